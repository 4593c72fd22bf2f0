"""Digits that a reader of images takes for letters, and letters for digits: "2I664", "artike1en".

Only where digits and letters meet, which in most texts are few places.
"""

from __future__ import annotations

from typing import Any

_ZERO, _ONE = ord("0"), ord("1")
_SIGNS = list(b"(-.:/")
_MARGIN = 6  # as far as a look goes from where digits and letters meet


def mend_misread(numpy: Any, letters: Any, runs: tuple[Any, Any]) -> None:
    """Mend in place what stands among digits, or one digit amid the letters of a word.

    `runs`: where digits stand and runs of them begin and end, as `digit_edges` tells.
    """
    digit, edges = runs
    if not edges.size:
        return
    if edges[0] >= _MARGIN and edges[-1] < len(letters) - _MARGIN:
        _mend(numpy, letters, digit, edges)
        return
    # At its ends a text is looked at as if spaces stood around it.
    spaces = numpy.full(_MARGIN, ord(" "), dtype=letters.dtype)
    none = numpy.zeros(_MARGIN, dtype=digit.dtype)
    whole = numpy.concatenate((spaces, letters, spaces))
    _mend(numpy, whole, numpy.concatenate((none, digit, none)), edges + _MARGIN)
    letters[:] = whole[_MARGIN:-_MARGIN]


def _mend(numpy: Any, letters: Any, digit: Any, edges: Any) -> None:
    begins = digit[edges]
    _mend_years(numpy, letters, digit, edges)
    _mend_amid_digits(numpy, letters, digit, edges[begins] - 1)
    _mend_at_end(numpy, letters, digit, edges[~begins])
    _mend_amid_letters(letters, digit, edges[begins])


def _looking_alike(numpy: Any, letters: Any, places: Any) -> tuple[Any, Any]:
    """Return those of the places at which a letter looks like a digit, and that digit."""
    odd = letters[places]
    zero = odd == ord("O")
    places, zero = places[like := zero | (odd == ord("I")) | (odd == ord("l"))], zero[like]
    return places, numpy.where(zero, _ZERO, _ONE)


def _mend_years(numpy: Any, letters: Any, digit: Any, edges: Any) -> None:
    """Mend a G that is a 6 in a year: "18G3", "192G"."""
    beside = numpy.concatenate((edges, edges - 1))
    for at in beside[letters[beside] == ord("G")].tolist():
        start = at - 2 if digit[at + 1] else at - 3
        before, *year, behind = letters[start - 1 : start + 5].tolist()
        if (
            year[:2] in ([ord("1"), ord("8")], [ord("1"), ord("9")])
            and not chr(before).isalnum()
            and not chr(behind).isalnum()
            and digit[2 * start + 5 - at]  # the other of its last two
        ):
            letters[at] = ord("6")
            digit[at] = True


def _mend_amid_digits(numpy: Any, letters: Any, digit: Any, before: Any) -> None:
    """Mend a letter between digits, and an I that begins a year or a dossier."""
    # "Mei i843": of the old figure for 1 an i is made.
    if (dotted := before[letters[before] == ord("i")]).size:
        year = (letters[dotted - 1] == ord(" ")) & (letters[dotted + 1] == ord("8"))
        year &= digit[dotted + 2] & digit[dotted + 3] & ~digit[dotted + 4]
        letters[dotted[year]] = _ONE
        digit[dotted[year]] = True
    before, meant = _looking_alike(numpy, letters, before)
    if not before.size:
        return
    amid = digit[before - 1]
    # "Stb. I194" has the letter of its year; no number of that year began with an 8 or a 9.
    opens = letters[before - 1]
    opening = (opens == ord(" ")) | (opens == ord("(")) | (opens == ord("-"))
    three = digit[before + 1] & digit[before + 2] & digit[before + 3]
    year = (letters[before + 1] == ord("9")) | (letters[before + 1] == ord("8"))
    begun = (meant == _ONE) & opening & three & (digit[before + 4] | year)
    # "I8 602", and "24 O95"
    dossier = (
        ((meant == _ONE) & opening & _dossier(letters, digit, before + 2))
        | ((meant == _ZERO) & (opens == ord(" ")) & digit[before - 2] & digit[before + 2])
    )  # fmt: skip
    # no word begins with an l and a digit: "blz.l2", "2:l38"
    small = (letters[before] == ord("l")) & numpy.isin(opens, _SIGNS)
    mend = amid | begun | dossier | small
    letters[before[mend]] = meant[mend]
    digit[before[mend]] = True


def _dossier(letters: Any, digit: Any, places: Any) -> Any:
    """Tell where a space and the last three digits of a dossier stand."""
    three = digit[places + 1] & digit[places + 2] & digit[places + 3]
    return (letters[places] == ord(" ")) & three & ~digit[places + 4]


def _mend_at_end(numpy: Any, letters: Any, digit: Any, behind: Any) -> None:
    """Mend a letter that ends a number: an O behind two digits, the others behind four."""
    behind, meant = _looking_alike(numpy, letters, behind)
    if not behind.size:
        return
    after = letters[behind + 1]
    ends = (after < _ZERO) | (after == ord(":")) | (after == ord(";"))
    two = digit[behind - 2]
    four = two & digit[behind - 3] & digit[behind - 4]
    budget = letters[behind - 1] == _ZERO
    # "199I-1992"
    year = two & digit[behind - 3] & ~digit[behind - 4] & (letters[behind - 3] == _ONE)
    year &= letters[behind - 2] == ord("9")
    mend = ends & (((meant == _ZERO) & two) | ((meant == _ONE) & ((four & ~budget) | year)))
    # "2I 665"
    mend |= ~two & _dossier(letters, digit, behind + 1)
    letters[behind[mend]] = meant[mend]


def _mend_amid_letters(letters: Any, digit: Any, first: Any) -> None:
    """Mend one digit inside a word: "artike1en", "v0orstel"."""
    alone = first[~digit[first + 1] & (letters[first] <= _ONE)]
    before, after, second = letters[alone - 1], letters[alone + 1], letters[alone + 2]
    word = _lower(before) & _lower(after)
    # "A1gemene" begins one
    word |= (before - ord("A") < ord("Z") - ord("A") + 1) & _lower(after) & _lower(second)
    ones = letters[alone] == _ONE
    letters[alone[word & ones]] = ord("l")
    letters[alone[word & ~ones]] = ord("o")


def _lower(letters: Any) -> Any:
    return letters - ord("a") < ord("z") - ord("a") + 1


def mend_der(letters: Any, hyphens: Any) -> None:
    """Mend in place "dei-Grondwet", which a reader of images has for "der Grondwet".

    `hyphens`: where hyphens between letters stand.
    """
    ends = hyphens[(letters[hyphens - 1] == ord("i")) & (letters[hyphens - 2] == ord("e"))]
    for at in ends.tolist():
        word = bytes(letters[at - 4 : at - 2].tolist())
        if word == b" d" and letters[at + 1] < ord("a"):  # a capital
            letters[at - 1], letters[at] = ord("r"), ord(" ")
