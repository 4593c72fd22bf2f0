"""Articles of a treaty that is named behind the act by which it was approved.

"Artikel 5 van het bij de wet van 3 mei 1952 (Stb. 9) goedgekeurde Verdrag inzake sterren".
"""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.joining.brackets import Token
from kamergraaf.loaders.citations.numbers.dates import MONTH
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference

_OPENS = (" van het bij ", " van de bij ", ", van het bij ", ", van de bij ")
_APPROVED = re.compile(
    r",? van (?:het|de) bij (?:artikel [\dIVX]{1,4},? van )?(?:de |het )?"
    r"(?:(?:rijks)?wet|(?:koninklijk )?besluit) va[nu] (?:den )?"
    rf"\d{{1,2}}(?:ste|de|en)? (?:{MONTH}) \d{{4}}"
    r"(?:,? \(?(?:Stb|Staatsblad)[^()]{1,30}\)?)?,? "
    r"(?:goedgekeurd|bekrachtigd|vastgesteld|ingesteld)e ",
    re.IGNORECASE,
)
_FARTHEST = 5  # tokens: the article, the act and its journal stand between


def approved(text: str, tokens: list[Token], i: int) -> Reference | None:
    """Return the treaty or act that the places tokens[i] are of, past what approved it, if any."""
    places = tokens[i]
    if not isinstance(places, Places) or not text.startswith(_OPENS, places.end):
        return None
    between = _APPROVED.match(text, places.end)
    for token in tokens[i + 1 : i + _FARTHEST] if between else ():
        if between and token.start == between.end():
            return token if isinstance(token, Reference) and token.takes_places else None
    return None
