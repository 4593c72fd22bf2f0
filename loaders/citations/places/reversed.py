"""Paragraphs in front of their article amid a run: "artikel 7 en de leden 1 en 2 van artikel 5"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.places.members import members, parenthesised
from kamergraaf.loaders.citations.places.ranks import LETTER, NTH, RANK, WHICH

# "de leden 1 en 2c van artikel 5", "het eerste lid van artikel 5", "onderdeel b van artikel 3"
_AND = r"(?:, | en | of |, en )"
_REVERSED = re.compile(
    rf"(?:(?:de|het) )?(?:(?:lid|leden) (?P<number>{NTH}(?:{_AND}{NTH})*)"
    rf"|(?P<rank>{RANK}(?:{_AND}{RANK})*) (?:lid|leden)"
    rf"|(?:onderdeel|onder|sub) (?P<letters>{LETTER}))"
    rf",? van (?:(?:het )?{WHICH} )?artikel ",
    re.IGNORECASE,
)


def parts_in_front(text: str, at: int) -> tuple[list[str], int] | None:
    """Return the parts at view[at:], such as "(2)(c)", and where their article's number begins."""
    found = _REVERSED.match(text, at)
    if not found:
        return None
    listed = found["number"] or found["rank"] or found["letters"]
    return [parenthesised(member) for member in members(listed)], found.end()
