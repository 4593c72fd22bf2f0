"""Paragraphs in front of their article: "het eerste lid van artikel 5"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.places.members import members, parenthesised
from kamergraaf.loaders.citations.places.ranks import LETTER, NTH, RANK, WHICH

_AND = r"(?:, | en | of |, en )(?:het )?"
_LETTERS = rf"{LETTER}(?:(?:{_AND}| tot en met | t/m ){LETTER})*"
# From the paragraph up to the word of the article that was read.
_LEAD = re.compile(
    rf"(?:onder(?:deel|delen)? (?P<inner>{_LETTERS}) van )?(?:(?:het|de) )?"
    rf"(?:(?P<rank>{RANK}(?:{_AND}{RANK})*) (?:[lI1]id|hd|leden)"
    rf"(?:,? (?:aanhef en )?onder(?:deel)? (?P<part>{LETTER}))?"
    rf"|(?:lid|leden|al\.|alinea|n[ou]mmer|n[ro]\.|n[°*\"]\.?) (?P<number>{NTH}(?:{_AND}{NTH})*)"
    rf"|(?:onderde(?:el|len)|onder|sub|litt?\.|letters?) (?P<letters>{_LETTERS}))"
    rf"(?:,? van (?:(?:(?:het|de) )?{WHICH} |de )?|"
    r"(?<=lid) in |(?<=leden) in |(?<=lid), |(?<=\d) (?:in )?)$",
    re.IGNORECASE,
)
_BEFORE_ARTICLE = (
    "van ",
    "van de ",
    "lid, ",
    "lid in ",
    "leden in ",
    "noemde ",
    "noemd ",
    "uwe ",
    "ude ",
    "ige ",
    "ande ",
    "igde ",
    "elde ",
    *(f"{digit} in " for digit in range(10)),
    *(f"{digit} " for digit in range(10)),  # "lid 1 art. 5"
)
_LEAD_WORDS = (
    "lid",
    "iid",
    "1id",
    "hd ",
    "leden",
    "onder",
    "sub",
    "al. ",
    "alinea ",
    "lit. ",
    "litt. ",
    "letter",
    "ommer ",
    "ummer ",
    "no. ",
    "nr. ",
    "n°",
)
_SEVERAL = ("artikelen", "artt")
_LONGEST_LEAD = 60
# "§ 2 van art. 5", "§ 2, litt. e en f, van art. 5": so acts of the 19th century count paragraphs.
_SIGN = re.compile(r"§ ?(\d{1,2})$")
_OF, _LED = (" van ", ", van "), (" ", ", ")
# The last word of a part or a paragraph: "lid,", "aa),", "leden", "2 quater", "3 septies".
_LONGEST_PART, _PARTS_END = 4, ("leden", "ater", "ies")


def take_sign(text: str, before: Places, places: Places) -> bool:
    """Give "art. 5" the paragraph of "§ 2 van" in front of it; tell whether it was one."""
    sign = _SIGN.match(text, before.start, before.end)
    if not sign or not places.pins[0].startswith("art."):
        return False
    article, _, part = places.pins[0].partition("(")
    # The parts in "litt. e en f, van art. 5" were read into the run already.
    led = text[places.start : places.start + 3].lower() != "art"
    if (part and not led) or text[before.end : places.start] not in (_LED if led else _OF):
        return False
    deeper = f"{article}({sign[1]})"
    last = len(places.pins) if led else 1
    places.pins[:last] = [
        deeper + pin.removeprefix(article) if pin.partition("(")[0] == article else pin
        for pin in places.pins[:last]
    ]
    places.start = before.start
    return True


def take_lead(text: str, places: Places, floor: int) -> None:
    """Take "het eerste lid van" in front of "artikel 5" into the run, not before view[floor:]."""
    if not text.endswith(_BEFORE_ARTICLE, floor, places.start):
        return
    # To look for a lead takes 17 µs, for its words one, for the word in front of "van" a third.
    floor = max(floor, places.start - _LONGEST_LEAD)
    if text.startswith("van ", places.start - len("van ")):
        word = text[floor : places.start].rpartition(" van ")[0].rpartition(" ")[2]
        if len(word) > _LONGEST_PART and not word.rstrip(",").endswith(_PARTS_END):
            return
    first = places.pins[0]
    if first.count("(") > 1 or not first.startswith("art."):
        return
    before = text[floor : places.start].lower()
    if not any(word in before for word in _LEAD_WORDS):
        return
    lead = _LEAD.search(text, floor, places.start)
    # "onderdeel b van artikel 5, eerste lid": only a part lies deeper than a paragraph.
    if not lead or ("(" in first and not lead["letters"]):
        return
    listed = lead["rank"] or lead["number"] or lead["letters"]
    inner = lead["part"] or lead["inner"]
    parts = [f"({letter})" for letter in members(inner)] if inner else [""]
    # "Het eerste lid van de artikelen 5 en 6" is that of each, but where one has its own.
    each = text.startswith(_SEVERAL, places.start) and not any("(" in pin for pin in places.pins)
    led = len(places.pins) if each else 1
    places.pins[:led] = [
        pin + parenthesised(member) + part
        for pin in places.pins[:led]
        for member in members(listed)
        for part in parts
    ]
    places.start = lead.start()
