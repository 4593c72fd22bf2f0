"""The processes of a Dask cluster as a crew: other machines that read, while this one writes.

They need no disk in common: what is to be read goes to them as bytes, and what they made comes
back. A cluster that is trusted with papers is trusted with code: it runs what it is handed.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kamergraaf.crew import Lost, Made, Task
from kamergraaf.fingerprints import reader_version
from kamergraaf.loaders import BrokenSource

PATIENCE = 15.0  # seconds, for an answer of the scheduler and a first worker
RECOUNTED = 2.0  # seconds after which the workers are counted anew

# Those of Dask that have a level of their own; all others are below the first.
_LOGS = ("distributed", "distributed.client", "tornado", "tornado.application", "asyncio")

# A worker may have several threads, and what reads PDFs must not be called from two.
_ONE_AT_A_TIME = threading.Lock()


@contextmanager
def reached(scheduler: str) -> Iterator[Cluster]:
    """Have for a crew the cluster whose scheduler has this address, or wrote it to this file.

    TLS and more is set as Dask does it. Raises BrokenSource where it cannot be reached, has no
    worker, or another version of kamergraaf.
    """
    if not find_spec("distributed"):
        told = "a cluster is reached with Dask; pip install 'kamergraaf[dask]'"
        raise BrokenSource(f"{scheduler}: {told}")
    with _silent(), ExitStack() as opened:
        client = _client(scheduler)
        opened.callback(client.close)
        cluster = Cluster(client, scheduler)
        cluster.check()
        yield cluster


@contextmanager
def _silent() -> Iterator[None]:
    """Keep Dask from printing a page when the scheduler goes; the error raised says it shortly."""
    import distributed  # noqa: F401  (it sets the levels when it is first imported)

    levels = [(log, log.level) for log in map(logging.getLogger, _LOGS)]
    for log, _ in levels:
        log.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for log, level in levels:
            log.setLevel(level)


def _client(scheduler: str) -> Any:
    from distributed import Client

    where = {"scheduler_file" if Path(scheduler).is_file() else "address": scheduler}
    try:
        return Client(**where, timeout=PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        told = "no Dask scheduler answers here; start one with `dask scheduler`"
        raise BrokenSource(f"{scheduler}: {told} ({_first_line(error)})") from None


class Cluster:
    """A crew of a Dask cluster; Dask begins a task anew whose worker was lost."""

    def __init__(self, client: Any, place: str) -> None:
        self._client = client
        self._place = place
        self._workers: frozenset[str] = frozenset()
        self._counted = 0.0

    def check(self) -> None:
        """Raise BrokenSource where there is nobody to read, or who reads by other rules than we."""
        try:
            self._client.wait_for_workers(1, timeout=PATIENCE)
        except TimeoutError:
            told = "the scheduler has no worker; start some with `dask worker`"
            raise BrokenSource(f"{self._place}: {told}") from None
        with self._as_told():
            self._compare({"the scheduler": self._client.run_on_scheduler(reader_version)})
        self._count()

    def _count(self) -> None:
        """Learn which workers there are; ask those that are new by which rules they read."""
        with self._as_told():
            met = frozenset(self._client.scheduler_info(n_workers=-1)["workers"])
            if new := sorted(met - self._workers):
                self._compare(self._client.run(reader_version, workers=new))
        self._workers = met
        self._counted = time.monotonic()

    def _compare(self, versions: dict[str, str]) -> None:
        for who, version in versions.items():
            if version != reader_version():
                told = f"{who} has another version of kamergraaf; install this one there"
                raise BrokenSource(f"{self._place}: {told}")

    @contextmanager
    def _as_told(self) -> Iterator[None]:
        """Turn what Dask raises, of many types, into one error."""
        try:
            yield
        except BrokenSource:
            raise
        except Exception as error:  # noqa: BLE001 - of a worker's errors Dask hands over the text
            if "ModuleNotFoundError" in f"{type(error)} {error}":
                told = "a process of the cluster lacks kamergraaf; install this version there"
            else:
                told = f"the cluster is gone ({_first_line(error)}); start again when it is back"
            raise BrokenSource(f"{self._place}: {told}") from None

    @property
    def size(self) -> int:
        """How many workers there are; one where all are gone, for others may come."""
        if time.monotonic() - self._counted > RECOUNTED:
            self._count()
        return max(1, len(self._workers))

    def submit(self, work: Callable[[Task], Made], task: Task) -> Any:
        """Hand over a task."""
        with self._as_told():
            future = self._client.submit(_alone, work, task, pure=False)
        return future, work, task

    def result(self, handed: Any) -> Any:
        """Wait for what was made, or Lost where the task ended one worker after another.

        Dask blames all that a worker held for its end, so what is blamed is tried once more.
        """
        from distributed.scheduler import KilledWorker

        future, work, task = handed
        try:
            return self._made(future)
        except KilledWorker:
            future, *_ = self.submit(work, task)
        try:
            return self._made(future)
        except KilledWorker:
            return Lost("ended each process that read it, perhaps for want of memory; split it")

    def _made(self, future: Any) -> Any:
        from distributed import CancelledError

        try:
            return future.result()
        except (CancelledError, OSError) as error:
            told = f"the cluster is gone ({_first_line(error)}); start again when it is back"
            raise BrokenSource(f"{self._place}: {told}") from None
        finally:
            future.release()


def _alone(work: Callable[[Task], Made], task: Task) -> Made:
    """Do one task on a worker, and no other in its process meanwhile."""
    with _ONE_AT_A_TIME:
        return work(task)


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
