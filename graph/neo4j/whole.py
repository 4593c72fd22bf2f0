"""The whole graph at once, for files that fill an empty database as a push would."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kamergraaf.graph.neo4j.model import GRAPH, PUSH, Model
from kamergraaf.graph.neo4j.source import Source
from kamergraaf.graph.neo4j.things import Edge, Node, Values
from kamergraaf.graph.provenance import PROVENANCE
from kamergraaf.graph.sorting import Sorter, only_in

_HELD = 8_000_000  # bytes of addresses that are sorted in memory
_AT_ONCE = 4096  # addresses


class Joined:
    """Finds the nodes that relationships join and that nothing describes, by sorting on disk."""

    def __init__(self, folder: Path) -> None:
        self._ends = Sorter(folder, "ends", _HELD)
        self._nodes = Sorter(folder, "nodes", _HELD)
        self._waiting: dict[Sorter, list[bytes]] = {self._ends: [], self._nodes: []}

    def node(self, iri: str) -> None:
        """Take a node that is described."""
        self._take(self._nodes, iri)

    def edge(self, edge: Edge) -> None:
        """Take both ends of a relationship."""
        self._take(self._ends, edge.start)
        self._take(self._ends, edge.end)

    def bare(self) -> Iterator[str]:
        """Yield the nodes that nothing describes, in order. Nothing can be taken in after it."""
        for sorter, waiting in self._waiting.items():
            sorter.extend(waiting)
        return (one.decode() for one in only_in(self._ends, self._nodes))

    def _take(self, sorter: Sorter, iri: str) -> None:
        waiting = self._waiting[sorter]
        waiting.append(iri.encode())
        if len(waiting) == _AT_ONCE:
            sorter.extend(waiting)
            waiting.clear()


def whole(source: Source, folder: Path) -> Iterator[tuple[Node | None, Iterable[Edge]]]:
    """Yield each node once and each relationship once, papers first, in the same order each time.

    A relationship may come before the nodes that it joins, and may join one that never comes.
    `folder` is where what papers share is sorted.
    """
    shared = Sorter(folder, "shared", _HELD)
    for graph in source.graphs:
        if not graph.document:
            subjects = source.subjects(graph.name)
            shared.extend(one.encode() for one in subjects if not source.owner(one))
            continue
        paper = source.paper(graph)
        shared.extend(map(str.encode, paper.shared))
        for node in paper.nodes:
            yield node, ()
        yield None, paper.edges
    for iri in shared:
        if thing := source.shared(iri.decode()):
            yield thing.node, thing.edges
    yield None, sorted(source.derived(), key=lambda one: one.identity[:3])


def bookkeeping(
    source: Source, model: Model, labels: Iterable[str], keys: Iterable[str]
) -> Iterator[tuple[str, str, Values]]:
    """Yield the nodes from which a push knows what is there: the label, the IRI, the properties.

    `labels` and `keys` are those of the nodes and relationships that were written.
    """
    for graph in source.graphs:
        said: Values = {"name": graph.name, "digest": graph.digest, **graph.log}
        if graph.document:
            said["document"] = graph.document
        yield GRAPH, graph.iri, said
    ours = {"labels": sorted(labels), "keys": sorted({*keys, "iri"})}
    yield PUSH, PROVENANCE, {"version": model.version, "unfinished": False, **ours}
