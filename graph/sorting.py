"""Sorting more lines than memory holds: sorted runs on disk, merged as they are read.

Lines pass in batches, so that what is done with each of them is done by one call for many.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain, groupby, islice
from pathlib import Path
from typing import IO

Batch = list[bytes]

#: How many bytes of lines are held before they are put on disk.
HELD = 64_000_000

_LINES = 4096  # of a batch from memory
_READ = 1 << 19  # bytes of a batch from disk


class Sorter:
    """Any number of lines (bytes without line ends), to be read in order, each once.

    Runs go to files in `folder`, which must be there when the first of them is written and is the
    caller's to remove. Reading may be repeated; nothing can be added after the first reading.
    """

    def __init__(self, folder: Path, name: str = "run", held: int = HELD) -> None:
        self._folder = folder
        self._name = name
        self._held = held
        self._lines: Batch = []
        self._size = 0
        self._runs: list[Path] = []
        self._sorted = False

    def extend(self, lines: Iterable[bytes]) -> None:
        """Take lines in; about `held` bytes of them stay in memory. Raises OSError."""
        rest = iter(lines)
        while taken := list(islice(rest, min(_LINES, self._held // 64 + 1))):
            self._lines += taken
            self._size += sum(map(len, taken))
            if self._size > self._held:
                self._spill()

    def _spill(self) -> None:
        path = self._folder / f"{self._name}-{len(self._runs)}"
        self._lines.sort()
        with path.open("wb") as run:
            for batch in _batches(_each_once(self._lines)):
                run.write(b"\n".join([*batch, b""]))
        self._runs.append(path)
        self._lines, self._size = [], 0

    def batches(self) -> Iterator[Batch]:
        """Yield the lines in order, many together. Raises OSError."""
        if not self._sorted:
            self._lines.sort()
            self._lines = _each_once(self._lines)
            self._sorted = True
        if not self._runs:
            return _batches(self._lines)
        return _merged([*map(_read, self._runs), _batches(self._lines)])

    def __iter__(self) -> Iterator[bytes]:
        """Yield the lines in order. Raises OSError."""
        return chain.from_iterable(self.batches())


def only_in(lines: Iterable[bytes], others: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the lines that are not among the others; both are sorted, each line once."""
    rest = iter(others)
    other = next(rest, None)
    for line in lines:
        while other is not None and other < line:
            other = next(rest, None)
        if line != other:
            yield line


def read_lines(file: IO[bytes], size: int = -1) -> Iterator[Batch]:
    """Yield the lines of the next `size` bytes of a file, or of all of it; both end with a line."""
    left = size
    while data := file.read(_READ if left < 0 else min(_READ, left)):
        if not data.endswith(b"\n"):
            data += file.readline()
        left -= len(data) if size >= 0 else 0
        lines = data.split(b"\n")
        lines.pop()  # what follows the last line end
        yield lines


def _read(path: Path) -> Iterator[Batch]:
    with path.open("rb") as run:
        yield from read_lines(run)


def _batches(lines: Batch) -> Iterator[Batch]:
    return (lines[start : start + _LINES] for start in range(0, len(lines), _LINES))


def _each_once(lines: Batch) -> Batch:
    return [line for line, _ in groupby(lines)]


def _merged(runs: list[Iterator[Batch]]) -> Iterator[Batch]:
    """Merge runs that are sorted and hold each line once: of each what is up to a common edge.

    The edge is the last line of one of the batches at hand, so that one at least is used up.
    """
    heads = [(batch, run) for run in runs if (batch := next(run, []))]
    while heads:
        edge = min(batch[-1] for batch, _ in heads)
        taken: Batch = []
        left = []
        for batch, run in heads:
            cut = bisect_right(batch, edge)
            taken += batch[:cut]
            if rest := batch[cut:] or next(run, []):
                left.append((rest, run))
        taken.sort()  # of sorted pieces, which goes fast
        heads = left
        yield _each_once(taken)
