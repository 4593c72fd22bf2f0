"""The lines of a PDF's page in reading order: columns, baselines, digits that stand raised."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from operator import attrgetter

from kamergraaf.loaders.pdf_ink import Ink

_BASELINE = 0.15  # of a size: words whose baselines differ less stand on one line
_SMALL = 0.9  # of a line's size: what is smaller, and raised, may be a note marker
_RAISED = (0.08, 0.8)  # of a line's size: how far above its baseline a marker stands
_LOWERED = 0.4
_NEAR = 1.5  # sizes beside a line within which a raised word belongs to it
_GLUED = 0.2  # of a size: a raised word nearer than that is part of the word before it
_TOUCHING = 0.05
_WORD_SPACE = 0.8  # of a size: two words of one line stand no further apart, unless justified
_WIDE = 2.0  # sizes: what stands further apart stands in columns, two spaces in a text
_DIGITS = re.compile(r"\d{1,3}")
_MARKER = re.compile(r"[\[(]?\d{1,3}(?:[,;]\s?\d{1,3})*[\])]?[.,]?")

# A gutter is a strip, so many points wide, that most lines of the page do not cross.
_STRIP = 2.0
_GUTTER = 6.0
_CROSSING = 0.4  # of the rows: titles and full lines above and below the columns
_SIDE_ROWS = 8
_FULL = 0.6  # of a column's width: a line that is at least so long is one of running text
_RUNNING = 0.3  # so many of a column's lines are of running text, or it is a table
_NARROWEST = 0.2  # of the page's width: narrower columns are those of a table
_MOST_COLUMNS = 4


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
    def letters(self) -> int:
        """How many characters it has."""
        return sum(len(word.text) for word in self.words)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as text. `markers` are (start, end) of its raised numbers in `text`.

    `base`, `left` and `size` are in points; `column` counts from 0 in reading order.
    """

    text: str
    markers: tuple[tuple[int, int], ...]
    base: float
    left: float
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


# --- columns --------------------------------------------------------------------------------


def find_gutters(rows: list[Row], width: float) -> tuple[float, ...]:
    """Return where the gutters between a page's columns of running text are, from left to right."""
    found: list[float] = []
    for left, right in _open_strips(rows, width):
        middle = (left + right) / 2
        sides: tuple[list[tuple[float, float]], ...] = ([], [])
        for row in rows:
            if crosses(row, middle):
                continue
            for at, side in enumerate(_sides(row, middle)):
                if side:
                    sides[at].append(side)
        apart = all(abs(middle - other) >= _NARROWEST * width for other in found)
        if apart and all(_is_running(side, width) for side in sides):
            found.append(middle)
    return tuple(sorted(found[: _MOST_COLUMNS - 1]))


def open_gutters(rows: list[Row], known: Iterable[float]) -> tuple[float, ...]:
    """Return those of the gutters of other pages that most rows of this one do not cross."""
    return tuple(
        gutter
        for gutter in sorted(known)
        if sum(crosses(row, gutter) for row in rows) <= _CROSSING * len(rows)
        and any(row.words[-1].left >= gutter for row in rows)
    )


def crosses(row: Row, gutter: float) -> bool:
    """Say whether a word of the row, or no more than the space between two, is at the gutter."""
    if any(word.left < gutter < word.right for word in row.words):
        return True
    left, right = _sides(row, gutter)
    return left is not None and right is not None and (right[0] - left[1] < _WORD_SPACE * row.size)


def _open_strips(rows: list[Row], width: float) -> list[tuple[float, float]]:
    """Return the strips inside the text that most rows have no word in, the emptiest first."""
    count = int(width / _STRIP) + 2
    covered = [0] * count
    for row in rows:
        own: set[int] = set()
        for word in row.words:
            own.update(
                range(max(int(word.left / _STRIP), 0), min(int(word.right / _STRIP) + 1, count))
            )
        for strip in own:
            covered[strip] += 1
    most = max(covered, default=0)
    limit = most * _CROSSING
    inside = [at for at, rows_ in enumerate(covered) if rows_ > limit]
    strips = [
        _emptiest(covered, before + 1, after)
        for before, after in pairwise(inside)
        if (after - before - 1) * _STRIP >= _GUTTER
    ]
    return [(left * _STRIP, right * _STRIP) for _, left, right in sorted(strips)]


def _emptiest(covered: list[int], start: int, end: int) -> tuple[int, int, int]:
    """Return the longest stretch of a strip that the fewest rows have a word in, and how many.

    Lines of ragged ends and short ones leave more room beside the gutter than it has itself.
    """
    fewest = min(covered[start:end])
    runs = [
        list(run)
        for empty, run in groupby(range(start, end), lambda at: covered[at] == fewest)
        if empty
    ]
    longest = max(runs, key=len)
    return fewest, longest[0], longest[-1] + 1


def _sides(row: Row, middle: float) -> list[tuple[float, float] | None]:
    left = [word for word in row.words if word.right <= middle]
    right = [word for word in row.words if word.left >= middle]
    return [
        (min(w.left for w in side), max(w.right for w in side)) if side else None
        for side in (left, right)
    ]


def _is_running(side: list[tuple[float, float]], page: float) -> bool:
    """Say whether the lines on one side, on a page so wide, are those of running text."""
    if len(side) < _SIDE_ROWS:
        return False
    width = max(right for _, right in side) - min(left for left, _ in side)
    full = sum(right - left >= _FULL * width for left, right in side)
    return full >= _RUNNING * len(side) and width >= _NARROWEST * page


# --- lines ----------------------------------------------------------------------------------


def read_lines(words: Iterable[Ink], gutters: tuple[float, ...]) -> list[Line]:
    """Return the lines of a page in reading order: down each column, between what spans them."""
    rows = find_rows(words)
    if not gutters:
        return [_line(row, 0) for row in rows]
    lines: list[Line] = []
    zone: list[Ink] = []
    column = 0
    for row in rows:
        if any(crosses(row, gutter) for gutter in gutters):
            column = _add_zone(lines, zone, gutters, column)
            lines.append(_line(row, column))
            zone = []
        else:
            zone += row.words
    _add_zone(lines, zone, gutters, column)
    return lines


def _add_zone(lines: list[Line], words: list[Ink], gutters: tuple[float, ...], column: int) -> int:
    """Add the columns of one stretch of a page; return the number of the next column."""
    edges = (*gutters, float("inf"))
    left = float("-inf")
    for right in edges:
        rows = find_rows(word for word in words if left <= word.left < right)
        lines += [_line(row, column) for row in rows]
        left, column = right, column + bool(rows)
    return column


def _line(row: Row, column: int) -> Line:
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
    return Line(text, tuple(markers), row.base, row.left, size, column)


def _between(row: Row, before: Ink, word: Ink) -> str:
    """Return the space between two words of a row."""
    gap = word.left - before.right
    raised = (word in row.raised) != (before in row.raised)
    if word.joined and gap < row.size:
        return ""
    if gap < (_GLUED if raised else _TOUCHING) * row.size:
        return ""
    return "  " if gap > _WIDE * row.size else " "
