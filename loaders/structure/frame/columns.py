"""Columns of those who sign beside each other, that a flattened page prints on one line."""

from __future__ import annotations

import re

_EACH = re.compile(r"(?:(?:[Pp]lv\.|[Pp]laatsvervangend|[Ff]ungerend)\s+)?[Vv]oorzitter\s+van\s")
_GAP = re.compile(r"(?<=\S)\s+(?=\S)")
_FOR = re.compile(r"(?<!^)\s+(?=voor\s+[A-ZÀ-Þ])")
_NAME_COLUMNS = re.compile(
    r"(?<=[a-zà-þ])\s+(?=(?:(?:mr|dr|drs|prof|ir|ing)\.\s*)*(?:[A-ZÀ-Þ][a-z]{0,2}\.){1,6}\s?)"
)


def columns_of(words: str) -> list[tuple[int, str]]:
    """Return (offset, text) of each column: cut at wide spaces, or ahead of more initials."""
    columns = _cut_wide(words)
    if len(columns) > 1 or not (cut := _NAME_COLUMNS.search(words)):
        return columns
    return [(0, words[: cut.start()]), (cut.end(), words[cut.end() :])]


def _cut_wide(words: str) -> list[tuple[int, str]]:
    """Cut a line at the spaces that are wider than the narrowest: justified lines have no ones."""
    gaps = [match.span() for match in _GAP.finditer(words)]
    narrow = min((end - start for start, end in gaps), default=1) if len(gaps) > 1 else 1
    wide = [(start, end) for start, end in gaps if end - start > narrow]
    begins = [0, *(end for _, end in wide)]
    ends = [*(start for start, _ in wide), len(words)]
    return [(begin, words[begin:end]) for begin, end in zip(begins, ends, strict=True)]


def spread(words: str, count: int) -> list[str]:
    """Return the columns of a line of capacities; what cannot be told apart goes to the first."""
    if count == 1:
        return [words]
    starts = [match.start() for match in _EACH.finditer(words)]
    if len(starts) == count:
        return [words[a:b].strip() for a, b in zip(starts, (*starts[1:], None), strict=True)]
    columns = [column for _, column in _cut_wide(words)]
    if len(columns) != count:
        columns = _FOR.split(words)
    if len(columns) != count:
        columns = [words] + [""] * (count - 1)
    return columns
