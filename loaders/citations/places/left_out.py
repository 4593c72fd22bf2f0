"""What is left out of places, as in "artikel 4, met uitzondering van het derde lid, van de wet".

It belongs to the run of places, which goes on behind it or ends there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LEADS = (" met uitz", ", met uitz", ", uitgez", ", behou", ", behal")
_PLACE = r"(?:lid|leden|onderdee?l(?:en)?|onder|sub|artikel(?:en)?|(?:vol)?zin|alinea|punt)(?!\w)"
_LEFT_OUT = re.compile(
    rf",? (?:met uitzondering van|uitgezonderd|behoudens|behalve)(?= [^.;:()]{{0,30}}?{_PLACE})"
    # "…, 5 en 6 van de": but in "de leden 3, 5 en 6" the numbers are of what is left out
    r"(?:[^.;:()\d]{3,60}?(?=(?:, (?:en |of )?| en | of )\d)"
    r"|[^.;:()]{3,80}?(?P<last>(?=, (?:van (?:de|het|die|deze|dit|dat|[A-Z])|der ))))"
)
_ARTICLES = re.compile(r".* artikel(?:en)? (\d{1,4}[a-z]?(?:(?:, | en | of )\d{1,4}[a-z]?)*)")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Where it ends in the view, whether the run ends with it, and whole articles it names."""

    end: int
    last: bool
    pins: frozenset[str]


def read_left_out(text: str, at: int) -> LeftOut | None:
    """Read what is left out of places that end at `at`."""
    found = _LEFT_OUT.match(text, at) if text.startswith(_LEADS, at) else None
    if not found:
        return None
    whole = _ARTICLES.fullmatch(found[0])
    numbers = re.split(r", | en | of ", whole[1]) if whole else ()
    return LeftOut(found.end(), found["last"] is not None, frozenset(f"art.{n}" for n in numbers))
