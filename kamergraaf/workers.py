"""Several processes that work on sources while one goes on: in order, and never too far ahead."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import connection, forkserver, get_context, parent_process
from multiprocessing.context import BaseContext
from typing import TypeVar

Task = TypeVar("Task")
Made = TypeVar("Made")

_COPIES = sys.platform == "linux"

# How many tasks each process may be ahead, and how many bytes they may hold in all.
AHEAD = 4
MOST_WAITING = 64_000_000
# How many tasks are handed over at once, and how many bytes.
MOST_IN_BATCH = 8
BATCH = 1_000_000


def in_order(
    work: Callable[[Task], Made],
    tasks: Iterable[Task],
    jobs: int,
    size: Callable[[Task], int] = lambda _task: 0,
) -> Iterator[tuple[Task, Made]]:
    """Yield each task with what `work` makes of it, in order, `jobs` at a time.

    `size` says how many bytes a task holds. Raises BrokenSource where a process was killed.
    """
    if jobs == 1:
        for task in tasks:
            yield task, work(task)
        return
    pool = ProcessPoolExecutor(jobs, mp_context=_context(), initializer=_settle_in)
    ahead: deque[tuple[Task, Future[Made]]] = deque()
    waiting = 0
    try:
        for task in tasks:
            with _deaf():
                ahead.append((task, pool.submit(work, task)))
            waiting += size(task)
            while len(ahead) > jobs * AHEAD or (waiting > MOST_WAITING and len(ahead) > 1):
                first, future = ahead.popleft()
                waiting -= size(first)
                yield first, future.result()
        while ahead:
            first, future = ahead.popleft()
            yield first, future.result()
    except BrokenProcessPool:
        from kamergraaf.loaders import BrokenSource

        raise BrokenSource(
            "a process that reads ended: killed, perhaps for want of memory, or it could not begin "
            'as the script that asks for several does so outside `if __name__ == "__main__":`; '
            "what was loaded stays: start again with one job"
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


def batches(tasks: Iterable[Task], jobs: int, size: Callable[[Task], int]) -> Iterator[list[Task]]:
    """Yield small tasks in lists: to hand over one takes a tenth of what reading a paper takes.

    The first lists are short, so that a few tasks are shared among all processes.
    """
    batch: list[Task] = []
    most, made, held = 1, 0, 0
    for task in tasks:
        batch.append(task)
        held += size(task)
        if len(batch) >= most or held > BATCH:
            yield batch
            batch, held, made = [], 0, made + 1
            most = min(1 + made // (2 * jobs), MOST_IN_BATCH)
    if batch:
        yield batch


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
