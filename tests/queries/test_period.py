"""What is cited in a period: by the day of the letter that cites, else by that of its paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kamergraaf.graph.store import Store
from kamergraaf.queries import ask
from kamergraaf.queries.errors import UnknownParameter
from tests.factories import make_document
from tests.people import loaded

EARLY, LATE = date(2024, 5, 1), date(2026, 5, 1)
BEFORE = timedelta(days=40)


@pytest.fixture(scope="module")
def store() -> Store:
    """Make papers of two days, with letters of forty days before, and one without any day."""
    papers = []
    for name, day in (("kst-1-A", EARLY), ("kst-2-B", LATE), ("scan", None)):
        made = make_document(name)
        letters = tuple(replace(one, date=day and day - BEFORE) for one in made.letters)
        papers.append(replace(made, date=day, letters=letters))
    return loaded(papers)


@pytest.mark.parametrize("question", ["cites", "articles"])
@pytest.mark.parametrize(
    ("period", "wanted"),
    [
        ({}, {"kst-1-A", "kst-2-B", "scan"}),
        ({"since": "2025-01-01"}, {"kst-2-B"}),
        ({"until": "2025-01-01"}, {"kst-1-A"}),
        ({"since": "2024-01-01", "until": "2024-12-31"}, {"kst-1-A"}),
        ({"since": "2024-01-01", "until": "2026-12-31"}, {"kst-1-A", "kst-2-B"}),
        ({"since": "2026-06-01"}, set()),
    ],
)
def test_what_is_cited_in_a_period(
    store: Store, question: str, period: dict[str, str], wanted: set[str]
):
    assert {row["document"] for row in ask(store, question, **period)} == wanted


@pytest.mark.parametrize(
    ("period", "documents"),
    [
        ({}, 3),
        ({"since": "2025-01-01"}, 1),
        ({"until": "2026-05-01"}, 2),
        ({"until": "1999-01-01"}, 0),
    ],
)
def test_acts_are_counted_in_a_period(store: Store, period: dict[str, str], documents: int):
    counted = {row["documents"] for row in ask(store, "acts", kind="eu", **period)}
    assert counted == ({documents} if documents else set())


@pytest.mark.parametrize(("question", "found"), [("cites", False), ("articles", True)])
def test_a_letter_has_a_day_of_its_own(store: Store, question: str, *, found: bool):
    # The paper of the first of May prints a letter of March.
    rows: list[Any] = ask(store, question, since="2026-04-01")
    assert bool(rows) is found


@pytest.mark.parametrize("question", ["cites", "acts", "articles"])
def test_a_period_has_days(store: Store, question: str):
    with pytest.raises(UnknownParameter, match="until='mei' is no day; write it as 2026-01-31"):
        ask(store, question, until="mei")
