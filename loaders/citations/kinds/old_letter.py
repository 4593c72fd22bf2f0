"""Letters by number as they were printed until the 1970s: "missive van 3 Mei 1912, n°. 34"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.dates import MONTH, NTH_DAY
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_NUMBER = re.compile(
    r"(?:(?P<sign>n[°\"])\.?|n[or]\.) ?"
    r"(?P<kenmerk>(?:(?-i:[A-Z]{1,2}) (?=\d{2}))?\d{1,5}(?:/\d{1,5})?"
    r"(?: ?[IVX]{1,4}(?!\w)| (?-i:[A-Z])(?=[,;)]))?)(?![\w/]|[.-]\d)",
    re.IGNORECASE,
)
# "VIIIste Afdeeling,", "2e Afdeeling A.,", "Stafafdeling Wetgeving Publiekrecht,"
_DIVISION = (
    r"(?:(?:[IVX]{1,5}|\d{1,2})(?:ste|de|e) )?(?:staf|hoofd)?(?:afd\.|afdee?ling)"
    r"(?: [\w.]{1,20}){0,3},? "
)
# A day, and at most the letter or the name of a division.
_BEHIND_MONTH = rf"(?P<year>1[89]\d\d),? (?:(?:(?:L[ae]|lett)\.? )?[A-Z]{{1,2}}\.?,? |{_DIVISION})?"
_DAY = re.compile(rf" (?:{MONTH}) {_BEHIND_MONTH}$", re.IGNORECASE)
# Of the same letters of another day, or of another minister: "en van 12 April 1935, n°. 489", "n°.
# 50, Afdeeling Sterren, en van Binnenlandsche Zaken van 21 April 1910, n°. 595".
_ANOTHER = re.compile(
    r"(?:, afd(?:ee?ling|\.)(?: [\w.]{1,20}){0,4})?(?:,| en|, en) van "
    r"(?:(?-i:[A-Z])[a-z]+(?:,? (?:(?-i:[A-Z])[a-z]+|en)){0,6} van )?(?:den )?"
    rf"\d{{1,2}}{NTH_DAY} (?:{MONTH}) {_BEHIND_MONTH}",
    re.IGNORECASE,
)
_MOST_DAYS = 4
_LETTERS = (
    *("brief", "schrijven", "missive", "circulaire", "beschikking", "resolutie", "aanschrijving"),
    *("dispositie", "oordracht van onz", "oordragt van onz", "rapport van onz"),
    *("oordracht van den", "(advies", "rapport van den"),
)
# In an act's opening even one digit is the number of what the Raad van State or a minister wrote.
_OPENINGS = ("(advies van ", "oordracht van Onz", "rapport van Onz")
# What lies between the word for a letter and its number, where that is another's.
_OTHERS = ("wet ", "wetten ", "besluit", "taatsblad", "Stb.", "arrest", ";", "(")
_SIGNS = ("n°", 'n"')
_LATEST, _FEWEST = 1975, 3
_DAY_REACH, _WORD_REACH = 72, 200


def old_number(text: str, start: int) -> re.Match[str] | None:
    """Read the number of a letter at `start`, behind its day and a word that says what it is."""
    found = _NUMBER.match(text, start)
    day = _DAY.search(text, max(0, start - _DAY_REACH), start) if found else None
    if not found or not day or int(day["year"]) > _LATEST:
        return None
    before = text[max(0, start - _WORD_REACH) : start]
    # "nr. 12" may be a paper of the chamber; the sign of old is never.
    short = not found["sign"] and len(found["kenmerk"]) < _FEWEST
    if short and not any(opening in before for opening in _OPENINGS):
        return None
    folded = before.lower()
    at, word = max((folded.rfind(word), word) for word in _LETTERS)
    since = at + len(word)
    return found if at >= 0 and not any(other in before[since:] for other in _OTHERS) else None


def _another(text: str, first: re.Match[str]) -> re.Match[str] | None:
    """Read the number of the same letter of another day, behind the first."""
    day = _ANOTHER.match(text, first.end())
    return _NUMBER.match(text, day.end()) if day else None


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    for sign in _SIGNS:
        at = text.find(sign, end, end + _WORD_REACH)
        found = old_number(text, at) if at >= 0 else None
        if found:
            yield _letter(found)
            for _ in range(_MOST_DAYS):
                found = _another(text, found)
                if not found:
                    break
                yield _letter(found)
            return


def _letter(found: re.Match[str]) -> Reference:
    kenmerk = found["kenmerk"]
    return Reference(*found.span(), "letter", f"letter:{kenmerk}", f"brief {kenmerk}")


OLD_LETTER = CitationKind(
    name="old-letter",
    kind="letter",
    # "brief van" alone stands in every letter of today.
    anchors=(
        "missive", "schrijven van", "schrijven d", "schrijven aan", "brief van den", "brief d.d.",
        "brief dd.", "circulaire van", "beschikking van den", "resolutie van", "aanschrijving van",
        "dispositie van", "(advies van", "voordracht van onz", "voordragt van onz",
        "voordracht van den", "rapport van onz", "nader rapport van onz", "nader rapport van den",
        "rapport van den", *(f"beschikking van {digit}" for digit in range(1, 10)),
    ),
    read=_read,
    form="a letter by its day and number, as until the 1970s",
    identifier="letter:<number>",
    examples=(
        ("bij missive van den Minister van 9 Mei 1912, n°. 34,", "letter:34", ""),
        ('het schrijven d.d. 9 Mei 1912, La. S, n". 34', "letter:34", ""),
        ("Op de voordracht van Onze Ministers van Sterren en van Manen van 9 Mei 1912, Vde "
         "Afdeeling, n°. 34, en van 12 Mei 1912, n°. 35II;", "letter:35II", ""),
        ("Den Raad van State gehoord (advies van 14 Mei 1912, n°. 3);", "letter:3", ""),
        ("het nader rapport van Onzen Minister van Sterren van 9 Mei 1912, n°. 34 D, afdeeling "
         "Manen;", "letter:34 D", ""),
        ("de Raad van State gehoord (advies van 14 mei 1962, nr. 34);", "letter:34", ""),
    ),
    not_examples=(
        "de missive over het Koninklijk besluit van 9 Mei 1912, n°. 34",
        "de brief van 9 Mei 1912; n°. 34",
        "de voordracht van Onzen Minister over de wet van 9 Mei 1912, n°. 34",
        "de brief van 9 mei 1962, nr. 34",
    ),
)  # fmt: skip
