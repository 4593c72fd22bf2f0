"""PDF: the text that its print shows, with pages, notes and their markers; no pictures are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from kamergraaf.loaders.paper_id import paper_id
from kamergraaf.loaders.pdf.apart import read_ink_apart
from kamergraaf.loaders.pdf.columns import find_gutters, open_gutters, read_lines
from kamergraaf.loaders.pdf.ink import BrokenPdf, Ink, PageInk, read_ink
from kamergraaf.loaders.pdf.margins import split_margins
from kamergraaf.loaders.pdf.rows import Line, find_rows
from kamergraaf.loaders.pdf.side import split_side
from kamergraaf.loaders.pdf.text import BESIDE, write_text
from kamergraaf.loaders.pdf.weight import is_heavy
from kamergraaf.loaders.running_heads import read_heads
from kamergraaf.loaders.source import BrokenSource, Loader, official_name
from kamergraaf.loaders.structure import Structure, read_dated, read_structure
from kamergraaf.ontology.nouns import Document

_SAME_GUTTER = 6.0  # points
_NAMED_PAGES = 12
_END = b"%%EOF"
_TAIL = 4096  # bytes at the end of the file in which it must stand


def _accepts(head: bytes, name: str) -> bool:
    """Say whether a source is a PDF: by its first bytes, which may have some junk before them."""
    return b"%PDF-" in head[:1024] or (name.lower().endswith(".pdf") and b"\0" in head)


def _read(structure: Structure, data: bytes, source: str, document: str) -> Iterator[Document]:
    pages = _ink(data, source)
    if not any(page.words for page in pages):
        count = f"{len(pages)} page{'' if len(pages) == 1 else 's'}"
        raise BrokenSource(
            f"{source}: has no text on its {count}, it is a scan, a picture or blank; "
            "run text recognition (OCR) on it and load the result"
        )
    split = split_margins(pages)
    apart = split_side([(page.width, words) for page, (words, _) in zip(pages, split, strict=True)])
    text = _lines(pages, [words for words, _ in apart])
    beside = [[replace(line, column=BESIDE) for line in read_lines(side, ())] for _, side in apart]
    printed = write_text([[*side, *own] for side, own in zip(beside, text, strict=True)])
    heads = read_heads([margin for _, margin in split])
    own = document or official_name(source) or heads.document
    name = own or paper_id(source, data, printed.text)
    paper = structure(printed.text, source, name, _remarks(pages), printed.layout)
    yield replace(paper, format=PDF.name, date=paper.date or heads.date)


def _ink(data: bytes, source: str) -> list[PageInk]:
    try:
        if _END not in data[-_TAIL:]:  # pdfium would read what is left of it, and not say so
            raise BrokenPdf("its end is missing")
        return list(read_ink_apart(data) if is_heavy(data) else read_ink(data))
    except BrokenPdf as error:
        if error.locked:
            raise BrokenSource(
                f"{source}: is encrypted and asks for a password; save it without one"
            ) from None
        raise BrokenSource(
            f"{source}: is no whole PDF ({error}); fetch it again or save it anew"
        ) from None


def _lines(pages: Sequence[PageInk], words: Sequence[list[Ink]]) -> list[list[Line]]:
    """Return the lines of each page; a gutter of one page is that of the others too."""
    rows = [find_rows(own) for own in words]
    gutters = [find_gutters(own, page.width) for own, page in zip(rows, pages, strict=True)]
    known = {round(at / _SAME_GUTTER): at for own in gutters for at in own}
    return [
        read_lines(own, mine or open_gutters(found, known.values()))
        for own, mine, found in zip(words, gutters, rows, strict=True)
    ]


def _remarks(pages: Sequence[PageInk]) -> tuple[str, ...]:
    """Name the pages that are pictures without text."""
    scanned = [str(number) for number, page in enumerate(pages, 1) if page.pictured]
    if not scanned:
        return ()
    more = f" and {len(scanned) - _NAMED_PAGES} more" if len(scanned) > _NAMED_PAGES else ""
    named = ", ".join(scanned[:_NAMED_PAGES]) + more
    return (f"no text on page {named}: scanned, and not read (OCR is needed)",)


PDF = Loader("PDF", (".pdf",), _accepts, partial(_read, read_structure), partial(_read, read_dated))
