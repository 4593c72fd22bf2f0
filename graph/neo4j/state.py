"""What kamergraaf has written in a Neo4j database, read back: nodes, relationships, bookkeeping."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from kamergraaf.graph.errors import DatabaseError
from kamergraaf.graph.neo4j.database import BATCH, Database, Row
from kamergraaf.graph.neo4j.model import GRAPH, MARK, MENTIONS, PUSH, Model
from kamergraaf.graph.neo4j.schema import quoted
from kamergraaf.graph.neo4j.things import Edge, Values

_NODE = "n.iri AS iri, labels(n) AS labels, properties(n) AS values"
_EDGE = """
elementId(r) AS id, a.iri AS start, type(r) AS type, b.iri AS end, properties(r) AS values
"""
_PUSH = f"""
MATCH (p:{PUSH}) RETURN p.version AS version, p.unfinished AS unfinished,
p.labels AS labels, p.keys AS keys
"""
_GRAPHS = f"MATCH (g:{GRAPH}) RETURN properties(g) AS values"
_BY_IRI = f"UNWIND $iris AS iri MATCH (n:{MARK} {{iri: iri}}) RETURN {_NODE}"
_PRESENT = f"UNWIND $iris AS iri MATCH (n:{MARK} {{iri: iri}}) RETURN n.iri AS iri"
_PARTS = f"MATCH (n:{MARK} {{document: $document}}) RETURN {_NODE}"
_PART_EDGES = f"""
MATCH (a:{MARK} {{document: $document}})-[r]->(b:{MARK}) WHERE r.document = $document
RETURN {_EDGE}
"""
_SHORTCUTS = f"MATCH (a:{MARK})-[r:{{type}} {{{{document: $document}}}}]->(b:{MARK}) RETURN {_EDGE}"
_SHARED_EDGES = f"""
UNWIND $iris AS iri MATCH (a:{MARK} {{iri: iri}})-[r]->(b:{MARK})
WHERE r.documents IS NOT NULL RETURN {_EDGE}
"""
_MENTIONED = f"""
MATCH (:{MARK} {{document: $document}})-[r:{MENTIONS}]->(n:{MARK}) WHERE r.document = $document
RETURN coalesce(n.longIri, n.iri) AS iri
"""
_DERIVED = f"MATCH (a:{MARK})-[r:{{type}}]->(b:{MARK}) WHERE r.derived RETURN {_EDGE}"
_SHARED = f"""
MATCH (n:{MARK}) WHERE n.document IS NULL OR n:Document
RETURN coalesce(n.longIri, n.iri) AS iri ORDER BY iri
"""
_KNOWN_TO = f"MATCH (n:{MARK}) WHERE $name IN n.sources RETURN coalesce(n.longIri, n.iri) AS iri"


@dataclass(frozen=True, slots=True)
class Ours:
    """The labels and the properties that kamergraaf writes; all others are somebody else's."""

    labels: frozenset[str]
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class StoredNode:
    """A node as it is in the database, with labels and properties of others."""

    labels: frozenset[str]
    values: Values


@dataclass(frozen=True, slots=True)
class StoredEdge:
    """A relationship as it is in the database."""

    id: str
    edge: Edge


@dataclass(frozen=True, slots=True)
class Bookkeeping:
    """What the database says of earlier pushes: graphs by IRI, and whether one broke off."""

    version: int | None
    unfinished: bool
    ours: Ours
    graphs: dict[str, Row]


def bookkeeping(database: Database, model: Model) -> Bookkeeping:
    """Return what is known of earlier pushes. Raises DatabaseError for one of another version."""
    row = next(iter(database.read(_PUSH)), {})
    version = row.get("version")
    if version is not None and version != model.version:
        raise DatabaseError(
            f"{database.access.uri}: this database was written by another version of kamergraaf "
            f"(model {version}, this one writes {model.version}); push with --rebuild to write "
            "all of it anew, or use the version that wrote it"
        )
    ours = Ours(
        frozenset([*(row.get("labels") or ()), *model.known_labels()]),
        frozenset([*(row.get("keys") or ()), "iri", "document", "documents", "sources"]),
    )
    graphs = {
        one["values"]["iri"]: {key: _moment(value) for key, value in one["values"].items()}
        for one in database.read(_GRAPHS)
    }
    return Bookkeeping(version, bool(row.get("unfinished")), ours, graphs)


def _moment(value: object) -> object:
    """Return a moment with its zone; all of ours are in UTC, and some servers keep no zone."""
    if isinstance(value, datetime) and value.tzinfo is None:
        return value.replace(tzinfo=UTC)
    return value


def stored_nodes(database: Database, iris: Iterable[str]) -> dict[str, StoredNode]:
    """Return those of some nodes that exist, by IRI."""
    found: dict[str, StoredNode] = {}
    wanted = sorted(iris)
    for begin in range(0, len(wanted), BATCH):
        found |= _nodes(database.read(_BY_IRI, iris=wanted[begin : begin + BATCH]))
    return found


def present(database: Database, iris: Iterable[str]) -> set[str]:
    """Return those of some IRIs that have a node."""
    found: set[str] = set()
    wanted = sorted(iris)
    for begin in range(0, len(wanted), BATCH):
        rows = database.read(_PRESENT, iris=wanted[begin : begin + BATCH])
        found.update(row["iri"] for row in rows)
    return found


def parts(database: Database, document: str) -> dict[str, StoredNode]:
    """Return the nodes of one paper, and its document."""
    return _nodes(database.read(_PARTS, document=document))


def part_edges(database: Database, document: str, shortcuts: Iterable[str]) -> list[StoredEdge]:
    """Return the relationships that one paper alone accounts for."""
    found = {one.id: one for one in _edges(database.read(_PART_EDGES, document=document))}
    for kind in shortcuts:
        rows = database.read(_SHORTCUTS.format(type=quoted(kind)), document=document)
        found |= {one.id: one for one in _edges(rows)}
    return list(found.values())


def mentioned(database: Database, document: str) -> list[str]:
    """Return the IRIs of the shared things that one paper describes."""
    return [row["iri"] for row in database.read(_MENTIONED, document=document)]


def shared_edges(database: Database, iris: Iterable[str]) -> list[StoredEdge]:
    """Return the relationships that start at shared things."""
    found: list[StoredEdge] = []
    wanted = sorted(iris)
    for begin in range(0, len(wanted), BATCH):
        found += _edges(database.read(_SHARED_EDGES, iris=wanted[begin : begin + BATCH]))
    return found


def derived_edges(database: Database, types: Iterable[str]) -> list[StoredEdge]:
    """Return the derived relationships of some types."""
    return [
        one for kind in types for one in _edges(database.read(_DERIVED.format(type=quoted(kind))))
    ]


def shared_iris(database: Database) -> list[str]:
    """Return the IRIs of all nodes that are no part of one paper."""
    return [row["iri"] for row in database.read(_SHARED)]


def known_to(database: Database, name: str) -> list[str]:
    """Return the IRIs of the nodes of which a graph that is no paper's speaks."""
    return [row["iri"] for row in database.read(_KNOWN_TO, name=name)]


def _nodes(rows: Iterable[Row]) -> dict[str, StoredNode]:
    return {row["iri"]: StoredNode(frozenset(row["labels"]), row["values"]) for row in rows}


def _edges(rows: Iterable[Row]) -> list[StoredEdge]:
    return [
        StoredEdge(row["id"], Edge(row["start"], row["type"], row["end"], row["values"]))
        for row in rows
    ]
