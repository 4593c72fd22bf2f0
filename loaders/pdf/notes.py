"""The notes of a PDF, told from its text by small print and raised numbers or by numbers alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kamergraaf.loaders.pdf.plain_notes import find_plain_notes, number_of, text_of
from kamergraaf.loaders.pdf.rows import Line
from kamergraaf.ontology.nouns import Span

_NOTE_SIZE = 0.93  # of the text's size: what is smaller may be a note
_PLAIN_NUMBER = re.compile(r"(\d{1,3})(?:[.)]?\s+)(?=\S)")
_MOST = 0.5  # of the pages with a marker: so many have their notes at their feet, or none has
_LONGEST = 6  # lines that notes have on average, at the most
_SENTENCE_ENDS = (".", "!", "?")


@dataclass(slots=True)
class Note:
    """A note while it is read: its number, its lines, and on which page it begins."""

    number: str
    lines: list[str]
    page: int
    span: Span = field(default_factory=lambda: Span(0, 0))
    text: Span = field(default_factory=lambda: Span(0, 0))


Parted = tuple[list[Line], list[Note]]


def part_notes(pages: Sequence[Sequence[Line]], size: float) -> list[Parted]:
    """Return each page as the lines of its text and its notes; a note goes on on later pages."""
    parted: list[Parted] = []
    last: Note | None = None
    marked: set[str] = set()
    for number, page in enumerate(pages):
        marked |= {line.text[a:b] for line in page for a, b in line.markers if a}
        body: list[Line] = []
        own: list[Note] = []
        for column in _columns(page):
            text, rest = _foot(column, size, marked, last)
            body += text
            for line in rest:
                note = _begin(line, number, marked, own[-1] if own else last, size)
                if note:
                    own.append(note)
                    last = note
                elif last:
                    last.lines.append(line.text)
        if not own and body:
            last = last if last and last.page == number else None
        parted.append((body, own))
    if not any(own for _, own in parted):
        _part_plain_notes(parted, marked)
    return parted


def _part_plain_notes(parted: list[Parted], marked: set[str]) -> None:
    """Take out the notes that are in the print of the text.

    They stand together at the end of the paper, or at the feet of most pages that have a marker.
    """
    pages = [[(number, line) for line in body] for number, (body, _) in enumerate(parted)]
    every = [line for lines in pages for line in lines]
    begin = find_plain_notes([line for _, line in every], set(map(int, marked)))
    if begin is not None and _are_notes(every[begin:]):
        _take_out(parted, every[begin:])
        return
    with_marks = [(lines, own) for lines in pages if (own := _marked(lines))]
    feet = [(lines, find_plain_notes([one for _, one in lines], own)) for lines, own in with_marks]
    found = [lines[begin:] for lines, begin in feet if begin is not None]
    if len(found) >= len(feet) * _MOST:
        for lines in found:
            _take_out(parted, lines)


def _are_notes(lines: list[tuple[int, Line]]) -> bool:
    """Say whether numbered lines are notes: short, and nothing in them refers to another."""
    count = sum(number_of(line) > 0 for _, line in lines)
    return len(lines) <= count * _LONGEST and not _marked(lines)


def _marked(lines: list[tuple[int, Line]]) -> set[int]:
    """Return the numbers that stand raised within lines."""
    return {int(line.text[a:b]) for _, line in lines for a, b in line.markers if a}


def _take_out(parted: list[Parted], lines: list[tuple[int, Line]]) -> None:
    """Make notes of lines, each with the number of its page, that are text so far."""
    last: Note | None = None
    for page, line in lines:
        body, own = parted[page]
        body.remove(line)
        if last is None or number_of(line) == int(last.number) + 1:
            last = Note(str(number_of(line)), [], page)
            own.append(last)
            line = replace(line, text=text_of(line))
        last.lines += [line.text] if line.text else []


def _columns(page: Sequence[Line]) -> list[list[Line]]:
    columns: dict[int, list[Line]] = {}
    for line in page:
        columns.setdefault(line.column, []).append(line)
    return list(columns.values())


def _foot(
    column: list[Line], size: float, marked: set[str], last: Note | None
) -> tuple[list[Line], list[Line]]:
    """Cut a column where its notes begin."""
    small = len(column)
    while small and column[small - 1].size < _NOTE_SIZE * size:
        small -= 1
    raised = next((at for at, line in enumerate(column) if line.number in marked), len(column))
    begins = next(
        (at for at in range(small, len(column)) if _begin(column[at], 0, marked, last, size)),
        len(column),
    )
    goes_on = last is not None and not last.lines[-1].endswith(_SENTENCE_ENDS)
    if goes_on and small < len(column) and (begins > small):
        begins = small
    cut = min(raised, begins)
    return column[:cut], column[cut:]


def _begin(line: Line, page: int, marked: set[str], last: Note | None, size: float) -> Note | None:
    """Return the note that a line begins, None where it goes on with one."""
    if line.number:
        return Note(line.number, [line.text[len(line.number) :].lstrip()], page)
    plain = _PLAIN_NUMBER.match(line.text) if line.size < _NOTE_SIZE * size else None
    if plain is None:
        return None
    follows = last is not None and int(plain[1]) == int(last.number) + 1
    if follows or (plain[1] in marked and (last is None or int(plain[1]) > int(last.number))):
        return Note(plain[1], [line.text[plain.end() :]], page)
    return None
