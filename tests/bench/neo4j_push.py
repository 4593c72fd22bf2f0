"""Measures a push to a real Neo4j, a changed paper, the import of CSV, and killed pushes.

    python tests/bench/neo4j_push.py [--papers N] [--kills N] [--exports]

The papers are those of generated.py; some 1,700 relationships each, so `--papers 700` makes a graph
of a million. The server is brought by Maven and runs on loopback on the same machine.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from exports import measure as measure_exports
from figures import peak
from generated import fill, papers

from kamergraaf.graph import exporting as exports
from kamergraaf.graph.neo4j.database import Access, Counters, Database
from kamergraaf.graph.neo4j.push import Pushed, push
from kamergraaf.graph.store import Store
from tests.neo4j_contents import contents, differences, empty
from tests.neo4j_server import Server, free_port

Figures = dict[str, float | int | str]


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds `work` takes by the clock."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def measure_push(place: Path, server: Server) -> Figures:
    """Push into an empty database, again without a change, and after one paper went."""
    with Database(Access(server.uri)) as database, Store.open(place) as store:
        done = Pushed()
        seconds = timed(lambda: list(push(store, database, done)))
        counted = done.counters
        database.counters = Counters()
        again = timed(lambda: list(push(store, database)))
        assert not database.counters
        store.remove(next(papers(1)).id)
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
        "memory of the program, MB": round(peak()),
        "memory of the server, MB": round(peak(server.process.pid)),
    }


def measure_import(place: Path, folder: Path, total: int) -> Figures:
    """Export as CSV and import that into a database of its own."""
    with Store.open(place) as store:
        export_seconds = timed(lambda: exports.export(store, folder / "graph.neo4j.zip"))
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


def filled(place: Path, papers: int) -> Path:
    """Load generated papers into a new store, by another process: its memory is not the push's."""
    before = multiprocessing.get_context("spawn").Process(target=fill, args=(place, papers))
    before.start()
    before.join()
    if before.exitcode:
        raise SystemExit("the papers could not be loaded")
    return place


def main() -> None:
    """Measure, and print one line per figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--papers", type=int, default=40)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--exports", action="store_true", help="measure each format too")
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kamergraaf-bench-"))
    server = Server(folder / "server", free_port(), memory="2g", options=())
    try:
        store = filled(folder / "store", given.papers)
        show({"papers": given.papers})
        server.start()
        pushed = measure_push(store, server)
        show(pushed)
        if given.kills:
            show(kill_pushes(filled(folder / "small", 5), server, given.kills))
        server.stop()
        show(measure_import(store, folder, int(pushed["nodes"]) + int(pushed["relationships"])))
        if given.exports:
            few = filled(folder / "few", max(1, given.papers // 4))
            for line in measure_exports(few, store, [one.name for one in exports.FORMATS]):
                sys.stdout.write(f"{line}\n")
                sys.stdout.flush()
    finally:
        server.stop()
        shutil.rmtree(folder)


def show(figures: Figures) -> None:
    """Print a line on each figure."""
    for name, value in figures.items():
        sys.stdout.write(f"{name:45} {value:>12}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
