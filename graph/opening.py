"""Opens the engine of a store, to write or to read, and says what stands against it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from kamergraaf.graph import holding
from kamergraaf.graph.errors import NoStore, StoreBroken
from kamergraaf.graph.holding import Hold

_ROCKSDB = re.compile(
    r"LOCK|IDENTITY|LOG(\.old\.\d+)?|(MANIFEST|OPTIONS)-\d+(\.dbtmp)?|\d+\.(log|sst|dbtmp)"
)
_WHEN_BROKEN = "if its files are damaged, load into a new one"
_WHEN_CLOSED = "copy it to where you may write"


@dataclass(frozen=True, slots=True)
class Opened:
    """An engine, that this process holds its files if it has any, and whether it may write."""

    engine: ox.Store
    hold: Hold | None
    writes: bool


def in_memory() -> Opened:
    """Make a store that is gone when the program ends."""
    return Opened(ox.Store(), None, writes=True)


def to_write(place: Path) -> Opened:
    """Open the store in a directory, or make one there. Raises NoStore, StoreInUse, StoreBroken."""
    if not _is_made(place) and not all(_ROCKSDB.fullmatch(one.name) for one in place.iterdir()):
        raise NoStore(f"{place}: this directory holds other files; name an empty one")
    return _opened(place, holding.to_write, ox.Store, writes=True)


def to_read(place: Path) -> Opened:
    """Open the store in a directory beside others that read it. Raises as `to_write` does."""
    if not _is_made(place):
        raise no_store(place)
    return _opened(place, holding.to_read, ox.Store.read_only, writes=False)


def _opened(
    place: Path, held: Callable[[Path], Hold], start: Callable[[str], ox.Store], *, writes: bool
) -> Opened:
    with guarded(place):
        hold = held(place)
        try:
            return Opened(start(str(place)), hold, writes)
        except OSError as error:
            if "lock" in str(error).lower():
                holding.in_use(place)
            raise
        finally:
            del hold  # who keeps the error must not hold the store by the error's frames


def no_store(place: Path) -> NoStore:
    """Say that there is nothing to open, and what helps."""
    return NoStore(f"{place}: there is no store here; make one with `kamergraaf load`")


def _is_made(place: Path) -> bool:
    """Tell whether RocksDB has made its files in a directory.

    It would lay them among whatever lies there. Files of its own without CURRENT are what a process
    left that was killed while it made the store; RocksDB starts anew.
    """
    return (place / "CURRENT").is_file()


@contextmanager
def guarded(place: Path | str) -> Iterator[None]:
    """Say of what the engine cannot do that the store is broken, or may not be written."""
    try:
        yield
    except (OSError, RuntimeError) as error:  # RocksDB tells of corruption by the second
        reason = str(error).splitlines()[0]
        closed = "Permission denied" in reason or "Read-only file system" in reason
        helps = _WHEN_CLOSED if closed else _WHEN_BROKEN
        told = f"{place}: the store cannot be read or written: {reason}; {helps}"
        raise StoreBroken(told) from error
