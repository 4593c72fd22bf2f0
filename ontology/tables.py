"""Reading the package's own data files: rows with their place, errors that name it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import TypeVar

T = TypeVar("T")


class BrokenTable(ValueError):
    """A data file of the package breaks its own rules; the message names file, line and remedy."""


def rows(name: str, columns: tuple[str, ...]) -> Iterator[tuple[str, list[str]]]:
    """Yield each row of `names/<name>` with its place ("aliases.csv, line 12").

    Raises BrokenTable where the columns or the number of fields are not as they should be.
    """
    text = files("kamergraaf.ontology").joinpath("names", name).read_text(encoding="utf-8")
    reader = csv.reader(text.splitlines())
    if tuple(next(reader, ())) != columns:
        raise BrokenTable(f"{name}, line 1: the columns must be {','.join(columns)}")
    for row in reader:
        where = f"{name}, line {reader.line_num}"
        if len(row) != len(columns):
            raise BrokenTable(f"{where}: {len(row)} fields, {len(columns)} expected; quote commas")
        yield where, row


def read(where: str, row: list[str], reader: Callable[[list[str]], T]) -> T:
    """Return `reader(row)`; its ValueError becomes a BrokenTable that says where."""
    try:
        return reader(row)
    except ValueError as error:
        raise BrokenTable(f"{where}: {error}") from error


def one_of(column: str, value: str, allowed: frozenset[str]) -> None:
    """Raise ValueError unless `value` is allowed."""
    if value not in allowed:
        raise ValueError(f"{column} {value!r} is not one of {sorted(allowed)}")


def given(column: str, value: str) -> None:
    """Raise ValueError for an empty field."""
    if not value.strip():
        raise ValueError(f"{column} is empty")


def several(text: str) -> tuple[str, ...]:
    """Return the parts of a field with bars ("GroenLinks|PvdA"); none for an empty one."""
    return tuple(text.split("|")) if text else ()


@lru_cache(maxsize=1024)
def day(text: str) -> date | None:
    """Return the ISO date in a field, None for an empty one."""
    return date.fromisoformat(text) if text else None
