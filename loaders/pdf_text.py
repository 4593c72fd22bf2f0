"""A PDF as the plain text that a text file of the paper has, and the layout that its print shows.

Notes are the lines at the foot of a page that begin with a raised number, or with a number in
smaller print; where no page has any, they may stand at the end. A marker is a raised number in the
text above. Each page is its lines, an empty one between paragraphs, and then its notes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import mode

from kamergraaf.loaders.pdf_endnotes import find_end_notes, number_of, text_of
from kamergraaf.loaders.pdf_rows import Line
from kamergraaf.loaders.structure.layout import Layout, PrintedNote
from kamergraaf.ontology.nouns import Span

#: The column of what stands beside the text, which comes before it.
BESIDE = -1

_NOTE_SIZE = 0.93  # of the text's size: what is smaller may be a note
_HEADING_SIZE = 0.1  # of the text's size: a line that differs so much is another paragraph
_PARAGRAPH = 1.3  # times the usual distance between lines
_PLAIN_NUMBER = re.compile(r"(\d{1,3})(?:[.)]?\s+)(?=\S)")
_CLOSE = 1.8  # of a size: lines of one paragraph stand no further apart, unless all stand wide
_ENOUGH = 0.2  # of all distances: so many must be close, or the paper is printed wide
_FEW_LINES = 8  # a page with no more does not show how far apart its lines stand
_SHORT = 0.65  # of its column's width: a line that ends before it ends its paragraph
_SENTENCE_ENDS = (".", "!", "?")


@dataclass(slots=True)
class _Note:
    """A note while it is read: its number, its lines, and on which page it begins."""

    number: str
    lines: list[str]
    page: int
    span: Span = field(default_factory=lambda: Span(0, 0))
    text: Span = field(default_factory=lambda: Span(0, 0))


@dataclass(frozen=True, slots=True)
class PrintedText:
    """The text of a PDF with its layout."""

    text: str
    layout: Layout


@dataclass(frozen=True, slots=True)
class _Marker:
    number: str
    page: int
    span: Span


def write_text(pages: Sequence[Sequence[Line]]) -> PrintedText:
    """Return the text of pages of lines."""
    size = usual_size(pages)
    parted = _part(pages, size)
    usual = _leading([body for body, _ in parted])
    parts: list[str] = []
    starts: list[int] = []
    markers: list[_Marker] = []
    notes: list[_Note] = []
    length = 0
    for number, (body, own) in enumerate(parted):
        starts.append(length)
        leading = _leading([body]) if len(body) > _FEW_LINES else usual
        block, found = _write_body(body, leading, length, number)
        markers += found
        length += len(block)
        parts.append(block)
        for note in own:
            written = _write_note(note, length)
            length += len(written)
            parts.append(written)
            notes.append(note)
        if not block and not own:  # a page without text is a page all the same
            parts.append("\n")
            length += 1
    layout = _layout(starts, notes, markers)
    return PrintedText("".join(parts), layout)


def usual_size(pages: Sequence[Sequence[Line]]) -> float:
    """Return the size in which most of the text is printed, in points."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _leading(bodies: Sequence[Sequence[Line]]) -> float:
    """Return the usual distance between the baselines of two lines of a paragraph, in points."""
    steps = [
        (round((above.base - line.base) * 2) / 2, line.size)
        for body in bodies
        for above, line in pairwise(body)
        if above.column == line.column and above.base > line.base
    ]
    # Where paragraphs are short, the distance between two of them is as usual as that of lines.
    close = [step for step, size in steps if step < _CLOSE * size]
    usual = close if len(close) >= len(steps) * _ENOUGH else [step for step, _ in steps]
    return mode(usual) if usual else 0.0


# --- notes ----------------------------------------------------------------------------------


def _part(pages: Sequence[Sequence[Line]], size: float) -> list[tuple[list[Line], list[_Note]]]:
    """Return each page as the lines of its text and its notes; a note goes on on later pages."""
    parted: list[tuple[list[Line], list[_Note]]] = []
    last: _Note | None = None
    marked: set[str] = set()
    for number, page in enumerate(pages):
        marked |= {line.text[a:b] for line in page for a, b in line.markers if a}
        body: list[Line] = []
        own: list[_Note] = []
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
        _part_end_notes(parted, marked)
    return parted


