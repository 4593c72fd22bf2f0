"""Places of several acts at once: "artikel 3 van zowel de Gemeentewet als de Provinciewet"."""

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


def is_of_several(gap: str) -> bool:
    """Tell whether what stands between places and an act announces several acts."""
    return _BOTH in gap or any(word in gap for word in _EACH)


def share(
    text: str, act: Reference, runs: list[Places], gap: str, references: list[Reference]
) -> None:
    """Give each act of a row that begins with `act` its own of the places, or all of them.

    "De artikelen 3 en 4 van respectievelijk A en B" has one place for each act; one place alone,
    and all behind "zowel", are of each. Where the numbers differ, the first has all, in doubt.
    """
    row = _row(text, act, references)
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
