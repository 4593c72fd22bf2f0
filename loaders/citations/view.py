"""The text as patterns see it: one code point a letter, one space a gap, words whole.

Papers break words over lines ("Kamer-⏎stukken"), pad lines, glue soft hyphens in and print the
same quotation mark in five ways. A `View` is the text with all of that smoothed, in Latin-1, and
for each of its letters the offset in the text as read. Rules:

- white space of any kind and length is one space;
- a hyphen between letters goes, and so does one before a space ("Asiel- en Migratie"), whether or
  not a line ends there; one beside a digit stays ("21 501-20", "31 700-VIII");
- soft hyphens and zero-width signs go; quotes and dashes become the plain ASCII ones;
- ligatures are written out, letters that a wrong decoding broke in two are mended (`dirt`);
- letters outside Latin-1 become "?".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from kamergraaf.loaders.citations.dirt import (
    FIRST_LIGATURE,
    TELL_TALE,
    expand_ligatures,
    mend_mojibake,
)

_QUOTES = dict.fromkeys("‘’‚‛′", "'") | dict.fromkeys("“”„‟″", '"')
_DASHES = dict.fromkeys("‐‑‒–—―─−", "-")
_SPACES = dict.fromkeys("\u2028\u2029\u202f\u205f\u3000", " ") | {
    chr(c): " " for c in range(0x2000, 0x200B)
}
_NOTHING = dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\ufffe", "\xad")
# The euro sign has no place in Latin-1; it must not look like a letter that is unknown.
_ODD = {**_QUOTES, **_DASHES, **_SPACES, **_NOTHING, "€": "\x80"}

_SIGNS = {"\xa0": " ", "«": '"', "»": '"', "´": "'", "`": "'"} | dict.fromkeys(
    "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85", " "
)
_LETTERS = re.compile(r"[^\W\d_]")
# What a letter of the view is: a letter, a digit, a space, a hyphen, nothing at all, or a sign.
_SIGN, _LETTER, _DIGIT, _SPACE, _HYPHEN, _NONE = range(6)


def _class(char: str) -> int:
    if char == "\xad":
        return _NONE
    if char == " ":
        return _SPACE
    if char == "-":
        return _HYPHEN
    if "0" <= char <= "9":
        return _DIGIT
    return _LETTER if _LETTERS.match(char) else _SIGN


_PLAIN = [_SIGNS.get(chr(code), chr(code)) for code in range(256)]
_CLASS = bytes(_class(char) for char in _PLAIN)
_LOWER = bytes(
    ord(low) if len(low := chr(c).lower()) == 1 and ord(low) < 256 else c for c in range(256)
)
#: For a byte of a view: 1 where it is part of a word.
WORD = bytes(1 if _CLASS[c] in (_LETTER, _DIGIT) else 0 for c in range(256))

# A hyphen at the end of a line, or where a line ended once ("Straf- vordering"), and the first word
# behind it.
_LINE_BREAK = re.compile(
    r"-(?:[ \t\xa0]*\r?\n[ \t\xa0\r\n]*|[ \xa0]+(?=[a-zà-ÿ]))"
    r"(?=(?:(en|of|tot|dan wel|als|alsmede|noch|respectievelijk|resp\.|c\.q\.|versus)(?!\w))?)"
)


@lru_cache(maxsize=1)
def _tables() -> tuple[Any, Any, Any]:
    """Return numpy, and for each code unit what it is and the letter that the view shows for it."""
    import numpy  # on first use: an import of the package must stay quick

    plain = numpy.full(1 << 16, ord("?"), dtype=numpy.uint8)
    plain[:256] = [ord(char) for char in _PLAIN]
    for odd, char in _ODD.items():
        plain[ord(odd)] = ord(char)
    kinds = numpy.frombuffer(_CLASS, dtype=numpy.uint8)[plain]
    return numpy, kinds, plain


def _codes(numpy: Any, text: str) -> Any:
    """Return a number below 65536 for each code point of `text`."""
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) == 2 * len(text):
        return numpy.frombuffer(units, dtype="<u2")
    wide = numpy.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    return numpy.minimum(wide, 0xFFFF).astype(numpy.uint16)


class View:
    """A text smoothed for matching.

    `text` is the smoothed text, `folded` the same as lower-case Latin-1 bytes (equally long), and
    `offsets[i]` the offset of its i-th letter in the text as read, in code points.
    """

    __slots__ = ("folded", "offsets", "text")

    def __init__(self, text: str) -> None:
        numpy, kind_of, plain_of = _tables()
        if any(sign in text for sign in TELL_TALE):
            text = mend_mojibake(text)
        codes, places = _codes(numpy, text), None
        if codes.max(initial=0) >= FIRST_LIGATURE:
            text, places = expand_ligatures(numpy, text)
            codes = _codes(numpy, text)
        kinds = kind_of.take(codes)
        keep = kinds != _NONE
        space = kinds == _SPACE
        # The first of a run of spaces stays.
        keep[1:] &= ~(space[1:] & space[:-1])
        self._drop_hyphens(text, kinds, keep)
        offsets = numpy.flatnonzero(keep)
        clean = plain_of.take(codes[keep]).tobytes()
        self.text: str = clean.decode("latin-1")
        self.folded: bytes = clean.translate(_LOWER)
        self.offsets = memoryview(offsets if places is None else places[offsets])

    @staticmethod
    def _drop_hyphens(text: str, kinds: Any, keep: Any) -> None:
        numpy, _, _ = _tables()
        hyphens = numpy.flatnonzero(kinds[1:-1] == _HYPHEN) + 1
        before, after = kinds[hyphens - 1], kinds[hyphens + 1]
        joins = (before == _LETTER) & ((after == _LETTER) | (after == _SPACE))
        keep[hyphens[joins]] = False
        # At the end of a line the gap goes too, unless the next word is one that a hanging
        # hyphen waits for ("Asiel-⏎en Migratie").
        ends = hyphens[(after == _SPACE) & ((before == _LETTER) | (before == _DIGIT))]
        for at in ends.tolist():
            broken = _LINE_BREAK.match(text, at)
            if broken and not broken[1]:
                keep[at + 1 : broken.end()] = False

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where view[start:end] stands in the text as read."""
        return self.offsets[start], self.offsets[end - 1] + 1


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """Return a name as it looks in `View.folded`, for a table of names.

    >>> fold("Asiel- en Migratiebeheerverordening"), fold("EGKW-verordening")
    ('asiel en migratiebeheerverordening', 'egkwverordening')
    """
    return View(f" {name} ").folded.decode("latin-1").strip()
