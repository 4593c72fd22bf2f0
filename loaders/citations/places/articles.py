"""Places in an act as Dutch writes them: "artikelen 2, onderdeel j, en 5, derde lid".

`read_places` reads one run of places at a word such as "artikel" and gives each as a compact
pinpoint: `art.5(3)`, `art.8:42(1)(b)`, `rec.12`, `anx.II`, `hfd.4`, `tit.5.2`, `afd.3.4`, `par.2`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kamergraaf.loaders.citations.places.asides import read_aside
from kamergraaf.loaders.citations.places.leaves import (
    OF_ITEM,
    PARENS,
    SENTENCE,
    goes_on,
    is_comma,
    read_doubled,
    read_leaves,
)
from kamergraaf.loaders.citations.places.members import as_printed, between, members, parenthesised
from kamergraaf.loaders.citations.places.numbered_in_front import numbers_in_front
from kamergraaf.loaders.citations.places.paragraphs import LID, ONDERDEEL
from kamergraaf.loaders.citations.places.parts import NO_ARTICLE, ranked_part, read_parts
from kamergraaf.loaders.citations.places.ranks import LETTER, NTH, RANK, TIMES, WHICH

_WORD = re.compile(
    # a gap may be lost: "inartikel 5"
    r"(?:(?:(?:grond)?wets|ontwerp|in|van|add(?:\.|itione(?:el|le)) )?"
    r"(?:(?:ar[ti]|an)[il]k[ec][li1](?:[ec]n)?(?:nummer)?|artt?[.,]?|arts\.)|"
    r"(?:overweging(?:en)?|overw\.|ov\.|recitals?)(?: \((?=\d{1,3}\)))?|considerans(?:en)?|"
    r"bijlagen?|annex(?:en)?)"
    r"(?: ?(?:nrs?\.|nummers?))? ?",
    re.IGNORECASE,
)
# "artikel 25 a, vijfde lid", "artikel 137 d en 140", "artikel 30 A van de Wet"
_APART = (
    r"(?:[a-z](?=, | lid | en \d| van (?:de|het) )"
    r"|[A-HJ-NP-UWYZ](?= van (?:de|het) | der | Wet|, lid |, (?:eer|twee|der|vier)(?:st|d)e lid)"
    # "art. 126 nd Sv", of a code that has come to two letters
    r"|(?!de|of|te)[a-z][a-h](?= S[rv](?!\w)))"
)
# As most are printed, and nothing belongs to it that follows: "artikel 5, derde lid, van".
_WHOLE = re.compile(
    rf"[Aa]rtikel (\d{{1,4}}(?:[.:]\d{{1,4}})?[a-z]?)(?:, ({RANK}) lid|,? lid (\d{{1,2}}))?"
    r"(?:, onder(?:deel)? ([a-z]))?(?=,? van )"
)
# "artikel 12 is", "artikel 5, lid 3"
_PLAIN = re.compile(rf"[Aa]rtikel (\d{{1,4}})(?:(?=,)|(?= )(?! (?:{TIMES}(?!\w)|{_APART})))")
# A reader of images has "l" for 1 and "12O" for 120.
# 12 · 4.17a · 7:673 · 552qe · 1F · 3bis · 552p.4 · 8.3.a; Roman numerals only of bills and annexes.
_NUMBER = re.compile(
    r"(\d{1,4}(?:[aA](?=:))?(?:[.:]\d{1,4}){0,3}"
    rf"(?: ?{TIMES}(?: {TIMES})?(?!\w)| {_APART}|"
    rf"(?!(?:van|der|lid) )[a-z]{{1,3}}(?:\.\d{{1,2}}(?!\d))?|[A-NP-Z]| "
    r"q[a-z](?!\w))?(?:\.[a-z](?!\w)(?:\.(?= [A-Z]))?)?"
    # "artikel I.3" of the constitutions of Aruba, Curaçao and Sint Maarten
    r"|[A-Z] \d{1,2}[a-z]{0,2}|(?:[JK]|(?<=[ln] )[IVX]{1,4})\.\d{1,2}(?![\d.])"
    r"|[IVXL]{1,6}(?:[A-Z]|[a-h])?"
    r"|\d{1,3}O(?=,| van | der )|l[a-d]?(?=, | en (?:\d|l[a-d] )| van | der ))"
    r"(?:(?![\w/\\|])|(?<=\d)(?=(?:van|der|lid) )|"
    r"(?:(?<=:\d\d)|(?<=:\d{3}))(?=/\d{1,4}[a-z]?(?![\w/]))|"
    r"(?<=\d\d)(?=/(?!(?:19|20)\d\d(?!\d))\d{2,3}[a-z]?(?!\w)))"
    # a point too many: "art. 7. der Kieswet", "art. 81. RO"
    r"(?:\.(?= (?:(?:d[eo]r|onder|lid|van (?:de|het)) |(?:RO|S[rv]|BW|Awb|EVRM)(?!\w))))?"
)
_PLAIN_NUMBER = re.compile(r"\d|.\.|l[a-d]|\S+ \S")
# In a list one number may be beyond reading, "artikelen 132, 25\\bis, eerste lid, 318 en llhh van".
_GARBLED = re.compile(
    r"([lI|]{2,3}[a-z]{0,4}|\d{1,3}[\\|][a-z]{0,4})(?=,| en (?:\d|artikel)| van (?:de|het) | der )"
)
_BARE_LETTER = re.compile(r", ([A-Z])(?=, )")
_ZIN = re.compile(rf"{SENTENCE}{{1,2}}", re.I)
_IN_ANNEX = re.compile(r",? (?:deel|afdeling|tabel|categorie) [A-Z\d][\w.]{0,5}", re.I)
# "onderdeel b, post b.6, Wet OB 1968", of the table at the end of that act
_POST = re.compile(r",? post (?:[ab]\.)?\d{1,2}[a-z]?(?![\w/])", re.I)
_RENUMBERED = re.compile(r" \((?:nieuw|oud)\)(?=, )")  # "artikel 5 (nieuw), derde lid"
_SLASH = re.compile(r"/(\d{1,4}[a-z]?)(?!\w)")  # "2:129/239", both of Boek 2; "307/308"
_CRAMMED = re.compile(r",(\d)([a-z])?(?= S[rv](?!\w))")  # "art. 67,1b Sv"
_POINT = re.compile(r"\.(\d{1,2})(?![\w.])")  # "bijlage III.2"
_ONWARD = re.compile(
    r",? (?:(?-i:e\.? ?v\.?|ev\.)|en volgende|(?:en )?(?:vo?lgg?|v\.?v)\.?)(?!\w)", re.I
)
_JOIN = re.compile(
    r"(?P<range> tot en met | t/m | tot (?=\d{1,4}[a-z]?,? (?:(?:d[eo]r|van (?:de|het)) |"
    # "artt. 365 tot 367 Wetb. v. Strafv."
    r"(?-i:[A-Z][a-z]{0,5}\. ?(?:v\.|[A-Z])|[A-Z][A-Za-z]?[vrW](?!\w))))"
    r"| ?- ?(?=\d))|"
    r",? ?\b(?:en/of|e[nu]|of|als(?:mede|ook)|evenals|juncto|jo\.?|j°|dan wel|"
    r"respectievelijk|resp\.|onderscheidenlijk|(?:gelezen )?in (?:samenhang|"
    r"verbinding|verband|combinatie)(?: gelezen)? met) (?:(?:het|van|de) )?|"
    r" (?:en|of), (?:voor zover|indien|zo nodig|in voorkomend geval)[^.;:(),\d]{0,50}, |"
    r", ?| ?/ ?(?=\d)| ?\([^()]{0,80}\) en |; (?:en )?(?=\d)",
    re.IGNORECASE,
)
# "de leden 1 en 2c van artikel 5", "het eerste lid van artikel 5", "onderdeel b van artikel 3"
_AND = r"(?:, | en | of |, en )"
_REVERSED = re.compile(
    rf"(?:(?:de|het) )?(?:(?:lid|leden) (?P<number>{NTH}(?:{_AND}{NTH})*)"
    rf"|(?P<rank>{RANK}(?:{_AND}{RANK})*) (?:lid|leden)"
    rf"|(?:onderdeel|onder|sub) (?P<letters>{LETTER}))"
    rf",? van (?:(?:het )?{WHICH} )?artikel ",
    re.IGNORECASE,
)
# "het 192ste artikel der Grondwet"
_NTH = re.compile(r"(\d{1,3})(?:ste|de|e) artikel(?= der | van (?:de|het) )")
# And what belongs to the run: _JOIN and a number, or a word for one.
_OF_RUN = OF_ITEM | frozenset("bwxg(-/")
_BRACKET = 80  # letters behind an item within which its bracket closes
# In old papers a semicolon divides them: "de artikelen 13, derde lid; 16, tweede lid; en 56 der".
_SEVERAL = ("artikelen ", "Artikelen ", "artt")
_ROMAN = tuple(f"{division}.{letter}" for division in ("art", "anx") for letter in "IVXL")
_A_SESSION = re.compile(r"1[89]\d\d ?[-/]")
_OTHERS = {"ove": "rec", "ov.": "rec", "rec": "rec", "con": "rec", "bij": "anx", "ann": "anx"}


@dataclass(slots=True)
class Places:
    """A run of places at view[start:end]: compact pinpoints in the order of the text."""

    start: int
    end: int
    pins: list[str]


def read_places(text: str, at: int) -> Places | None:
    """Read the run of places that begins with a word at `at`; None where no number follows."""
    if whole := _WHOLE.match(text, at):
        lid = whole[3] or (whole[2] and members(whole[2])[0])
        deeper = (f"({lid})" if lid else "") + (f"({whole[4]})" if whole[4] else "")
        return Places(at, whole.end(), [f"art.{whole[1]}{deeper}"])
    pins: list[str] = []
    if plain := _PLAIN.match(text, at):
        return _read_rest(text, at, _read_item(text, "art", plain, pins), pins, "art")
    word = _WORD.match(text, at)
    if not word:
        if nth := _NTH.match(text, at):
            return Places(at, nth.end(), [f"art.{nth[1]}"])
        end = _read_reversed(text, at, pins)
        if end is None:
            if parts := read_parts(text, at):
                return Places(at, parts[1], parts[0])
            ranked = ranked_part(text, at)
            return Places(ranked[0], ranked[1], [ranked[2]]) if ranked else None
        return _read_rest(text, at, end, pins, "art")
    division = _division(word)
    number = _NUMBER.match(text, word.end())
    if not number:
        before = numbers_in_front(text, at, word.end()) if division == "art" else None
        return Places(before[0], word.end() - 1, before[1]) if before else None
    if division == "anx" and _A_SESSION.match(text, number.start()):
        return None  # "Bijlagen 1915-1916, 204": those of a session
    return _read_rest(text, at, _read_item(text, division, number, pins), pins, division)


def read_onward(text: str, at: int) -> Places | None:
    """Read a run of articles that begins with a number at `at`, as in ", 45, zesde lid, van de"."""
    number = _NUMBER.match(text, at)
    if not number or NO_ARTICLE.match(text, number.end()):
        return None
    if not number[1][0].isdigit() and set(number[1]) - set("IVXL"):
        return None
    pins: list[str] = []
    return _read_rest(text, at, _read_item(text, "art", number, pins), pins, "art")


def _division(word: re.Match[str]) -> str:
    """Return the division that a word opens: that of an article but for these."""
    return _OTHERS.get(word[0][:3].lower(), "art")


def _read_rest(text: str, at: int, end: int, pins: list[str], division: str) -> Places:
    end = _read_run(text, at, end, pins, division)
    while aside := read_aside(text, end):
        pins = [pin for pin in pins if pin not in aside.left_out] or pins
        if aside.last:
            return Places(at, aside.end, pins)
        if _next_number(text, aside.end, division, pins[-1]) is None:
            break
        end = _read_run(text, at, aside.end, pins, division)
    return Places(at, end, pins)


def _read_run(text: str, at: int, end: int, pins: list[str], division: str) -> int:
    while goes_on(text, end, _OF_RUN):
        if text[end - 1] == ")" and _closes(text, at, end):
            return end - 1
        joined = _next_number(text, end, division, pins[-1])
        if text[end] == ";" and not text.startswith(_SEVERAL, at):
            return end
        if joined is None:
            join = _JOIN.match(text, end)
            after = _read_reversed(text, join.end(), pins) if join else None
            if after is None:
                return end
            end = after
            continue
        # "overweging 14 en artikel 8": each word has its own.
        number, ranged, division = joined
        if number.re is _GARBLED:
            end = _read_item(text, division, number, [])
            continue
        if ranged:
            pins += between(pins[-1], number[1], division)
        end = _read_item(text, division, number, pins)
    return end


def _closes(text: str, at: int, end: int) -> bool:
    """Tell whether the bracket in front of the run at view[at:] is closed at its item's end.

    "(Artikel 9, lid 2, onder g) en artikel 4": of "(artikel 9, lid 2, onder g) en h))" it is not.
    """
    if text[at - 1 : at] != "(" or text.count("(", at, end) >= text.count(")", at, end):
        return False
    close, opening = text.find(")", end, end + _BRACKET), text.find("(", end, end + _BRACKET)
    return close < 0 or 0 <= opening < close


def _read_reversed(text: str, at: int, pins: list[str]) -> int | None:
    parts = _REVERSED.match(text, at)
    number = _NUMBER.match(text, parts.end()) if parts else None
    if not parts or not number:
        return None
    listed = parts["number"] or parts["rank"] or parts["letters"]
    pins += [f"art.{number[1]}{parenthesised(member)}" for member in members(listed)]
    return number.end()


def _next_number(
    text: str, end: int, division: str, before: str
) -> tuple[re.Match[str], bool, str] | None:
    """Return the next number of a run, whether it ends a range, and its division."""
    join = _JOIN.match(text, end)
    if not join or (join[0] in (", ", ",") and text[end - 1] == "." and text[end - 2] not in "°º"):
        return None
    word = _WORD.match(text, join.end())
    if word and word.end() == join.end():
        word = None
    at = word.end() if word else join.end()
    at += division == "rec" and text[at : at + 1] == "("  # "overwegingen (12) en (13)"
    number = _NUMBER.match(text, at)
    if not number and (garbled := _GARBLED.match(text, at)):
        return garbled, False, division
    if not number or NO_ARTICLE.match(text, number.end()):
        return None
    # "artikelen I, onderdeel A, en II", else a Roman number goes on in bijlagen only.
    roman = before.startswith(_ROMAN) and number[1][0] in "IVX"
    plain = _PLAIN_NUMBER.match(number[1])
    if not (word or plain or roman or division == "anx"):
        return None
    return number, bool(join["range"]), _division(word) if word else division


def _read_item(text: str, division: str, number: re.Match[str], pins: list[str]) -> int:
    base = f"{division}.{as_printed(number[1]).replace(' ', '').rstrip('.')}"
    end = number.end()
    if text[end : end + 1] == ")" and text[number.start() - 1] == "(":
        end += 1  # "overweging (47)"
    while text[end : end + 1] == "/" and (other := _SLASH.match(text, end)):
        pins.append(base)
        book, colon, _ = base.partition(":")
        base, end = f"{book}:{other[1]}" if colon else f"{division}.{other[1]}", other.end()
    if division == "anx" and (point := _POINT.match(text, end)):
        pins.append(f"{base}({point[1]})")
        return point.end()
    if text[end : end + 1] == "," and (crammed := _CRAMMED.match(text, end)):
        pins.append(f"{base}({crammed[1]})" + (f"({crammed[2]})" if crammed[2] else ""))
        return crammed.end()
    bare = _BARE_LETTER.match(text, end) if text[end + 2 : end + 3].isupper() else None
    if bare and LID.match(text, bare.end()):
        base, end = f"{base}({bare[1]})", bare.end()
    if "(" in text[end : end + 3]:
        if parens := PARENS.match(text, end):
            pins.append(base + parens[0].lstrip(",").replace(" ", ""))
            return parens.end()
        renumbered = _RENUMBERED.match(text, end)
        end = renumbered.end() if renumbered else end
    if doubled := read_doubled(text, end):
        pins += [f"{base}({letter})" for letter in members(doubled["letters"])]
        return doubled.end()
    end += is_comma(text, end)
    if not goes_on(text, end, OF_ITEM):
        pins.append(base)
        return end
    leaves: list[str] = []
    end = read_leaves(text, end, base, leaves)
    if division == "anx" and (part := _IN_ANNEX.match(text, end)):
        deeper = ONDERDEEL.match(text, part.end())
        end = deeper.end() if deeper else part.end()
    if tail := _ZIN.match(text, end) or _ONWARD.match(text, end) or _POST.match(text, end):
        end = tail.end()
    pins += leaves or [base]
    return end