def _part_end_notes(parted: list[tuple[list[Line], list[_Note]]], marked: set[str]) -> None:
    """Take the notes at the end of a paper out of its text."""
    lines = [(number, line) for number, (body, _) in enumerate(parted) for line in body]
    begin = find_end_notes([line for _, line in lines], marked)
    if begin is None:
        return
    last: _Note | None = None
    for number, line in lines[begin:]:
        body, own = parted[number]
        body.remove(line)
        if last is None or number_of(line) == int(last.number) + 1:
            last = _Note(str(number_of(line)), [], number)
            own.append(last)
            line = replace(line, text=text_of(line))
        last.lines += [line.text] if line.text else []


def _columns(page: Sequence[Line]) -> list[list[Line]]:
    columns: dict[int, list[Line]] = {}
    for line in page:
        columns.setdefault(line.column, []).append(line)
    return list(columns.values())


def _foot(
    column: list[Line], size: float, marked: set[str], last: _Note | None
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


def _begin(
    line: Line, page: int, marked: set[str], last: _Note | None, size: float
) -> _Note | None:
    """Return the note that a line begins, None where it goes on with one."""
    if line.number:
        return _Note(line.number, [line.text[len(line.number) :].lstrip()], page)
    plain = _PLAIN_NUMBER.match(line.text) if line.size < _NOTE_SIZE * size else None
    if plain is None:
        return None
    follows = last is not None and int(plain[1]) == int(last.number) + 1
    if follows or (plain[1] in marked and (last is None or int(plain[1]) > int(last.number))):
        return _Note(plain[1], [line.text[plain.end() :]], page)
    return None


# --- text -----------------------------------------------------------------------------------


def _write_body(
    body: list[Line], leading: float, start: int, page: int
) -> tuple[str, list[_Marker]]:
    """Return the text of a page without its notes, and the markers in it."""
    written: list[str] = []
    markers: list[_Marker] = []
    above: Line | None = None
    at = start
    short = _ends_early(body)
    for line in body:
        if above is not None and _parts_paragraphs(above, line, leading, short):
            written.append("\n")
            at += 1
        markers += [
            _Marker(line.text[a:b], page, Span(at + a, at + b)) for a, b in line.markers if a
        ]
        written.append(line.text + "\n")
        at += len(line.text) + 1
        above = line
    if above in short:
        written.append("\n")
    return "".join(written), markers


def _ends_early(body: list[Line]) -> set[Line | None]:
    """Return the lines that end well before the right edge of their column."""
    edges: dict[int, tuple[float, float]] = {}
    for line in body:
        left, right = edges.get(line.column, (line.left, line.right))
        edges[line.column] = min(left, line.left), max(right, line.right)
    return {
        line
        for line in body
        for left, right in [edges[line.column]]
        if line.right - left < _SHORT * (right - left)
    }


def _parts_paragraphs(above: Line, line: Line, leading: float, short: set[Line | None]) -> bool:
    if above.column != line.column:
        # A paragraph may go on in the next column, as on the next page, behind a line that is full.
        return above.column == BESIDE or above in short
    if abs(above.size - line.size) > _HEADING_SIZE * above.size:
        return True
    return above.base - line.base > _PARAGRAPH * leading


def _write_note(note: _Note, start: int) -> str:
    lines = "\n".join(note.lines)
    head = f"{note.number} "
    note.span = Span(start, start + len(head) + len(lines))
    note.text = Span(start + len(head), note.span.end)
    return f"{head}{lines}\n"


def _layout(starts: list[int], notes: list[_Note], markers: list[_Marker]) -> Layout:
    """Bind each note to its marker: that of its page before others, each marker once."""
    free = list(markers)
    printed: list[PrintedNote] = []
    for note in notes:
        same = [marker for marker in free if marker.number == note.number]
        found = next((marker for marker in same if marker.page == note.page), None)
        found = found or next(iter(same), None)
        if found:
            free.remove(found)
        printed.append(
            PrintedNote(note.number, note.span, note.text, found.span if found else None)
        )
    # Print without any raised number does not tell notes from text: then the text itself is asked.
    known = tuple(printed) if printed or markers else None
    return Layout(tuple(starts), known, stale=tuple(marker.span for marker in free))
