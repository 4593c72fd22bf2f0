"""Measures loading many different papers: rate, memory, killing and going on, nothing to do.

    python tests/bench/load.py [COUNT] [--jobs 1,2]

The papers are those of generated.py. Each measurement is a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import generated
from figures import memory, peak

DIGESTS = (
    "SELECT ?graph ?digest { ?graph d:digest ?digest ; prov:wasGeneratedBy ?run } ORDER BY ?graph"
)


def watch(papers: Path, store: Path, jobs: int) -> Iterator[dict[str, float]]:
    """Load, and yield at each quarter how many papers, seconds and MB of memory it took."""
    import kamergraaf

    total = sum(1 for _ in papers.iterdir())
    begun = time.perf_counter()
    done = unchanged = 0
    with kamergraaf.open(store) as graph:
        for outcome in graph.loading([papers], jobs=jobs):
            done += 1
            unchanged += outcome.state == "unchanged"
            if done % max(1, total // 4) == 0:
                yield figures(done, unchanged, begun)
    yield figures(done, unchanged, begun) | {"closed": True}


def figures(done: int, unchanged: int, begun: float) -> dict[str, float]:
    """Return the state of a load that is going on in this process."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = time.process_time()
    return {
        "papers": done,
        "unchanged": unchanged,
        "seconds": time.perf_counter() - begun,
        "cpu": own + children.ru_utime + children.ru_stime,
        "mb": memory(),
        "peak": peak(),
    }


def child(papers: Path, store: Path, jobs: int) -> list[dict[str, float]]:
    """Run `watch` in a process of its own and return what it yielded."""
    done = subprocess.run(
        [sys.executable, __file__, "--watch", str(papers), str(store), str(jobs)],
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def digests(store: Path) -> dict[str, str]:
    """Return the digest of each paper in a store."""
    import kamergraaf

    with kamergraaf.open(store) as graph:
        rows = graph.sparql(DIGESTS)
    assert len({row["graph"] for row in rows}) == len(rows)
    return {str(row["graph"]): str(row["digest"]) for row in rows}


def killed(papers: Path, store: Path, report: Path, count: int) -> list[int]:
    """Load, and kill the load three times; return how many papers stood then in its report."""
    seen = []
    for share in (0.2, 0.5, 0.8):
        command = [sys.executable, "-m", "kamergraaf", "load", str(papers), "--jobs", "2"]
        told = ["--store", str(store), "--report", str(report)]
        report.unlink(missing_ok=True)
        load = subprocess.Popen([*command, *told], stderr=subprocess.DEVNULL)
        while load.poll() is None and lines(report) < share * count:
            time.sleep(0.02)
        seen.append(lines(report))
        os.kill(load.pid, signal.SIGKILL)
        load.wait()
    return seen


def lines(path: Path) -> int:
    """Return how many lines a file has, 0 where there is none."""
    return path.read_bytes().count(b"\n") if path.exists() else 0


def show(what: str, found: list[dict[str, float]]) -> None:
    """Print the rate and the memory of one load, quarter by quarter."""
    last = found[-1]
    memory = " ".join(f"{one['mb']:.0f}" for one in found[:-1])
    loaded = found[-2]
    print(  # noqa: T201
        f"{what:22}{loaded['papers'] / loaded['seconds']:8.1f} papers/s "
        f"{last['seconds']:8.1f} s with shortcuts {last['cpu']:8.1f} s cpu "
        f"   MB by quarter {memory}, peak {last['peak']:.0f}, {last['unchanged']} unchanged",
        flush=True,
    )


def main() -> None:
    """Measure all of it and print a line on each."""
    parser = argparse.ArgumentParser(description="Measure loading.")
    parser.add_argument("count", nargs="?", type=int, default=2000)
    parser.add_argument("--jobs", default="1,2")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        papers = Path(folder) / "papers"
        generated.write(papers, options.count)
        size = sum(one.stat().st_size for one in papers.iterdir()) / 1e6
        print(f"{options.count} papers, {size:.1f} MB, {os.cpu_count()} cores")  # noqa: T201
        store = Path(folder) / "store"
        for jobs in map(int, options.jobs.split(",")):
            store = Path(folder) / f"store-{jobs}"
            show(f"load, {jobs} processes", child(papers, store, jobs))
        show("again, nothing to do", child(papers, store, 1))
        torn = Path(folder) / "torn"
        seen = killed(papers, torn, Path(folder) / "report.jsonl", options.count)
        show(f"killed at {seen}, on", child(papers, torn, 2))
        whole, mended = digests(store), digests(torn)
        print(  # noqa: T201
            f"after the kills: {len(mended)} papers, {len(whole.keys() - mended.keys())} lost, "
            f"{sum(mended[one] != whole[one] for one in mended)} different"
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--watch"]:
        for row in watch(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])):
            sys.stdout.write(json.dumps(row) + "\n")
    else:
        main()
