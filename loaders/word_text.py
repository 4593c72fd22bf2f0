"""A Word document as plain text, with its notes and their markers.

Paragraphs are lines with an empty one between them, table rows are lines with two spaces between
their cells. A footnote stands behind the paragraph of its marker, endnotes at the end. What is
deleted, hidden, or a fallback for older programs is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from kamergraaf.loaders.structure.layout import Layout, PrintedNote
from kamergraaf.loaders.word_numbering import Numbering, format_number, read_numbering
from kamergraaf.loaders.word_package import WORD, Package
from kamergraaf.ontology.nouns import Span

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT_OUT = frozenset((f"{WORD}del", f"{WORD}moveFrom", f"{WORD}rPr", f"{WORD}pPr", _FALLBACK))
_PRINTED = {
    f"{WORD}tab": "\t", f"{WORD}br": "\n", f"{WORD}cr": "\n", f"{WORD}noBreakHyphen": "-",
    f"{WORD}ptab": "\t",
}  # fmt: skip
_NOTES = {
    f"{WORD}footnoteReference": "footnote",
    f"{WORD}endnoteReference": "endnote",
}
_COLUMNS = "  "
_SENTENCE_END = re.compile(r"[.?!:;][”’»\"')\]]*\d{0,3}\s*$")
_OFF = frozenset(("0", "false", "off"))


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
        self.texts = {kind: _notes_by_id(package, kind) for kind in self.counts}
        self.forms = {"footnote": "decimal", "endnote": _form_of_endnotes(package)}

    def write(self) -> WrittenText:
        root = self.package.part(self.package.main)
        body = root.find(f"{WORD}body") if root is not None else None
        if body is not None:
            for head in _letterheads(self.package, body):
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
        for block in _children(parent):
            if block.tag == f"{WORD}p":
                line, own = self._paragraph(block)
                marks += [_Mark(m.kind, m.id, m.number, m.start + len(held)) for m in own]
                held += line
                if _is_joined(block):  # its mark is deleted: it goes on in the next paragraph
                    continue
                self._add(held, marks)
                held, marks = "", []
                for box in _boxes(block):
                    self._blocks(box)
            elif block.tag == f"{WORD}tbl":
                for row in _rows(block):
                    self._row(row)
        self._add(held, marks)

    def _row(self, row: etree._Element) -> None:
        """Write a table's row: on one line where each cell has one, else cell by cell."""
        cells = [cell for cell in _children(row) if cell.tag == f"{WORD}tc"]
        single = [_only_paragraph(cell) for cell in cells]
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
                for box in _boxes(paragraph):
                    self._blocks(box)

    def _paragraph(self, paragraph: etree._Element) -> tuple[str, list[_Mark]]:
        if _is_page_number(paragraph):
            return "", []
        label = self.numbering.label(paragraph)
        written = [f"{label} "] if label else []
        length = len(written[0]) if written else 0
        marks: list[_Mark] = []
        for printed in _printed(paragraph):
            words = printed
            if not isinstance(printed, str):
                kind = _NOTES[printed.tag]
                words = self._number(kind, printed)
                if words:
                    marks.append(_Mark(kind, printed.get(f"{WORD}id", ""), words, length))
            assert isinstance(words, str)  # noqa: S101 - a reference became its number
            written.append(words)
            length += len(words)
        text = "".join(written)
        return (text, marks) if text.strip() and text.strip() != label else ("", [])

    def _number(self, kind: str, reference: etree._Element) -> str:
        """Return the number of a note; one with a mark of its own prints that itself."""
        if reference.get(f"{WORD}customMarkFollows", "0") not in _OFF:
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
            "".join(one for one in _printed(paragraph) if isinstance(one, str)).strip()
            for paragraph in note.iter(f"{WORD}p")
        )
        return "\n".join(line for line in lines if line)


# --- what stands in the parts ---------------------------------------------------------------


