"""A picture of some committees, or of one who cites, shows those and no others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from kamergraaf.graph.store import Store
from kamergraaf.ontology.nouns import Committee, Document, Fractie, Membership, Person, Role, Span
from kamergraaf.queries import draw
from kamergraaf.queries.errors import NothingToDraw, UnknownParameter
from tests.factories import make_document
from tests.people import loaded

SEATS = {
    "Financiën": ("Aa", "Bee"),
    "Europese Zaken": ("Bee", "Cee"),
    "Digitale Zaken": ("Cee", "Dee"),
    "Verzoekschriften": ("Eef",),
}


@pytest.fixture(scope="module")
def store() -> Store:
    seats = tuple(
        Membership(
            Person(name, chamber="ek", fractie="SP"), Committee(body, "ek"), Role.LID,
            Fractie("SP", "ek"), Span(0, 1),
        )
        for body, names in SEATS.items()
        for name in names
    )  # fmt: skip
    listing = Document("kst-9-A", "x.txt", "x", "9" * 64, date(2026, 1, 2), memberships=seats)
    return loaded([listing, make_document("kst-1-A")])


def drawn(store: Store, folder: Path, picture: str, suffix: str, **chosen: object) -> str:
    path = folder / f"picture{suffix}"
    draw(store, picture, path, **chosen)  # type: ignore[arg-type]
    return re.sub(r"\s+", " ", path.read_text(encoding="utf-8")).replace("\\u00eb", "ë")


@pytest.mark.parametrize("suffix", [".svg", ".html"])
@pytest.mark.parametrize(
    ("picture", "committees", "wanted"),
    [
        ("members", ("financiën",), {"Financiën"}),
        ("members", ("financiën", "Digitale"), {"Financiën", "Digitale Zaken"}),
        ("members", ("zaken",), {"Europese Zaken", "Digitale Zaken"}),
        ("overlap", ("financiën", "digitale zaken"), {"Financiën", "Digitale Zaken"}),
        # One alone overlaps with nothing: those that share members with it come along.
        ("overlap", ("financiën",), {"Financiën", "Europese Zaken"}),
    ],
)
def test_committees_are_chosen(
    store: Store, tmp_path: Path, picture: str, suffix: str, committees: Sequence[str],
    wanted: set[str],
) -> None:  # fmt: skip
    made = drawn(store, tmp_path, picture, suffix, committees=committees)
    assert {name for name in SEATS if name in made} == wanted


def test_one_who_cites_is_chosen(store: Store, tmp_path: Path) -> None:
    both = drawn(store, tmp_path, "citations", ".svg")
    assert "minister van Asiel" in both
    one = drawn(store, tmp_path, "citations", ".svg", by="bbb")
    assert "BBB" in one
    assert "minister van Asiel" not in one


def test_what_is_not_there_names_the_nearest(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "x.svg"
    with pytest.raises(NothingToDraw, match="'Finnciën'; the nearest there is: Financiën"):
        draw(store, "members", path, committees=("Finnciën",))
    with pytest.raises(NothingToDraw, match="nothing has by='BBC'; the nearest there is: BBB"):
        draw(store, "citations", path, by="BBC")
    with pytest.raises(UnknownParameter, match="drawn of committees"):
        draw(store, "overlap", path, by="BBB")
    with pytest.raises(UnknownParameter, match="drawn of who cites"):
        draw(store, "citations", path, committees=("Financiën",))
    assert not path.exists()
