"""The notes of a PDF that are in the print of its text: at the feet of its pages, or at its end.

Only the numbers tell them from text. They are those that stand raised above, in order and without
a gap, and nothing comes behind them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from kamergraaf.loaders.pdf.rows import Line

# The number may have a line of its own above the note, or touch its first word.
_NUMBERED = re.compile(r"\[?(?P<number>\d{1,3})(?:[.)\]]{1,2}\s*|\s+(?=\S)|(?=[A-ZÀ-Þ][a-z])|$)")


def find_plain_notes(lines: Sequence[Line], marked: Collection[int]) -> int | None:
    """Return at which of the lines the notes begin that have the numbers `marked`, None if nowhere.

    Numbers that nothing refers to may be among them.
    """
    if not marked:
        return None
    first, last = min(marked), max(marked)
    for at in range(len(lines) - 1, -1, -1):
        if number_of(lines[at]) == first:
            reached = first
            for line in lines[at + 1 :]:
                reached += number_of(line) == reached + 1
            return at if reached >= last else None
    return None


def number_of(line: Line) -> int:
    """Return the number that a line begins with as a note does, 0 where it has none."""
    found = _NUMBERED.match(line.text)
    return int(found["number"]) if found else 0


def text_of(line: Line) -> str:
    """Return a line without the number that it begins with."""
    return _NUMBERED.sub("", line.text, count=1)
