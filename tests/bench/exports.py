"""Measures exports: the rate of each format beside Oxigraph's own dump, and the memory it takes.

    python tests/bench/exports.py [--papers N] [--formats nt,ttl,…]

The graph is N generated papers of full size; each export runs in a process of its own, once on
all papers and once on a quarter of them, so that memory that grows with the graph shows.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from kamergraaf.graph import exports
from kamergraaf.graph.store import Store

OXIGRAPH = "oxigraph dump"


def make_store(place: Path, papers: int) -> None:
    """Fill a store with generated papers, each with members and references of its own."""
    from tests.factories import full_size

    with Store.create(place) as store:
        for number in range(papers):
            store.put(full_size(f"kst-{10000 + number}-A"))
        store.settle()


def export_once(place: Path, form: str) -> dict[str, float]:
    """Export a store to a temporary file; return seconds, bytes, quads and peak memory (MB)."""
    with tempfile.TemporaryDirectory() as folder, Store.open(place) as store:
        quads = len(store.engine)
        begun = time.perf_counter()
        path = Path(folder) / "out"
        if form == OXIGRAPH:
            store.engine.dump(str(path.with_suffix(".nq")))
        else:
            exports.export(store, path, form)
        spent = time.perf_counter() - begun
        size = sum(file.stat().st_size for file in Path(folder).rglob("*") if file.is_file())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": spent, "bytes": size, "quads": quads, "peak": peak}


def in_child(place: Path, form: str) -> dict[str, float]:
    """Do one export in a process of its own, so that its memory is its own."""
    command = [sys.executable, __file__, "--export", str(place), form]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Measure every format and print a table."""
    parser = argparse.ArgumentParser(description="Measure exports.")
    parser.add_argument("--papers", type=int, default=40)
    parser.add_argument("--formats", default=",".join(one.name for one in exports.FORMATS))
    parser.add_argument("--export", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    out = sys.stdout
    if options.export:
        out.write(json.dumps(export_once(Path(options.export[0]), options.export[1])))
        return
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder) / "few", Path(folder) / "many"
        make_store(few, max(1, options.papers // 4))
        make_store(many, options.papers)
        own = in_child(many, OXIGRAPH)
        out.write(f"{os.cpu_count()} cores, one used; {own['quads']:,.0f} quads\n")
        out.write(
            f"{'format':16}{'quads/s':>12}{'× dump':>9}{'MB':>9}{'MB peak':>9}{'a quarter':>11}\n"
        )
        for form in (OXIGRAPH, *options.formats.split(",")):
            whole = own if form == OXIGRAPH else in_child(many, form)
            part = in_child(few, form)
            rate = whole["quads"] / whole["seconds"]
            out.write(
                f"{form:16}{rate:12,.0f}{own['seconds'] / whole['seconds']:9.2f}"
                f"{whole['bytes'] / 1e6:9.1f}{whole['peak']:9.0f}{part['peak']:11.0f}\n"
            )


if __name__ == "__main__":
    main()
