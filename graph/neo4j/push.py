"""Brings a Neo4j database up to the state of a store.

A paper whose digest the database has is left alone. Before anything is written, the digests of all
that will change are taken away; each comes back when all of its graph stands. So a push that breaks
off, wherever it does, is completed by the next, and the result is that of one clean push.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain

from kamergraaf.graph.neo4j import schema, state
from kamergraaf.graph.neo4j.ahead import ahead
from kamergraaf.graph.neo4j.database import Counters, Database
from kamergraaf.graph.neo4j.graphs import SourceGraph
from kamergraaf.graph.neo4j.model import GRAPH, MARK, PUSH, Model, load_model
from kamergraaf.graph.neo4j.source import Paper, Source
from kamergraaf.graph.neo4j.state import Bookkeeping
from kamergraaf.graph.neo4j.things import Edge, Node, node_key
from kamergraaf.graph.neo4j.writer import Writer
from kamergraaf.graph.provenance import PROVENANCE
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import document_iri

PIECE = 20_000  # nodes and relationships written together, so that batches are full

_BEGIN = f"""
MERGE (p:{PUSH} {{iri: $iri}}) SET p.version = $version, p.unfinished = true RETURN count(p) AS n
"""
_OPEN = f"""
UNWIND $rows AS row MERGE (g:{GRAPH} {{iri: row.iri}})
SET g.digest = null, g.name = row.name, g.document = row.document RETURN count(g) AS n
"""
_NOTE = (
    f"UNWIND $rows AS row MATCH (g:{GRAPH} {{iri: row[0]}}) SET g += row[1] RETURN count(g) AS n"
)
_FORGET = f"UNWIND $rows AS row MATCH (g:{GRAPH} {{iri: row}}) DELETE g RETURN count(*) AS n"
_END = f"MATCH (p:{PUSH}) SET p.unfinished = false RETURN count(p) AS n"
_EMPTY = """
MATCH (n:{label}) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS n
"""


@dataclass(slots=True)
class Pushed:
    """What a push did: papers written, left alone and taken out, and what the server counted."""

    written: int = 0
    unchanged: int = 0
    removed: int = 0
    counters: Counters = field(default_factory=Counters)

    def __str__(self) -> str:
        c = self.counters
        return (
            f"{self.written} papers pushed, {self.unchanged} unchanged, {self.removed} removed; "
            f"nodes +{c.nodes_created} -{c.nodes_deleted}, "
            f"relationships +{c.relationships_created} -{c.relationships_deleted}, "
            f"{c.properties_set} properties set"
        )


def push(store: Store, database: Database, pushed: Pushed | None = None) -> Iterator[str]:
    """Bring the database up to the store; yield the name of each paper or graph when it stands.

    `pushed` is filled in. Raises DatabaseError; what was written by then stays, and the next push
    goes on from it.
    """
    model = load_model()
    pushed = pushed or Pushed()
    pushed.counters = database.counters
    before = state.bookkeeping(database, model)
    source = Source(store, model)
    plan = _plan(source, before, database)
    pushed.written = sum(bool(one.document) for one in plan.changed)
    pushed.removed = sum(bool(one.document) for one in plan.gone)
    pushed.unchanged = sum(bool(one.document) for one in source.graphs) - pushed.written
    if plan.changed or plan.gone or before.unfinished or before.version is None:
        yield from _Push(source, database, model, plan, before).run()
    _note_runs(source, database, before, plan)


def rebuild(database: Database) -> None:
    """Take all that kamergraaf wrote out of the database, whatever version wrote it."""
    for label in (MARK, GRAPH, PUSH):
        while database.change(_EMPTY.format(label=label)):
            pass


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which named graphs are to be written, and which are in the database alone."""

    changed: tuple[SourceGraph, ...]
    gone: tuple[SourceGraph, ...]
    old: dict[str, list[str]]  # what the database knows from graphs that are no paper's

    @property
    def touched(self) -> tuple[SourceGraph, ...]:
        return (*self.changed, *self.gone)


def _plan(source: Source, before: Bookkeeping, database: Database) -> _Plan:
    names = {one.iri for one in source.graphs}
    changed = {
        one.iri: one
        for one in source.graphs
        if before.graphs.get(one.iri, {}).get("digest") != one.digest
    }
    gone = tuple(
        SourceGraph(iri, row.get("name", ""), row.get("document") or "", "", {})
        for iri, row in sorted(before.graphs.items())
        if iri not in names
    )
    # A correction to a part of a paper is written with that paper.
    old: dict[str, list[str]] = {}
    papers = {one.document: one for one in source.graphs if one.document}
    for one in (*changed.values(), *gone):
        if not one.document:
            known = state.known_to(database, one.name) if one.iri in before.graphs else []
            old[one.name] = known
            for iri in (*known, *source.subjects(one.name)):
                if document := source.owner(iri):
                    changed[papers[document].iri] = papers[document]
    ordered = sorted(changed.values(), key=lambda one: (bool(one.document), one.iri))
    return _Plan(tuple(ordered), gone, old)


