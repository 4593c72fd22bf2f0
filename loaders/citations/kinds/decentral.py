"""Journals of gemeenten, provincies, waterschappen and what they run together, by year and number.

Of the closed list of kinds "staatscourant" is the nearest: these journals print the same sorts of
notices and rules, at the same address and numbered in the same way, and the key tells which it is.
They are numbered for the whole country since 2014; before, every council counted its own, so an
earlier number alone tells no paper and is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.lists import numbers
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_WORDS = {
    "gmb": r"[Gg]emeentebl(?:ad|\.)|G(?:mb|MB)\.?",
    "prb": r"[Pp]rovincia(?:al|le) ?[Bb]lad|P(?:rb|RB)\.?",
    "wsb": r"[Ww]aterschapsbl(?:ad|\.)|W(?:sb|SB)\.?",
    "bgr": r"[Bb]lad [Gg]emeenschappelijke [Rr]egeling(?:en)?|B(?:gr|GR)\.?",
}
_NAMES = {
    "gmb": "Gemeenteblad", "prb": "Provinciaal blad", "wsb": "Waterschapsblad",
    "bgr": "Blad gemeenschappelijke regeling",
}  # fmt: skip
_YEAR = r"20(?:1[4-9]|[2-9]\d)"
_ONE = r"\d{1,6}(?![\d/])"
_NUMBER = rf"{_ONE}(?:(?:, | en |, en )\d{{3,6}}(?![\d./]))*"
# Whose journal it is: "van Sterrendam", "van de gemeente Sterrendam aan de Maan".
_WHOSE = (
    r"(?: van (?:de |het )?(?:gemeente |provincie |waterschap |hoogheemraadschap )?[A-Z][\w'-]+)?"
)
_BEHIND = re.compile(
    rf"{_WHOSE},? ?(?:jaargang )?(?:(?P<year>{_YEAR})(?!\d)"
    r"(?:,? ?nrs?\.? ?|, ?|[/-]| (?=\d{3,6}[);,.]))"
    rf"(?P<numbers>{_NUMBER})|nrs?\.? ?(?P<first>{_ONE}),? (?:van |\()?(?P<later>{_YEAR})(?!\d))"
)
_JOURNAL = re.compile("|".join(rf"(?P<{key}>{words})(?!\w)" for key, words in _WORDS.items()))
_IDENTIFIER = re.compile(
    rf"(?P<key>gmb|prb|wsb|bgr)-(?P<year>{_YEAR})-(?P<number>\d{{1,6}})(?![\w-])"
)


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if exact := _IDENTIFIER.match(text, start):
        yield _issue(exact["key"], start, exact.end(), exact["year"], exact["number"])
        return
    journal = _JOURNAL.match(text, start)
    found = _BEHIND.match(text, journal.end()) if journal else None
    if not journal or not found:
        return
    key = journal.lastgroup or ""
    year = found["year"] or found["later"]
    for number in numbers(found["numbers"] or found["first"]):
        yield _issue(key, start, found.end(), year, number)


def _issue(key: str, start: int, end: int, year: str, number: str) -> Reference:
    label = f"{_NAMES[key]} {year}, {number}"
    return Reference(start, end, "staatscourant", f"{key}:{year}-{number}", label)


DECENTRAL = CitationKind(
    name="decentral-journal",
    kind="staatscourant",
    anchors=(
        "gemeenteblad", "gemeentebl.", "provinciaal blad", "provinciaalblad", "provinciale blad",
        "waterschapsbl", "blad gemeenschappelijke regeling",
        *(f"{key}{sign}" for key in _WORDS for sign in (". 20", " 20", "-20", ".20")),
    ),
    read=_read,
    form="Gemeenteblad, Provinciaal blad, Waterschapsblad or Blad gemeenschappelijke regeling, "
    "year since 2014, number; or the identifier",
    identifier="gmb:, prb:, wsb: or bgr:<year>-<number>",
    examples=(
        ("Gemeenteblad 2031, 12345", "gmb:2031-12345", ""),
        ("Gmb. 2031, nr. 345", "gmb:2031-345", ""),
        ("het Gemeenteblad van Sterrendam 2031, nr. 123456", "gmb:2031-123456", ""),
        ("(gmb-2031-12345)", "gmb:2031-12345", ""),
        ("Provinciaal blad 2031, 4567 en 4568", "prb:2031-4568", ""),
        ("Provinciaal blad nr. 4567 van 2031", "prb:2031-4567", ""),
        ("Waterschapsblad 2031, 4567", "wsb:2031-4567", ""),
        ("bgr-2031-1234", "bgr:2031-1234", ""),
    ),
    not_examples=(
        "Gemeenteblad 2005, nr. 12",
        "in het Gemeenteblad geplaatst",
        "het Waterschapsblad van 2031",
        "het provinciaal blad 12",
    ),
    limits="A number of before 2014 is one council's own, and is left.",
)  # fmt: skip
