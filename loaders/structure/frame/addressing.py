"""Whom a letter is addressed to, who gets a copy of it, and whose questions it answers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.structure.actors.bodies import COMMITTEES, Bodies, speak_as_one
from kamergraaf.loaders.structure.actors.fracties import find_fracties
from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.loaders.structure.text.spelling import tidy, without_capitals
from kamergraaf.ontology.nouns import Actor, Chamber, Collective

_CHAMBERS = (("ek", "eerste kamer"), ("tk", "tweede kamer"))
_WHOLE = re.compile(r"Aan (?:het presidium|de leden)\b", re.IGNORECASE)
_BOTH = re.compile(r"eerste en (?:van )?(?:de )?tweede(?= kamer)")
# What a letter says of itself. Any other letter may have gone "in afschrift aan" anybody.
_COPY = re.compile(
    r"[Gg]elijkluidende\s+brief\b"
    r"|\b(?:[Aa]fschrift|[Kk]opie)\s+van\s+deze\s+brief\b"
    r"|\b[Dd]eze\s+brief\s[^.]{0,80}?\bin\s+(?:afschrift|kopie)\b"
    r"|^[ \t]*(?P<list>(?:In\s+)?(?:[Aa]fschrift|[Kk]opie)(?:\s+aan\b|\s*:))",
    re.MULTILINE,
)
# One of these is in each of them; to find a word takes far less than to try a pattern everywhere.
_COPY_WORDS = ("elijkluidende", "fschrift", "kopie", "Kopie")
# The name of a committee ends where its sentence goes on, not at the commas in it.
_NAMES = re.compile(
    r"[^.:;(]{3,160}?(?=\s+(?:over|inzake|naar|bij|met|die|zijn|is|heeft|hebben|gesteld|van|ten|d\.d\.)\s"
    r"|,?\s+(?!en\b|voor\b)[a-zà-þ]+\s|[.:;(]|\n\s*\n|\Z)"
)
_PUT_BY = re.compile(
    r"\bvragen\b[^.?!]{0,120}?\b(?:van|door)\s+(?P<who>(?:de|het)\s+(?:leden|lid|fracties?)\b[^.?!]{0,200})"
)
_YOUR_QUESTIONS = re.compile(
    r"\b[Uu]w\s+(?:vaste\s+)?(?:Kamer|commissie)\b[^.?!]{0,100}?\bvragen\s+(?:gesteld|voorgelegd)\b"
    r"|\b[Uu]w\s+vragen\b|\bvragen\s+(?:van|door)\s+uw\s+(?:Kamer|commissie)\b"
)
_QUESTIONS = re.compile(r"\bvragen\b")
_OPENING = 3000  # code points within which a letter says whose questions it answers
_AROUND = 120  # code points before and behind such a word that a match may take
_LONGEST_LIST = 500  # code points within which all who get a copy are named


def read_addressees(to: str, bodies: Bodies) -> tuple[Actor, ...]:
    """Return the actors that the address of a letter, "Aan de minister van …", names."""
    if chambers := _find_chambers(to):
        return chambers
    if posts := find_posts(without_capitals(to), bodies) if to else ():
        return posts
    if committee := COMMITTEES.search(to):
        return bodies.committees(to[committee.end() :])
    return (Chamber(bodies.chamber),) if _WHOLE.match(to) else ()


def read_copies(text: str, bodies: Bodies) -> tuple[Actor, ...]:
    """Return the actors that a letter, by its own words in `text`, sends a copy.

    A letter of the same wording to somebody else ("een gelijkluidende brief") is a copy too.
    """
    found: list[Actor] = []
    for at in sorted(_copy_words(text)):
        for match in _COPY.finditer(text, max(0, at - _AROUND), at + _AROUND):
            if not match.start() <= at < match.end():
                continue
            behind = text[match.end() : match.end() + _LONGEST_LIST]
            named = _list_in(behind) if match["list"] else tidy(behind).split(". ")[0]
            found += (*_find_chambers(named), *find_posts(named, bodies))
    return tuple(dict.fromkeys(found))


def read_asking(letter: str, bodies: Bodies) -> Actor | None:
    """Return whose questions a letter says in its opening that it answers, None where it does not.

    Fracties, or else a committee, or the Kamer that it speaks to.
    """
    opening = letter[:_OPENING]
    for put in _PUT_BY.finditer(opening):
        if fracties := find_fracties(put["who"], bodies):
            return fracties[0] if len(fracties) == 1 else Collective(fracties)
    for match in COMMITTEES.finditer(opening):
        begin = _sentence(opening, match.start())
        end = opening.find(".", match.end())
        names = _NAMES.match(opening, match.end())
        if names and _QUESTIONS.search(opening, begin, end if end >= 0 else len(opening)):
            return speak_as_one(bodies.committees(names[0]))
    return Chamber(bodies.chamber) if _YOUR_QUESTIONS.search(opening) else None


def _sentence(text: str, at: int) -> int:
    """Return where the sentence around a place begins: "nr. 1), gesteld" ends none."""
    while (at := text.rfind(".", 0, at)) >= 0:
        if text[at + 1 :].lstrip()[:1].isupper():
            return at + 1
    return 0


def _copy_words(text: str) -> Iterator[int]:
    """Yield where the words stand that tell of a copy."""
    for word in _COPY_WORDS:
        at = text.find(word)
        while at >= 0:
            yield at
            at = text.find(word, at + 1)


def _list_in(text: str) -> str:
    """Return the list that `text` begins with; without a full stop, its lines show its end."""
    kept = ""
    for line in filter(None, map(str.strip, text.split("\n"))):
        if kept.endswith((" en", " van", " voor", ",")):
            kept += f" {line}"
        elif not kept.strip(" :") or line[0] in "-–•" or line[0].islower():
            kept += f"; {line}"
        else:
            break
    return kept


def _find_chambers(printed: str) -> tuple[Actor, ...]:
    folded = _BOTH.sub("eerste kamer en tweede", tidy(printed).casefold())
    return tuple(Chamber(code) for code, name in _CHAMBERS if name in folded)
