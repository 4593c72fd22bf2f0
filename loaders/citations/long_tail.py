"""Titles of the long tail, looked up where a word for a regulation stands.

There are thousands of them, so they are no literals of the automaton: a title is tried word by word
from the place where one may begin.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from kamergraaf.loaders.citations.view import fold_all
from kamergraaf.ontology.titles import load_titles

_LONGEST = 200
_BEGINNING = re.compile(r"[\w']+(?: [\w']+){0,2}")

Title = tuple[str, str]  # key and title


@lru_cache(maxsize=1)
def _titles() -> tuple[dict[str, Title], dict[str, tuple[int, ...]], frozenset[str]]:
    """Return the titles as a view shows them, in lower case, and how long those are that begin so.

    A beginning is three words, or all of a shorter title; the longest comes first. (A hundred
    titles share two words: "Verdrag inzake".) Beside them stand the first words of all.
    """
    rows = load_titles()
    views = fold_all(title for title, _ in rows)
    titles = {view: (key, title) for view, (title, key) in zip(views, rows, strict=True)}
    lengths: dict[str, set[int]] = defaultdict(set)
    for title in titles:
        if found := _BEGINNING.match(title):
            lengths[found[0]].add(len(title))
    firsts = frozenset(words.partition(" ")[0] for words in lengths)
    ordered = {words: tuple(sorted(many, reverse=True)) for words, many in lengths.items()}
    return titles, ordered, firsts


def known_title(text: str, at: int) -> tuple[int, str, str] | None:
    """Return end, key and title of the longest known title at view[at:], if any."""
    titles, lengths, firsts = _titles()
    first = text[at : text.find(" ", at, at + _LONGEST)].lower()
    if first.isalpha() and first not in firsts:
        return None  # as for nearly every capital
    words = _BEGINNING.match(text, at, at + _LONGEST)
    if not words:
        return None
    beginning = words[0].lower()
    while beginning:
        for length in lengths.get(beginning, ()):
            end = at + length
            if end > len(text) or text[end : end + 1].isalnum():
                continue
            if found := titles.get(text[at:end].lower()):
                return end, *found
        beginning = beginning.rpartition(" ")[0]
    return None
