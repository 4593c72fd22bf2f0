"""Headings that a copy runs into the words around them: "Sluizen De leden van …"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_MEMBERS = " De leden van "  # every line has it in which members begin to ask so
_ASKING = "ragen en opmerkingen "  # and this, in which the heading of a part is run in
_CLOSING = "Hoogachtend, "
_PARAGRAPH = 200  # code points: a longer line is none of a print
# No stop ends a heading, and no word with which a sentence would go on.
_GOES_ON = re.compile(r"(?:[^\w»)]|\b(?:de|van|en|dat|of|aan|door|[A-ZÀ-Þ])) $")
_ASK = re.compile(r"De leden van (?:(?:de|het) )?(?:fracties? van |[A-Z][\w-]{1,30}-fractie)")
_CLOSES = re.compile(r"(?<=[.)] )Hoogachtend, (?=[Dd]e (?:[Mm]inister|[Ss]taatssecretaris) )")
# The heading of a part, or of a fractie in it: behind it a line begins, with a capital.
_HEADING = re.compile(
    r"Vragen en opmerkingen (?:vanuit|uit|van) de (?:fracties|commissies?"
    r"|(?:leden van (?:de|het) )?(?:fracties? van (?:(?:de|het) )?)?[A-Z][\w/-]{0,30}"
    r"(?:(?:, | en )[A-Z][\w/-]{1,30}){0,3})"
    r"(?: en reacties? van de (?:[Mm]inister|[Ss]taatssecretaris|bewindsperso\w{2,3}))?"
    r"(?= [A-ZÀ-Þ]| \d{1,3}\b|$)"
)
_REPLY = re.compile(
    r"(?<= )II\.? (?:Antwoord|Reactie)(?: ?/ ?[A-Z][a-z]+)? van de"
    r" (?:[Mm]inister|[Ss]taatssecretaris|bewindsperso\w{2,3})\b"
)
_ALONE = re.compile(r"(?<= )(?:Inhoud(?:sopgave)?|INHOUD(?:SOPGAVE)?)(?= )")
_TITLE = re.compile(
    r"\b(?:INBRENG VERSLAG VAN EEN (?:NADER )?SCHRIFTELIJK OVERLEG"
    r"|(?:Inbreng v|V)erslag van een (?:nader )?schriftelijk overleg)"
    r" (?:Vastgesteld )?(?=De |Binnen |In de )"
)
_SIGNS = re.compile(
    r"(?<=[.)] )(?=De (?:fungerend )?voorzitter van de )"
    r"|(?<=[a-z] )(?=(?:De )?(?:[Aa]djunct-)?griffier van de )(?<!De )"
)
_NUMBER = re.compile(r"(?<![\w.])(?:[IVX]{1,4}|[A-D]|\d{1,2})\.? $")


def find_run_in(text: str) -> Iterator[tuple[str, Callable[[str], Iterator[int]]]]:
    """Yield a sign of the headings run in that a text may have, with what cuts a line at them."""
    if _ASKING in text:
        yield _ASKING, _around_headings
    if _MEMBERS in text:
        yield _MEMBERS, _below_headings
    if _CLOSING in text:
        yield _CLOSING, _around_closing


def _below_headings(line: str) -> Iterator[int]:
    """Yield where members begin to ask below a heading, in a line that is longer than one."""
    at = line.find(_MEMBERS) + 1 if len(line) > _PARAGRAPH else 0
    while at:
        if _ASK.match(line, at) and not _GOES_ON.search(line, max(at - 8, 0), at):
            yield at
        at = line.find(_MEMBERS, at) + 1


def _around_closing(line: str) -> Iterator[int]:
    """Yield where a letter closes, and who signs below."""
    yield from (at for found in _CLOSES.finditer(line) for at in found.span())


def _around_headings(line: str) -> Iterator[int]:
    """Yield where the headings of a consultation begin and end, in a line that is longer than one.

    And its title, its table of contents and those who sign it, which stand ahead of them.
    """
    if len(line) <= _PARAGRAPH:
        return
    headings = [*_HEADING.finditer(line)]
    for found in headings:
        number = _NUMBER.search(line, max(found.start() - 6, 0), found.start())
        yield number.start() if number else found.start()
        yield found.end() + 1
    if not headings:
        return
    yield from (found.start() for found in _REPLY.finditer(line))
    for found in _ALONE.finditer(line, 0, headings[-1].start()):
        yield from (found.start(), found.end() + 1)
    if title := _TITLE.search(line, 0, headings[0].start()):
        yield title.end()
        yield from (found.start() for found in _SIGNS.finditer(line, 0, headings[0].start()))
