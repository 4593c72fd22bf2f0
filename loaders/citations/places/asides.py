"""What is said of places between two commas: "artikel 4, met uitzondering van lid 3, van de wet".

It belongs to the run of places, which goes on behind it or ends there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LEADS = (
    *(" met uitz", ", met uitz", ", uitgez", ", behou", ", behal"),
    *(
        ", zoals ",
        " zoals ",
        ", voor zover ",
        " voor zover ",
        ", voor wat ",
        ", wat ",
        ", indien van ",
        ", dat zi",
        ", die zi",
        ", de ",
        ", het ",
        ", over ",
        ", inzake ",
    ),
)
_PLACE = r"(?:lid|leden|onderdee?l(?:en)?|onder|sub|artikel(?:en)?|(?:vol)?zin|alinea|punt)(?!\w)"
_OF_ACT = r"(?=, (?:van (?:de|het|die|deze|dit|dat|[A-Z])|der ))"
_LEFT_OUT = re.compile(
    rf",? (?:met uitzondering van|uitgezonderd|behoudens|behalve)(?= [^.;:()]{{0,30}}?{_PLACE})"
    # "…, 5 en 6 van de": but in "de leden 3, 5 en 6" the numbers are of what is left out
    r"(?:[^.;:()\d]{3,60}?(?=(?:, (?:en |of )?| en | of )\d)"
    rf"|[^.;:()]{{3,80}}?(?P<last>{_OF_ACT}))"
)
# No capital: an act that is named in it is cited too.
_BRACKET = 80  # letters behind an item within which its bracket closes
_SAID = re.compile(
    r",? (?:zoals [^.;:(),A-Z]{0,30}?(?:lui|g[eo]ld|gewijzigd|opgenomen|vastgesteld|ingevoegd)"
    r"[^.;:(),A-Z]{0,50}?|voor zover [^.;:(),A-Z]{3,60}?|indien van toepassing"
    # "wat betreft de tweede volzin", "wat de tweede volzin betreft"
    r"|(?:voor )?wat (?:betreft [^.;:(),A-Z]{3,60}?|[^.;:(),A-Z]{3,60}? betreft)"
    r"|(?:dat|die) (?:ziet|zien) op [^.;:(),A-Z]{3,50}?"
    # "artikel 7, de vrijheid van meningsuiting, van de Grondwet"
    rf"|(?:de|het|over|inzake) [^.;:(),A-Z\d]{{3,50}}?){_OF_ACT}"
)
_ARTICLES = re.compile(r".* artikel(?:en)? (\d{1,4}[a-z]?(?:(?:, | en | of )\d{1,4}[a-z]?)*)")


@dataclass(frozen=True, slots=True)
class Aside:
    """Where it ends in the view, whether the run ends with it, and whole articles it leaves out."""

    end: int
    last: bool
    left_out: frozenset[str]


def read_aside(text: str, at: int) -> Aside | None:
    """Read what is said of places that end at `at`."""
    if not text.startswith(_LEADS, at):
        return None
    if said := _SAID.match(text, at):
        return Aside(said.end(), True, frozenset())
    found = _LEFT_OUT.match(text, at)
    if not found:
        return None
    whole = _ARTICLES.fullmatch(found[0])
    numbers = re.split(r", | en | of ", whole[1]) if whole else ()
    return Aside(found.end(), found["last"] is not None, frozenset(f"art.{n}" for n in numbers))


def closes(text: str, at: int, end: int) -> bool:
    """Tell whether the bracket in front of the run at view[at:] is closed at its item's end.

    "(Artikel 9, lid 2, onder g) en artikel 4": of "(artikel 9, lid 2, onder g) en h))" it is not.
    """
    if text[at - 1 : at] != "(" or text.count("(", at, end) >= text.count(")", at, end):
        return False
    close, opening = text.find(")", end, end + _BRACKET), text.find("(", end, end + _BRACKET)
    return close < 0 or 0 <= opening < close
