"""What a text shows before its words are read: lines, pages, notes; and the notes bound at last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kamergraaf.loaders.structure.pages.binding import Binder, Places
from kamergraaf.loaders.structure.pages.glued_notes import find_glued
from kamergraaf.loaders.structure.pages.layout import Layout, bind, blocks_of, markers_of, pages_of
from kamergraaf.loaders.structure.pages.markers import Marker, find_markers
from kamergraaf.loaders.structure.pages.notes import NoteBlock, find_notes
from kamergraaf.loaders.structure.text.imprint import find_imprint
from kamergraaf.loaders.structure.text.lines import Lines, Pages, cut_lines, find_pages
from kamergraaf.ontology.nouns import Anomaly, Footnote, Letter, Membership, Passage, Span


@dataclass(frozen=True, slots=True)
class Survey:
    """A text with its lines, pages, notes and what may be markers of notes.

    `skipped` are the lines that are no text of the paper's own: notes, running heads, page numbers.
    """

    document: str
    lines: Lines
    pages: Pages
    markers: dict[int, list[Marker]]
    blocks: list[NoteBlock]
    skipped: set[int]
    layout: Layout

    @property
    def page_starts(self) -> tuple[int, ...]:
        """Where each page begins, in code points; none where the text shows no pages."""
        return tuple(self.lines.raw[line] for line in self.pages.first)

    def pieces(self, first: int, last: int, start: int = 0) -> tuple[Span, ...]:
        """Return the stretches of text in lines first … last - 1; `start` cuts the first line."""
        found: list[Span] = []
        begin: int | None = None
        end = 0
        for line in self.lines.filled_in(first, last):
            if line in self.skipped:
                if begin is not None:
                    found.append(Span(begin, end))
                begin = None
                continue
            if begin is None:
                begin = max(self.lines.starts[line], start)
            end = self.lines.ends[line]
        return (*found, Span(begin, end)) if begin is not None else tuple(found)

    def bind(self, passages: tuple[Passage, ...], letters: list[int]) -> tuple[Footnote, ...]:
        """Return the notes, each bound to the passage of its marker.

        `letters` is where each letter begins: notes may be numbered anew in each.
        """
        if self.layout.notes is not None:
            return bind(self.layout.notes, Places(passages))
        lines = self.lines
        closed = tuple(
            Span(lines.raw[block.first], lines.ends[block.last - 1]) for block in self.blocks
        )
        binder = Binder(self.markers, self.page_starts, Places(passages), closed, letters)
        return binder.bind(self.blocks, lines.raw, lines.text)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one form of paper was read as."""

    passages: tuple[Passage, ...] = ()
    letters: tuple[Letter, ...] = ()
    date: date | None = None
    title: str = ""
    type: str = ""
    anomalies: tuple[Anomaly, ...] = ()
    notes: tuple[Footnote, ...] = ()  # those that this form has beside the layout's
    own_notes: bool = False  # it has no others: none stand at the feet of its pages
    remarks: tuple[str, ...] = ()
    memberships: tuple[Membership, ...] = ()


def survey_text(text: str, document: str, layout: Layout) -> Survey:
    """Return what a text shows; what `layout` says is not guessed."""
    lines = cut_lines(text)
    pages = find_pages(lines) if layout.pages == () else pages_of(layout, lines)
    if layout.notes is None:
        markers = find_markers(text)
        glued = [] if pages.first else find_glued(lines, markers)
        blocks = glued or find_notes(lines, pages, markers)
    else:
        markers, blocks = markers_of(layout.notes), blocks_of(layout.notes, lines)
    skipped = set(pages.numbers) | find_imprint(lines)
    for block in blocks:
        skipped.update(range(block.first, block.last))
    return Survey(document, lines, pages, markers, blocks, skipped, layout)


def free_key(key: str, taken: dict[str, int]) -> str:
    """Return `key`, or `key-2`, `key-3` … where it is taken; it is taken from then on.

    `taken` holds for each key the last number that was tried behind it.
    """
    found, number = key, taken.get(key, 1)
    while found in taken:
        number += 1
        found = f"{key}-{number}"
    taken[found] = 1
    taken[key] = number
    return found
