"""Makes the next item of an iterator while the caller works on the last one."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def ahead(items: Iterable[T]) -> Generator[T, None, None]:
    """Yield `items`; each is made in a thread of its own while the caller has the one before.

    What making one raises is raised where that one would have come. Close the generator when it is
    left early: closing waits until nothing is being made any more.
    """
    waiting = iter(items)
    end = object()
    with ThreadPoolExecutor(1, thread_name_prefix="ahead") as thread:
        coming = thread.submit(next, waiting, end)
        while (item := coming.result()) is not end:
            coming = thread.submit(next, waiting, end)
            yield item  # type: ignore[misc]  # all but `end` are of the type of `items`
