"""Acts that no list holds, right behind an article: "artikel 36 WWV", "de wet van 9 juli 1900"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamergraaf.loaders.citations.numbers.dates import MONTH, NTH_DAY
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference

# Three capitals or more, or a W and another consonant: no word begins so but those in "wr". With
# points between its letters it may be a person's, whose surname follows.
_POINTED = r"(?:[A-Z]\.){1,5}W\.(?! (?:[A-Z]|van |de |der |ten? |ter ))"
_INITIALS = r"(?:[A-Z]\.){3,6}(?! ?(?:[A-Z]|van |de |der |ten? |ter ))"  # "art. 98 E.R.N.A."
_BESIDE = re.compile(
    rf" (?P<name>(?:[A-Z]{{3,7}}|{_POINTED}|{_INITIALS}|"
    r"W[bcdfghjklmnpqstvxz][a-z]{0,6}|W[A-Z][a-z]{1,4})"
    r"(?: (?:19|20)\d\d)?)(?=[ ,.;:)]|$)"
)
# With "van de" or a comma in between it might be anyone's: only what ends or begins as acts do.
_OF = re.compile(
    rf"(?:,? van (?:de|het)|,) (?P<name>(?:[A-Z]{{2,6}}W|{_POINTED}|W[A-Z]{{2,6}}|"
    r"W[bcdfghjklmnpqstvxz][a-z]{1,6}|W[A-Z][a-z]{1,4})"
    r"(?: (?:19|20)\d\d)?)(?=[ ,.;:)]|$)"
)
# By its day alone an act is named in passing; beside an article it is cited.
_DATED = re.compile(
    rf",? (?:(?:van de|d[eo]r) (?=(?:rijks)?wet )|van het (?=Koninklijk besluit )|(?=(?-i:Wet )))"
    rf"(?P<name>[a-z ]{{3,18}} van (?:den )?\d{{1,2}}{NTH_DAY} (?:{MONTH}) \d{{4}})(?!\d)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"[IVXLC]+|NIET|WEL|EEN|GEEN|ALLE|VAN|ZIJN|"
    # budgets have articles too
    r"EEG|EGKS|BZK|EZK|KGG|LNV|LVVN|OCW|SZW|VWS|WVC|VROM|ODA|HGIS|WBSO|WHO|WTO|WRR|WODC|WSNP"
)
# "artikel 3 van de sterrenrichtlijn": only the Union makes them; a regulation is its own only under
# letters, for a council has its afvalstoffenverordening. A view has lost the hyphen.
_OF_THE_UNION = re.compile(
    r",? (?:van|uit|bij|in) de (?:(?:herziene|nieuwe|huidige|Europese) )?"
    r"(?P<name>(?!(?:concept|ontwerp|beleids|wijzigings|kader|dochter|moeder|basis|sector|raam|"
    r"implementatie|uitvoerings|modelling?)richtlijn)[A-Za-zë]{4,40}richtlijn|"
    r"(?!WMO|OZB|BIZ|WOZ|ASV|APV)(?:[a-z]{2})?[A-Z]{2,8}verordening)(?!\w)"
)
# "grondwetsartikel 23"
_OF_CONSTITUTION, _CONSTITUTION = ("grondwetsartikel", "Grondwetsartikel"), "bwb:BWBR0001840"
_CONFIDENCE = 0.5


def unlisted(text: str, runs: Sequence[Places]) -> Reference | None:
    """Return the act whose abbreviation or day stands behind places, without them, if any.

    A heading in capitals ("Artikel 3 DOEL") is none.
    """
    places = runs[-1]
    if not places.pins[0].startswith("art."):
        return None
    if text.startswith(_OF_CONSTITUTION, runs[0].start):
        return Reference(
            runs[0].start, places.end, "law", _CONSTITUTION, "Grondwet", takes_places=True
        )
    if dated := _DATED.match(text, places.end):
        return _act(runs[0].start, dated.end(), dated["name"][0].upper() + dated["name"][1:])
    if union := _OF_THE_UNION.match(text, places.end):
        return _act(runs[0].start, union.end(), union["name"], "eu")
    found = _BESIDE.match(text, places.end) or _OF.match(text, places.end)
    if not found or _OTHERS.fullmatch(found["name"].replace(".", "")):
        return None
    name = found["name"]
    if text[runs[0].start].isupper() and "W" not in name:
        return None
    behind = text[found.end() + 1 : found.end() + 4]
    if behind.isupper() and behind[0].isalpha():
        return None
    return _act(runs[0].start, found.end(), name)


def _act(start: int, end: int, name: str, kind: str = "law") -> Reference:
    prefix = "name" if kind == "eu" else kind
    return Reference(
        start, end, kind, f"{prefix}:{name}", name,
        resolved_by="title", confidence=_CONFIDENCE, takes_places=True,
    )  # fmt: skip
