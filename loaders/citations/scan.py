"""One pass over a view: every name, number and run of places that stands in it, in order.

An Aho-Corasick automaton finds the anchors of all kinds and all names of acts at once; a pattern
is tried only where its anchor stands. So the time is linear in the text, whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from kamergraaf.loaders.citations.joining.between import OF
from kamergraaf.loaders.citations.joining.brackets import Token
from kamergraaf.loaders.citations.joining.compose import onward
from kamergraaf.loaders.citations.literals import Entry, entries
from kamergraaf.loaders.citations.names import Name, names, read_name
from kamergraaf.loaders.citations.places.articles import Places, read_places
from kamergraaf.loaders.citations.places.bare_numbers import places_in_front
from kamergraaf.loaders.citations.reference import Reference, Setting
from kamergraaf.loaders.citations.text.view import NEAR, WORD, View

_NUL = ord("0")  # what a padded view has for a digit
_DIGITS = b"0123456789"
# The short names that only what ends them makes literals ("Sv-klacht").
_HYPHENED = 2  # a step past a hyphen alone: at the end of a line more is left out
_COMPOUND = re.compile(r"(?=[A-Z])[A-Za-z]{2,4}(?=[a-z]{2})")
_ALSO = frozenset({" en de ", " en het ", " en ", " of de ", " of het ", ", de "})
Hit = tuple[int, int, int]  # which literal, and where it stands in a padded view


class Scanner:
    """The automaton and what each of its literals may open."""

    def __init__(self) -> None:
        from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

        opened = entries()
        # For each literal: how far behind it lies what it opens (in a padded view one place
        # less), the length of a steady name or 0, and the rest.
        self._openings = [
            (entry.lead - 1, 0 if entry.exact else len(entry.steady), entry)
            for entry in opened.values()
        ]
        literals = [literal.encode("latin-1").translate(NEAR) for literal in opened]
        self._longest = max(map(len, literals))
        self._shorter = dict(_beginnings(opened))
        # A DFA takes longer to build, and scans more than twice as fast.
        self._find: Callable[[bytes], list[Hit]] = BytesAhoCorasick(
            literals, MatchKind.LeftmostLongest, implementation=Implementation.DFA
        ).find_matches_as_indexes

    def tokens(self, view: View, setting: Setting) -> list[Token]:
        """Return what stands in the view, in order and without overlap."""
        reading = _Pass(view, setting, view.padded)
        # A short name has a space at its ends, so every place is one too far.
        self._take(self._find(view.padded), reading)
        return reading.found

    def _take(self, hits: Iterable[Hit], reading: _Pass) -> None:
        """Read what stands at each of `hits`."""
        source = found_first = iter(hits)
        limit = 0  # up to where what the automaton passed over is read
        while True:
            passed_over = self._read(source, reading)
            if passed_over is not None:
                # What begins behind the first of a row of literals that mean nothing is found
                # without them; so each place is looked at anew for few of them, not for all.
                if source is found_first:
                    limit = passed_over[2]
                source = self._others(reading.padded, *passed_over[:2], limit)
            elif source is found_first:
                return
            else:
                source = found_first

    def _read(self, hits: Iterator[Hit], reading: _Pass) -> Hit | None:
        """Read what stands at `hits`, up to a literal that means nothing but hides others: that."""
        openings, padded, found = self._openings, reading.padded, reading.found
        meanings, done, text = reading.meanings, reading.done, reading.view.text
        for literal, at, stop in hits:
            lead, size, entry = openings[literal]
            start = at + lead
            # Most of all that is found are steady names, so they take the shortest way.
            if size:
                if start < done:
                    continue
                if not (WORD[padded[start]] or WORD[padded[start + size + 1]]):
                    if literal not in meanings:
                        meanings[literal] = _steady_meaning(entry, reading.setting.date)
                    if meaning := meanings[literal]:
                        done = start + size
                        found.append(meaning.at(start, done))
                        continue
            elif entry.exact is not None:  # rare: digits that matter
                if fitting := entry.exact.get(reading.printed(at, stop)):
                    entry = fitting
                    start = at + entry.lead - 1
                elif not entry.any:
                    reading.done = done
                    return literal, at, stop
            first = padded[start]
            bound = not WORD[first] or (first in _DIGITS and _behind_note(text, start))
            if start < done or not (bound or entry.hides or entry.inside):
                continue
            tokens = reading.read(entry, start, bound) if bound or entry.inside else ()
            if tokens:
                done = reading.keep(tokens, done)
                continue
            # "Rijnschepenwet" is not the Schepenwet: its last word is still to be read. So are the
            # title in "het voorstel van Wet sterren" and the number in "zaak 2024Z00001".
            if entry.hides or (bound and padded[stop - 1] == _NUL and WORD[padded[stop]]):
                reading.done = done
                return literal, at, stop
        reading.done = done
        return None

    def _others(self, padded: bytes, literal: int, at: int, limit: int) -> Iterator[Hit]:
        """Yield what the automaton passed over for a literal that meant nothing there.

        That begins in front of `limit`; the rest is found without it.
        """
        resume = at + 1
        if literal in self._shorter:
            shorter, length = self._shorter[literal]
            resume = at + length
            yield shorter, at, resume
        for other, start, end in self._find(padded[resume : limit + self._longest]):
            if resume + start >= limit:
                return
            yield other, resume + start, resume + end


@dataclass(slots=True)
class _Pass:
    """One view being read: what was found in it, and up to where."""

    view: View
    setting: Setting
    padded: bytes
    found: list[Token] = field(default_factory=list)
    done: int = 0
    meanings: dict[int, Reference | None] = field(default_factory=dict)  # of literals

    def keep(self, tokens: Sequence[Token], done: int) -> int:
        """Keep those of `tokens` that begin at `done` or later; return up to where all reach."""
        free = done
        for token in tokens:
            if token.start >= free:
                self.found.append(token)
                done = max(done, token.end)
        return done

    def printed(self, at: int, stop: int) -> str:
        """Return a literal as it is printed in the padded view, digits and all, in lower case."""
        text = self.view.text
        return (text[at - 1 : stop - 1] if at else f" {text[: stop - 1]}").lower()

    def read(self, entry: Entry, start: int, bound: bool) -> Sequence[Token]:
        """Return what begins at a literal: places, else a name, else what the first kind reads.

        `bound`: a word begins there.
        """
        text = self.view.text
        if bound and entry.places and (places := read_places(text, start)):
            act = self._compounded(places.end + 1) if text.startswith(" ", places.end) else None
            return (places, act) if act else (places,)
        if entry.name and (name := self._name(entry.name, start)):
            return (name,)
        setting = self.setting
        for kind, length in entry.kinds:
            if bound or kind.inside_words:
                # A space that ends an anchor may be that of the padding.
                end = min(start + length, len(text))
                found = list(kind.read(text, start, end, setting))
                if found:
                    return found
        return ()

    def _compounded(self, start: int) -> Reference | None:
        """Read the short name behind an article that a hyphen ties to a word, "EVRM-toets".

        No literal holds so short a name without what ends it.
        """
        text = self.view.text
        word = _COMPOUND.match(text, start)
        for end in range(word.end(), start + 1, -1) if word else ():
            name = names().get(text[start:end].lower())
            if name and text[end : end + 1].islower() and self.view.step(end) == _HYPHENED:
                meaning = read_name(name, text[start:end], self.setting.date, beside=True)
                return meaning and meaning.at(start, end)
        return None

    def _name(self, name: Name, start: int) -> Reference | None:
        """Read a name that stands as a word of its own, a glued note number behind it apart."""
        view, padded = self.view, self.padded
        end = start + len(name.folded)
        # "EU-Opvangrichtlijn": the hyphen is gone from the view, the step in the text shows it.
        if WORD[padded[start]] and view.step(start) == 1:
            return None
        hyphened = False
        if WORD[padded[end + 1]] and not _note_number(padded, end + 1):
            hyphened = view.step(end) > 1
            if not hyphened:
                return None
        beside = name.beside_article and _beside(view.text, self.found, start, end)
        meaning = read_name(name, view.text[start:end], self.setting.date, beside)
        # "Eurodac-registratie" speaks of the system; "Woo-verzoek" cites nothing.
        if meaning is None or (
            hyphened
            and meaning.mention == "citation"
            and not _beside(view.text, self.found, start, end)
        ):
            return None
        return meaning.at(start, end)


def _beginnings(opened: dict[str, Entry]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield, for a literal that does not fit all digits, the longest that it begins with.

    Each by its place in `opened`, with the length of the shorter one.
    """
    places = {literal: place for place, literal in enumerate(opened)}
    for literal, entry in opened.items():
        shorter = (literal[:length] for length in range(len(literal) - 1, 0, -1))
        if not entry.any and (found := next((s for s in shorter if s in places), "")):
            yield places[literal], (places[found], len(found))


