"""Dirt that changes the length of a text: ligatures, and UTF-8 that was read as Windows-1252.

"ﬁnanciële" has one letter where two are meant, "coÃ¶rdinatie" two where one is. Both are rare, so a
view looks for them only in a text that holds their tell-tale letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
#: The first code point that may be a ligature.
FIRST_LIGATURE = 0xFB00
#: What every letter beyond ASCII begins with when UTF-8 is read as Windows-1252 ("â€" the rest).
TELL_TALE = "ÃÂâ"
_SIGNS = {"â€™": "'", "â€˜": "'", "â€œ": '"', "â€\x9d": '"', "â€“": "-", "â€”": "-", "â€¦": "."}


def expand_ligatures(numpy: Any, text: str) -> tuple[str, Any]:
    """Return the text with its ligatures written out, and for each letter its place in `text`."""
    codes = numpy.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    lengths = numpy.ones(len(text), dtype=numpy.int64)
    for ligature, letters in _LIGATURES.items():
        lengths[codes == ord(ligature)] = len(letters)
        text = text.replace(ligature, letters)
    return text, numpy.repeat(numpy.arange(len(lengths)), lengths)


def mend_mojibake(text: str) -> str:
    """Return a text of the same length in which the last letter of each broken one is mended.

    The others become zero-width signs, which a view leaves out.

    >>> mend_mojibake("coÃ¶rdinatie").replace("\\xad", "")
    'coördinatie'
    """
    return _MOJIBAKE.sub(lambda broken: _MENDED[broken[0]], text)


def _broken_letters() -> Iterator[tuple[str, str]]:
    """Yield what letters beyond ASCII look like when broken, with what is meant."""
    for lead, first, last in (("Ã", 0x80, 0xBF), ("Â", 0xA0, 0xBF)):
        for code in range(first, last + 1):
            broken = lead + chr(code)
            yield broken, broken.encode("latin-1").decode("utf-8")
    yield from _SIGNS.items()


_MENDED = {broken: "\xad" * (len(broken) - 1) + letter for broken, letter in _broken_letters()}
_MOJIBAKE = re.compile("Ã[\x80-\xbf]|Â[\xa0-\xbf]|â€(?:™|˜|œ|\x9d|“|”|¦)")
