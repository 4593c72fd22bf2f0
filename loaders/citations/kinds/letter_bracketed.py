"""Letters by their day, whose number stands in brackets behind it without a word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.dates import MONTHS
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

# "Bij circulaire van 9 mei 2007 (ABC2007/U12345)": as circulars are cited.
_BRACKETED = re.compile(
    rf"(?:brief|circulaire|schrijven|aanschrijving|resolutie|mededeling) (?:van|d\.d\.) \d{{1,2}} "
    rf"(?:{'|'.join(MONTHS)}) (?:19|20)\d\d,? \((?:met )?"
    r"(?P<kenmerk>(?!(?:TK|EK|Stb|Stcrt|Trb|P[Bb]|NJ|AB|LJN|COM|HR|OJ)\b)[A-Z][A-Za-z&]{1,9}"
    r"(?:[-/. ][A-Za-z&]{1,9}){0,3}[-/. ]?\d{2,9}(?:[-/.][A-Z]{0,4}\d{1,9}){0,3}[A-Z]{0,2})(?=\))"
)


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _BRACKETED.match(text, start):
        kenmerk = found["kenmerk"]
        start, end = found.span("kenmerk")
        yield Reference(start, end, "letter", f"letter:{kenmerk}", f"brief {kenmerk}")


LETTER_BRACKETED = CitationKind(
    name="letter-bracketed",
    kind="letter",
    anchors=tuple(
        f"{sort} {of} "
        for sort in ("brief", "circulaire", "schrijven", "aanschrijving", "resolutie", "mededeling")
        for of in ("van", "d.d.")
    ),
    read=_read,
    form="a letter's day, and its number in brackets",
    identifier="letter:<number>",
    examples=(
        ("Bij circulaire van 9 mei 2031 (ABC2031/U12345) is", "letter:ABC2031/U12345", ""),
        ("mijn brief van 9 mei 2031 (DGW/MAAN-2031-0123)", "letter:DGW/MAAN-2031-0123", ""),
    ),
    not_examples=(
        "de brief van 9 mei 2031 (TK 2030-2031, 39 762)",
        "de brief van 9 mei 2031 (bijlage 2)",
    ),
)
