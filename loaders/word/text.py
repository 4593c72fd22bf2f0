"""A Word document as plain text, with its notes and their markers.

Paragraphs are lines with an empty one between them, table rows are lines with two spaces between
their cells. A footnote stands behind the paragraph of its marker, endnotes at the end. What is
deleted, hidden, or a fallback for older programs is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from kamergraaf.loaders.structure.pages.layout import Layout, PrintedNote
from kamergraaf.loaders.word.body import (
    NOTES,
    boxes,
    children,
    form_of_endnotes,
    is_joined,
    is_on,
    is_page_number,
    letterheads,
    notes_by_id,
    only_paragraph,
    printed,
    rows,
)
from kamergraaf.loaders.word.numbering import Numbering, format_number, read_numbering
from kamergraaf.loaders.word.package import WORD, Package
from kamergraaf.ontology.nouns import Span

_COLUMNS = "  "
_SENTENCE_END = re.compile(r"[.?!:;][”’»\"')\]]*\d{0,3}\s*$")


@dataclass(frozen=True, slots=True)
class _Mark:
    """A note's marker while its paragraph is written: which note, where in the paragraph."""

    kind: str
    id: str
    number: str
    start: int


@dataclass(slots=True)
class _Note:
    number: str
    marker: Span
    lines: str
    block: Span = field(default_factory=lambda: Span(0, 0))
    text: Span = field(default_factory=lambda: Span(0, 0))


@dataclass(frozen=True, slots=True)
class WrittenText:
    """The text of a document with its layout: notes and markers; a Word file has no pages."""

    text: str
    layout: Layout


def write_text(package: Package) -> WrittenText:
    """Return the text of a document, its letterhead first."""
    return _Writer(package).write()


class _Writer:
    """Writes one document, block by block; `self.length` code points stand so far."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.numbering: Numbering = read_numbering(package)
        self.parts: list[str] = []
        self.length = 0
        self.found: list[_Note] = []
        self.waiting: list[_Note] = []  # footnotes of a sentence that is not at its end
        self.endnotes: list[_Note] = []
        self.counts = {"footnote": 0, "endnote": 0}
        self.texts = {kind: notes_by_id(package, kind) for kind in self.counts}
        self.forms = {"footnote": "decimal", "endnote": form_of_endnotes(package)}

    def write(self) -> WrittenText:
        root = self.package.part(self.package.main)
        body = root.find(f"{WORD}body") if root is not None else None
        if body is not None:
            for head in letterheads(self.package, body):
                self._blocks(head)
            self._blocks(body)
        self.waiting += self.endnotes
        self._add_waiting()
        notes = tuple(
            PrintedNote(note.number, note.block, note.text, note.marker) for note in self.found
        )
        return WrittenText("".join(self.parts), Layout(None, notes))

    def _blocks(self, parent: etree._Element) -> None:
        """Write the paragraphs and tables of a body, a cell or a text box."""
        held = ""
        marks: list[_Mark] = []
        for block in children(parent):
            if block.tag == f"{WORD}p":
                line, own = self._paragraph(block)
                marks += [_Mark(m.kind, m.id, m.number, m.start + len(held)) for m in own]
                held += line
                if is_joined(block):  # its mark is deleted: it goes on in the next paragraph
                    continue
                self._add(held, marks)
                held, marks = "", []
                for box in boxes(block):
                    self._blocks(box)
            elif block.tag == f"{WORD}tbl":
                for row in rows(block):
                    self._row(row)
        self._add(held, marks)

    def _row(self, row: etree._Element) -> None:
        """Write a table's row: on one line where each cell has one, else cell by cell."""
        cells = [cell for cell in children(row) if cell.tag == f"{WORD}tc"]
        single = [only_paragraph(cell) for cell in cells]
        if any(one is None for one in single):
            for cell in cells:
                self._blocks(cell)
            return
        line, marks = "", []
        for paragraph in single:
            if paragraph is None:
                continue
            words, own = self._paragraph(paragraph)
            if words.strip():
                line += _COLUMNS if line else ""
                marks += [_Mark(m.kind, m.id, m.number, m.start + len(line)) for m in own]
                line += words
        self._add(line, marks)
        for cell in cells:
            for paragraph in cell.iter(f"{WORD}p"):
                for box in boxes(paragraph):
                    self._blocks(box)

    def _paragraph(self, paragraph: etree._Element) -> tuple[str, list[_Mark]]:
        if is_page_number(paragraph):
            return "", []
        label = self.numbering.label(paragraph)
        written = [f"{label} "] if label else []
        length = len(written[0]) if written else 0
        marks: list[_Mark] = []
        for one in printed(paragraph):
            words = one if isinstance(one, str) else self._number(NOTES[one.tag], one)
            if words and not isinstance(one, str):
                marks.append(_Mark(NOTES[one.tag], one.get(f"{WORD}id", ""), words, length))
            written.append(words)
            length += len(words)
        text = "".join(written)
        return (text, marks) if text.strip() and text.strip() != label else ("", [])

    def _number(self, kind: str, reference: etree._Element) -> str:
        """Return the number of a note; one with a mark of its own prints that itself."""
        if is_on(reference, "customMarkFollows", "0"):
            return ""
        self.counts[kind] += 1
        return format_number(self.counts[kind], self.forms[kind])

    # --- writing ----------------------------------------------------------------------------

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _add(self, text: str, marks: list[_Mark]) -> None:
        """Write a paragraph, an empty line behind it, and its footnotes."""
        if not text.strip():
            return
        start = self.length
        self._put(f"{text}\n\n")
        for mark in marks:
            at = start + mark.start
            note = _Note(
                mark.number, Span(at, at + len(mark.number)), self._note_text(mark.kind, mark.id)
            )
            (self.endnotes if mark.kind == "endnote" else self.waiting).append(note)
        # A sentence goes on in the next paragraph where somebody broke its lines by hand.
        if _SENTENCE_END.search(text):
            self._add_waiting()

    def _add_waiting(self) -> None:
        for note in self.waiting:
            self._add_note(note)
        self.waiting = []

    def _add_note(self, note: _Note) -> None:
        start = self.length
        head = f"{note.number} "
        self._put(f"{head}{note.lines}\n\n")
        note.block = Span(start, start + len(head) + len(note.lines))
        note.text = Span(start + len(head), note.block.end)
        self.found.append(note)

    def _note_text(self, kind: str, id_: str) -> str:
        note = self.texts[kind].get(id_)
        if note is None:
            return ""
        lines = (
            "".join(one for one in printed(paragraph) if isinstance(one, str)).strip()
            for paragraph in note.iter(f"{WORD}p")
        )
        return "\n".join(line for line in lines if line)
