"""The command that draws what is in the graph."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from kamergraaf import progress
from kamergraaf.knowledge import KnowledgeGraph
from kamergraaf.options import DEFAULT_STORE, By, File, On, Output, Store, say, the_one


class Picture(StrEnum):
    """The pictures that can be drawn."""

    OVERLAP = "overlap"
    MEMBERS = "members"
    CITATIONS = "citations"


def draw(
    picture: Annotated[Picture, typer.Argument(help="Shared members, seats, or who cites what.")],
    file: File = None,
    output: Output = None,
    document: Annotated[
        str, typer.Option(metavar="ID", help="Draw what this one paper says alone.")
    ] = "",
    committee: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Only this committee; may be given again."),
    ] = None,
    by: By = "",
    on: On = None,
    store: Store = DEFAULT_STORE,
) -> None:
    """Draw a picture as .html, .svg or .png."""
    path = the_one(file, output)
    with KnowledgeGraph.reading(store) as graph, progress.waiting("drawing"):
        remarks = graph.draw(
            picture.value, path, document=document, committees=committee or (), by=by, on=on
        )
    for remark in remarks:
        say(remark)
    if remarks and not (committee or by):
        choice = "--by NAME" if picture is Picture.CITATIONS else "--committee NAME"
        say(f"{choice} chooses what is drawn")
    say(f"drawn: {path}")
