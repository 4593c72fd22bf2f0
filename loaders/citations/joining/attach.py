"""Places given to their act, as the act numbers them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference

# Codes with plain article numbers: "art. 81.1 RO" is paragraph 1 of article 81.
_PLAIN_NUMBERS = frozenset({
    "bwb:BWBR0001854", "bwb:BWBR0001903", "bwb:BWBR0001840", "bwb:BWBR0001830", "bwb:BWBR0001827",
    "bwb:BWBR0006622", "bwb:BWBR0001941", "bwb:BWBR0005252", "bwb:BWBR0001860", "bwb:BWBR0011823",
    "bwb:BWBR0002320", "bwb:BWBR0008804", "bwb:BWBR0002063", "bwb:BWBR0002747", "bwb:BWBR0011468",
})  # fmt: skip
_PLAIN_PIN = re.compile(r"^art\.(\d+[a-z]{0,3})\.(\d+)(?:\.([a-z]))?(?=\(|$)")
_COLON_PIN = re.compile(r"^art\.(\d+[aA]?:\d+[a-z]{0,3})\.(\d+)(?:\.([a-z]))?(?=\(|$)")
_LETTER_PIN = re.compile(r"\.([a-z])(?=\(|$)")
# The EC treaty had articles of its own between others ("100A", "130R") until May 1999, when all got
# other numbers; the treaty under those is another text.
_LETTERED, _RENUMBERED = "celex:11957E/TXT", "celex:12002E/TXT"
_TREATY_LETTER = re.compile(r"^art\.(\d+)([A-H])(?=\(|$)")
_OWN_LETTER = re.compile(r"art\.\d+[A-Za-z]\b")
# So had the treaty on the Union until then: "artikel K.3".
_OF_UNION, _NOW = "celex:11992M/TXT", "celex:12016M/TXT"
_LETTER_ALONE = re.compile(r"art\.[JK]\.\d")


def attach(act: Reference, runs: Iterable[Places]) -> None:
    """Give an act the places of all runs."""
    runs = list(runs)
    if act.key == _RENUMBERED and any(
        _OWN_LETTER.match(pin) for places in runs for pin in places.pins
    ):
        act.key, act.candidates = _LETTERED, (_RENUMBERED,)
    if act.key == _NOW and runs and _LETTER_ALONE.match(runs[0].pins[0]):
        act.key, act.candidates = _OF_UNION, (_NOW,)
    for places in runs:
        act.pins = [*act.pins, *(_pin_in(act.kind, act.key, pin) for pin in places.pins)]


@lru_cache(maxsize=8192)
def _pin_in(kind: str, key: str, pin: str) -> str:
    """Return a place as the act numbers its places: acts of the Union have no article "6.1"."""
    if not pin.startswith("art."):
        return pin
    union = kind in ("eu", "treaty")
    plain = _PLAIN_PIN if union or key in _PLAIN_NUMBERS else _COLON_PIN
    if "." in pin[4:] and (parts := plain.match(pin)):
        letter = f"({parts[3]})" if parts[3] else ""
        return f"art.{parts[1]}({parts[2]}){letter}{pin[parts.end() :]}"
    if union and key != _LETTERED:
        pin = _TREATY_LETTER.sub(r"art.\1(\2)", pin)
    return _LETTER_PIN.sub(r"(\1)", pin)
