"""The real paper kst-32317-PX, end to end: what it must give."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import kamergraaf
from kamergraaf.knowledge import KnowledgeGraph

ASYL = "Immigratie en Asiel / JBZ-Raad"
JUSTICE = "Justitie en Veiligheid"
SHARED = (
    "Beukering, Dittrich, Janssen, Marquart Scholtz, Meijer, Ramsodit, Recourt, Schalk, "
    "Van Bijsterveld, Van Rooijen, Van Toorenburg, Van de Sanden, Van den Oetelaar, Van der Goot, "
    "Veldhoen, Visseren-Hamakers, Walenkamp"
).split(", ")


@pytest.fixture(scope="module")
def graph(px: Path, tmp_path_factory: pytest.TempPathFactory) -> KnowledgeGraph:
    """The paper in a store of its own."""
    made = kamergraaf.open(tmp_path_factory.mktemp("px") / "store")
    (outcome,) = made.load(px)
    assert outcome.document == "kst-32317-PX"
    return made


@pytest.fixture(scope="module")
def members(graph: KnowledgeGraph) -> list[dict[str, Any]]:
    """The rows of `ask members`, without the griffier."""
    return [row for row in graph.ask("members") if row["role"] != "griffier"]


def test_every_seat(members: list[dict[str, Any]]) -> None:
    seats = [(row["committee"], row["person"]) for row in members]
    assert len(seats) == len(set(seats))
    assert sum(committee == ASYL for committee, _ in seats) == 29
    assert sum(committee == JUSTICE for committee, _ in seats) == 28
    assert len({(row["person"], row["fractie"]) for row in members}) == 40
    assert len({row["fractie"] for row in members}) == 19


@pytest.mark.parametrize(
    ("committee", "person", "fractie", "role"),
    [
        (ASYL, "Van Hattem", "PVV", "voorzitter"),
        (ASYL, "Aerdts", "D66", "ondervoorzitter"),
        (JUSTICE, "Dittrich", "D66", "voorzitter"),
        (JUSTICE, "Marquart Scholtz", "BBB", "ondervoorzitter"),
        (ASYL, "Dittrich", "D66", "lid"),
        (ASYL, "Ramsodit", "GroenLinks-PvdA", "lid"),
        (ASYL, "Visseren-Hamakers", "Fractie-Visseren-Hamakers", "lid"),
        (JUSTICE, "Van Rooijen", "50PLUS", "lid"),
        (JUSTICE, "Walenkamp", "Fractie-Walenkamp", "lid"),
    ],
)
def test_who_sits_where(
    members: list[dict[str, Any]], committee: str, person: str, fractie: str, role: str
) -> None:
    rows = [r for r in members if (r["committee"], r["person"]) == (committee, person)]
    assert [(r["fractie"], r["role"]) for r in rows] == [(fractie, role)]


def test_two_chairs_two_deputies_one_clerk(graph: KnowledgeGraph) -> None:
    roles = [row["role"] for row in graph.ask("members")]
    assert (roles.count("voorzitter"), roles.count("ondervoorzitter")) == (2, 2)
    clerks = {row["person"] for row in graph.ask("members") if row["role"] == "griffier"}
    assert clerks == {"Dragstra"}


def test_overlap(graph: KnowledgeGraph) -> None:
    (row,) = graph.ask("overlap")
    assert (row["a"], row["b"], row["size_a"], row["size_b"]) == (ASYL, JUSTICE, 29, 28)
    assert row["shared"] == 17
    assert row["jaccard"] == pytest.approx(17 / 40, abs=1e-4)
    assert sorted(row["persons"]) == sorted(SHARED)


def test_letters(graph: KnowledgeGraph) -> None:
    rows = {row["kenmerk"]: row for row in graph.ask("letters") if row["kenmerk"]}
    assert set(rows) >= {"179110", "178088U", "179131", "177215U", "179503"}
    asked = rows["179110"]
    assert (str(asked["date"]), str(asked["date_printed"])) == ("2025-12-05", "2026-12-05")
    assert [str(day) for day in asked["reminders"]] == ["2026-01-28"]
    assert (str(asked["answered_on"]), asked["days"]) == ("2026-02-06", 63)


def test_the_wrong_year_is_reported(graph: KnowledgeGraph) -> None:
    rows = graph.ask("anomalies")
    dated = [row for row in rows if row["what"] == "datum van de brief"]
    assert [(row["printed"], row["used"]) for row in dated] == [("5 december 2026", "2025-12-05")]
    assert [row["printed"] for row in rows if row not in dated] == ["[1]", "[2]"]


def test_nothing_comes_out_of_a_repeated_question(graph: KnowledgeGraph) -> None:
    rows = graph.ask("cites")
    assert rows
    assert {row["passage"] for row in rows} <= {
        "introduction", "question", "answer", "footnote", "letter",
    }  # fmt: skip
    minister = {
        (row["series"], row["number"], row["key"], row["pinpoint"] or "")
        for row in graph.ask("cites", by="Van Weel")
    }
    assert ("BBB", "1", "celex:32024R1351", "") in minister
    assert ("BBB", "12", "celex:32014R0656", "") in minister
    # Asked in question 3 with article 12, and repeated above the answer, which does not cite it.
    assert ("BBB", "3", "celex:32024R1351", "art.12") not in minister


def test_the_questions_of_a_fractie(graph: KnowledgeGraph) -> None:
    rows = graph.ask("cites", by="BBB")
    assert {row["citer"] for row in rows} == {"BBB"}
    places = {(row["number"], row["key"], row["pinpoint"] or "", row["footnote"]) for row in rows}
    assert ("3", "celex:32024R1351", "art.12", None) in {
        (n, k, p, f or None) for n, k, p, f in places
    }
    # Note 12 is printed within a question of another fractie; its marker stands in BBB's 22.
    assert ("22", "kst:32317-PT", "p.9", "12") in places


def letters(text: str) -> str:
    """Return the letters and digits of `text` alone."""
    return "".join(char for char in text if char.isalnum())


def test_every_quote_holds_what_is_cited(graph: KnowledgeGraph, px: Path) -> None:
    text = px.read_text(encoding="utf-8")
    for row in graph.ask("cites"):
        assert text[row["start"] : row["end"]] == row["text"]
        # The quote is the sentence as one reads it: line breaks and their hyphens are gone.
        assert row["footnote"] or letters(row["text"]) in letters(row["quote"])


def test_the_same_paper_again_changes_nothing(graph: KnowledgeGraph, px: Path) -> None:
    def quads() -> list[dict[str, Any]]:
        return graph.sparql(
            "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER(?p != prov:endedAtTime) }"
            " ORDER BY ?g ?s ?p ?o"
        )

    before = quads()
    (outcome,) = graph.load(px)
    assert outcome.state == "unchanged"
    assert quads() == before


def test_the_graph_is_valid(graph: KnowledgeGraph) -> None:
    assert graph.validate() == []
