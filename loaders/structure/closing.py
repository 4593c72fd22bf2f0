"""Where a letter takes up its own voice again, behind the questions: to close and to sign."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.cues import ASKED, is_heading, number_at
from kamergraaf.loaders.structure.heads import Draft
from kamergraaf.loaders.structure.lines import Lines

_CLOSING = re.compile(
    r"(?:De (?:leden van de )?(?:(?:vaste|algemene|bijzondere|tijdelijke) )?commissies?\b"
    r"|Een (?:gelijkluidende brief|(?:afschrift|kopie) van deze brief)|Hoogachtend"
    r"|Met vriendelijke groet|(?P<members>De leden\b)|De commissie\b)"
)
_CLOSING_WORDS = re.compile(
    r"tegemoet|beantwoording|zie(?:n|t)\s+uw|zie(?:n|t)\s[^.?]{0,60}uit\s+naar"
    r"|gelijkluidende|(?:afschrift|kopie)\s+van\s+deze|hoogachtend|vriendelijke\s+groet",
    re.IGNORECASE,
)
_CLOSING_LINES, _CLOSING_LENGTH = 24, 600
_LINES_BEHIND_SIGNATURE = 2


def end_of_speech(lines: Lines, draft: Draft, skipped: set[int]) -> int:
    """Return the line at which a letter takes up its own voice again, to close and to sign."""
    tail = [line for line in draft.signed_lines if _is_tail(lines, draft, line, skipped)]
    last = min(tail, default=draft.last)
    if draft.by_government:
        return last
    closing = last
    line, left = last - 1, _CLOSING_LINES
    while line > draft.body and left:
        word = lines.words[line]
        if word and line not in skipped:
            left -= 1
            if number_at(word) or is_heading(word) or ASKED.match(word):
                break
            if word[0] in "DEHM" and (begins := _CLOSING.match(word)):
                text = lines.text[lines.starts[line] : lines.starts[line] + _CLOSING_LENGTH]
                if begins["members"]:  # who may as well ask: the sentence itself must close
                    text = text.partition(".")[0].partition("?")[0]
                if _CLOSING_WORDS.search(text):
                    closing = line
        line -= 1
    return closing


def _is_tail(lines: Lines, draft: Draft, line: int, skipped: set[int]) -> bool:
    """Say whether a signature ends its letter; many stand between the head and the answers."""
    left = 0
    for at in range(line + 1, draft.last):
        if lines.words[at] and at not in skipped and at not in draft.signed_lines:
            left += 1
            if left > _LINES_BEHIND_SIGNATURE:
                return False
    return True
