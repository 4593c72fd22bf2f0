"""Measures exports: the rate of each format beside Oxigraph's own dump, and the memory it takes.

    python tests/bench/exports.py [--papers N] [--formats nt,ttl,…]

The graph is N generated papers of full size; each export runs in a process of its own, once on
all papers and once on a quarter of them, so that memory that grows with the graph shows.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from figures import peak
from generated import fill

from kamergraaf.graph import exporting as exports
from kamergraaf.graph.store import Store

OXIGRAPH = "oxigraph dump"


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
    return {"seconds": spent, "bytes": size, "quads": quads, "peak": peak()}


def in_child(place: Path, form: str) -> dict[str, float]:
    """Do one export in a process of its own, so that its memory is its own."""
    command = [sys.executable, __file__, "--export", str(place), form]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measure(few: Path, many: Path, formats: list[str]) -> Iterator[str]:
    """Yield the lines of a table: each format's rate, size and memory, from two stores."""
    own = in_child(many, OXIGRAPH)
    yield f"{os.cpu_count()} cores, one used; {own['quads']:,.0f} quads"
    yield f"{'format':16}{'quads/s':>12}{'× dump':>9}{'MB':>9}{'MB peak':>9}{'a quarter':>11}"
    for form in (OXIGRAPH, *formats):
        whole = own if form == OXIGRAPH else in_child(many, form)
        part = in_child(few, form)
        rate = whole["quads"] / whole["seconds"]
        yield (
            f"{form:16}{rate:12,.0f}{own['seconds'] / whole['seconds']:9.2f}"
            f"{whole['bytes'] / 1e6:9.1f}{whole['peak']:9.0f}{part['peak']:11.0f}"
        )


def main() -> None:
    """Measure every format and print a table."""
    parser = argparse.ArgumentParser(description="Measure exports.")
    parser.add_argument("--papers", type=int, default=100)
    parser.add_argument("--formats", default=",".join(one.name for one in exports.FORMATS))
    parser.add_argument("--export", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    out = sys.stdout
    if options.export:
        out.write(json.dumps(export_once(Path(options.export[0]), options.export[1])))
        return
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder) / "few", Path(folder) / "many"
        fill(few, max(1, options.papers // 4))
        fill(many, options.papers)
        for line in measure(few, many, options.formats.split(",")):
            out.write(f"{line}\n")
            out.flush()


if __name__ == "__main__":
    main()
