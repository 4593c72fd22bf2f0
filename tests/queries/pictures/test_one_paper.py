"""A question looks in one paper alone, or in some at a time, and gives the rows of the whole."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kamergraaf.graph import narrowing
from kamergraaf.graph.store import Store
from kamergraaf.queries import ask
from kamergraaf.queries.catalogue import questions
from kamergraaf.queries.pictures import citations as draw_citations
from tests.factories import make_document

ABOUT_ONE = [
    name
    for name, question in questions().items()
    if any(one.match == "paper" for one in question.parameters)
]

COUNTING = {"acts", "overlap", "together"}  # their rows are of all papers together


@pytest.fixture(scope="module")
def store() -> Store:
    """Two papers that say the same."""
    made = Store.in_memory()
    paper = make_document()
    made.put(paper)
    made.put(replace(paper, id="kst-36800-b", sha256="ff" + paper.sha256[2:]))
    return made


def _rows(store: Store, name: str, **given: str) -> list[dict[str, Any]]:
    return ask(store, name, **given)


@pytest.mark.parametrize("name", [one for one in ABOUT_ONE if one not in COUNTING])
def test_its_rows_are_those_of_the_whole_answer(store: Store, name: str) -> None:
    rows = [row for row in _rows(store, name) if row["document"] == "kst-36800-b"]
    assert _rows(store, name, document="KST-36800-B") == rows


@pytest.mark.parametrize("name", ABOUT_ONE)
def test_a_paper_that_is_not_there_has_none(store: Store, name: str) -> None:
    assert _rows(store, name, document="kst-36800-c") == []


def test_counts_are_of_that_paper_alone(store: Store) -> None:
    whole = {row["key"]: row["times"] for row in _rows(store, "acts")}
    one = {row["key"]: row["times"] for row in _rows(store, "acts", document="kst-36800-b")}
    assert one == {key: times // 2 for key, times in whole.items()}
    assert one


# Those that go paper by paper are put to some papers at a time.
IN_PARTS = "anomalies askers cites network raised sources status unanswered".split()


@pytest.fixture
def apart(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Ask of each paper by itself; what is asked of is noted."""
    asked: list[object] = []
    select = store.select

    def noting(text: str, given: Any = None, part: Any = None) -> Any:
        asked.append(part)
        return select(text, given, part)

    monkeypatch.setattr(narrowing, "_TOGETHER", 1)
    monkeypatch.setattr(store, "select", noting)
    return asked


@pytest.mark.parametrize("name", sorted(questions()))
def test_papers_asked_apart_give_the_rows_of_the_whole(
    store: Store, apart: list[object], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    rows = _rows(store, name)
    assert (len(apart) == 2) is (name in IN_PARTS)
    monkeypatch.setattr(store, "parts", lambda: [None])
    assert _rows(store, name) == rows


def test_the_picture_of_citations_is_asked_paper_by_paper(
    store: Store, apart: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = draw_citations.acts_cited(store)
    assert len(apart) == 2
    monkeypatch.setattr(store, "parts", lambda: [None])
    assert draw_citations.acts_cited(store) == rows
    assert rows


def test_papers_asked_apart_come_by_their_ids(store: Store, apart: list[object]) -> None:
    assert apart == []
    names = [row["document"] for row in _rows(store, "cites")]
    assert names == sorted(names)
    assert len(set(names)) == 2
