"""Letters by number as they were printed until the 1970s: "missive van 3 Mei 1912, n°. 34"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.dates import MONTH
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_NUMBER = re.compile(
    r"(?:(?P<sign>n[°\"])\.?|n[or]\.) ?"
    r"(?P<kenmerk>(?:(?-i:[A-Z]{1,2}) (?=\d{2}))?\d{1,5}(?:/\d{1,5})?"
    r"(?: (?:[IVX]{1,4}(?!\w)|(?-i:[A-Z])(?=,)))?)(?![\w/]|[.-]\d)",
    re.IGNORECASE,
)
# A day, and at most the letter or the name of a division.
_DAY = re.compile(
    rf" (?:{MONTH}) (?P<year>1[89]\d\d),? "
    r"(?:(?:L[ae]\.? )?[A-Z]{1,2}\.?,? |(?:[Aa]fd\.|[Aa]fdeel?ing) [\w.]{1,20},? )?$",
    re.IGNORECASE,
)
_LETTERS = (
    "brief",
    "schrijven",
    "missive",
    "circulaire",
    "beschikking",
    "resolutie",
    "aanschrijving",
    "dispositie",
)
# What lies between the word for a letter and its number, where that is another's.
_OTHERS = ("wet ", "wetten ", "besluit", "taatsblad", "Stb.", "arrest", ";", "(")
_SIGNS = ("n°", 'n"')
_LATEST, _FEWEST = 1975, 3
_DAY_REACH, _WORD_REACH = 60, 140


def old_number(text: str, start: int) -> re.Match[str] | None:
    """Read the number of a letter at `start`, behind its day and a word that says what it is."""
    found = _NUMBER.match(text, start)
    day = _DAY.search(text, max(0, start - _DAY_REACH), start) if found else None
    if not found or not day or int(day["year"]) > _LATEST:
        return None
    # "nr. 12" may be a paper of the chamber; the sign of old is never.
    if not found["sign"] and len(found["kenmerk"]) < _FEWEST:
        return None
    before = text[max(0, start - _WORD_REACH) : start]
    at = max(before.rfind(word) for word in _LETTERS)
    return found if at >= 0 and not any(other in before[at:] for other in _OTHERS) else None


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    for sign in _SIGNS:
        at = text.find(sign, end, end + _WORD_REACH)
        if at >= 0 and (found := old_number(text, at)):
            kenmerk = found["kenmerk"]
            yield Reference(at, found.end(), "letter", f"letter:{kenmerk}", f"brief {kenmerk}")
            return


OLD_LETTER = CitationKind(
    name="old-letter",
    kind="letter",
    # "brief van" alone stands in every letter of today.
    anchors=(
        "missive", "schrijven van", "schrijven d", "schrijven aan", "brief van den", "brief d.d.",
        "brief dd.", "circulaire van", "beschikking van den", "resolutie van", "aanschrijving van",
        "dispositie van",
        *(f"beschikking van {digit}" for digit in range(1, 10)),
    ),
    read=_read,
    form="a letter by its day and number, as until the 1970s",
    identifier="letter:<number>",
    examples=(
        ("bij missive van den Minister van 9 Mei 1912, n°. 34,", "letter:34", ""),
        ('het schrijven d.d. 9 Mei 1912, La. S, n". 34', "letter:34", ""),
    ),
    not_examples=(
        "de missive over het Koninklijk besluit van 9 Mei 1912, n°. 34",
        "de brief van 9 Mei 1912; n°. 34",
    ),
)  # fmt: skip
