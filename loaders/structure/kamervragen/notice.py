"""What stands below Kamervragen: a minister's "Mededeling", or what those who ask add."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise

from kamergraaf.loaders.structure.text.lines import Lines

_NOTICE = re.compile(r"(?:Nadere )?[Mm]ededeling:?|MEDEDELING")
_SUPPLEMENT = re.compile(
    r"(?:Toelichting:?\s+)?Deze vragen (?:dienen|zijn ingediend) ter (?:aanvulling|vervanging)\b"
)


def find_notice(lines: Lines, own: list[int], first: int) -> int | None:
    """Return the line that opens a notice, of the lines `own` below line `first`."""
    below = own[bisect_right(own, first) :]
    return next((line for line in below if _NOTICE.fullmatch(lines.words[line])), None)


def find_supplement(lines: Lines, first: int) -> int | None:
    """Return the line at which those who ask say what their questions add to, or take the place of.

    It stands below all answers: "Toelichting: Deze vragen dienen ter aanvulling op …".
    """
    filled = lines.filled_in(first, len(lines))
    for above, line in pairwise([first, *filled]):
        if _SUPPLEMENT.match(lines.words[line]):
            return above if lines.words[above].rstrip(":") == "Toelichting" else line
    return None
