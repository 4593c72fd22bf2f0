"""Note markers: digits glued to a word, to a year or to punctuation, or standing apart.

What a digit run may be is said here; which of them a note takes is decided in `binding`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from kamergraaf.loaders.structure.text.dates import MONTHS

# What each byte of Latin-1 becomes, so that a search for one byte finds the digits: a pattern takes
# three times as long, since all but one in a hundred letters are none.
_DIGITS = bytes(ord("0") if chr(code) in "0123456789" else ord(" ") for code in range(256))
_BRACKETED = re.compile(r"\[\s?(\d{1,3})\s?\]")
_CLOSERS = frozenset(")]”’\"'»?!…%")
_ENDS = frozenset(".?!”)")
_BEFORE_SPACE = frozenset((*_ENDS, *"0123456789,", " "))
# The marker before another one: "»1, 2", "»?1 2".
_BESIDE = re.compile(r"(?:[)\]”’\"'»?!…%]|[A-Za-z]{3})(\d{1,3})\??,? $")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LAST_WORD = re.compile(r"[\w.]*\w$")
_MONTH_BEFORE = re.compile(rf"(?:{'|'.join(MONTHS)})\s+$", re.IGNORECASE)
# A digit behind these and a full stop is a number of theirs, not a marker.
_ABBREVIATIONS = frozenset(
    (
        "nr", "nrs", "no", "nos", "p", "pp", "pag", "pg", "blz", "art", "artt", "lid", "ca",
        "jo", "juncto", "c", "par", "hst", "hfst", "tit", "afd", "dd", "max", "min", "tel",
        "vol", "ed", "fig", "tab", "bijl", "ov", "ovw", "cons", "rov", "r.o", "r.ov", "o.a",
        "t.a.v", "nl", "i.c", "stb", "stcrt", "trb", "pb", "n",
    )
)  # fmt: skip
_CONTEXT = 24


class Rank(IntEnum):
    """How surely digits are a marker; a note takes the surest, then the first."""

    GLUED = 0
    APART = 1
    DOUBTFUL = 2


@dataclass(frozen=True, slots=True)
class Marker:
    """Digits that may be a note's marker."""

    number: int
    start: int
    end: int
    rank: Rank


def find_markers(text: str) -> dict[int, list[Marker]]:
    """Return what may be markers by their number, each list in the order of the text."""
    found: dict[int, list[Marker]] = {}
    for start, end in _find_digits(text):
        if end - start > 7 or start == 0:
            continue
        if end - start < 5 and text[start - 1] == " " and text[start - 2] not in _BEFORE_SPACE:
            continue  # most digits are numbers of their own
        marker = _weigh(text, start, end)
        if marker:
            found.setdefault(marker.number, []).append(marker)
    return found


def _find_digits(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each run of digits begins and ends; one byte stands for one code point."""
    plain = text.encode("latin-1", "replace").translate(_DIGITS) + b" "
    end = 0
    while (start := plain.find(b"0", end)) >= 0:
        end = plain.find(b" ", start)
        yield start, end


def _before_space(text: str, start: int) -> str:
    """Return what stands before the space, wide or not, that ends at `start`."""
    stop = start - 2
    while stop > 0 and text[stop] == " " and start - stop < _CONTEXT:
        stop -= 1
    return text[stop]


def _weigh(text: str, start: int, end: int) -> Marker | None:
    digits, before = text[start:end], text[start - 1]
    after = text[end : end + 2]
    if after[:1].isalpha() or (after[:1] in ".,:/-" and after[1:].isdigit()):
        return None
    if len(digits) > 4:
        return _behind_year(text, start, end)
    if len(digits) > 3 or digits[0] == "0":
        return None
    number = int(digits)
    if before.isalpha():
        glued = text[max(0, start - 3) : start]
        return (
            Marker(number, start, end, Rank.GLUED) if len(glued) == 3 and glued.isalpha() else None
        )
    if before in _CLOSERS or (before == "[" and after.lstrip()[:1] == "]"):
        return Marker(number, start, end, Rank.GLUED)
    if before in ".,":
        return _behind_stop(text, start, end)
    if before in ":;" and text[start - 2].isalpha() and _ends_line(after):
        return Marker(number, start, end, Rank.DOUBTFUL)
    if before == " " and _before_space(text, start) in _ENDS:
        return _apart(text, start, end)
    return _beside(text, start, end) if before == " " else None


def _ends_line(after: str) -> bool:
    return not after or after[0] in "\r\n"


def _behind_year(text: str, start: int, end: int) -> Marker | None:
    """A marker glued to a year: sure behind the name of a month ("25 november 20253")."""
    if not _YEAR.match(text, start) or text[start + 4] == "0":
        return None
    sure = _MONTH_BEFORE.search(text[max(0, start - _CONTEXT) : start])
    rank = Rank.GLUED if sure else Rank.DOUBTFUL
    return Marker(int(text[start + 4 : end]), start + 4, end, rank)


def _behind_stop(text: str, start: int, end: int) -> Marker | None:
    """A marker glued to a full stop or comma; thousands and article numbers are doubtful."""
    number, stop = int(text[start:end]), start - 1
    if stop and text[stop - 1].isdigit():
        year = _YEAR.fullmatch(text[max(0, stop - 4) : stop])
        ends = text[end : end + 1] in {"", " ", "\n", "\r", "\xa0"}
        if year and ends and not text[max(0, stop - 5) : stop - 4].isdigit():
            return Marker(number, start, end, Rank.GLUED)
        rest = text[end : end + _CONTEXT].lstrip(" \r\xa0")
        closes = ends and (not rest or rest[0] == "\n" or rest[0].isupper())
        return Marker(number, start, end, Rank.DOUBTFUL) if closes else None
    if text[stop] == "." and _abbreviated(text, stop):
        return None
    return Marker(number, start, end, Rank.GLUED)


def _apart(text: str, start: int, end: int) -> Marker | None:
    """A marker behind a space: only at the end of a sentence and before a new line or sentence."""
    stop = start - 2
    while text[stop] == " ":
        stop -= 1
    if text[stop] == "." and _abbreviated(text, stop):
        return None
    rest = text[end : end + _CONTEXT]
    behind = rest.lstrip(" \r\xa0")
    if not behind or behind[0] == "\n" or (rest[0] == " " and behind[0].isupper()):
        return Marker(int(text[start:end]), start, end, Rank.APART)
    return None


def _beside(text: str, start: int, end: int) -> Marker | None:
    """A marker beside the one before it, where no more words follow in the sentence."""
    first = _BESIDE.search(text[max(0, start - _CONTEXT // 2) : start])
    rest = text[end : end + 2]
    if not first or int(first[1]) + 1 != int(text[start:end]) or rest[1:].islower():
        return None
    return Marker(int(text[start:end]), start, end, Rank.APART)


def _abbreviated(text: str, stop: int) -> bool:
    word = _LAST_WORD.search(text[max(0, stop - _CONTEXT) : stop])
    return word is not None and word[0].lower() in _ABBREVIATIONS


def find_bracketed(text: str) -> list[Marker]:
    """Return the markers printed in brackets ("[1]"), in the order of the text."""
    return [
        Marker(int(match[1]), match.start(), match.end(), Rank.GLUED)
        for match in _BRACKETED.finditer(text)
    ]
