"""Notes of a copy in which nothing stands between a number and its note: "2Kamerstuk 29 383".

Such a copy glues the foot of a page to the next one ("Tweede Kamer, vergaderjaar 2030–2031,
Aanhangsel 2Antwoord 7") and breaks the line before a marker, which then begins the next one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from kamergraaf.loaders.structure.pages.markers import Marker, Rank
from kamergraaf.loaders.structure.pages.notes import NoteBlock
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import Span

_FOOT = re.compile(
    r"(?:Eerste|Tweede) Kamer, vergaderjaar \d{4}[-–]\d{4}, (?:Aanhangsel"
    r"|\d[\d ]{3,8}(?:-?[IVXL]+)?, (?:nr\. )?\w{1,5}) (?P<page>\d{1,3})"
)
_GLUED = re.compile(r"(?P<number>\d{1,3})(?=[(«“‘]?[A-ZÀ-Þa-z][a-zà-þA-Z.])")
_MARKER = re.compile(r"(?P<number>\d{1,3})(?: ?$| (?=[a-zà-þ(]))")
_FEW = 5  # lines of a note
_MOST = 40  # notes of a page


def find_glued(lines: Lines, markers: dict[int, list[Marker]]) -> list[NoteBlock]:
    """Return the notes at the foot of each page; their markers are added to `markers`.

    None are found where the feet do not count from 1, or where half of a page's have no marker.
    """
    feet = [line for line in lines.filled if _is_foot(lines.words[line])]
    found: list[NoteBlock] = []
    known = first = 0
    for page, foot in enumerate(feet, 1):
        match = _FOOT.match(lines.words[foot])
        if match is None or int(match["page"]) != page:
            return []
        notes = _above(lines, first, foot, known + 1)
        if notes and (marked := _markers(lines, first, notes, markers)) is not None:
            for marker in marked:
                markers.setdefault(marker.number, []).append(marker)
                markers[marker.number].sort(key=attrgetter("start"))
            found += notes
            known = notes[-1].number
        first = foot + 1
    return found


def _is_foot(words: str) -> bool:
    return "Kamer, vergaderjaar" in words and bool(_FOOT.match(words))


def _above(lines: Lines, first: int, foot: int, number: int) -> list[NoteBlock]:
    """Return the notes from `number` on that stand last on a page, each glued to its number."""
    begins: list[tuple[int, int]] = []
    for line in lines.filled_in(first, foot):
        match = _GLUED.match(lines.words[line])
        if match and int(match["number"]) == number + len(begins) and len(begins) < _MOST:
            begins.append((line, match.end()))
    found: list[NoteBlock] = []
    borders = [*(line for line, _ in begins[1:]), *([foot] if begins else [])]
    for count, ((line, ahead), border) in enumerate(zip(begins, borders, strict=True)):
        last = line + 1
        while last < min(border, line + _FEW) and lines.words[last]:
            last += 1
        span = Span(lines.offset(line, ahead), lines.ends[last - 1])
        found.append(NoteBlock(number + count, 0, line, last, span))
    return found


def _markers(
    lines: Lines, first: int, notes: list[NoteBlock], known: dict[int, list[Marker]]
) -> list[Marker] | None:
    """Return the markers at the heads of a page's lines, None where half of its notes have none."""
    begin, end = lines.raw[first], lines.raw[notes[0].first]
    wanted = {note.number for note in notes}
    seen = {number for number in wanted if _stands(known.get(number, []), begin, end)}
    found: list[Marker] = []
    above = ""
    for line in lines.filled_in(first, notes[0].first):
        words = lines.words[line]
        match = _MARKER.match(words) if words[0].isdigit() and above else None
        if match and int(match["number"]) in wanted - seen:
            number = int(match["number"])
            seen.add(number)
            start = lines.starts[line]
            found.append(Marker(number, start, start + len(match["number"]), Rank.APART))
        above = words if line + 1 < len(lines) and lines.words[line + 1] else ""
    return found if len(seen) * 2 >= len(wanted) else None


def _stands(markers: list[Marker], begin: int, end: int) -> bool:
    at = bisect_left(markers, begin, key=attrgetter("start"))
    return at < len(markers) and markers[at].start < end
