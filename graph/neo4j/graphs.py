"""The named graphs of a store that go to Neo4j, and what tells whether each has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from kamergraaf.graph.exports.dump import graph_names
from kamergraaf.graph.neo4j.identities import Identities
from kamergraaf.graph.neo4j.model import Model
from kamergraaf.graph.neo4j.things import Values
from kamergraaf.graph.provenance import DERIVED, PROVENANCE
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import graph_iri

_ROOT = graph_iri("")

_LOG = """
SELECT ?graph ?id ?digest ?loaded ?software WHERE { GRAPH ?log {
  ?graph d:digest ?digest
  OPTIONAL { ?graph dct:identifier ?id }
  OPTIONAL { ?graph prov:wasGeneratedBy ?run .
             ?run prov:endedAtTime ?loaded ; d:softwareVersion ?software } } }
ORDER BY ?graph
"""


@dataclass(frozen=True, slots=True)
class SourceGraph:
    """A named graph: `name` is the paper's id, or what the graph is called; its digest and run."""

    iri: str
    name: str
    document: str  # the paper's id, "" for a graph that is no paper's
    digest: str
    log: Values


def source_graphs(store: Store, model: Model, who: Identities) -> Iterator[SourceGraph]:
    """Yield the named graphs but provenance and derived, papers first, each with its digest."""
    identities = who.digests()
    log = {str(row["graph"]): row for row in store.select(_LOG)}
    names = [one.value for one in graph_names(store)]
    for iri in sorted(names, key=lambda one: ("/graph/doc/" not in one, one)):
        if iri in (PROVENANCE, DERIVED) or _is_empty(store, ox.NamedNode(iri)):
            continue
        row = log.get(iri, {})
        document = str(row.get("id") or "")
        hashed = str(row.get("digest") or _hash(store, ox.NamedNode(iri)))
        said: Values = {key: row[key] for key in ("loaded", "software") if row.get(key)}
        name = document or iri.removeprefix(_ROOT)
        digest = "-".join(filter(None, (hashed[:32], model.digest, identities.get(iri, ""))))
        yield SourceGraph(iri, name, document, digest, said)


def _is_empty(store: Store, graph: ox.NamedNode) -> bool:
    """Tell whether nothing is left in a graph, such as when the last decision was taken back."""
    return next(store.engine.quads_for_pattern(None, None, None, graph), None) is None


def _hash(store: Store, graph: ox.NamedNode) -> str:
    written = store.engine.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=graph) or b""
    return hashlib.sha256(b"\n".join(sorted(written.split(b"\n")))).hexdigest()
