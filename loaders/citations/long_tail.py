"""Titles of the long tail, looked up where a word for a regulation stands.

There are thousands of them, so they are no literals of the automaton: a title is tried word by word
from the place where one may begin.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kamergraaf.loaders.citations.view import fold_all
from kamergraaf.ontology.titles import load_titles

_LONGEST = 200
_WORD_END = re.compile(r"(?=[^\w'])|$")
_TWO_WORDS = re.compile(r"[\w']+(?: [\w']+)?")

Title = tuple[str, str]  # key and title


@lru_cache(maxsize=1)
def _titles() -> tuple[dict[str, Title], frozenset[str]]:
    """Return the titles as a view shows them, in lower case, and the two words each begins with."""
    rows = load_titles()
    views = fold_all(title for title, _ in rows)
    titles = {view: (key, title) for view, (title, key) in zip(views, rows, strict=True)}
    beginnings = (_TWO_WORDS.match(title) for title in titles)
    return titles, frozenset(found[0] for found in beginnings if found)


def known_title(text: str, at: int) -> tuple[int, str, str] | None:
    """Return end, key and title of the longest known title at view[at:], if any."""
    titles, beginnings = _titles()
    here = text[at : at + _LONGEST].lower()
    words = _TWO_WORDS.match(here)
    if not words:
        return None
    if words[0] in beginnings:
        ends = [found.start() for found in _WORD_END.finditer(here)]
    else:  # at most a title of one word
        ends = [len(words[0].partition(" ")[0])]
    for end in reversed(ends):
        if found := titles.get(here[:end]):
            return at + end, *found
    return None
