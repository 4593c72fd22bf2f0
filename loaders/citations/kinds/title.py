"""Acts known by their title alone: "Wet sterrendiefstal", "Hinderwet".

A title begins with a capital and a word such as Wet, alone or at the end of a compound, and goes on
as long as its words can belong to it. What is found has no identifier yet; it is kept under its
title and resolved when the gazetteer learns the name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.loaders.citations.titles.broken_words import whole_act
from kamergraaf.loaders.citations.titles.capitals import act_in_capitals
from kamergraaf.loaders.citations.titles.compounds import SENTENCE_START, compound_end
from kamergraaf.loaders.citations.titles.dated import read_dated
from kamergraaf.loaders.citations.titles.end import YEAR, is_placed, title_end
from kamergraaf.loaders.citations.titles.long_tail import read_known, read_known_lower
from kamergraaf.loaders.citations.titles.lower_acts import lower_act, lower_compound
from kamergraaf.loaders.citations.titles.lower_treaties import (
    MOST_WORDS,
    TREATY_WORDS,
    hague_treaty,
    led_treaty,
    lower_treaty,
)
from kamergraaf.loaders.citations.titles.makers import is_of_maker
from kamergraaf.loaders.citations.titles.numbered import numbered_end
from kamergraaf.loaders.citations.titles.of_known import is_after_known
from kamergraaf.loaders.citations.titles.titled import titled
from kamergraaf.loaders.citations.titles.words import (
    ADJECTIVES,
    ANY_DECISION,
    GENERAL,
    GENERAL_ADJECTIVES,
    HEAD,
    LINKS,
    NEEDS,
    NOT_ALONE,
    OF_TREATY,
    STOPS,
    WORD,
)

_SOME = re.compile(
    r"(?<!\w)(?:[Dd]ezer?|[Dd]ier|[Dd]it|[Dd]ie|[Dd]at|[Ee]en|[Gg]een|[Ee]lke?|[Ii]edere?|"
    r"[Mm]odel) $"
)
_OF_KINGDOM = (" tussen het Koninkrijk der Nederlanden", " met het Koninkrijk der Nederlanden")
_ORDINARY = re.compile(r" (?:van|voor|tot|tussen|met|door|over|bij|in|aan)(?: [a-zà-ÿ'-]+)+")
# "een ontwerp van Wet tot wijziging van de Kieswet" tells what a bill does: it has no title yet.
_BILLS = ("ntwerp van ", "ntwerpen van ", "oorstel van ", "oorstellen van ")
_DOES = ("Wet tot ", "Wet houdende ", "Rijkswet tot ", "Rijkswet houdende ")
_LOWER = tuple(f"wet {word} " for word in ("op", "tot", "houdende", "betreffende", "inzake"))
_CITY = re.compile(
    r" van [A-Z][a-z]+"
    r"(?! (?:inzake|betreffende|tot(?! dusver| nu| op | heden)|ter|over|[A-Z])\w*)(?!\w)"
)
_MOST_WORDS, _MOST_BEFORE_JOURNAL = 14, 30
_LONGEST_LEAD, _LONGEST_WORD = 40, 40
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ](?=[^.;:()]*$)")
# "de Wet VPL en pensionering": its letters are all of the name, whatever follows
_LETTERS = re.compile(r" [A-Z]{2,6}(?!\w)")
_ENDS = (",", ";", ".", ")", " met betrekking tot ")
_ACRONYM = re.compile(r"[A-Z]{3}")
_TREATY = re.compile(r"(?:Verdrag|Overeenkomst|\w+verdrag|Benelux\w+)$|Protocol")
# "de met de Wijzigingswet aangebrachte wijzigingen": a sort of act, and what it did.
_DONE = re.compile(
    r" (?:aange|inge|opge|uitge|voorge|afge|ge|ver|be|her|ont)[a-zë]{3,16}(?:te|de) [a-z]"
)
# A view has lost the hyphen of "ontwerp-Sterrenbesluit".
_DRAFTS = ("ontwerp", "concept")
_DRAFT = re.compile(r"(?:ontwerp|concept)(?=[A-Z])")
_COORDINATED = re.compile(
    r"(?:[Dd]e|[Hh]et) (?P<first>(?!Wet |Kamer |Minister |Raad )[A-Z][a-z]+ en )$"
)
# Words that begin or end a known title, and none that is not known.
_RARE = (
    "statuut",
    "akte van",
    "akte betreffende",
    "akte nopens",
    "vaartakte",
    "maatregel te",
    "noodmaatregel ",
    "verordening register",
    "verordening gerechts",
    "verordening ledenraad",
    "verordening beroeps",
    "gravenovereenkomst",
    "milieuprotocol",
    "vergaderverordening",
)


def _kind_of(head: re.Match[str]) -> str:
    """Return the head of a title without a number: "Protocol" for "Protocol nr. 2"."""
    return "Protocol" if head[0].startswith("Protocol ") else head[0].replace("xO", "xo")


def _word_start(text: str, at: int) -> int:
    """Return where the word begins that goes on at `at`, at most 40 letters in front."""
    floor = max(0, at - _LONGEST_WORD)
    begin = text.rfind(" ", floor, at) + 1  # most have a space in front
    if begin > floor and (begin == at or text[begin:at].isalpha()):
        return begin
    begin = at
    while begin > floor and text[begin - 1].isalpha():
        begin -= 1
    return begin


def _read(text: str, start: int, end: int, setting: Setting) -> Sequence[Reference]:
    begin = _word_start(text, start)
    if begin == start and text.startswith("beschikking ", start):
        return ()  # "ter beschikking stellen"
    if text.startswith(_DRAFTS, begin) and (draft := _DRAFT.match(text, begin)):
        begin = draft.end()
    if begin == start and text.startswith("en regelgeving", end):
        return ()  # what most papers say of "wet", once its hyphen is gone
    if (dated := read_dated(text, begin, setting.date)) is not None:
        return dated
    if text.startswith("WET OP ", begin):
        act = act_in_capitals(text, begin)
        return (act,) if act else ()
    if text.startswith(("verdrag", "Verdrag"), begin) and (led := led_treaty(text, begin)):
        return (led,)
    if text.startswith(TREATY_WORDS, begin) and (treaty := lower_treaty(text, begin)):
        return (treaty,)
    if text.startswith("verdrag", start) and (treaty := hague_treaty(text, begin)):
        return (treaty,)
    # Nearly every "wet" is prose: a title needs a capital, here or in front in the same clause.
    lower = text[begin].islower()
    of_year = text.startswith(("18", "19"), end) and end > begin + len("wet ")
    told = lower and (of_year or text.startswith(_LOWER, begin))
    if told and (act := lower_act(text, begin, end)):
        return (act,)
    if lower and (broken := whole_act(text, begin)):
        return (broken,)
    if lower and text.endswith("wet", begin, end - 1) and (act := lower_compound(text, begin)):
        return (act,)
    if lower and not _CAPITAL.search(text, max(0, begin - _LONGEST_LEAD), begin):
        known = read_known_lower(text, begin)
        return (known,) if known else ()
    if known := read_known(text, begin) or (read_known_lower(text, begin) if lower else None):
        return (known,)
    if text.startswith(_DOES, begin) and text.endswith(_BILLS, 0, begin):
        return ()
    opening = _opening(text, begin, lower)
    return () if opening is None else _unlisted(text, opening)


def _opening(text: str, begin: int, lower: bool) -> int | None:
    """Return where the title opens whose head stands at `begin`; None for a word of prose."""
    if text.endswith(ADJECTIVES, 0, begin) or (
        lower and text.endswith(GENERAL_ADJECTIVES, 0, begin)
    ):
        return _word_start(text, begin - 2)  # "Tijdelijke wet"
    if not lower:
        return begin
    coordinated = text.endswith(" en ", 0, begin)
    first = _COORDINATED.search(text[max(0, begin - 30) : begin]) if coordinated else None
    return begin - len(first["first"]) if first else None


def _unlisted(text: str, begin: int) -> Sequence[Reference]:
    """Return the act whose title opens at `begin` and is in no list."""
    head = HEAD.match(text, begin)
    if not head or _is_some(text, begin, head.end()) or head[0] in ANY_DECISION:
        return ()
    if (need := NEEDS.get(_kind_of(head))) and not need.match(text, head.end()):
        return ()
    if is_of_maker(text, head) or (head[0] in NOT_ALONE and _DONE.match(text, head.end())):
        return ()
    treaty = _TREATY.match(head[0]) is not None
    most = MOST_WORDS if treaty else _MOST_WORDS
    if numbered := numbered_end(text, head.end()):
        return (titled(text, begin, numbered, "law"),)
    stop = compound_end(text, begin, head) or _city_end(text, head)
    # "SOLAS-verdrag" is whole; other titles mostly go on.
    if not stop or not (_ACRONYM.match(head[0]) or head[0] == "Verdrag"):
        stop = title_end(text, begin, head.end(), most) or stop or _long_end(text, begin, head)
    if not stop or _is_prose(text, begin, head, stop) or is_after_known(text, begin, stop):
        return ()
    if not treaty:
        return (titled(text, begin, stop, "law"),)
    sort = OF_TREATY.search(text, max(0, begin - _LONGEST_LEAD), begin)
    return (titled(text, sort.start() if sort else begin, stop, "treaty"),)


def _long_end(text: str, begin: int, head: re.Match[str]) -> int | None:
    """Return where a longer title than most ends, with a sign that it is one; or its letters.

    That is its journal behind it, or one of its places in front and the end of a clause behind.
    """
    stop = title_end(text, begin, head.end(), _MOST_BEFORE_JOURNAL)
    if stop and (
        text.startswith((" (Stb", " (Stcrt"), stop)
        or (text.startswith(_ENDS, stop) and is_placed(text, begin))
    ):
        return stop
    letters = _LETTERS.match(text, head.end()) if head[0] == "Wet" else None
    return letters.end() if letters else None


def _is_prose(text: str, begin: int, head: re.Match[str], stop: int) -> bool:
    """Tell "Aanwijzing van gebieden blijft uit", whose capital is the sentence's, from a title."""
    return (
        (head[0] in GENERAL or (head[0].startswith("Tijdelijke ") and head[0].endswith("regeling")))
        and _ORDINARY.fullmatch(text, head.end(), stop) is not None
        and SENTENCE_START.search(text[max(0, begin - 4) : begin]) is not None
    )


