"""Parts of an act that are larger than an article: "hoofdstuk 4", "afdelingen 3.4 en 3.5"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.places.members import between, members
from kamergraaf.loaders.citations.places.ranks import RANK

# "hoofdstuk 4", "titel 5.2", "afdeling 3.4", "paragraaf C2/4" of a circular.
_PART = re.compile(
    r"(?P<word>hoofdstuk(?:ken)?|titels?|afdeling(?:en)?|paragra(?:af|fen)|par\.|\xa7) ",
    re.IGNORECASE,
)
_PART_NUMBER = re.compile(
    r"(\d{1,3}[A-Za-z]?(?:[.:]\d{1,3}[a-z]?){0,4}|[IVX]{1,6}[A-Ca-c]?|"
    r"[A-C] ?\d{1,2}(?:/\d+(?:\.\d+)*)*)"
    r"(?![\w/])(?:\.(?= van ))?"
)
_PART_JOIN = re.compile(r"(?:, | en | of |, en |(?P<range> tot en met | t/m ))")
# "afdeling 2 (Toezicht) van hoofdstuk 9", "titel 2 Sterren van hoofdstuk 9": the smaller part is
# the place.
_WIDER = re.compile(
    r"(?: \([^()]{1,90}\)| [A-Z][a-zà-ÿ ]{3,60})? van (?=hoofdstuk |titel |afdeling )"
)
# "titels IV en V van het Eerste Boek van het Wetboek": a book has its rank as a word.
_BOOK = re.compile(
    r" van (?:het (?:[A-Z]?[a-z]{2,8}(?:de|ste)) [Bb]oek(?! van het B)|[Bb]oek [IVX]{1,4})(?= van )"
)
# "het zesde hoofdstuk der Grondwet", "de 2de afdeeling van die wet"
_RANKED = re.compile(r"(hoofdstuk|titel|afdee?ling) ?(?=(?:d[eo]r|dier|van) )", re.IGNORECASE)
_RANK = re.compile(rf"(?<![\w-]){RANK}n? $", re.IGNORECASE)
_LONGEST_RANK = 24
_PARTS = {"h": "hfd", "t": "tit", "a": "afd", "p": "par", "\xa7": "par"}
#: What makes a number behind "en" or a comma no place: a unit, a month, money.
NO_ARTICLE = re.compile(
    r" ?(?:jaar|maanden|weken|dagen|uur|euro|miljoen|miljard|procent|%|personen|leden\b(?! \d)|"
    r"lidstaten|landen|keer|januari|februari|maart|april|mei|juni|juli|augustus|september|"
    r"oktober|november|december|,(?!\d{3}(?:,\d{3})*,? en \d)\d|\.\d{3}\b)"
)


def read_parts(text: str, at: int) -> tuple[list[str], int] | None:
    """Return the places that begin with the word of a part at view[at:], and where they end."""
    word = _PART.match(text, at)
    number = _PART_NUMBER.match(text, word.end()) if word else None
    pins: list[str] = []
    end = at
    join = None
    while word and number and not NO_ARTICLE.match(text, number.end()):
        part = _PARTS[word["word"][0].lower()]
        if join and join["range"]:
            pins += between(pins[-1], number[1], part)
        pins.append(f"{part}.{number[1].replace(' ', '')}")
        end = number.end()
        join = _PART_JOIN.match(text, end)
        number = _PART_NUMBER.match(text, join.end()) if join else None
    return (pins, _after_wider(text, end)) if pins else None


def ranked_part(text: str, at: int) -> tuple[int, int, str] | None:
    """Return where a part begins whose rank stands in front of view[at:], its end and its place."""
    word = _RANKED.match(text, at)
    rank = _RANK.search(text, max(0, at - _LONGEST_RANK), at) if word else None
    if not word or not rank:
        return None
    number = members(rank[0].strip().removesuffix("n"))[0]
    return rank.start(), _after_wider(text, word.end(1)), f"{_PARTS[word[1][0].lower()]}.{number}"


def _after_wider(text: str, end: int) -> int:
    """Return where the larger parts end that hold the part which ends at `end`."""
    while wider := _WIDER.match(text, end):
        word = _PART.match(text, wider.end())
        number = _PART_NUMBER.match(text, word.end()) if word else None
        if not number:
            break
        end = number.end()
    book = _BOOK.match(text, end) if text.startswith((" van het ", " van Boek "), end) else None
    return book.end() if book else end
