"""Papers whose heading is lost: what stands right below the day of their adoption or receipt.

Or, without such a day, what else their first lines say.
"""

from __future__ import annotations

import re
from itertools import pairwise

from kamergraaf.loaders.structure.text.cues import OPENS_SPEECH
from kamergraaf.loaders.structure.text.dates import DAY
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy

# How a committee of the Eerste Kamer opens its report.
_HAS_REMARKS = re.compile(
    r"(?:Het voorbereidend onderzoek|De memorie van antwoord)\b[^.]{0,80} aanleiding\b"
)
_LONE_DATED = re.compile(
    rf"(?P<what>Vastgesteld|Ontvangen),?\s*(?:op\s+)?0?{DAY}\.?", re.IGNORECASE
)
_REPLIES = re.compile(
    r"(?:De\s+(?:regering|ondergetekende)|Met\s+\w+|Ik\b|Wij\b|Graag\b|Hierbij\b)[^.]{0,200}"
    r"\bvoorlopig\s+verslag\b"
)
_OPENING = 4  # lines that show how a paper opens


def find_below_date(lines: Lines, filled: list[int]) -> tuple[int, bool] | None:
    """Return the line at which fracties speak, or the government answers, and whether it does."""
    for line, below in pairwise(filled):
        if not (dated := _LONE_DATED.fullmatch(lines.words[line])):
            continue
        words = tidy(" ".join(lines.words[below : below + _OPENING]))
        if dated["what"] == "Vastgesteld" and (
            OPENS_SPEECH.match(words) or _HAS_REMARKS.match(words)
        ):
            return below, False
        if dated["what"] == "Ontvangen" and _REPLIES.match(words):
            return below, True
    return None


def has_remarks(lines: Lines, opening: list[int], own: str) -> bool:
    """Say whether a committee opens its report here; its sentence may go on on the next line."""
    if not own.startswith(("Het voor", "De memorie")):
        return False
    return bool(_HAS_REMARKS.match(tidy(" ".join(lines.words[line] for line in opening))))


def follows_decree(lines: Lines, below: list[int]) -> bool:
    """Say whether a minister whom a line names decides something, "gelet op" what allows it."""
    words = [lines.words[line] for line in below]
    return any(word.startswith("Gelet op ") for word in words) and "Besluit:" in words
