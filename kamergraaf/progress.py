"""Shows how far a long piece of work is: on a terminal, and only after two seconds."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

Thing = TypeVar("Thing")

# How many things there are, or what tells it once that is known.
Total = int | Callable[[], int | None] | None

PATIENCE = 2.0  # seconds of silence before a bar appears


def watched(things: Iterable[Thing], what: str, total: Total = None) -> Iterator[Thing]:
    """Yield `things`; once they take longer than `PATIENCE`, show a bar on stderr.

    Nothing is shown where stderr is no terminal, so that logs and pipes stay clean.
    """
    iterator = iter(things)
    if not sys.stderr.isatty():
        yield from iterator
        return
    begun = time.monotonic()
    done = 0
    for thing in iterator:
        yield thing
        done += 1
        if time.monotonic() - begun > PATIENCE:
            break
    else:
        return
    yield from _with_bar(iterator, what, total, done)


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """Say `what` is going on, with a spinner on stderr, once it takes longer than `PATIENCE`."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    status = Console(stderr=True).status(what)
    timer = threading.Timer(PATIENCE, status.start)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()  # it may be starting the spinner just now
        status.stop()


def _with_bar(things: Iterator[Thing], what: str, total: Total, done: int) -> Iterator[Thing]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
    from rich.progress import TimeRemainingColumn as TimeLeftColumn

    columns = (
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeLeftColumn(),
    )
    begun = time.monotonic() - PATIENCE  # the bar comes that late
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=_known(total), completed=done, rate="")
        for thing in things:
            yield thing
            done += 1
            bar.update(
                task,
                advance=1,
                total=_known(total),
                rate=f"{done / (time.monotonic() - begun):,.1f}/s",
            )


def _known(total: Total) -> int | None:
    return total() if callable(total) else total
