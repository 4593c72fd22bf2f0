"""The papers of a store, and what their graphs say: asked by pattern, never held as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import pyoxigraph as ox

from kamergraaf.graph import predicates as p
from kamergraaf.graph.provenance import ACTORS, BEFORE
from kamergraaf.graph.sparql import PREFIXES, to_value
from kamergraaf.ontology.identifiers import DEF, graph_iri

_DOCUMENTS = graph_iri("doc/")
_TYPE = ox.NamedNode(f"{p.RDF}type")
_DOCUMENT = ox.NamedNode(f"{DEF}Document")
# A tuple: to join two classes of the engine by "|" at each term took thirty times the look itself.
_WITH_TEXT = (ox.NamedNode, ox.Literal)
# Only papers are evidence; what the last register said must not become it for the next, nor what
# papers no longer say.
_NOT_OURS = f"FILTER(?g NOT IN (<{ACTORS}>, <{BEFORE}>, <{graph_iri('register')}>))"


class Paper(NamedTuple):
    """What tells one paper from others: its id, its day, the IRI of its graph."""

    id: str
    day: date | None
    graph: str


class Papers:
    """The papers of one store; each gets a number when it is first asked for."""

    def __init__(self, engine: ox.Store) -> None:
        self._engine = engine
        self._numbers: dict[str, int] = {}
        self.all: list[Paper] = []

    def number(self, graph: str) -> int:
        """Return the number of a paper in `all`, by the IRI of its graph."""
        known = self._numbers.get(graph)
        if known is None:
            known = self._numbers[graph] = len(self.all)
            self.all.append(self._read(graph))
        return known

    def _read(self, graph: str) -> Paper:
        typed = self._engine.quads_for_pattern(None, _TYPE, _DOCUMENT, ox.NamedNode(graph))
        document = next((text(quad.subject) for quad in typed), graph)
        about = {predicate: to_value(value) for predicate, value in self._quads_of(document, graph)}
        day = about.get(f"{p.DCT}date")
        name = str(about.get(f"{p.DCT}identifier", ""))
        return Paper(name, day if isinstance(day, date) else None, graph)

    def having(self, predicate: str, value: str) -> Iterator[tuple[str, str]]:
        """Yield the subject and the graph of each statement that has a thing, by IRI, as value."""
        for quad in self._engine.quads_for_pattern(
            None, ox.NamedNode(predicate), ox.NamedNode(value), None
        ):
            graph = text(quad.graph_name)
            if is_paper(graph):
                yield text(quad.subject), graph

    def values(self, subject: str, predicate: str) -> Iterator[str]:
        """Yield what each paper says of a thing by one predicate; the same more than once."""
        for quad in self._engine.quads_for_pattern(
            ox.NamedNode(subject), ox.NamedNode(predicate), None, None
        ):
            if is_paper(text(quad.graph_name)):
                yield text(quad.object)

    def calling(self, subject: str, kind: str) -> Iterator[str]:
        """Yield the graphs of the papers that say of which kind a thing is, both by IRI."""
        for quad in self._engine.quads_for_pattern(
            ox.NamedNode(subject), _TYPE, ox.NamedNode(kind), None
        ):
            if is_paper(graph := text(quad.graph_name)):
                yield graph

    def says(self, graph: str, predicate: str) -> bool:
        """Tell whether a paper states anything by a predicate."""
        found = self._engine.quads_for_pattern(
            None, ox.NamedNode(predicate), None, ox.NamedNode(graph)
        )
        return any(True for _ in found)

    def within(self, subject: str, graph: str) -> Iterator[tuple[str, str]]:
        """Yield what one paper says of a thing: predicate and value."""
        for predicate, value in self._quads_of(subject, graph):
            yield predicate, text(value)

    def _quads_of(self, subject: str, graph: str) -> Iterator[tuple[str, object]]:
        for quad in self._engine.quads_for_pattern(
            ox.NamedNode(subject), None, None, ox.NamedNode(graph)
        ):
            yield quad.predicate.value, quad.object

    def rows(self, wanted: str, pattern: str, ending: str = "") -> Iterator[tuple[str, ...]]:
        """Yield the rows of a SELECT of one pattern, or of patterns on what one paper alone has.

        A join on what many papers name would try each of them with each other.
        """
        asked = f"SELECT {wanted} WHERE {{ GRAPH ?g {{ {pattern} {_NOT_OURS} }} }} {ending}"
        rows = self._engine.query(asked, prefixes=PREFIXES)
        assert isinstance(rows, ox.QuerySolutions)  # noqa: S101 - every query here is a SELECT
        for row in rows:
            yield tuple([text(term) for term in row])


def is_paper(graph: str) -> bool:
    """Tell whether a graph, by IRI, is that of a paper."""
    return graph.startswith(_DOCUMENTS)


def document_graphs(engine: ox.Store) -> list[ox.NamedNode]:
    """Return the graphs of the papers of a store, by name."""
    names = sorted(text(name) for name in engine.named_graphs())
    return [ox.NamedNode(name) for name in names if is_paper(name)]


def text(term: object) -> str:
    """Return the IRI or the text of a term; stores hold no others."""
    return term.value if isinstance(term, _WITH_TEXT) else ""
