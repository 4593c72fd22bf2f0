"""How the paragraphs of an article and their parts are printed, as patterns."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.places.ranks import NTH, NUMBERED, PLAIN, RANK

# Between the members of a list.
_AND = r"(?:en|of|en/of|dan wel|als(?:mede|ook)|evenals|onderscheidenlijk|respectievelijk|resp\.)"
_AMID = rf"(?:,? {_AND} (?:het )?|, ?| tot en met (?:het )?| t/m |-(?=[a-z](?!\w)))"
# Behind a comma and "en" an article follows: "artikelen 6, lid 1, en 7".
_AMID_NUMBERS = rf"(?:, | {_AND} | tot en met | t/m |-(?=\d))"
_WITH = r",? (?:juncto|jo\.?) (?:het )?"
#: "Eerste en derde lid", "lid 1", "leden 2-4".
LID = re.compile(
    r",? ?(?:(?:aanhef en|in het bijzonder) )?"
    rf"(?:(?:het )?(?P<rank>{RANK}(?:(?:{_AMID}|{_WITH}){RANK})*)"
    # of "lid" a reader of images makes "hd" and "Iid"
    r"(?: \((?:nieuw|oud)\))?(?:(?: ?(?:lid|(?<= )(?:hd|[I1l]id|lld))|,? leden)\b(?! \d)|"
    # "artikel 7, 5de, van de wet" leaves the word out
    r"(?:(?<=\de)|(?<=\dde)|(?<=\dste))(?=, (?:der|van (?:de|het)) ))|"
    # of the sign for a paragraph a g
    r"(?:[lI1][il]d|leden|paragraaf|par\.|§|(?-i:g)(?= \d{1,2}, (?:der|van) )|al\.|alinea) ?"
    # and of 1 an l
    rf"(?P<number>l(?=, | van | der )|{NTH}(?:{_AMID_NUMBERS}{NTH}(?![\w.:]|,? lid\b))*))",
    re.IGNORECASE,
)
_LETTERED = re.compile(rf"(?:, | {_AND} )(?P<number>\d+)[a-z]")
_WORD = r"(?:onder(?:deel|delen)?|sub|letters?|punt|punten|l[ie]tt?\.|nummers?) "
# Behind a word for several parts their numbers follow: "artikel 2, punten 3, 4 en 6".
_NUMBERS = (
    r"(?:(?<=onderdelen )|(?<=punten )|(?<=nummers ))"
    r"\d{1,2}(?:, \d{1,2})*(?: (?:en|of|t/m|tot en met) |-)\d{1,2}(?![\w.:°º])"
)
# In acts of before 1900 a part has a number: "artikel 21, n°. 2, der wet".
_NUMBER = r"n(?:[ro]\.|[°º*\"]\.?) ?(?=\d)"
# "punt a), ii)" is a part of a part, "punten a), i) en j)" a list.
_ROMAN = r"(?:i{1,3}|iv|v|vi{1,3})"
# "artikelen I, onderdelen B en C, en V": articles of a bill have Roman numbers.
_ARTICLE = r"(?!(?-i:(?<=, en )[IVX]|(?<=, )(?!II(?:,| en) JJ)[IVX]{2}))"
_LISTED = rf"{_ARTICLE}(?!(?<=\), ){_ROMAN}\)(?!,? (?:en|of) (?!ii)|, [a-z]\))){PLAIN}"
#: "Onder a", "5°", "onderdelen b en c", "onder b, dan wel onder c"; of "onder a, 2°" the letter.
ONDERDEEL = re.compile(
    r"(?:,|\.(?= (?-i:onder|sub|aanhef)))? ?"
    rf"(?:(?:de |en )?aanhef(?:,? en|,)? )?(?:{_WORD}|{_NUMBER}|(?=\d{{1,2}}[°º])"
    r"|(?=[a-z],? (?:van (?:de|het)|der) ))"  # "lid 2, a, van de", "lid 2, aanhef b van de"
    rf"(?P<letters>{_NUMBERS}|{NUMBERED}(?:{_AMID}{NUMBERED})*|"
    # "onder B., der wet": with the point of an abbreviation
    rf"(?:{PLAIN}|\d{{1,2}})(?!'?\w)(?:\)|\.(?=, (?:van|der) ))?"
    rf"(?:(?:{_AMID}|,? {_AND} {_WORD}){_LISTED}(?!'?\w|\.)\)?)*)"
    rf"(?:(?<=\)),? (?:onder )?(?P<roman>{_ROMAN})\)(?P<romans>(?:{_AMID}{_ROMAN}\))*))?"
    rf"(?:,? subonderdeel (?P<sub>{_ROMAN})\)?(?!\w)"
    rf"|,? (?:ten [a-z]+|(?:(?:onder|sub|subonderdeel) )?{NUMBERED}(?:{_AMID}{NUMBERED})*"
    # and Romans below those: "onderdeel d, onder 2°, aanhef en onder iii)" is of d
    rf"(?:,? (?:aanhef en )?(?:onder|sub) {_ROMAN}\))?|"
    r"(?:onder|sub|subonderdeel) \d{1,2}(?:e\b)?(?:(?: en | of | t/m | tot en met )\d{1,2}"
    r"(?![\w.:]))*))?",
    re.IGNORECASE,
)


def next_article(listed: str, article: str) -> int:
    """Return where a list of paragraphs ends before the next article; 0 where none is among them.

    It bears the number of the article itself and a letter: "artikel 12, lid 1 en 12a".

    >>> next_article("1 en 12a", "art.12"), next_article("1 en 2a", "art.12")
    (1, 0)
    """
    found = _LETTERED.search(listed)
    return found.start() if found and article == f"art.{found['number']}" else 0