def _note_runs(source: Source, database: Database, before: Bookkeeping, plan: _Plan) -> None:
    """Bring the days of reading up to date; a paper read again without change has a new one."""
    touched = {one.iri for one in plan.changed}
    rows = [
        (one.iri, one.log)
        for one in source.graphs
        if one.iri not in touched
        and any(before.graphs[one.iri].get(key) != value for key, value in one.log.items())
    ]
    database.write(_NOTE, rows)


class _Push:
    """One push: the papers piece by piece, with the shared things of each piece."""

    def __init__(
        self,
        source: Source,
        database: Database,
        model: Model,
        plan: _Plan,
        before: Bookkeeping,
    ) -> None:
        self._source = source
        self._database = database
        self._model = model
        self._plan = plan
        self._before = before
        self._writer = Writer(database, before.ours)
        self._settled: set[str] = set()  # shared things that stand as they should

    def run(self) -> Iterator[str]:
        plan, database = self._plan, self._database
        schema.prepare(database, self._model)
        database.change(_BEGIN, iri=PROVENANCE, version=self._model.version)
        rows = [
            {"iri": one.iri, "name": one.name, "document": one.document or None}
            for one in plan.touched
        ]
        database.write(_OPEN, rows)
        # The server has its work while the next piece is read.
        with closing(ahead(self._pieces())) as pieces:
            for piece in pieces:
                yield from self._write(piece)
        if self._before.unfinished:
            self._settle(state.shared_iris(database))
        self._derive()
        self._writer.sweep()
        database.write(_FORGET, [one.iri for one in plan.gone])
        database.change(_END)

    def _pieces(self) -> Iterator[list[tuple[SourceGraph, Paper]]]:
        """Yield papers together until they fill some batches; a big paper is a piece by itself."""
        piece: list[tuple[SourceGraph, Paper]] = []
        size = 0
        gone = {one.iri for one in self._plan.gone}
        for graph in self._plan.touched:
            if not graph.document:
                subjects = self._source.subjects(graph.name)
                shared = {*subjects, *self._plan.old.get(graph.name, ())}
                paper = Paper("", shared={one for one in shared if not self._source.owner(one)})
            elif graph.iri in gone:
                paper = Paper(graph.document)
            else:
                paper = self._source.paper(graph)
            piece.append((graph, paper))
            size += len(paper.nodes) + len(paper.edges) + len(paper.shared)
            if size > PIECE:
                yield piece
                piece, size = [], 0
        if piece:
            yield piece

    def _write(self, piece: list[tuple[SourceGraph, Paper]]) -> Iterator[str]:
        shared = {iri for _, paper in piece for iri in paper.shared}
        nodes = [node for _, paper in piece for node in paper.nodes]
        edges = [edge for _, paper in piece for edge in paper.edges]
        wholes: set[str] = set()
        stored_edges: list[state.StoredEdge] = []
        stored: dict[str, state.StoredNode] = {}
        shortcuts = sorted({one.type for one in self._model.shortcuts})
        for graph, _ in piece:
            if not graph.document:
                continue
            whole = document_iri(graph.document)
            shared.add(whole)
            wholes.add(node_key(whole))
            if graph.iri in self._before.graphs:
                stored |= state.parts(self._database, graph.document)
                found = state.part_edges(self._database, graph.document, shortcuts)
                stored_edges += found
                shared.update(state.mentioned(self._database, graph.document))
        new = {node.iri for node in nodes}
        gone = stored.keys() - new - wholes
        stored |= state.stored_nodes(self._database, new - stored.keys())
        missing = self._writer.edges(edges, stored_edges)
        self._writer.nodes(nodes, stored)
        self._settle(shared, missing, known=new)
        self._writer.retire(gone)
        rows = [
            (graph.iri, {**graph.log, "digest": graph.digest}) for graph, _ in piece if graph.digest
        ]
        self._database.write(_NOTE, rows)
        yield from (graph.name for graph, _ in piece)

    def _settle(
        self, iris: Iterable[str], edges: Iterable[Edge] = (), known: set[str] | None = None
    ) -> None:
        """Bring shared things to their state, then make `edges` and their own relationships."""
        fresh = sorted(set(iris) - self._settled)
        self._settled.update(fresh)
        nodes: list[Node] = []
        wanted: list[Edge] = []
        gone: list[str] = []
        for iri in fresh:
            thing = self._source.shared(iri)
            if thing is None:
                gone.append(node_key(iri))
            else:
                nodes.append(thing.node)
                wanted += thing.edges
        keys = {node.iri for node in nodes}
        stored = state.stored_nodes(self._database, keys | set(gone))
        self._writer.nodes(nodes, stored)
        old = [iri for iri in (*keys, *gone) if iri in stored]
        missing = self._writer.edges(wanted, state.shared_edges(self._database, old))
        self._writer.relate(chain(edges, missing), (known or set()) | keys)
        self._writer.retire(iri for iri in gone if iri in stored)

    def _derive(self) -> None:
        """Bring the derived relationships up to date; they follow from all papers together."""
        wanted = list(self._source.derived())
        types = {edge.type for edge in wanted}
        types |= {self._model.type_of(one) for one in self._source.derived_predicates()}
        stored = state.derived_edges(self._database, sorted(types))
        self._writer.relate(self._writer.edges(wanted, stored), set())
