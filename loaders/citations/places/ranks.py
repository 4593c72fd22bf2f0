"""How Dutch counts paragraphs, parts and articles put in between, as pieces of patterns."""

from __future__ import annotations

from string import ascii_lowercase

from kamergraaf.loaders.citations.places.ordinals import ORDINALS

# Articles put in between have these in acts of the Union: "2 bis", "1 ter bis", "5 quaterdecies".
# "5 ter uitvoering van" has none: behind "ter" the act or another place must follow.
_TER = r"ter(?=[,.;:)]|$| (?:van|en|of|tot|lid|bis|ter|quater|quinquies)(?!\w))"
TIMES = (
    rf"(?=[bdnoqstuv])(?:bis|{_TER}|quater|quinquies|sexies|septies|octies|nonies|novies|"
    # up to the thirties: "16 septdecies", "5 unvicies"
    r"(?:un|duo|ter|tre|quater|quin|sex|sept|septies|octo|octies|novo|novem|novies)?"
    r"(?:dec|vic|tric)ies)"
)
_ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
RANK = rf"(?:{_ORDINAL}|\d{{1,2}}(?:(?:e|de|ste)(?:\.(?= lid))?|°(?= lid)))"
# "art. 73 lid 1 c Wet sterren": its part apart, right in front of the act
_PART = r"(?-i: [a-h](?= (?:van (?:de|het) |[Ww]et |[A-Z][A-Za-z])))"
NTH = rf"\d{{1,2}}(?: ?{TIMES}(?: {TIMES})?(?!\w)|[a-z](?!\w)|{_PART})?"
#: A part of a paragraph: "onder 1°" (as a typewriter has it "onder 1e,"), "onder a".
NUMBERED = r"(?:\d{1,2}(?:[°º](?:\.(?=,| (?:der|en|of) ))?|e(?=, | van )))"
# Behind z follow "aa", "bb", then "aaa"; the Elektriciteitswet 1998 has "ab" and "ac".
DOUBLED = "|".join(2 * letter for letter in ascii_lowercase)
_ON_WITH_A = r"a[bceg-kmo-rt-z]"  # "al", "af" and "as" are words
# Parts of a bill: behind Z may follow AB and AC, between A and B a later note puts Aa. The acts
# that are called by two letters ("Sr", "BW", all that end in w) and small words are none.
_OF_BILL = (
    r"(?!S[rv]|[RV]v|V[bc]|Wm|Ar|AB|BR|E[GPU]|[IOL]B|Ob|RO|SP|UR|De|In|Op|Na|Te|Zo|Er|Ik|Is|Of|"
    r"En|Om)[A-Z][A-VX-Za-vx-z]"
)
# "onder IIa": parts of the first half of the 20th century had Roman numbers
_NUMERAL = r"(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3})[a-z]"
# "Onderdeel a1, b2 en c1": parts put in between may have a number; in front of A stands 0A or aA
PLAIN = (
    r"(?:[a-z]|[a-z]\d(?=, |,? (?:en|of) [a-z]\d|,? van )|"
    rf"(?-i:{DOUBLED}|{_ON_WITH_A}|{_OF_BILL}|{_NUMERAL}|aA|0[A-Za])|"
    r"aaa|bbb|ccc|ddd|eee|fff|ggg|hhh)"
)
LETTER = rf"(?:{PLAIN}|{NUMBERED})"
#: What may tell one article from another: "het eerste lid van het nieuwe artikel 5".
WHICH = r"(?:voornoemde?|genoemde?|nieuwe|oude|huidige|bestaande|geldende|gewijzigde|voorgestelde)"
