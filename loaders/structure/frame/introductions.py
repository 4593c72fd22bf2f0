"""What a minister says ahead of the first question, below the names of who report.

"Bijgaand treft u de reactie op de vragen …": the cover above is the committee's.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.frame.cover import Cover
from kamergraaf.loaders.structure.text.lines import Lines

# Who answers speaks of himself, or to the Kamer.
_OWN = re.compile(
    r"^(?:Bijgaand|Hierbij)\s|(?<![\w’'-])(?:[Ii]k|mijn|[Uu]w\s+(?:Kamer|commissie))\b",
    re.MULTILINE,
)
_LISTED = re.compile(r"^Inhoudsopgave\b", re.MULTILINE)
_REACH = 1500  # code points within which that is heard


def find_introduction(lines: Lines, cover: Cover, last: int) -> int:
    """Return the line in which such words begin, `last` where there are none.

    `last` is the line of the first question, or of the heading above it.
    """
    signed = [lines.at(officer.span.start) for officer in cover.officers]
    begin = lines.following(max((line for line in signed if line < last), default=last))
    if begin >= last:
        return last
    said = lines.text[lines.starts[begin] : min(lines.starts[begin] + _REACH, lines.begin(last))]
    return begin if _OWN.search(said) and not _LISTED.search(said) else last
