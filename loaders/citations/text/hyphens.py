"""What the letters around a hyphen say of it. `letters` is a numpy array of a view's bytes."""

from __future__ import annotations

from typing import Any

_EN, _OF = (int.from_bytes(word, "big") for word in (b"en", b"of"))
_A, _LETTERS, _CASE = ord("a"), 26, 0x20


def begins_and(letters: Any, hyphens: Any) -> Any:
    """Tell for each hyphen whether "en " or "of " is glued to it."""
    pairs = letters[hyphens + 1].astype("u2") << 8 | letters[(hyphens + 2) % len(letters)]
    ends = letters[(hyphens + 3) % len(letters)] == ord(" ")
    return ends & ((pairs == _EN) | (pairs == _OF))


def alone_around(letters: Any, hyphens: Any) -> Any:
    """Tell for each hyphen whether one small letter stands on either side of it: "sub a-c"."""
    around = (letters[hyphens - 1] - _A < _LETTERS) & (letters[hyphens + 1] - _A < _LETTERS)
    for at in (hyphens - 2, (hyphens + 2) % len(letters)):
        around &= (letters[at] | _CASE) - _A >= _LETTERS
    return around
