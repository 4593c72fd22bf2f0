"""Measures the way from text to quads, loading a store, and the cost of an import."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from figures import Figure, in_child, megabytes, paper, papers, peak, seconds


def measure_quads(rounds: int) -> list[Figure]:
    """Measure the way from text to N-Triples, in its three steps."""
    from kamergraaf.graph.triples.document import document_ntriples
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
    return {
        "seconds": spent,
        "cpu": time.process_time(),
        "bytes": len(text.encode()) * count,
        "peak": peak(),
        "quads": quads,
    }


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


def measure_growth(size: int = 2_000_000) -> list[Figure]:
    """Measure one large text, as one paper, and one four times as large: what a byte costs more.

    With no more than the text to read the cost a byte stays the same, but for the collector.
    """
    from kamergraaf.loaders.structure import read_structure
    from kamergraaf.pipeline import with_citations

    prose = "De regering ziet artikel 5 van de Awb in een ander licht.\n\n"
    asked = "Vraag 1\n\nIs dat zo?\n\nAntwoord 1\n\nJa.\n\n"
    signed = "De minister van Justitie,\nA. Jansen\n"
    texts = {
        "papers": lambda letters: papers(letters),
        "prose": lambda letters: prose * (letters // len(prose)),
        "questions": lambda letters: paper()[:6000] + asked * (letters // len(asked)),
        "signatures": lambda letters: paper()[:6000] + signed * (letters // len(signed)),
    }

    def cost(text: str) -> float:
        return seconds(lambda: with_citations(read_structure(text, "-", "-"))) / megabytes(text)

    cost(paper())  # the first time loads the names
    figures = []
    for name, text in texts.items():
        few = cost(text(size))
        note = f"{1 / few:.1f} MB/s in the smaller; 1 is linear"
        figures.append(
            Figure(f"4 times as many {name}", cost(text(size * 4)) / few, "× a byte", note)
        )
    return figures


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
