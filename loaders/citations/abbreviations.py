"""Abbreviations of acts that no list holds, right behind an article: "artikel 36 WWV"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamergraaf.loaders.citations.articles import Places
from kamergraaf.loaders.citations.reference import Reference

# Three capitals or more, or a W and another consonant: no word begins so but those in "wr".
_BESIDE = re.compile(
    r" (?P<name>(?:[A-Z]{3,7}|W[bcdfghjklmnpqstvxz][a-z]{0,6})(?: (?:19|20)\d\d)?)(?=[ ,.;:)]|$)"
)
# With "van de" in between it might be anyone's: only what ends or begins as acts do.
_OF = re.compile(
    r",? van (?:de|het) (?P<name>(?:[A-Z]{2,6}W|W[A-Z]{2,6}|W[bcdfghjklmnpqstvxz][a-z]{1,6})"
    r"(?: (?:19|20)\d\d)?)(?=[ ,.;:)]|$)"
)
_OTHERS = re.compile(
    r"[IVXLC]+|NIET|WEL|EEN|GEEN|ALLE|VAN|ZIJN|"
    # budgets have articles too
    r"BZK|EZK|KGG|LNV|LVVN|OCW|SZW|VWS|WVC|VROM|ODA|HGIS|WBSO|WHO|WTO|WRR|WODC|WSNP"
)
_CONFIDENCE = 0.5


def abbreviated(text: str, runs: Sequence[Places]) -> Reference | None:
    """Return the act whose abbreviation stands behind places, without them; None where none does.

    A heading in capitals ("Artikel 3 DOEL") is none.
    """
    places = runs[-1]
    if not places.pins[0].startswith("art."):
        return None
    found = _BESIDE.match(text, places.end) or _OF.match(text, places.end)
    if not found or _OTHERS.fullmatch(found["name"]):
        return None
    name = found["name"]
    if text[runs[0].start].isupper() and "W" not in name:
        return None
    if text[found.end() + 1 : found.end() + 4].isupper():
        return None
    return Reference(
        runs[0].start, found.end(), "law", f"law:{name}", name,
        resolved_by="title", confidence=_CONFIDENCE, takes_places=True,
    )  # fmt: skip
