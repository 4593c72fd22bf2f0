"""The passages of one paper while they are made: their pieces, their keys, what is known so far."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.exchange.openings import Openings
from kamergraaf.loaders.structure.exchange.repeats import Originals, Wording
from kamergraaf.loaders.structure.exchange.speech import Speech
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import Actor, Anomaly, Fractie, Passage, PassageKind, Span


@dataclass(slots=True)
class PassageBuilder:
    """Makes the passages of one paper, letter by letter; `cuts` are lines of notes and pages."""

    lines: Lines
    bodies: Bodies
    cuts: list[int]
    asker: Actor  # who asks where nothing says who
    originals: Originals = field(default_factory=Originals)
    openings: Openings = field(default_factory=Openings)  # of the questions of finished letters
    askers: set[Actor] = field(default_factory=set)  # whose words of a fractie those hold
    named: tuple[Fractie, ...] = ()  # by the last question that says who asks it
    introductions: dict[str, Wording] = field(default_factory=dict)  # by section
    headed: dict[str, Actor] = field(default_factory=dict)  # who asks below the heading of a frame
    made: dict[str, Passage] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)  # by key: the last that was tried
    written: dict[bytes, Actor] = field(default_factory=dict)  # what fracties wrote, by sentence
    remarks: list[str] = field(default_factory=list)
    anomalies: list[Anomaly] = field(default_factory=list)

    def pieces(self, first: int, last: int, start: int = 0) -> tuple[Span, ...]:
        """Return the stretches of text in lines first … last - 1; `start` cuts the first line."""
        found = []
        at = bisect_left(self.cuts, first)
        begin = first
        while begin < last:
            cut = self.cuts[at] if at < len(self.cuts) and self.cuts[at] < last else last
            if piece := self._piece(begin, cut, start):
                found.append(piece)
            begin, at = cut + 1, at + 1
        return tuple(found)

    def _piece(self, first: int, last: int, start: int) -> Span | None:
        words = self.lines.words
        while first < last and not words[first]:
            first += 1
        while last > first and not words[last - 1]:
            last -= 1
        if first == last:
            return None
        return Span(max(self.lines.starts[first], start), self.lines.ends[last - 1])

    def own_lines(self, first: int, last: int) -> list[int]:
        """Return those of the lines first … last - 1 that hold words and are not cut."""
        cuts = set(self.cuts[bisect_left(self.cuts, first) : bisect_left(self.cuts, last)])
        return [line for line in self.lines.filled_in(first, last) if line not in cuts]

    def words(self, pieces: tuple[Span, ...]) -> str:
        """Return the text of a passage."""
        return "\n".join(piece.of(self.lines.text) for piece in pieces)

    def joined(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Return spans with those made one that nothing stands between."""
        found: list[Span] = []
        for span in spans:
            if found and not self.lines.text[found[-1].end : span.start].strip():
                found[-1] = Span(found[-1].start, span.end)
            else:
                found.append(span)
        return tuple(found)

    def add(self, passage: Passage) -> Passage:
        """Keep a passage under a key of its own; one without text is left out."""
        if passage.pieces:
            self.made[passage.key] = passage
        return passage

    def since(self, before: int) -> list[Passage]:
        """Return the passages behind the first `before`, without going over those."""
        last = islice(reversed(self.made.values()), max(len(self.made) - before, 0))
        return list(last)[::-1]

    def free_key(self, key: str) -> str:
        """Return `key`, or `key-2`, `key-3` … where it is taken."""
        number = self.numbers.get(key, 1)
        found = key if number == 1 else f"{key}-{number}"
        while found in self.made:
            number += 1
            found = f"{key}-{number}"
        self.numbers[key] = number
        return found

    def count(self, prefix: str) -> int:
        """Return the next number for which `prefix/number` is no key yet."""
        number = self.numbers.get(prefix, 0) + 1
        while f"{prefix}/{number}" in self.made:
            number += 1
        self.numbers[prefix] = number
        return number

    def finish(self, before: int) -> None:
        """End a letter whose passages stand behind the first `before`: others may repeat it."""
        for passage in self.since(before):
            if passage.series:
                self.askers.add(passage.voice)
            if passage.kind is PassageKind.QUESTION:
                self.openings.add(passage, self.words(passage.pieces))

    def add_frame(self, draft: Draft, speech: Speech) -> None:
        """Add what a letter says in its own voice: ahead of its headings, behind its turns."""
        own = [cut for around in speech.around(draft) for cut in _behind_head(draft, *around)]
        own = sorted([*own, *((line, line + 1) for line in speech.themes)])
        pieces = tuple(piece for lines in own for piece in self.pieces(*lines))
        key = self.free_key(draft.key.replace("letter/", "frame/", 1))
        self.add(Passage(key, PassageKind.FRAME, draft.key, draft.sender, pieces))


def _behind_head(draft: Draft, first: int, last: int) -> tuple[tuple[int, int], ...]:
    """Return lines cut where a letter's head ends: its title is no part of a sentence."""
    body = draft.body
    return ((first, body), (body, last)) if first < body < last else ((first, last),)
