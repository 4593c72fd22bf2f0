"""Measures `extract`: against the yardstick and nllegalcit, its memory, and across cores."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from beside import Nllegalcit
from figures import SIZE, Figure, in_child, megabytes, paper, papers, peak, seconds, yardstick

STREAMED = 50_000_000  # code points


def rows_of(text: str) -> int:
    """Extract with full rows, as the command line writes them, and count them."""
    from kamergraaf.extraction import citation_row
    from kamergraaf.loaders import citations

    return sum(1 for found in citations.extract(text) if citation_row("-", "-", found))


def measure_extract(rounds: int) -> list[Figure]:
    """Measure `extract`, the yardstick and nllegalcit in turns."""
    text = papers(SIZE)
    passes = yardstick()
    with Nllegalcit(paper()) as other:
        rows = rows_of(text)  # the first time loads the gazetteer
        ours, theirs, others = [], [], []
        for _ in range(rounds):
            ours.append(seconds(lambda: rows_of(text)))
            if passes:
                theirs.append(seconds(lambda: passes(text)))
            if other.installed:
                others.append(other.seconds())
    rate = megabytes(text) / statistics.median(ours)
    figures = [
        Figure("extract, full rows", rate, "MB/s", f"{rows} rows in {megabytes(text):.1f} MB")
    ]
    if theirs:
        ratio = statistics.median(b / a for a, b in zip(ours, theirs, strict=True))
        figures.append(Figure("yardstick", megabytes(text) / statistics.median(theirs), "MB/s"))
        figures.append(Figure("extract / yardstick", ratio, "×", "target 2"))
    if not others:
        return [*figures, Figure("nllegalcit 0.0.4", None, "MB/s", other.trouble)]
    slow = megabytes(other.text) / statistics.median(others)
    note = f"{other.found} citations in {megabytes(other.text):.3f} MB, a process of its own"
    figures.append(Figure("nllegalcit 0.0.4", slow, "MB/s", note))
    figures.append(Figure("extract / nllegalcit", rate / slow, "×"))
    return figures


def stream(size: int) -> dict[str, float]:
    """Extract from a text of `size` code points and keep nothing; return the memory that took."""
    rows_of(paper())
    before = peak()
    text = paper()
    text *= size // len(text) + 1
    held = peak()
    count = rows_of(text)
    return {"program": before, "text": held - before, "extract": peak() - held, "rows": count}


def measure_memory() -> list[Figure]:
    """Measure what streaming a large text needs above the text itself."""
    found = in_child("--stream", str(STREAMED))
    note = f"{found['rows']:,} rows; the program has {found['program']:.0f} MB"
    return [
        Figure(f"text of {STREAMED / 1e6:.0f} M letters", found["text"], "MB"),
        Figure("extract above that", found["extract"], "MB peak", note),
    ]


def measure_cores(files: int, rounds: int = 2) -> list[Figure]:
    """Measure `kamergraaf extract --jobs` on one core and on two, by the clock on the wall."""
    text = paper()
    with tempfile.TemporaryDirectory() as folder:
        for n in range(files):
            (Path(folder) / f"kst-{10000 + n}-A.txt").write_text(text, encoding="utf-8")
        taken: dict[int, list[float]] = {1: [], 2: []}
        for _ in range(rounds):
            for jobs, times in taken.items():
                begun = time.perf_counter()
                subprocess.run(
                    [sys.executable, "-m", "kamergraaf", "extract", folder,
                     "--format", "jsonl", "--jobs", str(jobs)],
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True,
                )  # fmt: skip
                times.append(time.perf_counter() - begun)
    one, two = min(taken[1]), min(taken[2])
    size = megabytes(text) * files
    return [
        Figure(f"extract {files} papers, 1 core", size / one, "MB/s", f"{one:.1f} s, all included"),
        Figure(f"extract {files} papers, 2 cores", size / two, "MB/s", f"{two:.1f} s"),
        Figure("two cores / one", one / two, "×", "target 1.8"),
    ]
