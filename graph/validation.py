"""Checking a store against the SHACL shapes of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kamergraaf.graph.exports.dump import graph_names
from kamergraaf.graph.projection import rdflib_triple
from kamergraaf.graph.provenance import ACTORS, CURATION, DERIVED
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import DEF, graph_iri, part_iri

if TYPE_CHECKING:  # takes long to import
    import rdflib

_DOCUMENTS = graph_iri("doc/")
_REGISTER = ox.NamedNode(graph_iri("register"))
_OWN = frozenset({graph_iri("gazetteer"), ACTORS, CURATION})

_FORMAT = ox.RdfFormat.N_TRIPLES
_SHORTCUTS = ox.NamedNode(DERIVED)
_SUCCEEDED_BY = ox.NamedNode(f"{DEF}succeededBy")

Violation = dict[str, str]


@dataclass(frozen=True, slots=True)
class Check:
    """One graph to be checked: what it is called, and with what else it makes a whole."""

    document: str  # a document's id, or "gazetteer", "actors", "curation"
    triples: bytes  # as N-Triples


def validate(store: Store, shapes: rdflib.Graph | None = None) -> list[Violation]:
    """Return what breaks the shapes, by document; nothing where all is as it should be.

    Each violation has `document` (its id, or "gazetteer", "actors", "curation"), `where` (the key
    of the passage, citation or other part, or an IRI), `what` (the message) and `value` (what was
    found, "" where something is missing).
    One document is held at a time. Without `shapes`, the packaged ones.
    """
    return [found for one in checks(store) for found in check(one, shapes)]


def checks(store: Store) -> Iterator[Check]:
    """Yield what is to be checked, one graph after the other."""
    for name in graph_names(store):
        if name.value in _OWN or name.value.startswith(_DOCUMENTS):
            document = name.value.removeprefix(_DOCUMENTS).removeprefix(graph_iri(""))
            yield Check(document, _triples(store, name))


def _triples(store: Store, name: ox.NamedNode) -> bytes:
    """Return a graph, which is whole by itself but for roles and chambers."""
    engine = store.engine
    parts = [engine.dump(format=_FORMAT, from_graph=graph) for graph in (_REGISTER, name)]
    if name.value == ACTORS:  # what a fractie is that continues another stands in papers alone
        pairs = engine.quads_for_pattern(None, _SUCCEEDED_BY, None, name)
        ends = {end for one in pairs for end in (one.subject, one.object)}
        said = [
            quad.triple
            for end in ends
            if isinstance(end, ox.NamedNode)
            for quad in engine.quads_for_pattern(end, None, None, None)
            if quad.graph_name != _SHORTCUTS  # they lead out of what is checked here
        ]
        parts.append(ox.serialize(said, format=_FORMAT))
    return b"".join(part for part in parts if part)


@cache
def packaged(file: str) -> rdflib.Graph:
    """Return a Turtle file of the ontology as a graph."""
    import rdflib

    path = resources.files("kamergraaf.ontology") / file
    return rdflib.Graph().parse(data=path.read_text(encoding="utf-8"), format="turtle")


def check(one: Check, shapes: rdflib.Graph | None = None) -> list[Violation]:
    """Return what breaks the shapes in one graph. Raises ValueError where they cannot be used."""
    import pyshacl

    from kamergraaf.graph.checked_graph import CheckedGraph

    data = CheckedGraph()
    for triple in ox.parse(one.triples, format=_FORMAT):
        data.add(rdflib_triple(triple))
    shapes = packaged("shapes.ttl") if shapes is None else shapes
    conforms, report, text = pyshacl.validate(data, shacl_graph=shapes, inplace=True)
    if conforms:
        return []
    if isinstance(report, Exception):
        raise ValueError(f"the shapes cannot be used: {text}")
    return sorted(_violations(report, one.document), key=lambda two: (two["where"], two["what"]))


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