def _children(parent: etree._Element) -> Iterator[etree._Element]:
    """Yield the blocks of a parent, those inside controls and insertions too."""
    for child in parent:
        if child.tag in {f"{WORD}sdt", f"{WORD}customXml", f"{WORD}ins", f"{WORD}moveTo",
                         f"{WORD}sdtContent", f"{WORD}smartTag"}:  # fmt: skip
            yield from _children(child)
        elif child.tag not in _LEFT_OUT:
            yield child


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for row in _children(table):
        if row.tag == f"{WORD}tr" and row.find(f"{WORD}trPr/{WORD}del") is None:
            yield row


def _printed(paragraph: etree._Element) -> Iterator[str | etree._Element]:
    """Yield what a paragraph prints, in order: words, and references to notes."""
    stack = [iter(paragraph)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
        elif node.tag == f"{WORD}t":
            yield node.text or ""
        elif node.tag in _PRINTED:
            yield _PRINTED[node.tag]
        elif node.tag in _NOTES:
            yield node
        elif node.tag == f"{WORD}txbxContent" or node.tag in _LEFT_OUT:
            continue
        elif not (node.tag == f"{WORD}r" and _is_hidden(node)):
            stack.append(iter(node))


def _is_page_number(paragraph: etree._Element) -> bool:
    """Say whether a paragraph prints the number of its page, as a letterhead does."""
    fields = [node.text or "" for node in paragraph.iter(f"{WORD}instrText")]
    fields += [node.get(f"{WORD}instr", "") for node in paragraph.iter(f"{WORD}fldSimple")]
    return any("PAGE" in one.split()[:1] for one in fields)


def _is_hidden(run: etree._Element) -> bool:
    hidden = run.find(f"{WORD}rPr/{WORD}vanish")
    return hidden is not None and hidden.get(f"{WORD}val", "1") not in _OFF


def _is_joined(paragraph: etree._Element) -> bool:
    return paragraph.find(f"{WORD}pPr/{WORD}rPr/{WORD}del") is not None


def _boxes(paragraph: etree._Element) -> list[etree._Element]:
    """Return the text boxes that hang on a paragraph, those for older programs left out."""
    return [
        box
        for box in paragraph.iter(f"{WORD}txbxContent")
        if not any(
            above.tag in {_FALLBACK, f"{WORD}txbxContent", f"{WORD}del"}
            for above in box.iterancestors()
            if above is not paragraph
        )
    ]


def _only_paragraph(cell: etree._Element) -> etree._Element | None:
    """Return the one paragraph with words that a cell holds, None where it holds more."""
    blocks = [block for block in _children(cell) if block.tag in {f"{WORD}p", f"{WORD}tbl"}]
    if any(block.tag == f"{WORD}tbl" for block in blocks):
        return None
    filled = [block for block in blocks if any(one for one in _printed(block))]
    if len(filled) > 1 or not blocks:
        return None
    return filled[0] if filled else blocks[0]


def _notes_by_id(package: Package, kind: str) -> dict[str, etree._Element]:
    return {
        note.get(f"{WORD}id", ""): note
        for root in package.related(f"{kind}s")
        for note in root.iter(f"{WORD}{kind}")
        if note.get(f"{WORD}type", "normal") == "normal"
    }


def _form_of_endnotes(package: Package) -> str:
    for root in package.related("settings"):
        form = root.find(f"{WORD}endnotePr/{WORD}numFmt")
        if form is not None:
            return str(form.get(f"{WORD}val", "lowerRoman"))
    return "lowerRoman"


def _letterheads(package: Package, body: etree._Element) -> Iterator[etree._Element]:
    """Yield the head of the first page alone, where it has one: a letter prints its date there."""
    section = next(body.iter(f"{WORD}sectPr"), None)
    if section is None or section.find(f"{WORD}titlePg") is None:
        return
    parts = package.related_by_id("header")
    relation = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    for reference in section.iter(f"{WORD}headerReference"):
        if reference.get(f"{WORD}type") == "first":
            head = package.part(parts.get(reference.get(relation, ""), ""))
            if head is not None:
                yield head
