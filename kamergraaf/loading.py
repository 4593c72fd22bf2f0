"""A load as a person follows it: a bar, messages, a report of each source, and the sum."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kamergraaf import progress, sources
from kamergraaf.knowledge import KnowledgeGraph
from kamergraaf.outcomes import Outcome, Tally
from kamergraaf.questions import WrongUsage

Row = dict[str, object]


class Stopped(Exception):
    """Ctrl-C was pressed; the message says what was done, and that nothing of it is lost."""


def opened(store: Path, given: Iterable[sources.Given]) -> KnowledgeGraph:
    """Return the graph in the folder `store`, made where there is none and something to load.

    A mistyped name would leave a store without papers behind, wherever one is; so it goes into one
    that is gone when the program ends, which says what is wrong all the same.
    """
    if store.exists() or sources.any_there(given):
        return KnowledgeGraph.create(store)
    return KnowledgeGraph.passing()


def followed(
    outcomes: Iterable[Outcome],
    tally: Tally,
    total: progress.Total,
    say: Callable[[str], None] | None = None,
) -> Iterator[Row]:
    """Yield the row of each outcome as it comes; count it, and say what there is to say of it."""
    try:
        for outcome in progress.watched(outcomes, "loading", total):
            tally.add(outcome)
            if say:
                for message in outcome.messages():
                    say(message)
            yield outcome.row()
    except KeyboardInterrupt:
        raise Stopped(f"stopped: {tally}; the same command goes on from there") from None


def write_report(rows: Iterable[Row], report: str) -> None:
    """Write each row to the file `report` as a line of JSON as soon as it comes; "" writes none.

    Raises WrongUsage where the file cannot be made.
    """
    from kamergraaf.rows import json_lines

    if not report:
        for _ in rows:
            pass
        return
    try:
        out = Path(report).open("w", encoding="utf-8", errors="backslashreplace")  # noqa: SIM115
    except OSError as error:
        raise WrongUsage(f"{report}: no report can be written here ({error.strerror})") from error
    with out:
        for row in rows:
            out.write(json_lines([row]))
            out.flush()
