"""What lists in places mean: "eerste en derde" two paragraphs, "a tot en met c" three parts."""

from __future__ import annotations

import re
from functools import lru_cache

from kamergraaf.loaders.citations.places.ordinals import ORDINALS

_MOST_IN_RANGE, _NUMERALS = 30, frozenset("IVX")
_BETWEEN = re.compile(
    r"( tot en met (?:het )?| t/m |-)|,? (?:en/of|en|of|dan wel|als(?:mede|ook)|evenals|"
    r"onderscheidenlijk|respectievelijk|resp\.|juncto|jo\.?) (?:het )?|, ?"
)
_WORD = re.compile(r"(?:onder(?:deel|delen)?|sub|letters?|punt|punten|lit\.) ", re.IGNORECASE)


@lru_cache(maxsize=8192)
def members(listed: str) -> tuple[str, ...]:
    """Return the members of a list, and what a range spans.

    >>> members("eerste en derde"), members("a tot en met c")
    (('1', '3'), ('a', 'b', 'c'))
    """
    parts = _BETWEEN.split(listed)
    names = [_rank(_WORD.sub("", part)) for part in parts[::2]]
    found = names[:1]
    for i, name in enumerate(names[1:]):
        if parts[2 * i + 1]:
            found += steps(found[-1], name)
        found.append(name)
    return tuple(found)


def _rank(printed: str) -> str:
    plain = printed.strip("°º). ")
    if plain.isdigit() and ("°" in printed or "º" in printed):
        return f"{plain}°"  # a part: "onder 1°" is no first paragraph
    if plain.isalpha() and (len(plain) <= 2 or _NUMERALS.issuperset(plain[:-1])):
        return plain  # "onder F", "onderdeel Ca" and "onder IIIa" are printed so
    if len(plain) <= 2 and plain[:1] == "0":
        return plain  # "onderdeel 0A"
    plain = plain.lower().replace(" ", "")  # "1 bis"
    return ORDINALS.get(plain) or re.sub(r"(?<=\d)(?:e|de|ste)$", "", plain)


def steps(first: str, last: str) -> list[str]:
    """Return what lies between two numbers or letters; nothing where that is too much."""
    if first.isdigit() and last.isdigit():
        between_ = [str(n) for n in range(int(first) + 1, int(last))]
    elif len(first) == len(last) == 1 and first.isalpha() and last.isalpha():
        between_ = [chr(c) for c in range(ord(first) + 1, ord(last))]
    else:
        between_ = []
    return between_ if len(between_) <= _MOST_IN_RANGE else []


def between(pin: str, last: str, division: str) -> list[str]:
    """Return the places that a range holds between its ends.

    >>> between("art.4.17", "4.20", "art")
    ['art.4.18', 'art.4.19']
    """
    first = pin.partition(".")[2].partition("(")[0]
    book, dot, number = first.rpartition(":") if ":" in first else first.rpartition(".")
    last_book, _, last_number = last.rpartition(dot) if dot else ("", "", last)
    if book != last_book:
        return []
    stem, letter = number[:-1], number[-1:]
    if letter.isalpha() and last_number[:-1] == stem:  # "5a tot en met 5c"
        return [f"{division}.{book}{dot}{stem}{step}" for step in steps(letter, last_number[-1])]
    return [f"{division}.{book}{dot}{step}" for step in steps(number, last_number)]


@lru_cache(maxsize=1024)
def parenthesised(rank: str) -> str:
    """Return "(2)(c)" for "2c": a letter glued to a paragraph is a part of it."""
    glued = re.fullmatch(r"(\d+)([a-z])", rank)
    return f"({glued[1]})({glued[2]})" if glued else f"({rank})"


def as_printed(number: str) -> str:
    """Return a number as it was printed, before a reader of images took digits for letters."""
    number = f"1{number[1:]}" if number[0] == "l" else number
    return number.replace("O", "0") if number[0].isdigit() else number
