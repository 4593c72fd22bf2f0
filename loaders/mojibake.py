"""Text that was UTF-8, was read as Windows-1252 or Latin-1, and was written again: "Ã©" for "é"."""

from __future__ import annotations

import re

_BEHIND = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
# What one letter of a Dutch text becomes. A capital with a diaeresis or ring before a quotation
# mark is real ("Ä“"), so Ä and Å count only before characters that no text has.
_BROKEN = re.compile(rf"[ÂÃ][{_BEHIND}]|[ÄÅ][\x80-\x9f]|â[{_BEHIND}]{{2}}|ï»¿|ï¬[\x80-\x86€‚ƒ„…†]")
_LATIN = range(0x80, 0x250)
_SIGNS = range(0x2000, 0x2123)  # dashes, quotation marks, the euro, the trade mark
_OTHERS = range(0xFB00, 0xFB07)  # ligatures


def repair(text: str) -> tuple[str, int]:
    r"""Return the text with its mojibake repaired, and how often that was done.

    Only what decodes to a letter or sign that Dutch texts have is touched.

    >>> repair("coÃ¶rdinatie Ã\xa0 â‚¬5; NÃO, «één»")
    ('coördinatie à €5; NÃO, «één»', 3)
    """
    count = 0

    def mended(found: re.Match[str]) -> str:
        nonlocal count
        letter = _decoded(found[0])
        if letter is None:
            return found[0]
        count += 1
        return letter

    return _BROKEN.sub(mended, text), count


def _decoded(broken: str) -> str | None:
    try:
        letter = b"".join(map(_byte, broken)).decode("utf-8")
    except UnicodeError:
        return None
    place = ord(letter)
    known = place in _LATIN or place in _SIGNS or place in _OTHERS or place == 0xFEFF
    return letter if known else None


def _byte(char: str) -> bytes:
    """Return the byte that a character was: Latin-1 has the controls that Windows-1252 lacks."""
    return char.encode("latin-1") if ord(char) < 0x100 else char.encode("cp1252")
