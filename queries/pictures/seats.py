"""Who sits where, as the pictures need it: each person once per committee."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib import resources

from kamergraaf.queries.asking import Selecting, sorted_name
from kamergraaf.queries.errors import NothingToDraw

DEPUTY = "plaatsvervangend-lid"
_RANK = ("voorzitter", "ondervoorzitter", "lid", DEPUTY)


@dataclass(frozen=True, slots=True)
class Sitting:
    """A person in one committee: the fractie and the foremost role that any paper gives."""

    person: str
    name: str
    fractie: str
    role: str


@dataclass(slots=True)
class Body:
    """A committee and who sits in it, by the person's IRI."""

    iri: str
    name: str
    sittings: dict[str, Sitting] = field(default_factory=dict)

    def members(self) -> list[Sitting]:
        """Return all who sit in it, by name."""
        return sorted(self.sittings.values(), key=lambda one: (sorted_name(one.name), one.person))


@dataclass(frozen=True, slots=True)
class Seats:
    """All committees by IRI, and the papers that attest them with the days of the papers."""

    bodies: dict[str, Body]
    papers: dict[str, date | None]


@cache
def asset(name: str) -> str:
    """Return the text of a file in `assets`."""
    return (resources.files("kamergraaf.queries.pictures") / "assets" / name).read_text("utf-8")


def find_seats(store: Selecting) -> Seats:
    """Return who sits where, deputies included. Raises NothingToDraw where nobody does."""
    bodies: dict[str, Body] = {}
    papers: dict[str, date | None] = {}
    for row in store.select(asset("seats.rq")):
        papers[row["document"]] = row["day"]
        iri = row["committee"]
        body = bodies.setdefault(iri, Body(iri, row["committee_name"]))
        sitting = Sitting(row["person"], row["name"], row["fractie"] or "", row["role"])
        before = body.sittings.get(sitting.person)
        if before is None or rank_of(sitting.role) < rank_of(before.role):
            body.sittings[sitting.person] = sitting
    if not bodies:
        raise NothingToDraw("no paper in this store says who sits where; load one that does")
    return Seats(bodies, papers)


def rank_of(role: str) -> int:
    """Return where a role stands among the roles: a chair before all others."""
    return _RANK.index(role) if role in _RANK else len(_RANK)


_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

_MOST_DAYS = 4  # that are named one by one


def dutch_date(day: date) -> str:
    """Return a day as Dutch prints it.

    >>> dutch_date(date(2026, 2, 6))
    '6 februari 2026'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def said_when(papers: dict[str, date | None]) -> str:
    """Return the days of the papers, many of them as a number; "" where none has a day.

    A paper proves who sat on its own day: from one day to the next is no period in which they did.

    >>> said_when({"kst-1-A": date(2026, 2, 6), "kst-1-B": date(2026, 3, 1), "a list": None})
    '6 februari 2026 en 1 maart 2026 en op dagen die niet bekend zijn'
    """
    days = sorted({day for day in papers.values() if day})
    if not days:
        return ""
    unknown = " en op dagen die niet bekend zijn" if None in papers.values() else ""
    if len(days) > _MOST_DAYS:
        between = f"tussen {dutch_date(days[0])} en {dutch_date(days[-1])}"
        return f"{len(days)} dagen {between}{unknown}"
    *before, last = map(dutch_date, days)
    return (f"{', '.join(before)} en {last}" if before else last) + unknown


def said_where(papers: dict[str, date | None], most: int = 6) -> str:
    """Return the names of the papers, the first `most` of them and how many more there are."""
    names = sorted(papers)
    more = f" en {len(names) - most} andere" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def said_of(papers: dict[str, date | None]) -> str:
    """Return what stands above a picture of who sits where: on which days, by which papers."""
    when = said_when(papers)
    return (f"Samenstelling op {when}. " if when else "") + f"Bron: {said_where(papers)}."
