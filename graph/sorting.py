"""Sorting more lines than memory holds: sorted runs on disk, merged as they are read."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from pathlib import Path

#: How many bytes of lines are held before they are put on disk.
HELD = 64_000_000


class Sorter:
    """Any number of lines (bytes without line ends), to be read in order, each once.

    Runs go to files in `folder`, which must be there when the first of them is written and is the
    caller's to remove. Reading may be repeated; nothing can be added after the first reading.
    """

    def __init__(self, folder: Path, name: str = "run", held: int = HELD) -> None:
        self._folder = folder
        self._name = name
        self._held = held
        self._lines: set[bytes] = set()
        self._size = 0
        self._runs: list[Path] = []
        self._sorted: list[bytes] | None = None

    def extend(self, lines: Iterable[bytes]) -> None:
        """Take lines in; at most `held` bytes of them stay in memory. Raises OSError."""
        for line in lines:
            self._lines.add(line)
            self._size += len(line)
            if self._size > self._held:
                self._spill()

    def _spill(self) -> None:
        path = self._folder / f"{self._name}-{len(self._runs)}"
        with path.open("wb", buffering=1 << 20) as run:
            run.writelines(line + b"\n" for line in sorted(self._lines))
        self._runs.append(path)
        self._lines, self._size = set(), 0

    def __iter__(self) -> Iterator[bytes]:
        """Yield the lines in order. Raises OSError."""
        if self._sorted is None:
            self._sorted = sorted(self._lines)
            self._lines = set()
        if not self._runs:
            return iter(self._sorted)
        return _once(heapq.merge(*map(_read, self._runs), self._sorted))


def _read(path: Path) -> Iterator[bytes]:
    with path.open("rb", buffering=1 << 18) as run:
        for line in run:
            yield line[:-1]


def _once(lines: Iterable[bytes]) -> Iterator[bytes]:
    before = None
    for line in lines:
        if line != before:
            yield line
            before = line
