"""Acts of a name and another year than its act of today: "Bouwbesluit 2003", "Woningwet 1901".

Names with the year of today's act are names of their own, so a year behind any other name tells an
earlier act, or one to come.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.long_tail import known_title

_YEAR = re.compile(r" (?:18|19|20)\d\d(?![\d/-])(?! (?:tot|t/m|en 2|en 1|-))")
_SORTS = ("wet", "besluit", "regeling", "reglement", "code", "wetboek")
_NAMED = ("name", "alias")
_GRONDWET = "bwb:BWBR0001840"  # one act, however often it was changed


def take_year(text: str, act: Reference) -> None:
    """Let the name of a Dutch act with a year behind it mean the act of that year."""
    if act.kind != "law" or act.resolved_by not in _NAMED or text[act.end : act.end + 1] != " ":
        return
    year = _YEAR.match(text, act.end)
    name = text[act.start : act.end]
    if act.key == _GRONDWET or not year or name[-1:].isdigit() or not _is_title(name):
        return
    act.candidates = (act.key,)
    act.end = year.end()
    act.label = " ".join(text[act.start : act.end].split())
    act.key, act.iri, act.resolved_by = f"law:{act.label}", "", "title"
    act.confidence = min(act.confidence, 0.6)
    listed = known_title(text, act.start)
    if listed and listed[0] == act.end:
        act.key, act.label, act.resolved_by, act.confidence = listed[1], listed[2], "name", 0.9


def _is_title(name: str) -> bool:
    """Tell a title, which ends or begins with the word of an act, from an abbreviation."""
    first, last = name.split(" ")[0].lower(), name.split(" ")[-1].lower()
    return name[:1].isupper() and (last.endswith(_SORTS) or first.endswith(_SORTS))
