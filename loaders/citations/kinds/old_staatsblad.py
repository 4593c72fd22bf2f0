"""The Staatsblad as acts and papers of before 1960 print it: "wet van 24 juni 1939, S. 202"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.dates import MONTH, NTH_DAY
from kamergraaf.loaders.citations.numbers.lists import numbers
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

# Behind a whole day any word may follow, as in a list of acts.
_BEHIND_DAY = re.compile(
    r"(?<= )(?P<year>18[1-9]\d|19[0-5]\d)[,.]? [(!]?"
    r"(?P<journal>(?:S[.,]|St\.|(?<=\()St) ?(?:[Nn][oru]\. ?)?"
    # "Wetten van 4 September 1840, S. 48-59"
    r"(?P<nr>\d{1,4}(?:(?: ?- ?| t/m )\d{1,4}(?!\d)| en \d{1,4}(?=[);,.]|$))?))"
    r"(?:(?P<closed>(?=[);,.]|$| \())|(?!\w))"
    # "S. 35,22 Mei 1911": a gap is lost in front of the next day
    rf"(?!,(?!\d{{1,2}}{NTH_DAY} (?i:{MONTH}) )\d)"
)
_DAY = re.compile(rf"\d(?:{NTH_DAY}) (?:{MONTH}|[a-z]{{3,4}}\.) $", re.IGNORECASE)
_LONGEST_DAY = 20
_GAPS = (", s. ", " (s. ", ". s. ", " s. ", ", s, ", ", st. ", " (st. ", " (st ", " st. ", " !st. ")
_FIRST = (", S", " (S", ". S", " S")
_BEFORE_ANCHOR = (1, 2)  # digits of the year
_YEAR = re.compile(
    r"\(?(?P<journal>S\. (?P<year>18[1-9]\d|19[0-5]\d), ?(?:(?:no|nr)\. ?)?(?P<nr>\d{1,4}))"
    r"(?=[);,]|$)"
)


def _is_whole(text: str, found: re.Match[str]) -> bool:
    """Tell whether the year is that of a day, or what follows ends the citation."""
    at = found.start("year")
    closed = found.re is _YEAR or found["closed"] is not None
    return closed or _DAY.search(text, max(0, at - _LONGEST_DAY), at) is not None


def journal_behind(text: str, end: int) -> tuple[Reference, ...]:
    """Return the Staatsblad behind an act whose title ends with its year at `end`, if any."""
    year = end - len("1939")
    if year < 0 or not text.startswith(_FIRST, end):
        return ()
    found = _BEHIND_DAY.match(text, year)
    return tuple(_issues(found)) if found and _is_whole(text, found) else ()


def _issues(found: re.Match[str]) -> Iterator[Reference]:
    year = found["year"]
    for number in numbers(found["nr"]):
        yield Reference(
            found.start("journal"), found.end("journal"), "staatsblad", f"stb:{year}-{number}",
            f"Stb. {year}, {number}", confidence=0.8,
        )  # fmt: skip


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _YEAR.match(text, start)
    for digits in _BEFORE_ANCHOR if start >= _BEFORE_ANCHOR[-1] else ():
        found = found or _BEHIND_DAY.match(text, start - digits)
    if found and _is_whole(text, found):
        yield from _issues(found)


OLD_STAATSBLAD = CitationKind(
    name="staatsblad-s",
    kind="staatsblad",
    anchors=(
        *(f"{n:03}{gap}" for n in range(1000) for gap in _GAPS),
        # In "Januari 1913" the series RI ("ri 19") is found first, and two digits are left.
        *(f"{n:02}{gap}" for n in range(100) for gap in _GAPS),
        *(f"{n:03}, s.{m}" for n in range(1000) for m in range(10)),
        *(f"{n:02}, s.{m}" for n in range(100) for m in range(10)),
        *(f"(s. {century}" for century in (18, 19)),
    ),
    inside_words=True,
    read=_read,
    form="S. behind the day of an act of before 1960, or in a bracket with its year",
    identifier="stb:<year>-<number>",
    examples=(
        ("de wet van 24 juni 1939, S. 202, houdende", "stb:1939-202", ""),
        ("de Sterrenwet (S. 1931, 476)", "stb:1931-476", ""),
    ),
    not_examples=("in 1939, S. Maan en", "op 3 mei 1985, S. 202 is", "(S. 1985, 12)"),
)
