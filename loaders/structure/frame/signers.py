"""Who made a paper that is no letter: the members or the ministers whose names stand under it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import takewhile

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.people import SIGNED, read_signed, signed_beside
from kamergraaf.loaders.structure.actors.posts import POST
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy, without_capitals
from kamergraaf.ontology.nouns import Actor, Collective, Incumbency, Person, Post

_PARTICLES = frozenset(
    (
        "van", "von", "de", "der", "den", "ten", "ter", "te", "het", "in", "op", "uit", "el", "al",
        "da", "di", "du", "la", "le", "dos", "tot", "'t", "’t", "'s", "’s",
    )
)  # fmt: skip
_INITIALS = re.compile(r"(?:[A-ZÀ-Þ][a-zà-þ]{0,2}\.)+")
_FRACTIE = re.compile(r"\s*\(([^()]{2,30})\)$")
_ETC = re.compile(r",?\s*\b[Cc]\.\s?[Ss]\.?$")
_AND = re.compile(r"\s*,\s*(?:en\s+)?|\s+en\s+", re.IGNORECASE)
_OF_MEMBERS = re.compile(
    r"\bvan\s+(?:het\s+lid|de\s+leden|de\s+lid)\s+(?P<names>.+?)"
    r"(?=\s+(?:ter\s+vervanging|tot\s+|houdende|inzake|over\s|ten\s+behoeve|strekkende|betreffende"
    r"|met\s+betrekking|in\s+verband|naar\s+aanleiding)|\s*[;(]|\.?$)",
    re.IGNORECASE | re.DOTALL,
)
_POST_LINE = re.compile(
    rf"(?:(?:[Mm]ede namens|[Nn]amens) )?(?:De |de )?(?P<post>{POST.pattern})\s*,?"
)
_COUNCIL_LINE = re.compile(
    r"[Dd]e (?P<post>(?:waarnemend )?[Vv]ice-?[Pp]resident van de Raad van State"
    r"(?: van het Koninkrijk)?)\s*,?"
)
# An official signs: the name below is not the minister's.
_FOR_HIM = re.compile(r"(?:namens|voor) deze\b", re.IGNORECASE)
_BY_OFFICIAL = re.compile(r",? (?:namens|voor) deze\b.*$", re.IGNORECASE)
# "De Minister-President," above "Minister van Algemene Zaken,".
_GOES_ON = re.compile(
    r"De|(?:De )?(?:Vice-)?Minister-President,|(?:De |.+, )?(?:Minister|Staatssecretaris)"
)
_POST_LINES = 4
_OFFICE = re.compile(r"(?:De )?(?:Vice-)?(?:Minister|Staatssecretaris)\b", re.IGNORECASE)  # no name
_DIGIT = re.compile(r"\d")
_LONGEST_NAME = 45
_LONGEST_POST = 140
_ROOM = 8  # lines with words at the end of a text, within which a post alone signs
_NOT_NAMES = frozenset(("bijlage", "bijlagen", "toelichting", "artikel", "algemeen", "noot"))


# --- members --------------------------------------------------------------------------------


def read_member(printed: str, chamber: str, bodies: Bodies | None = None) -> Person:
    """Return the member whose name `printed` is, in capitals or not.

    A name before the particle or the surname is the given name; initials are initials.

    >>> read_member("Tjeerd de Groot", "tk")
    Person(name='De Groot', initials='', chamber='tk', fractie='', given='Tjeerd')
    >>> read_member("VAN DER WOUDE", "tk").name
    'Van der Woude'
    """
    printed = unicodedata.normalize("NFC", printed)
    fractie = _FRACTIE.search(printed)
    name = _ETC.sub("", printed[: fractie.start()] if fractie else printed).strip(" ,.;:")
    words = _as_in_lists(tidy(name).split())
    initials = "".join(word for word in words if _INITIALS.fullmatch(word))
    words = [word for word in words if not _INITIALS.fullmatch(word)]
    given: list[str] = []
    while len(words) > 1 and words[0].casefold() not in _PARTICLES:
        given.append(words.pop(0))
    surname = " ".join(words)
    of = ""
    if fractie and bodies:
        of = bodies.fractie(fractie[1]).name
    return Person(surname[:1].upper() + surname[1:], initials, chamber, of, " ".join(given))


def _as_in_lists(words: list[str]) -> list[str]:
    if any(word != word.upper() for word in words if len(word) > 1 and "." not in word):
        return words
    found = []
    for word in words:
        if word.casefold() in _PARTICLES:
            found.append(word.lower())
        elif _INITIALS.fullmatch(word):
            found.append(word)
        else:
            capital = "-".join(part.capitalize() for part in word.split("-"))
            found.append("IJ" + capital[2:] if capital.startswith("Ij") else capital)
    return found


def members_in(words: str, chamber: str, bodies: Bodies) -> tuple[Person, ...]:
    """Return the members that a heading or a title names ("… van de leden A, B en C …")."""
    found = _OF_MEMBERS.search(tidy(words))
    if not found:
        return ()
    names = (_ETC.sub("", name).strip() for name in _AND.split(_ETC.sub("", found["names"])))
    # What no word ends may run on into the next heading: no name is so long, or has digits.
    own = takewhile(lambda name: len(name) <= _LONGEST_NAME and not _DIGIT.search(name), names)
    return tuple(read_member(name, chamber, bodies) for name in own if name[:1].isalpha())


def is_name(words: str) -> bool:
    """Say whether a line holds a person's name and no more."""
    bare = _FRACTIE.sub("", unicodedata.normalize("NFC", words)).strip()
    if len(bare) > _LONGEST_NAME or bare.endswith((".", ":", ";", "?", "!")):
        return False
    return bool(SIGNED.fullmatch(bare)) and bare.split()[0].casefold() not in _NOT_NAMES


