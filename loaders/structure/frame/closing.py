"""Where a letter takes up its own voice again, behind the questions: to close and to sign."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.cues import ASKED, is_heading, number_at
from kamergraaf.loaders.structure.text.lines import Lines

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
    last = _end_of_words(lines, draft, skipped)
    if draft.by_government:
        return last
    closing = last
    opening = next(iter(lines.filled_in(draft.body, last)), draft.body)  # it closes nothing
    line, left = last - 1, _CLOSING_LINES
    while line > opening and left:
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


def _end_of_words(lines: Lines, draft: Draft, skipped: set[int]) -> int:
    """Return the first line of the signatures that end a letter, the letter's end where none do.

    Many signatures stand between the head and the answers.
    """
    signed, last, left = draft.signed_lines, draft.last, _LINES_BEHIND_SIGNATURE
    for line in reversed(lines.filled_in(draft.body, draft.last) if signed else []):
        if line in signed:
            last = line
        elif line not in skipped:
            left -= 1
            if left < 0:
                break
    return last
