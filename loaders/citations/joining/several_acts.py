"""Places of several acts at once: "artikel 3 van zowel de Gemeentewet als de Provinciewet".

Without "zowel" it is the article of each where the acts are of one sort and rank; of others the
second is meant as a whole: "artikel 8 van het EVRM en de Gemeentewet".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import takewhile
from operator import attrgetter

from kamergraaf.loaders.citations.joining.attach import attach
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference

_MOST = 20  # acts in a row
_BOTH = " zowel "
_EACH = (" respectievelijk ", " resp. ", " onderscheidenlijk ", " achtereenvolgens ")
# What stands between two acts of the row; behind the last of them another sentence may begin.
_NEXT = re.compile(r"(?:,|,? (?:en|of|als|alsook|alsmede|evenals))(?: (?:van|ook))? (?:de |het )?")
# "artikel 3 van de Gemeentewet en de Provinciewet"
_OF = (" van de ", " van het ", ", van de ", ", van het ")
_JOINED = (" en de ", " en het ", " of de ", " of het ", ", de ", ", het ")
_LAST = re.compile(r" (?:en|of) (?:de |het )")
_SORT = re.compile(r"(?<=\w)(?:wet|besluit|regeling|verordening|richtlijn|verdrag)(?= \d{4}|$)")
# "… en de Provinciewet als geheel", "… en de Provinciewet zelf", "de Provinciewetgeving"
_WHOLE = re.compile(
    r"[\w(-]|,? (?:als (?:zodanig|geheel)|zelf|"
    r"in (?:het algemeen|zijn geheel|den brede|algemene zin))"
)
_ABOVE = "Grondwet"  # of another rank than all that end as it does
_IN_DOUBT = 0.5


def is_of_several(text: str, gap: str, act: Reference) -> bool:
    """Tell whether what stands between places and an act, or behind it, joins other acts to it."""
    return (
        (text.startswith(_JOINED, act.end) and gap in _OF)
        or _BOTH in gap
        or any(word in gap for word in _EACH)
    )


def share(
    text: str, act: Reference, runs: list[Places], gap: str, references: list[Reference]
) -> None:
    """Give each act of a row that begins with `act` its own of the places, or all of them.

    "De artikelen 3 en 4 van respectievelijk A en B" has one place for each act; one place alone,
    and all behind "zowel", are of each. Where the numbers differ, the first has all, in doubt.
    """
    row = _row(text, act, references)
    if gap in _OF:
        _share_in_doubt(text, row, runs)
        return
    pins = [pin for places in runs for pin in places.pins]
    if len(pins) == 1 or _BOTH in gap:
        for other in row[1:]:
            _give(other, runs[0], pins)
    elif len(pins) == len(row):
        act.pins = ()
        for one, pin in zip(row, pins, strict=True):
            _give(one, runs[0], [pin])
    else:
        act.confidence = round(act.confidence / len(row), 2)


def _share_in_doubt(text: str, row: list[Reference], runs: list[Places]) -> None:
    """Give one article of the first act to those of its sort that "en" or "of" joins to it."""
    sorts = {_sort(text, act) for act in row}
    if len(row) < 2 or len(sorts) > 1 or "" in sorts or len(runs) > 1 or len(runs[0].pins) > 1:
        return
    last, pin = row[-1], runs[0].pins[0]
    joined = _LAST.fullmatch(text, row[-2].end, last.start)
    if joined and pin.startswith("art.") and not _WHOLE.match(text, last.end):
        for other in row[1:]:
            _give(other, runs[0], [pin])
            other.confidence = min(_IN_DOUBT, other.confidence)


def _sort(text: str, act: Reference) -> str:
    """Return what kind of act its name says it is; "" of one unlisted, or above the others."""
    if act.resolved_by == "title":
        return ""
    found = _SORT.search(text, act.start, act.end)
    return "" if not found or text.endswith(_ABOVE, 0, act.end) else found[0]


def _give(act: Reference, where: Places, pins: list[str]) -> None:
    attach(act, [Places(where.start, where.end, pins)])


def _row(text: str, act: Reference, references: list[Reference]) -> list[Reference]:
    """Return the acts that follow each other, beginning with `act`."""
    since = bisect_left(references, act.start, key=attrgetter("start"))
    while since < len(references) and references[since] is not act:
        since += 1
    ends = [act.end]

    def follows(other: Reference) -> bool:
        joined = _NEXT.fullmatch(text, ends[-1], other.start)
        ends.append(other.end)
        return joined is not None and other.takes_places and not other.pins

    return [act, *takewhile(follows, references[since + 1 : since + _MOST])]
