"""Measures a push to a real Neo4j, a changed paper, the import of CSV, and killed pushes.

    python tests/bench/neo4j_push.py [--papers N] [--kills N] [--json]

The papers are the real one of the tests, or a sample where that is absent, under other ids; some
1,500 relationships each, so `--papers 700` makes a graph of a million. The server is brought by
Maven and runs on loopback on the same machine.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from kamergraaf.graph.exports import export  # noqa: E402
from kamergraaf.graph.neo4j_database import Access, Counters, Database  # noqa: E402
from kamergraaf.graph.neo4j_push import Pushed, push  # noqa: E402
from kamergraaf.graph.store import Store  # noqa: E402
from kamergraaf.loaders import structure  # noqa: E402
from kamergraaf.pipeline import with_citations  # noqa: E402
from tests.neo4j_contents import contents, differences, empty  # noqa: E402
from tests.neo4j_server import Server, free_port  # noqa: E402

SHARED = Path(os.environ.get("KAMERGRAAF_SHARED", ROOT.parent / "shared"))
PAPER = SHARED / "data" / "kst-32317-PX.txt"
SAMPLE = ROOT / "kamergraaf" / "samples" / "kst-99901-A.txt"

Figures = dict[str, float | int | str]


def fill(place: Path, papers: int) -> None:
    """Make a store of `papers` papers."""
    text = (PAPER if PAPER.exists() else SAMPLE).read_text(encoding="utf-8")
    one = with_citations(structure.read_structure(text, "paper.txt", "kst-1-A"))
    with Store.create(place) as store:
        for number in range(papers):
            store.put(replace(one, id=f"kst-{10000 + number}-A"))
        store.settle()


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds `work` takes by the clock."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def memory(process: int) -> int:
    """Return the most memory that a process had, in MB."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return 0
    lines = status.read_text().splitlines()
    return next(int(line.split()[1]) // 1000 for line in lines if line.startswith("VmHWM"))


def measure_push(place: Path, server: Server) -> Figures:
    """Push into an empty database, again without a change, and after one paper went."""
    with Database(Access(server.uri)) as database, Store.open(place) as store:
        done = Pushed()
        seconds = timed(lambda: list(push(store, database, done)))
        counted = done.counters
        database.counters = Counters()
        again = timed(lambda: list(push(store, database)))
        assert not database.counters
        store.remove("kst-10000-A")
        store.settle()
        one = timed(lambda: list(push(store, database)))
    assert server.process
    return {
        "nodes": counted.nodes_created,
        "relationships": counted.relationships_created,
        "push, seconds": round(seconds, 1),
        "push, nodes and relationships per second": round(
            (counted.nodes_created + counted.relationships_created) / seconds
        ),
        "second push, seconds": round(again, 2),
        "push after one paper went, seconds": round(one, 2),
        "memory of the program, MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000,
        "memory of the server, MB": memory(server.process.pid),
    }


def measure_import(place: Path, folder: Path, total: int) -> Figures:
    """Export as CSV and import that into a database of its own."""
    with Store.open(place) as store:
        export_seconds = timed(lambda: export(store, folder / "graph.neo4j.zip"))
    with zipfile.ZipFile(folder / "graph.neo4j.zip") as archive:
        archive.extractall(folder / "csv")
    server = Server(folder / "imported", free_port(), memory="2g", options=())
    path = f"{server.admin()}{os.pathsep}{os.environ['PATH']}"
    (server.folder / "conf").mkdir()
    (server.folder / "conf" / "neo4j.conf").write_text("")

    def run() -> None:
        subprocess.run(
            ["/bin/sh", str(folder / "csv" / "import.sh")],
            env={**os.environ, "PATH": path}, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip

    import_seconds = timed(run)
    return {
        "CSV export, seconds": round(export_seconds, 1),
        "CSV export, MB packed": (folder / "graph.neo4j.zip").stat().st_size // 1_000_000,
        "import, seconds": round(import_seconds, 1),
        "import, nodes and relationships per second": round(total / import_seconds),
    }


def kill_pushes(place: Path, server: Server, kills: int) -> Figures:
    """Kill pushes at random moments, by turns the program and the server, and compare the end."""
    dice = random.Random(11)
    access = Access(server.uri)
    with Database(access) as database, Store.open(place) as store:
        empty(database)
        seconds = timed(lambda: list(push(store, database)))
        clean = contents(database)
        empty(database)
    command = [sys.executable, "-m", "kamergraaf", "push", server.uri, "--store", str(place)]
    unequal = 0
    for number in range(kills):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(dice.uniform(0.5, 0.5 + seconds))
        if number % 2:
            server.kill()
            process.wait()
            server.start()
        else:
            process.kill()
            process.wait()
        with Database(access) as database, Store.open(place) as store:
            list(push(store, database))
            unequal += bool(differences(clean, contents(database)))
            empty(database)
    return {"pushes killed": kills, "unequal after the next push": unequal}


def main() -> None:
    """Measure, and print one line per figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--papers", type=int, default=10)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kamergraaf-bench-"))
    figures: Figures = {"papers": given.papers}
    server = Server(folder / "server", free_port(), memory="2g", options=())
    try:
        fill(folder / "store", given.papers)
        server.start()
        figures |= measure_push(folder / "store", server)
        total = int(figures["nodes"]) + int(figures["relationships"])
        if given.kills:
            fill(folder / "small", 3)
            figures |= kill_pushes(folder / "small", server, given.kills)
        server.stop()
        figures |= measure_import(folder / "store", folder, total)
    finally:
        server.stop()
        shutil.rmtree(folder)
    if given.json:
        sys.stdout.write(json.dumps(figures) + "\n")
    for name, value in [] if given.json else figures.items():
        sys.stdout.write(f"{name:45} {value:>12}\n")


if __name__ == "__main__":
    main()
