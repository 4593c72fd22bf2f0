"""The end of a title at the end of its paragraph: a heading closes with no sign but a blank line.

A view shows all white space as one space, so a title read there may run on into the next paragraph:
"Wet zorg⏎⏎De voorzitter opent". A blank line amid a title, as copies of pages have between all
lines, is told by what stands around it.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.text.view import View
from kamergraaf.loaders.citations.titles.words import GENERAL, LINKS, NOT_ALONE

# Behind it a sentence begins, or the next of a list.
_BLANK_LINE = re.compile(r"[ \t]*\r?\n[ \t]*\r?\n\s*(?=[A-ZÀ-Ý]|(?:de|het|een) )")
_SORTS = GENERAL | NOT_ALONE | {"Wet", "Wetboek", "Verdrag", "Beleidsregel", "Circulaire"}


def within_paragraph(title: str, printed: str) -> tuple[str, int]:
    """Return a title as far as its paragraph goes, and how much of what is printed that takes.

    The title is "" where its paragraph has no more than the word for a sort of act.
    """
    for blank in _BLANK_LINE.finditer(printed):
        before = printed[: blank.start()]
        if before.rpartition(" ")[2].lower() in LINKS:
            continue  # "Wet tot wijziging van⏎⏎de Kieswet"
        behind = View(printed[blank.end() :]).text
        if title.lower().endswith(f" {behind.lower()}"):
            own = title[: -len(behind)].rstrip()
            return "" if own in _SORTS else own, len(before)
    return title, len(printed)
