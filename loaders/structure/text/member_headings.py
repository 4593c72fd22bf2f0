"""Headings that name a member with his or her fractie, in written answers to a debate.

"1. Jansen (SP):", "Vraag van de heer Jansen (SP):", "Jansen (SP) en Smit (VVD):"; in a table the
name, the fractie and then the question: "Jansen, A. SP Vraag:".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kamergraaf.ontology.register import fractie_names

_NUMBER = re.compile(r"(?P<number>\d{1,3})[.)]?\s+")
_ASKS = re.compile(
    r"(?:Vraag|VRAAG|Vragen|VRAGEN)(?:\s+(?P<number>\d{1,3})[.:]?)?\s+(?:(?:van|door)\s+)?"
)
_PERSON = re.compile(
    r"(?:(?:[Dd]e|[Hh]et)\s+)?(?:(?:g\.a\.|geachte\s+afgevaardigde)\s+(?:de\s+)?)?"
    r"(?:(?:[Hh]eer|[Mm]evrouw|[Mm]w\.|[Mm]evr\.|[Dd]hr\.|[Ll]eden|[Ll]id)\s+)?"
    r"(?:(?:van|de|der|den|ten|ter|het|’t|el)\s+){0,3}[A-ZÀ-Þ][\w’'-]*"
    r"(?:\s+(?:(?:van|de|der|den|ten|ter|het|’t|el|en)\b|[A-ZÀ-Þ][\w’'-]*)){0,6}"
    r"(?:,\s+(?:(?:drs|mr|dr|ir|ing|prof)\.\s?){0,3}(?:(?:[A-Z][a-z]{0,2}\.\s?){1,6}|[A-Z]\b)"
    r"(?:\s?(?:van|de|der|den|ten|ter|het|’t|el)\b){0,3})?"
    r"\s*\((?P<of>[^():;]{1,40})\)"
)
# A row of a table, whose borders a copy may keep: "| Dam, A. van | CDA | Vraag: …".
_ROW = re.compile(
    r"\|?\s*[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*){0,2},\s+(?:[A-Z][a-z]{0,2}\.\s?|[A-Z]\s){1,6}"
    r"(?:\s?(?:van|de|der|den|ten|ter|het|’t|el)\b){0,3}\s*(?:\|\s*)?"
    r"(?P<of>[A-Z0-9][\w-]*(?:\s[\w-]+){0,4}?)\s*(?:\|\s*)?"
    r"(?:(?<=\|)\s*$|(?P<asks>Vra(?:ag|gen))\s*:?\s*(?:$|(?=\S)))"
)
_AND = re.compile(r"\s*(?:,\s*(?:en\s+)?|\ben\s+)")


@dataclass(frozen=True, slots=True)
class MemberHeading:
    """Who asks below such a heading: fracties by name; the number, "" where it has none.

    `end` is where in the line what they ask begins, 0 where it does on the next. `alone` is True
    where one question follows and no more.
    """

    fracties: tuple[str, ...]
    number: str
    end: int
    alone: bool


def member_heading(word: str) -> MemberHeading | None:
    """Return what a line says as such a heading; None for any other line.

    >>> member_heading("3. Van Dam (CDA) en Smit (VVD):")
    MemberHeading(fracties=('CDA', 'VVD'), number='3', end=0, alone=True)
    >>> member_heading("Dam, A.B. van CDA Vraag:")
    MemberHeading(fracties=('CDA',), number='', end=0, alone=True)
    >>> member_heading("De heer Van Dam (CDA) vroeg dat al.")
    """
    if "(" not in word:
        return _row(word) if "," in word else None
    number = _NUMBER.match(word)
    at = number.end() if number else 0
    asks = _ASKS.match(word, at)
    at = asks.end() if asks else at
    fracties, end = _fracties(word, at)
    rest = word[end:].lstrip()
    colon = rest.startswith(":")
    rest = rest[1:].lstrip() if colon else rest
    if not fracties or not (number or asks or colon) or (rest and not (colon and asks)):
        return None
    printed = number["number"] if number else (asks["number"] or "") if asks else ""
    alone = bool(printed) or bool(asks and asks[0][:5].casefold() == "vraag")
    return MemberHeading(fracties, printed, len(word) - len(rest) if rest else 0, alone)


def _row(word: str) -> MemberHeading | None:
    """Return what a line says as the row of a table of questions: name, fractie, "Vraag:"."""
    row = _ROW.match(word)
    if not row or row["of"] not in fractie_names():
        return None
    end = row.end() if row.end() < len(word) else 0
    return MemberHeading((row["of"],), "", end, alone=bool(row["asks"]))


def _fracties(word: str, at: int) -> tuple[tuple[str, ...], int]:
    """Return the fracties of the members named one after the other, and where the last ends."""
    found: list[str] = []
    end = at
    while person := _PERSON.match(word, at):
        if person["of"] not in fractie_names():
            return (), at
        found.append(person["of"])
        end = person.end()
        if not (also := _AND.match(word, end)):
            break
        at = also.end()
    return tuple(dict.fromkeys(found)), end
