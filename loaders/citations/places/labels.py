"""Pinpoints in Dutch: `art.8:42(1)(b)` is "artikel 8:42, eerste lid, onderdeel b"."""

from __future__ import annotations

import re
from functools import lru_cache

from kamergraaf.loaders.citations.places.ordinals import ordinal_word

_PIN = re.compile(r"(art|rec|anx|hfd|tit|afd|par)\.([^(]+)((?:\([^)]+\))*)")
_DIVISION = {
    "art": "artikel", "rec": "overweging", "anx": "bijlage",
    "hfd": "hoofdstuk", "tit": "titel", "afd": "afdeling", "par": "paragraaf",
}  # fmt: skip


@lru_cache(maxsize=8192)
def place_label(pinpoint: str) -> str:
    """Return a pinpoint in Dutch.

    >>> place_label("art.8:42(1)(b)"), place_label("p.26-27"), place_label("")
    ('artikel 8:42, eerste lid, onderdeel b', 'p. 26-27', '')
    """
    if pinpoint.startswith("p."):
        return f"p. {pinpoint[2:]}"
    pin = _PIN.fullmatch(pinpoint)
    if not pin:
        return pinpoint
    words = [f"{_DIVISION[pin[1]]} {pin[2]}"]
    words += [
        ordinal_word(part) if part[0].isdigit() and part[-1] != "°" else f"onderdeel {part}"
        for part in (pin[3][1:-1].split(")(") if pin[3] else ())
    ]
    return ", ".join(words)
