"""One pass over a view: every name, number and run of places that stands in it, in order.

An Aho-Corasick automaton finds the anchors of all kinds and all names of acts at once; a pattern
is tried only where its anchor stands. So the time is linear in the text, whatever it holds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kamergraaf.loaders.citations.articles import ANCHORS, Places, read_places
from kamergraaf.loaders.citations.kinds import KINDS
from kamergraaf.loaders.citations.names import Name, names, read_name
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.loaders.citations.view import WORD, View

Token = Reference | Places


@dataclass(slots=True)
class _Entry:
    """What may begin where one literal of the automaton stands."""

    kinds: list[tuple[CitationKind, int]]  # with the length of the kind's own anchor
    name: Name | None = None
    places: bool = False


class Scanner:
    """The automaton and what each of its literals may open."""

    def __init__(self) -> None:
        from ahocorasick_rs import BytesAhoCorasick, MatchKind

        entries: dict[str, _Entry] = {}
        for kind in KINDS:
            for anchor in kind.anchors:
                entries.setdefault(anchor, _Entry([])).kinds.append((kind, len(anchor)))
        for anchor in ANCHORS:
            entries.setdefault(anchor, _Entry([])).places = True
        for folded, name in names().items():
            for literal in _literals_of(folded):
                entries.setdefault(literal, _Entry([])).name = name
        _inherit(entries)
        self._entries = list(entries.values())
        literals = [literal.encode("latin-1") for literal in entries]
        self._find: Callable[[bytes], list[tuple[int, int, int]]]
        self._find = BytesAhoCorasick(literals, MatchKind.LeftmostLongest).find_matches_as_indexes

    def tokens(self, view: View, setting: Setting) -> list[Token]:
        """Return what stands in the view, in order and without overlap."""
        found: list[Token] = []
        text, folded, entries = view.text, view.folded, self._entries
        done = 0
        # A space in front, for a short name at the very start; so every place is one too far.
        for literal, start, end in self._find(b" " + folded):
            start, end = start - 1, end - 1
            if start < done:
                continue
            entry = entries[literal]
            bound = start == 0 or not WORD[folded[start - 1]]
            if entry.places and bound and (places := read_places(text, start)):
                found.append(places)
                done = places.end
                continue
            if entry.name:
                begin = end - len(entry.name.folded)
                if name := _name_at(entry.name, view, begin, end, setting):
                    found.append(name)
                    done = name.end
                    continue
            for kind, length in entry.kinds:
                if not (bound or kind.inside_words):
                    continue
                stop = start + length
                read = [r for r in kind.read(text, start, stop, setting) if r.start >= done]
                if read:
                    found += read
                    done = max(r.end for r in read)
                    break
        return found


# Two or three letters stand inside countless words: such a name is sought behind a sign only.
_SHORT = 4


def _literals_of(folded: str) -> list[str]:
    if len(folded) > _SHORT:
        return [folded]
    return [sign + folded for sign in (" ", "(", '"', "'", "/")]


def _inherit(entries: dict[str, _Entry]) -> None:
    """Let a literal open what its beginnings open: only the longest literal at a place is found."""
    for literal, entry in entries.items():
        for length in range(len(literal) - 1, 1, -1):
            shorter = entries.get(literal[:length])
            if shorter:
                entry.kinds += [k for k in shorter.kinds if k not in entry.kinds]
                entry.places = entry.places or shorter.places


def _name_at(name: Name, view: View, start: int, end: int, setting: Setting) -> Reference | None:
    """Read a name that stands as a word of its own, a glued note number behind it apart."""
    folded, offsets = view.folded, view.offsets
    if start and WORD[folded[start - 1]]:
        # "EU-Opvangrichtlijn": the hyphen is gone from the view, the gap in the offsets shows it.
        if offsets[start] - offsets[start - 1] == 1 or end - start < _LONG_NAME:
            return None
    if end < len(folded) and WORD[folded[end]]:
        tail = end
        while tail < len(folded) and tail < end + 3 and 48 <= folded[tail] <= 57:
            tail += 1
        glued = tail > end and not (tail < len(folded) and WORD[folded[tail]])
        if glued:
            glued = not 48 <= folded[end - 1] <= 57
        elif offsets[end] - offsets[end - 1] > 1:
            # "Eurodac-registratie" speaks of the system; "Woo-verzoek" cites nothing.
            read = read_name(name, view.text, start, end, setting.date)
            return read if read and read.mention != "citation" else None
        if not glued:
            return None
    return read_name(name, view.text, start, end, setting.date)


_LONG_NAME = 10


@lru_cache(maxsize=1)
def scanner() -> Scanner:
    """Return the scanner, built on first use."""
    return Scanner()


def automaton(literals: list[bytes]) -> Any:
    """Return an automaton for names that one text defines."""
    from ahocorasick_rs import BytesAhoCorasick, MatchKind

    return BytesAhoCorasick(literals, MatchKind.LeftmostLongest)
