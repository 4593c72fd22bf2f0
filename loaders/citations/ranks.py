"""How Dutch counts paragraphs, parts and articles put in between, as pieces of patterns."""

from __future__ import annotations

from string import ascii_lowercase

from kamergraaf.loaders.citations.ordinals import ORDINALS

# Articles put in between have these in acts of the Union: "2 bis", "1 ter bis", "5 quaterdecies".
# "5 ter uitvoering van" has none: behind "ter" the act or another place must follow.
_TER = r"ter(?=[,.;:)]|$| (?:van|en|of|tot|lid|bis|ter|quater|quinquies)(?!\w))"
TIMES = (
    rf"(?=[bdnoqstu])(?:bis|{_TER}|quater|quinquies|sexies|septies|octies|nonies|novies|"
    r"(?:un|duo|ter|quater|quin|sex|septies|octies|novies)?decies)"
)
_ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
RANK = rf"(?:{_ORDINAL}|\d{{1,2}}(?:e|de|ste))"
NTH = rf"\d{{1,2}}(?: ?{TIMES}(?!\w)|[a-z](?!\w))?"
#: A part of a paragraph: "onder 1°" (as a typewriter has it "onder 1e,"), "onder a".
NUMBERED = r"(?:\d{1,2}(?:°(?:\.(?=,| der ))?|º|e(?=, | van )))"
_BEHIND_Z = "|".join(2 * letter for letter in ascii_lowercase)  # and then "aaa"
PLAIN = rf"(?:[a-z]|{_BEHIND_Z}|aaa|bbb|ccc|ddd|eee|fff|ggg|hhh)"
LETTER = rf"(?:{PLAIN}|{NUMBERED})"
#: What may tell one article from another: "het eerste lid van het nieuwe artikel 5".
WHICH = r"(?:voornoemde?|genoemde?|nieuwe|oude|huidige|bestaande|geldende|gewijzigde|voorgestelde)"
