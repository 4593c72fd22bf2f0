"""Names that a text gives an act behind a comma: "Richtlijn 2031/12/EU, hierna: Maanrichtlijn"."""

from __future__ import annotations

import re

#: What announces the name that a text gives an act: "hierna", "verder ook te noemen:".
HEREAFTER = (
    r"(?:hierna|verder|voortaan)(?: ook| kort(?:weg)?)?(?: te noemen| aangeduid als| genoemd)?:? ?"
)
#: The three letters with one of which all that does so begins: what a loop looks at first.
OPENINGS = frozenset({", h", ", v", " hi", " ve"})
_ANNOUNCED = re.compile(
    rf",? {HEREAFTER}(?:de |het )?"
    r"(?:(?P<quote>[\"'])(?P<quoted>[^\"']{2,60})(?P=quote)"
    r"|(?P<named>[A-Z][\w&]{1,40}(?: [A-Z]\w+){0,3}))(?: te noemen| genoemd)?"
    r"(?=[,.;:)]|$| (?:is|zijn|wordt|worden|heeft|geldt|bepaalt|regelt)\b)"
)
# "de AVG, verder Europa": only "hierna" announces a name by itself.
_SIGNS = ("hierna", ":", "noem")


def announced(text: str, at: int) -> re.Match[str] | None:
    """Return the name that stands so behind an act that ends at view[at:], `named` or `quoted`."""
    if text[at : at + 3] not in OPENINGS:
        return None
    found = _ANNOUNCED.match(text, at)
    return found if found and any(sign in found[0] for sign in _SIGNS) else None
