"""The commands by which a person decides who is who: `same` and `different`."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import Annotated

import typer

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
        who = by or os.environ.get("USER") or os.environ.get("USERNAME") or "unknown"
        made = graph.decide(verdict, *pair, why=why, by=who, when=datetime.now(UTC))
    told = "one" if verdict == "same" else "two"
    say(f"decided: {made['a']} and {made['b']} are {told}")
