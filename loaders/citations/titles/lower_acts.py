"""Acts whose titles have no capital, as until the 1980s: "de wet op de sterren (Stb. 1892, 2)"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.numbers.dates import MONTH, NTH_DAY
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.end import OF_PLACE, REACH, YEAR, title_end
from kamergraaf.loaders.citations.titles.long_tail import read_known_lower
from kamergraaf.loaders.citations.titles.titled import titled
from kamergraaf.loaders.citations.titles.words import NOT_ALONE

_MOST_WORDS = 14
# "art. 6 der wet tot uitvoering van art. 7 der Grondwet, van den 28sten Julij 1850": by its day.
_CARRYING_OUT = re.compile(
    r"wet tot uitvoering van art(?:\.|ikel) \d{1,3}\.? der Grondwet,? van "
    rf"(?P<day>(?:den )?\d{{1,2}}{NTH_DAY} (?i:{MONTH}) 1[89]\d\d)"
)
# "volgens de wet op de sterren, art. 7, is"
_PLACE_BEHIND, _PLACE_REACH = (", art. ", ", artikel "), 100
# "krachtens de wet op de sterren 1901", by its year
_UNDER = ("rachtens de ", "ngevolge de ", "olgens de ", "p grond van de ")
_COMPOUND = re.compile(r"[a-z]{4,24}wet(?!\w)")
# Sorts of acts, besides those that are none with a capital either.
_SORTS = frozenset({
    "ontwerpwet", "conceptwet", "modelwet", "moederwet", "dochterwet", "interimwet", "mantelwet",
    "belastingwet", "natuurwet", "landswet", "rijkswet", "grondwet", "oorlogswet", "kernwet",
    "bodemwet", "procedurewet", "experimentenwet", "suppletiewet", "materiewet", "vakwet",
})  # fmt: skip


def lower_act(text: str, begin: int, end: int) -> Reference | None:
    """Return the act of "artikel 3 van de wet op de sterren (Stb. 1892, 268)", or "… 1914".

    Until the 1980s such titles had no capital; place and journal or year tell them from prose, and
    so does the old genitive "artikel 3 der wet op de sterren".
    """
    if carrying_out := _CARRYING_OUT.match(text, begin):
        name = f"Wet van {carrying_out['day']}"
        return Reference(
            begin, begin + len("wet tot uitvoering"), "law", f"law:{name}", name,
            resolved_by="title", confidence=0.5, takes_places=True,
        )  # fmt: skip
    placed = OF_PLACE.search(text, max(0, begin - REACH), begin) or any(
        text.find(place, begin, begin + _PLACE_REACH) > 0 for place in _PLACE_BEHIND
    )
    if not placed and not text.endswith(_UNDER, 0, begin):
        return None
    year = YEAR.match(text, end - 1)  # "artikel 75 der ongevallenwet 1901"
    stop = year.end() if year else title_end(text, begin, begin + len("wet"), _MOST_WORDS)
    dated = stop and YEAR.fullmatch(text, stop - len(" 1901"), stop)
    if not stop or not (
        dated
        or text.startswith((" (Stb", " (Staatsblad", *_PLACE_BEHIND), stop)
        or (
            text.endswith((" der ", " dor "), 0, begin)
            # "art. 6 der wet tot uitvoering van art. 7 der Grondwet" is none by itself
            and not text.startswith(" van art", stop)
        )
    ):
        return None
    if not placed and not dated:
        return None
    return read_known_lower(text, begin) or titled(text, begin, stop, "law")


def lower_compound(text: str, begin: int) -> Reference | None:
    """Return the act of "artikel 12 van de sterrenwet", a word that has lost its capital."""
    found = _COMPOUND.match(text, begin)
    if not found or found[0] in _SORTS or found[0].capitalize() in NOT_ALONE:
        return None
    if not OF_PLACE.search(text, max(0, begin - REACH), begin):
        return None
    return titled(text, begin, found.end(), "law")
