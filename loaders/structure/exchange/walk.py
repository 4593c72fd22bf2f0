"""A walk over a letter's lines: the turns opened so far, and which number is to come."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from string import ascii_lowercase

from kamergraaf.loaders.structure.exchange.ahead import Ahead, look_ahead
from kamergraaf.loaders.structure.exchange.speech import Speech, Turn
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import PassageKind

# What a list prints above the questions on one subject.
_THEME = re.compile(r"[A-ZÀ-Þ][^.?!:;]{3,90}[a-zà-þ)]")
_ENDS = (".", "?", "!", ")", "»", "”")
_LABEL = re.compile(r"(?:(?:Vraag|VRAAG)\s+)?\d{1,3}[a-z]?\s*[.:]?")


@dataclass(slots=True)
class Walk:
    """Goes over the lines of a letter up to `last`; with `apart`, lone numbers stand apart."""

    lines: Lines
    draft: Draft
    skipped: set[int]
    last: int
    apart: bool = False
    speech: Speech = field(default_factory=Speech)
    section: int = 0
    expected: int = 1  # the next number of this section
    overall: int = 1  # the next number where sections count on
    counted: bool = False  # this section's questions have no numbers printed
    printed: bool = False  # a question of the letter has its number printed
    waiting: list[str] = field(default_factory=list)  # numbers of questions without an answer yet
    numbered: tuple[str, ...] = ()  # that answers below one heading may have, each its own
    asked: set[int] = field(default_factory=set)  # together with others
    labels: set[str] = field(default_factory=set)  # of this section's questions
    _ahead: Ahead | None = None

    @property
    def current(self) -> Turn | None:
        """The turn opened last."""
        return self.speech.turns[-1] if self.speech.turns else None

    def close(self, line: int) -> None:
        """End the current turn, if none has, before a line."""
        turn = self.current
        if turn and not turn.last:
            turn.last = max(line, turn.first)

    def open_section(self, line: int, words: str) -> None:
        """Begin a section whose heading, or first sentence, stands at a line."""
        self.close(line)
        self.speech.headings.append((line, words))
        self.section += 1
        self.expected, self.counted, self.waiting, self.asked = 1, False, [], set()
        self.labels = set()

    def ask(self, turn: Turn, line: int) -> None:
        """Add a question that begins at `line`, word and all."""
        if self.current and self.current.kind is PassageKind.ANSWER:
            self.waiting = []
        if self.current and self.current.kind is not PassageKind.INTRODUCTION:
            line = self._theme_above(self.current, line)
        self.close(line)
        if turn.counted:
            # Among printed numbers one that is missing says nothing of the others.
            self.counted = self.counted or self.expected == 1
            turn.number = str(self.expected)
        self.printed = self.printed or not turn.counted
        self.speech.turns.append(turn)
        self.waiting.append(turn.number)
        self.labels.add(turn.number)
        self.expect(int(turn.number.rstrip(ascii_lowercase)) + 1)

    def _theme_above(self, turn: Turn, line: int) -> int:
        """Return where an answer ends above a question: a heading in between is not of it.

        The answer may be unmarked, and so part of the question's own turn.
        """
        above = self.lines.filled_in(turn.first, line)[-2:]
        if len(above) < 2:
            return line
        last, heading = above
        apart = heading > last + 1 and line > heading + 1
        asks = turn.kind is PassageKind.QUESTION and self.lines.words[last].endswith("?")
        ended = self.lines.words[last].endswith(_ENDS) and not asks
        if not (apart and ended and _THEME.fullmatch(self.lines.words[heading])):
            return line
        self.speech.themes.append(heading)
        return heading

    def is_bare(self, line: int) -> bool:
        """Tell whether of the current question no more than its number stands above a line."""
        asked = self.current
        if asked is None or asked.kind is not PassageKind.QUESTION or asked.counted:
            return False
        above = self.lines.filled_in(asked.first, line)
        return len(above) == 1 and bool(_LABEL.fullmatch(self.lines.words[above[0]]))

    def expect(self, number: int) -> None:
        """Wait for a number, or the next that was not asked together with another."""
        while number in self.asked:
            number += 1
        self.expected = self.overall = number

    def is_answered(self, line: int, number: int) -> bool:
        """Tell whether an answer to the question of that number follows, as `Ahead` does."""
        if self._ahead is None:
            self._ahead = look_ahead(self.lines, self.draft.body, self.last, self.skipped)
        return self._ahead.is_answered(line, number)

    def behind_word(self, line: int, end: int) -> tuple[int, int]:
        """Return line and code point of what follows a word; 0 for the head of its line."""
        if end < len(self.lines.words[line]):
            return line, self.lines.offset(line, end)
        return self.lines.following(line, self.last), 0
