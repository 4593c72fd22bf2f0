"""Measures speed and memory: extract beside others, hostile texts, cores, quads, loading, import.

    python tests/bench/speed.py [--json] [--rounds N] [--documents N] [--files N]

The text is the real paper of the project's tests, or a sample where that is absent, repeated to
about 5 MB. The yardstick (ten plain `re` passes, beside the real papers) runs in the same process,
alternating with `extract`, so that the ratio holds when the machine's speed drifts.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import asdict

from extraction import measure_cores, measure_extract, measure_memory, stream
from figures import PAPER, SAMPLE, Figure, peak
from hostile import measure_hostile
from loading import load_copies, measure_growth, measure_import, measure_load, measure_quads


def measure(rounds: int, documents: int, files: int) -> list[Figure]:
    """Return all figures, those of the engine first."""
    figures = measure_extract(rounds) + measure_memory() + measure_hostile()
    figures += measure_cores(files) + measure_import() + measure_quads(rounds)
    figures += measure_growth() + measure_load(documents)
    return [*figures, Figure("this process", peak(), "MB peak", "holds the texts and their rows")]


def main() -> None:
    """Measure all of it and print a table, or JSON."""
    parser = argparse.ArgumentParser(description="Measure speed and memory.")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--documents", type=int, default=100, help="papers to load; then 4 times")
    parser.add_argument(
        "--files", type=int, default=2000, help="papers to extract on 1 and 2 cores"
    )
    parser.add_argument("--load", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--stream", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    out = sys.stdout
    if options.load or options.stream:
        found = load_copies(options.load) if options.load else stream(options.stream)
        out.write(json.dumps(found))
        return
    figures = measure(options.rounds, options.documents, options.files)
    if options.json:
        out.write(json.dumps([asdict(one) for one in figures], indent=1) + "\n")
        return
    out.write(f"{(PAPER if PAPER.exists() else SAMPLE).name}, {os.cpu_count()} cores\n")
    for one in figures:
        value = "-" if one.value is None else f"{one.value:,.2f}"
        out.write(f"{one.what:34}{value:>14} {one.unit:9}{one.note}\n")


if __name__ == "__main__":
    main()
