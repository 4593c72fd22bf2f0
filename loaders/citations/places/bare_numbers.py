"""Articles without the word: "(302 Sr)", "jo. 5:21 Awb", "6:162 lid 2 BW".

A number with a colon is an article of whatever act follows; a plain one only of the few acts that
lawyers cite so, behind a bracket or what joins it to the article in front.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.places.articles import Places, read_onward

_WIDEST = 30
_LID = r"(?: lid (?P<lid>\d{1,2})|,? (?:sub|onder) (?P<part>[a-z]))?"
_COLON = re.compile(rf"(?<![\w:.,-])(?P<number>\d{{1,2}}[aA]?:\d{{1,4}}[a-z]{{0,3}}){_LID} $")
_PLAIN = re.compile(
    rf"(?:\(|(?<![\w.])(?:en|of|jo\.?|juncto|ex) |[a-z], )(?P<number>\d{{2,3}}[a-z]{{0,3}}){_LID} $"
)
# "(137c, 137d en 429quater WvSr)": the first of a list that a bracket opens.
_BRACKETED = re.compile(r"\((?=\d{2,3}[a-z]{0,10}(?:,| en | of | tot en met | t/m | lid ))")
# "op grond van 13b Opiumwet": a number with a letter, which is no measure.
_LETTERED = re.compile(
    r"(?:\A|(?<![\w-])(?i:van|en|of|krachtens|ingevolge|via|met|bij|op|volgens|door|onder|over) "
    rf"|[.;,(] ?)(?P<number>\d{{2,3}}(?:[a-fi-kn-rt-z]|n[a-h]|[a-f][a-f])){_LID} $"
)
_CODES = (
    "Sr", "Sv", "WvSr", "WvSv", "EVRM", "VWEU", "VEU", "EG ", "EG,", "EG.", "EG)", "EG;", "Rv",
    "Gw", "RO ", "RO)", "RO,", "RO.",
)  # fmt: skip
# Nothing but an article can be counted before the initials of a treaty: "in strijd met 6 EVRM".
_TREATIES = ("EVRM", "IVBPR", "IVESCR", "IVRK", "VWEU")
_OF_TREATY = re.compile(
    rf"(?<!\w)(?:van|met|in|onder|bij|volgens|krachtens|uit) (?P<number>\d{{1,3}}){_LID} $"
)
# "zie A1/4.6 Vc", "in C2/10.2 van de Vreemdelingencirculaire": its paragraphs look like no other's.
_CIRCULAR = ("Vc ", "Vc.", "Vc,", "Vc)", "Vc;", "Vreemdelingencirculaire")
_PARAGRAPH = re.compile(
    r"(?<![\w/])(?P<number>[A-C]\d{1,2}(?:/\d{1,2}(?:\.\d{1,2}){0,4}))(?:,? van de)? $"
)
# They stand behind it too, as in "Vreemdelingencirculaire 2000, B5/3" or "Vc 2000 (B9)".
_CIRCULAR_KEY = "bwb:BWBR0012287"
_PARAGRAPH_BEHIND = re.compile(
    r",? (?P<opening>\()?(?P<number>[A-C]\d{1,2}(?:/\d{1,2}(?:\.\d{1,2}){0,4})?)(?![\w/-])(?(1)\))"
)
# The heads of the prosecution's directives: "Wetsbepalingen: 51a t/m 51h Sv".
_HEAD, _HEAD_REACH = "etsbepaling", 80
_LISTED = re.compile(rf"{_HEAD}(?:en)?: ?(?=\d)")
_OF = re.compile(r",? (?:van )?(?:de |het )?")
# "op basis van 15, tweede lid, onderdeel b, van de Elektriciteitswet": its paragraph tells it.
_OF_ACT, _PARAGRAPH_REACH = (" van de ", " van het "), 60
_RANKED = re.compile(
    r"(?<!\w)(?:en|of|van|in|bij|ingevolge|krachtens) "
    r"(?=\d{1,3}(?:\.\d{1,3}){0,2}[a-z]{0,2}, (?:het )?[a-z]{4,9}(?:, [a-z]{4,9})*"
    r"(?: (?:en|of) [a-z]{4,9})? lid(?!\w))"
)
# "aanwijzing 2.3, tweede lid, van de Aanwijzingen voor de regelgeving": its articles are called so.
_DIRECTIVES = ("Aanwijzingen voor de ", "Ar ", "Ar.", "Ar,", "Ar)", "Ar;")
_DIRECTIVE = re.compile(r"[Aa]anwijzing(?:en)? (?=\d)")
# The Awb, the Wft and the BW as a whole
_BY_CHAPTER = ("bwb:BWBR0005537", "bwb:BWBR0020368", "law:Burgerlijk Wetboek")
_BEHIND = re.compile(r"(?:,? | \()(?=\d{1,2}[aA]?:\d{1,4}[a-z]?(?![\w:]))")
_CLOSED = re.compile(r"[,.;:)\]]|$| (?!van |[A-Z(\d])")
_WIDEST_NUMBER = 8
_DIGITS = frozenset("0123456789")


def places_in_front(text: str, at: int) -> Places | None:
    """Return the article that stands in front of an act's name at view[at:] without its word."""
    head = text[max(0, at - _WIDEST) : at]
    floor = max(0, at - _PARAGRAPH_REACH)
    told = head.endswith(_OF_ACT) and text.find(" lid", floor, at) >= 0
    if told and (ranked := _listed_up_to(text, _RANKED.search(text, floor, at), at)):
        return ranked
    if not head.endswith(" ") or _DIGITS.isdisjoint(head):
        return None
    if text.startswith(_CIRCULAR, at):
        found = _PARAGRAPH.search(head)
        return found and Places(
            at - len(head) + found.start(), at - len(head) + found.end("number"),
            [f"par.{found['number']}"],
        )  # fmt: skip
    if text.startswith(_DIRECTIVES, at):
        named = text.rfind("anwijzing", max(0, at - _HEAD_REACH), at) - 1
        listed = _DIRECTIVE.match(text, named) if named >= 0 else None
        places = _listed_up_to(text, listed, at)
        return places and Places(named, places.end, places.pins)
    named = text.rfind(_HEAD, max(0, at - _HEAD_REACH), at)
    if named >= 0 and (listed := _LISTED.match(text, named)):
        return _listed_up_to(text, listed, at)
    found = _COLON.search(head)
    if not found and text.startswith(_CODES, at):
        opening = text.rfind("(", max(0, at - _HEAD_REACH), at)
        listed = _BRACKETED.match(text, opening) if opening >= 0 else None
        if places := _listed_up_to(text, listed, at):
            return places
        found = _PLAIN.search(head)
    if not found and text[at : at + 1].isupper():
        found = _LETTERED.search(head)
    if not found and text.startswith(_TREATIES, at):
        found = _OF_TREATY.search(head)
    if not found:
        return None
    deeper = found["lid"] or found["part"]
    pin = f"art.{found['number']}" + (f"({deeper})" if deeper else "")
    start = at - len(head) + found.start("number")
    return Places(start, at - 1, [pin])


def places_behind(text: str, key: str, end: int) -> Places | None:
    """Return the article without its word behind the name of an act that ends at view[end:].

    Only of acts that number by book or chapter ("volgens de Awb, 3:41", "(BW 6:162)"), and of the
    Vreemdelingencirculaire.
    """
    if key == _CIRCULAR_KEY:
        found = _PARAGRAPH_BEHIND.match(text, end)
        return found and Places(found.start("number"), found.end(), [f"par.{found['number']}"])
    if ":" not in text[end : end + _WIDEST_NUMBER] or not key.startswith(_BY_CHAPTER):
        return None
    opening = _BEHIND.match(text, end)
    places = read_onward(text, opening.end()) if opening else None
    if not opening or not places or not _CLOSED.match(text, places.end):
        return None
    bracketed = opening[0].endswith("(") and text.startswith(")", places.end)
    return Places(places.start, places.end + bracketed, places.pins)


def _listed_up_to(text: str, listed: re.Match[str] | None, at: int) -> Places | None:
    """Return the numbers behind a word for places, where these end before the act at view[at:]."""
    places = read_onward(text, listed.end()) if listed else None
    return places if places and _OF.fullmatch(text, places.end, at) else None
