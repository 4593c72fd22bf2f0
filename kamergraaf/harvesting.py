"""Loads what a harvest finds, and keeps its place only once a paper stands in the store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import kamergraaf
from kamergraaf.loaders.remote.client import Client
from kamergraaf.loaders.remote.harvest import Harvest, Item
from kamergraaf.loaders.remote.sru import Wanted, query
from kamergraaf.loading import followed, write_report
from kamergraaf.outcomes import Outcome, Tally
from kamergraaf.questions import WrongUsage
from kamergraaf.sources import Source


def run(wanted: Wanted, store: Path, jobs: int, report: str, say: Callable[[str], None]) -> Tally:
    """Harvest what is wanted into the store; return the sum of what became of it.

    Raises WrongUsage where nothing is wanted or what is cannot be, and loaders.BrokenSource
    where the sources cannot be reached: the place is kept then, as after Ctrl-C.
    """
    if not wanted:
        raise WrongUsage("say what to harvest: --dossier, --committee, --since, --until, --chamber")
    try:
        query(wanted)
    except ValueError as error:
        raise WrongUsage(str(error)) from error
    tally = Tally()
    with Client() as client, kamergraaf.open(store) as graph:
        harvest = Harvest(client, wanted)
        if harvest.resumed:
            say(f"going on behind the first {harvest.place.done:,} that an earlier run loaded")
        sources = (_source(item) for item in harvest.items())
        outcomes = _kept(harvest, graph.loading(sources, jobs=jobs))
        write_report(followed(outcomes, tally, lambda: harvest.expected, say), report)
        harvest.finish()
    return tally


def _source(item: Item) -> Source:
    if item.fetched is None:
        return Source(item.name, problem=item.problem)
    return Source(item.fetched.url, data=item.fetched.data, metadata=item.fetched.metadata)


def _kept(harvest: Harvest, outcomes: Iterator[Outcome]) -> Iterator[Outcome]:
    for outcome in outcomes:
        harvest.advance()
        yield outcome
