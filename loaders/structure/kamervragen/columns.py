"""Questions and answers printed in columns that a scan reads one below the other.

So an answer may stand between questions and a question behind the answers; the number at the top of
a column is often lost, and a page may end in a sentence. What asks is a question, what has a number
and does not ask an answer, or a note; the rest goes on with what stands above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter

from kamergraaf.loaders.structure.kamervragen.numbers import read_numbers
from kamergraaf.ontology.nouns import Span

# "4 Is", "1Er" and "3I n" at the head of a line, "2 en 3 Ik" within one.
_LIST = r"(?P<numbers>\d{1,2}(?:(?:,\s?|,?\s+en\s+|\s+t/m\s+|\s?-\s?)\d{1,2})*)\.?"
_HEAD = re.compile(rf"{_LIST}\s*(?=[A-ZÀ-Þ«“„‘])")
_WITHIN = re.compile(rf"(?<=[.?!»”)\d] ){_LIST}\s+(?=[A-ZÀ-Þ«“„‘])")
_FINISHED = re.compile(r"[.?!:»”)]['’\d]{0,2}$")
_GAP = 2  # numbers in a row that may be lost
_LONGEST_NOTE = 300  # code points


@dataclass(slots=True)
class Told:
    """What was told apart: a question, an answer or a note, with its numbers and its places."""

    numbers: tuple[str, ...]
    pieces: list[Span]


@dataclass(slots=True)
class Columns:
    """The questions, answers and notes of one exchange, each in the order of its numbers."""

    questions: list[Told] = field(default_factory=list)
    answers: list[Told] = field(default_factory=list)
    notes: list[Told] = field(default_factory=list)


@dataclass(slots=True)
class _Stretch:
    """A line, or what stands in it from one number to the next; `begins` with a line."""

    numbers: tuple[str, ...]
    at: int  # where its number stands
    span: Span
    words: str
    begins: bool
    asks: bool  # itself, or where it goes on right below

    @property
    def first(self) -> int:
        return int(self.numbers[0])

    @property
    def goes_on(self) -> bool:
        """Whether it goes on with a sentence that stands elsewhere."""
        return self.words[0].islower()

    @property
    def finished(self) -> bool:
        return bool(_FINISHED.search(self.words))


def tell_apart(text: str, above: Sequence[Span], below: Sequence[Span]) -> Columns:
    """Return what the lines above and below the heading of the answers hold.

    >>> text = "1 Is dat waar? 2 Wat nu?|1 Ja. 2 Niets."
    >>> found = tell_apart(text, [Span(0, 24)], [Span(25, 39)])
    >>> [(one.numbers, one.pieces[0].of(text)) for one in found.answers]
    [(('1',), 'Ja.'), (('2',), 'Niets.')]
    """
    stretches = [_joined(list(_cut(text, lines))) for lines in (above, below)]
    walk = _Walk(text, _asked(stretches[0] + stretches[1]), _answered(stretches))
    for answers, part in enumerate(stretches):
        walk.below, walk.last_answered = bool(answers), 0
        for stretch in part:
            walk.take(stretch)
    walk.place_rests()
    return walk.found


def _cut(text: str, lines: Sequence[Span]) -> Iterator[_Stretch]:
    for line in lines:
        head = _HEAD.match(text, line.start, line.end)
        within = list(_WITHIN.finditer(text, head.end() if head else line.start, line.end))
        cuts = _counting([head] if head else [], within)
        begins = [line.start, *(cut.start() for cut in cuts if cut.start() > line.start)]
        numbered = {cut.start(): cut for cut in cuts}
        for at, end in zip(begins, [*begins[1:], line.end], strict=True):
            cut = numbered.get(at)
            start = cut.end() if cut else at
            words = text[start:end].rstrip()
            if words:
                numbers = read_numbers(cut["numbers"]) if cut else ()
                span = Span(start, start + len(words))
                yield _Stretch(numbers, at, span, words, at == line.start, "?" in words)


def _counting(cuts: list[re.Match[str]], within: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the cuts of a line with those of `within` whose numbers count on.

    One number may stand elsewhere, but not further on: in "1 … artikel 2. 3 Maal? 2 …" 3 is none.
    """
    firsts = [int(read_numbers(one["numbers"])[0]) for one in within]
    taken = {int(number) for cut in cuts for number in read_numbers(cut["numbers"])}
    for at, one in enumerate(within):
        wanted = max(taken, default=firsts[at] - 1) + 1
        passed = wanted < firsts[at] <= wanted + 1 and wanted not in firsts[at:]
        if firsts[at] not in taken and (firsts[at] <= wanted or passed):
            cuts.append(one)
            taken.update(map(int, read_numbers(one["numbers"])))
    return cuts


