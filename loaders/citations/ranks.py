"""The members of a list of paragraphs, parts or articles: "eerste tot en met derde", "a en c"."""

from __future__ import annotations

import re
from functools import lru_cache

from kamergraaf.loaders.citations.ordinals import ORDINALS

_MOST_IN_RANGE = 30


@lru_cache(maxsize=8192)
def members(listed: str) -> tuple[str, ...]:
    parts = re.split(r"( tot en met | t/m )|, en |, | en | of ", listed)
    names = [_rank(part) for part in parts[::2]]
    members = names[:1]
    for i, name in enumerate(names[1:]):
        if parts[2 * i + 1]:
            members += _steps(members[-1], name)
        members.append(name)
    return tuple(members)


def _rank(printed: str) -> str:
    plain = printed.strip("°º) ")
    if plain.isdigit() and printed.rstrip(") ") != plain:
        return f"{plain}°"  # a part: "onder 1°" is no first paragraph
    if len(plain) == 1 and plain.isalpha():
        return plain  # "onder F" is printed so
    plain = plain.lower()
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
    first = pin.partition(".")[2].partition("(")[0]
    book, dot, number = first.rpartition(":") if ":" in first else first.rpartition(".")
    last_book, _, last_number = last.rpartition(dot) if dot else ("", "", last)
    if book != last_book:
        return []
    return [f"{division}.{book}{dot}{step}" for step in _steps(number, last_number)]
