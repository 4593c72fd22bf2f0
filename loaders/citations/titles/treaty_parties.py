"""The parties in a treaty's title, divided by commas: "Verdrag tussen A, ten behoeve van B, en C".

A title ends at a comma elsewhere; here its parties go on behind one, up to what it is about.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_BETWEEN = " tussen "
# Behind the comma: another party, by its capital or as a government, or for which part of one.
_PARTY = re.compile(
    r",(?:(?= (?:mede )?ten behoeve van (?:de |het )?[A-Z])|"
    r"(?: en)?(?: de| het)?(?= "
    r"(?!(?:Wet|Besluit|Regeling|Verdrag|Overeenkomst|Protocol|Verordening|Richtlijn|Minister|"
    r"Kamer|Tweede|Eerste|Raad van|Afdeling|Trb|Stb|Artikel)(?!\w))"
    r"(?:[A-Z]|[Rr]egering(?:en)? van )))"
)
_ABOUT = re.compile(r" (?:inzake|betreffende|tot|ter|over|houdende|tegen|voor|nopens) ")
_MOST_PARTIES = 30


def with_parties(text: str, at: int, end: int, words_end: Callable[[int], int | None]) -> int:
    """Return where a treaty's title ends whose head ends at `at` and whose words end at `end`.

    `words_end(start)` follows the words behind a comma. Where the parties lead to no "inzake", the
    commas are those of the sentence and `end` stays.
    """
    if not text.startswith(_BETWEEN, at) or _ABOUT.search(text, at, end):
        return end
    stop = end
    for _ in range(_MOST_PARTIES):
        comma = _PARTY.match(text, stop)
        going = words_end(comma.end()) if comma else None
        if not comma or not going:
            break
        if _ABOUT.search(text, stop, going):
            return going
        stop = going
    return end