def _is_some(text: str, begin: int, end: int) -> bool:
    """Tell "Deze Circulaire", which stands for the paper itself, from a title.

    "Een Wet goed sterrenkijken" has one, as has what bears a year.
    """
    some = _SOME.search(text, max(0, begin - 8), begin)
    if not some or YEAR.match(text, end) or text.startswith(_OF_KINGDOM, end):
        return False
    word = WORD.match(text, end) if some[0][1:] == "en " else None
    return not word or word[1] in STOPS or word[1] in LINKS


def _city_end(text: str, head: re.Match[str]) -> int | None:
    """Return where "Verdrag van Espoo" ends, which is called by the city alone."""
    city = _CITY.match(text, head.end()) if head[0] == "Verdrag" else None
    return city.end() if city else None


TITLE = CitationKind(
    name="title",
    kind="law",
    anchors=(
        "wet ", "wet.", "wet,", "wet)", "wet;", "wet:", "wet?", "wet\"", "wet'", "wet-1", "wetboek",
        "besluit", "regeling", "reglement", "voorschrift ", "beleidsregel", "beleidslijn ",
        "aanwijzing ",
        "beschikking ", "circulaire ", "leidraad ", "verdrag", "overeenkomst ", "protocol ",
        "instructie ", "handleiding ", "richtlijn voor strafvordering",
        "landsverordening", "eilandsverordening ", *_RARE,
    ),
    inside_words=True,
    read=_read,
    form="title of an act that the gazetteer does not know",
    identifier="law:<title> or treaty:<title>",
    examples=(
        ("artikel 2 van het Zorgindicatiebesluit.", "bwb:BWBR0008946", "art.2"),
        ("de Wet sterrendiefstal.", "law:Wet sterrendiefstal", ""),
        ("de Richtlijn voor strafvordering bij sterrendiefstal.",
        "law:Richtlijn voor strafvordering bij sterrendiefstal", ""),
        ("(zie de Regeling infiltratieteams)", "law:Regeling infiltratieteams", ""),
        ("de Tijdelijke wet sterrenstof, die", "law:Tijdelijke wet sterrenstof", ""),
        (
            "het Samenwerkingsbesluit bijzondere opsporing (",
            "law:Samenwerkingsbesluit bijzondere opsporing", "",
        ),
        ("artikel 3 van de Sterrenwachtwet is", "law:Sterrenwachtwet", "art.3"),
        ("het Besluit sterrenwachten van 23 december 2005", "law:Besluit sterrenwachten", ""),
        ("de Wet subsidies covid-19.", "law:Wet subsidies covid-19", ""),
        ("artikel 3 van het Maanbesluit is", "law:Maanbesluit", "art.3"),
        ("het Maanreglement1 geldt", "law:Maanreglement", ""),
        ("3. Besluit boze sterren 4. Wet manen.", "law:Besluit boze sterren", ""),
        ("het Tracébesluit A4 Sterrendam (", "law:Tracébesluit A4 Sterrendam", ""),
        ("de Landsverordening sterrenwachten.", "law:Landsverordening sterrenwachten", ""),
        (
            "de Wet sterren Bonaire, Sint Eustatius en Saba, die",
            "law:Wet sterren Bonaire, Sint Eustatius en Saba", "",
        ),
    ),
    not_examples=(
        "de wet is aangenomen",
        "Het besluit van de minister",
        "Besluit van de Huishoudelijke Commissie.",
        "Aanwijzing van gebieden blijft uit.",
        "het Commissiebesluit van vorig jaar",
        "voor een Kaderbesluit van de Raad",
        "Wet is wet.",
        "de Wet van Moore.",
        "Wet- en regelgeving.",
        "Circulaire economie.",
        "De Regeling van de heer Jansen.",
        "is het Besluit genomen.",
        "de Rijkswet vergezelt dit voorstel",
        "Voorstel van Rijkswet van het lid Sterrenberg tot wijziging van regels",
        "Regeling van werkzaamheden",
        "is de Overeenkomst gericht op bescherming",
    ),
    limits="The end of a title is a guess where no sign closes it.",
)  # fmt: skip
