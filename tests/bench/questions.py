"""Measures every named question and every picture on a store of generated papers, at two sizes.

    python tests/bench/questions.py [--papers 250,1000] [--only acts,draw] [--stores FOLDER]

Each is asked in a process of its own, of all papers and, where a question can be narrowed so, of
one paper; each picture is drawn as a page and as an image; one paper is shown. What grows faster
than the papers is named at the end: a query that joins patterns which nothing connects takes
sixteen times as long for four times the papers. What takes longer than --most seconds or more than
--mb is broken off.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from math import log
from pathlib import Path

from figures import peak, seconds
from generated import fill, paper

from kamergraaf.queries.catalogue import questions

PICTURES = ("overlap", "members", "citations")
NARROWED = f"document={paper(0).id}"
FASTER = 1.3  # the power of the number of papers from which growth is named
SHORTEST, SMALLEST = 0.3, 50.0  # seconds, and MB beside an empty process, that growth shows in


@dataclass(frozen=True, slots=True)
class Answer:
    """What one question took; `broken` says why there is none."""

    seconds: float = 0.0
    rows: int = 0
    mb: float = 0.0
    broken: str = ""

    def shown(self) -> str:
        """Return the columns of one size: seconds, rows, ms a row, MB at most."""
        if self.broken:
            return f"{self.broken:>36}"
        each = f"{1000 * self.seconds / self.rows:.3f}" if self.rows else "-"
        return f"{self.seconds:9.3f}{self.rows:10,}{each:>10}{self.mb:7.0f}"


def cases() -> Iterator[str]:
    """Yield what is measured, as it is typed: `acts`, `acts document=…`, `draw overlap.html`."""
    for name, question in questions().items():
        yield name
        if any(one.name == "document" for one in question.parameters):
            yield f"{name} {NARROWED}"
    yield f"show {paper(0).id}"
    for picture in PICTURES:
        yield f"draw {picture}.html"
        yield f"draw {picture}.png"


def answer(place: Path, case: str) -> Answer:
    """Ask or draw in this process."""
    from kamergraaf import KnowledgeGraph

    name, _, rest = case.partition(" ")
    rows = 0
    with KnowledgeGraph.existing(place) as graph, tempfile.TemporaryDirectory() as folder:

        def work() -> None:
            nonlocal rows
            if name == "draw":
                graph.draw(rest.partition(".")[0], Path(folder) / rest)
            elif name == "show":
                rows = sum(1 for _ in graph.show(rest))
            else:
                given = dict([rest.split("=")]) if rest else {}
                rows = sum(1 for _ in graph.rows(name, **given))

        if name == "draw":
            from kamergraaf.queries.pictures import overlap as draw_overlap  # noqa: F401
        spent = seconds(work)
    return Answer(spent, rows, peak())


def in_child(place: Path, case: str, most: int, mb: int) -> Answer:
    """Do the same in a process of its own, so that its memory is its own."""
    command = [sys.executable, __file__, "--ask", str(place), case, "--mb", str(mb)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=most)
    except subprocess.TimeoutExpired:
        return Answer(broken=f"not within {most} s")
    if done.returncode:
        said = (done.stderr.strip().splitlines() or [f"status {done.returncode}"])[-1]
        return Answer(broken=f"broke off: {said.partition(': ')[2] or said}"[:36])
    return Answer(**json.loads(done.stdout))


def growth(case: str, few: Answer, many: Answer, times: float, empty: float) -> list[str]:
    """Return what is to be said of how one question grows with the papers."""
    if few.broken or many.broken:
        return [f"{case}: {few.broken or many.broken}"]
    rows = f"rows ×{many.rows / few.rows:.1f}" if few.rows else "no rows counted"
    said = []
    measures = [("seconds", few.seconds, many.seconds, SHORTEST)]
    measures.append(("memory", few.mb - empty, many.mb - empty, SMALLEST))
    for what, before, after, least in measures:
        power = log(max(after, 1e-9) / max(before, 1e-9)) / log(times)
        if after >= least and power > FASTER:
            said.append(
                f"{case}: {what} ×{after / before:.1f} for {times:g} times the papers, {rows}"
            )
    return said


def measure(stores: dict[int, Path], chosen: list[str], most: int, mb: int) -> Iterator[str]:
    """Yield a table, two sizes beside each other, and what grows faster than the papers."""
    few, many = stores
    empty = in_child(stores[few], "decisions", most, mb).mb
    yield f"{os.cpu_count()} cores, one used; processor time; an empty answer takes {empty:.0f} MB"
    yield f"{'':32}{f'{few:,} papers':>36}{f'{many:,} papers':>38}"
    yield f"{'':32}" + "  ".join(2 * [f"{'s':>9}{'rows':>10}{'ms a row':>10}{'MB':>7}"])
    said: list[str] = []
    for case in chosen:
        one, two = (in_child(place, case, most, mb) for place in stores.values())
        yield f"{case:32}{one.shown()}  {two.shown()}"
        said += growth(case, one, two, many / few, empty)
    yield ""
    yield "Growing faster than the papers:" if said else "Nothing grows faster than the papers."
    yield from said


def limit(mb: int) -> None:
    """Let this process have no more memory than that; what asks for more is broken off."""
    resource.setrlimit(resource.RLIMIT_DATA, (mb * 2**20, mb * 2**20))


def options() -> argparse.Namespace:
    """Return what is asked for on the command line."""
    parser = argparse.ArgumentParser(description="Measure questions and pictures.")
    parser.add_argument("--papers", default="250,1000", help="two sizes, the smaller first")
    parser.add_argument("--only", default="", help="names of questions, draw, show, with commas")
    parser.add_argument("--stores", type=Path, help="keep the stores here, and use those there are")
    parser.add_argument("--most", type=int, default=300, help="seconds for one question")
    parser.add_argument("--mb", type=int, default=6000, help="memory for one question")
    parser.add_argument("--ask", nargs=2, help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> None:
    """Measure all of it and print a table."""
    given = options()
    out = sys.stdout
    if given.ask:
        limit(given.mb)
        found = answer(Path(given.ask[0]), given.ask[1])
        out.write(json.dumps({"seconds": found.seconds, "rows": found.rows, "mb": found.mb}))
        return
    only = given.only.split(",") if given.only else []
    chosen = [case for case in cases() if not only or case.split()[0] in only]
    with tempfile.TemporaryDirectory() as folder:
        stores = {}
        for count in map(int, given.papers.split(",")):
            stores[count] = (given.stores or Path(folder)) / f"papers-{count}"
            if not stores[count].exists():
                fill(stores[count], count)
        for line in measure(stores, chosen, given.most, given.mb):
            out.write(f"{line}\n")
            out.flush()


if __name__ == "__main__":
    main()
