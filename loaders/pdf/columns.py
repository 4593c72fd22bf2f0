"""The columns of a PDF's page: where the gutters are, and its lines in reading order."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby, pairwise

from kamergraaf.loaders.pdf.ink import Ink
from kamergraaf.loaders.pdf.rows import WORD_SPACE, Line, Row, find_rows, read_line

# A gutter is a strip, so many points wide, that most lines of the page do not cross.
_STRIP = 2.0
_GUTTER = 6.0
_CROSSING = 0.4  # of the rows: titles and full lines above and below the columns
_SIDE_ROWS = 8
_FULL = 0.6  # of a column's width: a line that is at least so long is one of running text
_RUNNING = 0.3  # so many of a column's lines are of running text, or it is a table
_NARROWEST = 0.2  # of the page's width: narrower columns are those of a table
_MOST_COLUMNS = 4


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
    return left is not None and right is not None and (right[0] - left[1] < WORD_SPACE * row.size)


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
        return [read_line(row, 0) for row in rows]
    lines: list[Line] = []
    zone: list[Ink] = []
    column = 0
    for row in rows:
        if any(crosses(row, gutter) for gutter in gutters):
            column = _add_zone(lines, zone, gutters, column)
            lines.append(read_line(row, column))
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
        lines += [read_line(row, column) for row in rows]
        left, column = right, column + bool(rows)
    return column
