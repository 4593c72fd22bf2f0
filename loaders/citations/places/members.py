"""What lists in places mean: "eerste en derde" two paragraphs, "a tot en met c" three parts."""

from __future__ import annotations

import re
from functools import lru_cache

from kamergraaf.loaders.citations.places.ordinals import ORDINALS

_MOST_IN_RANGE = 30
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
            found += _steps(found[-1], name)
        found.append(name)
    return tuple(found)


def _rank(printed: str) -> str:
    plain = printed.strip("°º). ")
    if plain.isdigit() and ("°" in printed or "º" in printed):
        return f"{plain}°"  # a part: "onder 1°" is no first paragraph
    if len(plain) <= 2 and plain.isalpha():
        return plain  # "onder F" and "onderdeel Ca" are printed so
    plain = plain.lower().replace(" ", "")  # "1 bis"
    return ORDINALS.get(plain) or re.sub(r"(?<=\d)(?:e|de|ste)$", "", plain)


def _steps(first: str, last: str) -> list[str]:
    if first.isdigit() and last.isdigit():
        steps = [str(n) for n in range(int(first) + 1, int(last))]
    elif len(first) == len(last) == 1 and first.isalpha() and last.isalpha():
        steps = [chr(c) for c in range(ord(first) + 1, ord(last))]
    else:
        steps = []
    return steps if len(steps) <= _MOST_IN_RANGE else []


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
        return [f"{division}.{book}{dot}{stem}{step}" for step in _steps(letter, last_number[-1])]
    return [f"{division}.{book}{dot}{step}" for step in _steps(number, last_number)]


@lru_cache(maxsize=1024)
def parenthesised(rank: str) -> str:
    """Return "(2)(c)" for "2c": a letter glued to a paragraph is a part of it."""
    glued = re.fullmatch(r"(\d+)([a-z])", rank)
    return f"({glued[1]})({glued[2]})" if glued else f"({rank})"
