"""The heading of a paper in plain text, as far as references need it: its dossier, its session."""

from __future__ import annotations

import re
from datetime import date

_BEGINNING = 2000
# "Vergaderjaar 1992-1993 ⏎ 22 712 ⏎ Wijziging van …", with "Nr. 430" between in papers of both.
_DOSSIER = re.compile(
    r"Ver\w{4,6}jaar\s+(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d\s+(?:Nr\.\s+\w+\s+)?(?:Kamerstukken\s+)?"
    r"(?P<a>\d\d)[ .]?(?P<b>\d{3})(?:[ -](?P<suffix>[IVX]{1,5}|\d\d))?(?![\w/])"
)


_SESSION = re.compile(r"Ver\w{4,6}jaar\s+((?:19|20)\d\d)\s?[-–]\s?(?:19|20)?\d\d")


def session_date(text: str) -> date | None:
    """Return a day in the middle of the parliamentary year that heads a paper, if any.

    >>> session_date("Tweede Kamer der Staten-Generaal\\nVergaderjaar 1992-1993\\n22 712")
    datetime.date(1993, 1, 1)
    """
    found = _SESSION.search(text[:_BEGINNING])
    return date(int(found[1]) + 1, 1, 1) if found else None


def own_dossier(text: str) -> str:
    """Return the dossier that heads a paper ("22712", "36600-VI"), or "".

    >>> own_dossier("Tweede Kamer\\n2\\nVergaderjaar 1992-1993\\n22 712\\nWijziging van de Wet")
    '22712'
    """
    found = _DOSSIER.search(text[:_BEGINNING])
    if not found:
        return ""
    suffix = f"-{found['suffix']}" if found["suffix"] else ""
    return found["a"] + found["b"] + suffix
