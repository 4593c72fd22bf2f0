"""Articles in a chain of key words, as the Court of Justice heads its judgments.

"Verordening (EU) 2031/1 - Sterren - Artikel 23, lid 3 - Richtlijn 2031/2 - Artikelen 31 en 46": an
article is of the act in front of it, never of the one that the next member names.
"""

from __future__ import annotations

from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference

_DASH = " - "
_FARTHEST = 900


def in_chain(text: str, places: Places, act: Reference) -> bool:
    """Tell whether places are a member of a chain of key words that `act` is a member of."""
    if not text.endswith(_DASH, 0, places.start) or not text.startswith(_DASH, act.end):
        return False
    near = places.start - act.end < _FARTHEST and text.find(". ", act.end, places.start) < 0
    return near and text[places.end : places.end + 3] in (_DASH, '"', '" ', '"\n', "")
