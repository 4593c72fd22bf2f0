"""The heading of a paper in plain text, as far as references need it: its own dossier."""

from __future__ import annotations

import re

_BEGINNING = 2000
# "Vergaderjaar 1992-1993 ⏎ 22 712 ⏎ Wijziging van …", with "Nr. 430" between in papers of both.
_DOSSIER = re.compile(
    r"Ver\w{4,6}jaar\s+(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d\s+(?:Nr\.\s+\w+\s+)?(?:Kamerstukken\s+)?"
    r"(?P<a>\d\d)[ .]?(?P<b>\d{3})(?:[ -](?P<suffix>[IVX]{1,5}|\d\d))?(?![\w/])"
)


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
