"""Treaties whose titles have lost their capital: "artikel 5 van het verdrag inzake sterren"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.dates import MONTH
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.title_end import OF_PLACE, REACH, title_end
from kamergraaf.loaders.citations.title_words import OF_TREATY
from kamergraaf.loaders.citations.titled import titled

#: Titles of treaties run on: "Verdrag tussen de Staten die partij zijn bij …".
MOST_WORDS = 60
#: What such a title begins with.
TREATY_WORDS = ("verdrag ", "overeenkomst ", "protocol ", "Protocol van ")
_HEAD = re.compile(r"(?:verdrag|overeenkomst|protocol)(?= (?:tussen|inzake|betreffende|tot|bij) )")
# By its city and day: "het verdrag van Straatsburg van 28 januari 1981".
_OF_CITY = re.compile(
    rf"(?:verdrag|[Pp]rotocol) van [A-Z][a-z]+(?: [A-Z][a-z]+)? van \d{{1,2}} (?:{MONTH}) "
    r"(?:18|19|20)\d\d(?!\d)"
)
_CAME_ABOUT = ("totstandgekomen ", "tot stand gekomen ")
_LONGEST_SORT = 40


def lower_treaty(text: str, begin: int) -> Reference | None:
    """Read the title at view[begin:] where an article or "te Parijs tot stand gekomen" tells it."""
    if of_city := _OF_CITY.match(text, begin):
        return titled(text, begin, of_city.end(), "treaty")
    head = _HEAD.match(text, begin)
    if not head:
        return None
    sort = OF_TREATY.search(text, max(0, begin - _LONGEST_SORT), begin)
    start = sort.start() if sort else begin
    placed = OF_PLACE.search(text, max(0, start - REACH), start)
    if not placed and not text.endswith(_CAME_ABOUT, 0, start):
        return None
    stop = title_end(text, begin, head.end(), MOST_WORDS)
    return titled(text, start, stop, "treaty") if stop else None
