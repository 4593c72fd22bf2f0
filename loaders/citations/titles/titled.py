"""An act by the title that a text prints, which no list of names holds."""

from __future__ import annotations

from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.broken_words import whole_title


def titled(text: str, begin: int, stop: int, kind: str) -> Reference:
    """Return the citation of the act whose title is view[begin:stop]."""
    if text[stop - 1] == "'" and text[begin - 1 : begin] == "'":  # it stands in quotes
        stop -= 1
    title = text[begin].upper() + text[begin + 1 : stop].replace(" vau ", " van ")
    key, by = f"{kind}:{title}", "title"
    if whole := whole_title(title, kind):
        (key, title), by = whole, "name"
    return Reference(
        begin, stop, kind, key, title, resolved_by=by, confidence=0.5, takes_places=True
    )
