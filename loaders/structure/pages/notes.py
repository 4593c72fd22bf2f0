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

from kamergraaf.loaders.structure.actors.composition import lists_members, members_below
from kamergraaf.loaders.structure.pages.marked_notes import find_marked
from kamergraaf.loaders.structure.pages.markers import Marker
from kamergraaf.loaders.structure.text.cues import ANSWER, is_heading
from kamergraaf.loaders.structure.text.lines import Lines, Pages
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
_SENTENCE_ENDS = (".", "?", "!")
_FEW = 5  # lines of a note, but for the members of a committee
_LONGEST = 200  # lines
_LONGEST_NUMBER = 4
_LOST_OF = 4  # of so many notes one may have lost its marker
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
    if marked := find_marked(lines):
        return _marked_blocks(marked)
    finder = _Finder(lines, pages, markers)
    candidates = _candidates(lines)
    if not pages.first:
        return _find_between_blanks(finder, candidates) or _find_at_end(finder, candidates)
    found: list[NoteBlock] = []
    at = 0
    for first, stop in pages.bounds(len(lines)):
        begin = at
        while at < len(candidates) and candidates[at][0] < stop:
            at += 1
        found += _find_on_page(finder, candidates[begin:at], first, stop)
    return found


def _marked_blocks(marked: list[tuple[int, int, int, Span]]) -> list[NoteBlock]:
    """Return notes that are set off; a number no higher than the last begins them anew."""
    found: list[NoteBlock] = []
    run = 0
    for number, first, last, span in marked:
        run += bool(found) and number <= found[-1].number
        found.append(NoteBlock(number, run, first, last, span))
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
    """Say whether the text of the page has markers for half of a chain, each above its note."""
    raw = finder.lines.raw
    marked = sum(
        _stands_between(finder.markers.get(number, ()), begin, raw[line]) for line, number in chain
    )
    return marked * 2 >= len(chain)


def _stands_between(markers: Sequence[Marker], begin: int, end: int) -> bool:
    at = bisect_left(markers, begin, key=attrgetter("start"))
    return at < len(markers) and markers[at].start < end


def _blocks(finder: _Finder, chain: list[tuple[int, int]], stop: int) -> list[NoteBlock]:
    borders = [*(line for line, _ in chain[1:]), stop]
    return [
        _block(finder, line, _end_of_note(finder, line, border), number)
        for (line, number), border in zip(chain, borders, strict=True)
    ]


def _end_of_note(finder: _Finder, line: int, border: int) -> int:
    """Return where a note ends that stands above `border`: the next note, or the page's end.

    What keeps it from the border is text: a page begins there without a mark. Then the note is
    its first sentence, for nothing else shows where it ends.
    """
    words = finder.lines.words
    below = finder.lines.filled_in(line + 1, min(border, line + _LONGEST))
    long = "amenstelling" in words[line]
    last, ended = line, border
    for count, later in enumerate(below):
        apart = later > last + 1
        if later in finder.pages.numbers:
            break
        if apart and long and lists_members(words[later]):
            last = later
            continue
        if apart or (count >= _FEW and not long) or _begins_part(words[last], words[later]):
            ended = later
            break
        last = later
    if ended == border or long:
        return last + 1
    end = line + 1
    while end <= last and not words[end - 1].endswith(_SENTENCE_ENDS) and end - line < _FEW:
        end += 1
    return end


def _begins_part(above: str, words: str) -> bool:
    """Say whether a line right below a note begins another part of the paper."""
    if is_heading(words) or words.startswith(("BRIEF VAN ", "BRIEF AAN ")):
        return True
    if (answer := ANSWER.match(words)) and answer.end() == len(words):
        return True
    return above.endswith(_SENTENCE_ENDS) and bool(STRUCTURAL.match(words))


def _block(finder: _Finder, line: int, end: int, number: int) -> NoteBlock:
    lines = finder.lines
    last = end - 1
    while last > line and not lines.words[last]:
        last -= 1
    match = _NOTE.match(lines.words[line])
    start = lines.offset(line, match.end()) if match else lines.starts[line]
    if lines.words[line] == str(number) and line < last:  # the number stands above the note
        start = lines.starts[lines.following(line)]
    return NoteBlock(number, finder.run, line, last + 1, Span(start, lines.ends[last]))


def _find_between_blanks(finder: _Finder, candidates: list[tuple[int, int]]) -> list[NoteBlock]:
    """Find notes in a text without pages: each stands between empty lines or other notes."""
    found: list[NoteBlock] = []
    words = finder.lines.words
    for line, number in candidates:
        behind_note = found and found[-1].last == line
        anew = number == 1 and finder.number > 0
        if not (anew or number == finder.number + 1):
            continue
        if line and words[line - 1] and not behind_note:
            continue
        since = finder.lines.raw[found[-1].last] if anew and found else 0
        if not _stands_between(finder.markers.get(number, ()), since, finder.lines.raw[line]):
            continue
        finder.run += anew
        found.append(_block(finder, line, _end_between_blanks(finder.lines, line), number))
        finder.number = number
    return found


def _find_at_end(finder: _Finder, candidates: list[tuple[int, int]]) -> list[NoteBlock]:
    """Find the notes that close a text without pages and with no empty line above them.

    Each of them has a marker above the first, but for one in four.
    """
    lines = finder.lines
    chain = _chain(candidates, 1) or _chain(_lone_numbers(lines), 1)
    if not chain or len(lines.filled_in(chain[-1][0], len(lines))) > _FEW:
        return []
    first = lines.raw[chain[0][0]]
    lost = sum(not _stands_between(finder.markers.get(number, ()), 0, first) for _, number in chain)
    return _blocks(finder, chain, len(lines)) if lost <= len(chain) // _LOST_OF else []


def _lone_numbers(lines: Lines) -> list[tuple[int, int]]:
    """Return (line, number) of each number that stands alone above other words."""
    alone = [(line, lines.words[line]) for line in lines.filled if lines.words[line].isdecimal()]
    return [
        (line, int(word))
        for line, word in alone
        if len(word) < _LONGEST_NUMBER and lines.following(line) == line + 1 < len(lines)
    ]


def _end_between_blanks(lines: Lines, line: int) -> int:
    """Return the line behind a note in a text without pages.

    Nothing shows where a page ends: better a note cut short than text taken for a note.
    """
    words = lines.words
    composition = "amenstelling" in words[line]
    stops = () if composition else (".", "?", "!")
    end = line + 1
    while end < len(words):
        if _runs_on(words[end - 1], words[end], stops):
            end += 1
        elif composition and (below := members_below(lines, end, len(words))) < len(words):
            end = below + 1
        else:
            break
    return end


def _runs_on(line: str, below: str, stops: tuple[str, ...]) -> bool:
    """Say whether a note goes on below a line that may have ended with one of `stops`."""
    ended = not below or line.endswith(stops)
    return not (ended or _NOTE.match(below) or STRUCTURAL.match(below))
