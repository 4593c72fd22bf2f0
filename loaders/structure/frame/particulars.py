"""What the head of a ministry's letter says, each thing behind a word for it or on the line below.

"Datum", "Ons kenmerk", "Betreft": a file may have them in any order, and in columns of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from kamergraaf.loaders.structure.text.dates import DAY, FIGURES, read_date, read_figures
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Span

_PLACE = r"[A-Z][\w’' -]{1,30},"
_DATED = re.compile(
    rf"(?:(?:(?:Plaats\s+en\s+)?(?:[Dd]atum|DATUM)\s*:?(?:\s+{_PLACE})?|{_PLACE})\s+(?P<day>{DAY})"
    rf"|(?:[Dd]atum|DATUM)\s*:?(?:\s+(?P<figures>{FIGURES}))?)$"
)
_DAY = re.compile(rf"(?P<day>{DAY})$")
_OWN = re.compile(
    r"(?:[Oo]ns\s+kenmerk|ONS\s+KENMERK|Kenmerk|Onze\s+referentie)\s*:?\s*(?P<value>.*)$"
)
# In columns: "uw brief van  uw kenmerk  ons kenmerk  datum", and the values on the line below.
_LABEL = (
    r"(?:[Uu]w\s+brief(?:\s+van)?|[Uu]w\s+kenmerk|[Oo]ns\s+kenmerk|[Kk]enmerk|[Dd]oorkiesnummer"
    r"|[Oo]nderwerp|[Bb]ijlagen?|[Tt]elefoon|[Dd]atum)"
)
_COLUMNS = re.compile(rf"(?={_LABEL}\s+{_LABEL})(?:{_LABEL}\s*)+")
# On one line, where a copy lost its columns: "Datum 3 mei 2031 Uw kenmerk 31-16 Onderwerp sluizen".
_RUN_ON = re.compile(
    rf"[Dd]atum\s*:?\s+(?P<day>{DAY})(?=\s+{_LABEL})"
    r"(?:(?:.{1,120}?\s)?[Oo]ns\s+kenmerk\s*:?\s+(?P<kenmerk>(?=[^\s]*\d)[0-9A-Z][\w./-]{3,30}))?"
    r"(?:.{0,200}?\s(?:[Bb]etreft|[Oo]nderwerp)\s*:?\s+(?P<subject>\S.{2,200}))?"
)
_DAYS = re.compile(rf"{DAY}|(?<![\w-]){FIGURES}(?![\w-])")
_VALUE = re.compile(r"(?=.*\d)[0-9A-Z][\w./-]{3,30}")
_ABOUT = re.compile(r"(?:[Bb]etreft|BETREFT|[Oo]nderwerp|ONDERWERP)\s*:?\s+(?P<subject>\S.*)$")


@dataclass(slots=True)
class Particulars:
    """The day with where it is printed, the kenmerk and the subject; `last` is the last line that
    has day or kenmerk, -1 where none has.
    """

    day: date | None = None
    printed: Span | None = None
    kenmerk: str = ""
    subject: str = ""
    last: int = -1


def read_particulars(lines: Lines, head: Sequence[int]) -> Particulars:
    """Return what the lines `head` say, the first of each."""
    found = Particulars()
    for line, below in pairwise([*head, len(lines)]):
        word, value = lines.words[line], lines.words[below] if below < len(lines) else ""
        if not found.printed and _COLUMNS.fullmatch(word):
            _add_day_of_columns(found, lines, word.casefold(), below)
        elif not found.printed and (run := _RUN_ON.match(word)):
            _add_day(found, lines, (line, run))
            found.kenmerk = found.kenmerk or run["kenmerk"] or ""
            found.subject = found.subject or tidy(run["subject"] or "")
        elif not found.printed and (dated := _DATED.fullmatch(word)) and dated["figures"]:
            _add_printed(found, lines, (line, dated.start("figures")), dated["figures"])
        elif not found.printed and dated:
            _add_day(found, lines, (line, dated) if dated["day"] else (below, _DAY.match(value)))
        elif not found.kenmerk and (own := _OWN.fullmatch(word)):
            kenmerk = _VALUE.fullmatch(own["value"].strip() or value)
            if kenmerk:
                found.kenmerk = kenmerk[0]
                found.last = max(found.last, line if own["value"].strip() else below)
        elif not found.subject and (about := _ABOUT.fullmatch(word)):
            found.subject = tidy(f"{about['subject']} {_goes_on(lines, line)}")
    return found


def _add_day(found: Particulars, lines: Lines, at: tuple[int, re.Match[str] | None]) -> None:
    line, dated = at
    if dated:
        _add_printed(found, lines, (line, dated.start("day")), dated["day"])


def _add_day_of_columns(found: Particulars, lines: Lines, labels: str, below: int) -> None:
    """Take the day below "datum", which heads the first or the last of the columns."""
    days = list(_DAYS.finditer(lines.words[below])) if below < len(lines) else []
    place = 0 if labels.startswith("datum") else -1 if labels.endswith("datum") else None
    if days and place is not None:
        _add_printed(found, lines, (below, days[place].start()), days[place][0])


def _add_printed(found: Particulars, lines: Lines, at: tuple[int, int], day: str) -> None:
    """Take a day that is printed from a place in a line on."""
    line, start = at
    begin, end = lines.offset(line, start), lines.offset(line, start + len(day))
    found.day = read_figures(day) if "-" in day else read_date(day)
    found.printed = Span(begin, end)
    found.last = max(found.last, line)


def _goes_on(lines: Lines, line: int) -> str:
    """Return the lines right below one, as far as no empty line parts them."""
    more = []
    while line + 1 < len(lines) and (word := lines.words[line + 1]):
        more.append(word)
        line += 1
    return " ".join(more)
