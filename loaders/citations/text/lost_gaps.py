"""Gaps that a reader of images has lost: "lid,van", "8en 9", "Boek3", "22oktober1993".

A view shows them as if they had been printed. They are sought where digits and letters meet and
behind commas, which in most texts are few places.
"""

from __future__ import annotations

import re
from typing import Any

from kamergraaf.loaders.citations.numbers.dates import MONTH

_ZERO, _DIGITS, _FIRST, _LETTERS = ord("0"), 10, ord("a"), 26
_CASE = 0x20
# What goes on behind a number, as a word of its own.
_BEHIND = re.compile(
    rf"(?:en|of|tot|t/m|van|der|lid|leden|onder|juncto|hoofdstuk|{MONTH}|{MONTH.title()})"
    r"(?=[ \d]|$)"
)
# What stands in front of a number, or of a year at the end of a title.
_WORDS = re.compile(
    r"(?<![^\W\d])(?:en|of|tot|met|van|der|op|in|per|sub|lid|leden|art|nrs?|blz|hoofdstuk|"
    r"[Bb]oek|zitting|vergaderjaar|[Aa]rtike[il1]|(?:[Ww]ets)?(?:ontwerp|voorstel)|[Kk]amerstuk|"
    rf"{MONTH})$"
)
_YEAR = re.compile(r"(?:18|19|20)\d\d(?!\d|[/-]\d)")
_TITLE = re.compile(r"(?:[a-z]{6}|wet|regeling|besluit)$")
_LONGEST = 14


def digit_edges(numpy: Any, codes: Any) -> tuple[Any, Any]:
    """Return which letters are digits, and where a digit begins beside a letter or ends at one."""
    digit = codes - _ZERO < _DIGITS
    edges = numpy.flatnonzero(digit[1:] ^ digit[:-1]) + 1
    beside = numpy.where(digit[edges], codes[edges - 1], codes[edges])
    return digit, edges[(beside | _CASE) - _FIRST < _LETTERS]


def lost_gaps(numpy: Any, codes: Any, text: str, runs: tuple[Any, Any]) -> Any:
    """Return the places in `text` in front of which a gap is missing, in order.

    `runs`: what `digit_edges` returns of the same codes.
    """
    digit, edges = runs
    begins = digit[edges]
    behind = edges[~begins & (codes[edges] >= _FIRST)]
    before = edges[begins]
    before = before[codes[before - 1] >= _FIRST]
    places = [at for at in behind.tolist() if _BEHIND.match(text, at) and not _in_word(text, at)]
    places += [at for at in before.tolist() if _is_apart(text, at)]
    # Few commas have no gap behind them, and few places are quick to list.
    commas = numpy.flatnonzero((codes[:-1] == ord(",")) & (codes[1:] != ord(" "))) + 1
    commas = commas[(codes[commas] | _CASE) - _FIRST < _LETTERS]
    # "Slaalsbla,l n°. 12": amid a misread word a comma is a letter
    following = codes[numpy.minimum(commas + 1, len(codes) - 1)]
    commas = commas[((following | _CASE) - _FIRST < _LETTERS) | (codes[commas] < _FIRST)]
    return numpy.union1d(commas, numpy.array(places, dtype=numpy.int64))


def _in_word(text: str, at: int) -> bool:
    """Tell whether the digits in front of text[at:] are letters misread, as in "artike1en"."""
    before = at - 1
    while before >= 0 and text[before].isdigit():
        before -= 1
    if before < 0 or not text[before].isalpha():
        return False
    return not _WORDS.search(text, max(0, before + 1 - _LONGEST), before + 1)  # "Boek3van"


def _is_apart(text: str, at: int) -> bool:
    """Tell whether the number at text[at:] is no part of the word in front of it."""
    floor = max(0, at - _LONGEST)
    if _WORDS.search(text, floor, at):
        return True
    return _YEAR.match(text, at) is not None and _TITLE.search(text, floor, at) is not None


def with_gaps(numpy: Any, text: str, places: Any) -> tuple[str, Any]:
    """Return the text with a space in front of each place, and for each letter its place."""
    parts, last = [], 0
    for at in places.tolist():
        parts.append(text[last:at])
        last = at
    parts.append(text[last:])
    # A gap has the place of the letter in front of it.
    return " ".join(parts), numpy.insert(numpy.arange(len(text)), places, places - 1)
