"""Titles that their day stands amid: "de wet van 3 mei 1931 (Stb. 45) op de sterrenwachten"."""

from __future__ import annotations

import re
from datetime import date

from kamergraaf.loaders.citations.names import names, read_name
from kamergraaf.loaders.citations.reference import Reference

# Behind the day may stand the journal, in brackets that a reader of images takes for others.
_REST = re.compile(r"(?: ?[({\[][^(){}\[\]]{4,40}[)}\]])?,?(?= (?:op|tot|betreffende) )")
_WORDS = re.compile(r"(?: [\w'-]+){1,14}")
_FEWEST = 3


def split_title(text: str, begin: int, end: int, day: date | None) -> Reference | None:
    """Return the act at view[begin:end], its day, whose known title goes on behind that."""
    rest = _REST.match(text, end)
    words = _WORDS.match(text, rest.end()) if rest else None
    if not words:
        return None
    head = "rijkswet" if text.startswith("Rijkswet", begin) else "wet"
    title = head + words[0].lower()
    while title.count(" ") >= _FEWEST:
        if (name := names().get(title)) and (act := read_name(name, title, day, beside=True)):
            return act.at(begin, end)
        title = title.rpartition(" ")[0]
    return None
