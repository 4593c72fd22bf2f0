"""What is known of a paper while it is read: its lines, pages, notes and bodies."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from kamergraaf.loaders.structure.bodies import Bodies
from kamergraaf.loaders.structure.cover import Cover, find_chamber
from kamergraaf.loaders.structure.heads import Draft, find_letters
from kamergraaf.loaders.structure.imprint import find_imprint
from kamergraaf.loaders.structure.layout import Layout, blocks_of, markers_of, pages_of
from kamergraaf.loaders.structure.lines import Lines, Pages, cut_lines, find_pages
from kamergraaf.loaders.structure.markers import Marker, find_markers
from kamergraaf.loaders.structure.notes import NoteBlock, find_notes
from kamergraaf.loaders.structure.parts import find_parts
from kamergraaf.ontology.nouns import Anomaly, Letter, Membership, Passage


@dataclass(slots=True)
class Paper:
    """A paper while it is read; `skipped` are the lines that are none of its own words."""

    lines: Lines
    pages: Pages
    markers: dict[int, list[Marker]]
    blocks: list[NoteBlock]
    skipped: set[int]
    bodies: Bodies
    drafts: list[Draft]
    layout: Layout
    cover: Cover = field(default_factory=Cover)
    memberships: list[Membership] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader of one form finds; `type` is what the paper's heading calls it."""

    passages: tuple[Passage, ...] = ()
    letters: tuple[Letter, ...] = ()
    date: date | None = None
    type: str = ""
    anomalies: tuple[Anomaly, ...] = ()
    remarks: tuple[str, ...] = ()


def survey(text: str, document_id: str, layout: Layout) -> Paper:
    """Return what the text and its layout show: lines, pages, notes, letters."""
    lines = cut_lines(text)
    pages = find_pages(lines) if layout.pages == () else pages_of(layout, lines)
    if layout.notes is None:
        markers = find_markers(text)
        blocks = find_notes(lines, pages, markers)
    else:
        markers, blocks = markers_of(layout.notes), blocks_of(layout.notes, lines)
    skipped = set(pages.numbers) | find_imprint(lines)
    for block in blocks:
        skipped.update(range(block.first, block.last))
    bodies = Bodies(find_chamber(lines, document_id))
    drafts = find_letters(lines, skipped) or find_parts(lines)
    return Paper(lines, pages, markers, blocks, skipped, bodies, drafts, layout)
