"""Makes a PDF and a Word file of a paper that we have as text, the way each is really printed.

Notes stand at the foot of their page in smaller print, their numbers and markers raised; each page
of the PDF has a running head and its number.
"""

from __future__ import annotations

import io
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from reportlab.pdfgen.canvas import Canvas

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document

WIDTH, HEIGHT = 595.0, 1400.0  # points; as tall as the longest page of a sample
LEFT = 60.0
BODY, NOTE, RAISED = 10.0, 8.0, 0.6
LEADING = 12.0


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of a paper: its words, and where raised numbers stand in them."""

    words: str
    raised: tuple[tuple[int, int], ...] = ()
    note: str = ""  # the number of the note that the line begins
    of_note: bool = False


def printed_lines(text: str) -> tuple[list[list[PrintedLine]], Document]:
    """Return the lines of each page of a paper, and the paper as it is read from its text."""
    paper = read_structure(text, "sample.txt", "kst-99901-A")
    markers = sorted((n.marker.start, n.marker.end) for n in paper.footnotes if n.marker and n.span)
    begins: dict[int, str] = {}
    of_notes: list[tuple[int, int]] = []
    for note in paper.footnotes:
        if note.span:
            line = text.rfind("\n", 0, note.span.start) + 1
            begins[line] = note.number
            of_notes.append((line, note.span.end))
    pages: list[list[PrintedLine]] = [[] for _ in paper.pages or (0,)]
    at = 0
    for words in text.split("\n"):
        page = pages[max(bisect_right(paper.pages, at) - 1, 0)] if paper.pages else pages[0]
        raised = tuple((a - at, b - at) for a, b in markers if at <= a < at + len(words))
        noted = any(a <= at < b for a, b in of_notes)
        page.append(PrintedLine(words, raised, begins.get(at, ""), noted))
        at += len(words) + 1
    return pages, paper


# --- PDF ------------------------------------------------------------------------------------


def make_pdf(text: str, head: str = "Eerste Kamer, vergaderjaar 2025–2026") -> bytes:
    """Return a PDF of a paper, one page for each of its own."""
    pages, _ = printed_lines(text)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=True)
    for number, page in enumerate(pages, 1):
        canvas.setFont("Helvetica", 9)
        canvas.drawString(LEFT, HEIGHT - 40, head)
        canvas.drawString(WIDTH - 80, 30, str(number))
        y = HEIGHT - 90
        for line in page:
            if not line.of_note and line.words.strip() != str(number):
                _draw(canvas, line, y, BODY)
                y -= LEADING
        y = 60 + LEADING * sum(line.of_note for line in page)
        for line in page:
            if line.of_note:
                _draw(canvas, line, y, NOTE)
                y -= LEADING * NOTE / BODY
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(canvas: Canvas, line: PrintedLine, y: float, size: float) -> None:
    x = LEFT
    for words, raised in _runs(line):
        own = size * RAISED if raised else size
        canvas.setFont("Helvetica", own)
        canvas.drawString(x, y + (size * 0.35 if raised else 0), words)
        x += canvas.stringWidth(words, "Helvetica", own)


def _runs(line: PrintedLine) -> Iterator[tuple[str, bool]]:
    """Yield the words of a line in runs, and whether each is raised."""
    words = line.words.lstrip() if line.note or line.words[:1] == " " else line.words
    cut = len(line.words) - len(words)
    if line.note:
        yield line.note, True
        yield words.removeprefix(line.note), False
        return
    at = 0
    for start, end in line.raised:
        yield words[at : start - cut], False
        yield words[start - cut : end - cut], True
        at = end - cut
    yield words[at:], False


# --- Word -----------------------------------------------------------------------------------


def make_docx(text: str) -> bytes:
    """Return a Word file of a paper, with real footnotes."""
    pages, paper = printed_lines(text)
    document = docx.Document()
    notes: list[str] = []
    held: list[PrintedLine] = []
    texts = {note.number: note.span.of(text) for note in paper.footnotes if note.span}
    for page in pages:
        for line in page:
            if line.of_note:
                continue
            if line.words.strip():
                held.append(line)
            elif held:
                _add_paragraph(document, held, notes, texts)
                held = []
    if held:
        _add_paragraph(document, held, notes, texts)
    _add_notes_part(document, notes)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _add_paragraph(document, lines, notes, texts) -> None:
    paragraph = document.add_paragraph()
    for number, line in enumerate(lines):
        for words, raised in _runs(line):
            if raised:
                notes.append(texts[words])
                reference = OxmlElement("w:footnoteReference")
                reference.set(qn("w:id"), str(len(notes)))
                paragraph.add_run()._r.append(reference)
            else:
                paragraph.add_run(words)
        if number < len(lines) - 1:
            paragraph.add_run().add_break()


def _add_notes_part(document, notes: list[str]) -> None:
    root = f'<w:footnotes {nsdecls("w")}><w:footnote w:id="0" w:type="separator"/>'
    for number, words in enumerate(notes, 1):
        lines = "<w:br/>".join(
            f'<w:t xml:space="preserve">{line.replace("&", "&amp;")}</w:t>'
            for line in words.split("\n")
        )
        root += f'<w:footnote w:id="{number}"><w:p><w:r>{lines}</w:r></w:p></w:footnote>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(
        PackURI("/word/footnotes.xml"), kind, (root + "</w:footnotes>").encode(),
        document.part.package,
    )  # fmt: skip
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
