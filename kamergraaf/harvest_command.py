"""The command that loads all papers that a search in the official sources finds."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from kamergraaf.options import DEFAULT_STORE, Jobs, Since, Store, Until, say


class Chamber(StrEnum):
    """The chambers of parliament."""

    EK = "ek"
    TK = "tk"


def harvest(
    dossier: Annotated[str, typer.Option(help="Papers of a dossier, such as 32317.")] = "",
    committee: Annotated[
        str, typer.Option(help="A committee with its members, and the papers that name it.")
    ] = "",
    since: Since = None,
    until: Until = None,
    chamber: Annotated[
        Chamber | None, typer.Option(help="Papers of one chamber.", show_default=False)
    ] = None,
    store: Store = DEFAULT_STORE,
    jobs: Jobs = 1,
    report: Annotated[
        str, typer.Option(metavar="FILE", help="Where a line of JSON on each paper goes.")
    ] = "",
) -> None:
    """Fetch and load what the official sources have; go on where it stopped."""
    from kamergraaf import harvesting
    from kamergraaf.loaders.remote.sru import Wanted

    wanted = Wanted(dossier, committee, chamber or "", since, until)
    tally = harvesting.run(wanted, store, jobs, report, say)
    say(str(tally))
    raise typer.Exit(1 if tally.failed else 0)
