"""The named questions give the rows they promise, for the right names and no others."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kamergraaf.graph.store import Store
from kamergraaf.ontology.nouns import (
    Chamber,
    Committee,
    Document,
    Fractie,
    Membership,
    Party,
    Person,
    Post,
    Role,
    Span,
)
from kamergraaf.queries import ask, explain_nothing
from kamergraaf.queries.asking import words
from kamergraaf.queries.catalogue import overview, question, questions, read_question
from kamergraaf.queries.errors import UnknownParameter, UnknownQuestion
from tests.factories import BBB, make_document

FIELDS = {
    "cites": "document letter date passage series number citer role body key work target label "
    "kind pinpoint text quote page footnote start end confidence",
    "members": "committee person fractie role document attested_on",
    "overlap": "a b size_a size_b shared jaccard persons",
    "letters": "kenmerk kind date date_printed sender addressee subject document answered_on days "
    "reminders",
    "anomalies": "document what printed used where",
    "articles": "label pinpoint citer document quote key target start",
    "unanswered": "document asker fractie number date question",
    "answering": "addressee letters answered shortest average longest reminders",
    "raised": "document fractie label kind times key work",
    "connectors": "person fractie committees count",
    "together": "a b passages documents key_a key_b",
    "status": "document date label status since until times key",
    "sources": "document label start end words quote source sha256 loaded software graph",
    "changes": "document loaded software date passages citations",
    "network": "document to kind times citers key work",
    "review": "document words label certainty resolved_by readings quote key start",
    "acts": "label kind times documents citers key work",
    "askers": "document asker fractie questions answered citations",
    "posts": "post person ministry first last documents",
    "careers": "person role body since until documents",
    "doubts": "a b name_a name_b why evidence_a evidence_b",
    "decisions": "verdict a b name_a name_b why who when",
    "gone": "committee person fractie role last_on document missing_on missing_in",
    "register": "kind key name names identifiers chamber documents",
}


EMPTY = {"unanswered", "raised", "doubts", "decisions", "careers", "gone"}  # in these papers


def paper_with_seats(name: str, seats: list[tuple[str, str, str, Role]]) -> Document:
    """Make a paper that only has members: (committee, person, fractie, role)."""
    memberships = tuple(
        Membership(
            Person(person, chamber="ek", fractie=fractie), Committee(committee, "ek"), role,
            Fractie(fractie, "ek"), Span(0, 1),
        )
        for committee, person, fractie, role in seats
    )  # fmt: skip
    return Document(name, "x.txt", "x", "00" + name, date(2026, 1, 2), memberships=memberships)


def _elsewhere() -> list[Membership]:
    """Return what a register says of Nicolaï that is no seat in a committee."""
    who = Person("Nicolaï", chamber="ek", fractie="BBBX")
    return [
        Membership(who, Party("BBBX"), Role.PARTIJLID, None, Span(0, 1)),
        Membership(who, Chamber("ek"), Role.KAMERLID, None, Span(0, 1)),
        Membership(who, Fractie("BBBX", "ek"), Role.FRACTIEVOORZITTER, None, Span(0, 1)),
        Membership(who, Post("minister"), Role.BEWINDSPERSOON, None, Span(0, 1)),
    ]


@pytest.fixture(scope="module")
def store() -> Store:
    made = Store.in_memory()
    for name in ("kst-32317-PX", "kst-1-A"):
        made.put(make_document(name))
    seats = [
        ("Alfa", "Nicolaï", "BBBX", Role.LID),
        ("Alfa", "Van Ede", "PVV", Role.PLAATSVERVANGEND_LID),
        ("Beta", "Van Ede", "PVV", Role.LID),
        ("Beta", "Nicolaï", "BBBX", Role.LID),
    ]
    paper = paper_with_seats("kst-2-B", seats)
    made.put(replace(paper, memberships=(*paper.memberships, *_elsewhere())))
    made.settle()
    return made


@pytest.mark.parametrize("name", FIELDS)
def test_rows_have_the_promised_fields_in_order(store: Store, name: str) -> None:
    assert [column.name for column in question(name).columns] == FIELDS[name].split()
    rows = ask(store, name)
    assert rows or name in EMPTY
    assert {tuple(row) for row in rows} <= {tuple(FIELDS[name].split())}


def test_every_question_is_promised() -> None:
    assert set(FIELDS) == set(questions())


def test_a_file_as_it_stands_is_a_query_for_everything(store: Store) -> None:
    for one in questions().values():
        assert len(list(store.select(one.sparql))) == len(ask(store, one.name))


def test_cites_gives_each_own_citation_once_in_the_order_of_the_paper(store: Store) -> None:
    rows = ask(store, "cites", document="KST-32317-px")
    assert len(rows) == 8  # two questions and two answers, each with two; repeats give none
    assert [row["passage"] for row in rows] == ["question"] * 2 + ["answer"] * 2 + [
        "question"
    ] * 2 + ["answer"] * 2
    answer = rows[2]
    assert (answer["citer"], answer["role"], answer["body"]) == (
        "D.M. van Weel",
        "minister van Asiel en Migratie",
        "Asiel en Migratie",
    )
    assert (answer["letter"], answer["date"]) == ("antwoord", date(2026, 2, 6))
    assert (answer["series"], answer["number"], answer["footnote"]) == ("BBB", "1", None)
    assert answer["pinpoint"] == "art.12(6)"
    assert answer["target"].endswith("/art_12/par_6/oj")
    asked = rows[0]
    assert (asked["citer"], asked["role"], asked["body"]) == ("BBB", "fractie", "Eerste Kamer")
    assert asked["date"] == date(2025, 12, 5)


@pytest.mark.parametrize(
    ("parameters", "count"),
    [
        ({}, 16),
        ({"by": "Van Weel"}, 8),
        ({"by": "van  WEEL"}, 8),
        ({"by": "Weel"}, 8),
        ({"by": "D.M. van Weel"}, 8),
        ({"by": "minister van Asiel en Migratie"}, 8),
        ({"by": "minister voor Asiel en Migratie"}, 0),
        ({"by": "Wee"}, 0),
        ({"by": "BBB"}, 8),
        ({"by": "BB"}, 0),
        ({"by": "///"}, 0),
        ({"by": ".*"}, 0),
        ({"by": '" || true || "'}, 0),
        ({"by": ""}, 16),
        ({"kind": "law"}, 4),
        ({"kind": "eu, law"}, 12),
        ({"kind": "la"}, 0),
        ({"work": "BWBR0011823"}, 4),
        ({"work": "celex:32024R1351"}, 8),
        ({"work": "http://data.europa.eu/eli/reg/2024/1351/oj"}, 8),
        ({"document": "kst-1-A", "by": "BBB", "kind": "kamerstuk"}, 2),
        ({"document": "kst-1"}, 0),
    ],
)
def test_parameters_match_whole_words(store: Store, parameters: dict[str, str], count: int) -> None:
    assert len(ask(store, "cites", **parameters)) == count


def test_members_are_those_of_committees_alone(store: Store) -> None:
    rows = ask(store, "members", document="kst-2-B")
    assert {row["committee"] for row in rows} == {"Alfa", "Beta"}
    assert len(rows) == 4


def test_members_by_committee_role_and_name(store: Store) -> None:
    rows = ask(store, "members", document="kst-32317-PX")
    assert [row["committee"] for row in rows] == sorted(row["committee"] for row in rows)
    assert rows[0]["role"] == "voorzitter"
    assert (rows[0]["person"], rows[0]["fractie"]) == ("Van Hattem", "PVV")
    clerk = next(row for row in rows if row["role"] == "griffier")
    assert (clerk["person"], clerk["fractie"]) == ("Dragstra", None)
    assert [row["person"] for row in ask(store, "members", fractie="bbbx")] == ["Nicolaï"] * 2
    assert len(ask(store, "members", person="nicolaï", committee="alfa")) == 1
    assert {row["fractie"] for row in ask(store, "members", fractie="BBB")} == {"BBB"}


def test_overlap_counts_each_person_once_however_many_papers_say_so(store: Store) -> None:
    rows = ask(store, "overlap")
    asylum = rows[0]
    assert (asylum["a"], asylum["b"]) == (
        "Immigratie en Asiel / JBZ-Raad",
        "Justitie en Veiligheid",
    )
    assert asylum["size_a"] == asylum["size_b"] == 5
    assert asylum["shared"] == len(asylum["persons"]) == 3
    assert asylum["jaccard"] == round(3 / 7, 4)
    assert "Dragstra" not in asylum["persons"]
    assert asylum["persons"] == ["Van Hattem", "Lid 2 ", "Lid 4 "]


def test_overlap_of_one_committee(store: Store) -> None:
    every = ask(store, "overlap")
    found = ask(store, "overlap", committee="jbz raad")
    assert found == [row for row in every if "JBZ-Raad" in row["a"] + row["b"]]
    assert 0 < len(found) < len(every)
    assert ask(store, "overlap", committee="jbz") != []
    assert ask(store, "overlap", committee="jb") == []


def test_deputies_count_only_when_asked_for(store: Store) -> None:
    def shared(**parameters: str) -> list[list[str]]:
        rows = ask(store, "overlap", **parameters)
        return [row["persons"] for row in rows if row["a"] == "Alfa"]

    assert shared() == shared(deputies="no") == [["Nicolaï"]]
    assert shared(deputies="yes") == [["Van Ede", "Nicolaï"]]
    with pytest.raises(UnknownParameter, match="yes nor no"):
        ask(store, "overlap", deputies="perhaps")


def test_a_letter_is_one_row_with_its_answer_and_reminders(store: Store) -> None:
    rows = ask(store, "letters")
    (asked,) = [row for row in rows if row["kenmerk"] == "179110"]
    assert (asked["date"], asked["date_printed"]) == (date(2025, 12, 5), date(2026, 12, 5))
    assert (asked["answered_on"], asked["days"]) == (date(2026, 2, 6), 63)
    assert asked["reminders"] == ["2026-01-28"]
    (named,) = [row for row in rows if row["kenmerk"] == "178088U"]
    assert (named["kind"], named["date"], named["reminders"]) == ("genoemd", None, [])


def test_a_letter_belongs_to_the_paper_that_prints_it() -> None:
    made = Store.in_memory()
    paper = make_document("kst-9-Z")
    made.put(paper)
    naming = tuple(replace(x, span=None) for x in paper.letters if x.kenmerk)
    made.put(replace(paper, id="kst-1-A", sha256="ab", letters=naming, passages=(), citations=(),
                     footnotes=()))  # fmt: skip
    assert [r["document"] for r in ask(made, "letters") if r["kenmerk"] == "178088U"] == ["kst-1-A"]


def test_an_anomaly_shows_the_printed_line(store: Store) -> None:
    row = ask(store, "anomalies", document="kst-32317-PX")[0]
    assert row["where"] == "«Den Haag, 5 december 2026» (10-25)"
    assert (row["printed"], row["used"]) == ("2026-12-05", "2025-12-05")


def test_what_does_not_exist_is_refused_with_the_nearest(store: Store) -> None:
    with pytest.raises(UnknownQuestion, match="did you mean cites"):
        ask(store, "citse")
    with pytest.raises(UnknownParameter, match="committee, person, fractie, document"):
        ask(store, "members", comittee="x")


@pytest.mark.parametrize(
    ("name", "parameters", "said"),
    [
        ("overlap", {"deputies": True}, "deputies=True is no text"),
        ("cites", {"kind": ["eu", "law"]}, "kind=['eu', 'law'] is no text"),
        ("review", {"below": 0.8}, "below=0.8 is no text"),
        ("cites", {"xx": "x"}, "there is no parameter 'xx' of cites; there are by, kind"),
    ],
)
def test_what_is_no_parameter_is_said(
    store: Store, name: str, parameters: dict[str, Any], said: str
) -> None:
    with pytest.raises(UnknownParameter, match=re.escape(said)):
        ask(store, name, **parameters)


def test_no_rows_are_explained_with_the_nearest_names(store: Store) -> None:
    (line,) = explain_nothing(store, "cites", by="van Weeel", kind="law")
    assert "van Weeel" in line
    assert "D.M. van Weel" in line
    assert explain_nothing(store, "cites", by="Van Weel") == []
    assert explain_nothing(Store.in_memory(), "cites", by="Van Weel", kind="law") == []
    (line,) = explain_nothing(store, "members", committee="just")
    assert line.endswith("JBZ-Raad en Justitie en Veiligheid; Justitie en Veiligheid")
    (line,) = explain_nothing(store, "members", committee="Justtie")
    assert line.endswith("JBZ-Raad en Justitie en Veiligheid; Justitie en Veiligheid")
    (line,) = explain_nothing(store, "cites", by="Xyzzy")
    assert "nearest" not in line
    assert "among others: BBB" in line
    (line,) = explain_nothing(store, "cites", kind="regulation")
    assert line.endswith("; there are: eu, kamerstuk, law")
    (line,) = explain_nothing(store, "cites", by="BBB", kind="kamerstuk")
    assert "matches all" in line


def test_a_paper_that_is_not_there_is_told_from_one_that_says_nothing(store: Store) -> None:
    (line,) = explain_nothing(store, "cites", document="kst-32317-PY")
    assert "the nearest there is: kst-32317-PX" in line
    (line,) = explain_nothing(store, "raised", document="KST-32317-PX")
    assert "is in the store, but" in line


def test_every_question_has_help_and_binds_its_parameters() -> None:
    for one in questions().values():
        assert one.help.endswith(".")
        assert f"{one.name}: {one.help}" in overview()
        for parameter in one.parameters:
            assert f"?of_{parameter.name}" in one.sparql


def test_a_head_that_cannot_be_read_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"x\.rq"):
        read_question("x", "# Help.\n# @param by sounds-like  help\nSELECT * {}")


@pytest.mark.parametrize(
    ("text", "found"), [("D.M. van Weel", " d m van weel "), ("a_b", " a b "), ("", " ")]
)
def test_words(text: str, found: str) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("voice", "role", "body"),
    [
        (Person("Bikker", "M.H."), "persoon", None),
        (Person("Bikker", "M.H.", chamber="tk"), "kamerlid", "Tweede Kamer"),
        (
            Person("Bikker", "M.H.", chamber="tk", fractie="ChristenUnie"),
            "kamerlid",
            "Tweede Kamer",
        ),
    ],
)
def test_who_cites_is_a_kamerlid_where_the_paper_tells_the_chamber(
    voice: Person, role: str, body: str | None
) -> None:
    store = Store.in_memory()
    paper = make_document()
    said = tuple(replace(one, voice=voice) if one.voice == BBB else one for one in paper.passages)
    store.put(replace(paper, passages=said))
    store.settle()
    rows = ask(store, "cites", by="Bikker")
    assert {(row["role"], row["body"]) for row in rows} == {(role, body)}
