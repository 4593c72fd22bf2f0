"""What a format's own markup shows of a text, so that nothing of it has to be guessed.

A loader of marked-up papers (PDF, XML, Word, HTML) writes the paper as plain text, the way a text
file of it would read: note numbers glued to their word, each note as whole lines of its own that
begin with its number. Then it says here where pages begin and which of the lines and digits are
notes and markers. `read_structure` takes the rest from the text, as it does for a text file.
"""

from __future__ import annotations

from dataclasses import dataclass

from kamergraaf.loaders.structure.pages.binding import Places
from kamergraaf.loaders.structure.pages.markers import Marker, Rank
from kamergraaf.loaders.structure.pages.notes import NoteBlock
from kamergraaf.loaders.structure.text.lines import Lines, Pages
from kamergraaf.ontology.nouns import Footnote, Span


@dataclass(frozen=True, slots=True)
class PrintedNote:
    """A note as the markup shows it.

    `block` covers its whole lines with the number, `text` the note without its number, `marker`
    the digits in the running text that point to it (None where they are missing).
    """

    number: str
    block: Span
    text: Span
    marker: Span | None


@dataclass(frozen=True, slots=True)
class Layout:
    """Where pages begin, which lines are notes, and which lines are none of the paper's own words.

    `pages` are offsets, the first of them 0; None where the format shows no pages, and () where
    nothing is known and the text itself is asked. `skipped` are running heads and page numbers,
    each whole lines. `notes` are in the order of their markers; None where the format does not
    tell notes from text. `headings` are lines that head a section, in order; None where the format
    does not tell headings from text. `italics` are whole paragraphs that are printed so.
    `stale` are markers to which no note belongs.
    """

    pages: tuple[int, ...] | None = ()
    notes: tuple[PrintedNote, ...] | None = None
    skipped: tuple[Span, ...] = ()
    headings: tuple[Span, ...] | None = None
    italics: tuple[Span, ...] = ()
    stale: tuple[Span, ...] = ()

    @property
    def markers(self) -> tuple[Span, ...]:
        """Where the markers stand, in order, those without a note too."""
        bound = (note.marker for note in self.notes or () if note.marker)
        return tuple(sorted((*bound, *self.stale), key=_start))


def _start(span: Span) -> int:
    return span.start


def pages_of(layout: Layout, lines: Lines) -> Pages:
    """Return the pages that a layout shows, as lines."""
    skipped = frozenset(
        line
        for span in layout.skipped
        for line in range(lines.at(span.start), lines.at(max(span.start, span.end - 1)) + 1)
    )
    first = sorted({lines.at(offset) for offset in layout.pages or ()})
    return Pages(tuple(first), skipped)


def blocks_of(notes: tuple[PrintedNote, ...], lines: Lines) -> list[NoteBlock]:
    """Return the notes as blocks of lines; one without a number of its own counts on."""
    found = []
    for count, note in enumerate(sorted(notes, key=lambda note: note.block.start), 1):
        first, last = (
            lines.at(note.block.start),
            lines.at(max(note.block.start, note.block.end - 1)),
        )
        found.append(NoteBlock(_number(note, count), 0, first, last + 1, note.text))
    return found


def markers_of(notes: tuple[PrintedNote, ...]) -> dict[int, list[Marker]]:
    """Return the markers by number, as `find_markers` does."""
    found: dict[int, list[Marker]] = {}
    for count, note in enumerate(notes, 1):
        if note.marker:
            number = _number(note, count)
            found.setdefault(number, []).append(
                Marker(number, note.marker.start, note.marker.end, Rank.GLUED)
            )
    return found


def _number(note: PrintedNote, count: int) -> int:
    return int(note.number) if note.number.isascii() and note.number.isdigit() else count


def bind(notes: tuple[PrintedNote, ...], places: Places) -> tuple[Footnote, ...]:
    """Return the notes bound to the passage of their marker; a number used again counts `run`s."""
    found: list[Footnote] = []
    seen: dict[str, int] = {}
    for note in notes:
        seen[note.number] = seen.get(note.number, 0) + 1
        run = f"{seen[note.number]}/" if seen[note.number] > 1 else ""
        place = places.find(note.marker.start) if note.marker else None
        found.append(
            Footnote(
                f"footnote/{run}{note.number}", note.number, note.text, note.marker,
                place[0].key if place else "",
            )
        )  # fmt: skip
    return tuple(found)
