"""Articles that a preamble singles out of the act on which it rests.

"Gelet op Verordening (EU) 2018/1 betreffende sterren en tot wijziging van Verordening (EU) 2016/2,
en met name artikel 45 (daarvan)": the article is of the act behind "Gelet op", however long its
title is and whatever acts that names.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.joining.brackets import Token
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference

_SINGLED_OUT = ("met name ", "met name op ", "nzonderheid op ", "nzonderheid ", "t bijzonder op ")
_RESTS = re.compile(r"(?:Gelet op|Gezien) (?:de |het )?")
_LONGEST = 1500  # code points that one member of a preamble may take
_CHANGES = re.compile(r" tot (?:wijziging|intrekking|aanvulling|uitvoering|vervanging) ")
_OF = re.compile(r",? (?:van|uit|bij) (?!die |dat |deze |dit )")


def of_preamble(text: str, tokens: list[Token], i: int) -> Reference | None:
    """Return the act that the places tokens[i] are of where a preamble singles them out."""
    places = tokens[i]
    if not isinstance(places, Places) or not text.endswith(_SINGLED_OUT, 0, places.start):
        return None
    if _OF.match(text, places.end):
        return None  # "met name artikel 45 van Verordening (EU) 2016/2"
    floor = max(0, places.start - _LONGEST)
    floor = max(floor, text.rfind(";", floor, places.start))
    opening = max(text.rfind(word, floor, places.start) for word in ("Gelet op ", "Gezien "))
    rests = _RESTS.match(text, opening) if opening >= 0 else None
    second: Reference | None = None
    for before in range(i - 1, -1, -1) if rests else ():
        token = tokens[before]
        if token.end < floor:
            break
        if not isinstance(token, Reference) or not token.takes_places:
            continue
        if rests and token.start <= rests.end() < token.end:
            changes = second is None or _CHANGES.search(text, token.end, second.start) is not None
            return token if changes and not token.pins else None
        second = token
    return None
