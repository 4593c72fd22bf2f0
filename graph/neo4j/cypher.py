"""The graph as a file of Cypher statements that `cypher-shell -f` runs on an empty database.

Constraints come first, then nodes, one set of labels in each statement, then relationships, one
type in each. Labels, types and the names of properties follow from the model; whatever papers
print is a literal, in which nothing can end the quotes. The bookkeeping comes last, so that a push
after the file was run finds nothing to do.
"""

from __future__ import annotations

import math
import re
import tempfile
from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TextIO

from kamergraaf.graph.exports.dump import Dump
from kamergraaf.graph.neo4j import schema
from kamergraaf.graph.neo4j.model import BARE, MARK, load_model
from kamergraaf.graph.neo4j.schema import quoted
from kamergraaf.graph.neo4j.source import Source
from kamergraaf.graph.neo4j.things import Edge, PlainValue, Values
from kamergraaf.graph.neo4j.whole import Joined, bookkeeping, whole

ROWS = 500  # of one statement, which is one transaction

# In a string a backslash begins an escape and the quote ends it. Characters that steer a terminal
# or end a line are written by number, so that each row is one line.
_ESCAPED = re.compile("['\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def write_cypher(dump: Dump, out: BinaryIO) -> None:
    """Write the graph as Cypher; the same store gives the same bytes.

    Raises ExportError for a part of a store.
    """
    model = load_model()
    source = Source(dump.store, model)
    for statement in schema.statements(model).values():
        out.write(f"{statement};\n".encode())
    with tempfile.TemporaryDirectory(prefix="kamergraaf-") as folder:
        rows = _Rows(Path(folder))
        _read(source, rows, Path(folder))
        for statement in rows.statements():
            out.write(statement.encode())
    for label, iri, said in bookkeeping(source, model, rows.labels, rows.keys):
        out.write(
            f"MERGE (n:{quoted(label)} {{iri: {literal(iri)}}}) SET n += {_map(said)};\n".encode()
        )


class _Rows:
    """The rows of each kind of statement, each kind in a file until all of the graph was read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._nodes: dict[tuple[str, ...], TextIO] = {}
        self._edges: dict[tuple[str, ...], TextIO] = {}
        self.labels: set[str] = set()
        self.keys: set[str] = set()

    def node(self, labels: tuple[str, ...], iri: str, values: Values) -> None:
        """Take a node."""
        self._add(self._nodes, labels, f"{{iri: {literal(iri)}, put: {_map(values)}}}")
        self.labels.update(labels)
        self.keys.update(values)

    def edge(self, edge: Edge) -> None:
        """Take a relationship."""
        own = edge.values.get("iri")
        told = f", iri: {literal(own)}" if own else ""
        ends = f"a: {literal(edge.start)}, b: {literal(edge.end)}"
        kind = (edge.type, "iri") if own else (edge.type,)
        self._add(self._edges, kind, f"{{{ends}{told}, put: {_map(edge.values)}}}")
        self.keys.update(edge.values)

    def statements(self) -> Iterator[str]:
        """Yield the statements: first all that make nodes, then all that join them."""
        for labels, spool in sorted(self._nodes.items()):
            more = "".join(f":{quoted(one)}" for one in labels)
            yield from _batches(
                spool, f"MERGE (n:{MARK} {{iri: row.iri}}) SET n{more} SET n += row.put"
            )
        for (kind, *own), spool in sorted(self._edges.items()):
            told = " {iri: row.iri}" if own else ""
            yield from _batches(
                spool,
                f"MATCH (a:{MARK} {{iri: row.a}}) MATCH (b:{MARK} {{iri: row.b}})\n"
                f"MERGE (a)-[r:{quoted(kind)}{told}]->(b) SET r += row.put",
            )

    def _add(self, spools: dict[tuple[str, ...], TextIO], kind: tuple[str, ...], row: str) -> None:
        if kind not in spools:
            path = self._folder / f"{len(self._nodes)}-{len(self._edges)}"
            spools[kind] = path.open("w+", encoding="utf-8", newline="\n")
        spools[kind].write(row + "\n")


def _read(source: Source, rows: _Rows, folder: Path) -> None:
    joined = Joined(folder)
    for node, edges in whole(source, folder):
        if node:
            rows.node(node.labels, node.iri, node.values)
            joined.node(node.iri)
        for edge in edges:
            rows.edge(edge)
            joined.edge(edge)
    for iri in joined.bare():
        rows.node((BARE,), iri, {})


def _batches(spool: TextIO, what: str) -> Iterator[str]:
    spool.seek(0)
    with spool:
        while rows := [line.rstrip("\n") for line in islice(spool, ROWS)]:
            yield "UNWIND [\n" + ",\n".join(rows) + f"\n] AS row\n{what};\n"


# Cypher gives null for toFloat('inf'), the name that Python has for it.
_ENDLESS = {
    "inf": "toFloat('Infinity')",
    "-inf": "toFloat('-Infinity')",
    "nan": "toFloat('NaN')",
}


def literal(value: PlainValue) -> str:
    """Return a value as Cypher writes it.

    >>> literal("it's"), literal([1, 2.5]), literal(date(2026, 2, 10))
    ("'it\\\\'s'", '[1, 2.5]', "date('2026-02-10')")
    """
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return repr(value).replace("e+", "e") if math.isfinite(value) else _ENDLESS[repr(value)]
        case datetime():
            return f"datetime('{value.isoformat()}')"
        case date():
            return f"date('{value.isoformat()}')"
        case list():
            return f"[{', '.join(map(literal, value))}]"
        case str():
            return _string(value)
    raise TypeError(f"{value!r} has no place in Cypher")


def _string(text: str) -> str:
    """Return a string between quotes.

    Some versions take \\u0027 for a quote wherever it stands, also behind an escaped backslash;
    so where a text has a backslash before a u, the string is written in two parts.
    """
    parts = text.split("\\u")
    escaped = [_ESCAPED.sub(_escape, one) for one in parts]
    return "'" + "\\\\' + 'u".join(escaped) + "'"


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    return f"\\{sign}" if sign in "\\'" else f"\\u{ord(sign):04X}"


def _map(values: Values) -> str:
    return (
        "{"
        + ", ".join(f"{quoted(key)}: {literal(one)}" for key, one in sorted(values.items()))
        + "}"
    )
