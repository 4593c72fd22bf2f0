"""A crew of this machine: processes that begin as copies of one that is ready to read."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import connection, forkserver, get_context, parent_process
from multiprocessing.context import BaseContext

from kamergraaf.crew import Made, Task

_COPIES = sys.platform == "linux"


@contextmanager
def started(size: int) -> Iterator[Processes]:
    """Have a crew of so many processes, which end when it is left."""
    get_ready()
    pool = ProcessPoolExecutor(size, mp_context=_context(), initializer=_settle_in)
    try:
        yield Processes(pool, size)
    finally:
        pool.shutdown(cancel_futures=True)


class Processes:
    """A crew of this machine."""

    def __init__(self, pool: ProcessPoolExecutor, size: int) -> None:
        self.size = size
        self._pool = pool

    def submit(self, work: Callable[[Task], Made], task: Task) -> Future[Made]:
        """Hand over a task."""
        if _COPIES:  # the process that they are copies of is deaf: a Ctrl-C now must not be lost
            return self._pool.submit(work, task)
        with _deaf():
            return self._pool.submit(work, task)

    def result(self, handed: Future[Made]) -> Made:
        """Wait for what was made. Raises BrokenSource where a process was killed: all end then."""
        try:
            return handed.result()
        except BrokenProcessPool:
            from kamergraaf.loaders import BrokenSource

            raise BrokenSource(
                "a process that reads ended: killed, perhaps for want of memory, or it could not "
                "begin as the script that asks for several does so outside `if __name__ == "
                '"__main__":`; what was loaded stays: start again with one job'
            ) from None


def get_ready() -> None:
    """Start the process that the others begin as copies of, while this one goes on.

    It makes what all that read need (0.7 s) once. Nothing to do where a system has no such thing.
    """
    if _COPIES:
        with _deaf():
            _context()
            forkserver.ensure_running()


def _context() -> BaseContext:
    """Return how processes begin: as copies of one that is ready to read, where a system can.

    Never as copies of this one: the store that is open by now has threads of its own.
    """
    if not _COPIES:
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(["kamergraaf.readied"])
    return context


def _settle_in() -> None:
    """Prepare a process: Ctrl-C is for the first one, and none outlives it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


@contextmanager
def _deaf() -> Iterator[None]:
    """Start processes that do not hear Ctrl-C even before they have settled in."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
