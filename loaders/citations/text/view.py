"""The text as patterns see it: one code point a letter, one space a gap, words whole.

Papers break words over lines ("Kamer-⏎stukken"), pad lines, glue soft hyphens in and print the
same quotation mark in five ways. A `View` is the text with all of that smoothed, in Latin-1, and
for each of its letters the offset in the text as read. Rules:

- white space of any kind and length is one space;
- a space before a comma goes;
- a hyphen between letters goes, and so does one before a space ("Asiel- en Migratie"), whether or
  not a line ends there; one beside a digit stays ("21 501-20", "31 700-VIII");
- one between two small letters that stand alone stays too ("sub a-c");
- a hyphen at the end of a line may be read as "¬" or "^";
- a hyphen glued to "en" or "of" is such a gap ("wet-en regelgeving");
- soft hyphens and zero-width signs go; quotes and dashes become the plain ASCII ones;
- a gap lost behind a comma or between a number and a word is shown (`lost_gaps`);
- ligatures are written out, letters that a wrong decoding broke in two are mended (`dirt`);
- letters outside Latin-1 become "?";
- what a reader of images takes for another sign is mended where no Dutch word has it: an l that
  begins a word with an n or a digit ("lnvoering", "l983"), an ï behind a consonant ("artïkel"),
  a letter among digits and a digit amid a word (`misread`), "dei-" before a capital ("der").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from kamergraaf.loaders.citations.text.dirt import (
    FIRST_LIGATURE,
    TELL_TALE,
    expand_ligatures,
    mend_mojibake,
)
from kamergraaf.loaders.citations.text.hyphens import alone_around, begins_and
from kamergraaf.loaders.citations.text.lost_gaps import digit_edges, lost_gaps, with_gaps
from kamergraaf.loaders.citations.text.misread import mend_der, mend_misread

_QUOTES = dict.fromkeys("‘’‚‛′", "'") | dict.fromkeys("“”„‟″", '"')
_DASHES = dict.fromkeys("‐‑‒–—―─−", "-")
_SPACES = dict.fromkeys("\u2028\u2029\u202f\u205f\u3000", " ") | {
    chr(c): " " for c in range(0x2000, 0x200B)
}
_NOTHING = dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\ufffe", "\xad")
# The euro sign has no place in Latin-1; it must not look like a letter that is unknown.
_ODD = {**_QUOTES, **_DASHES, **_SPACES, **_NOTHING, "€": "\x80", "˚": "°"}

_SIGNS = {"\xa0": " ", "¬": "-", "^": "-", "«": '"', "»": '"', "´": "'", "`": "'"} | dict.fromkeys(
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
#: What an automaton reads instead of some letters, so that those which names hold stand together.
#: It keeps a column for each and for each gap between them, in a power of two: 64, else 128.
NEAR = bytes.maketrans("öüñð".encode("latin-1"), "ñðöü".encode("latin-1"))
_LOWER = bytes(
    ord("0") if chr(c) in "0123456789"
    else ord(low) if len(low := chr(c).lower()) == 1 and ord(low) < 256 else c
    for c in range(256)
).translate(NEAR)  # fmt: skip
#: For a byte of a view: 1 where it is part of a word.
WORD = bytes(1 if _CLASS[c] in (_LETTER, _DIGIT) else 0 for c in range(256))

# A hyphen at the end of a line, or where a line ended once ("Straf- vordering"), and the first word
# behind it.
_LINE_BREAK = re.compile(
    r"[-^¬](?:[ \t\xa0]*\r?\n[ \t\xa0\r\n]*|[ \xa0]+(?=[a-zà-ÿ]))"
    r"(?=(?:(en|of|tot|dan wel|als|alsmede|noch|respectievelijk|resp\.|c\.q\.|versus)(?!\w))?)"
)
_BEFORE_DIAERESIS = list(b"aeouAEOU")
# The byte for what a view leaves out, free since a no-break space is shown as a space.
_OUT = 0xA0
_SHOWN = bytes(_OUT if char == "\xad" else ord(char) for char in _PLAIN)
# Among the signs below a space some are no space: those before a tab, and from 14 up to 27.
_FIRST_SPACE, _SHIFT_OUT, _ESCAPE = ord("\t"), 14, 27


@lru_cache(maxsize=1)
def _tables() -> tuple[Any, Any, Any]:
    """Return numpy, what each byte shown is, and a letter in Latin-1 for each code unit."""
    import numpy  # on first use: an import of the package must stay quick

    latin = numpy.full(1 << 16, ord("?"), dtype=numpy.uint8)
    latin[:256] = list(_SHOWN)
    for odd, char in _ODD.items():
        latin[ord(odd)] = _SHOWN[ord(char)]
    classes = numpy.frombuffer(_CLASS, dtype=numpy.uint8).copy()
    classes[_OUT] = _NONE
    return numpy, classes, latin


def _codes(numpy: Any, text: str) -> Any:
    """Return a number below 65536 for each code point of `text`, in the narrowest array."""
    try:
        return numpy.frombuffer(text.encode("latin-1"), dtype=numpy.uint8)
    except UnicodeEncodeError:
        units = text.encode("utf-16-le", "surrogatepass")
    if len(units) == 2 * len(text):
        return numpy.frombuffer(units, dtype="<u2")
    wide = numpy.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    return numpy.minimum(wide, 0xFFFF).astype(numpy.uint16)


# A word that is printed wide, "W e t": three letters or more, each apart.
# That one tells a text that has such words.
_WIDE = b"W e t"
_FEWEST_WIDE, _STEP, _CASE, _ALPHABET = 3, 2, 0x20, 26


class View:
    """A text smoothed for matching.

    `text` is the smoothed text. `padded` is the same for the automaton: lower-case Latin-1 bytes
    with 0 for every digit, some letters `NEAR`, and a space at both ends: text[i] stands at
    padded[i + 1].
    `sources` tells where its letters stand in the text as read, in code points.
    """

    # Nearly all of a text is plain, so each step looks for the few letters that are not (a compare
    # of bytes, which numpy does many at a time) and touches those alone. Kept with the view are
    # only the places where something was left out, not the place of every letter.
    __slots__ = ("_cuts", "_places", "padded", "text")

    def __init__(self, text: str) -> None:
        numpy, _, latin = _tables()
        codes, self._places = _codes(numpy, text), None
        high = numpy.flatnonzero(codes > 0x7F)
        odd = codes[high]
        if any((odd == ord(sign)).any() for sign in TELL_TALE):
            text = mend_mojibake(text)
            codes = _codes(numpy, text)
            high = numpy.flatnonzero(codes > 0x7F)
        if odd.max(initial=0) >= FIRST_LIGATURE:
            text, self._places = expand_ligatures(numpy, text)
            codes = _codes(numpy, text)
            high = numpy.flatnonzero(codes > 0x7F)
        shown, letters = self._shown(numpy, codes, high, latin)
        runs = digit_edges(numpy, letters)
        if (gaps := lost_gaps(numpy, letters, text, runs)).size:
            text, places = with_gaps(numpy, text, gaps)
            self._places = places if self._places is None else self._places[places]
            codes = _codes(numpy, text)
            high = numpy.flatnonzero(codes > 0x7F)
            shown, letters = self._shown(numpy, codes, high, latin)
            runs = digit_edges(numpy, letters)
        mend_misread(numpy, letters, runs)
        # Python's search of bytes takes five times as long as this.
        if any(shown.startswith(_WIDE, at) for at in _starting(numpy, letters, _WIDE)):
            self._close_up(numpy, letters)
        self._leave_out(numpy, text, letters)
        out = numpy.flatnonzero(letters == _OUT)
        # How many letters of the view stand before each that was left out.
        self._cuts = out - numpy.arange(len(out))
        clean = shown.replace(bytes((_OUT,)), b"")
        self.text: str = clean.decode("latin-1")
        self.padded = b"".join((b" ", clean.translate(_LOWER), b" "))

    @classmethod
    def _shown(cls, numpy: Any, codes: Any, high: Any, latin: Any) -> tuple[bytearray, Any]:
        """Return the letters of a text in Latin-1, and as an array over the same memory.

        `high`: where letters beyond ASCII stand in `codes`.
        """
        shown = bytearray(len(codes))
        letters = numpy.frombuffer(shown, numpy.uint8)
        letters[:] = codes
        letters[high] = latin[codes[high]]
        if (dotted := high[codes[high] == ord("ï")]).size:
            behind_other = ~numpy.isin(letters[dotted - 1], _BEFORE_DIAERESIS)
            letters[dotted[behind_other]] = ord("i")
        cls._show_signs(numpy, shown, letters)
        return shown, letters

    @staticmethod
    def _show_signs(numpy: Any, shown: bytearray, letters: Any) -> None:
        """Show tabs and line ends as spaces, a grave accent and a circumflex as what is meant."""
        controls = letters.min(initial=_FIRST_SPACE) < _FIRST_SPACE or (
            (letters - _SHIFT_OUT < _ESCAPE - _SHIFT_OUT + 1).any()
        )
        if controls or b"`" in shown or b"^" in shown:
            ascii_ = _SHOWN[:0x80] + bytes(range(0x80, 0x100))  # the others are shown already
            letters[:] = numpy.frombuffer(shown.translate(ascii_), numpy.uint8)
        else:
            # All below a space are spaces now; numpy's maximum takes a sixth of a translation, but
            # with a whole row of spaces only.
            row = numpy.full(len(letters), ord(" "), numpy.uint8)
            numpy.maximum(letters, row, out=letters)

    @staticmethod
    def _leave_out(numpy: Any, text: str, letters: Any) -> None:
        """Mark the hyphens and spaces that a view leaves out."""
        _, classes, _ = _tables()
        space = letters == ord(" ")
        # No word begins with "ln" or "l9": it was a capital I, or a 1.
        words = numpy.flatnonzero(space[:-2] & (letters[1:-1] == ord("l"))) + 1
        behind = letters[words + 1]
        letters[words[behind == ord("n")]] = ord("I")
        # "nrs. l-2"
        ranged = (behind == ord("-")) & (classes[letters[(words + 2) % len(letters)]] == _DIGIT)
        letters[words[(classes[behind] == _DIGIT) | ranged]] = ord("1")
        # The first of a run of spaces stays.
        spaces = numpy.flatnonzero(space[1:] & space[:-1]) + 1
        hyphens = numpy.flatnonzero(letters[1:-1] == ord("-")) + 1
        before, after = classes[letters[hyphens - 1]], classes[letters[hyphens + 1]]
        joins = (before == _LETTER) & ((after == _LETTER) | (after == _SPACE))
        # "sub a-c": between two letters that stand alone it is a range.
        single = joins & (after == _LETTER) & alone_around(letters, hyphens)
        joins &= ~single
        # "wet-en regelgeving": a reader of images has lost the gap behind a hanging hyphen.
        hanging = joins & begins_and(letters, hyphens)
        letters[spaces] = _OUT
        # A space before a comma, as a reader of images leaves it.
        letters[numpy.flatnonzero(space[:-1] & (letters[1:] == ord(",")))] = _OUT
        letters[hyphens[joins]] = _OUT
        letters[hyphens[hanging]] = ord(" ")
        mend_der(letters, hyphens[joins])
        # At the end of a line the gap goes too, unless the next word is one that a hanging
        # hyphen waits for ("Asiel-⏎en Migratie").
        ends = hyphens[(after == _SPACE) & ((before == _LETTER) | (before == _DIGIT))]
        for at in ends.tolist():
            broken = _LINE_BREAK.match(text, at)
            if broken and not broken[1]:
                letters[at + 1 : broken.end()] = _OUT

    @staticmethod
    def _close_up(numpy: Any, letters: Any) -> None:
        """Leave out the gaps in words that are printed or read wide: "W e t b o e k"."""
        space = letters == ord(" ")
        alone = numpy.flatnonzero(space[:-2] & space[2:] & ~space[1:-1]) + 1
        if len(alone) < _FEWEST_WIDE:
            return
        words = letters[alone]
        letter = (words | _CASE) - ord("a") < _ALPHABET
        # A letter and a small one behind it; two such pairs in a row make a word.
        pair = letter[:-1] & (words[1:] - ord("a") < _ALPHABET) & (alone[1:] - alone[:-1] == _STEP)
        inner = numpy.zeros_like(pair)
        inner[1:] = pair[1:] & pair[:-1]
        inner[:-1] |= pair[:-1] & pair[1:]
        letters[alone[:-1][inner] + 1] = _OUT

    def sources(self, places: Sequence[int]) -> list[int]:
        """Return where the letters at `places` of the view stand in the text as read."""
        numpy, _, _ = _tables()
        at = numpy.asarray(places, dtype=numpy.int64)
        at = at + self._cuts.searchsorted(at, "right")
        found: list[int] = (at if self._places is None else self._places[at]).tolist()
        return found

    def step(self, at: int) -> int:
        """Return how far in the text as read a letter stands from the one before it in the view.

        More than 1: something was left out between them.
        """
        before, here = self.sources((at - 1, at))
        return here - before


def _starting(numpy: Any, letters: Any, word: bytes) -> list[int]:
    """Return the places at which the first two letters of a word may stand."""
    firsts = numpy.flatnonzero(letters[:-1] == word[0])
    found: list[int] = firsts[letters[firsts + 1] == word[1]].tolist()
    return found


def fold_all(names: Iterable[str]) -> list[str]:
    """Return names in lower case as a view shows them, for a table of names.

    One view of all of them takes a hundredth of the time of a view for each.

    >>> fold_all(["Asiel- en Migratiebeheerverordening", "EGKW-verordening"])
    ['asiel en migratiebeheerverordening', 'egkwverordening']
    """
    joined = _BETWEEN.join(f" {name.replace(_BETWEEN, ' ')} " for name in names)
    return [name.strip() for name in View(joined).text.lower().split(_BETWEEN)] if joined else []


_BETWEEN = "\x01"  # a sign of no name, which a view leaves as it is
