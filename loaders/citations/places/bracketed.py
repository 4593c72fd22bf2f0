"""Paragraphs and parts in brackets, one behind another: "artikel 5(1), (2) en (4)", "5(1)(a)-(c)".

So acts of the Union are cited in English, and by who reads them so.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.places.members import steps

_ONE = r"\((?:\d{1,2}|[a-z]|[A-H]|i{2,3}|iv|vi{1,3}|ix)\)"
# The first may stand behind a comma: "art. 91, (1), van de Grondwet".
_CHAIN = re.compile(rf"(?:,(?= \(\d\)(?:\([a-z]\))?,? (?:van |der |add\.|G\.?W)))?(?: ?{_ONE})+")
_LETTERS = re.compile(r" \([a-z]\)(?! ?\()")  # "artikel 6 lid 1 (a)"
_JOIN = re.compile(
    rf"(?P<range> ?- ?| t/m | tot en met )(?={_ONE})|(?:, | en | of |, en )(?={_ONE})"
)
# "artikel 2, sub 3 en 4": of one article both are parts.
_AND_NUMBERS = re.compile(
    r"(?:(?:, | en | of | t/m | tot en met )\d{1,2}(?![\w.:°º])\)?)+"
    r"(?=,? (?:van|uit|bij|in|de|het) |,? (?-i:[A-Z])|[,;)]|\.?$|\. )",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:onder|sub|punt(?:en)?|nummer|nr\.) \d{1,2}\)?\Z", re.IGNORECASE)
_LONGEST_PART = len("nummer 12)")
_NUMBER = re.compile(r"(?P<range> t/m | tot en met )?(?P<number>\d{1,2})(?!\d)")


def read_bracketed(text: str, at: int, stem: str) -> tuple[list[str], int] | None:
    """Return the places in `stem` whose first bracket opens at view[at:], and where they end."""
    chain = _CHAIN.match(text, at)
    if not chain:
        return None
    levels = _levels(chain)
    found, end = [levels], chain.end()
    while join := _JOIN.match(text, end):
        chain = _CHAIN.match(text, join.end())
        new = _levels(chain) if chain else []
        # (2) stands beside (1), and (b) beside the (a) of "(1)(a)".
        beside = next((i for i in range(len(levels) - 1, -1, -1) if _alike(levels[i], new[0])), -1)
        if not chain or beside < 0:
            break
        levels = [*levels[:beside], *new]
        if join["range"] and len(levels) == len(found[-1]):
            found += [[*levels[:-1], step] for step in steps(found[-1][-1], levels[-1])]
        found.append(levels)
        end = chain.end()
    return [stem + "".join(f"({level})" for level in one) for one in found], end


def read_beside(text: str, at: int, leaf: str, of_one: bool) -> tuple[list[str], int] | None:
    """Return `leaf` with what stands beside it at view[at:], where something does.

    That is letters in brackets, "lid 1 (a) en (b)", and of one article (`of_one`) numbers, "sub 3
    en 4".
    """
    if _LETTERS.match(text, at):
        return read_bracketed(text, at, leaf)
    return _numbered(text, at, leaf) if of_one else None


def _numbered(text: str, at: int, leaf: str) -> tuple[list[str], int] | None:
    listed = _AND_NUMBERS.match(text, at)
    if not listed or not _PART.search(text[max(0, at - _LONGEST_PART) : at]):
        return None
    stem, _, first = leaf.rstrip(")").rpartition("(")
    found = [first]
    for number in _NUMBER.finditer(listed[0]):
        if number["range"]:
            found += steps(found[-1], number["number"])
        found.append(number["number"])
    return [f"{stem}({number})" for number in found], listed.end()


def _levels(chain: re.Match[str]) -> list[str]:
    return chain[0].replace(" ", "").strip(",()").split(")(")


def _alike(one: str, other: str) -> bool:
    return one.isdigit() == other.isdigit() and one.isupper() == other.isupper()
