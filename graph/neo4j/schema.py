"""Constraints and indexes in Neo4j: an IRI names one node of ours, and is found quickly."""

from __future__ import annotations

from kamergraaf.graph.neo4j.database import Database
from kamergraaf.graph.neo4j.model import GRAPH, MARK, Model

_INDEXES = "SHOW INDEXES YIELD name WHERE name STARTS WITH 'kamergraaf_'"


def quoted(name: str) -> str:
    """Return a label or type as Cypher takes it, whatever is in it.

    >>> quoted("MEMBER_OF"), quoted("a`b")
    ('`MEMBER_OF`', '`a``b`')
    """
    return "`" + name.replace("`", "``") + "`"


def constraint(label: str) -> str:
    """Return the statement that makes IRIs unique among the nodes with a label.

    Neo4j Community knows no other kind of constraint than uniqueness.
    """
    return (
        f"CREATE CONSTRAINT {quoted(_name(label))} IF NOT EXISTS"
        f" FOR (n:{quoted(label)}) REQUIRE n.iri IS UNIQUE"
    )


def index(label: str) -> str:
    """Return the statement that makes IRIs of a label quick to find, without making them unique."""
    name = quoted(f"{_name(label)}_index")
    return f"CREATE INDEX {name} IF NOT EXISTS FOR (n:{quoted(label)}) ON (n.iri)"


def statements(model: Model) -> dict[str, str]:
    """Return the statements of the whole schema by the names of what they make, ours first."""
    made = {_name(one): constraint(one) for one in (MARK, GRAPH)}
    made["kamergraaf_document"] = _documents()
    made |= {f"kamergraaf_{one.type.lower()}_document": _by_document(one.type)
             for one in model.shortcuts}  # fmt: skip
    return made | {_name(label): constraint(label) for label in model.known_labels()}


def prepare(database: Database, model: Model) -> None:
    """Make what is missing of constraints and indexes.

    Where nodes of others have the same label and IRI twice, uniqueness is not ours to ask for: the
    label then gets an index. Raises DatabaseError.
    """
    there = {row["name"].removesuffix("_index") for row in database.read(_INDEXES)}
    for name, statement in statements(model).items():
        if name not in there and not database.schema(statement):
            label = next(one for one in model.known_labels() if _name(one) == name)
            database.schema(index(label))


def demote(database: Database, label: str) -> None:
    """Put an index in place of the constraint of a label: a node of somebody else breaks it."""
    database.schema(f"DROP CONSTRAINT {quoted(_name(label))} IF EXISTS")
    database.schema(index(label))


def _name(label: str) -> str:
    return f"kamergraaf_{label.lower()}_iri"


def _documents() -> str:
    return f"CREATE INDEX kamergraaf_document IF NOT EXISTS FOR (n:{MARK}) ON (n.document)"


def _by_document(kind: str) -> str:
    return (
        f"CREATE INDEX {quoted(f'kamergraaf_{kind.lower()}_document')} IF NOT EXISTS"
        f" FOR ()-[r:{quoted(kind)}]-() ON (r.document)"
    )
