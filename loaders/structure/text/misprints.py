"""A long name with one letter wrong: what a typist, or the reading of a scan, makes of it.

"STAAAT", "Buiteniandse Zaken": with a letter more, less or other than a known name of many letters
it is that name. Of short names one letter tells two apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

_SHORTEST = 16  # letters


def find_misprinted(form: str, known: Iterable[str]) -> str:
    """Return the one known normal form that is one letter off `form`, "" where none or several are.

    >>> find_misprinted("buiteniandsezaken", ["buitenlandsezaken", "binnenlandsezaken"])
    'buitenlandsezaken'
    """
    if len(form) < _SHORTEST:
        return ""
    found = [name for name in known if _is_one_letter_off(form, name)]
    return found[0] if len(found) == 1 else ""


def _is_one_letter_off(one: str, other: str) -> bool:
    longer, shorter = max(len(one), len(other)), min(len(one), len(other))
    if longer - shorter > 1 or one == other:
        return False
    begins = _alike(one, other)
    ends = _alike(one[begins:][::-1], other[begins:][::-1])
    return begins + ends >= longer - 1


def _alike(one: str, other: str) -> int:
    """Return how many letters two words begin with that are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
