"""The notes behind the last answer of Kamervragen, each with its number on a line of its own."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from kamergraaf.loaders.structure.text.lines import Lines

_NOTE = re.compile(r"(?:\((?P<a>\d{1,2})\)|\[(?P<b>\d{1,2})\]|(?P<c>\d{1,2})\))\s*(?=\S)")


def find_end_notes(lines: Lines, own: list[int], first: int) -> int | None:
    """Return the line at which the notes behind the last answer begin, None where there are none.

    They are numbered from 1, each on a line of its own: "1) NOS, 6 maart 2024".
    """
    numbered = [
        (line, number)
        for line in own[bisect_right(own, first) :]
        if (number := note_number(lines.words[line]))
    ]
    wanted = numbered[-1][1] if numbered else 0  # counting down from the last of them
    for line, number in reversed(numbered):
        if number != wanted:
            return None
        if number == 1:
            return line
        wanted -= 1
    return None


def note_number(word: str) -> int:
    """Return the number of the end note that a line begins, 0 where it begins none."""
    match = _NOTE.match(word)
    return int(match["a"] or match["b"] or match["c"]) if match else 0


def end_notes(lines: Lines, first: int, skipped: set[int]) -> Iterator[tuple[str, int, int]]:
    """Yield (number, code point, code point) of the text of each end note from a line on."""
    own = [line for line in lines.filled_in(first, len(lines)) if line not in skipped]
    begins = [line for line in own if note_number(lines.words[line])]
    for line, stop in zip(begins, [*begins[1:], len(lines)], strict=True):
        match = _NOTE.match(lines.words[line])
        assert match is not None  # noqa: S101 - it has a number
        last = own[bisect_left(own, stop) - 1]
        yield (
            match["a"] or match["b"] or match["c"],
            lines.offset(line, match.end()),
            lines.ends[last],
        )
