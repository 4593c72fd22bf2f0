"""The whole graph at once, for files that fill an empty database as a push would."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kamergraaf.graph.neo4j_model import GRAPH, PUSH, Model
from kamergraaf.graph.neo4j_source import Source
from kamergraaf.graph.neo4j_things import Edge, Node, Values
from kamergraaf.graph.provenance import PROVENANCE


def whole(source: Source) -> Iterator[tuple[Node | None, Iterable[Edge]]]:
    """Yield each node once and each relationship once, papers first, in the same order each time.

    A relationship may come before the nodes that it joins, and may join one that never comes.
    """
    shared: set[str] = set()
    for graph in source.graphs:
        if not graph.document:
            shared.update(one for one in source.subjects(graph.name) if not source.owner(one))
            continue
        paper = source.paper(graph)
        shared |= paper.shared
        for node in paper.nodes:
            yield node, ()
        yield None, paper.edges
    for iri in sorted(shared):
        if thing := source.shared(iri):
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
