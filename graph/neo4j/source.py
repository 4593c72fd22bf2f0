"""What goes to Neo4j, read from the store: paper by paper, and the things that papers share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import pyoxigraph as ox

from kamergraaf.graph.neo4j import things
from kamergraaf.graph.neo4j.graphs import SourceGraph, source_graphs
from kamergraaf.graph.neo4j.identities import Identities
from kamergraaf.graph.neo4j.model import Model
from kamergraaf.graph.neo4j.things import Edge, Node, Statements, Thing, Values
from kamergraaf.graph.predicates import FOAF, SKOS
from kamergraaf.graph.provenance import ACTORS, DERIVED
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import DEF, document_iri, graph_iri, part_iri

_ROOT = graph_iri("")
# Corrections by people count most, then what the package knows, then what papers say. What the
# register of actors says beside names is what the best known of the printed ones does not say.
_FIRST = ("curation", "register", "gazetteer")
_LAST = (ACTORS.removeprefix(_ROOT),)
_LABEL, _OTHER_LABEL, _NAME = f"{SKOS}prefLabel", f"{SKOS}altLabel", f"{FOAF}name"

# How often an actor cites a work in own words, as `derived` says that it does.
_CITES = """
SELECT ?start ?end (COUNT(DISTINCT ?citation) AS ?n) (COUNT(DISTINCT ?g) AS ?papers) WHERE {
  GRAPH ?g { ?citation d:mentionKind "citation" ; d:citingActor ?actor ; d:citedWork ?end .
    FILTER NOT EXISTS { ?citation d:repeatOf ?original }
    FILTER NOT EXISTS { ?citation cito:hasCitingEntity ?passage . ?passage a d:RepeatedQuestion } }
  OPTIONAL { GRAPH ?register { ?actor d:identifiedAs ?who } }
  BIND(COALESCE(?who, ?actor) AS ?start)
} GROUP BY ?start ?end
"""
_SHARED_SEATS = """
SELECT ?start ?end (COUNT(DISTINCT ?person) AS ?n) WHERE {
  { SELECT DISTINCT ?person ?start WHERE {
      { SELECT DISTINCT ?who ?one WHERE { GRAPH ?g {
          ?seat org:member ?who ; org:organization ?one ; d:role ?role
          FILTER(?role != "griffier") } } }
      GRAPH ?actors { ?who d:identifiedAs ?person . ?one d:identifiedAs ?start } } }
  { SELECT DISTINCT ?person ?end WHERE {
      { SELECT DISTINCT ?whom ?two WHERE { GRAPH ?h {
          ?other org:member ?whom ; org:organization ?two ; d:role ?part
          FILTER(?part != "griffier") } } }
      GRAPH ?others { ?whom d:identifiedAs ?person . ?two d:identifiedAs ?end } } }
  FILTER(?start != ?end)
} GROUP BY ?start ?end
"""
_COUNTS = {"cites": _CITES, "sharesMemberWith": _SHARED_SEATS}


@dataclass(slots=True)
class Paper:
    """All of one paper: its parts, the relationships that it alone accounts for, what it names."""

    document: str
    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    shared: set[str] = field(default_factory=set)


class Source:
    """A store as Neo4j gets it."""

    def __init__(self, store: Store, model: Model) -> None:
        self._engine = store.engine
        self._model = model
        self._who = Identities(store.engine, model)
        self.graphs = list(source_graphs(store, model, self._who))
        self._names = {one.iri: one.name for one in self.graphs}
        self._parts: dict[str, str] = {
            part_iri(one.document, ""): one.document for one in self.graphs if one.document
        }
        self._store = store
        self._outside = {one.name: one.iri for one in self.graphs if not one.document}
        # What is said of parts of papers outside their own graphs: corrections, few.
        self._asides = {name: self._of_parts(iri) for name, iri in self._outside.items()}

    def owner(self, iri: str) -> str:
        """Return the id of the paper that `iri` is a part of, "" for a shared thing."""
        place = iri.find("/id/document/")
        if place < 0:
            return ""
        end = iri.find("/", place + len("/id/document/"))
        return self._parts.get(iri[: end + 1], "") if end > 0 else ""

    def subjects(self, name: str) -> set[str]:
        """Return what a graph that is no paper's speaks of."""
        if name not in self._outside:
            return set()
        quads = self._engine.quads_for_pattern(None, None, None, ox.NamedNode(self._outside[name]))
        subjects = (one.subject for one in quads)
        return {self._who.one(one.value) for one in subjects if isinstance(one, ox.NamedNode)}

    def paper(self, graph: SourceGraph) -> Paper:
        """Return all of one paper."""
        document, model, one_of = graph.document, self._model, self._who.one_of
        subjects = self._by_subject(graph.iri)
        whole = document_iri(document)
        folded = {iri for iri, said in subjects.items() if things.is_folded(said, model)}
        found = Paper(document)
        for iri, statements in subjects.items():
            if iri in folded:
                continue
            if self.owner(iri) != document:
                one = self._who.one(iri)
                found.shared.add(one)
                if iri != whole or len(_classes(statements)) > 1:
                    said = [*statements, *self._who.shown(iri)]
                    edge = things.mention(whole, document, (iri, one), said, model)
                    found.edges.append(edge)
                continue
            unfolded = self._unfolded(statements, subjects, folded)
            asides = {n: some[iri] for n, some in self._asides.items() if iri in some}
            by_graph = things.merge_order({document: unfolded, **asides}, _FIRST, _LAST)
            if thing := things.describe(iri, by_graph, model, one_of, document):
                found.nodes.append(_known_to(thing.node, asides))
                found.edges += thing.edges
            found.edges += things.shortcuts(iri, statements, document, model, one_of)
        return found

    def shared(self, iri: str) -> Thing | None:
        """Return a thing that papers share, as all graphs together describe it; None of nothing.

        A person, or a body, is described by all that is said of the printed ones that it is.
        """
        by_graph: dict[str, Statements] = {}
        for printed in self._who.printed(iri):
            for name, statements in self._said(printed).items():
                by_graph.setdefault(name, []).extend(statements)
        if iri in self._who.one_of:
            by_graph = _under_one_name(by_graph)
        ordered = things.merge_order(by_graph, _FIRST, _LAST)
        thing = things.describe(iri, ordered, self._model, self._who.one_of)
        if thing is None:
            return None
        return Thing(self._placed(thing.node, iri, ordered), thing.edges)

    def _said(self, iri: str) -> dict[str, Statements]:
        """Return what each graph says of a thing, with what is folded into it."""
        by_graph: dict[str, Statements] = {}
        for quad in self._engine.quads_for_pattern(ox.NamedNode(iri), None, None, None):
            # A statement outside any graph, or of the store about itself, is nobody's.
            name = self._names.get(getattr(quad.graph_name, "value", ""))
            if name is None or quad.predicate.value in self._model.mentioned:
                continue
            statements = by_graph.setdefault(name, [])
            statements.append((quad.predicate.value, quad.object))
            if isinstance(quad.object, ox.NamedNode) and quad.predicate.value != things.TYPE:
                nested = self._nested(quad)
                if nested:
                    statements.pop()
                    statements += nested
        return {
            name: some
            for name, some in by_graph.items()
            if some and not things.is_folded(some, self._model)
        }

    def derived(self) -> Iterator[Edge]:
        """Yield the shortcuts of the store as relationships, counted where that means something."""
        counts: dict[tuple[str, str, str], Values] = {}
        for name, query in _COUNTS.items():
            for row in self._store.select(query):
                said: Values = {key: row[key] for key in ("n", "papers") if row.get(key)}
                counts[str(row["start"]), name, str(row["end"])] = said
        found: set[tuple[str, str, str]] = set()
        for quad in self._engine.quads_for_pattern(None, None, None, ox.NamedNode(DERIVED)):
            if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode):
                start, end = self._who.one(quad.subject.value), self._who.one(quad.object.value)
                found.add((start, quad.predicate.value, end))
        for start, predicate, end in sorted(found):
            local = predicate.rpartition("#")[2]
            values: Values = {"derived": True, **counts.get((start, local, end), {})}
            kind = self._model.type_of(predicate)
            yield Edge(things.node_key(start), kind, things.node_key(end), values)

    def derived_predicates(self) -> list[str]:
        """Return the predicates of the shortcuts that are counted."""
        return [DEF + name for name in _COUNTS]

    def _placed(self, node: Node, iri: str, by_graph: dict[str, Statements]) -> Node:
        """Say on a shared node of which paper it is the document."""
        values = dict(node.values)
        for name in by_graph:
            if name not in self._outside and document_iri(name) == iri:
                values["document"] = name
        known = [name for name in by_graph if name in self._outside]
        return _known_to(Node(node.iri, node.labels, values), known)

    def _by_subject(self, graph: str) -> dict[str, Statements]:
        """Return what a graph says, by subject in order; of one subject in no order.

        The order in which a store gives statements depends on its history, and nothing that is
        made of them may.
        """
        found: dict[str, Statements] = defaultdict(list)
        for quad in self._engine.quads_for_pattern(None, None, None, ox.NamedNode(graph)):
            subject = quad.subject
            if isinstance(subject, ox.NamedNode):
                found[subject.value].append((quad.predicate.value, quad.object))
        return {iri: found[iri] for iri in sorted(found)}

    def _of_parts(self, graph: str) -> dict[str, Statements]:
        """Return what a graph that is no paper's says of parts of papers, by part."""
        found: dict[str, Statements] = defaultdict(list)
        for quad in self._engine.quads_for_pattern(None, None, None, ox.NamedNode(graph)):
            subject = quad.subject
            if isinstance(subject, ox.NamedNode) and self.owner(subject.value):
                found[subject.value].append((quad.predicate.value, quad.object))
        return dict(found)

    def _unfolded(
        self, statements: Statements, subjects: dict[str, Statements], folded: set[str]
    ) -> Statements:
        """Put in place of a pointer to a folded thing what is said of that thing."""
        found: Statements = []
        for predicate, value in statements:
            if predicate in self._model.omitted:
                continue
            if (
                isinstance(value, ox.NamedNode)
                and value.value in folded
                and predicate != things.TYPE
            ):
                inner = self._unfolded(subjects[value.value], subjects, folded)
                found += [one for one in inner if one[0] != things.TYPE]
            else:
                found.append((predicate, value))
        return found

    def _nested(self, quad: ox.Quad) -> Statements:
        inner: Statements = [
            (one.predicate.value, one.object)
            for one in self._engine.quads_for_pattern(quad.object, None, None, quad.graph_name)  # type: ignore[arg-type]  # an IRI
        ]
        if not things.is_folded(inner, self._model):
            return []
        return [one for one in inner if one[0] != things.TYPE]


def _known_to(node: Node, names: Iterable[str]) -> Node:
    """Say on a node which graphs besides those of papers speak of it."""
    known = sorted(names)
    return Node(node.iri, node.labels, {**node.values, "sources": known}) if known else node


def _classes(statements: Statements) -> set[str]:
    return {str(value) for predicate, value in statements if predicate == things.TYPE}


def _under_one_name(by_graph: dict[str, Statements]) -> dict[str, Statements]:
    """Leave the name that the register shows, and make all others other names."""
    every = [one for statements in by_graph.values() for one in statements]
    shown = {str(value) for predicate, value in every if predicate == _NAME}
    return {
        name: [
            (_OTHER_LABEL if predicate == _LABEL else predicate, value)
            for predicate, value in statements
            if predicate not in (_LABEL, _OTHER_LABEL) or str(value) not in shown
        ]
        for name, statements in by_graph.items()
    }
