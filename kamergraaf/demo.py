"""A tour on two sample papers: three answers, three pictures, one file of linked data."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import TextIO

from kamergraaf.knowledge import KnowledgeGraph
from kamergraaf.rows import write_rows

SHOWN = 8  # rows of the longest answer
PICTURES = ("overlap", "members", "citations")
MINISTER = "Van Ravenstein"

_CITES = ("series", "number", "label", "pinpoint", "quote")
_OVERLAP = ("a", "b", "size_a", "size_b", "shared", "jaccard", "persons")
_ONE_CITATION = """
CONSTRUCT { ?citation a d:Citation ; d:citingActor ?actor ; cito:hasCitingEntity ?passage ;
              d:citedWork ?act ; cito:hasCitedEntity ?article ; d:quote ?quote ; d:page ?page }
WHERE { { SELECT ?citation WHERE { ?citation a d:Citation ; d:pinpoint "art.5(1)(h)" ;
            d:citingActor ?actor . ?actor a d:Incumbency } ORDER BY ?citation LIMIT 1 }
        ?citation d:citingActor ?actor ; cito:hasCitingEntity ?passage ; d:citedWork ?act ;
          cito:hasCitedEntity ?article ; d:quote ?quote . OPTIONAL { ?citation d:page ?page } }
"""


def run(folder: Path, out: TextIO) -> None:
    """Make `folder` with a store, pictures and an export, and tell on `out` what is in them."""
    folder.mkdir(parents=True, exist_ok=True)
    with KnowledgeGraph.create(folder / "store") as graph:
        papers = resources.files("kamergraaf") / "samples"
        with resources.as_file(papers) as samples:
            outcomes = graph.load(*sorted(samples.glob("*.txt")))
        counts = sum(o.passages for o in outcomes), sum(o.citations for o in outcomes)
        _say(out, f"Two sample papers, {counts[0]} passages and {counts[1]} citations.")
        _regulations(graph, out)
        _overlap(graph, out)
        _linked_data(graph, folder, out)
        _pictures(graph, folder, out)
    out.write(f"\nGo on with it: kamergraaf ask --store {folder / 'store'}\n")


def _say(out: TextIO, *lines: str) -> None:
    out.write("\n".join(lines) + "\n")


def _heading(out: TextIO, number: int, question: str, command: str) -> None:
    _say(out, "", f"{number}. {question}", f"   $ kamergraaf {command}", "")


def _regulations(graph: KnowledgeGraph, out: TextIO) -> None:
    command = f'ask cites by="{MINISTER}" kind=eu,law,treaty'
    _heading(out, 1, "Which regulations does the minister cite, and where?", command)
    rows = graph.ask("cites", by=MINISTER, kind="eu,law,treaty")
    write_rows(({name: row[name] for name in _CITES} for row in rows[:SHOWN]), "table", out)
    if len(rows) > SHOWN:
        _say(out, f"   … and {len(rows) - SHOWN} more")


def _overlap(graph: KnowledgeGraph, out: TextIO) -> None:
    _heading(out, 2, "How do the committees overlap?", "ask overlap")
    rows = graph.ask("overlap")
    write_rows(({name: row[name] for name in _OVERLAP} for row in rows), "table", out)


def _linked_data(graph: KnowledgeGraph, folder: Path, out: TextIO) -> None:
    _heading(
        out, 3, "And as linked data? One citation of the minister, in Turtle:", "export graph.ttl"
    )
    from rdflib import Graph  # its Turtle comes in the same order every time

    turtle = Graph().parse(data=graph.turtle(_ONE_CITATION), format="turtle").serialize()
    _say(out, *(line for line in turtle.splitlines() if line and "@prefix" not in line))
    graph.export(folder / "graph.ttl")


def _pictures(graph: KnowledgeGraph, folder: Path, out: TextIO) -> None:
    _say(out, "", "Written:", f"   {folder / 'graph.ttl'}")
    for picture in PICTURES:
        for suffix in (".html", ".png") if picture == "overlap" else (".html",):
            path = folder / f"{picture}{suffix}"
            graph.draw(picture, path)
            _say(out, f"   {path}")
