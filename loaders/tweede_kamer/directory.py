"""Rows of the Tweede Kamer's open data that refer to rows in the files beside them.

A download has one file per kind: `FractieZetelPersoon` names persons and seats by their GUIDs, and
who they are stands in `Persoon`. Where those files lie in the same folder they are looked up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from kamergraaf.loaders.json_source import parse_json
from kamergraaf.loaders.source import BrokenSource
from kamergraaf.loaders.tweede_kamer.iris import guid
from kamergraaf.loaders.tweede_kamer.rows import REFERRED, Row, kind_named, kind_of, rows_of

_MOST_FILES = 200
_LARGEST = 64 * 2**20  # bytes of a file that is looked into
_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Directory:
    """Rows by kind and GUID."""

    rows: dict[tuple[str, str], Row] = field(default_factory=dict)

    def reach(self, row: Row, kind: str) -> Row | None:
        """Return the row of a kind that `row` refers to: expanded in it, else looked up.

        None where it refers to none; a row of nothing but its `Id` where that is all that is known.
        """
        expanded = row.get(kind)
        if isinstance(expanded, dict):
            return expanded
        identifier = guid(row.get(f"{kind}_Id"))
        if not identifier:
            return None
        return self.rows.get((kind, identifier)) or {"Id": identifier}


def directory_beside(source: str) -> Directory:
    """Return the rows in the JSON files of the folder in which `source` lies, if it is a file."""
    path = Path(source)
    try:
        if not path.is_file():
            return Directory()
        files = sorted(path.parent.glob("*.json"))[:_MOST_FILES]
        stamps = tuple((str(one), one.stat().st_mtime_ns, one.stat().st_size) for one in files)
    except (OSError, ValueError):
        return Directory()
    return _read_all(stamps)


@lru_cache(maxsize=2)
def _read_all(stamps: tuple[tuple[str, int, int], ...]) -> Directory:
    found: dict[tuple[str, str], Row] = {}
    for name, _, size in stamps:
        if size > _LARGEST:
            continue
        for kind, row in _rows_in(Path(name)):
            found.setdefault((kind, guid(row.get("Id"))), row)
    return Directory(found)


def _rows_in(path: Path) -> Iterator[tuple[str, Row]]:
    try:
        with path.open("rb") as file:
            # An answer begins with its context; files of papers need not be read for it.
            if kind_named(file.read(_HEAD).decode("utf-8", "replace")) not in REFERRED:
                return
        value: Any = parse_json(path.read_bytes(), str(path))
    except (OSError, BrokenSource):
        return  # it says so itself when it is loaded
    kind = kind_of(value)
    if kind in REFERRED:
        yield from ((kind, row) for row in rows_of(value))
