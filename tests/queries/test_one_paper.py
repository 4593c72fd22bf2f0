"""A question on one paper looks in that paper alone and gives its rows of the whole answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kamergraaf.graph.store import Store
from kamergraaf.queries import ask
from kamergraaf.queries.catalogue import questions
from tests.factories import make_document

ABOUT_ONE = [
    name
    for name, question in questions().items()
    if any(one.match == "paper" for one in question.parameters)
]


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


@pytest.mark.parametrize("name", [name for name in ABOUT_ONE if name not in {"acts", "together"}])
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
