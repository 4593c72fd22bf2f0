"""What the commands have in common: their options, and how they print rows and messages."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kamergraaf.questions import WrongUsage


class Form(StrEnum):
    """The formats in which rows come out."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE",
        help="Files, folders, archives, patterns, numbers (kst-32317-PX), addresses, - for stdin.",
    ),
]
Store = Annotated[
    Path,
    typer.Option(
        "--store", envvar="KAMERGRAAF_STORE", metavar="DIR", help="The folder of the graph."
    ),
]
Format = Annotated[
    Form | None,
    typer.Option(
        "--format",
        envvar="KAMERGRAAF_FORMAT",
        help="How rows are written: a table on a terminal, JSON lines elsewhere.",
        show_default=False,
    ),
]
Identifier = Annotated[
    str, typer.Option("--id", metavar="ID", help="The paper's id, where its file does not tell.")
]

By = Annotated[str, typer.Option(metavar="NAME", help="Only what this actor or fractie cites.")]
Papers = Annotated[list[str] | None, typer.Option(help="Only this paper; may be given again.")]

ExportForm = Annotated[
    str,
    typer.Option(
        "--format",
        help="ttl, trig, nt, nq, jsonld, rdfxml, graphml, gexf, csv, parquet, neo4j-csv or "
        "cypher; else by FILE's name, which may end in .gz or .zst.",
    ),
]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write it as 2026-01-31") from None


Since = Annotated[
    date | None,
    typer.Option(parser=_day, metavar="DAY", show_default=False,
                 help="Only papers from this day on, such as 2026-01-31."),
]  # fmt: skip
Until = Annotated[
    date | None,
    typer.Option(parser=_day, metavar="DAY", show_default=False,
                 help="Only papers to this day, itself included."),
]  # fmt: skip
On = Annotated[
    date | None,
    typer.Option(parser=_day, metavar="DAY", show_default=False,
                 help="As the last list of each committee up to this day has it."),
]  # fmt: skip
Jobs = Annotated[int, typer.Option(min=1, help="Processes that read; one writes.")]
Scheduler = Annotated[
    str,
    typer.Option(
        metavar="ADDRESS",
        envvar="KAMERGRAAF_SCHEDULER",
        help="Read on a Dask cluster: tcp://host:8786, or the file its scheduler wrote.",
    ),
]
File = Annotated[
    Path | None, typer.Argument(metavar="FILE", show_default=False, help="Where it goes.")
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FILE", show_default=False, help="Where it goes, as an option."
    ),
]

DEFAULT_STORE = Path("kamergraaf-store")


def the_one(file: Path | None, output: Path | None) -> Path:
    """Return the file that is named, as an argument or as an option. Raises WrongUsage."""
    if file and output:
        raise WrongUsage(f"two files are named, {file} and {output}; name one")
    if not (named := file or output):
        raise WrongUsage("no file is named; name the FILE where it goes")
    return named


def say(message: str) -> None:
    """Print a message for a person, on stderr."""
    typer.echo(message, err=True)


def print_rows(rows: object, form: Form | None, columns: Sequence[str] = ()) -> int:
    """Print rows on stdout as asked for, or as suits where they go; return how many there were.

    `columns` are the fields that an answer without rows still has.
    """
    from kamergraaf import rows as writer

    chosen = form or (Form.TABLE if sys.stdout.isatty() else Form.JSONL)
    return writer.write_rows(rows, chosen.value, sys.stdout, columns)  # type: ignore[arg-type]
