"""A real Dask cluster on the loopback address: a scheduler and workers, each a process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

# A task that ends its worker is tried once more, not three times.
SETTINGS = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1", "PYTHONPATH": str(ROOT)}

# What a process runs that is part of the cluster and has no kamergraaf.
WITHOUT = "import sys; sys.modules['kamergraaf'] = None; "

LOCAL = ("--host", "127.0.0.1", "--no-dashboard")
DEADLINE = 60.0


@dataclass
class Started:
    """A cluster: the file its scheduler wrote, its processes."""

    file: Path
    processes: ExitStack
    scheduler: subprocess.Popen[bytes] | None = None
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def add(self, *, first: str = "", **settings: str) -> None:
        """Start a worker; `first` is what its process runs before, `settings` its environment."""
        # Without a nanny the process that is started is the one that reads.
        options = ("--no-nanny", "--nthreads", "2")
        self.workers.append(self._start("worker", *options, first=first, **settings))

    def begin(self, *, first: str = "") -> None:
        """Start the scheduler, and wait until it has written where it is."""
        self.scheduler = self._start("scheduler", "--port", "0", first=first)
        until = time.monotonic() + DEADLINE
        while not self.file.is_file():
            assert self.scheduler.poll() is None
            assert time.monotonic() < until
            time.sleep(0.05)

    def _start(
        self, part: str, *options: str, first: str, **settings: str
    ) -> subprocess.Popen[bytes]:
        code = f"{first}from distributed.cli.dask_{part} import main; main()"
        place = ("--scheduler-file", str(self.file))
        begun = subprocess.Popen(
            [sys.executable, "-c", code, *LOCAL, *place, *options],
            env={**os.environ, **SETTINGS, **settings},
            cwd=self.file.parent,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.processes.callback(_end, begun)
        return begun


def _end(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()


@contextmanager
def cluster(folder: Path, workers: int = 2) -> Iterator[Started]:
    """Run a cluster that keeps its files in `folder`."""
    with ExitStack() as processes:
        started = Started(folder / "scheduler.json", processes)
        started.begin()
        for _ in range(workers):
            started.add()
        yield started
