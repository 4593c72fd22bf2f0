"""The actors that speak, sit and sign, and what sources say of them, as frozen values."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum


class Iri(str):
    """An absolute IRI; a class of its own so that a store can tell a thing from a literal."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text: code points, half-open."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the stretch itself."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Chamber:
    """One of the two Kamers: `ek` or `tk`."""

    code: str


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee of one chamber, under its canonical name without "vaste commissie voor"."""

    name: str
    chamber: str


@dataclass(frozen=True, slots=True)
class Fractie:
    """A parliamentary group of one chamber; not a party ("Fractie-Beukering" has none)."""

    name: str
    chamber: str


@dataclass(frozen=True, slots=True)
class Party:
    """A political party, by its short name; it may join a fractie with others."""

    name: str


@dataclass(frozen=True, slots=True)
class Ministry:
    """A ministry, by its name without "ministerie van"."""

    name: str


@dataclass(frozen=True, slots=True)
class Post:
    """An office, by its full title: "minister van Asiel en Migratie" is not "minister voor …"."""

    title: str


@dataclass(frozen=True, slots=True)
class Person:
    """A person as the papers know him or her.

    `name` is the surname with its particle as a list prints it ("Van Hattem"), or as a signature
    prints it without initials ("van Weel"). A member is told from namesakes by chamber and
    fractie, and by the given name where the source has it; anybody else by initials.
    `initials` never takes part in a member's identity.
    """

    name: str
    initials: str = ""
    chamber: str = ""
    fractie: str = ""
    given: str = ""  # "Thierry", where the source prints it


@dataclass(frozen=True, slots=True)
class Incumbency:
    """A person in a post, as a paper attests it."""

    person: Person
    post: Post


@dataclass(frozen=True, slots=True)
class Collective:
    """Several actors that speak with one voice, in the order in which the paper names them.

    Committees that consult together, members who sign one motion, ministers who sign one answer.
    """

    members: tuple[Committee | Fractie | Person | Incumbency | Post, ...]


Actor = Chamber | Committee | Collective | Fractie | Party | Ministry | Post | Person | Incumbency


class Role(StrEnum):
    """What somebody is in a body: the first five in a committee, the others elsewhere."""

    VOORZITTER = "voorzitter"
    ONDERVOORZITTER = "ondervoorzitter"
    LID = "lid"
    GRIFFIER = "griffier"
    PLAATSVERVANGEND_LID = "plaatsvervangend-lid"
    KAMERLID = "kamerlid"  # of a chamber
    FRACTIELID = "fractielid"
    FRACTIEVOORZITTER = "fractievoorzitter"
    PARTIJLID = "partijlid"
    BEWINDSPERSOON = "bewindspersoon"  # minister or state secretary, in a post or a ministry


@dataclass(frozen=True, slots=True)
class Membership:
    """Somebody belongs to a body, as the stretch `span` of a source says.

    A paper attests it for its own date and no more. `since` and `until` (the last day) are set
    only where a source gives them.
    """

    person: Person
    organization: Committee | Collective | Chamber | Fractie | Party | Ministry | Post
    role: Role
    fractie: Fractie | None
    span: Span
    since: datetime.date | None = None
    until: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """What a register says of an actor: the names it has borne and what identifies it elsewhere.

    `names` are full names, the present one first ("Thierry Aartsen"; "GroenLinks-PvdA").
    `identifiers` are IRIs of others (Wikidata, the Tweede Kamer's, TOOI, a page). `since` and
    `until` are the days on which it began and ended to exist, of a person birth and death.
    """

    actor: Actor
    names: tuple[str, ...] = ()
    abbreviation: str = ""
    identifiers: tuple[Iri, ...] = ()
    since: datetime.date | None = None
    until: datetime.date | None = None
    gender: str = ""  # "M", "F" or "" where it is not said
    span: Span | None = None
