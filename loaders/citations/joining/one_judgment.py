"""One judgment cited in several ways at once: by its day, its parties, its number, a series.

"EHRM 27 november 2008, Salduz t. Turkije, nr. 36391/02" is one work, and so is "ECLI:NL:…, AB
2012/345". Each way of citing it keeps its row; all get the key of the one that tells it best.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kamergraaf.loaders.citations.reference import Reference

# What stands between two that cite one judgment; a semicolon stands between two judgments. A place
# in it may stand there too: ", § 39 (Jansen/Italië)".
_BETWEEN = re.compile(
    r"(?:,? (?:\xa7\xa7?|punt(?:en)?|par\.|r\.o\.) ?\d{1,4}(?:[-.]\d{1,4}){0,2}(?: e\.v\.)?)?"
    r"\)?,? \(?(?:EHRM,? \(?|appl(?:ication)?\.? )?"
)
_DAY = re.compile(r"-\d{4}-\d\d-\d\d\Z")
_SERIES = re.compile(r"case:[^:]* \d{4}/[\d./]+\Z")
_NUMBER = re.compile(r"case:(?:EHRM-\d+/|LJN-|[CTF]-\d)")
# How a number begins that no court and no day stand in front of.
_BARE = re.compile(r"(?i:ecli|ljn|eu:|nrs?\.|nos?\.|appl|klacht|verzoek|\d)|[CTF] ?-|zaak |zaken ")
_ECLI, _NUMBERED, _PARTIES, _DATED, _REPORTED = range(5)  # from what tells a judgment best
_CONFIDENCE = 0.9
_Cited = tuple[int, Reference]  # in which way, and where


def with_one_judgment(text: str, references: Iterable[Reference]) -> None:
    """Give all that cite one judgment side by side its best key; `references` in their order."""
    group: list[_Cited] = []
    for reference in references:
        if reference.kind != "case":
            continue
        way = _way(reference)
        if not (group and _goes_on(text, group, way, reference)):
            _unite(group)
            group = []
        if way is not None:
            group.append((way, reference))
    _unite(group)


def _way(reference: Reference) -> int | None:
    """Return in which way a judgment is cited, None for one that is not looked at."""
    key = reference.key
    if key.startswith("ecli:"):
        return _ECLI
    if _NUMBER.match(key):
        return _NUMBERED
    if " t. " in key:
        return _PARTIES
    if _DAY.search(key):
        return _DATED
    return _REPORTED if _SERIES.match(key) else None


def _goes_on(text: str, group: list[_Cited], way: int | None, reference: Reference) -> bool:
    """Tell whether a reference cites the judgment of the group in front of it."""
    before, last = group[-1]
    between = text[last.end : reference.start]
    # Joined cases have one judgment: "C-203/15 en C-698/15, ECLI:EU:C:2016:970".
    if before == way == _NUMBERED:
        return between == " en "
    # A series that stands first may be a judgment of its own.
    if before == _REPORTED or any(way == taken for taken, _ in group):
        return False
    # A court begins a judgment, unless parties stand in front: "Salduz t. Turkije (EHRM 27 …".
    begins = way in (_ECLI, _NUMBERED, _DATED) and not _BARE.match(text, reference.start)
    if begins and before != _PARTIES:
        return False
    return way is not None and _BETWEEN.fullmatch(between) is not None


def _unite(group: list[_Cited]) -> None:
    if not group:
        return
    best, judgment = min(group, key=lambda cited: cited[0])
    for way, reference in group:
        if way > best:
            reference.key, reference.label = judgment.key, judgment.label
            reference.resolved_by, reference.confidence = "context", _CONFIDENCE
