"""Where a sentence goes on over the end of a page: notes and a page number stand in between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kamergraaf.ontology.nouns import Document, Span

_ENDED = re.compile(r"[.?!:;][”’»\"')\]]*(?:\d{1,3})?\Z")
_ABBREVIATED = re.compile(r"\b(?:art|nrs?|no|blz|pp?|par|sub|Stb|Stcrt|Trb|jo|vgl|e\.a)\.\Z")


def page_ends(document: Document) -> Iterator[tuple[Span, Span]]:
    """Yield the stretches of running text on both sides of what cuts a sentence, in order."""
    pieces = sorted(
        ((piece, passage.key) for passage in document.passages for piece in passage.pieces),
        key=lambda one: one[0].start,
    )
    text = document.text
    for (above, key), (below, same) in pairwise(pieces):
        if key == same and text[above.end : below.start].strip() and _goes_on(text, above):
            yield above, below


def _goes_on(text: str, above: Span) -> bool:
    """Say whether a stretch ends within a sentence."""
    end = text[max(above.start, above.end - 12) : above.end].rstrip()
    return not _ENDED.search(end) or bool(_ABBREVIATED.search(end))
