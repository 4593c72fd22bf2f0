"""Who signs a letter that is no minister and chairs no committee: an ombudsman, a clerk.

Offices that are known sign above any name, or beside one; any other only above initials, for a line
of text may look like it.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.actors.people import read_signed
from kamergraaf.loaders.structure.frame.senders import find_body
from kamergraaf.loaders.structure.frame.signers import is_name

# Of what somebody holds an office; a sentence goes on in other words.
_WHOSE = r"(?:\s(?:(?-i:[A-ZÀ-Þ])|(?:van|voor|der|bij|in|op|en|namens|tevens)\b)[^.;:?!,]{0,110})?"
_KNOWN = (
    r"De (?P<office>(?:[\w-]+ ){0,2}?(?:\w*ombudsman|informateurs?|formateur"
    r"|verkenners?|president|griffier|secretaris|voorzitter|commissaris|directeur|rapporteur)"
    rf"\b{_WHOSE})"
)
_ABOVE = re.compile(rf"{_KNOWN},$", re.IGNORECASE)
_OF = re.compile(rf"{_KNOWN}(?:,.*)?$", re.IGNORECASE)
_ANY = re.compile(rf"De (?P<office>[A-Za-zà-þ][\w-]{{3,60}}{_WHOSE}),$")
_BELOW = re.compile(
    r"(?:(?:wnd\.|waarnemend) )?(?:vice-?)?president|secretaris|voorzitter|griffier|ombudsman"
    r"|directeur"
)
_LONGEST = 170  # code points


def may_sign(word: str) -> bool:
    """Say whether a line is worth a look: it is short, and a comma stands behind its office."""
    return "," in word and len(word) <= _LONGEST and word.startswith("De ")


def office_above(word: str, below: str = "") -> str:
    """Return the office on the line `word` that signs by the name `below` it; "" for none."""
    if known := _ABOVE.match(word):
        return known["office"]
    office = _ANY.match(word)
    signed = read_signed(below) if office and len(below) < _LONGEST else None
    return office["office"] if office and signed and signed[0] else ""


def office_beside(word: str) -> tuple[str, str] | None:
    """Return the office and the name of a line with both.

    A given name or initials are in it ("Anna de Wit"), unless the office is of a committee: the
    last part of no committee's name looks like a person's.
    """
    capacity, comma, name = word.rpartition(", ")
    if not comma or not is_name(name):
        return None
    found = _OF.match(capacity)
    if not found or not (" " in name or "commissie" in capacity):
        return None
    return found["office"], name


def office_below(word: str, below: str, above: str) -> str:
    """Return the office that stands `below` a name, and of which body if that is `above`; or "".

    >>> office_below("drs. A.B. Zandvliet,", "president", "Algemene Rekenkamer")
    'president van de Algemene Rekenkamer'
    """
    if not word.endswith(",") or not _BELOW.fullmatch(below) or not read_signed(word):
        return ""
    return f"{below} van de {above}" if above and find_body(above) else below
