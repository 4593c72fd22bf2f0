"""Footnotes bound to the passage in which their marker stands, wherever the note is printed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter, itemgetter

from kamergraaf.loaders.structure.pages.markers import Marker, find_bracketed
from kamergraaf.loaders.structure.pages.notes import NoteBlock
from kamergraaf.ontology.nouns import Footnote, Passage, PassageKind, Span

# The passage of a paper's head: number, title of its dossier, heading. It is nobody's sentence.
HEAD = "frame/head"
_NEAR = 200  # candidates looked at for one note; a text of nothing but digits has no end of them


class Places:
    """Which passage a code point of the text stands in."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        placed = [(piece.start, piece, passage) for passage in passages for piece in passage.pieces]
        placed.sort(key=itemgetter(0))
        self._starts = [start for start, _, _ in placed]
        self._placed = placed

    def find(self, offset: int) -> tuple[Passage, Span] | None:
        """Return the passage and its piece that hold `offset`, None between passages."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return None
        _, piece, passage = self._placed[at]
        return (passage, piece) if offset < piece.end else None


@dataclass(frozen=True, slots=True)
class Binder:
    """What binds notes: what may be markers, where pages begin, which passage stands where.

    `closed` are the stretches in which no marker stands: the notes themselves. `letters` is where
    each letter begins: notes that are numbered anew belong to the letter they stand in.
    """

    markers: dict[int, list[Marker]]
    pages: tuple[int, ...]
    places: Places
    closed: tuple[Span, ...]
    letters: list[int]

    def bind(self, blocks: list[NoteBlock], raw: list[int], text: str) -> tuple[Footnote, ...]:
        """Return the footnotes of `blocks`, then those of which only a marker is printed."""
        found: list[Footnote] = []
        taken: set[int] = set()
        previous = 0
        for block in blocks:
            if block.run:
                previous = max(previous, self._letter_of(raw[block.first]))
            marker = self._marker(block.number, previous, raw[block.first])
            passage = ""
            if marker:
                previous = marker.end
                taken.add(marker.start)
                place = self.places.find(marker.start)
                passage = place[0].key if place else ""
            number = str(block.number)
            key = f"footnote/{number}" if not block.run else f"footnote/{block.run + 1}/{number}"
            span = Span(marker.start, marker.end) if marker else None
            found.append(Footnote(key, number, block.span, span, passage))
        return (*found, *self._without_note(text, taken))

    def _marker(self, number: int, previous: int, end: int) -> Marker | None:
        """Return the marker of a note printed at `end`: on its page, else since the last one."""
        candidates = self.markers.get(number, [])
        page = self.pages[bisect_right(self.pages, end - 1) - 1] if self.pages else previous
        for begin in (max(page, previous), previous):
            at = bisect_left(candidates, begin, key=attrgetter("start"))
            best: Marker | None = None
            for marker in candidates[at : at + _NEAR]:
                if marker.start >= end:
                    break
                if (best is None or marker.rank < best.rank) and self._is_open(marker):
                    best = marker
            if best:
                return best
        return None

    def _letter_of(self, offset: int) -> int:
        """Return where the letter begins in which `offset` stands."""
        at = bisect_right(self.letters, offset) - 1
        return self.letters[at] if at >= 0 else 0

    def _is_open(self, marker: Marker) -> bool:
        """Say whether a marker may stand here: not in a note, not in a repeated question.

        One that is printed again keeps the digits of notes that are not printed with it; one told
        in the words of who answers has notes of its own.
        """
        at = bisect_right(self.closed, marker.start, key=attrgetter("start")) - 1
        if at >= 0 and marker.start < self.closed[at].end:
            return False
        place = self.places.find(marker.start)
        if place is None or place[0].kind is not PassageKind.REPEATED_QUESTION:
            return True
        return not (place[0].repeats or place[0].number)

    def _without_note(self, text: str, taken: set[int]) -> list[Footnote]:
        found: list[Footnote] = []
        printed: Counter[int] = Counter()
        for marker in find_bracketed(text):
            place = self.places.find(marker.start)
            inside = marker.start in taken or marker.start + 1 in taken
            if inside or not place or not self._is_open(marker):
                continue
            printed[marker.number] += 1
            again = printed[marker.number]
            key = f"footnote/ref-{marker.number}" + (f"-{again}" if again > 1 else "")
            span = Span(marker.start, marker.end)
            found.append(Footnote(key, f"[{marker.number}]", None, span, place[0].key))
        return found
