"""Kamerstukken as annexes of the Handelingen: "Handelingen II 1948/49, Bijlage 1009, nr. 3"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.numbers.kamerstukken import Paper, read_paper
from kamergraaf.loaders.citations.numbers.old_kamerstukken import (
    read_before_1946,
    read_of_the_forties,
)

_ANNEX = re.compile(
    r",? ?\(?[Bb]ijl(?:agen?|\.)(?: [A-C](?= ))?,? (?:(?:nr|no|stuk(?: nr)?)\.? ?)?(?=\d)"
)


def read_annexed(text: str, volume: re.Match[str]) -> Paper | None:
    """Read the paper that a volume of Handelingen, as it was read, has as an annex, if it says so.

    `volume` has the groups `kamer`, `first` and `last`.
    """
    if volume["nr"] or not volume["first"] or not volume["last"]:
        return None
    annex = _ANNEX.match(text, volume.end()) or _ANNEX.match(text, volume.end() - 1)
    if not annex:
        return None
    session = f"{volume['first']}-{volume['last']}"
    return (
        read_before_1946(text, annex.end(), volume["kamer"], session)
        or read_of_the_forties(text, annex.end(), session)
        or read_paper(text, annex.end(), worded=True)
    )
