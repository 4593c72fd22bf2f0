"""Measures speed and memory on one core: extract, text to quads, load, and the cost of an import.

    python tests/bench/speed.py [--json] [--rounds N] [--documents N]

The text is the real paper of the project's tests, or a sample where that is absent, repeated to
about 5 MB. The yardstick (ten plain `re` passes, beside the real papers) runs in the same process,
alternating with `extract`, so that the ratio holds when the machine's speed drifts.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = Path(os.environ.get("KAMERGRAAF_SHARED", ROOT.parent / "shared"))
PAPER = SHARED / "data" / "kst-32317-PX.txt"
SAMPLE = ROOT / "kamergraaf" / "samples" / "kst-99901-A.txt"
SIZE = 5_000_000  # bytes


@dataclass
class Figure:
    """One measurement."""

    what: str
    value: float
    unit: str
    note: str = ""


def paper() -> str:
    """Return the text that everything is measured on."""
    return (PAPER if PAPER.exists() else SAMPLE).read_text(encoding="utf-8")


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time that `work` takes."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def yardstick() -> Callable[[str], int] | None:
    """Return the yardstick's passes, None where it is absent."""
    path = SHARED / "yardstick.py"
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location("yardstick", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    passes: Callable[[str], int] = module.passes
    return passes


def measure_extract(rounds: int) -> list[Figure]:
    """Measure `extract` with full rows against the yardstick on the same text."""
    from kamergraaf.loaders import citations
    from kamergraaf.pipeline import citation_row

    one = paper()
    text = one * (SIZE // len(one.encode()) + 1)
    megabytes = len(text.encode()) / 1e6
    passes = yardstick()
    ours: list[float] = []
    theirs: list[float] = []
    rows = 0

    def extract() -> None:
        nonlocal rows
        rows = sum(1 for found in citations.extract(text) if citation_row("-", "-", found))

    extract()  # the first time loads the gazetteer
    for _ in range(rounds):
        ours.append(seconds(extract))
        if passes:
            theirs.append(seconds(lambda: passes(text)))
    figures = [
        Figure("extract, full rows", megabytes / statistics.median(ours), "MB/s", f"{rows} rows")
    ]
    if theirs:
        ratio = statistics.median(b / a for a, b in zip(ours, theirs, strict=True))
        figures.append(Figure("yardstick", megabytes / statistics.median(theirs), "MB/s"))
        figures.append(Figure("extract / yardstick", ratio, "×", "target 0.7"))
    return figures


def measure_quads(rounds: int) -> list[Figure]:
    """Measure the way from text to N-Triples, in its three steps."""
    from kamergraaf.graph.triples import document_ntriples
    from kamergraaf.loaders import structure
    from kamergraaf.pipeline import with_citations

    text = paper()
    megabytes = len(text.encode()) / 1e6
    copies = max(1, int(1 / megabytes))

    def read() -> None:
        for n in range(copies):
            structure.read_structure(text, "-", f"kst-{n}-A")

    def cite() -> None:
        for n in range(copies):
            with_citations(structure.read_structure(text, "-", f"kst-{n}-A"))

    quads = 0

    def write() -> None:
        nonlocal quads
        quads = 0
        for n in range(copies):
            found = with_citations(structure.read_structure(text, "-", f"kst-{n}-A"))
            quads += document_ntriples(found).count(b"\n")

    write()
    names = ("structure alone", "structure and citations", "text to quads")
    times: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(rounds):
        for name, work in zip(names, (read, cite, write), strict=True):
            times[name].append(seconds(work))
    figures = [
        Figure(name, megabytes * copies / statistics.median(times[name]), "MB/s") for name in names
    ]
    figures[-1].note = "target 3"
    made = quads / statistics.median(times["text to quads"])
    return [*figures, Figure("text to quads", made, "quads/s", f"{quads // copies} per paper")]


def load_copies(count: int) -> dict[str, float]:
    """Load `count` copies of the paper into a new store; return seconds, bytes and peak memory."""
    import kamergraaf

    text = paper()
    with tempfile.TemporaryDirectory() as folder:
        papers = Path(folder) / "papers"
        papers.mkdir()
        for n in range(count):
            (papers / f"kst-{10000 + n}-A.txt").write_text(text, encoding="utf-8")
        begun = time.perf_counter()
        with kamergraaf.open(Path(folder) / "store") as graph:
            for _ in graph.loading([papers]):
                pass
            quads = next(row["count"] for row in graph.stats() if row["what"] == "quads")
        spent = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "seconds": spent,
        "cpu": time.process_time(),
        "bytes": len(text.encode()) * count,
        "peak": peak,
        "quads": quads,
    }


def in_child(*arguments: str) -> dict[str, float]:
    """Run a part of this program in a process of its own, so that its memory is its own."""
    done = subprocess.run(
        [sys.executable, __file__, *arguments], capture_output=True, text=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measure_load(documents: int) -> list[Figure]:
    """Measure loading some 5 MB, and the memory with four times as many papers."""
    few = in_child("--load", str(documents))
    many = in_child("--load", str(documents * 4))
    rate = few["bytes"] / 1e6 / few["seconds"]
    return [
        Figure(f"load, {documents} papers", rate, "MB/s", "wall time"),
        Figure(f"load, {documents} papers", few["bytes"] / 1e6 / few["cpu"], "MB/s", "cpu time"),
        Figure(f"load, {documents} papers", few["quads"] / few["seconds"], "quads/s"),
        Figure(f"load, {documents} papers", few["peak"], "MB peak"),
        Figure(f"load, {documents * 4} papers", many["bytes"] / 1e6 / many["seconds"], "MB/s"),
        Figure(f"load, {documents * 4} papers", many["peak"], "MB peak"),
    ]


def measure_import() -> list[Figure]:
    """Measure `import kamergraaf` in a fresh interpreter, less the interpreter's own start."""

    def start(program: str) -> float:
        times = []
        for _ in range(5):
            begun = time.perf_counter()
            subprocess.run([sys.executable, "-c", program], check=True)
            times.append(time.perf_counter() - begun)
        return min(times)

    return [Figure("import kamergraaf", start("import kamergraaf") - start(""), "s", "target 0.3")]


def main() -> None:
    """Measure all of it and print a table, or JSON."""
    parser = argparse.ArgumentParser(description="Measure speed and memory.")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--documents", type=int, default=100, help="papers to load; then 4 times")
    parser.add_argument("--load", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    out = sys.stdout
    if options.load:
        out.write(json.dumps(load_copies(options.load)))
        return
    figures = measure_import() + measure_extract(options.rounds) + measure_quads(options.rounds)
    figures += measure_load(options.documents)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures.append(Figure("this process", peak, "MB peak", "holds the 5 MB text and its rows"))
    if options.json:
        out.write(json.dumps([asdict(one) for one in figures], indent=1) + "\n")
        return
    out.write(f"{(PAPER if PAPER.exists() else SAMPLE).name}, {os.cpu_count()} cores, one used\n")
    for one in figures:
        out.write(f"{one.what:28}{one.value:14,.2f} {one.unit:9}{one.note}\n")


if __name__ == "__main__":
    main()
