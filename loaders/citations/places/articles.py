"""Places in an act as Dutch writes them: "artikelen 2, onderdeel j, en 5, derde lid".

`read_places` reads one run of places at a word such as "artikel" and gives each as a compact
pinpoint: `art.5(3)`, `art.8:42(1)(b)`, `rec.12`, `anx.II`, `hfd.4`, `tit.5.2`, `afd.3.4`, `par.2`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kamergraaf.loaders.citations.places.annexes import LETTERED, PART, POINT, SESSION
from kamergraaf.loaders.citations.places.asides import closes, read_aside
from kamergraaf.loaders.citations.places.bracketed import read_beside, read_bracketed
from kamergraaf.loaders.citations.places.leaves import (
    OF_ITEM,
    SENTENCE,
    goes_on,
    is_comma,
    read_doubled,
    read_leaves,
)
from kamergraaf.loaders.citations.places.members import as_printed, between, members
from kamergraaf.loaders.citations.places.numbered_in_front import numbers_in_front
from kamergraaf.loaders.citations.places.paragraphs import LID, ONDERDEEL
from kamergraaf.loaders.citations.places.parts import NO_ARTICLE, ranked_part, read_parts
from kamergraaf.loaders.citations.places.ranks import RANK, TIMES
from kamergraaf.loaders.citations.places.reversed import parts_in_front

_WORD = re.compile(
    # a gap may be lost: "inartikel 5"
    r"(?:(?:(?:grond)?wets|ontwerp|in|van|add(?:\.|itione(?:el|le)) )?"
    r"(?:(?:ar[ti]|an)[il]k[ec][li1](?:[ec]n)?(?:nummer)?|artt?[.,]?|arts\.)|"
    r"(?:overweging(?:en)?|overw\.|ov\.|recitals?|considerans(?:en)?)(?: \((?=\d{1,3}\)))?|"
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
    r"|[A-Z] \d{1,2}[a-z]{0,2}|[A-HJKMNP-Z]\d{1,2}[a-z]?"
    r"|(?:[JK]|(?<=[ln] )[IVX]{1,4})\.\d{1,2}(?![\d.])|[IVXL]{1,6}(?:[A-Z]|[a-h])?"
    r"|\d{1,3}O(?=,| van | der )|l[a-d]?(?=, | en (?:\d|l[a-d] )| van | der ))"
    r"(?:(?![\w/\\|])|(?<=\d)(?=(?:van|der|lid) )|"
    r"(?:(?<=:\d\d)|(?<=:\d{3}))(?=/\d{1,4}[a-z]?(?![\w/]))|"
    r"(?<=\d\d)(?=/(?!(?:19|20)\d\d(?!\d))\d{2,3}[a-z]?(?!\w)))"
    # a point too many: "art. 7. der Kieswet", "art. 81. RO"
    r"(?:\.(?= (?:(?:d[eo]r|onder|lid|van (?:de|het)) |"
    r"(?:RO|S[rv]|BW|Awb|EVRM|(?!Uw|Mw)[A-Z][a-z]{0,2}[wz])(?!\w))))?"
)
_PLAIN_NUMBER = re.compile(r"\d|.\.|l[a-d]|\S+ \S")
# In a list one number may be beyond reading, "artikelen 132, 25\\bis, eerste lid, 318 en llhh van".
_GARBLED = re.compile(
    r"([lI|]{2,3}[a-z]{0,4}|\d{1,3}[\\|][a-z]{0,4})(?=,| en (?:\d|artikel)| van (?:de|het) | der )"
)
_BARE_LETTER = re.compile(r", ([A-Z])(?=, )")
_ZIN = re.compile(rf"{SENTENCE}{{1,2}}", re.I)
# "onderdeel b, post b.6, Wet OB 1968", of the table at the end of that act
_POST = re.compile(r",? post (?:[ab]\.)?\d{1,2}[a-z]?(?![\w/])", re.I)
_RENUMBERED = re.compile(r" \((?:nieuw|oud)\)(?=, )")  # "artikel 5 (nieuw), derde lid"
_SLASH = re.compile(r"/(\d{1,4}[a-z]?)(?!\w)")  # "2:129/239", both of Boek 2; "307/308"
# "art. 67,1b Sv", "art. 350, 2 Sr"
_CRAMMED = re.compile(r",(?:(?<=\d\d,) )?(\d)([a-z])?(?= S[rv](?!\w))")
_ONWARD = re.compile(
    r",? (?:(?-i:e\.? ?v\.?|ev\.)|en (?:volgende|verder)|(?:en )?(?:vo?lgg?|(?-i:v\.?v))\.?)(?!\w)",
    re.I,
)
_JOIN = re.compile(
    r"(?P<range> tot en met | t/m | tot (?=\d{1,4}[a-z]?,? (?:(?:d[eo]r|van (?:de|het)) |"
    # "artt. 365 tot 367 Wetb. v. Strafv."
    r"(?-i:[A-Z][a-z]{0,5}\. ?(?:v\.|[A-Z])|[A-Z][A-Za-z]?[vrW](?!\w))))"
    r"| ?- ?(?=\d))|"
    r",? ?\b(?:en/of|e[nu]|of|als(?:mede|ook)|evenals|juncto|jo\.?|j°|dan wel|"
    r"respectievelijk|resp\.|onderscheidenlijk|(?:gelezen )?in (?:samenhang|"
    r"verbinding|verband|combinatie)(?: gelezen)? met) "
    r"(?:(?:onder (?:meer|andere)|met name|in het bijzonder|ook|eveneens|tevens|mede|zo nodig) "
    r"(?=art)|(?:het|van|de) )?|"
    r" (?:en|of), (?:voor zover|indien|zo nodig|in voorkomend geval)[^.;:(),\d]{0,50}, |"
    r", ?| ?[/&] ?(?=\d)| ?\([^()]{0,80}\) en |; (?:en )?(?=\d)",
    re.IGNORECASE,
)
# "het 192ste artikel der Grondwet"
_NTH = re.compile(r"(\d{1,3})(?:ste|de|e) artikel(?= der | van (?:de|het) )")
# And what belongs to the run: _JOIN and a number, or a word for one.
_OF_RUN = OF_ITEM | frozenset("bwxg(-/&")
# In old papers a semicolon divides them: "de artikelen 13, derde lid; 16, tweede lid; en 56 der".
_ONE, _SEVERAL = "rtikel ", ("artikelen ", "Artikelen ", "artt")
_ROMAN = tuple(f"{division}.{letter}" for division in ("art", "anx") for letter in "IVXL")
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
        end = _reversed(text, at, pins)
        if end is None:
            if parts := read_parts(text, at):
                return Places(at, parts[1], parts[0])
            ranked = ranked_part(text, at)
            return Places(ranked[0], ranked[1], [ranked[2]]) if ranked else None
        return _read_rest(text, at, end, pins, "art")
    division = _division(word)
    number = _number(text, word.end(), division)
    if not number:
        before = numbers_in_front(text, at, word.end()) if division == "art" else None
        return Places(before[0], word.end() - 1, before[1]) if before else None
    if division == "anx" and SESSION.match(text, number.start()):
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


def _number(text: str, at: int, division: str) -> re.Match[str] | None:
    """Read a number; an annex may have a letter."""
    return _NUMBER.match(text, at) or (LETTERED.match(text, at) if division == "anx" else None)


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
        if text[end - 1] == ")" and closes(text, at, end):
            return end - 1
        joined = _next_number(text, end, division, pins[-1])
        if text[end] == ";" and not text.startswith(_SEVERAL, at):
            return end
        if joined is None:
            join = _JOIN.match(text, end)
            after = _reversed(text, join.end(), pins) if join else None
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


def _reversed(text: str, at: int, pins: list[str]) -> int | None:
    parts = parts_in_front(text, at)
    number = _NUMBER.match(text, parts[1]) if parts else None
    if not parts or not number:
        return None
    pins += [f"art.{number[1]}{part}" for part in parts[0]]
    return number.end()


def _next_number(
    text: str, end: int, division: str, before: str
) -> tuple[re.Match[str], bool, str] | None:
    """Return the next number of a run, whether it ends a range, and its division."""
    join = _JOIN.match(text, end)
    if not join or (join[0] in (", ", ",") and text[end - 1] == "." and text[end - 2] not in "°º"):
        return None
    word = _WORD.match(text, join.end())
    word = word if word and word.end() > join.end() else None
    at = word.end() if word else join.end()
    at += division == "rec" and text[at : at + 1] == "("  # "overwegingen (12) en (13)"
    number = _number(text, at, division)
    if not number and (garbled := _GARBLED.match(text, at)):
        return garbled, False, division
    if not number or NO_ARTICLE.match(text, number.end()):
        return None
    # "artikelen I, onderdeel A, en II", else a Roman number goes on in bijlagen only.
    roman = before.startswith(_ROMAN) and number[1][0] in "IVX"
    lettered = before[4:5].isalpha() or join[0].strip() in ("en", "of")
    plain = _PLAIN_NUMBER.match(number[1]) or (lettered and number[1][1:2].isdigit())  # "1 of E2"
    if not (word or plain or roman or division == "anx"):
        return None
    return number, bool(join["range"]), _division(word) if word else division


def _read_leaves(text: str, end: int, base: str, of_one: bool) -> tuple[int, list[str]]:
    leaves: list[str] = []
    end = read_leaves(text, end, base, leaves)
    if leaves and (more := read_beside(text, end, leaves[-1], of_one)):
        leaves[-1:], end = more
    return end, leaves


def _read_item(text: str, division: str, number: re.Match[str], pins: list[str]) -> int:
    base = f"{division}.{as_printed(number[1]).replace(' ', '').rstrip('.')}"
    end = number.end()
    if text[end : end + 1] == ")" and text[number.start() - 1] == "(":
        end += 1  # "overweging (47)"
    while text[end : end + 1] == "/" and (other := _SLASH.match(text, end)):
        pins.append(base)
        book, colon, _ = base.partition(":")
        base, end = f"{book}:{other[1]}" if colon else f"{division}.{other[1]}", other.end()
    if division == "anx" and (point := POINT.match(text, end)):
        pins.append(f"{base}({point[1]})")
        return point.end()
    if text[end : end + 1] == "," and (crammed := _CRAMMED.match(text, end)):
        pins.append(f"{base}({crammed[1]})" + (f"({crammed[2]})" if crammed[2] else ""))
        return crammed.end()
    bare = _BARE_LETTER.match(text, end) if text[end + 2 : end + 3].isupper() else None
    if bare and LID.match(text, bare.end()):
        base, end = f"{base}({bare[1]})", bare.end()
    if "(" in text[end : end + 3]:
        if bracketed := read_bracketed(text, end, base):
            pins += bracketed[0]
            return bracketed[1]
        renumbered = _RENUMBERED.match(text, end)
        end = renumbered.end() if renumbered else end
    if doubled := read_doubled(text, end):
        pins += [f"{base}({letter})" for letter in members(doubled["letters"])]
        return doubled.end()
    end += is_comma(text, end)
    if not goes_on(text, end, OF_ITEM):
        pins.append(base)
        return end
    of_one = text.startswith(_ONE, number.start(1) - len(_ONE))
    end, leaves = _read_leaves(text, end, base, of_one)
    if division == "anx" and (part := PART.match(text, end)):
        deeper = ONDERDEEL.match(text, part.end())
        end = deeper.end() if deeper else part.end()
    if tail := _ZIN.match(text, end) or _ONWARD.match(text, end) or _POST.match(text, end):
        end = tail.end()
    pins += leaves or [base]
    return end
