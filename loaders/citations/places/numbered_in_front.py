"""Articles whose number stands in front of the word: "het 5de en 6de artikel der Grondwet"."""

from __future__ import annotations

import re

_NTH = r"\d{1,3}(?:sten?|den?|e)"
_LISTED = re.compile(rf"(?<![\w.,-]){_NTH}(?:(?:, | en |, en ){_NTH}){{0,4}} $")
_ONE = re.compile(r"\d+")
_REACH = 50
_OF = ("der ", "van ", "dier ", "dezer ")


def numbers_in_front(text: str, at: int, end: int) -> tuple[int, list[str]] | None:
    """Return where such a list begins in front of the word at view[at:end], and its pinpoints."""
    if not text.startswith(_OF, end):
        return None
    listed = _LISTED.search(text, max(0, at - _REACH), at)
    if not listed:
        return None
    return listed.start(), [f"art.{number}" for number in _ONE.findall(listed[0])]
