"""The block beside the text of a ministry's letter: address, reference and date in small print.

It stands at the right of the page in lines of its own, which are not those of the text. Read along
with them it would part every sentence beside it; so it is read apart, before the text of the first
page that has it. Later pages print some of it again, which is left out.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from kamergraaf.loaders.pdf.ink import Ink
from kamergraaf.loaders.pdf.rows import Row, find_rows

_SMALL = 0.87  # of the text's size: the block is in smaller print
_RIGHT = 0.55  # of the page's width: it begins beyond that
_ROWS = 3  # so many lines begin at its edge, or it is something else
_SAME_EDGE = 3.0  # points
_SAME_LINE = 0.15  # of a size: baselines that differ less are those of one line
# The first page has its date in the letter itself.
_DATED = re.compile(r"Datum\b|Pagina\b|\d{1,2} [a-z]+ (?:19|20)\d\d$")
_SHARED = 0.34  # of its lines: where more stand on lines of the text it is a column of a table


def split_side(pages: Sequence[tuple[float, list[Ink]]]) -> list[tuple[list[Ink], list[Ink]]]:
    """Return for each page, given by width and words, those of its text and of its side block.

    What a later page prints beside its text is left out where the first such block has it too.
    """
    split: list[tuple[list[Ink], list[Ink]]] = []
    known = ""
    for width, words in pages:
        block = _block(words, width)
        within = {id(word) for word in block}
        text = [word for word in words if id(word) not in within]
        rows = find_rows(block)
        if known:
            rows = [row for row in rows if not (_plain(row) in known or _DATED.match(row.text))]
        known += "".join(map(_plain, rows))
        split.append((text, [word for row in rows for word in row.words]))
    return split


def _plain(row: Row) -> str:
    """Return what a row says whatever its spaces: they are lost where words stand close."""
    return row.text.replace(" ", "")


def _block(words: list[Ink], width: float) -> list[Ink]:
    """Return the words of the side block of a page, none where it has none."""
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[round(word.size, 1)] += len(word.text)
    size = sizes.most_common(1)[0][0] if sizes else 0.0
    beyond = [word for word in words if word.left > _RIGHT * width and word.size < _SMALL * size]
    edges: dict[int, list[Ink]] = defaultdict(list)
    for row in find_rows(beyond):
        first = min(row.words, key=lambda word: word.left)
        edges[round(first.left / _SAME_EDGE)].append(first)
    begun = max(edges.values(), key=len, default=[])
    if len(begun) < _ROWS:
        return []
    left = min(word.left for word in begun) - _SAME_EDGE
    block = [word for word in beyond if word.left >= left]
    return block if _stands_apart(block, words, left) else []


def _stands_apart(block: list[Ink], words: list[Ink], left: float) -> bool:
    """Say whether text stands beside a block, never within it and seldom on its lines."""
    own = {id(word) for word in block}
    top, foot = max(word.base for word in block), min(word.base for word in block)
    beside = [word for word in words if id(word) not in own and foot <= word.base <= top]
    if not beside or any(word.right > left for word in beside):
        return False
    rows = find_rows(block)
    shared = sum(
        any(abs(word.base - row.base) < _SAME_LINE * row.size for word in beside) for row in rows
    )
    return shared <= _SHARED * len(rows)
