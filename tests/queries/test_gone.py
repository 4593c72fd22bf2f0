"""Who has gone from a committee: in one of its lists and not in the next."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from kamergraaf.ontology.nouns import Committee, Document, Fractie, Membership, Person, Role, Span
from kamergraaf.queries import ask
from tests.people import loaded

FIRST, SECOND, THIRD = date(2024, 3, 1), date(2025, 3, 1), date(2026, 3, 1)
STAYED = ("Aa", "Bee", "Cee")


def listing(number: int, day: date | None, names: Iterable[str], role: Role = Role.LID) -> Document:
    """Make a paper that lists members of one committee; Dee is its deputy chair."""
    seats = tuple(
        Membership(
            Person(name, chamber="ek", fractie="SP"), Committee("Financiën", "ek"),
            Role.ONDERVOORZITTER if name == "Dee" else role, Fractie("SP", "ek"), Span(0, 1),
        )
        for name in names
    )  # fmt: skip
    return Document(f"kst-{number}-A", "x.txt", "x", f"{number:064}", day, memberships=seats)


def gone(*papers: Document, **asked: str) -> list[tuple[Any, ...]]:
    rows = ask(loaded(papers), "gone", **asked)
    return [(row["person"], row["last_on"], row["missing_on"], row["missing_in"]) for row in rows]


def test_who_is_not_in_the_next_list_has_gone():
    papers = (listing(1, FIRST, (*STAYED, "Dee")), listing(2, SECOND, STAYED))
    (row,) = ask(loaded(papers), "gone")
    assert row == {
        "committee": "Financiën", "person": "Dee", "fractie": "SP", "role": "ondervoorzitter",
        "last_on": FIRST, "document": "kst-1-A", "missing_on": SECOND, "missing_in": "kst-2-A",
    }  # fmt: skip
    assert gone(*papers, committee="financiën", person="dee")
    assert gone(*papers, committee="Defensie") == gone(*papers, person="Bee") == []


@pytest.mark.parametrize(
    ("later", "wanted"),
    [
        # Who comes back has not gone; the next list tells, not the last.
        ([(SECOND, STAYED), (THIRD, (*STAYED, "Dee"))], []),
        ([(SECOND, STAYED), (THIRD, STAYED)], [("Dee", FIRST, SECOND, "kst-2-A")]),
        # A list without a day tells nothing, nor does an earlier one.
        ([(None, STAYED)], []),
        ([(date(2020, 1, 1), STAYED)], []),
        # What names two members is no list of them all.
        ([(SECOND, STAYED[:2])], []),
    ],
)
def test_only_a_later_list_tells(later: list[tuple[date | None, tuple[str, ...]]], wanted: Any):
    papers = [listing(number, day, names) for number, (day, names) in enumerate(later, 2)]
    assert gone(listing(1, FIRST, (*STAYED, "Dee")), *papers) == wanted


def test_of_letters_that_chairs_sign_nobody_is_missing():
    signed = listing(2, SECOND, STAYED, Role.VOORZITTER)
    assert gone(listing(1, FIRST, (*STAYED, "Dee")), signed) == []


def test_who_is_a_deputy_now_or_serves_has_not_gone():
    first, second = listing(1, FIRST, (*STAYED, "Eef")), listing(2, SECOND, STAYED)
    deputy = listing(3, SECOND, ("Eef",), Role.PLAATSVERVANGEND_LID)
    assert gone(first, second, deputy) == []
    assert gone(first, second, listing(3, SECOND, ("Eef",), Role.GRIFFIER))[0][0] == "Eef"
