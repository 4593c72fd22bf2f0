"""Acts of the Caribbean parts of the Kingdom, which bear the names of Dutch ones: "Wet … BES".

Most acts for Bonaire, Sint Eustatius and Saba are called as the Dutch act and BES, and Aruba,
Curaçao and Sint Maarten have a Burgerlijk Wetboek and a Wetboek van Strafrecht of their own.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.long_tail import known_title

_NAMED = ("name", "alias")
_BEGINS = frozenset("BvACSd12")
_BES = re.compile(r"(?: (?:19|20)\d\d)? BES(?!\w)")
_COUNTRY = re.compile(
    r" (?:van |voor )?(?:het land )?(?:Aruba|Curaçao|Sint Maarten|de (?:voormalige )?"
    r"Nederlandse Antillen)(?!\w)"
)
_BOOK_OF_CODE = re.compile(r"Boek (\d) (?:van het )?Burgerlijk Wetboek BES")
_BES_CODE = "Burgerlijk Wetboek BES Boek"
# What each of them has: of another act "van Aruba" says who took part in it.
_CODES = re.compile(r"(?:Burgerlijk |[A-Z]\w+)?[Ww]etboek(?!\w)|Faillissements")


def take_overseas(text: str, act: Reference) -> None:
    """Let the name of a Dutch act with BES or a country behind it mean the act over there."""
    ahead = text[act.end : act.end + 2]
    if ahead[:1] != " " or ahead[1:] not in _BEGINS:
        return
    behind = _BES.match(text, act.end)
    if not behind and _CODES.match(text, act.start):
        behind = _COUNTRY.match(text, act.end)
    if not behind or act.resolved_by not in _NAMED:
        return
    book = _BOOK_OF_CODE.match(text, act.start)
    title = None if book else known_title(text, act.start)
    act.end = behind.end()
    act.label = " ".join(text[act.start : act.end].split())
    act.key, act.iri, act.candidates = f"law:{act.label}", "", ()
    act.resolved_by, act.confidence = "title", min(act.confidence, 0.5)
    if book and (whole := known_title(f"{_BES_CODE} {book[1]} ", 0)):
        title = (act.end, *whole[1:])
    if title and title[0] == act.end:
        act.key, act.label, act.resolved_by, act.confidence = title[1], title[2], "name", 0.9
