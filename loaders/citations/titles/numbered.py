"""Titles of the prosecution's rules, which have a number of their own up to which all is title:
"Richtlijn voor strafvordering licht en/of donker tijdens de nacht (2031R012)". A view has taken an
I among its digits for a 1.
"""

from __future__ import annotations

import re

_NUMBERED = re.compile(
    r"(?:(?<=strafvordering)|(?<=Aanwijzing)|(?<=Instructie)|(?<=Handleiding))"
    r"(?P<rest>[^().:;]{3,160}) (?=\((?:19|20)\d\d[A-Z1]\d{3}[a-z]?\))"
)
_ANOTHER = re.compile(r" (?:Aanwijzing|Richtlijn|Instructie|Wet|Besluit|Regeling) | artikel \d")


def numbered_end(text: str, at: int) -> int | None:
    """Return where the title ends whose head ends at `at` and whose number follows, if one does."""
    found = _NUMBERED.match(text, at)
    return found.end("rest") if found and not _ANOTHER.search(found["rest"]) else None