def _steady_meaning(entry: Entry, day: date | None) -> Reference | None:
    """Return what a steady name means on a day."""
    name = entry.name
    return read_name(name, name.folded, day, beside=False) if name else None


def _beside(text: str, found: list[Token], start: int, end: int) -> bool:
    """Tell whether an article stands in front of or behind a name, or its journal behind it."""
    if found and isinstance(found[-1], Places) and OF.joins(text, found[-1].end, start):
        return True
    # so does its journal: "de IOAW (Stb. 1986, 65)" is the act, not the benefit
    if text.startswith((" art", ", art", " (Stb"), end) or places_in_front(text, start) is not None:
        return True
    # "artikelen 10 en 11 Zvw, 2.1 en 2.4 Bzv"
    placed = len(found) > 1 and isinstance(found[-2], Places) and isinstance(found[-1], Reference)
    if not placed:
        return False
    # "artikel 35 van de IOAW en de IOAZ"
    last = found[-1].end
    return text[last:start] in _ALSO or onward(text, last, start) is not None


def _note_number(padded: bytes, at: int) -> bool:
    """Tell whether the number of a note is glued to the word that ends at `at` ("AMMR13")."""
    end = at
    while end < at + 3 and 48 <= padded[end] <= 57:
        end += 1
    if end == at or WORD[padded[end]]:
        return False
    # "Auteurswet 19122": a year is whole with four digits, what follows is the note.
    year = at > 4 and padded[at - 4 : at].isdigit() and padded[at - 5] == ord(" ")
    whole = year or padded[at - 3 : at] == b"-00"  # "covid-19"
    return not 48 <= padded[at - 1] <= 57 or (whole and end - at < 3)


def _behind_note(text: str, start: int) -> bool:
    """Tell whether the number of a note is glued to the word that begins at `start` ("3Stb.")."""
    at = start
    while at and start - at < 3 and text[at - 1].isdigit():
        at -= 1
    apart = at == 0 or text[at - 1] in ' )"' or (text[at - 1] == "." and not text[at - 2].isdigit())
    return apart and at < start and text[start : start + 1].isupper()


@lru_cache(maxsize=1)
def scanner() -> Scanner:
    """Return the scanner, built on first use."""
    return Scanner()


def automaton(literals: list[bytes]) -> Any:
    """Return an automaton for names that one text defines."""
    from ahocorasick_rs import BytesAhoCorasick, MatchKind

    return BytesAhoCorasick(literals, MatchKind.LeftmostLongest)
