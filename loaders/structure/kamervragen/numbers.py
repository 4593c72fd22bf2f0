"""The numbers that head questions and answers: "4, 5 en 7 t/m 9", "2a en 2b"."""

from __future__ import annotations

import re

_EACH = re.compile(
    r"(?P<first>\d{1,3})(?P<letter>[a-z]?)(?:\s*(?:t/m|tot\s+en\s+met|-|–)\s*(?P<last>\d{1,3}))?"
)
_MOST_IN_RANGE = 60


def read_numbers(printed: str) -> tuple[str, ...]:
    """Return the numbers that a heading lists.

    >>> read_numbers("4, 5 en 7 t/m 9"), read_numbers("2a en 2b")
    (('4', '5', '7', '8', '9'), ('2a', '2b'))
    """
    found: list[str] = []
    for match in _EACH.finditer(printed):
        first, last = int(match["first"]), int(match["last"] or match["first"])
        if first < last <= first + _MOST_IN_RANGE:
            found += map(str, range(first, last + 1))
        else:
            found.append(match["first"] + match["letter"])
    return tuple(dict.fromkeys(found))
