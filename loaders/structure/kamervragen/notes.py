"""The notes behind the last answer of Kamervragen, bound to the "1)" that points to each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.structure.kamervragen.end_notes import end_notes
from kamergraaf.loaders.structure.kamervragen.turns import Vragen
from kamergraaf.loaders.structure.pages.binding import Places
from kamergraaf.loaders.structure.pages.survey import Survey
from kamergraaf.ontology.nouns import Footnote, Passage, Span

_MARKER = re.compile(r"(?<![\d.,/])(?:\((?P<a>\d{1,2})\)|\[(?P<b>\d{1,2})\]|(?P<c>\d{1,2})\))")
_BEFORE = 200  # code points in which a bracket may have been opened


def bind_end_notes(
    survey: Survey, vragen: Vragen, passages: tuple[Passage, ...]
) -> Iterator[Footnote]:
    """Yield the end notes; a marker is the first "1)" in a passage that closes no bracket."""
    if vragen.notes is None:
        return
    lines = survey.lines
    stop = lines.raw[vragen.notes]
    places = Places(passages)
    markers: dict[str, Span] = {}
    for match in _MARKER.finditer(lines.text, 0, stop):
        number = match["a"] or match["b"] or match["c"]
        if number not in markers and places.find(match.start()) and not _closes(lines.text, match):
            markers[number] = Span(match.start(), match.end())
    for number, start, end in end_notes(lines, vragen.notes, survey.skipped):
        marker = markers.get(number)
        place = places.find(marker.start) if marker else None
        key = f"footnote/vraag/{number}"
        yield Footnote(key, number, Span(start, end), marker, place[0].key if place else "")


def _closes(text: str, match: re.Match[str]) -> bool:
    """Say whether the bracket behind a number closes one that was opened before it."""
    if match["c"] is None:
        return False
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    return before.rpartition("(")[2].count(")") == 0 and "(" in before
