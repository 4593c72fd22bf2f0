"""Draws a picture of what is in a store, in the format that the file's name tells.

To add a picture: a module `<name>.py` beside this one, and its two functions in `_pictures`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from kamergraaf.graph.unfinished import place_for, remove
from kamergraaf.queries.asking import Selecting, explain_nothing
from kamergraaf.queries.errors import (
    NothingToDraw,
    UnknownParameter,
    UnknownPicture,
    UnwritablePicture,
    no_such,
)
from kamergraaf.queries.pictures.chosen import Chosen
from kamergraaf.queries.pictures.scene import Drawn

Make = Callable[[Selecting], Drawn]
FORMATS = (".html", ".svg", ".png")


def _pictures() -> Mapping[str, tuple[Make, Make]]:
    """Return the page and the SVG of each picture; drawing libraries are loaded only now."""
    from kamergraaf.queries.pictures import citations, members, overlap

    return {
        "overlap": (overlap.overlap_page, overlap.overlap_svg),
        "members": (members.members_page, members.members_svg),
        "citations": (citations.citations_page, citations.citations_svg),
    }


def draw(
    store: Selecting,
    picture: str,
    path: Path,
    *,
    committees: tuple[str, ...] = (),
    by: str = "",
    on: date | None = None,
) -> list[str]:
    """Draw `picture` to `path` and return remarks for the reader, such as what was left out.

    `committees`, `by` and `on` choose what is drawn. The file is whole or not there. Raises
    UnknownPicture for a picture or a suffix that does not exist, UnknownParameter for a choice that
    it does not have, NothingToDraw where the store has nothing that it shows, UnwritablePicture.
    """
    pictures = _pictures()
    if picture not in pictures:
        raise UnknownPicture(no_such("picture", picture, pictures))
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise UnknownPicture(
            f"{path}: pictures are {', '.join(FORMATS)}; name the file {path.stem or 'x'}.html"
        )
    page, drawing = pictures[picture]
    make = page if suffix == ".html" else drawing
    chosen = committees or by or on
    made = _chosen(store, picture, make, committees, by, on) if chosen else make(store)
    _write(path, _encoded(made.text, suffix))
    return list(made.remarks)


def _chosen(
    store: Selecting,
    picture: str,
    make: Make,
    committees: tuple[str, ...],
    by: str,
    on: date | None,
) -> Drawn:
    told = f"{picture} is drawn of committees; choose them by name or by a day"
    if picture == "citations":
        told = "citations are drawn of who cites; choose them by name, fractie, committee or post"
    if by if picture != "citations" else committees or on:
        raise UnknownParameter(told)
    try:
        return make(Chosen(store, committees, by, on=on, beside=picture == "overlap"))
    except NothingToDraw as nothing:
        near = explain_nothing(store, "cites", by=by) if by else []
        raise NothingToDraw(near[0] if near else str(nothing)) from None


def _encoded(made: str, suffix: str) -> bytes:
    if suffix == ".png":
        from kamergraaf.queries.pictures.svg import png

        return png(made)
    return made.encode()


def _write(path: Path, data: bytes) -> None:
    part = place_for(path)
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        told = f"{path}: cannot be written ({error.strerror}); name another place"
        raise UnwritablePicture(told) from error
    finally:
        remove(part)
