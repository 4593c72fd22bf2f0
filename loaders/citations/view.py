"""The text as patterns see it: one code point a letter, one space a gap, words whole.

Papers break words over lines ("Kamer-⏎stukken"), pad lines, glue soft hyphens in and print the
same quotation mark in five ways. A `View` is the text with all of that smoothed, in Latin-1, and
for each of its letters the offset in the text as read. Rules:

- white space of any kind and length is one space;
- a hyphen between letters goes, and so does one before a space ("Asiel- en Migratie"), whether or
  not a line ends there; one beside a digit stays ("21 501-20", "31 700-VIII");
- soft hyphens and zero-width signs go; quotes and dashes become the plain ASCII ones;
- letters outside Latin-1 become "?".
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import Any

_QUOTES = dict.fromkeys("‘’‚‛′", "'") | dict.fromkeys("“”„‟″", '"')
_DASHES = dict.fromkeys("‐‑‒–—―─−", "-")
_SPACES = dict.fromkeys("\u2028\u2029\u202f\u205f\u3000", " ") | {
    chr(c): " " for c in range(0x2000, 0x200B)
}
_NOTHING = dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff", "\xad")
# The euro sign has no place in Latin-1; it must not look like a letter that is unknown.
_ODD = {**_QUOTES, **_DASHES, **_SPACES, **_NOTHING, "€": "\x80"}

_LETTERS = re.compile(r"[^\W\d_]")
# What a byte of the view is: a letter, a digit, a space, a hyphen, nothing at all, or a sign.
_SIGN, _LETTER, _DIGIT, _SPACE, _HYPHEN, _NONE = range(6)
_PLAIN = bytearray(range(256))
for _char, _plain in {"\xa0": " ", "«": '"', "»": '"', "´": "'", "`": "'"}.items():
    _PLAIN[ord(_char)] = ord(_plain)
for _char in "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85":
    _PLAIN[ord(_char)] = 32
_CLASS = bytearray(256)
for _code in range(256):
    _char = chr(_PLAIN[_code])
    _CLASS[_code] = (
        _NONE if _char == "\xad"
        else _SPACE if _char == " "
        else _HYPHEN if _char == "-"
        else _DIGIT if "0" <= _char <= "9"
        else _LETTER if _LETTERS.match(_char)
        else _SIGN
    )  # fmt: skip
_LOWER = bytes(
    ord(low) if len(low := chr(c).lower()) == 1 and ord(low) < 256 else c for c in range(256)
)
#: For a byte of a view: 1 where it is part of a word.
WORD = bytes(1 if _CLASS[c] in (_LETTER, _DIGIT) else 0 for c in range(256))

# A hyphen at the end of a line, and the first word of the next line.
_LINE_BREAK = re.compile(rb"-[ \t\xa0]*\r?\n[ \t\xa0\r\n]*(?=(en|of|tot|dan wel)?\b)")


def _plain_of(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    odd = error.object[error.start : error.end]
    return "".join(_ODD.get(char, "?") for char in odd), error.end


codecs.register_error("kamergraaf.plain", _plain_of)


@lru_cache(maxsize=1)
def _numpy() -> Any:
    import numpy  # on first use: an import of the package must stay quick

    return numpy


class View:
    """A text smoothed for matching.

    `text` is the smoothed text, `folded` the same as lower-case Latin-1 bytes (equally long), and
    `offsets[i]` the offset of its i-th letter in the text as read, in code points.
    """

    __slots__ = ("folded", "offsets", "text")

    def __init__(self, text: str) -> None:
        numpy = _numpy()
        raw = text.encode("latin-1", "kamergraaf.plain")
        kinds = numpy.frombuffer(raw.translate(_CLASS), dtype=numpy.uint8)
        keep = kinds != _NONE
        space = kinds == _SPACE
        # The first of a run of spaces stays.
        keep[1:] &= ~(space[1:] & space[:-1])
        self._drop_hyphens(raw, kinds, keep)
        offsets = numpy.flatnonzero(keep)
        plain = numpy.frombuffer(raw.translate(_PLAIN), dtype=numpy.uint8)
        clean = plain[keep].tobytes()
        self.text: str = clean.decode("latin-1")
        self.folded: bytes = clean.translate(_LOWER)
        self.offsets = memoryview(offsets)

    @staticmethod
    def _drop_hyphens(raw: bytes, kinds: Any, keep: Any) -> None:
        numpy = _numpy()
        hyphens = numpy.flatnonzero(kinds[1:-1] == _HYPHEN) + 1
        before, after = kinds[hyphens - 1], kinds[hyphens + 1]
        joins = (before == _LETTER) & ((after == _LETTER) | (after == _SPACE))
        keep[hyphens[joins]] = False
        # At the end of a line the gap goes too, unless the next word is one that a hanging
        # hyphen waits for ("Asiel-⏎en Migratie").
        ends = hyphens[(after == _SPACE) & ((before == _LETTER) | (before == _DIGIT))]
        for at in ends.tolist():
            broken = _LINE_BREAK.match(raw, at)
            if broken and not broken[1]:
                keep[at + 1 : broken.end()] = False

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where view[start:end] stands in the text as read."""
        return self.offsets[start], self.offsets[end - 1] + 1


def fold(name: str) -> str:
    """Return a name as it looks in `View.folded`, for a table of names.

    >>> fold("Asiel- en Migratiebeheerverordening"), fold("EGKW-verordening")
    ('asiel en migratiebeheerverordening', 'egkwverordening')
    """
    return View(f" {name} ").folded.decode("latin-1").strip()
