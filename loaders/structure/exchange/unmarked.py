"""Questions of which nothing is printed but the answer: a paragraph, and below it "Antwoord"."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.text.cues import number_at
from kamergraaf.loaders.structure.text.lines import Lines

_ENDED = re.compile(r"(?:[.?!:;…][”’»\"')\]]*\d{0,3}|\])$")
# How a fractie speaks of itself at the head of a question.
_ASKERS = re.compile(
    r"(?:(?:Ook|Verder|Voorts|Tevens|Tot slot|Daarnaast)\s+\w+\s+)?"
    r"(?:[Dd]e|[Dd]eze|[Hh]et|[Dd]it)\s+(?:aan het woord zijnde\s+)?"
    r"(?:leden|lid|(?:[\w/-]+-)?fracties?)\b"
)
_BEGINS = frozenset("“‘„\"'(€")
_PARAGRAPHS = 6  # a question has no more
_SHORT = 0.75  # a line that fills less of the width ends its paragraph


def find_unmarked(lines: Lines, skipped: set[int], first: int, last: int) -> int | None:
    """Return the line at which the question begins that ends before line `last`.

    What stands from `first` on is an answer, or a letter's own words: the question is its last
    paragraph, or the last few from one that begins with its askers or a number. None where
    there is but one paragraph.
    """
    filled = [line for line in lines.filled_in(first, last) if line not in skipped]
    width = max((len(lines.words[line]) for line in filled), default=0) * _SHORT
    nearest, seen = None, 0
    for at in range(len(filled) - 1, 0, -1):
        line, above = filled[at], filled[at - 1]
        if not _begins_paragraph(lines, above, line, width):
            continue
        if asks(lines.words[line]) or number_at(lines.words[line]):
            return line
        nearest, seen = nearest or line, seen + 1
        if seen == _PARAGRAPHS:
            break
    return nearest


def asks(word: str) -> bool:
    """Say whether a line begins as a fractie's question does."""
    return bool(_ASKERS.match(word))


def _begins_paragraph(lines: Lines, above: int, line: int, width: float) -> bool:
    words, before = lines.words[line], lines.words[above]
    if not (words[0].isupper() or words[0].isdigit() or words[0] in _BEGINS):
        return False
    apart = line > above + 1 or lines.unwrapped or len(before) < width or asks(words)
    return apart and bool(_ENDED.search(before))
