"""Answers to a debate of which a copy has all on one line, whoever signs above them.

"… DE MINISTER VAN DEFENSIE, A. Zee Vraag van de heer Smal (SP): Waarom? Antwoord Daarom.", or
"De minister van Defensie, A. Zee Vragen van het lid Smal (SP) Vraag: Waarom? Antwoord: Daarom."
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_MEMBER = " van "  # every line has it in which a member asks
_LONG_LINE = 600  # code points
_MEMBER_ASKS = re.compile(
    r"(?:^|(?<= ))(?=Vra(?:ag|gen) van (?:de|het) (?:(?:g\.a\.|geachte afgevaardigde) )?(?:de )?"
    r"(?:heer|mevrouw|lid|leden) [^():;?]{2,60} \([^()]{1,30}\) (?:: |Vraag(?: \d{1,3})?: )"
    r"|Vra(?:ag|gen) van (?:de|het) (?:(?:g\.a\.|geachte afgevaardigde) )?(?:de )?"
    r"(?:heer|mevrouw|lid|leden) [^():;?]{2,60} \([^()]{1,30}\): )"
)
_SIGNED_ABOVE = re.compile(
    r"(?<=[.,] )(?P<office>DE (?:MINISTER|STAATSSECRETARIS)[A-ZÀ-Þ, -]{0,90},"
    r"(?: Minister van Algemene Zaken,)?"
    r"|De (?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) [A-ZÀ-Þ][\w, -]{3,80},)"
    r" (?P<name>(?:(?:drs|mr|dr|ir|prof)\. ?)*[A-ZÀ-Þ][^:;?]{2,50}?)"
    r" (?=Vra(?:ag|gen) van |Schriftelijke [a-z])"
)
_REPLY_ALONE = re.compile(r"(?<=[.?] )Antwoord:? (?=[A-ZÀ-Þ])")
_ASKS_ALONE = re.compile(r"(?<=[.?!»”)] )Vraag(?: \d{1,3})?: (?=[A-ZÀ-Þ])")


def find_debate_answers(text: str) -> Iterator[tuple[str, Callable[[str], Iterator[int]]]]:
    """Yield a sign of such answers, with what cuts a line at them, if a text may have them."""
    if " Antwoord" in text and ("): " in text or ") Vraag" in text):
        yield _MEMBER, _around_members


def _around_members(line: str) -> Iterator[int]:
    """Yield where members ask and a minister answers, if more than one cut is to be made."""
    asking = [*_MEMBER_ASKS.finditer(line)] if len(line) > _LONG_LINE else []
    if not asking:
        return
    for found in asking:
        yield found.start()
        named = line.index(")", found.start()) + 1
        if line.startswith(" Vraag", named):
            yield named + 1
    yield from (at for found in _REPLY_ALONE.finditer(line) for at in found.span())
    yield from (at for found in _ASKS_ALONE.finditer(line) for at in found.span())
    for found in _SIGNED_ABOVE.finditer(line):
        yield from (found.start(), found.end("office") + 1, found.end())
