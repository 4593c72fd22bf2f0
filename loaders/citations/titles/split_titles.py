"""Titles that their day stands amid: "de wet van 3 mei 1931 (Stb. 45) op de sterrenwachten"."""

from __future__ import annotations

import re
from datetime import date

from kamergraaf.loaders.citations.names import names, read_name
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.end import is_placed
from kamergraaf.loaders.citations.titles.long_tail import read_known
from kamergraaf.loaders.citations.titles.titled import titled

# Behind the day may stand the journal, in brackets that a reader of images takes for others.
_REST = re.compile(r"(?: ?[({\[][^(){}\[\]]{4,40}[)}\]])?,?(?= (?:op|tot|betreffende) )")
_WORDS = re.compile(r"(?: [\w'-]+){1,14}")
_FEWEST = 3
_PLACES = (", art. ", ", artikel ", " art. ", " artikel ")
_GENERAL = ("Algemeene ", "Algemene ")


def dated_act(text: str, begin: int, end: int, day: date | None) -> Reference | None:
    """Return the act at view[begin:end] that is named by its day, where a place or title tells it.

    "De Algemeene Wet van 3 mei 1831" is so called.
    """
    for general in _GENERAL:
        if text.endswith(general, 0, begin):
            return titled(text, begin - len(general), end, "law")
    if known := read_known(text, begin) or split_title(text, begin, end, day):
        return known
    placed = is_placed(text, begin) or text.startswith(_PLACES, end)
    return titled(text, begin, end, "law") if placed else None


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
