"""Titles of the long tail, looked up where a word for a regulation stands.

There are thousands of them, so they are no literals of the automaton: a title is tried word by word
from the place where one may begin.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kamergraaf.loaders.citations.view import View
from kamergraaf.ontology.titles import load_titles

_BETWEEN = "\x01"  # a sign that no title holds, and that a view leaves as it is
_LONGEST = 200
_WORD_END = re.compile(r"(?=[^\w'])|$")


@lru_cache(maxsize=1)
def _titles() -> dict[str, tuple[str, str]]:
    """Return key and title by the title as a view shows it, in lower case."""
    rows = load_titles()
    # One view of all titles together takes a hundredth of the time of a view for each.
    views = View(f" {_BETWEEN} ".join(title for title, _ in rows)).text.lower().split(_BETWEEN)
    return {view.strip(): (key, title) for view, (title, key) in zip(views, rows, strict=True)}


def known_title(text: str, at: int) -> tuple[int, str, str] | None:
    """Return end, key and title of the longest known title at view[at:], if any."""
    titles, here = _titles(), text[at : at + _LONGEST].lower()
    ends = [found.start() for found in _WORD_END.finditer(here)]
    for end in reversed(ends):
        if found := titles.get(here[:end]):
            return at + end, *found
    return None
