"""Titles of one compound word: "Sterrenwachtwet", and "het Sterrenbesluit" beside its article."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.titles.end import OF_PLACE, REACH, YEAR, is_under
from kamergraaf.loaders.citations.titles.words import NOT_ALONE

SENTENCE_START = re.compile(r"(?:^|[.?!:;] \"?|\d )$")
_HEADWORDS = ("Wet", "Wetboek", "Besluit", "Regeling", "Reglement", "Verdrag")
_OF_COMPOUNDS = (
    *("Buitengewoon ", "Indisch", "Algemene ", "Algemeene ", "Fiscale "),
    *("Lager ", "Middelbaar ", "Hoger ", "Hooger "),
)
_PRINTED_IN = (
    *(f" ({journal}" for journal in ("Stb", "Stcrt", "Trb", "Staatsblad", "staatsblad")),
    *(f", {journal} {century}" for journal in ("Stb.", "Staatsblad") for century in (18, 19, 20)),
    " (Warenwet)",  # the last word of all decrees under that act: "Melkbesluit (Warenwet)"
)
# "besluit: Sterrenbesluit;": a regulation says what it calls so.
_DEFINED = ("wet", "besluit", "regeling", "reglement", "verdrag")
# "artikel 1.02 Sterrenreglement": not the beginning of a sentence
_BESIDE = re.compile(r"(?:[Aa]rt\.|[Aa]rtt\.|artikel(?:en)?|Artikel|en|of|lid) ?\d[\w.:]{0,8} $")


def compound_end(text: str, begin: int, head: re.Match[str]) -> int | None:
    """Return where a title of one compound word ends: a capital amid a sentence makes it one."""
    if (
        (" " in head[0] and " en " not in head[0] and not head[0].startswith(_OF_COMPOUNDS))
        or head[0] == "Rijkswet"
        or head[0].endswith(_HEADWORDS)
    ):
        return None
    if head[0] in NOT_ALONE:
        # "artikel 10 van de Invoeringswet", which the text has named in full before
        placed = OF_PLACE.search(text, max(0, begin - REACH), begin)
        return head.end() if placed else None
    beside = _BESIDE.search(text, max(0, begin - REACH), begin) is not None
    year = YEAR.match(text, head.end())
    printed = text.startswith(_PRINTED_IN, (year or head).end())
    beside = beside or _is_defined(text, begin, head[0])
    if not (beside or printed) and SENTENCE_START.search(text[max(0, begin - 4) : begin]):
        return None
    if year:
        return year.end()
    # "het Sterrenbesluit" may be anything, "artikel 9 van het Sterrenbesluit" is an act.
    acts = " " in head[0] or head[0].endswith(
        ("wet", "wetboek", "verdrag", "reglement", "landsverordening")
    )
    # and what has its journal behind it is an act too
    acts = acts or beside or printed
    floor = max(0, begin - REACH)
    acts = acts or is_under(text, begin)
    return head.end() if acts or OF_PLACE.search(text, floor, begin) else None


def _is_defined(text: str, begin: int, head: str) -> bool:
    """Tell whether the word for the sort of an act and a colon stand in front of it."""
    at = begin - len("het ") if text.endswith((" de ", " het "), 0, begin) else begin
    at += text.endswith(" de ", 0, begin)
    return any(head.endswith(sort) and text.endswith(f"{sort}: ", 0, at) for sort in _DEFINED)
