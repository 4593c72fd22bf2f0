"""CSV and Parquet: a folder, or a zip, with one file for each table."""

from __future__ import annotations

import csv
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kamergraaf.graph.errors import ExportError
from kamergraaf.graph.exports.dump import Dump
from kamergraaf.graph.exports.tables import Row, Schema, Table, read_schema, rows, tables_of
from kamergraaf.graph.exports.things import text_of

if TYPE_CHECKING:  # an extra; only who exports Parquet needs it
    import pyarrow

_GROUP = 20_000  # rows that Parquet holds until it writes them


def write_csv(dump: Dump, folder: Path) -> None:
    """Write a CSV file (UTF-8, RFC 4180 but with line feeds) for each table into `folder`."""
    schema = read_schema(dump)
    with ExitStack() as stack:
        writers: dict[str, Callable[[Row], object]] = {}
        for table in tables_of(schema):
            path = folder / f"{table.name}.csv"
            file = stack.enter_context(path.open("w", encoding="utf-8", newline=""))
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow([column.name for column in table.columns])
            writers[table.name] = writer.writerow
        for name, row in rows(dump, schema):
            writers[name](tuple("" if value is None else text_of(value) for value in row))


def write_parquet(dump: Dump, folder: Path) -> None:
    """Write a Parquet file for each table into `folder`. Raises ExportError without pyarrow."""
    try:
        import pyarrow.parquet
    except ImportError:
        raise ExportError(
            "Parquet needs pyarrow; install it with: pip install 'kamergraaf[parquet]'"
        ) from None
    schema = read_schema(dump)
    with ExitStack() as stack:
        waiting: dict[str, _Waiting] = {}
        for table in tables_of(schema):
            types = _arrow_schema(table)
            path = str(folder / f"{table.name}.parquet")
            writer = stack.enter_context(pyarrow.parquet.ParquetWriter(path, types))
            waiting[table.name] = _Waiting(types, writer)
        _write_rows(dump, schema, waiting)


class _Waiting:
    """The rows of one table that wait to be written."""

    def __init__(self, schema: pyarrow.Schema, writer: Any) -> None:
        self._schema = schema
        self._writer = writer
        self._rows: list[Row] = []

    def add(self, row: Row) -> None:
        self._rows.append(row)
        if len(self._rows) >= _GROUP:
            self.write()

    def write(self) -> None:
        import pyarrow

        columns = zip(*self._rows, strict=True) if self._rows else ([] for _ in self._schema)
        arrays = [
            pyarrow.array(list(values), type=field.type)
            for values, field in zip(columns, self._schema, strict=True)
        ]
        self._writer.write_table(pyarrow.Table.from_arrays(arrays, schema=self._schema))
        self._rows = []


def _write_rows(dump: Dump, schema: Schema, waiting: dict[str, _Waiting]) -> None:
    for name, row in rows(dump, schema):
        waiting[name].add(row)
    for table in waiting.values():
        table.write()


def _arrow_schema(table: Table) -> pyarrow.Schema:
    import pyarrow

    types = {
        int: pyarrow.int64(), float: pyarrow.float64(), bool: pyarrow.bool_(),
        datetime: pyarrow.timestamp("us", tz="UTC"), date: pyarrow.date32(),
    }  # fmt: skip
    return pyarrow.schema(
        [(column.name, types.get(column.type, pyarrow.string())) for column in table.columns]
    )
