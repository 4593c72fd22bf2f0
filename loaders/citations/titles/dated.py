"""Acts that have no name but their day: "artikel IV van de Wet van 3 mei 2004"."""

from __future__ import annotations

import re
from datetime import date

from kamergraaf.loaders.citations.numbers.dates import MONTH, NTH_DAY
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.end import is_placed
from kamergraaf.loaders.citations.titles.long_tail import read_known
from kamergraaf.loaders.citations.titles.split_titles import split_title
from kamergraaf.loaders.citations.titles.titled import titled

_OF_A_DAY = re.compile(
    rf"(?:Rijkswet|[Ww]et|[Bb]esluit|[Rr]egeling) va[nu] (?:den )?\d{{1,2}}{NTH_DAY} (?i:{MONTH}) "
    r"(?:18|19|20)\d\d(?!\d)"
)
_OF_MINISTER = ("ministeriële ", "ministeriele ")
# A regulation that calls it so: "wet: de wet van 3 mei 2031 tot wijziging van …".
_DEFINED = ("et: ", "et: de ", "esluit: ", "esluit: het ", "egeling: ", "egeling: de ")
_GENERAL = ("Algemeene ", "Algemene ")
_ITS_ARTICLE = (", art. ", ", artikel ")


def read_dated(text: str, begin: int, day: date | None) -> tuple[Reference, ...] | None:
    """Read the act of a day at view[begin:]: none where it is named in passing, None without one.

    It is cited beside a place, and where the text calls it the act that it is about; "de Algemeene
    Wet van 3 mei 1831" is so called. `day` is that of the text.
    """
    dated = _OF_A_DAY.match(text, begin)
    if not dated:
        return None
    for general in _GENERAL:
        if text.endswith(general, 0, begin):
            return (titled(text, begin - len(general), dated.end(), "law"),)
    if known := read_known(text, begin) or split_title(text, begin, dated.end(), day):
        return (known,)
    if text.endswith(_OF_MINISTER, 0, begin):
        begin -= len(_OF_MINISTER[0])
    cited = (
        is_placed(text, begin)
        or text.endswith(_DEFINED, 0, begin)
        or text.startswith(_ITS_ARTICLE, dated.end())
    )
    return (titled(text, begin, dated.end(), "law"),) if cited else ()
