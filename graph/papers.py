"""The papers of a store, and what their graphs say: asked by pattern, never held as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import pyoxigraph as ox

from kamergraaf.graph import predicates as p
from kamergraaf.graph.provenance import ACTORS
from kamergraaf.graph.sparql import PREFIXES, to_value
from kamergraaf.ontology.identifiers import DEF, graph_iri

_DOCUMENTS = graph_iri("doc/")
_TYPE = ox.NamedNode(f"{p.RDF}type")
# Only papers are evidence; what the last register said must not become it for the next.
_NOT_OURS = f"FILTER(?g NOT IN (<{ACTORS}>, <{graph_iri('register')}>))"


class Paper(NamedTuple):
    """What tells one paper from others: its id, its day, the IRI of its graph."""

    id: str
    day: date | None
    graph: str


class Papers:
    """The papers of one store by number; `numbers` is by the IRI of the graph."""

    def __init__(self, engine: ox.Store) -> None:
        self._engine = engine
        self.all: list[Paper] = []
        self.numbers: dict[str, int] = {}
        for quad in engine.quads_for_pattern(None, _TYPE, ox.NamedNode(f"{DEF}Document"), None):
            graph = text(quad.graph_name)
            if graph.startswith(_DOCUMENTS):
                self._add(graph, text(quad.subject))

    def _add(self, graph: str, document: str) -> None:
        about = {predicate: to_value(value) for predicate, value in self._quads_of(document, graph)}
        day = about.get(f"{p.DCT}date")
        self.numbers[graph] = len(self.all)
        name = str(about.get(f"{p.DCT}identifier", ""))
        self.all.append(Paper(name, day if isinstance(day, date) else None, graph))

    def having(self, predicate: str, subject: str | None = None) -> Iterator[tuple[str, str, str]]:
        """Yield the subject, the value and the graph of each statement of a predicate.

        Where `subject` is given, an IRI, only of statements about it.
        """
        for quad in self._engine.quads_for_pattern(
            ox.NamedNode(subject) if subject else None, ox.NamedNode(predicate), None, None
        ):
            graph = text(quad.graph_name)
            if graph in self.numbers:
                yield text(quad.subject), text(quad.object), graph

    def calling(self, subject: str, kind: str) -> list[int]:
        """Return the numbers of the papers that say of which kind a thing is, both by IRI."""
        graphs = (
            text(quad.graph_name)
            for quad in self._engine.quads_for_pattern(
                ox.NamedNode(subject), _TYPE, ox.NamedNode(kind), None
            )
        )
        return [self.numbers[graph] for graph in graphs if graph in self.numbers]

    def said_of(self, subject: str) -> set[tuple[str, str]]:
        """Return what papers say of a thing: predicate and value, each pair once."""
        said = self.rows("DISTINCT ?kind ?value", f"<{subject}> ?kind ?value")
        return {(kind, value) for kind, value in said}

    def within(self, subject: str, graph: str) -> Iterator[tuple[str, str]]:
        """Yield what one paper says of a thing: predicate and value."""
        for predicate, value in self._quads_of(subject, graph):
            yield predicate, text(value)

    def _quads_of(self, subject: str, graph: str) -> Iterator[tuple[str, object]]:
        for quad in self._engine.quads_for_pattern(
            ox.NamedNode(subject), None, None, ox.NamedNode(graph)
        ):
            yield quad.predicate.value, quad.object

    def value(self, subject: str, predicate: str) -> str:
        """Return a value that all papers agree on, "" where there is none."""
        return next((value for _, value, _ in self.having(predicate, subject=subject)), "")

    def rows(self, wanted: str, pattern: str, ending: str = "") -> Iterator[tuple[str, ...]]:
        """Yield the rows of a SELECT of one pattern, or of patterns on what one paper alone has.

        A join on what many papers name would try each of them with each other.
        """
        asked = f"SELECT {wanted} WHERE {{ GRAPH ?g {{ {pattern} {_NOT_OURS} }} }} {ending}"
        rows = self._engine.query(asked, prefixes=PREFIXES)
        assert isinstance(rows, ox.QuerySolutions)  # noqa: S101 - every query here is a SELECT
        for row in rows:
            yield tuple(text(term) if term else "" for term in row)


def document_graphs(engine: ox.Store) -> list[ox.NamedNode]:
    """Return the graphs of the papers of a store, by name."""
    names = sorted(text(name) for name in engine.named_graphs())
    return [ox.NamedNode(name) for name in names if name.startswith(_DOCUMENTS)]


def text(term: object) -> str:
    """Return the IRI or the text of a term; stores hold no others."""
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else ""
