"""What the first words of a line may open: a fractie's section, a question, an answer."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.lines import Lines

_HEADING = re.compile(
    r"(?:(?:\d{1,2}|[IVX]+|[A-Z])[.)]?\s+)?"
    r"(?:(?:Nadere |Aanvullende |Schriftelijke )?[Vv]rag(?:en)?(?: en opmerkingen)?"
    r"|Inbreng|Opmerkingen(?: en vragen)?"
    r"|Bijdrage)\s+(?:van|vanuit|namens|door)\s+(?:(?:de|het)\s+)?"
    r"(?:leden|lid|(?:[\w/-]+-)?fracties?|gezamenlijke)\b"
)
_SHORT_HEADING = re.compile(
    r"(?:De\s+)?(?:[A-Z0-9][\w/-]*-fractie|Fractie(?:-| van (?:de |het )?)[A-Z0-9][\w /-]*):?$"
)
# A heading that ends so goes on on the next line.
UNFINISHED = re.compile(
    r"(?:(?<![\w-])(?:en|de|het|van|der|den|leden|lid|(?<!uit de )fracties?|voor)|[-,/])$"
)
NUMBERED = re.compile(
    r"(?:(?P<word>[Vv]raag)\s+)?(?P<number>\d{1,3})"
    r"(?:(?P<stop>[.):])(?=\s|[A-ZÀ-Þ]|$)|$|(?(word)(?=\s+[A-ZÀ-Þ“‘(])|(?!)))\s*(?P<rest>\S?)"
)
# A question of which nothing is printed but that it is one.
ASKED = re.compile(r"(?:Vraag|VRAAG)(?:\s*$|\s*:\s*)")
ANSWER = re.compile(
    r"(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Reactie|REACTIE)"
    r"(?P<by>\s+(?i:(?:van|door|namens)\s+(?:de|het)\s+(?:kabinet|regering|bewinds\w+"
    r"|(?:minister|staatssecretaris)(?:\s+(?:van|voor)\s+(?-i:[A-Z])[\w, -]*)?))"
    r"(?=\s*[.:]?$|\s*:))?"
    r"(?P<to>\s+(?:(?:op|bij|van)\s+)?(?:(?:de\s+)?(?:vraag|vragen)\s+)?(?P<numbers>\d{1,3}"
    r"(?:(?:\s*,\s*|\s+en\s+|\s*(?:t/m|tot en met|-|–)\s*)\d{1,3})*))?"
    r"\s*(?P<stop>[.:]?)(?P<rest>$|\s+(?=\S))"
)
_NUMBER_OR_RANGE = re.compile(r"(\d{1,3})(?:\s*(?:t/m|tot en met|-|–)\s*(\d{1,3}))?")
_LONE = re.compile(r"(?P<number>\d{1,3})(?P<stop>[.):]?)")
_OPENERS = frozenset("“‘„\"'’(")
_MOST_IN_RANGE = 60


def is_heading(word: str) -> bool:
    """Say whether a line opens the section of a fractie."""
    return _names_askers(word) and bool(_HEADING.match(word))


def opens_section(word: str) -> bool:
    """Say whether a line is a heading, or the name of a fractie and no more."""
    return _names_askers(word) and bool(_HEADING.match(word) or _SHORT_HEADING.match(word))


def _names_askers(word: str) -> bool:
    """Say whether a line has one of the words that every heading has."""
    return "ractie" in word or "lid" in word or "leden" in word or "gezamenlijke" in word


def number_at(word: str) -> int:
    """Return the number that a line begins with as a question does; 0 where it has none.

    >>> number_at("12. Wat"), number_at("Vraag 3"), number_at("7"), number_at("20 mensen")
    (12, 3, 0, 0)
    """
    match = NUMBERED.match(word) if word[0].isdigit() or word[0] in "Vv" else None
    return int(match["number"]) if match and (match["stop"] or match["word"]) else 0


def lone_number(lines: Lines, line: int, *, apart: bool = False) -> int:
    """Return the number that has a line of its own above a question; 0 where there is none.

    A number without a full stop must stand right above the question: page numbers stand `apart`.
    """
    word = lines.words[line]
    if len(word) > 4 or not (match := _LONE.fullmatch(word)):
        return 0
    below = lines.following(line) if match["stop"] or apart else line + 1
    if below >= len(lines) or (line and lines.words[line - 1][-1:].isalnum()):
        return 0
    first = lines.words[below][:1]
    return int(match["number"]) if first.isupper() or first in _OPENERS else 0


def read_numbers(printed: str) -> list[str]:
    """Return the numbers that "3, 4 en 7 t/m 9" lists."""
    found: list[str] = []
    for match in _NUMBER_OR_RANGE.finditer(printed):
        first, last = int(match[1]), int(match[2] or match[1])
        if first <= last <= first + _MOST_IN_RANGE:
            found += map(str, range(first, last + 1))
    return found
