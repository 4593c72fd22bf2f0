"""A short name that stands in front of the title in brackets: "de Wzm (Wet zware manen)"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.reference import Reference

_SHORT = re.compile(r"(?<![\w-])(?P<named>[A-Z][A-Za-z&]{1,9}) \($")
_LONGEST = 13  # with the bracket and what must not stand in front
_BRACKET, _ENDS = " (", (")", ",", ";")
_BY_TITLE = ("title", "name")
_CAPITALS = 2


def short_in_front(text: str, act: Reference) -> re.Match[str] | None:
    """Return the short name in front of an act that a bracket begins with, if there is one."""
    if not text.endswith(_BRACKET, 0, act.start) or not text.startswith(_ENDS, act.end):
        return None
    found = _SHORT.search(text, max(0, act.start - _LONGEST), act.start)
    if not found or act.resolved_by not in _BY_TITLE:
        return None
    return found if _is_short_for(found["named"], text[act.start : act.end].lower()) else None


def _is_short_for(short: str, title: str) -> bool:
    """Tell whether the letters of a short name stand in a title, in their order.

    One that is no more than a word with a capital takes the first letters of words only.
    """
    capitals = sum(letter.isupper() for letter in short)
    firsts = "".join(word[0] for word in title.replace("-", " ").split())
    letters = iter(title if capitals >= _CAPITALS else firsts)
    return short[0].lower() == title[0] and all(letter in letters for letter in short.lower())
