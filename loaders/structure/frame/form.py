"""What a heading tells of a paper: its form, and what it calls it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

_CALLED = re.compile(
    r"(?:[A-Z]+ )*?(?:(?:SUB-?)?AMENDEMENT|MOTIE|(?:VOOR|ONT)(?:STEL|WERP) VAN (?:RIJKS)?WET"
    r"|INITIATIEFNOTA|(?:EIND|TUSSEN)?(?:VERSLAG|RAPPORT)|ADVIES|VOORLICHTING|RIJKSWET|WET|BESLUIT|REGELING"
    r"|BELEIDSREGELS?|BESCHIKKING|MEDEDELING)(?=\b(?! VAN (?:WANTROUWEN|AFKEURING)))",
    re.IGNORECASE,
)
_BESIDE = re.compile(r" \(| ZOALS GEWIJZIGD", re.IGNORECASE)


class Form(Enum):
    """The forms that a heading tells apart."""

    MOTION = auto()  # of members: motions and amendments
    EXPLANATION = auto()  # of the government or the initiators: memories, nota's
    BILL = auto()  # a text in articles: a bill before the Kamer
    REGULATION = auto()  # a text in articles that came into being: Staatsblad, Staatscourant
    QUESTIONS = auto()  # numbered questions of a committee, with their answers or without
    REPORT = auto()  # of a committee on a bill: the fracties ask in prose
    ADVICE = auto()  # of the Raad van State
    FINDINGS = auto()  # of a rapporteur, a working group, an enquiry committee: one voice
    MEETING = auto()  # of a committee with a minister, told in the words of who reports


@dataclass(frozen=True, slots=True)
class Headline:
    """The heading: its lines (half-open), its words, and what it tells."""

    form: Form
    first: int
    last: int
    words: str
    date: date | None = None  # printed right below it: "Voorgesteld 31 januari 2023"

    @property
    def type(self) -> str:
        """What the heading calls the paper, without who made it: "Motie"."""
        words = _BESIDE.split(self.words)[0]
        found = _CALLED.match(words)
        return (found[0] if found else words).capitalize()
