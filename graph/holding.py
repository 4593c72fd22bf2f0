"""Who holds a store: any number of processes that read it, or one that writes.

All go by RocksDB's own file LOCK: who writes has locked it for itself, who reads shares a lock on
it. A process is never kept out by a lock of its own, so what it holds itself is remembered here.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import NoReturn
from weakref import WeakValueDictionary

from kamergraaf.graph.errors import StoreInUse

try:
    import fcntl
except ImportError:  # on Windows a file that one process has open nobody else can lock for itself
    fcntl = None  # type: ignore[assignment]

_HELPS = "try again when its load is done, or its notebook or program has closed it"


@dataclass(frozen=True, slots=True, weakref_slot=True, eq=False)
class Hold:
    """That this process reads or writes a store, for as long as anything refers to it."""

    place: Path
    lock: BufferedReader | None
    """The file LOCK with a shared lock on it; None where the process writes: RocksDB locks it."""


_held: WeakValueDictionary[Path, Hold] = WeakValueDictionary()


def to_write(place: Path) -> Hold:
    """Hold a store alone in this process. Raises StoreInUse where it holds it already."""
    where = place.resolve()
    if where in _held:
        in_use(place)
    hold = _held[where] = Hold(where, None)
    return hold


def to_read(place: Path) -> Hold:
    """Hold a store beside others that read it. Raises StoreInUse where anybody writes it, OSError.

    All that one process reads from a store shares one lock: the first to be closed would end it.
    """
    where = place.resolve()
    hold = _held.get(where)
    if hold is None:
        hold = _held[where] = Hold(where, _locked(place))
    elif hold.lock is None:
        in_use(place)
    return hold


def _locked(place: Path) -> BufferedReader:
    file = place / "LOCK"
    if not file.exists():  # as in a copy that Oxigraph made
        file.touch()
    lock = file.open("rb")
    if fcntl is not None:
        try:
            fcntl.lockf(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):  # systems differ in what they answer
            lock.close()
            in_use(place)
    return lock


def in_use(place: Path | str) -> NoReturn:
    """Say that a store is held, and what helps."""
    raise StoreInUse(f"{place}: this store is held by another process; {_HELPS}") from None
