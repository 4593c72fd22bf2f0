"""Acts whose title is printed in capitals: "DE WET OP DE STERRENBELASTING 1914"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.reference import Reference

# Without a year a heading in capitals goes on: "WET OP DE STERREN EN WAT DAARBIJ KOMT".
_TITLE = re.compile(
    r"WET OP (?:DE|HET) (?P<rest>[A-Z]{4,30}(?: [A-Z]{2,30}){0,3} (?:18|19|20)\d\d)(?!\d)"
)


def act_in_capitals(text: str, begin: int) -> Reference | None:
    """Return the act of a year whose title stands in capitals at `begin`, if one does."""
    found = _TITLE.match(text, begin)
    if not found:
        return None
    title = f"Wet op {text[begin + len('WET OP ') : found.end()].lower()}"
    return Reference(
        begin, found.end(), "law", f"law:{title}", title, resolved_by="title", confidence=0.5,
        takes_places=True,
    )  # fmt: skip
