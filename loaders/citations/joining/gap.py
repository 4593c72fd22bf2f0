"""What may stand between two tokens that belong together: " van de ", ", van het "."""

from __future__ import annotations

import re
from functools import lru_cache

_WIDEST = 100
# The foot of a page, and the number of the next, between an article and its act.
_CHAMBER = " Kamer, "
_FOOT = re.compile(
    r" (?:Tweede|Eerste) Kamer, (?:vergaderjaar|zitting) \d{4}-\d{4}, \d\d ?\d{3}"
    r"(?: \(R ?\d{2,4}\)|,? (?:hoofdstuk )?[XVI]{1,5}[AB]?)?, nrs?\. ?\d{1,4}[a-z]?(?: \d{1,3})? "
)


class Gap:
    """Words that join two tokens, as a pattern of any case that remembers what it was asked.

    A text has a few hundred gaps. Each pattern has a memory of its own, for in one of them all the
    whole pattern would be hashed at each look, which takes ten times as long.
    """

    __slots__ = ("_fills", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern, re.IGNORECASE)
        whole = self.pattern.fullmatch
        self._fills = lru_cache(maxsize=8192)(lambda gap: whole(gap) is not None)

    def joins(self, text: str, end: int, start: int) -> bool:
        """Tell whether the pattern is all that stands in view[end:start], at most 100 letters."""
        if not 0 <= start - end <= _WIDEST:
            return False
        gap = text[end:start]
        return self._fills(_FOOT.sub(" ", gap) if _CHAMBER in gap else gap)
