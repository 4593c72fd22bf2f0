"""The graph as CSV files for `neo4j-admin database import`, which fills an empty database fast.

One pair of files, header and data, for each set of labels and each type of relationship; the
bookkeeping is among them, so that a push after the import finds nothing to do. With them come the
command that reads them and the schema to run after it.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

from kamergraaf.graph.exports.dump import Dump
from kamergraaf.graph.neo4j import schema
from kamergraaf.graph.neo4j.model import BARE, MARK, Model, load_model
from kamergraaf.graph.neo4j.source import Source
from kamergraaf.graph.neo4j.things import Edge, PlainValue, Values
from kamergraaf.graph.neo4j.whole import Joined, bookkeeping, whole

# Neither occurs in what papers print.
LIST_SEPARATOR = "\x1f"

_TYPES = ((bool, "boolean"), (int, "long"), (float, "double"), (datetime, "datetime"),
          (date, "date"), (str, "string"))  # fmt: skip
_WIDER = {frozenset({"long", "double"}): "double"}


@dataclass(slots=True)
class Table:
    """The rows of one file, gathered in `spool` until all its columns are known."""

    structure: tuple[str, ...]  # the columns from which Neo4j reads what is what
    spool: TextIO
    columns: dict[str, str] = field(default_factory=dict)  # the type of each property

    def add(self, structure: tuple[str, ...], values: Values) -> None:
        """Take one row."""
        texts: dict[str, str] = {}
        for key, value in values.items():
            kind, texts[key] = _field(value)
            self.columns[key] = _join(self.columns.get(key, kind), kind)
        self.spool.write(json.dumps([structure, texts]) + "\n")

    def header(self) -> str:
        """Return the line of the header file."""
        typed = (f"{name}:{self.columns[name]}" for name in sorted(self.columns))
        return ",".join([*self.structure, *typed]) + "\n"

    def lines(self) -> Iterator[str]:
        """Yield the lines of the data file; an empty text is "", a missing value nothing at all."""
        names = sorted(self.columns)
        self.spool.seek(0)
        for line in self.spool:
            structure, texts = json.loads(line)
            cells = [*map(_quoted, structure), *(_quoted(texts.get(name)) for name in names)]
            yield ",".join(cells) + "\n"


class _Tables:
    """All tables of one export, each in a file of its own until it is packed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.nodes: dict[tuple[str, ...], Table] = {}
        self.edges: dict[str, Table] = {}

    def node(self, labels: tuple[str, ...], iri: str, values: Values) -> None:
        table = self.nodes.get(labels)
        if table is None:
            spool = self._spool("nodes", labels)
            table = self.nodes[labels] = Table(("iri:ID", ":LABEL"), spool)
        table.add((iri, LIST_SEPARATOR.join(labels)), values)

    def edge(self, edge: Edge) -> None:
        table = self.edges.get(edge.type)
        if table is None:
            spool = self._spool("relationships", (edge.type,))
            table = self.edges[edge.type] = Table((":START_ID", ":END_ID", ":TYPE"), spool)
        table.add((edge.start, edge.end, edge.type), edge.values)

    def _spool(self, kind: str, names: tuple[str, ...]) -> TextIO:
        path = self._folder / f"{kind}-{'-'.join(names)}"
        return path.open("w+", encoding="utf-8")


def write_csv(dump: Dump, folder: Path) -> None:
    """Write the graph as CSV files into `folder`; the same store gives the same bytes.

    Raises ExportError for a part of a store.
    """
    model = load_model()
    source = Source(dump.store, model)
    with tempfile.TemporaryDirectory(prefix="kamergraaf-") as spools:
        tables, joined = _Tables(Path(spools)), Joined(Path(spools))
        for node, edges in whole(source, Path(spools)):
            if node:
                tables.node((MARK, *node.labels), node.iri, node.values)
                joined.node(node.iri)
            for edge in edges:
                tables.edge(edge)
                joined.edge(edge)
        for iri in joined.bare():
            tables.node((MARK, BARE), iri, {})
        _bookkeep(tables, source, model)
        _write(folder, tables, model)


def _bookkeep(tables: _Tables, source: Source, model: Model) -> None:
    written = (*tables.nodes.values(), *tables.edges.values())
    keys = {key for one in written for key in one.columns}
    labels = {label for some in tables.nodes for label in some} - {MARK}
    for label, iri, said in bookkeeping(source, model, labels, keys):
        tables.node((label,), iri, said)


def _write(folder: Path, tables: _Tables, model: Model) -> None:
    nodes = [(f"nodes-{'-'.join(labels)}", table) for labels, table in sorted(tables.nodes.items())]
    edges = [(f"relationships-{kind}", table) for kind, table in sorted(tables.edges.items())]
    for name, table in (*nodes, *edges):
        (folder / f"{name}-header.csv").write_text(table.header(), encoding="utf-8")
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as out:
            out.writelines(table.lines())
        table.spool.close()
    script = import_command([name for name, _ in nodes], [name for name, _ in edges])
    (folder / "import.sh").write_text(script, encoding="utf-8")
    statements = ";\n".join(schema.statements(model).values())
    (folder / "schema.cypher").write_text(f"{statements};\n", encoding="utf-8")


def import_command(nodes: list[str], edges: list[str]) -> str:
    """Return the script that imports the files; it runs beside them, with the database stopped."""
    options = [
        "--multiline-fields=true",
        "--ignore-empty-strings=false",
        "--array-delimiter=U+001F",
        *(f"--nodes={name}-header.csv,{name}.csv" for name in nodes),
        *(f"--relationships={name}-header.csv,{name}.csv" for name in edges),
    ]
    lines = " \\\n    ".join(['exec neo4j-admin database import full "${1:-neo4j}"', *options])
    return (
        "#!/bin/sh\n"
        "# Fills an empty database: neo4j, or the one named. Stop the server first.\n"
        "# Then start it and run schema.cypher; kamergraaf push finds nothing left to do.\n"
        'set -e\ncd "$(dirname "$0")"\n' + lines + "\n"
    )


def _field(value: PlainValue) -> tuple[str, str]:
    """Return the type and the text of one value."""
    if isinstance(value, list):
        kind = _field(value[0])[0] if value else "string"
        return f"{kind}[]", LIST_SEPARATOR.join(_field(one)[1] for one in value)
    for cls, name in _TYPES:
        if isinstance(value, cls):
            return name, _text(value)
    raise TypeError(f"{value!r} has no place in a CSV for Neo4j")


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def _join(one: str, other: str) -> str:
    """Return the type of a column that holds both; text where nothing else does."""
    if one == other:
        return one
    lists = "[]" if "[]" in one + other else ""
    plain = frozenset({one.removesuffix("[]"), other.removesuffix("[]")})
    wider = next(iter(plain)) if len(plain) == 1 else _WIDER.get(plain, "string")
    return wider + lists


def _quoted(text: str | None) -> str:
    return "" if text is None else '"' + text.replace('"', '""') + '"'
