"""What stands in the margin of a PDF's pages and is no text of the paper: heads, feet, numbers.

A line is left out when it stands in the outer band of the page and returns on other pages, as it
is or with a number that counts along with the pages; or when it is a page's number and no more.
Going inward from the edge, the first line that is none of that ends the margin.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from kamergraaf.loaders.pdf.ink import Ink, PageInk
from kamergraaf.loaders.pdf.rows import Row, find_rows

_BAND = 0.13  # of the page's height, at its head and at its foot
_SAME_PLACE = 3.0  # points
_NUMBER = re.compile(r"\d+")
_SEEN_AGAIN = 0.45  # of the pages: odd and even pages may differ, a heading of the text may recur
_TOO_FEW = 2  # pages that show whether numbers count along
_LONGEST_NUMBER = 4  # code points: what is longer says that it is a page's
_FEW = 4  # of so few pages all but one must have it
_LONE = re.compile(
    r"[-–—\s]*(?:(?:[Pp]agina|[Bb]lad|[Pp]age|[Pp]\.)\s*)?(?P<page>\d{1,4})"
    r"(?:\s*(?:van|/|of)\s*\d{1,4})?[-–—\s]*"
)
# What the printer of official papers puts at the foot of their first page.
_IMPRINT = re.compile(
    r"(?:kst|blg|stb|stcrt|trb|ah|h|kv)-[\w-]+(?:\s+ISSN.*)?|ISSN\s+\d{4}\s*-\s*\d{3}[\dX].*"
    r"|[’']s-Gravenhage\s+\d{4}"
)


def split_margins(pages: Sequence[PageInk]) -> list[tuple[list[Ink], list[str]]]:
    """Return for each page the words of its text, and the lines of its margins."""
    bands = [_bands(page) for page in pages]
    shown = [(number, row) for number, sides in enumerate(bands) for side in sides for row in side]
    seen = Counter(sign for number, row in shown for sign in set(_signs(number, row)))
    few = len(pages) <= _FEW
    least = max(2, len(pages) - 1 if few else math.ceil(len(pages) * _SEEN_AGAIN))
    return [
        _split(number, page, bands[number], seen, least, len(pages))
        for number, page in enumerate(pages)
    ]


def _bands(page: PageInk) -> tuple[list[Row], list[Row]]:
    """Return the rows in the head and the foot of a page, each from the edge inward."""
    low, high = page.height * _BAND, page.height * (1 - _BAND)
    outer = [word for word in page.words if word.base < low or word.base > high]
    rows = find_rows(outer)
    head = [row for row in rows if row.base > high]
    foot = [row for row in rows if row.base < low]
    return head, foot[::-1]


def _split(
    number: int,
    page: PageInk,
    bands: tuple[list[Row], list[Row]],
    seen: Counter[object],
    least: int,
    pages: int,
) -> tuple[list[Ink], list[str]]:
    def is_margin(row: Row) -> bool:
        words = row.text
        lone = _LONE.fullmatch(words)
        if _IMPRINT.fullmatch(words) or (lone and len(words) > _LONGEST_NUMBER):
            return True
        # A number alone may be that of a note too: those of pages count along on other pages.
        again = pages <= _TOO_FEW or any(seen[s] > 1 for s in _signs(number, row))
        if lone and again and _stands_alone(row, bands):
            return True
        if _begins_note(row):
            return False
        return any(seen[sign] >= least for sign in _signs(number, row))

    margin = [row for side in bands for row in takewhile(is_margin, side)]
    left_out = {id(word) for row in margin for word in row.words}
    kept = [word for word in page.words if id(word) not in left_out]
    return kept, [row.text for row in margin]


def _begins_note(row: Row) -> bool:
    """Say whether a row begins with a small number, as a note does, and goes on."""
    first = min(row.words, key=lambda word: word.left)
    return first in row.raised


def _stands_alone(row: Row, bands: tuple[list[Row], list[Row]]) -> bool:
    """Say whether a lone number is the outermost line of its band."""
    return any(side and side[0] is row for side in bands)


def _signs(number: int, row: Row) -> Iterator[object]:
    """Yield what a row has in common with those like it: its words, its place, its count."""
    words, place = row.text, round(row.base / _SAME_PLACE)
    yield words, place
    for match in _NUMBER.finditer(words):
        if len(match[0]) <= 4:
            yield words[: match.start()], words[match.end() :], int(match[0]) - number, place
