"""One pass over a view: every name, number and run of places that stands in it, in order.

An Aho-Corasick automaton finds the anchors of all kinds and all names of acts at once; a pattern
is tried only where its anchor stands. So the time is linear in the text, whatever it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from kamergraaf.loaders.citations.articles import ANCHORS, Places, read_places
from kamergraaf.loaders.citations.brackets import Token
from kamergraaf.loaders.citations.compose import OF, joined
from kamergraaf.loaders.citations.kinds import KINDS
from kamergraaf.loaders.citations.names import Name, names, read_name
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.loaders.citations.view import WORD, View


@dataclass(slots=True)
class _Entry:
    """What may begin where one literal of the automaton stands."""

    kinds: list[tuple[CitationKind, int]]  # with the length of the kind's own anchor
    name: Name | None = None
    places: bool = False
    lead: int = 0  # letters of the literal that stand before the name
    inside: bool = False  # may stand inside a longer word
    steady: Name | None = None  # the name, where it means the same however it is printed


class Scanner:
    """The automaton and what each of its literals may open."""

    def __init__(self) -> None:
        from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

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
        for literal, entry in entries.items():
            if entry.name:
                entry.lead = literal.index(entry.name.folded)
            long_name = entry.name is not None and len(entry.name.folded) >= _LONG_NAME
            entry.inside = long_name or any(kind.inside_words for kind, _ in entry.kinds)
            if entry.name and not entry.places and _is_steady(entry.name):
                entry.steady = entry.name
        self._entries = list(entries.values())
        self._meanings: dict[tuple[str, date | None], Reference | None] = {}
        literals = [literal.encode("latin-1") for literal in entries]
        self._find: Callable[[bytes], list[tuple[int, int, int]]]
        # A DFA takes 25 MB and 50 ms more to build, and scans more than twice as fast.
        self._find = BytesAhoCorasick(
            literals, MatchKind.LeftmostLongest, implementation=Implementation.DFA
        ).find_matches_as_indexes

    def tokens(self, view: View, setting: Setting) -> list[Token]:
        """Return what stands in the view, in order and without overlap."""
        found: list[Token] = []
        folded, entries = view.folded, self._entries
        size, done = len(folded), 0
        # A space at both ends, for a short name there; so every place is one too far.
        for literal, start, _ in self._find(b" " + folded + b" "):
            entry = entries[literal]
            start += entry.lead - 1
            if start < done:
                continue
            bound = start == 0 or not WORD[folded[start - 1]]
            if not (bound or entry.inside):
                continue
            # Most of all that is found are steady names, so they take the shortest way.
            if bound and (name := entry.steady):
                end = start + len(name.folded)
                whole = end == size or not WORD[folded[end]]
                if whole and (meaning := self._meaning(name, setting.date)):
                    found.append(meaning.at(start, end))
                    done = end
                    continue
            if read := self._read(entry, view, start, found, setting):
                read = [token for token in read if token.start >= done]
                found += read
                done = max((token.end for token in read), default=done)
        return found

    def _meaning(self, name: Name, day: date | None) -> Reference | None:
        """Return what a steady name means on a day."""
        key = (name.folded, day)
        if key not in self._meanings:
            self._meanings[key] = read_name(name, name.folded, day, beside=False)
        return self._meanings[key]

    def _read(
        self, entry: _Entry, view: View, start: int, found: list[Token], setting: Setting
    ) -> Sequence[Token]:
        """Return what begins at a literal: places, else a name, else what the first kind reads."""
        bound = start == 0 or not WORD[view.folded[start - 1]]
        if entry.places and bound and (places := read_places(view.text, start)):
            return [places]
        if entry.name and (name := self._name(entry.name, view, start, found, setting)):
            return [name]
        for kind, length in entry.kinds:
            if (bound or kind.inside_words) and (
                read := list(kind.read(view.text, start, start + length, setting))
            ):
                return read
        return []

    @staticmethod
    def _name(
        name: Name, view: View, start: int, found: list[Token], setting: Setting
    ) -> Reference | None:
        """Read a name that stands as a word of its own, a glued note number behind it apart."""
        end = start + len(name.folded)
        folded, offsets = view.folded, view.offsets
        # "EU-Opvangrichtlijn": the hyphen is gone from the view, the gap in the offsets shows it.
        if start and WORD[folded[start - 1]] and offsets[start] - offsets[start - 1] == 1:
            return None
        hyphened = False
        if end < len(folded) and WORD[folded[end]] and not _note_number(folded, end):
            hyphened = offsets[end] - offsets[end - 1] > 1
            if not hyphened:
                return None
        beside = _beside(view.text, found, start, end)
        meaning = read_name(name, view.text[start:end], setting.date, beside)
        # "Eurodac-registratie" speaks of the system; "Woo-verzoek" cites nothing.
        if meaning is None or (hyphened and meaning.mention == "citation"):
            return None
        return meaning.at(start, end)


# A few letters stand inside countless words: so short a name is sought with what ends it.
_SHORT, _VERY_SHORT = 4, 2
_ENDS = " .,;:)]\"'?!/-([" + "0123456789"
_OPENINGS = " (\"'/,"


def _literals_of(folded: str) -> list[str]:
    # "Vw 2000" must begin where " vw " does, or the shorter name would be found first.
    if folded.find(" ") in (1, _VERY_SHORT):
        return [folded, *(opening + folded for opening in _OPENINGS)]
    if len(folded) > _SHORT:
        return [folded]
    if len(folded) > _VERY_SHORT:
        return [folded + end for end in _ENDS]
    return [opening + folded + end for opening in _OPENINGS for end in _ENDS]


def _is_steady(name: Name) -> bool:
    return all(alias.case == "any" and not alias.context for alias in name.aliases)


def _inherit(entries: dict[str, _Entry]) -> None:
    """Let a literal open what its beginnings open: only the longest literal at a place is found."""
    for literal, entry in entries.items():
        for length in range(len(literal) - 1, 1, -1):
            shorter = entries.get(literal[:length])
            if shorter:
                entry.kinds += [k for k in shorter.kinds if k not in entry.kinds]
                entry.places = entry.places or shorter.places


def _beside(text: str, found: list[Token], start: int, end: int) -> bool:
    """Tell whether an article stands in front of or behind a name."""
    if found and isinstance(found[-1], Places) and joined(OF, text, found[-1].end, start):
        return True
    return text.startswith((" art", ", art"), end)


def _note_number(folded: bytes, at: int) -> bool:
    """Tell whether the number of a note is glued to the word that ends at `at` ("AMMR13")."""
    end = at
    while end < len(folded) and end < at + 3 and 48 <= folded[end] <= 57:
        end += 1
    alone = end == len(folded) or not WORD[folded[end]]
    if not (end > at and alone):
        return False
    # "Auteurswet 19122": a year is whole with four digits, what follows is the note.
    year = folded[at - 5 : at].lstrip(b" ").isdigit() and folded[at - 5] == 32
    return not 48 <= folded[at - 1] <= 57 or (year and end - at < 3)


_LONG_NAME = 10  # from here on a name may follow a hyphen ("EU-Opvangrichtlijn")


@lru_cache(maxsize=1)
def scanner() -> Scanner:
    """Return the scanner, built on first use."""
    return Scanner()


def automaton(literals: list[bytes]) -> Any:
    """Return an automaton for names that one text defines."""
    from ahocorasick_rs import BytesAhoCorasick, MatchKind

    return BytesAhoCorasick(literals, MatchKind.LeftmostLongest)
