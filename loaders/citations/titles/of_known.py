"""What is named after an act by its letters: "de Wet DBA-handhaving" is no act of that title."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.names import names

# A view has lost the hyphen.
_COMPOUND = re.compile(r"(Wet [A-Z]{2,6})-?[a-zë]{3,30}")
_LETTERS_AT = len("Wet ") + 1


def is_after_known(text: str, begin: int, stop: int) -> bool:
    """Tell whether view[begin:stop] is the short name of a known act and a word behind it."""
    if not text[begin + _LETTERS_AT : begin + _LETTERS_AT + 1].isupper():
        return False
    found = _COMPOUND.fullmatch(text, begin, stop)
    return found is not None and found[1].lower() in names()
