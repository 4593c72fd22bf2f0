"""What a person of a ParlaMint header was, and when: offices, parties, the chair."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kamergraaf.loaders.naming import PersonName

OFFICES = {
    "minister": "minister",
    "secretary": "staatssecretaris",
    "primeminister": "minister-president",
    "deputyprimeminister": "vice-minister-president",
}
GRIFFIER = "party.Griffier"  # no party, but among them
_EUROPEAN = "party.EP/"


@dataclass(frozen=True, slots=True)
class Affiliation:
    """What somebody was: `role` and `ref` as the header has them, first and last day if given."""

    role: str
    ref: str  # "party.VVD", "EK", "" where it names no body
    since: date | None
    until: date | None

    @property
    def governs(self) -> bool:
        """Whether it is an office in government; one without any day says nothing."""
        return self.role.lower() in OFFICES and bool(self.since or self.until)

    def holds(self, day: date | None) -> bool:
        """Whether it holds on a day, as far as is said."""
        if day is None:
            return True
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True)
class TeiPerson:
    """A person of the header."""

    name: PersonName
    gender: str
    affiliations: tuple[Affiliation, ...]
    birth: date | None = None
    death: date | None = None

    def office_on(self, day: date | None) -> str:
        """Return the office in government on a day, or that of a griffier; "" for none."""
        for one in self.affiliations:
            if one.governs and one.holds(day):
                return OFFICES[one.role.lower()]
        return "griffier" if any(one.ref == GRIFFIER for one in self.affiliations) else ""

    def fractie_on(self, day: date | None) -> str:
        """Return the party whose fractie one speaks for on a day, by its dated affiliations first.

        "" for a griffier and a member of the European Parliament. One who governed at another time
        has a fractie only where days are given: a header may not know of all offices.
        """
        found = [one for one in self.affiliations if one.role == "member" and one.holds(day)]
        found.sort(key=lambda one: one.since is None)
        if not found or found[0].ref == GRIFFIER or found[0].ref.startswith(_EUROPEAN):
            return ""
        return "" if not found[0].since and self.governed else party_name(found[0].ref)

    @property
    def governed(self) -> bool:
        """Whether the person held an office in government at any time."""
        return any(one.governs for one in self.affiliations)

    def chairs_on(self, day: date | None) -> bool:
        """Whether the person is the chair of a chamber on a day."""
        return any(one.role == "chairperson" and one.holds(day) for one in self.affiliations)


def party_name(ref: str) -> str:
    """Return the name in a reference: "EP/CDA" sits in the European Parliament, for the CDA.

    >>> party_name("party.GroenLinks"), party_name("party.EP/CDA"), party_name("")
    ('GroenLinks', 'CDA', '')
    """
    return ref.removeprefix("party.").removeprefix("EP/")
