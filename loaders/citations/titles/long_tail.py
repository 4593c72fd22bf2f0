"""Titles of the long tail, looked up where a word for a regulation stands.

There are thousands of them, so they are no literals of the automaton: a title is tried word by word
from the place where one may begin.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.text.view import fold_all
from kamergraaf.ontology.titles import load_titles

_LONGEST = 200
_BEGINNING = re.compile(r"[\w']+(?: [\w']+){0,2}")

# A title may begin a few words in front of the word for a regulation ("Dienst- en
# werktijdenbesluit", "Europese Overeenkomst"), with a capital and in the same sentence.
# A title that begins with such a word itself was sought there.
_LEAD = re.compile(r"(?<![\w'])(?!(?:Wet|Besluit|Verdrag|Overeenkomst) )[A-ZÀ-Ý](?=[^.;:()]*$)")
_LONGEST_LEAD, _MOST_LEADS = 40, 2
_CONFIDENCE = 0.9
# "de wet arbeid sterrenwachten": without its capital a title is one only where it is long.
_LOWER = ("wet ", "rijkswet ", "besluit ", "regeling ")
_FEWEST_WORDS, _LOWER_CONFIDENCE = 3, 0.8

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


def read_known(text: str, begin: int) -> Reference | None:
    """Read the known title that begins at view[begin:], or a few words in front of it."""
    floor = max(0, begin - _LONGEST_LEAD)
    starts = [floor + lead.start() for lead in _LEAD.finditer(text[floor:begin])]
    for start in (*starts[-_MOST_LEADS:], begin):
        title = known_title(text, start) if text[start : start + 1].isupper() else None
        if title and title[0] > begin:
            return _reference(start, title, _CONFIDENCE)
    return None


def read_known_lower(text: str, begin: int) -> Reference | None:
    """Read a known title of three words or more at view[begin:] that has lost its capital."""
    title = known_title(text, begin) if text.startswith(_LOWER, begin) else None
    if not title or text.count(" ", begin, title[0]) < _FEWEST_WORDS - 1:
        return None
    return _reference(begin, title, _LOWER_CONFIDENCE)


def _reference(start: int, title: tuple[int, str, str], confidence: float) -> Reference:
    end, key, label = title
    kind = "treaty" if key.startswith("bwb:BWBV") else "law"
    return Reference(
        start, end, kind, key, label, resolved_by="name", confidence=confidence, takes_places=True
    )
