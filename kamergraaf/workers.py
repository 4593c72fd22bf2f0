"""Who reads beside this process: nobody, processes of this machine, or a cluster."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from kamergraaf import processes
from kamergraaf.crew import Crew


def crew(jobs: int, scheduler: str = "") -> AbstractContextManager[Crew | None]:
    """Have the cluster of `scheduler` for a crew, else `jobs` processes here; None for one.

    Raises BrokenSource where the cluster cannot be reached.
    """
    if scheduler:
        from kamergraaf import cluster  # Dask is heavy, and not everybody has it

        return cluster.reached(scheduler)
    return processes.started(jobs) if jobs > 1 else nullcontext()
