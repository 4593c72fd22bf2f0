"""The notes at the foot of a page: where each stands, so that the passages can leave it out.

Notes run in order. Of the lines of a page that begin with the next numbers, those nearest to the
page's end are its notes, provided that the text above has markers for them; a sentence that
wraps before a number, or a numbered heading, has none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from kamergraaf.loaders.structure.lines import Lines, Pages
from kamergraaf.loaders.structure.markers import Marker
from kamergraaf.ontology.nouns import Span

_NOTE = re.compile(r"(?:(\d{1,3})|\[(\d{1,3})\s?\])\s+(?=(\S))")
# Notes seldom begin in lower case; a line of running text mostly does.
_LOWER_START = re.compile(
    r"(?:zie|idem|ibid|vgl|cf|o\.a|bijv|m\.n|nr|art|artikel|p|www|http|https|het|de)\b"
)
# A line that begins another part of the paper ends a note above it.
STRUCTURAL = re.compile(
    r"(?:BRIEF (?:VAN|AAN) |Vragen (?:en opmerkingen )?van|Antwoord\b|Vraag \d|Aan de |"
    r"\d{1,3}[.)] |De (?:leden van de )?(?:vaste )?commissies? )"
)
_GAP = 3  # this many notes may be lost between two pages


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """A note as printed: its number, its lines (half-open) and its text without the number.

    `run` counts how often the numbering began anew before this note.
    """

    number: int
    run: int
    first: int
    last: int
    span: Span


@dataclass(slots=True)
class _Finder:
    lines: Lines
    pages: Pages
    markers: dict[int, list[Marker]]
    number: int = 0  # of the last note found
    run: int = 0


def find_notes(lines: Lines, pages: Pages, markers: dict[int, list[Marker]]) -> list[NoteBlock]:
    """Return the notes of the text in order; `markers` are what `find_markers` found in it."""
    finder = _Finder(lines, pages, markers)
    candidates = _candidates(lines)
    if not candidates:
        return []
    if not pages.first:
        return _find_between_blanks(finder, candidates)
    found: list[NoteBlock] = []
    at = 0
    for first, stop in pages.bounds(len(lines)):
        begin = at
        while at < len(candidates) and candidates[at][0] < stop:
            at += 1
        found += _find_on_page(finder, candidates[begin:at], first, stop)
    return found


def _candidates(lines: Lines) -> list[tuple[int, int]]:
    """Return (line, number) of each line that begins as a note may."""
    found = []
    for line in lines.filled:
        words = lines.words[line]
        if words[0].isdigit() or words[0] == "[":
            match = _NOTE.match(words)
            if match and (not match[3].islower() or _LOWER_START.match(words, match.end())):
                found.append((line, int(match[1] or match[2])))
    return found


def _find_on_page(
    finder: _Finder, candidates: list[tuple[int, int]], first: int, stop: int
) -> list[NoteBlock]:
    known = finder.number
    begins = [*range(known + 1, known + 1 + _GAP)]
    for begin in [*begins, 1] if known else begins:
        chain = _chain(candidates, begin)
        if chain and _has_markers(finder, chain, finder.lines.raw[first]):
            if begin <= known:
                finder.run += 1
            finder.number = chain[-1][1]
            return _blocks(finder, chain, stop)
    return []


def _chain(candidates: list[tuple[int, int]], begin: int) -> list[tuple[int, int]]:
    """Return the lines of begin, begin + 1, … on one page, as near to its end as they go."""
    number, forward = begin, 0
    for _, seen in candidates:
        if seen == number:
            number, forward = number + 1, forward + 1
    chain: list[tuple[int, int]] = []
    wanted = number - 1
    for candidate in reversed(candidates):
        if candidate[1] == wanted >= begin:
            chain.append(candidate)
            wanted -= 1
    return chain[::-1] if len(chain) == forward else []


def _has_markers(finder: _Finder, chain: list[tuple[int, int]], begin: int) -> bool:
    """Say whether the text of the page above a chain has markers for half of it."""
    end = finder.lines.raw[chain[0][0]]
    marked = sum(_stands_between(finder.markers.get(number, ()), begin, end) for _, number in chain)
    return marked * 2 >= len(chain)


def _stands_between(markers: Sequence[Marker], begin: int, end: int) -> bool:
    at = bisect_left(markers, begin, key=attrgetter("start"))
    return at < len(markers) and markers[at].start < end


def _blocks(finder: _Finder, chain: list[tuple[int, int]], stop: int) -> list[NoteBlock]:
    ends = [line for line, _ in chain[1:]]
    ends.append(_end_of_last(finder, chain[-1][0], stop))
    return [
        _block(finder, line, end, number) for (line, number), end in zip(chain, ends, strict=True)
    ]


def _end_of_last(finder: _Finder, line: int, stop: int) -> int:
    """Return where a page's last note ends: the page's end, or a part that begins sooner."""
    words = finder.lines.words
    for later in range(line + 1, stop):
        if later in finder.pages.numbers:
            return later
        if words[later] and not words[later - 1] and STRUCTURAL.match(words[later]):
            return later
    return stop


def _block(finder: _Finder, line: int, end: int, number: int) -> NoteBlock:
    lines = finder.lines
    last = end - 1
    while last > line and not lines.words[last]:
        last -= 1
    match = _NOTE.match(lines.words[line])
    start = lines.starts[line] + (match.end() if match else 0)
    return NoteBlock(number, finder.run, line, last + 1, Span(start, lines.ends[last]))


def _find_between_blanks(finder: _Finder, candidates: list[tuple[int, int]]) -> list[NoteBlock]:
    """Find notes in a text without pages: each stands between empty lines or other notes."""
    found: list[NoteBlock] = []
    words = finder.lines.words
    for line, number in candidates:
        behind_note = found and found[-1].last == line
        if number != finder.number + 1 or (line and words[line - 1] and not behind_note):
            continue
        earlier = finder.markers.get(number)
        if not earlier or earlier[0].start >= finder.lines.raw[line]:
            continue
        end = line + 1
        # Nothing shows where the page ends: better a note cut short than text taken for a note.
        stops = () if "amenstelling" in words[line] else (".", "?", "!")
        while end < len(words) and _runs_on(words[end - 1], words[end], stops):
            end += 1
        found.append(_block(finder, line, end, number))
        finder.number = number
    return found


def _runs_on(line: str, below: str, stops: tuple[str, ...]) -> bool:
    """Say whether a note goes on below a line that may have ended with one of `stops`."""
    ended = not below or line.endswith(stops)
    return not (ended or _NOTE.match(below) or STRUCTURAL.match(below))
