"""What a PDF prints: words with their place and size, page by page, as pdfium finds them.

The numbers asked for cost a call each, so a word is asked about once; only where it may be of more
than one size or line is each of its characters asked about.
"""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot

import pypdfium2
import pypdfium2.raw as pdfium

_WORD = re.compile(r"[^\s\0]+")
# A word may hold a note's marker, or go on on the next line: pdfium joins what a hyphen parts.
_PARTS = re.compile(r"[\d\x02\xad\ufffe]")
# What pdfium puts for a hyphen at the end of a line, the soft hyphen itself, and ligatures.
_SPELLED = str.maketrans(
    {
        "\x02": "-",
        "\xad": "-",
        "\ufffe": "-",
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "st",
        "ﬆ": "st",
    }
)
_SAME = 0.02  # of a size; sizes and baselines that differ less are the same


@dataclass(frozen=True, slots=True)
class Ink:
    """A word, or a part of one in one size: its left and right edge, its baseline, in points.

    The origin is the page's lower left corner as it is shown. `joined` says that it goes on with
    the word of the ink before it.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    joined: bool = False


@dataclass(frozen=True, slots=True)
class PageInk:
    """One page: its size in points, its words in the order of the file, whether it has pictures."""

    width: float
    height: float
    words: tuple[Ink, ...]
    pictured: bool = False


class BrokenPdf(Exception):
    """What pdfium says it cannot do: `locked` where a password is asked for."""

    def __init__(self, what: str, *, locked: bool = False) -> None:
        super().__init__(what)
        self.locked = locked


def read_ink(data: bytes) -> Iterator[PageInk]:
    """Yield the pages of a PDF; raises BrokenPdf where it cannot be opened."""
    try:
        paper = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD
        raise BrokenPdf(str(error), locked=locked) from None
    try:
        count = len(paper)
        if count < 1:
            raise BrokenPdf("it has no pages")
        for number in range(count):
            yield _read_page(paper, number)
    finally:
        paper.close()


def _read_page(paper: pypdfium2.PdfDocument, number: int) -> PageInk:
    page = pdfium.FPDF_LoadPage(paper.raw, number)
    if not page:
        raise BrokenPdf(f"page {number + 1} is broken")
    try:
        text = pdfium.FPDFText_LoadPage(page)
        try:
            return _Reader(page, text).read()
        finally:
            pdfium.FPDFText_ClosePage(text)
    finally:
        pdfium.FPDF_ClosePage(page)


class _Reader:
    """Reads one page; holds the numbers into which pdfium writes its answers."""

    def __init__(self, page: object, text: object) -> None:
        self.page, self.text = page, text
        self.x, self.y = ctypes.c_double(), ctypes.c_double()
        self.edges = tuple(ctypes.c_double() for _ in range(4))
        self.matrix = pdfium.FS_MATRIX()
        self.turns: Counter[int] = Counter()
        width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        sideways = pdfium.FPDFPage_GetRotation(page) % 2
        self.width, self.height = (height, width) if sideways else (width, height)

    def read(self) -> PageInk:
        found: list[tuple[int, Ink]] = []
        printed = self._printed()
        for match in _WORD.finditer(printed):
            found += self._word(match[0], match.start())
        turn = self.turns.most_common(1)[0][0] if self.turns else 0
        # A page set on its side is read upright; a stamp across an upright page is no text.
        words = tuple(ink for own, ink in found if own == turn)
        size = (self.height, self.width) if turn % 2 else (self.width, self.height)
        return PageInk(*size, words, not words and self._has_pictures())

    def _printed(self) -> str:
        """Return the page's characters, one for each that pdfium counts."""
        count = pdfium.FPDFText_CountChars(self.text)
        if count <= 0:
            return ""
        buffer = (ctypes.c_ushort * (count + 1))()
        written = pdfium.FPDFText_GetText(self.text, 0, count, buffer)
        printed = bytes(buffer)[: 2 * (written - 1)].decode("utf-16-le", "replace")
        if len(printed) == count:
            return printed
        codes = (pdfium.FPDFText_GetUnicode(self.text, at) for at in range(count))
        return "".join(map(_character, codes))

    def _word(self, word: str, start: int) -> Iterator[tuple[int, Ink]]:
        """Yield a word whole, or in its parts of one size and baseline."""
        last = start + len(word) - 1
        turn, first = self._place(start)
        self.turns[turn] += len(word)
        if last == start or not _PARTS.search(word):
            yield turn, self._ink(turn, word, last, first, False)
            return
        begin, place = start, first
        for at in range(start + 1, last + 2):
            other = self._place(at)[1] if at <= last else None
            if other is None or not _alike(place, other):
                part = word[begin - start : at - start]
                yield turn, self._ink(turn, part, at - 1, place, begin > start)
                if other is not None:
                    begin, place = at, other

    def _place(self, at: int) -> tuple[int, tuple[float, float, float]]:
        """Return the quarter turns of a character, and its (origin, baseline, size) upright."""
        pdfium.FPDFText_GetMatrix(self.text, at, self.matrix)
        pdfium.FPDFText_GetCharOrigin(self.text, at, self.x, self.y)
        a, b, c, d = self.matrix.a, self.matrix.b, self.matrix.c, self.matrix.d
        size = pdfium.FPDFText_GetFontSize(self.text, at) * (abs(d) if c == 0 else hypot(c, d))
        if b == 0 and a > 0:  # nearly all text
            return 0, (self.x.value, self.y.value, size)
        turn = _quarter(a, b)
        return turn, (*self._upright(turn, self.x.value, self.y.value), size)

    def _ink(
        self, turn: int, text: str, last: int, place: tuple[float, float, float], joined: bool
    ) -> Ink:
        """Return a word whose last character is `last`, and whose first stands at `place`."""
        left, right, bottom, top = self.edges
        pdfium.FPDFText_GetCharBox(self.text, last, left, right, bottom, top)
        edge = right.value
        if turn:
            corners = ((left.value, bottom.value), (right.value, top.value))
            edge = max(self._upright(turn, x, y)[0] for x, y in corners)
        words = text if text.isascii() and "\x02" not in text else text.translate(_SPELLED)
        return Ink(words, place[0], max(edge, place[0]), place[1], place[2], joined)

    def _upright(self, turn: int, x: float, y: float) -> tuple[float, float]:
        if turn == 0:
            return x, y
        if turn == 1:
            return y, self.width - x
        return (self.width - x, self.height - y) if turn == 2 else (self.height - y, x)

    def _has_pictures(self) -> bool:
        count = pdfium.FPDFPage_CountObjects(self.page)
        kinds = (
            pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(self.page, at))
            for at in range(min(count, 64))
        )
        return any(kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM) for kind in kinds)


def _character(code: int) -> str:
    """Return a character; half of a pair, which no text holds, as the sign for what is unknown."""
    return "\ufffd" if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code)


def _alike(one: tuple[float, float, float], other: tuple[float, float, float]) -> bool:
    near = _SAME * max(one[2], other[2], 1.0)
    return abs(one[1] - other[1]) <= near and abs(one[2] - other[2]) <= near


def _quarter(a: float, b: float) -> int:
    """Return in which of four ways a line of text runs: right, up, left, down."""
    if abs(a) >= abs(b):
        return 0 if a >= 0 else 2
    return 1 if b > 0 else 3