def _joined(stretches: list[_Stretch]) -> list[_Stretch]:
    """Return stretches with what asks in the line below, where their sentence goes on there."""
    for above, below in reversed(list(pairwise(stretches))):
        if below.asks and below.begins and below.goes_on and not above.finished:
            above.asks = True
    return stretches


def _asked(stretches: list[_Stretch]) -> list[int]:
    """Return the numbers that stand before what asks."""
    return [one.first for one in stretches if one.numbers and one.asks]


def _answered(stretches: list[list[_Stretch]]) -> int:
    """Return the highest number that an answer has."""
    above, below = stretches
    found = [one for one in above if one.numbers and one.first > 1] + below
    return max((int(one.numbers[-1]) for one in found if one.numbers and not one.asks), default=0)


@dataclass(slots=True)
class _Walk:
    """What was told apart so far; `below` the heading of the answers, and what goes on."""

    text: str
    asked: list[int]
    answered: int
    found: Columns = field(default_factory=Columns)
    below: bool = False
    open: Told | None = None
    last_asked: int = 0
    last_answered: int = 0  # above or below the heading
    numbers: set[int] = field(default_factory=set)  # all that were answered
    rests: list[Span] = field(default_factory=list)  # what goes on with nothing that stands above
    finished: bool = True  # whether what stands above is

    def take(self, stretch: _Stretch) -> None:
        """Put a stretch where it belongs."""
        if stretch.goes_on and stretch.begins and self.finished:
            self.rests.append(stretch.span)
            return
        if numbers := self._question(stretch):
            self.open = Told(numbers, [stretch.span])
            self.found.questions.append(self.open)
            self.last_asked = int(numbers[-1])
        elif numbers := self._answer(stretch):
            self.open = Told(numbers, [stretch.span])
            self.found.answers.append(self.open)
            self.last_answered = int(numbers[-1])
            self.numbers.update(map(int, numbers))
        elif self._is_note(stretch):
            self.found.notes.append(Told(stretch.numbers, [stretch.span]))
            return
        elif goes_on := self._goes_on(stretch):
            self._add(goes_on, Span(stretch.at, stretch.span.end))
        self.finished = stretch.finished

    def _question(self, stretch: _Stretch) -> tuple[str, ...]:
        """Return the number under which a stretch asks, none where it does not."""
        if not stretch.asks or (self.below and self._answers(stretch)):
            return ()
        if stretch.numbers:
            known = self.last_asked < stretch.first <= self.last_asked + _GAP
            return stretch.numbers if known and len(stretch.numbers) == 1 else ()
        if not stretch.begins or stretch.goes_on:
            return ()
        number = self.last_asked + 1
        further = [one for one in self.asked if one > self.last_asked]
        lost = bool(further) and further[0] == number + 1
        lost = lost or (not further and number <= self.answered)
        return (str(number),) if lost or number == 1 else ()

    def _answers(self, stretch: _Stretch) -> bool:
        """Say whether what asks is an answer that asks too: its question was put already."""
        return bool(stretch.numbers) and self.last_answered < stretch.first <= self.last_asked

    def _answer(self, stretch: _Stretch) -> tuple[str, ...]:
        if stretch.numbers:
            # The first answer stands right below the heading, so "1" above it is a note.
            may = self.below or stretch.first > 1
            return stretch.numbers if may and self._counts(stretch.first) else ()
        alone = self.below and not self.found.answers and not stretch.goes_on
        return tuple(one for told in self.found.questions for one in told.numbers) if alone else ()

    def _counts(self, number: int) -> bool:
        """Say whether a number comes next among the answers, but for those found elsewhere."""
        passed = set(range(self.last_answered + 1, number)) - self.numbers
        return self.last_answered < number and number not in self.numbers and len(passed) < _GAP

    def _is_note(self, stretch: _Stretch) -> bool:
        short = len(stretch.words) <= _LONGEST_NOTE
        return stretch.begins and len(stretch.numbers) == 1 and short and not stretch.asks

    def _goes_on(self, stretch: _Stretch) -> Told | None:
        """Return what a stretch without a number goes on with."""
        asks = self.open in self.found.questions
        if self.below and asks and self.finished and not stretch.asks and self.found.answers:
            return self.found.answers[-1]
        return self.open

    def place_rests(self) -> None:
        """Put each rest of a sentence with what breaks off, the last such if there are more."""
        broken = [
            told
            for told in (*self.found.questions, *self.found.answers)
            if not _FINISHED.search(told.pieces[-1].of(self.text))
        ]
        for rest in self.rests:
            if broken:
                self._add(broken.pop(), rest)

    def _add(self, told: Told, span: Span) -> None:
        """Add a stretch to what was told apart; with the one right above it, it is one."""
        last = told.pieces[-1]
        if last.end <= span.start and not self.text[last.end : span.start].strip():
            told.pieces[-1] = Span(last.start, span.end)
        else:
            told.pieces.append(span)
            told.pieces.sort(key=attrgetter("start"))
