"""Several processes that work on sources while one goes on: in order, and never too far ahead.

They are a crew: processes of this machine, here, or those of a cluster (`cluster`).
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from multiprocessing import connection, forkserver, get_context, parent_process
from multiprocessing.context import BaseContext
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

Task = TypeVar("Task")
Made = TypeVar("Made")

_COPIES = sys.platform == "linux"

# How many tasks each process may be ahead, and how many bytes they may hold in all.
AHEAD = 4
MOST_WAITING = 64_000_000
# How many tasks are handed over at once, and how many bytes.
MOST_IN_BATCH = 8
BATCH = 1_000_000


@dataclass(frozen=True, slots=True)
class Lost:
    """What stands for a task that ended each process that worked on it, and why that may be."""

    why: str


class Crew(Protocol):
    """Processes that work on tasks; left as a context manager, they are let go."""

    @property
    def size(self) -> int:
        """How many tasks are worked on at once, at this moment."""

    def submit(self, work: Callable[[Task], Made], task: Task) -> Any:
        """Hand over a task; what comes back is for `result`."""

    def result(self, handed: Any) -> Any:
        """Wait for what `work` made, or for Lost. Raises BrokenSource where no more can be done."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


def crew(jobs: int, scheduler: str = "") -> AbstractContextManager[Crew | None]:
    """Return who works: `jobs` processes here, the cluster of `scheduler`, None for nobody else.

    Raises BrokenSource where the cluster cannot be reached.
    """
    if scheduler:
        from kamergraaf.cluster import Cluster

        return Cluster.reached(scheduler)
    return Processes(jobs) if jobs > 1 else nullcontext()


class Processes:
    """A crew of this machine."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._pool = ProcessPoolExecutor(size, mp_context=_context(), initializer=_settle_in)

    def submit(self, work: Callable[[Task], Made], task: Task) -> Future[Made]:
        """Hand over a task."""
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

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.shutdown(cancel_futures=True)


def in_order(
    work: Callable[[Task], Made],
    tasks: Iterable[Task],
    crew: Crew | None,
    size: Callable[[Task], int] = lambda _task: 0,
    lost: Callable[[Task, str], Made] | None = None,
) -> Iterator[tuple[Task, Made]]:
    """Yield each task with what `work` makes of it, in order, worked on by `crew`; if None, here.

    `size` says how many bytes a task holds, `lost` what stands for one that is Lost, and why it is.
    Raises BrokenSource where no more can be done.
    """
    if crew is None:
        for task in tasks:
            yield task, work(task)
        return
    ahead: deque[tuple[Task, Any]] = deque()
    waiting = 0
    for task in tasks:
        ahead.append((task, crew.submit(work, task)))
        waiting += size(task)
        while len(ahead) > crew.size * AHEAD or (waiting > MOST_WAITING and len(ahead) > 1):
            waiting -= size(ahead[0][0])
            yield _made(*ahead.popleft(), crew, lost)
    while ahead:
        yield _made(*ahead.popleft(), crew, lost)


def _made(
    task: Task, handed: Any, crew: Crew, lost: Callable[[Task, str], Made] | None
) -> tuple[Task, Made]:
    made = crew.result(handed)
    if not isinstance(made, Lost):
        return task, made
    if lost is None:
        from kamergraaf.loaders import BrokenSource

        raise BrokenSource(made.why)
    return task, lost(task, made.why)


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
