"""Committees as they were on a day: each as its last list up to that day has it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from kamergraaf.graph.store import Store
from kamergraaf.ontology.nouns import Committee, Document, Fractie, Membership, Person, Role, Span
from kamergraaf.queries import ask
from kamergraaf.queries.errors import NothingToDraw, UnknownParameter
from kamergraaf.queries.pictures.drawing import draw
from tests.people import loaded

THEN, LATER, LAST = date(2024, 3, 1), date(2025, 3, 1), date(2026, 3, 1)
STAYED = ("Aa", "Bee", "Cee")


def listing(
    number: int, day: date | None, seats: dict[str, Iterable[str]], role: Role = Role.LID
) -> Document:
    """Make a paper that lists the members of committees, all with one role."""
    memberships = tuple(
        Membership(
            Person(name, chamber="ek", fractie="SP"), Committee(body, "ek"), role,
            Fractie("SP", "ek"), Span(0, 1),
        )
        for body, names in seats.items() for name in names
    )  # fmt: skip
    return Document(f"kst-{number}-A", "x.txt", "x", f"{number:064}", day, memberships=memberships)


@pytest.fixture
def store() -> Store:
    """Dee leaves the one committee and comes into the other, each list in a paper of its own."""
    return loaded((
        listing(1, THEN, {"Zon": (*STAYED, "Dee"), "Maan": (*STAYED[:2], "Eef")}),
        listing(2, LATER, {"Zon": STAYED}),
        listing(3, LAST, {"Maan": (*STAYED[:2], "Dee")}),
        # what a chair signs is no list, nor is one without a day
        listing(4, LAST, {"Zon": ("Ooi",)}, Role.VOORZITTER),
        listing(5, None, {"Zon": ("Uit", "Vuur", "Water")}),
    ))  # fmt: skip


@pytest.mark.parametrize(
    ("on", "wanted"),
    [
        ("", [(4, 8, ["Aa", "Bee", "Dee"])]),
        ("2024-03-01", [(3, 4, ["Aa", "Bee"])]),
        ("2025-03-01", [(3, 3, ["Aa", "Bee"])]),
        ("2026-03-01", [(3, 3, ["Aa", "Bee"])]),
        ("2024-02-29", []),
    ],
)
def test_the_overlap_on_a_day(store: Store, on: str, wanted: list[tuple[int, int, list[str]]]):
    rows = ask(store, "overlap", on=on)
    assert [(row["size_a"], row["size_b"], row["persons"]) for row in rows] == wanted


@pytest.mark.parametrize(
    ("on", "wanted"),
    [
        ("2024-12-31", {"Zon": [*STAYED, "Dee"], "Maan": ["Aa", "Bee", "Eef"]}),
        ("2025-12-31", {"Zon": [*STAYED], "Maan": ["Aa", "Bee", "Eef"]}),
        ("2026-12-31", {"Zon": [*STAYED], "Maan": ["Aa", "Bee", "Dee"]}),
        ("2023-12-31", {}),
    ],
)
def test_the_members_on_a_day(store: Store, on: str, wanted: dict[str, list[str]]):
    found: dict[str, list[str]] = {}
    for row in ask(store, "members", on=on):
        found.setdefault(row["committee"], []).append(row["person"])
    assert found == wanted


@pytest.mark.parametrize(
    ("on", "wanted"),
    [("2024-12-31", ["Aa", "Bee"]), ("2026-12-31", ["Aa", "Bee"]), ("", ["Aa", "Bee", "Dee"])],
)
def test_who_connects_committees_on_a_day(store: Store, on: str, wanted: list[str]):
    assert [row["person"] for row in ask(store, "connectors", on=on)] == wanted


@pytest.mark.parametrize("picture", ["overlap", "members"])
@pytest.mark.parametrize(("on", "eef"), [(LATER, True), (LAST, False), (None, True)])
def test_a_picture_of_a_day(
    tmp_path: Path, store: Store, picture: str, on: date | None, *, eef: bool
):
    draw(store, picture, tmp_path / "x.html", on=on)
    drawn = (tmp_path / "x.html").read_text()
    assert ("Eef" in drawn) is eef
    assert ("Vuur" in drawn) is (on is None)
    assert ("kst-1-A" in drawn) is eef


def test_what_cannot_be_drawn_of_a_day(tmp_path: Path, store: Store):
    with pytest.raises(NothingToDraw, match="no paper up to 2023-01-01 lists"):
        draw(store, "overlap", tmp_path / "x.svg", on=date(2023, 1, 1))
    with pytest.raises(UnknownParameter, match="citations are drawn of who cites"):
        draw(store, "citations", tmp_path / "x.svg", on=LAST)
    assert not list(tmp_path.iterdir())
