"""What a minister tells below Kamervragen whose answers are yet to come: "Mededeling"."""

from __future__ import annotations

import re
from bisect import bisect_right

from kamergraaf.loaders.structure.lines import Lines

_NOTICE = re.compile(r"(?:Nadere )?[Mm]ededeling:?|MEDEDELING")


def find_notice(lines: Lines, own: list[int], first: int) -> int | None:
    """Return the line that opens a notice, of the lines `own` below line `first`."""
    below = own[bisect_right(own, first) :]
    return next((line for line in below if _NOTICE.fullmatch(lines.words[line])), None)
