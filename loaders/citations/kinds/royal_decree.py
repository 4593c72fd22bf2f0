"""Numbers of a voordracht and a nader rapport that stand behind their day without "nr."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.dates import MONTHS
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_DAY = re.compile(
    rf" (?:{'|'.join(MONTHS)}) (?:19|20)\d\d, "
    r"(?:(?:[Ss]taf)?[Dd]irectie [A-Za-zë ]{3,50}, )?(?=[A-Z\d])"
)
_NUMBER = re.compile(
    r"(?P<kenmerk>[A-Z][A-Za-z&]{0,7}(?:[/-][A-Z][A-Za-z&]{0,7}){0,4}(?:[-/ ]\d{2,4})?"
    r"[-/ ]\d{4,9}M?"
    r"|\d{5,7}-\d{5,7}-[A-Z]{1,6})(?=[;,]|$)"
)
_REACH = 200


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    day = _DAY.search(text, end, end + _REACH)
    if not day or ";" in text[end : day.start()]:
        return
    if found := _NUMBER.match(text, day.end()):
        kenmerk = found["kenmerk"]
        yield Reference(
            found.start(), found.end(), "letter", f"letter:{kenmerk}", f"brief {kenmerk}"
        )


ROYAL_DECREE = CitationKind(
    name="royal-decree",
    kind="letter",
    anchors=("voordracht van onze minister", "nader rapport van onze minister"),
    read=_read,
    form="the number of a voordracht or a nader rapport, without a word in front",
    identifier="letter:<number>",
    examples=(
        ("Op de voordracht van Onze Minister van Sterren van 9 mei 2003, Z/VU-2012345;",
         "letter:Z/VU-2012345", ""),
        ("het nader rapport van Onze Minister van 9 mei 2014, 312345-112345-WJZ;",
         "letter:312345-112345-WJZ", ""),
        ("voordracht van Onze Minister van Sterren van 9 mei 2004, GMT/IB 2012345,",
         "letter:GMT/IB 2012345", ""),
    ),
    not_examples=(
        "Op de voordracht van Onze Minister van Sterren van 9 mei 2003, Stb. 2003;",
        "De voordracht van Onze Minister geldt; op 9 mei 2003, Z/VU-2012345;",
        "Op de voordracht van Onze Minister van Sterren van 9 mei 2003, A4 en verder",
    ),
)  # fmt: skip
