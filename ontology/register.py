"""The bodies that papers name: committees, fracties and ministries, with how they are also spelled.

To add one, add a row to the table in `names/`; each row says what it rests on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from kamergraaf.ontology.nouns import Committee, Fractie, Iri, Ministry
from kamergraaf.ontology.tables import BrokenTable, day, given, one_of, read, rows, several

CHAMBERS = frozenset({"ek", "tk"})
TOOI_MINISTRY = "https://identifier.overheid.nl/tooi/id/ministerie/"

COMMITTEE_COLUMNS = ("name", "chamber", "abbreviation", "variants", "evidence")
FRACTIE_COLUMNS = ("name", "chamber", "parties", "variants", "evidence")
SUCCESSION_COLUMNS = ("earlier", "later", "chamber", "since", "evidence")
MINISTRY_COLUMNS = ("name", "tooi", "abbreviation", "from", "until", "evidence")


@dataclass(frozen=True, slots=True)
class KnownCommittee:
    """A committee under its canonical name, and other spellings that mean the same one."""

    committee: Committee
    abbreviation: str
    variants: tuple[str, ...]
    evidence: str


@dataclass(frozen=True, slots=True)
class KnownFractie:
    """A fractie, the parties whose members it joins (none for one-member groups), its spellings."""

    fractie: Fractie
    parties: tuple[str, ...]
    variants: tuple[str, ...]
    evidence: str


@dataclass(frozen=True, slots=True)
class Succession:
    """A fractie that another continues, `since` its first day (None: unknown).

    A fractie that alone precedes another is that one under an earlier name ("GroenLinks-PvdA",
    "PRO"); several with one successor have merged.
    """

    earlier: Fractie
    later: Fractie
    since: date | None
    evidence: str


@dataclass(frozen=True, slots=True)
class KnownMinistry:
    """A ministry under one of its names, in use `since` ≤ day < `until` (None: unknown or open)."""

    ministry: Ministry
    tooi: str
    abbreviation: str
    since: date | None
    until: date | None
    evidence: str

    @property
    def iri(self) -> Iri:
        """Its identifier in TOOI, the government's register of organisations."""
        return Iri(TOOI_MINISTRY + self.tooi)


@lru_cache(maxsize=1)
def load_committees() -> tuple[KnownCommittee, ...]:
    """Return the known committees. Raises BrokenTable for a row that breaks the rules."""
    found = tuple(
        read(where, row, _committee) for where, row in rows("committees.csv", COMMITTEE_COLUMNS)
    )
    _once("committees.csv", [known.committee for known in found])
    return found


@lru_cache(maxsize=1)
def load_fracties() -> tuple[KnownFractie, ...]:
    """Return the known fracties. Raises BrokenTable for a row that breaks the rules."""
    found = tuple(
        read(where, row, _fractie) for where, row in rows("fracties.csv", FRACTIE_COLUMNS)
    )
    _once("fracties.csv", [known.fractie for known in found])
    return found


@lru_cache(maxsize=1)
def fractie_names() -> frozenset[str]:
    """Return the names of the known fracties of both chambers, in all their spellings."""
    return frozenset(
        name for known in load_fracties() for name in (known.fractie.name, *known.variants)
    )


@lru_cache(maxsize=1)
def load_successions() -> tuple[Succession, ...]:
    """Return which fractie continues which. Raises BrokenTable, also for an unknown fractie."""
    name = "successions.csv"
    found = tuple(read(where, row, _succession) for where, row in rows(name, SUCCESSION_COLUMNS))
    known = {one.fractie for one in load_fracties()}
    for fractie in (side for one in found for side in (one.earlier, one.later)):
        if fractie not in known:
            raise BrokenTable(f"{name}: {fractie} is not in fracties.csv; add it there")
    _once(name, [(one.earlier, one.later) for one in found])
    return found


@lru_cache(maxsize=1)
def load_ministries() -> dict[str, KnownMinistry]:
    """Return the known ministries by name. Raises BrokenTable for a row that breaks the rules."""
    found = [read(where, row, _ministry) for where, row in rows("ministries.csv", MINISTRY_COLUMNS)]
    _once("ministries.csv", [known.ministry for known in found])
    return {known.ministry.name: known for known in found}


def _committee(row: list[str]) -> KnownCommittee:
    name, chamber, abbreviation, variants, evidence = row
    given("name", name)
    one_of("chamber", chamber, CHAMBERS)
    return KnownCommittee(Committee(name, chamber), abbreviation, several(variants), evidence)


def _fractie(row: list[str]) -> KnownFractie:
    name, chamber, parties, variants, evidence = row
    given("name", name)
    one_of("chamber", chamber, CHAMBERS)
    return KnownFractie(Fractie(name, chamber), several(parties), several(variants), evidence)


def _succession(row: list[str]) -> Succession:
    earlier, later, chamber, since, evidence = row
    given("earlier", earlier)
    given("later", later)
    one_of("chamber", chamber, CHAMBERS)
    return Succession(Fractie(earlier, chamber), Fractie(later, chamber), day(since), evidence)


def _ministry(row: list[str]) -> KnownMinistry:
    name, tooi, abbreviation, since, until, evidence = row
    given("name", name)
    if not (tooi.startswith("mnre") and tooi[4:].isdigit()):
        raise ValueError(f"tooi {tooi!r} is not mnre and digits")
    return KnownMinistry(Ministry(name), tooi, abbreviation, day(since), day(until), evidence)


def _once(name: str, nouns: list[object]) -> None:
    for noun in nouns:
        if nouns.count(noun) > 1:
            raise BrokenTable(f"{name}: {noun} stands here twice; merge the two rows")
