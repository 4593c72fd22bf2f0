"""The sample papers, read whole, give what a person read in them: `tests/samples/*.json`."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import kamergraaf
from kamergraaf.knowledge import KnowledgeGraph

KEYS = sorted((Path(__file__).parent.parent / "samples").glob("*.json"))
# Letters are asked for by `ask letters`; the keys name what rests on acts and papers.
DAYS = ("date", "date_printed")
KINDS = "eu,law,treaty,kamerstuk"

pytestmark = pytest.mark.parametrize("key", KEYS, ids=lambda path: path.stem)


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory, root: Path) -> KnowledgeGraph:
    """Both samples in one store."""
    made = kamergraaf.open(tmp_path_factory.mktemp("graph"))
    made.load(root / "kamergraaf" / "samples")
    return made


def wanted(key: Path) -> dict[str, Any]:
    """Return what stands in the answer key."""
    answers: dict[str, Any] = json.loads(key.read_text())
    return answers


def test_members(graph: KnowledgeGraph, key: Path) -> None:
    found: dict[str, dict[str, list[str]]] = {}
    for row in graph.ask("members"):
        if row["document"] == key.stem and row["role"] != "griffier":
            found.setdefault(row["committee"], {})[row["person"]] = [row["fractie"], row["role"]]
    assert found == wanted(key)["members"]


def test_letters(graph: KnowledgeGraph, key: Path) -> None:
    found = [
        [row["kind"], row["kenmerk"] or "", *(row[day] and str(row[day]) for day in DAYS)]
        for row in graph.ask("letters")
        if row["document"] == key.stem
    ]
    assert sorted(found, key=str) == sorted(wanted(key)["letters"], key=str)


def test_anomalies(graph: KnowledgeGraph, key: Path) -> None:
    rows = [row for row in graph.ask("anomalies") if row["document"] == key.stem]
    assert [[row["printed"], row["used"]] for row in rows] == wanted(key)["anomalies"]


def test_questions(key: Path, root: Path) -> None:
    (paper,) = kamergraaf.read(root / "kamergraaf" / "samples" / f"{key.stem}.txt")
    counts = {
        kind: dict(Counter(p.series.name for p in paper.passages if p.kind == kind and p.series))
        for kind in ("question", "repeated-question", "answer")
    }
    expected = wanted(key)["questions"]
    assert counts == {"question": expected, "repeated-question": expected, "answer": expected}
    originals = {p.key for p in paper.passages if p.kind == "question"}
    assert {p.repeats for p in paper.passages if p.kind == "repeated-question"} == originals
    assert {p.answers_to for p in paper.passages if p.kind == "answer"} == originals


def test_cites(graph: KnowledgeGraph, key: Path) -> None:
    found = {
        (row["citer"], row["series"] or "", row["number"] or "", row["key"], row["pinpoint"] or "")
        for row in graph.ask("cites", document=key.stem, kind=KINDS)
    }
    expected = {(citer, *row[1:]) for citer, rows in wanted(key)["cites"].items() for row in rows}
    assert found == expected
