"""The lines of a PDF's page: words on one baseline, and the digits that stand raised above it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter

from kamergraaf.loaders.pdf.ink import Ink

_BASELINE = 0.15  # of a size: words whose baselines differ less stand on one line
_SMALL = 0.9  # of a line's size: what is smaller, and raised, may be a note marker
_RAISED = (0.08, 0.8)  # of a line's size: how far above its baseline a marker stands
_LOWERED = 0.4
_NEAR = 1.5  # sizes beside a line within which a raised word belongs to it
_GLUED = 0.2  # of a size: a raised word nearer than that is part of the word before it
_TOUCHING = 0.05
#: Of a size: two words of one line stand no further apart, unless justified.
WORD_SPACE = 0.8
_WIDE = 2.0  # sizes: what stands further apart stands in columns, two spaces in a text
_DIGITS = re.compile(r"\d{1,3}")
_MARKER = re.compile(r"[\[(]?\d{1,3}(?:[,;]\s?\d{1,3})*[\])]?[.,]?")


@dataclass(slots=True)
class Row:
    """A printed line: its words, baseline and size; `raised` are those that stand above it."""

    base: float
    size: float
    words: list[Ink]
    raised: set[Ink] = field(default_factory=set)

    @property
    def left(self) -> float:
        """Where its first word begins."""
        return min(word.left for word in self.words)

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return max(word.right for word in self.words)

    @property
    def text(self) -> str:
        """Its words, with single spaces between them."""
        return " ".join(word.text for word in sorted(self.words, key=attrgetter("left")))

    @property
    def letters(self) -> int:
        """How many characters it has."""
        return sum(len(word.text) for word in self.words)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as text. `markers` are (start, end) of its raised numbers in `text`.

    `base`, `left`, `right` and `size` are in points; `column` counts from 0 in reading order.
    """

    text: str
    markers: tuple[tuple[int, int], ...]
    base: float
    left: float
    right: float
    size: float
    column: int = 0

    @property
    def number(self) -> str:
        """The raised number that the line begins with, "" where it begins with none."""
        if self.markers and self.markers[0][0] == 0:
            return self.text[: self.markers[0][1]]
        return ""


def find_rows(words: Iterable[Ink]) -> list[Row]:
    """Return the lines on which words stand, from the top down, with raised words in their line."""
    rows: list[Row] = []
    for word in sorted(words, key=lambda one: (-one.base, one.left)):
        row = rows[-1] if rows else None
        if row and row.base - word.base <= _BASELINE * max(min(row.size, word.size), 1.0):
            row.words.append(word)
            row.size = max(row.size, word.size)
        else:
            rows.append(Row(word.base, word.size, [word]))
    return _join_raised(rows)


def _join_raised(rows: list[Row]) -> list[Row]:
    """Put what is raised above a line, or lowered below it, in that line."""
    joined: list[Row] = []
    held: list[Row] = []  # small rows that wait for the line below them
    for row in rows:
        above = joined[-1] if joined else None
        if above and _small(row, above) and _is_lowered(row, above) and _beside(row, above):
            above.words += row.words
            continue
        for small in held:
            if _small(small, row) and _is_raised(small, row) and _beside(small, row):
                row.words += small.words
                row.raised.update(small.words)
            else:
                joined.append(small)
        held = (
            [row]
            if all(_DIGITS.search(word.text) or len(word.text) < 3 for word in row.words)
            else []
        )
        if not held:
            _mark_within(row)
            joined.append(row)
    return joined + held


def _mark_within(row: Row) -> None:
    """Mark as raised what is small and shares the baseline of its line but for a little."""
    for word in row.words:
        if word.size < _SMALL * row.size and word.base - row.base > _RAISED[0] * row.size:
            row.raised.add(word)


def _small(small: Row, row: Row) -> bool:
    return small.size < _SMALL * row.size


def _is_raised(small: Row, row: Row) -> bool:
    low, high = _RAISED
    return low * row.size < small.base - row.base < high * row.size


def _is_lowered(small: Row, row: Row) -> bool:
    return 0 < row.base - small.base <= _LOWERED * row.size


def _beside(small: Row, row: Row) -> bool:
    near = _NEAR * row.size
    return row.left - near <= small.left and small.right <= row.right + near


# --- lines ----------------------------------------------------------------------------------


def read_line(row: Row, column: int) -> Line:
    """Return a row as text: single spaces between words, two where they stand far apart."""
    text = ""
    markers: list[tuple[int, int]] = []
    before: Ink | None = None
    for word in sorted(row.words, key=attrgetter("left")):
        if before is not None:
            text += _between(row, before, word)
        if word in row.raised and _MARKER.fullmatch(word.text):
            markers += [
                (len(text) + digits.start(), len(text) + digits.end())
                for digits in _DIGITS.finditer(word.text)
            ]
        text += word.text
        before = word
    size = max((w.size for w in row.words if w not in row.raised), default=row.size)
    return Line(text, tuple(markers), row.base, row.left, row.right, size, column)


def _between(row: Row, before: Ink, word: Ink) -> str:
    """Return the space between two words of a row."""
    gap = word.left - before.right
    raised = (word in row.raised) != (before in row.raised)
    if word.joined and gap < row.size:
        return ""
    if gap < (_GLUED if raised else _TOUCHING) * row.size:
        return ""
    return "  " if gap > _WIDE * row.size else " "
