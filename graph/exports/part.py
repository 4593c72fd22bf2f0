"""A part of the graph: some papers, those since a day, or what one actor cites in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from kamergraaf.graph.errors import ExportError
from kamergraaf.graph.provenance import DERIVED, PROVENANCE, document_graph, run_iri
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import graph_iri
from kamergraaf.ontology.nouns import Iri

_DOCUMENTS = graph_iri("doc/")

_PAPERS = """
SELECT ?g ?id ?day WHERE { GRAPH ?g { ?paper a d:Document ; dct:identifier ?id
  OPTIONAL { ?paper dct:date ?day } } } ORDER BY ?id
"""

_CITED_BY = """
SELECT DISTINCT ?g ?citation ?of_by WHERE { GRAPH ?g {
  ?citation d:citingActor ?actor . ?actor skos:prefLabel ?label
  OPTIONAL { ?actor d:holdsPost/skos:prefLabel ?title } }
  FILTER(CONTAINS(LCASE(REPLACE(CONCAT(" ", ?label, " ", COALESCE(?title, ""), " "),
                                "[^\\\\p{L}\\\\p{N}]+", " ")), ?of_by)) }
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a user asks for; empty fields ask for everything.

    `documents` are ids, `by` words of a name (lower case, between spaces), `since` the day of the
    oldest paper.
    """

    documents: tuple[str, ...] = ()
    by: str = ""
    since: date | None = None

    def __bool__(self) -> bool:
        """Say whether anything is asked for."""
        return bool(self.documents or self.by or self.since)


@dataclass(slots=True)
class Part:
    """The graphs of a part, the citations meant in them, and what they refer to elsewhere.

    The graphs of papers are read before those that describe what papers refer to, so `referred` is
    whole when it is asked for.
    """

    papers: dict[str, str]  # graph -> id
    citations: dict[str, set[bytes]] | None  # by graph; None where all citations are meant
    referred: set[bytes] = field(default_factory=set)
    about: set[bytes] = field(default_factory=set)  # what provenance says of the papers

    def includes(self, graph: str) -> bool:
        """Say whether a graph is written, whole or in part; shortcuts hold for the whole alone."""
        if graph.startswith(_DOCUMENTS):
            return graph in self.papers
        return graph != DERIVED

    def of(self, graph: str, lines: Iterable[bytes]) -> Iterator[bytes]:
        """Yield those lines of a graph that belong to the part."""
        if graph in self.papers:
            kept = list(lines)
            if self.citations is not None:
                kept = _reachable(kept, self.citations.get(graph, set()))
            self.referred.update(_things(kept))
            yield from kept
            return
        if graph == PROVENANCE:
            yield from (line for line in lines if line.split(b" ", 1)[0] in self.about)
        else:
            yield from _reachable(list(lines), self.referred)


def select(store: Store, wanted: Wanted) -> Part:
    """Return the part of a store that is asked for. Raises ExportError where it is empty."""
    found = list(store.select(_PAPERS))
    ids = {str(row["id"]).lower() for row in found}
    for name in wanted.documents:
        if name.lower() not in ids:
            raise ExportError(
                f"{name}: there is no such paper in the store; see `kamergraaf stats`"
            )
    asked = {name.lower() for name in wanted.documents}
    papers = {
        str(row["g"]): str(row["id"])
        for row in found
        if (not asked or str(row["id"]).lower() in asked) and _recent(row["day"], wanted.since)
    }
    citations = _cited_by(store, wanted.by, set(papers)) if wanted.by else None
    if citations is not None:
        papers = {graph: name for graph, name in papers.items() if graph in citations}
    if not papers:
        raise ExportError("no paper of the store is of the part asked for; widen it")
    about = {_term(one) for name in papers.values() for one in _log(name)}
    return Part(papers, citations, about=about | {_term(PROVENANCE)})


def _recent(day: object, since: date | None) -> bool:
    return since is None or (isinstance(day, date) and day >= since)


def _cited_by(store: Store, by: str, papers: set[str]) -> dict[str, set[bytes]]:
    found: dict[str, set[bytes]] = {}
    for row in store.select(_CITED_BY, {"of_by": by}):
        if (graph := str(row["g"])) in papers:
            found.setdefault(graph, set()).add(_term(str(row["citation"])))
    return found


def _log(document: str) -> tuple[Iri, Iri]:
    return document_graph(document), run_iri(document)


def _term(iri: str) -> bytes:
    return f"<{iri}>".encode()


def _things(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the IRIs that lines speak of: their subjects, and their objects that are things."""
    for line in lines:
        subject, _, value = line.split(b" ", 2)
        yield subject
        if value.startswith(b"<"):
            yield value.removesuffix(b" .")


def _reachable(lines: list[bytes], begin: set[bytes]) -> list[bytes]:
    """Return the lines on what can be reached from `begin`, link by link."""
    about: dict[bytes, list[bytes]] = {}
    for line in lines:
        about.setdefault(line.split(b" ", 1)[0], []).append(line)
    seen, todo = set(begin), list(begin)
    while todo:
        for thing in _things(about.get(todo.pop(), [])):
            if thing not in seen:
                seen.add(thing)
                todo.append(thing)
    return [line for line in lines if line.split(b" ", 1)[0] in seen]
