"""The notes of a PDF that stand together at its end, in the print of the text, not at page feet."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamergraaf.loaders.pdf_rows import Line

# The number may have a line of its own above the note.
_NUMBERED = re.compile(r"\[?(?P<number>\d{1,3})(?:[.)\]]{1,2}\s*|\s+(?=\S)|$)")


def find_end_notes(lines: Sequence[Line], marked: set[str]) -> int | None:
    """Return at which line of a paper its end notes begin; None where it has none.

    `marked` are the numbers that stand raised in the text. The notes are numbered from 1 without a
    gap, hold each of those numbers, and nothing comes behind them.
    """
    wanted = {int(number) for number in marked}
    if not wanted:
        return None
    for at in range(len(lines) - 1, -1, -1):
        if number_of(lines[at]) == 1:
            last = 1
            for line in lines[at + 1 :]:
                last += number_of(line) == last + 1
            return at if last >= max(wanted) else None
    return None


def number_of(line: Line) -> int:
    """Return the number that a line begins with as a note does, 0 where it has none."""
    found = _NUMBERED.match(line.text)
    return int(found["number"]) if found else 0


def text_of(line: Line) -> str:
    """Return a line without the number that it begins with."""
    return _NUMBERED.sub("", line.text, count=1)
