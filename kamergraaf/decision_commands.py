"""The commands by which a person decides who is who: `same`, `different`, and `decide` for many."""

from __future__ import annotations

import getpass
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kamergraaf.errors import one_line
from kamergraaf.knowledge import KnowledgeGraph
from kamergraaf.options import DEFAULT_STORE, Store, say
from kamergraaf.questions import WrongUsage

One = Annotated[str, typer.Argument(metavar="A", help="A key from `ask doubts`, IRI or full name.")]
Two = Annotated[str, typer.Argument(metavar="B", help="The other.")]
Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason, kept with it.")]
By = Annotated[
    str, typer.Option("--by", metavar="NAME", help="Who decides; else who is logged in.")
]
Undo = Annotated[bool, typer.Option("--undo", help="Take back what was decided on the two.")]


def same(
    one: One, two: Two, why: Why = "", by: By = "", undo: Undo = False, store: Store = DEFAULT_STORE
) -> None:
    """Decide that A and B are one person or body; it holds for all loads to come."""
    _decide("same", (one, two), why, by, undo, store)


def different(
    one: One, two: Two, why: Why = "", by: By = "", undo: Undo = False, store: Store = DEFAULT_STORE
) -> None:
    """Decide that A and B are two, whatever their names say; it holds for all loads to come."""
    _decide("different", (one, two), why, by, undo, store)


def _decide(
    verdict: str, pair: tuple[str, str], why: str, by: str, undo: bool, store: Store
) -> None:
    if not undo and not why.strip():
        raise WrongUsage(f'a decision needs its reason: kamergraaf {verdict} A B --why "…"')
    with KnowledgeGraph.existing(store) as graph:
        if undo:
            graph.undo(verdict, *pair)
            say(f"undone: {verdict} {pair[0]} {pair[1]}")
            return
        made = graph.decide(verdict, *pair, why=why, by=by or _user(), when=datetime.now(UTC))
    told = "one" if verdict == "same" else "two"
    say(f"decided: {made['a']} and {made['b']} are {told}")


def decide(
    table: Annotated[
        str,
        typer.Argument(metavar="FILE", help="CSV or JSON lines: verdict, a, b, why; - for stdin."),
    ],
    by: By = "",
    store: Store = DEFAULT_STORE,
) -> None:
    """Make all decisions of a table, such as `ask decisions` prints; those that hold are kept."""
    from kamergraaf.decision_table import read_decisions
    from kamergraaf.graph.errors import DecisionError

    rows = list(read_decisions(_text(table), by or _user(), datetime.now(UTC)))
    refused = [(line, row) for line, row in rows if isinstance(row, DecisionError)]
    wanted = [(line, row) for line, row in rows if not isinstance(row, DecisionError)]
    with KnowledgeGraph.existing(store) as graph:
        made = graph.decide_all(row for _, row in wanted)
    results = zip((line for line, _ in wanted), made, strict=True)
    refused += [(line, result) for line, result in results if isinstance(result, DecisionError)]
    for line, why in sorted(refused, key=lambda one: one[0]):
        say(f"{table}:{line}: {one_line(why)}")
    say(f"{len(rows) - len(refused)} decided, {len(refused)} refused")
    if refused:
        raise typer.Exit(1)


def _text(table: str) -> str:
    """Return what a file or, for "-", standard input holds. Raises WrongUsage, OSError."""
    data = sys.stdin.buffer.read() if table == "-" else Path(table).read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongUsage(f"{table}: byte {error.start} is no UTF-8; save the table so") from error


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):  # no name in the environment, nor one for the number
        return "unknown"
