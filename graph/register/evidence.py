"""What is known of a person under one printed name, and what tells two such persons apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import IntEnum

from kamergraaf.graph.person_names import Agreement, Surnames, compare, compare_surnames, full_name
from kamergraaf.graph.register.bodies import Bodies
from kamergraaf.graph.triples.records import is_given_out

# Somebody may leave one chamber in the month in which he or she enters the other.
_HANDOVER = timedelta(days=31)
# Ministers of a fallen cabinet may sit in the chamber until the next one is there.
_FORMATION = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Term:
    """A dated time in a chamber ("ek", "tk") or, with chamber "", in a cabinet.

    `fractie` is the IRI of the body, "" where it is not said. Days are inclusive.
    """

    chamber: str
    fractie: str
    since: date
    until: date

    def excludes(self, other: Term, bodies: Bodies) -> bool:
        """Tell whether one person cannot have served both terms."""
        common = min(self.until, other.until) - max(self.since, other.since)
        if self.chamber == other.chamber:
            return (
                common > _HANDOVER
                and bool(self.fractie and other.fractie)
                and not bodies.related(self.fractie, other.fractie)
            )
        return common > (_HANDOVER if self.chamber and other.chamber else _FORMATION)


@dataclass(slots=True)
class Attested:
    """A person under one printed name, with all that the papers say under it.

    `seen` are the numbers of the papers; `at_once` those of them that speak of one day, as a
    register with dates does not; `tellers` those that have a record of the person.
    """

    # Most sets of most persons stay empty: the empty frozenset is one, a set takes 216 bytes.

    iri: str
    label: str
    surname: str
    given: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    chambers: frozenset[str] = frozenset()
    fracties: frozenset[str] = frozenset()  # IRIs of bodies, as identified
    parties: frozenset[str] = frozenset()  # folded names
    posts: frozenset[str] = frozenset()
    clerk_of: frozenset[str] = frozenset()
    seats: frozenset[str] = frozenset()  # bodies as printed, in all roles but that of clerk
    incumbencies: frozenset[str] = frozenset()
    identifiers: frozenset[str] = frozenset()
    pages: frozenset[str] = frozenset()
    other_names: frozenset[str] = frozenset()
    born: frozenset[date] = frozenset()
    died: frozenset[date] = frozenset()
    gender: frozenset[str] = frozenset()
    terms: list[Term] = field(default_factory=list)
    seen: list[int] = field(default_factory=list)
    at_once: frozenset[int] = frozenset()
    tellers: frozenset[int] = frozenset()
    first_day: date = date.max
    last_day: date = date.min

    @property
    def fullness(self) -> int:
        """How much of the name is known: 2 with a given name, 1 with initials, 0 else."""
        return 2 if self.given else 1 if self.initials else 0

    @property
    def shown(self) -> str:
        """The fullest name that is known."""
        first = max(self.given or self.initials or {""}, key=lambda one: (len(one), one))
        return full_name(first, self.surname)


@dataclass(slots=True)
class Identity:
    """Attested persons that are one; sets are the union of theirs."""

    attested: list[Attested]
    given: frozenset[str]
    initials: frozenset[str]
    chambers: frozenset[str]
    fracties: frozenset[str]
    parties: frozenset[str]
    posts: frozenset[str]
    clerk_of: frozenset[str]
    identifiers: frozenset[str]

    @classmethod
    def of(cls, attested: Iterable[Attested]) -> Identity:
        """Put attested persons together, at least one."""
        members = list(attested)

        def union(name: str) -> frozenset[str]:
            return frozenset().union(*(getattr(one, name) for one in members))

        return cls(
            members, union("given"), union("initials"), union("chambers"), union("fracties"),
            union("parties"), union("posts"), union("clerk_of"), union("identifiers"),
        )  # fmt: skip

    def add(self, other: Identity) -> None:
        """Take another into this one."""
        self.attested += other.attested
        for name in (
            "given", "initials", "chambers", "fracties", "parties", "posts", "clerk_of",
            "identifiers",
        ):  # fmt: skip
            setattr(self, name, getattr(self, name) | getattr(other, name))

    @property
    def best(self) -> Attested:
        """The attested person that stands for all: best known, then fullest, then first seen.

        It does not hang on the order of loading, and a new paper seldom changes it.
        """
        return min(
            self.attested,
            key=lambda one: (not one.identifiers, -one.fullness, one.first_day, one.iri),
        )

    @property
    def shown(self) -> str:
        """The name under which he or she is shown: the fullest of the one who stands for all.

        One of few words may be known in full by another ("Van Hattem", "A.W.J.A. van Hattem").
        """
        best = self.best
        return max(self.attested, key=lambda one: (one.fullness, one is best, one.iri)).shown

    @property
    def surnames(self) -> frozenset[str]:
        """The surnames, as printed."""
        return frozenset(one.surname for one in self.attested)

    @property
    def fullness(self) -> int:
        """How much of the name is known: 2 with a given name, 1 with initials, 0 else."""
        return 2 if self.given else 1 if self.initials else 0

    @property
    def is_political(self) -> bool:
        """Whether he or she is known as a member of a chamber, a fractie or a party."""
        return bool((self.chambers or self.fracties or self.parties) and not self.clerk_of)


class Tie(IntEnum):
    """How two persons stand to each other by chamber and fractie, the more the closer."""

    APART = 0  # not in one chamber
    OTHER = 1  # in one chamber for different fracties
    PARTLY = 2  # for fracties of which only some continue each other
    OPEN = 3  # in one chamber; of one the fractie is not known
    SAME = 4  # in one chamber for one fractie, or for one that continues it


def tie(one: Identity, two: Identity, bodies: Bodies) -> Tie:
    """Return how two persons stand to each other."""
    if not one.chambers & two.chambers:
        unplaced = not (one.chambers and two.chambers)
        return Tie.SAME if unplaced and one.parties & two.parties else Tie.APART
    if not (one.fracties or one.parties) or not (two.fracties or two.parties):
        return Tie.OPEN
    related = [bodies.related(a, b) for a in one.fracties for b in two.fracties]
    if one.fracties & two.fracties or (related and all(related)):
        return Tie.SAME
    if any(related):
        return Tie.PARTLY
    if one.parties & two.parties and not related:  # of one only the party is known
        return Tie.SAME
    return Tie.OTHER


def surnames_of(one: Identity, two: Identity) -> Surnames:
    """Return how the surnames of two persons stand to each other."""
    return compare_surnames(one.surnames, two.surnames)


def names_agree(one: Identity, two: Identity) -> Agreement:
    """Return what the first names of two persons say."""
    return compare(one.given, one.initials, two.given, two.initials)


def told_apart(one: Identity, two: Identity, bodies: Bodies) -> bool:
    """Tell whether something shows that two persons of one surname are two."""
    return any(_apart(a, b, bodies) for a in one.attested for b in two.attested)


def _apart(one: Attested, two: Attested, bodies: Bodies) -> bool:
    return (
        _have_other_numbers(one.identifiers, two.identifiers)
        or _differ(one.born, two.born)
        or _differ(one.gender, two.gender)
        or bool(one.tellers & two.tellers and not one.identifiers & two.identifiers)
        or _sit_side_by_side(one, two, bodies)
        or any(a.excludes(b, bodies) for a in one.terms for b in two.terms)
    )


def _differ(one: frozenset[date] | frozenset[str], two: frozenset[date] | frozenset[str]) -> bool:
    return bool(one and two) and not one & two


def _have_other_numbers(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two things have different numbers in one register that numbers each once."""
    if not one or not two or one & two:
        return False
    return bool({_register(a) for a in one} & {_register(b) for b in two} - {""})


def _register(identifier: str) -> str:
    """Return what the numbers of one register have in common."""
    if not is_given_out(identifier):
        return ""
    head = identifier.replace("(", "/").rstrip("/)").rpartition("/")[0]
    return head.replace("https://", "http://")


def _sit_side_by_side(one: Attested, two: Attested, bodies: Bodies) -> bool:
    """Tell whether one paper names both for fracties of one chamber that are two."""
    if not (one.chambers & two.chambers and one.fracties and two.fracties):
        return False
    if any(bodies.related(a, b) for a in one.fracties for b in two.fracties):
        return False
    return not one.at_once.isdisjoint(two.at_once)
