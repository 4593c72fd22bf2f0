"""The graph as tables: one per class, with the IRI as key; links are the keys of other tables.

A property of which things have several values has a table of its own, `Class.property`, with one
row for each value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kamergraaf.graph.exports.dump import Dump
from kamergraaf.graph.exports.things import Thing, text_of, things
from kamergraaf.graph.sparql import Value

KEY = "iri"


@dataclass(slots=True)
class Column:
    """A property in the table of a class: the type of its values, whether it holds several."""

    name: str
    type: type
    many: bool = False


@dataclass(slots=True)
class Table:
    """A table: its name and its columns, the first of which is the IRI."""

    name: str
    columns: list[Column]


Row = tuple[Value, ...]
Schema = dict[str, dict[str, Column]]


def read_schema(dump: Dump) -> Schema:
    """Return, for each class, its columns by name; one pass over the graph."""
    schema: Schema = {}
    for thing in things(dump):
        columns = schema.setdefault(thing.kind, {})
        for name, values in _properties(thing).items():
            type_ = type(values[0])
            column = columns.setdefault(name, Column(name, type_))
            column.many = column.many or len(values) > 1
            if any(type(value) is not column.type for value in values):
                column.type = str
    return {kind: dict(sorted(columns.items())) for kind, columns in sorted(schema.items())}


def tables_of(schema: Schema) -> list[Table]:
    """Return the tables of a schema: of each class, and of each property with several values."""
    found = []
    for kind, columns in schema.items():
        single = [column for column in columns.values() if not column.many]
        found.append(Table(kind, [Column(KEY, str), *single]))
        found.extend(
            Table(f"{kind}.{column.name}", [Column(KEY, str), Column(column.name, column.type)])
            for column in columns.values()
            if column.many
        )
    return found


def rows(dump: Dump, schema: Schema) -> Iterator[tuple[str, Row]]:
    """Yield (table, row) for the whole graph, its values in the order of the table's columns."""
    for thing in things(dump):
        columns = schema[thing.kind]
        said = _properties(thing)
        single: list[Value] = [thing.iri]
        for column in columns.values():
            values = said.get(column.name, [])
            if column.many:
                name = f"{thing.kind}.{column.name}"
                yield from ((name, (thing.iri, _fit(value, column))) for value in values)
            else:
                single.append(_fit(values[0], column) if values else None)
        yield thing.kind, tuple(single)


def _properties(thing: Thing) -> dict[str, list[Value]]:
    found: dict[str, list[Value]] = {name: list(values) for name, values in thing.literals.items()}
    for name, iri in thing.links:
        # "role" is a word and, under the same name, the concept that the word stands for.
        name = f"{name}_iri" if name in thing.literals else name
        found.setdefault(name, []).append(iri)
    return found


def _fit(value: Value, column: Column) -> Value:
    return text_of(value) if column.type is str and not isinstance(value, str) else value
