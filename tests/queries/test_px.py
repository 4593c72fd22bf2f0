"""The questions on the real paper: the figures that a reader of the paper counts by hand."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kamergraaf import pipeline
from kamergraaf.graph.store import Store
from kamergraaf.queries import ask

ASYLUM, JUSTICE = "Immigratie en Asiel / JBZ-Raad", "Justitie en Veiligheid"


@pytest.fixture(scope="module")
def store(px: Path) -> Store:
    made = Store.in_memory()
    assert [outcome.document for outcome in pipeline.load(made, [px])] == ["kst-32317-PX"]
    made.settle()
    return made


def test_members(store: Store) -> None:
    rows = [row for row in ask(store, "members") if row["role"] != "griffier"]
    assert Counter(row["committee"] for row in rows) == {ASYLUM: 29, JUSTICE: 28}
    assert len({row["person"] for row in rows}) == 40
    assert len({row["fractie"] for row in rows}) == 19
    chairs = [row["person"] for row in rows if row["role"] == "voorzitter"]
    assert chairs == ["Van Hattem", "Dittrich"]
    assert [row["role"] for row in ask(store, "members", person="Dragstra")] == ["griffier"]


def test_overlap(store: Store) -> None:
    (row,) = ask(store, "overlap")
    assert (row["a"], row["b"], row["shared"]) == (ASYLUM, JUSTICE, 17)
    assert len(row["persons"]) == 17
    assert row["jaccard"] == 0.425


def test_letters(store: Store) -> None:
    rows = {row["kenmerk"]: row for row in ask(store, "letters")}
    assert rows.keys() >= {"179110", "178088U", "179131", "177215U", "179503"}
    asked = rows["179110"]
    assert (asked["date_printed"], asked["date"]) == (date(2026, 12, 5), date(2025, 12, 5))
    assert (asked["answered_on"], asked["days"]) == (date(2026, 2, 6), 63)
    assert asked["reminders"] == ["2026-01-28"]
    assert ask(store, "anomalies")[0]["where"].startswith("«Den Haag, 5 december 2026» (")


def test_cites_keeps_each_voice_apart(store: Store) -> None:
    minister = ask(store, "cites", by="Van Weel", kind="eu,law,treaty")
    assert minister
    assert {row["letter"] for row in minister} == {"antwoord"}
    assert {row["body"] for row in minister} == {"Asiel en Migratie"}
    asking = ask(store, "cites", by="BBB")
    assert {row["letter"] for row in asking} == {"uitgaand"}
    assert {row["passage"] for row in asking} <= {"question", "introduction"}
    # A note's citation stands where its marker stands.
    noted = [row for row in asking if row["footnote"] == "4"]
    assert [(row["passage"], row["number"], row["pinpoint"]) for row in noted] == [
        ("question", "1", "p.3")
    ]


def test_an_act_is_found_by_its_other_names(store: Store) -> None:
    by_label = ask(store, "cites", work="Asiel- en migratiebeheerverordening")
    assert by_label
    assert ask(store, "cites", work="AMMR") == by_label
    assert ask(store, "cites", work="celex:32024R1351") == by_label
    assert ask(store, "cites", work="AMM") == []
