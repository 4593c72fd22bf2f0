"""Which paper it is and of which day, from the heads and feet of its pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kamergraaf.loaders.structure.text.dates import DAY, read_date

_IMPRINT = re.compile(r"\b((?:kst|stb|stcrt|trb|ah-[te]k|h-[te]k)-\d[\w-]*\w)")
_SESSION = re.compile(
    r"(?:Eerste|Tweede)\s+Kamer,\s+(?:vergaderjaar|zitting)\s+\d{4}(?:\s*[-–]\s*\d{4})?,\s*"
    r"(?P<dossier>\d{2}\s?\d{3})(?:\s*-?\s*\(R\s?\d+\))?"
    r"(?:[\s-]+(?:hoofdstuk\s+)?(?P<chapter>[IVX]+[A-Z]?|\d{1,2}))?"
    r",\s+(?:nr\.\s*(?P<number>\d+[a-z]{0,2})|(?P<letters>[A-Z]{1,3}))\b"
)
_QUESTIONS = re.compile(
    r"(?P<hall>Eerste|Tweede)\s+Kamer,\s+(?:vergaderjaar|zitting)\s+(?P<from>\d{4})\s*[-–]\s*(?P<to>\d{4}),"
    r"\s+Aanhangsel(?:\s+van\s+de\s+Handelingen)?,?\s+(?:nr\.\s*)?(?P<number>\d+)\b"
)
# "TK 15 … 15-9-1": the sitting, and in it the item and the page of the item.
_SITTING = re.compile(
    r"\b(?P<hall>[TE]K)\s+(?P<sitting>\d{1,3})\b.*?\b(?P=sitting)-(?P<item>\d{1,3})-\d"
)
_DAY = re.compile(rf"(?:[a-z]+dag\s+)?({DAY})", re.IGNORECASE)
_SESSION_BEGINS = (9, 15)  # a year of the Kamer begins on the third Tuesday of September


@dataclass(frozen=True, slots=True)
class Heads:
    """What the margins say: the id of the paper and its date, where they say so."""

    document: str = ""
    date: date | None = None


def read_heads(margins: Sequence[Sequence[str]]) -> Heads:
    """Return what the lines in the margins of a paper's pages say of the paper.

    >>> read_heads([["17 oktober 2024", "Tweede Kamer Post TK 15 15-9-1"]]).document
    'h-tk-20242025-15-9'
    >>> read_heads([["Tweede Kamer, vergaderjaar 2024–2025, 36 600 VI, nr. 12 3"]]).document
    'kst-36600-VI-12'
    """
    lines = list(dict.fromkeys(line for page in margins for line in page))
    days = [read_date(match[1]) for line in lines if (match := _DAY.fullmatch(line))]
    day = next(iter(days), None)
    return Heads(id_in(lines, day), day)


def id_in(lines: Iterable[str], day: date | None = None) -> str:
    """Return the id of the paper of which these are heads and feet, "" where they give none.

    Of a sitting they give numbers alone; `day`, when it was held, tells of which year.
    """
    for line in lines:
        if imprint := _IMPRINT.search(line):
            return imprint[1]
        if session := _SESSION.search(line):
            parts = (
                session["dossier"],
                session["chapter"],
                session["number"] or session["letters"],
            )
            return "-".join(("kst", *(re.sub(r"\s", "", part) for part in parts if part)))
        if asked := _QUESTIONS.search(line):
            return f"ah-{asked['hall'][0].lower()}k-{asked['from']}{asked['to']}-{asked['number']}"
        if day and (sitting := _SITTING.search(line)):
            first = day.year - ((day.month, day.day) < _SESSION_BEGINS)
            hall, number, item = sitting["hall"].lower(), sitting["sitting"], sitting["item"]
            return f"h-{hall}-{first}{first + 1}-{number}-{item}"
    return ""
