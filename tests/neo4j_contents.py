"""What a Neo4j holds, in a form that can be compared: what two pushes made is the same or not."""

from __future__ import annotations

from collections.abc import Iterable

from kamergraaf.graph.neo4j.database import Database

_NODES = "MATCH (n) RETURN labels(n) AS labels, properties(n) AS values"
_EDGES = """
MATCH (a)-[r]->(b)
RETURN a.iri AS start, type(r) AS type, b.iri AS end, properties(r) AS values
"""
_EMPTY = "MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS n"

Contents = tuple[list[str], list[str]]


def contents(database: Database) -> Contents:
    """Return all nodes and all relationships, with their properties, sorted."""
    # Two runs note different hours; all else must be the same.
    nodes = [
        repr((sorted(row["labels"]), _sorted(row["values"], without={"loaded", "keys", "labels"})))
        for row in database.read(_NODES)
    ]
    edges = [
        repr((row["start"], row["type"], row["end"], _sorted(row["values"])))
        for row in database.read(_EDGES)
    ]
    return sorted(nodes), sorted(edges)


def differences(one: Contents, other: Contents) -> list[str]:
    """Return what only one of two has, some of it; nothing where both are equal."""
    found: list[str] = []
    for mine, theirs, sign in ((one, other, "-"), (other, one, "+")):
        for left, right in zip(mine, theirs, strict=True):
            found += [f"{sign} {line}" for line in _only(left, right)]
    return found[:10]


def empty(database: Database) -> None:
    """Delete all nodes and relationships; the schema stays, for making it takes seconds."""
    while database.change(_EMPTY):
        pass


def drop_schema(database: Database) -> None:
    """Delete all constraints and indexes."""
    for row in database.read("SHOW CONSTRAINTS YIELD name"):
        database.schema(f"DROP CONSTRAINT `{row['name']}` IF EXISTS")
    for row in database.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"):
        database.schema(f"DROP INDEX `{row['name']}` IF EXISTS")


def _only(left: list[str], right: Iterable[str]) -> list[str]:
    rest = list(right)
    found = []
    for line in left:
        if line in rest:
            rest.remove(line)
        else:
            found.append(line)
    return found


def _sorted(values: dict[str, object], without: Iterable[str] = ()) -> list[tuple[str, object]]:
    return sorted((key, value) for key, value in values.items() if key not in set(without))
