"""What a letter says beside its frame, while it is read: headings, and turns below them."""

from __future__ import annotations

from dataclasses import dataclass, field

from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.ontology.nouns import PassageKind


@dataclass(slots=True)
class Turn:
    """A passage while it is read; `start` is set where it begins in the middle of a line.

    A question without a printed number is `counted`: it has the number of its place.
    """

    kind: PassageKind
    section: int  # which heading it stands under, 0 before the first
    first: int
    last: int = 0
    start: int = 0
    number: str = ""
    answered: tuple[str, ...] = ()  # numbers of the questions that an answer takes together
    also: tuple[str, ...] = ()  # further numbers under which questions are asked together
    counted: bool = False
    guessed: bool = False  # nothing but the answer below it says that it is a question


@dataclass(slots=True)
class Speech:
    """What a letter holds beside its frame: headings (line, words) and turns, in order."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    heading_lines: set[int] = field(default_factory=set)
    themes: list[int] = field(default_factory=list)  # lines between turns that head a subject

    def around(self, draft: Draft) -> list[tuple[int, int]]:
        """Return the lines (half-open) in which the letter speaks for itself: head and close."""
        begins = [turn.first for turn in self.turns[:1]] + list(self.heading_lines)
        border = min(begins, default=draft.last)
        ends = max((turn.last for turn in self.turns), default=border)
        own = [(draft.first, border), (max(ends, border), draft.last)]
        return [(first, last) for first, last in own if first < last]
