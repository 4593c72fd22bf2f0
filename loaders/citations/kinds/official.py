"""Staatsblad, Staatscourant and Tractatenblad: official journals, by year and number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kamergraaf.loaders.citations.dates import year_before
from kamergraaf.loaders.citations.lists import numbers
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_WORDS = {
    "stb": r"(?:Stb\.?|Staatsblad)",
    "stcrt": r"(?:Stcrt\.?|Stcr\.|Staatscourant)",
    "trb": r"(?:Trb\.?|Tractatenblad)",
}
_NAMES = {"stb": "Stb.", "stcrt": "Stcrt.", "trb": "Trb."}
_KINDS = {"stb": "staatsblad", "stcrt": "staatscourant", "trb": "tractatenblad"}
_BEHIND = (
    r"(?:van (?:het Koninkrijk(?: der Nederlanden)? )?)?(?:jaargang )?"
    r"(?:(?P<year>(?:18|19|20)\d\d)(?!\d)(?:,? ?(?:nrs?\.?|nummer|no\.)?|,) ?"
    r"(?P<numbers>\d{1,5}(?![\d/])(?:(?:, | en )\d{1,4}(?![\d./]|\w| [a-z]+ \d{4}))*)"
    r"|(?:nr\.?|nummer|no\.) ?(?P<number>\d{1,5})(?!\d)"
    r"(?:,? (?:d\.?d\.?|van) \d{1,2} [a-z]+ (?P<later>\d{4}))?"
    r"|(?P<alone>\d{1,4})(?![\d.]))"
)
_BY_PAGE = re.compile(r", (?=p\.|blz)")


def _reader(journal: str) -> Callable[[str, int, int, Setting], Iterator[Reference]]:
    pattern = re.compile(rf"{_WORDS[journal]},? ?{_BEHIND}", re.IGNORECASE)

    def read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
        found = pattern.match(text, start)
        if not found:
            return
        year = found["year"] or found["later"] or year_before(text, start, setting)
        listed = found["numbers"] or found["number"] or found["alone"]
        for number in numbers(listed):
            yield Reference(
                start, found.end(), _KINDS[journal],
                f"{journal}:{year}-{number}" if year else "",
                f"{_NAMES[journal]} {year or ''}, {number}".replace(" ,", ""),
                resolved_by="number" if found["year"] or found["later"] else "context",
                confidence=1.0 if found["year"] or found["later"] else 0.7 if year else 0.3,
            )  # fmt: skip

    return read


STAATSBLAD = CitationKind(
    name="staatsblad",
    kind="staatsblad",
    anchors=("stb.", "stb ", "staatsblad"),
    read=_reader("stb"),
    form="Stb. or Staatsblad, year, number",
    identifier="stb:<year>-<number>",
    examples=(
        ("(Stb. 1977, 67)", "stb:1977-67", ""),
        ("Stb.1987 nr. 432", "stb:1987-432", ""),
        ("Staatsblad 2019, 33", "stb:2019-33", ""),
        ("de wet van 23 december 1993 (Stb. 690)", "stb:1993-690", ""),
    ),
    not_examples=("in het Staatsblad geplaatst",),
    limits="Where the year is missing it is taken from the date in the same sentence.",
)
STAATSCOURANT = CitationKind(
    name="staatscourant",
    kind="staatscourant",
    anchors=("stcrt.", "stcrt ", "stcr.", "staatscourant"),
    read=_reader("stcrt"),
    form="Stcrt. or Staatscourant, year, number",
    identifier="stcrt:<year>-<number>",
    examples=(
        ("Stcrt. 2013, 35879", "stcrt:2013-35879", ""),
        ("Stcrt. 2000, nr. 7", "stcrt:2000-7", ""),
        ("Stcr. Nr. 229 d.d. 23 november 2006", "stcrt:2006-229", ""),
    ),
    not_examples=("dit besluit zal in de Staatscourant worden geplaatst",),
)
TRACTATENBLAD = CitationKind(
    name="tractatenblad",
    kind="tractatenblad",
    anchors=("trb.", "trb ", "tractatenblad"),
    read=_reader("trb"),
    form="Trb. or Tractatenblad, year, number",
    identifier="trb:<year>-<number>",
    examples=(
        ("Trb. 1951, 131", "trb:1951-131", ""),
        ("(Trb. 1980, nr. 156)", "trb:1980-156", ""),
        ("Trb. 1994, 83 en 166", "trb:1994-83", ""),
    ),
    not_examples=("het Tractatenblad van het Koninkrijk",),
)
