"""Works that are published in parts: the places tell which.

"Artikel 7:673 BW" is in Boek 7, "paragraaf B8/3 Vc 2000" in deel B of the Vreemdelingencirculaire.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kamergraaf.loaders.citations.joining.brackets import Token
from kamergraaf.loaders.citations.numbers.lists import numbers
from kamergraaf.loaders.citations.reference import Reference

_BOOKS = {
    "1": "BWBR0002656", "2": "BWBR0003045", "3": "BWBR0005291", "4": "BWBR0002761",
    "5": "BWBR0005288", "6": "BWBR0005289", "7": "BWBR0005290", "7A": "BWBR0006000",
    "8": "BWBR0005034", "10": "BWBR0030068",
}  # fmt: skip
# "Titel 7.4" and "afdeling 6.3.1" bear the number of their book as articles do.
_BOOK = re.compile(r"(?:art\.(10|7[aA]|[1-8]):|(?:tit|afd)\.(10|7A|[1-8])[.:]\d)")
_BOOKS_BES = {
    "1": "BWBR0028743", "2": "BWBR0028744", "3": "BWBR0028745", "4": "BWBR0028746",
    "5": "BWBR0028748", "6": "BWBR0028749", "7": "BWBR0028751",
}  # fmt: skip
_BARE = re.compile(r"art\.\d")
_CODE = "law:Burgerlijk Wetboek"
_CODES = {
    _CODE: (_BOOKS, "Burgerlijk Wetboek Boek"),
    "law:Burgerlijk Wetboek BES": (_BOOKS_BES, "Burgerlijk Wetboek BES Boek"),
}
_SEVERAL = re.compile(
    r"(?<!\w)[Bb]oek(?:en)? (?P<books>(?:10|7A|[1-8])(?:(?:, | en | tot en met )(?:10|7A|[1-8]))*)"
    r",? (?:\([^()]{2,40}\),? )?(?:van het (?:nieuwe |Nieuw )?)?$"  # "Boek 7 (Huur) van het"
)
_REACH = 100  # letters in front of the code within which its books stand
_CIRCULAR = "bwb:BWBR0012287"  # what the circular's name alone means: deel A
_PARTS = {"B": "BWBR0012289", "C": "BWBR0012288"}


def book_of(key: str, pin: str) -> tuple[str, str] | None:
    """Return key and title of the book or part that a place stands in; None where it tells nothing.

    >>> book_of("law:Burgerlijk Wetboek", "art.7:673(7)(b)")
    ('bwb:BWBR0005290', 'Burgerlijk Wetboek Boek 7')
    """
    if key == _CIRCULAR and pin[:5] in ("par.B", "par.C", "hfd.B", "hfd.C"):
        return f"bwb:{_PARTS[pin[4]]}", f"Vreemdelingencirculaire 2000 ({pin[4]})"
    if key != _CODE:
        return None
    book = _BOOK.match(pin)
    if not book:
        return None
    name = (book[1] or book[2]).upper()
    return f"bwb:{_BOOKS[name]}", f"Burgerlijk Wetboek Boek {name}"


def with_books(text: str, tokens: list[Token]) -> list[Token]:
    """Return the tokens, the code as its books where these stand in front: "Boek 1 B.W."."""
    if _CODES.keys().isdisjoint(token.key for token in tokens if isinstance(token, Reference)):
        return tokens
    return list(_in_books(text, tokens))


def _in_books(text: str, tokens: Iterable[Token]) -> Iterator[Token]:
    for token in tokens:
        if not isinstance(token, Reference) or token.key not in _CODES:
            yield token
            continue
        several = _SEVERAL.search(text, max(0, token.start - _REACH), token.start)
        if not several:
            yield token
            continue
        # An article beside them may be of any, so it is left out.
        books = numbers(several["books"])
        known, title = _CODES[token.key]
        for book in books:
            if book in known:
                yield Reference(
                    several.start(), token.end, "law", f"bwb:{known[book]}", f"{title} {book}",
                    resolved_by="name", takes_places=len(books) == 1,
                )  # fmt: skip


def in_one_book(key: str, pins: Sequence[str]) -> Sequence[str]:
    """Give the articles of a list the book of the first: "artikelen 7:271 en 274 BW".

    >>> in_one_book("law:Burgerlijk Wetboek", ["art.7:271", "art.274(1)"])
    ['art.7:271', 'art.7:274(1)']
    """
    if key != _CODE or len(pins) < 2:
        return pins
    book, full = "", list[str]()
    for pin in pins:
        if found := _BOOK.match(pin):
            book = found[1] or ""
        full.append(f"art.{book}:{pin[4:]}" if not found and book and _BARE.match(pin) else pin)
    return full
