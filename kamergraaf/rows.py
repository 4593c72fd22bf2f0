"""Writes rows of plain values as a table, JSON, JSON lines or CSV.

To add a format: one function here and its name in `WRITERS`.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import chain, islice, zip_longest
from shutil import get_terminal_size
from textwrap import wrap
from typing import TextIO

Row = Mapping[str, object]
Rows = Iterable[Row]

# A terminal is no place for addresses and offsets; the other formats always hold every field.
NOT_IN_TABLES = frozenset(
    {"key", "key_a", "key_b", "work", "target", "graph", "sha256", "start", "end", "confidence",
     "candidates", "text"}
)  # fmt: skip

# From this many columns on, a table leaves those out; from the second on, also what all rows share.
MANY = 6
WIDE = 9

GAP = "  "  # between two columns

# A column that is too wide is folded at words to this width, which a long word may widen, where
# nine of ten values then take no more than these lines.
FOLD = 30
LONGEST_WORD = 40
MOST_LINES = 3

# A paper must not move the cursor or change colours: control characters become spaces.
NOT_FOR_TERMINALS = dict.fromkeys((*range(32), *range(127, 160)), " ")

# A table is laid out as a whole, so a long answer is laid out in pieces of this many rows.
TABLE_PIECE = 500


def write_rows(rows: Rows, form: str, out: TextIO, columns: Sequence[str] = ()) -> int:
    """Write `rows` to `out` in the format `form` and return how many there were.

    `columns` are the fields that an answer without rows still has; a CSV then keeps its header.
    Raises ValueError for a format that does not exist.
    """
    if form not in WRITERS:
        raise ValueError(f"there is no format {form!r}; there are {', '.join(WRITERS)}")
    return WRITERS[form](rows, out, columns)


def _plain(value: object) -> object:
    """Return `value` as JSON knows it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(part) for part in value]
    if isinstance(value, dict):
        return {str(name): _plain(part) for name, part in value.items()}
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return str(value)


def _cell(value: object) -> str:
    """Return `value` as one cell of a table or a CSV; lists are joined with "; "."""
    plain = _plain(value)
    if isinstance(plain, list):
        return "; ".join(_cell(part) for part in plain)
    return "" if plain is None else str(plain)


# One encoder for all rows: `json.dumps` makes one for each, which takes as long as the row itself.
_encode = json.JSONEncoder(ensure_ascii=False, default=_plain).encode


def _json_line(row: Row) -> str:
    return _encode(row)


def json_lines(rows: Rows) -> str:
    """Return `rows` as JSON lines, each with its line end."""
    return "".join(f"{_json_line(row)}\n" for row in rows)


def _write_jsonl(rows: Rows, out: TextIO, _columns: Sequence[str]) -> int:
    count = 0
    for count, row in enumerate(rows, 1):  # noqa: B007
        out.write(_json_line(row) + "\n")
    return count


def _write_json(rows: Rows, out: TextIO, _columns: Sequence[str]) -> int:
    count = 0
    out.write("[")
    for count, row in enumerate(rows, 1):
        out.write(("\n" if count == 1 else ",\n") + _json_line(row))
    out.write("\n]\n" if count else "]\n")
    return count


def _write_csv(rows: Rows, out: TextIO, columns: Sequence[str]) -> int:
    iterator = iter(rows)
    first = next(iterator, None)
    names = list(first or columns)
    if not names:
        return 0
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    count = 0
    for count, row in enumerate(chain([first] if first else [], iterator), 1):  # noqa: B007
        writer.writerow([_cell(row.get(name)) for name in names])
    return count


