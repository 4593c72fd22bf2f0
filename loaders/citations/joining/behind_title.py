"""Places behind an act's long title: "Verordening (EU) 2031/1 betreffende sterren, artikel 5"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamergraaf.loaders.citations.joining.between import MAKERS, OF
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference

_FARTHEST = 400  # code points that a title takes here
# Behind an article its own act may follow, or the paper itself.
_OTHERS = (" van ", ", van ", " der ", " uit ", " bij ", " in ")
_JOURNALS = ("oj:", "stb:")
_TITLE = re.compile(
    rf"{MAKERS}"
    r"(?: van \d{1,2} [a-z]{3,9} \d{4})?"
    r" (?:betreffende|inzake|houdende|over|tot|ter|met betrekking tot)(?= )[^.;:()]{4,}"
    r"(?: \((?:Pb|PB|OJ)[^()]{3,50}\))?, "
)


def is_behind_title(
    text: str, tokens: Sequence[Reference | Places], i: int, act: Reference
) -> bool:
    """Tell whether all between `act` and tokens[i] is the title of the act and its journal."""
    places = tokens[i]
    if act.kind != "eu" or act.pins or not 8 < places.start - act.end <= _FARTHEST:
        return False
    if text.startswith(_OTHERS, places.end):
        return False
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following and following.start > places.end and OF.joins(text, places.end, following.start):
        return False
    before = tokens[i - 1]
    if isinstance(before, Reference) and before.key.startswith(_JOURNALS) and i > 1:
        before = tokens[i - 2]
    return before is act and _TITLE.fullmatch(text, act.end, places.start) is not None
