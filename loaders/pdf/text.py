"""A PDF as the plain text that a text file of the paper has, and the layout that its print shows.

Notes are the lines at the foot of a page that begin with a raised number, or with a number in
smaller print; where no page has any, they may stand at the end. A marker is a raised number in the
text above. Each page is its lines, an empty one between paragraphs, and then its notes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import mode

from kamergraaf.loaders.pdf.notes import Note, part_notes
from kamergraaf.loaders.pdf.rows import Line
from kamergraaf.loaders.structure.pages.layout import Layout, PrintedNote
from kamergraaf.ontology.nouns import Span

#: The column of what stands beside the text, which comes before it.
BESIDE = -1

_HEADING_SIZE = 0.1  # of the text's size: a line that differs so much is another paragraph
_PARAGRAPH = 1.3  # times the usual distance between lines
_CLOSE = 1.8  # of a size: lines of one paragraph stand no further apart, unless all stand wide
_ENOUGH = 0.2  # of all distances: so many must be close, or the paper is printed wide
_FEW_LINES = 8  # a page with no more does not show how far apart its lines stand
_SHORT = 0.65  # of its column's width: a line that ends before it ends its paragraph


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
    parted = part_notes(pages, size)
    usual = _leading([body for body, _ in parted])
    parts: list[str] = []
    starts: list[int] = []
    markers: list[_Marker] = []
    notes: list[Note] = []
    length = 0
    for number, (body, own) in enumerate(parted):
        starts.append(length)
        leading = _leading([body]) if len(body) > _FEW_LINES else usual
        below = next((later[0] for later, _ in parted[number + 1 : number + 2] if later), None)
        block, found = _write_body(body, below, leading, length, number)
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


# --- text -----------------------------------------------------------------------------------


def _write_body(
    body: list[Line], below: Line | None, leading: float, start: int, page: int
) -> tuple[str, list[_Marker]]:
    """Return the text of a page without its notes, and the markers in it.

    `below` is the first line of the next page.
    """
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
    if above in short and below is not None and not _goes_on(below):
        written.append("\n")
    return "".join(written), markers


def _goes_on(line: Line) -> bool:
    """Say whether a line may go on with a sentence: it begins with a small letter or a number."""
    return line.text[:1].islower() or line.text[:1].isdigit()


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
        return above.column == BESIDE or (above in short and not _goes_on(line))
    if abs(above.size - line.size) > _HEADING_SIZE * above.size:
        return True
    return above.base - line.base > _PARAGRAPH * leading


def _write_note(note: Note, start: int) -> str:
    lines = "\n".join(note.lines)
    head = f"{note.number} "
    note.span = Span(start, start + len(head) + len(lines))
    note.text = Span(start + len(head), note.span.end)
    return f"{head}{lines}\n"


def _layout(starts: list[int], notes: list[Note], markers: list[_Marker]) -> Layout:
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
