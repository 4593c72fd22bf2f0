"""The store as graphs of other libraries: networkx for algorithms, rdflib for RDF at large."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from kamergraaf.graph.exports.dump import Dump, graph_names
from kamergraaf.graph.exports.things import Edges, things
from kamergraaf.graph.sparql import PREFIXES
from kamergraaf.graph.store import Store

if TYPE_CHECKING:  # both take long to import
    import networkx as nx
    import rdflib


def to_networkx(store: Store) -> nx.MultiDiGraph[str]:
    """Return actors, papers, passages, citations and works as nodes, their relations as edges.

    A node is an IRI; it has `kind` (the class), `label`, and its literals by the local names of
    their predicates: str, int, float or bool, dates as ISO text, several values as one text with
    " | " between. A person, and a body, is one node under all its names. An edge has `kind` (the
    predicate's local name), which is also its key.
    """
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    with TemporaryDirectory(prefix="kamergraaf-") as folder:
        dump = Dump(store, Path(folder))
        edges = Edges(dump)
        for thing in things(dump):
            graph.add_node(thing.iri, **thing.attributes())
            edges.add(thing)
        for start, end, kind in edges:
            graph.add_edge(start, end, key=kind, kind=kind)
    return graph


def to_rdflib(store: Store) -> rdflib.Dataset:
    """Return the store as an rdflib Dataset with its named graphs; queries see their union."""
    import rdflib

    dataset = rdflib.Dataset(default_union=True)
    for prefix, namespace in PREFIXES.items():
        dataset.bind(prefix, namespace, replace=True)
    for name in graph_names(store):
        graph = dataset.graph(rdflib.URIRef(name.value))
        for quad in store.engine.quads_for_pattern(None, None, None, name):
            graph.add(rdflib_triple(quad))
    return dataset


def rdflib_triple(triple: ox.Triple | ox.Quad) -> tuple[Any, Any, Any]:
    """Return a statement as rdflib has it."""
    return (
        _rdflib_term(triple.subject), _rdflib_term(triple.predicate), _rdflib_term(triple.object)
    )  # fmt: skip


@lru_cache(maxsize=65536)
def _rdflib_term(term: object) -> rdflib.URIRef | rdflib.Literal:
    import rdflib

    if isinstance(term, ox.NamedNode):
        return rdflib.URIRef(term.value)
    if not isinstance(term, ox.Literal):
        raise TypeError(f"{term!r} is neither a literal nor an IRI; stores hold no blank nodes")
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    if term.datatype.value.endswith("#string"):
        return rdflib.Literal(term.value)
    datatype = rdflib.URIRef(term.datatype.value)
    return rdflib.Literal(term.value, datatype=datatype, normalize=False)
