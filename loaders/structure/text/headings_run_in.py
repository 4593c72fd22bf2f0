"""Headings that a copy runs into the words of members below them: "Sluizen De leden van …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: What every line has in which members begin to ask so.
MEMBERS = " De leden van "
_PAGE = 600  # code points: a longer line is a whole page
# No stop ends a heading, and no word with which a sentence would go on.
_BELOW_HEADING = re.compile(
    r"(?<=[a-zà-þ\d»)] )(?<!\bde )(?<!\bvan )(?<!\ben )(?<!\bdat )(?<!\bof )(?<!\baan )(?<!\bdoor )"
    r"(?=De leden van (?:(?:de|het) )?(?:fracties? van |[A-Z][\w-]{1,30}-fractie))"
)


def below_headings(line: str) -> Iterator[int]:
    """Yield where members begin to ask below a heading, in a line that is a whole page."""
    if len(line) > _PAGE:
        yield from (found.start() for found in _BELOW_HEADING.finditer(line))