def csv_lines(rows: Rows) -> str:
    """Return `rows`, all of the same fields, as lines of CSV without their header."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(map(_cell, row.values()) for row in rows)
    return out.getvalue()


def _write_table(rows: Rows, out: TextIO, _columns: Sequence[str]) -> int:
    iterator = iter(rows)
    count = 0
    while piece := [
        {name: _on_one_line(_cell(value)) for name, value in row.items()}
        for row in islice(iterator, TABLE_PIECE)
    ]:
        _write_piece(piece, out)
        count += len(piece)
    return count


def _on_one_line(text: str) -> str:
    return " ".join(text.translate(NOT_FOR_TERMINALS).split())


def _write_piece(rows: Sequence[Mapping[str, str]], out: TextIO) -> None:
    """Write one table; what all rows lack is left out, and of a wide one what they share.

    No value is cut: the longest columns are folded or go under their row until the rest fits.
    """
    width = max(get_terminal_size((100, 24)).columns, 20)
    names = [name for name in rows[0] if any(row.get(name) for row in rows)] or list(rows[0])
    columns = len(names)
    if columns >= MANY:
        names = [name for name in names if name not in NOT_IN_TABLES]
    if columns >= WIDE:
        shared = [n for n in names if len(rows) > 1 and len({row.get(n) for row in rows}) == 1]
        names = [name for name in names if name not in shared]
        told = " · ".join(f"{name}: {rows[0][name]}" for name in shared)
        out.write("".join(f"{line}\n" for line in wrap(told, width)))
    across, below = _laid_out(names, rows, width)
    _write_line({name: name for name in across}, across, out)
    _write_line({name: "─" * size for name, size in across.items()}, across, out)
    for row in rows:
        _write_line(row, across, out)
        for name in below:
            if row.get(name):
                text = row[name] if below == names[-1:] else f"{name}: {row[name]}"
                lines = wrap(text, width, initial_indent="    ", subsequent_indent="      ")
                out.write("\n".join(lines) + "\n")


def _laid_out(
    names: Sequence[str], rows: Sequence[Mapping[str, str]], width: int
) -> tuple[dict[str, int], list[str]]:
    """Return the columns that stand side by side with their widths, and those that go below.

    The longest gives way first: it is folded where a few lines hold it, else it goes below. What a
    row is about stands in its first column, which stays unless it takes half the width.
    """
    sizes = {name: max(len(name), *(len(row.get(name, "")) for row in rows)) for name in names}
    first = {names[0]} if sizes[names[0]] <= width // 2 or _folded(names[0], rows) else set()
    wide = set(names)  # not folded yet
    below: set[str] = set()
    while len(sizes) > 1 and sum(sizes.values()) + len(GAP) * (len(sizes) - 1) > width:
        longest = max(sizes, key=lambda name: (sizes[name], -names.index(name)))
        if longest in wide and (size := _folded(longest, rows)):
            sizes[longest] = size
            wide.remove(longest)
            continue
        longest = max(sizes.keys() - first, key=lambda name: (sizes[name], -names.index(name)))
        below.add(longest)
        del sizes[longest]
    return sizes, [name for name in names if name in below]


def _folded(name: str, rows: Sequence[Mapping[str, str]]) -> int:
    """Return the width of a column that is folded; 0 where a word or most values are too long."""
    folds = [_fold(row.get(name, ""), FOLD) for row in rows]
    long = sum(len(lines) > MOST_LINES for lines in folds)
    size = max(len(name), *(len(line) for lines in folds for line in lines))
    return size if size <= LONGEST_WORD and long * 10 <= len(rows) else 0


def _fold(text: str, size: int) -> list[str]:
    return wrap(text, size, break_long_words=False, break_on_hyphens=False) or [""]


def _write_line(row: Mapping[str, str], across: Mapping[str, int], out: TextIO) -> None:
    folds = [_fold(row.get(name, ""), size) for name, size in across.items()]
    for line in zip_longest(*folds, fillvalue=""):
        cells = (cell.ljust(size) for cell, size in zip(line, across.values(), strict=True))
        out.write(GAP.join(cells).rstrip() + "\n")


WRITERS: dict[str, Callable[[Rows, TextIO, Sequence[str]], int]] = {
    "table": _write_table,
    "json": _write_json,
    "jsonl": _write_jsonl,
    "csv": _write_csv,
}
