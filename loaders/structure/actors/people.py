"""Names of persons as a signature prints them, and who of the list of members each is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Membership, Person, Role

# Ahead of the name on a copy: "(w.g.)" for a signature.
_TITLE = (
    r"(?:\(?(?:[Ww]\.\s?g|[Gg]et)\.\)?,?\s+)?(?:(?:[Mm]r|[Dd]rs?|[Pp]rof|[Ii]r|[Ii]ng|[Mm]w|[Mm]evr|[Dd]hr|em|jhr|bacc|[Mm]evrouw"
    r"|[Dd]e\sheer)(?:\.\s*|\s+))*"
)
_PARTICLES = (
    r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|[Hh]et|[Ii]n|[Oo]p|[Uu]it|"
    r"[Ee]l|[Aa]l|[Dd]a|[Dd]i|[Dd]u|[Ll]a|[Ll]e|[Dd]os|[’']t|[’']s)\s+)*"
)
_DEGREES = r"(?:MA|MSc|LLM|LL\.M|MBA|BSc|BA|RA|RO|MPA|EMPA|EMIA|MPM|MDR|PhD)\b\.?"
_DEGREE = rf"(?:,?\s+{_DEGREES})*"
_CAPITAL = r"[A-ZÀ-ÞĀ-Ž]"
_SURNAME = rf"{_PARTICLES}{_CAPITAL}[\w’']*(?:[-\s](?!{_DEGREES}){_PARTICLES}{_CAPITAL}[\w’']*)*"
_INITIALS = rf"(?:{_CAPITAL}[a-z]{{0,2}}\.\s?)+"
_CALLED = rf"(?:\({_CAPITAL}[\w’' -]+\)\s+)?"
_FIRST = rf"(?:(?P<first>{_CAPITAL}[a-zà-þ]+)\s+(?={_CAPITAL}[a-z]{{0,2}}\.))?"
_LONGEST = 60  # code points of a name
_ALSO = re.compile(r",?\s+mede namens\s")
_CLERK = "griffier"
SIGNED = re.compile(
    rf"{_TITLE}{_FIRST}(?:(?P<initials>{_INITIALS})\s*{_CALLED})?"
    rf"(?P<name>(?!(?:Minister|Staatssecretaris)\b){_SURNAME}){_DEGREE}"
)


def read_signed(printed: str) -> tuple[str, str] | None:
    """Return (initials, surname with particle) of a printed name, None where it is no name.

    >>> read_signed("mr. B.O. Dittrich"), read_signed("A.W.J.A. van Hattem")
    (('B.O.', 'Dittrich'), ('A.W.J.A.', 'van Hattem'))
    """
    text = tidy(printed).rstrip(" ,.")
    match = SIGNED.fullmatch(text)
    if not match:
        return None
    first = f"{match['first'][0]}." if match["first"] else ""
    return first + (match["initials"] or "").replace(" ", ""), match["name"]


def signed_below(capacity: str, printed: str, below: str) -> tuple[str, str] | None:
    """Return the name on the line below a capacity; None where the capacity goes on there.

    >>> signed_below("De Minister van Sociale", "Zaken,", "C.E.G. van Gennip")
    >>> signed_below("De Minister van Financiën,", "Bos,", "C.E.G. van Gennip")
    ('', 'Bos')
    """
    signed = read_signed(printed)
    if not signed or signed[0] or capacity[-1] == ",":
        return signed
    name = read_signed(below)
    return None if name and name[0] else signed


def signed_beside(printed: str) -> tuple[str, str]:
    """Return the capacity and the name of a signature on one line; both "" where it is none.

    Only initials tell a name from the last word of a ministry. Whoever is signed for is left out.

    >>> signed_beside("De Minister van Volksgezondheid, Welzijn en Sport, H.M. de Jonge")
    ('De Minister van Volksgezondheid, Welzijn en Sport', 'H.M. de Jonge')
    >>> signed_beside("De Minister van Volksgezondheid, Welzijn en Sport,")
    ('', '')
    """
    capacity, comma, name = printed.rpartition(", ")
    signed = read_signed(name) if comma and len(name) <= _LONGEST else None
    if not signed or not signed[0]:
        return "", ""
    return _ALSO.split(capacity)[0], name


_Place = tuple[bool, int]  # of a membership: whether it chairs not, and its place in the list
_Seat = tuple[_Place, Membership]


@dataclass(slots=True)
class Members:
    """The members of the list of a paper, by their surnames: a paper may have many signatures.

    Of each name the first chair is kept, else the first of all: in each organization, and in any,
    which is None. A clerk is no member, whose name may yet be the same.
    """

    seats: dict[tuple[str, object, bool], _Seat] = field(default_factory=dict)

    @classmethod
    def of(cls, memberships: Iterable[Membership]) -> Members:
        """Return the members whom `memberships` list."""
        members = cls()
        for at, one in enumerate(memberships):
            surname = one.person.name.casefold()
            seat = ((one.role is not Role.VOORZITTER, at), one)
            clerk = one.role is Role.GRIFFIER
            for key in (surname, None, clerk), (surname, one.organization, clerk):
                members.seats[key] = min(members.seats.get(key, seat), seat, key=_place)
        return members

    def find(self, printed: str, capacity: str, committee: object = None) -> Person | None:
        """Return the member whose name `printed` signs; the chair of `committee` before others.

        Whoever signs in the `capacity` of a griffier is one. "A.W.J.A. van Hattem" is the list's
        "Van Hattem". None where the list has no such name.
        """
        clerk = _CLERK in capacity.casefold()
        signed = read_signed(printed)
        if not signed:
            return None
        names = list(dict.fromkeys(_listed_as(signed[1].casefold())))
        for within in (committee, None):
            seats = (self.seats.get((name, within, clerk)) for name in names)
            if found := [seat for seat in seats if seat]:
                return min(found, key=_place)[1].person
        return None


def _place(seat: _Seat) -> _Place:
    return seat[0]


def _listed_as(signed: str) -> Iterator[str]:
    """Yield what a list may call who signs so: without a first name, or half of a double name.

    >>> list(_listed_as("anna de vries-bakker"))
    ['anna de vries-bakker', 'de vries-bakker', 'vries-bakker', 'anna de vries']
    """
    yield signed
    for at, letter in enumerate(signed):
        if letter == " ":
            yield signed[at + 1 :]
    for at, letter in enumerate(signed):
        if letter == "-":
            yield signed[:at]
