"""Checking a store against the SHACL shapes of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kamergraaf.graph.dump import graph_names
from kamergraaf.graph.projection import rdflib_triples
from kamergraaf.graph.provenance import ACTORS, CURATION
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import DEF, graph_iri, part_iri

if TYPE_CHECKING:  # takes long to import
    import rdflib

_DOCUMENTS = graph_iri("doc/")
_REGISTER = ox.NamedNode(graph_iri("register"))
_OWN = frozenset({graph_iri("gazetteer"), ACTORS, CURATION})

_SUCCEEDED_BY = ox.NamedNode(f"{DEF}succeededBy")

Violation = dict[str, str]


def validate(store: Store, shapes: rdflib.Graph | None = None) -> list[Violation]:
    """Return what breaks the shapes, by document; nothing where all is as it should be.

    Each violation has `document` (its id, or "gazetteer", "actors", "curation"), `where` (the key
    of the passage, citation or other part, or an IRI), `what` (the message) and `value` (what was
    found, "" where something is missing).
    One document is held at a time. Without `shapes`, the packaged ones.
    """
    shapes = packaged("shapes.ttl") if shapes is None else shapes
    found: list[Violation] = []
    for name in graph_names(store):
        if name.value in _OWN or name.value.startswith(_DOCUMENTS):
            found.extend(_validate_graph(store, name, shapes))
    return found


@cache
def packaged(file: str) -> rdflib.Graph:
    """Return a Turtle file of the ontology as a graph."""
    import rdflib

    path = resources.files("kamergraaf.ontology") / file
    return rdflib.Graph().parse(data=path.read_text(encoding="utf-8"), format="turtle")


def _validate_graph(store: Store, name: ox.NamedNode, shapes: rdflib.Graph) -> list[Violation]:
    import pyshacl

    conforms, report, text = pyshacl.validate(
        _checked(store, name), shacl_graph=shapes, inplace=True
    )
    if conforms:
        return []
    if isinstance(report, Exception):
        raise ValueError(f"the shapes cannot be used: {text}")
    document = name.value.removeprefix(_DOCUMENTS).removeprefix(graph_iri(""))
    return sorted(_violations(report, document), key=lambda one: (one["where"], one["what"]))


def _checked(store: Store, name: ox.NamedNode) -> rdflib.Graph:
    """Return what is checked with a graph: it is whole by itself, but for roles and chambers."""
    from kamergraaf.graph.checked_graph import CheckedGraph

    data = CheckedGraph()
    for graph in (_REGISTER, name):
        for triple in rdflib_triples(store, graph):
            data.add(triple)
    if name.value == ACTORS:  # what a fractie is that continues another stands in papers alone
        pairs = store.engine.quads_for_pattern(None, _SUCCEEDED_BY, None, name)
        for fractie in (end for one in pairs for end in (one.subject, one.object)):
            for triple in rdflib_triples(store, None, fractie):
                data.add(triple)
    return data


def _violations(report: rdflib.Graph, document: str) -> Iterator[Violation]:
    from rdflib import SH

    parts = part_iri(document, "")
    for result in report.subjects(SH.resultSeverity):
        messages = sorted(str(one) for one in report.objects(result, SH.resultMessage))
        path = report.value(result, SH.resultPath)
        what = messages[0] if messages else "a shape is broken"
        yield {
            "document": document,
            "where": str(report.value(result, SH.focusNode)).removeprefix(parts),
            "what": f"{str(path).rpartition('#')[2]}: {what}" if path else what,
            "value": str(report.value(result, SH.value) or ""),
        }
