"""The store as graphs of other libraries: networkx for algorithms, rdflib for RDF at large."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from kamergraaf.graph.graphs import as_triples, graph_names, union_lines
from kamergraaf.graph.predicates import OA, ORG, RDF
from kamergraaf.graph.provenance import ACTORS
from kamergraaf.graph.sparql import PREFIXES, to_value
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import DEF

if TYPE_CHECKING:  # both take long to import
    import networkx as nx
    import rdflib

IDENTIFIED_AS = f"{DEF}identifiedAs"

Attributes = dict[str, str | int | float | bool]

# General kinds give way to the special ones that things have besides.
_GENERAL = {f"{DEF}Passage", f"{DEF}Work", f"{ORG}Post", f"{DEF}PersonAsPrinted"}
# Where a quotation stands is evidence, of use to no algorithm on graphs; so is who may be whom.
_LEFT_OUT = {
    f"{OA}SpecificResource", f"{OA}TextPositionSelector", f"{OA}TextQuoteSelector",
    f"{DEF}Record", f"{DEF}Doubt", f"{DEF}Decision",
}  # fmt: skip
_LABELS = ("name", "prefLabel", "title", "surfaceForm", "number", "identifier")


def to_networkx(store: Store) -> nx.MultiDiGraph[str]:
    """Return actors, papers, passages, citations and works as nodes, their relations as edges.

    A node is an IRI; it has `kind` (the class), `label`, and its literals by the local names of
    their predicates: str, int, float or bool, dates as ISO text, several values as one text with
    " | " between. A person, and a body, is one node under all its names. An edge has `kind` (the
    predicate's local name), which is also its key.
    """
    import networkx as nx

    types: dict[str, set[str]] = {}
    literals: dict[str, dict[str, list[object]]] = {}
    edges: list[tuple[str, str, str]] = []
    one_of = identities(store)
    for triple in as_triples(union_lines(store)):
        subject, predicate, value = str(triple.subject)[1:-1], triple.predicate.value, triple.object
        if predicate == IDENTIFIED_AS:
            continue
        subject = one_of.get(subject, subject)
        if predicate == f"{RDF}type":
            types.setdefault(subject, set()).add(str(value)[1:-1])
        elif isinstance(value, ox.NamedNode):
            edges.append((subject, one_of.get(value.value, value.value), _local(predicate)))
        else:
            by_name = literals.setdefault(subject, {})
            by_name.setdefault(_local(predicate), []).append(to_value(value))
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node, kinds in sorted(types.items()):
        if not kinds & _LEFT_OUT:
            graph.add_node(node, **_attributes(node, kinds, literals.get(node, {})))
    for start, end, kind in edges:
        if start in graph and end in graph:
            graph.add_edge(start, end, key=kind, kind=kind)
    return graph


def identities(store: Store) -> dict[str, str]:
    """Return, for each IRI under which papers print a person or a body, the one it stands for.

    Whoever wants one node for each puts the value in place of the key in every triple.
    """
    found = store.engine.quads_for_pattern(
        None, ox.NamedNode(IDENTIFIED_AS), None, ox.NamedNode(ACTORS)
    )
    return {str(quad.subject)[1:-1]: str(quad.object)[1:-1] for quad in found}


def _attributes(node: str, kinds: set[str], literals: dict[str, list[object]]) -> Attributes:
    found: Attributes = {"kind": _local(min(kinds - _GENERAL or kinds))}
    found["label"] = next((str(literals[name][0]) for name in _LABELS if name in literals), node)
    for name, values in literals.items():
        if name == "name":  # as the label says
            continue
        # What a thing is called is its label; `kind` of works would hide what kind of thing it is.
        found[{"kind": "workKind", "label": "ownLabel"}.get(name, name)] = _plain(values)
    return found


def _plain(values: list[object]) -> str | int | float | bool:
    if len(values) == 1 and isinstance(values[0], str | int | float | bool):
        return values[0]
    texts = [one.isoformat() if isinstance(one, date) else str(one) for one in values]
    return " | ".join(dict.fromkeys(texts))


@lru_cache(maxsize=1024)
def _local(iri: str) -> str:
    return iri.rpartition("#")[2].rpartition("/")[2]


def to_rdflib(store: Store) -> rdflib.Dataset:
    """Return the store as an rdflib Dataset with its named graphs; queries see their union."""
    import rdflib

    dataset = rdflib.Dataset(default_union=True)
    for prefix, namespace in PREFIXES.items():
        dataset.bind(prefix, namespace, replace=True)
    for name in graph_names(store):
        graph = dataset.graph(rdflib.URIRef(name.value))
        for triple in _rdflib_triples(store, name):
            graph.add(triple)
    return dataset


def graph_to_rdflib(store: Store, names: Iterable[str]) -> rdflib.Graph:
    """Return the union of some named graphs as one rdflib graph."""
    import rdflib

    graph = rdflib.Graph()
    for name in names:
        for triple in _rdflib_triples(store, ox.NamedNode(name)):
            graph.add(triple)
    return graph


def _rdflib_triples(store: Store, name: ox.NamedNode) -> Iterator[tuple[Any, Any, Any]]:
    for quad in store.engine.quads_for_pattern(None, None, None, name):
        yield _rdflib_term(quad.subject), _rdflib_term(quad.predicate), _rdflib_term(quad.object)


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
