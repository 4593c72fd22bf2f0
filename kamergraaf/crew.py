"""A crew works on tasks while one process goes on: in order, and never too far ahead.

It is of this machine (`processes`) or of a cluster (`cluster`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

Task = TypeVar("Task")
Made = TypeVar("Made")

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
    """Processes that work on tasks."""

    @property
    def size(self) -> int:
        """How many tasks are worked on at once, at this moment."""

    def submit(self, work: Callable[[Task], Made], task: Task) -> Any:
        """Hand over a task; what comes back is for `result`."""

    def result(self, handed: Any) -> Any:
        """Wait for what `work` made, or for Lost. Raises BrokenSource where no more can be done."""


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
