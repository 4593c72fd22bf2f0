"""Names of persons as a signature prints them, and who of the list of members each is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kamergraaf.loaders.structure.bodies import tidy
from kamergraaf.ontology.nouns import Membership, Person, Role

_TITLE = (
    r"(?:(?:[Mm]r|[Dd]rs?|[Pp]rof|[Ii]r|[Ii]ng|[Mm]w|[Mm]evr|[Dd]hr|em|jhr|bacc|[Mm]evrouw"
    r"|[Dd]e\sheer)\.?\s+)*"
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
SIGNED = re.compile(
    rf"{_TITLE}{_FIRST}(?:(?P<initials>{_INITIALS})\s*{_CALLED})?(?P<name>{_SURNAME}){_DEGREE}"
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


def find_member(
    printed: str, memberships: Iterable[Membership], committee: object = None
) -> Person | None:
    """Return the listed member whose name `printed` signs; the chair of `committee` before others.

    "A.W.J.A. van Hattem" is the list's "Van Hattem". None where the list has no such name.
    """
    signed = read_signed(printed)
    if not signed:
        return None
    surname = signed[1].casefold()
    found = [m for m in memberships if _signs(surname, m.person.name.casefold())]
    found.sort(
        key=lambda m: (m.organization != committee, m.role is not Role.VOORZITTER),
    )
    return found[0].person if found else None


def _signs(signed: str, listed: str) -> bool:
    """A signature may give a double name or a first name in full that the list shortens."""
    return signed == listed or signed.endswith(" " + listed) or signed.startswith(listed + "-")
