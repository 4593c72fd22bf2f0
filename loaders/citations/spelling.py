"""The age of a text by its spelling: "zooals", "tusschen", "noodig" were printed until 1947.

So "de Kieswet" in such a text is none of today, though the text does not say when it was printed.
"""

from __future__ import annotations

import re
from datetime import date

_FIRST_PAGES = 10_000
_FEWEST = 2  # one may stand in a name or a quotation
_OLD_WORDS = (
    *("zooals", "zoodanig", "zooveel", "tusschen", "wenschelijk", "noodig", "behooren", "eener "),
    *("egeering", "egrooting", "fdeeling", "ededeeling", "oogenblik"),
)
_LATER = re.compile(r"(?<!\d)(?:19(?:4[7-9]|[5-9]\d)|20\d\d)(?!\d)")
_LAST_DAY = date(1946, 12, 31)


def day_of_spelling(text: str) -> date | None:
    """Return the last day on which a text was spelled as this one is; None for today's spelling.

    >>> day_of_spelling("De wet behoort, zooals wenschelijk is, te worden herzien.")
    datetime.date(1946, 12, 31)
    >>> day_of_spelling("Het Statuut is van 1954; zooals men toen schreef, was dat wenschelijk.")
    >>> day_of_spelling("De wet moet, zoals wenselijk is, worden herzien.")
    """
    # To seek a few words is ten times as fast as a pattern of them.
    found = 0
    for word in _OLD_WORDS:
        found += text.find(word, 0, _FIRST_PAGES) >= 0
        if found == _FEWEST:
            return None if _LATER.search(text, 0, _FIRST_PAGES) else _LAST_DAY
    return None