def names_below(lines: Lines, filled: Iterable[int]) -> list[int]:
    """Return the first of the lines `filled` that hold a name each, up to one that does not."""
    found: list[int] = []
    for line in filled:
        if not is_name(lines.words[line]):
            break
        found.append(line)
    return found


def as_one(members: tuple[Person | Incumbency | Post, ...]) -> Actor:
    """Return the one actor that several signatories are."""
    return members[0] if len(members) == 1 else Collective(members)


# --- ministers ------------------------------------------------------------------------------


Minister = Incumbency | Post


def ministers_in(lines: Lines, filled: list[int], bodies: Bodies) -> tuple[Minister, ...]:
    """Return the ministers who sign: a post on a line of its own, the name on the next.

    A post alone is a signature only at the end, where a bill leaves room for the name.
    """
    signed, room = _signing(lines, filled, bodies)
    return signed or room


def ministers_under(lines: Lines, filled: list[int], bodies: Bodies) -> tuple[Minister, ...]:
    """Return the same where no room counts: those whose name, or that of an official, is there."""
    return _signing(lines, filled, bodies)[0]


def post_below(word: str, above: str) -> str:
    """Return the post on a line that signs by the name `above` it, as ministries print it, or "".

    >>> post_below("Minister voor Natuur", "A.B. Zandvliet")
    'Minister voor Natuur'
    """
    found = POST.fullmatch(word) if word[:1] in "MS" else None
    return found[1] if found and " " in above and is_name(above) else ""


def _whole_post(lines: Lines, filled: list[int], at: int) -> tuple[str, int]:
    """Return a line, with those below it where a post goes on there, and the place of the last."""
    word = lines.words[filled[at]].replace("MINISTER-PRESIDENT", "Minister-President")
    end = at
    while _GOES_ON.fullmatch(word) and end + 1 < len(filled) and end < at + _POST_LINES:
        end += 1
        word = f"{word} {lines.words[filled[end]]}"
    word = word.replace(" a.i.", "")
    whole = end > at and _POST_LINE.fullmatch(word)
    return (word, end) if whole else (lines.words[filled[at]].replace(" a.i.", ""), at)


def _signing(
    lines: Lines, filled: list[int], bodies: Bodies
) -> tuple[tuple[Minister, ...], tuple[Minister, ...]]:
    """Return who signs, and for whom there is room at the end."""
    signed: list[Minister] = []
    alone: list[Minister] = []
    last = -1
    for first in range(len(filled)):
        if first <= last:
            continue
        word, at = _whole_post(lines, filled, first)
        last = at
        if word[:1] not in "DdMmSsVvNn" or len(word) > _LONGEST_POST:
            continue
        word, by_official = _BY_OFFICIAL.subn("", word)
        capacity, beside = signed_beside(word)
        post = _POST_LINE.fullmatch(capacity or word) or _COUNCIL_LINE.fullmatch(capacity or word)
        if not post:
            continue
        title = bodies.post(without_capitals(post["post"]))
        if beside and (name := read_signed(beside)):
            signed.append(Incumbency(Person(name[1], name[0]), title))
            continue
        above = lines.words[filled[at - 1]] if at else ""
        if post_below(word, above) and (name := read_signed(above)):
            signed.append(Incumbency(Person(name[1], name[0]), title))
            continue
        below = lines.words[filled[at + 1]] if at + 1 < len(filled) else ""
        if by_official or _FOR_HIM.match(below):
            signed.append(title)
            continue
        name = read_signed(below) if len(below) <= _LONGEST_NAME else None
        if name and not _OFFICE.match(below):
            signed.append(Incumbency(Person(name[1], name[0]), title))
        elif word.endswith(",") and at + _ROOM >= len(filled):
            alone.append(title)
    return tuple(dict.fromkeys(signed)), tuple(dict.fromkeys(alone))
