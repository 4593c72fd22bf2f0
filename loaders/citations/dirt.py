"""Dirt that changes the length of a text: ligatures, and UTF-8 that was read as Windows-1252.

"ﬁnanciële" has one letter where two are meant, "coÃ¶rdinatie" two where one is. Both are rare, so a
view looks for them only in a text that holds their tell-tale letters.
"""

from __future__ import annotations

import re
from typing import Any

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = re.compile("[ﬀ-ﬆ]")
#: The first code point that may be a ligature.
FIRST_LIGATURE = 0xFB00
#: What every letter beyond ASCII begins with when UTF-8 is read as Windows-1252 ("â€" the rest).
TELL_TALE = "ÃÂâ"
_MOJIBAKE = re.compile("Ã[\x80-\xbf]|Â[\xa0-\xbf]|â€(?:™|˜|œ|\x9d|“|”|¦)")
_SIGNS = {"â€™": "'", "â€˜": "'", "â€œ": '"', "â€\x9d": '"', "â€“": "-", "â€”": "-", "â€¦": "."}


def expand_ligatures(numpy: Any, text: str) -> tuple[str, Any]:
    """Return the text with its ligatures written out, and for each letter its place in `text`."""
    lengths = numpy.ones(len(text), dtype=numpy.int64)
    for found in _LIGATURE.finditer(text):
        lengths[found.start()] = len(_LIGATURES[found[0]])
    written = _LIGATURE.sub(lambda found: _LIGATURES[found[0]], text)
    return written, numpy.repeat(numpy.arange(len(text)), lengths)


def mend_mojibake(text: str) -> str:
    """Return a text of the same length in which the last letter of each broken one is mended.

    The others become zero-width signs, which a view leaves out.

    >>> mend_mojibake("coÃ¶rdinatie").replace("\\xad", "")
    'coördinatie'
    """
    return _MOJIBAKE.sub(_mended, text)


def _mended(found: re.Match[str]) -> str:
    broken = found[0]
    letter = _SIGNS.get(broken) or broken.encode("latin-1").decode("utf-8")
    return "\xad" * (len(broken) - 1) + letter
