"""Who is who, for Neo4j: which printed persons and bodies become one node, and how each is shown.

In the store a paper's graph holds persons and bodies as it prints them, and the register says whom
each stands for. In Neo4j one person, or body, is one node under the register's IRI.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

import pyoxigraph as ox

from kamergraaf.graph.exports.dump import IDENTIFIED_AS
from kamergraaf.graph.neo4j.model import Model
from kamergraaf.graph.predicates import RDF
from kamergraaf.graph.provenance import ACTORS, DERIVED

_TYPE = ox.NamedNode(f"{RDF}type")
_OWN = (ACTORS, DERIVED)  # these follow from who is who; they are no ground to write a paper anew


class Identities:
    """The register of a store, as it is now."""

    def __init__(self, engine: ox.Store, model: Model) -> None:
        self._engine = engine
        #: The register's IRI by the printed one; of both, as each stands for itself too.
        self.one_of: dict[str, str] = {}
        self._printed: dict[str, list[str]] = defaultdict(list)
        self._shown: dict[str, list[tuple[str, object]]] = defaultdict(list)
        for quad in engine.quads_for_pattern(None, None, None, ox.NamedNode(ACTORS)):
            if not isinstance(quad.subject, ox.NamedNode):
                continue
            if quad.predicate.value == IDENTIFIED_AS and isinstance(quad.object, ox.NamedNode):
                self.one_of[quad.subject.value] = quad.object.value
            elif quad.predicate.value in model.mentioned:
                self._shown[quad.subject.value].append((quad.predicate.value, quad.object))
        for printed, one in sorted(self.one_of.items()):
            self._printed[one].append(printed)

    def one(self, iri: str) -> str:
        """Return the IRI of the node for `iri`; itself where the register does not know it."""
        return self.one_of.get(iri, iri)

    def printed(self, iri: str) -> list[str]:
        """Return all IRIs that become the node `iri`; none where it becomes another."""
        if iri in self.one_of:
            return self._printed.get(iri, [])
        return [iri]

    def shown(self, printed: str) -> list[tuple[str, object]]:
        """Return the statements on how a printed actor is shown in tables."""
        return self._shown.get(printed, [])

    def digests(self) -> dict[str, str]:
        """Return, by named graph, a digest of who is who among those that the graph names.

        Whoever stands for himself and is shown nowhere is not part of it. When the digest changes,
        the graph has to be written anew although its own statements are the same.
        """
        said: dict[str, set[str]] = defaultdict(set)
        for printed, one in self.one_of.items():
            if printed != one:
                for graph in self._naming(printed):
                    said[graph].add(f"{printed} {one}")
        for printed, statements in self._shown.items():
            told = f"{printed} {sorted(map(str, statements))}"
            for quad in self._engine.quads_for_pattern(ox.NamedNode(printed), _TYPE, None, None):
                said[_name(quad)].add(told)
        return {
            graph: hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()[:16]
            for graph, lines in said.items()
            if graph not in _OWN
        }

    def _naming(self, iri: str) -> Iterator[str]:
        term = ox.NamedNode(iri)
        for quad in chain(
            self._engine.quads_for_pattern(term, None, None, None),
            self._engine.quads_for_pattern(None, None, term, None),
        ):
            yield _name(quad)


def _name(quad: ox.Quad) -> str:
    return getattr(quad.graph_name, "value", "")
