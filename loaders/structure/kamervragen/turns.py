"""Questions and answers of Kamervragen, line by line: "Vraag 1 …", "Antwoord op vraag 2 en 3 …".

Where a paper prints "Vraag 1" above its questions, only that opens one; else a number that counts
on does, alone on its line or before its question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from string import ascii_lowercase

from kamergraaf.loaders.structure.exchange.sentence_kinds import is_question
from kamergraaf.loaders.structure.kamervragen.end_notes import find_end_notes
from kamergraaf.loaders.structure.kamervragen.notice import find_notice
from kamergraaf.loaders.structure.kamervragen.numbers import read_numbers
from kamergraaf.loaders.structure.text.lines import Lines

_NUMBER = r"\d{1,3}[a-z]?\b"
_BETWEEN = r"\s*(?:,\s*en\s|,|\ben\b|&|/|t/m|tot\s+en\s+met|-|–)\s*(?:vraag\s+|vragen\s+)?"
_LIST = rf"{_NUMBER}(?:{_BETWEEN}{_NUMBER})*"
_REST = r"\s*(?P<stop>[.:)]*)(?:\s*$|\s+(?P<rest>\S))"
_QUESTION = re.compile(rf"(?:Vraag|Vragen|VRAAG|VRAGEN)\s+(?:nr\.\s*)?(?P<numbers>{_LIST}){_REST}")
_ALONE = re.compile(r"(?:Vraag|VRAAG)\s*:?")
_ANSWER = re.compile(
    r"(?:Antwoord(?:en)?|ANTWOORD(?:EN)?)(?:\s+(?:op|bij))?(?:\s+de)?"
    rf"(?:\s+(?:vraag|vragen|deelvraag|deelvragen|Vraag|Vragen))?(?:\s+(?P<numbers>{_LIST}))?{_REST}"
)
_NUMBERED = re.compile(
    rf"(?P<numbers>\d{{1,3}}(?:{_BETWEEN}\d{{1,3}})*)(?P<stop>\.\)|[.):]?)"
    r"(?:$|(?:(?<=[.)])|(?P<bare>))\s+(?P<rest>[A-ZÀ-Þ“‘\"]))"
)
_ASKS = re.compile(r"(?:[^.?!]|\.(?=\S)){3,600}\?")
# Above the answers where they stand together, behind all questions, each below its number.
_BY = re.compile(
    r"Antwoord(?:en)? van (?:de )?(?:minister|staatssecretaris)\b[^.?!]{0,120}(?:\(|$|,)",
    re.IGNORECASE,
)
_BELOW = re.compile(rf"(?P<numbers>{_LIST})\s*(?P<stop>[.):]?)(?:$|(?<=[.)])\s+(?P<rest>\S))")
_RECEIVED = re.compile(r"\(ontvangen\b|\d{4}\)\.?$", re.IGNORECASE)
_HEADING_LINES = 4
_ANNEXES = re.compile(r"(?:Aantal )?[Bb]ijlagen?(?:\(n\))?:?|Bijlage\(n\):?")
_GAP = 3


@dataclass(slots=True)
class Vraag:
    """A question or an answer while it is read: its numbers, and where its words stand.

    `start` is the code point of its first word, `head` the line that opens it.
    """

    answer: bool
    numbers: tuple[str, ...]
    head: int
    first: int
    start: int
    last: int = 0
    block: int = 0  # counts the times that the questions begin anew


@dataclass(slots=True)
class Vragen:
    """What a paper holds: its questions and answers in order, and the line of its end notes."""

    turns: list[Vraag] = field(default_factory=list)
    notes: int | None = None
    explicit: bool = False  # its questions begin with the word "Vraag"
    alone: bool = False  # they begin with no more than that word
    together: bool = False  # its answers stand behind all questions


def read_vragen(lines: Lines, skipped: set[int]) -> Vragen:
    """Return the questions and answers of a paper; `skipped` lines belong to notes and pages."""
    own = [line for line in lines.filled if line not in skipped]
    own = [line for above, line in pairwise([-1, *own]) if not _counts_annexes(lines, above, line)]
    explicit = any(_is_first(lines.words[line]) for line in own)
    alone = not explicit and any(_ALONE.fullmatch(lines.words[line]) for line in own)
    return _walk(own, _Walk(lines, explicit, alone))


def _counts_annexes(lines: Lines, above: int, line: int) -> bool:
    """Say whether a number in the margin of a letter counts what goes with it: "Bijlage(n)"."""
    word = lines.words[line]
    return above >= 0 and word.isdecimal() and bool(_ANNEXES.fullmatch(lines.words[above]))


def read_excerpt(lines: Lines, skipped: set[int]) -> Vragen:
    """Return the questions and answers of a part of a paper, which may begin at any number."""
    own = [line for line in lines.filled if line not in skipped]
    walk = _Walk(lines, explicit=True)
    for line in own:
        word = lines.words[line]
        asked = _QUESTION.match(word) if word[0] == "V" else None
        answered = _ANSWER.match(word) if word[0] == "A" else None
        if asked and _opens(asked):
            walk.last = int(_whole(read_numbers(asked["numbers"])[0])) - 1
            break
        if answered and answered["numbers"] and answered["rest"] is None:
            walk.know(read_numbers(answered["numbers"]))  # what it answers stood above
            break
    return _walk(own, walk)


def _walk(own: list[int], walk: _Walk) -> Vragen:
    lines, found = walk.lines, Vragen(explicit=walk.explicit, alone=walk.alone)
    for above, line in pairwise([-1, *own]):
        if turn := walk.open(line):
            first = found.turns[-1].first if found.turns else -1
            # "2." above "Vraag 2", of a list that has both; alone it is an answer
            listed = walk.explicit and above > first and not _is_marker(lines, above, turn)
            if listed and _number_alone(lines.words[above]) in turn.numbers:
                turn.head = above
            for opened in filter(None, (walk.lost_above(turn, first), turn)):
                if found.turns:
                    found.turns[-1].last = opened.head
                found.turns.append(opened)
    found.together = walk.below or walk.together
    if found.turns:
        found.turns[-1].last = len(lines)
        found.notes = find_end_notes(lines, own, found.turns[-1].first)
        if found.notes is not None:
            found.turns[-1].last = found.notes
        last = found.turns[-1]
        if not last.answer and (notice := find_notice(lines, own, last.first)):
            last.last = min(last.last, notice)
    return found


def _is_marker(lines: Lines, line: int, turn: Vraag) -> bool:
    """Say whether a bare number right below words marks a note of the question above an answer."""
    return turn.answer and lines.words[line].isdecimal() and bool(lines.words[line - 1])


def _number_alone(word: str) -> str:
    """Return what a line holds that is no more than a number, without its full stop."""
    return word.rstrip(".):")


def _is_first(word: str) -> bool:
    match = _QUESTION.match(word) if word[0] == "V" else None
    return bool(match and _opens(match) and read_numbers(match["numbers"])[0] in {"1", "1a"})


def _whole(number: str) -> str:
    """Return a number without its letter: that of the question of which it is an item."""
    return number.rstrip(ascii_lowercase)


def _opens(match: re.Match[str]) -> bool:
    """Say whether a line is a heading: nothing follows, or a new sentence does."""
    rest = match["rest"]
    return rest is None or ":" in match["stop"] or not rest.islower()


@dataclass(slots=True)
class _Walk:
    lines: Lines
    explicit: bool
    alone: bool = False  # "Vraag" stands without a number
    asked: set[str] = field(default_factory=set)
    last: int = 0  # the highest number asked
    block: int = 0
    waiting: dict[str, None] = field(default_factory=dict)  # numbers, in the order of the text
    whole: set[str] = field(default_factory=set)  # the numbers asked, without their letters
    below: bool = False  # answers stand together, each below its number
    together: bool = False  # a heading says who gives them
    answered: int = 0  # the last number among them
    all: tuple[str, ...] = ()  # the numbers that they answer

    def open(self, line: int) -> Vraag | None:
        """Return the question or answer that a line opens."""
        word = self.lines.words[line]
        if self.asked and (turn := self._together(line, word)):
            return turn
        if word[0] in "A" and (match := _ANSWER.match(word)):
            return self._answer(line, match)
        if self.alone:
            return self._unnumbered(line) if _ALONE.fullmatch(word) else None
        if self.explicit:
            match = _QUESTION.match(word) if word[0] == "V" else None
            return self._question(line, match) if match and _opens(match) else None
        match = _NUMBERED.match(word) if word[0].isdigit() else None
        return self._question(line, match) if match and self._counts(line, match) else None

    def _unnumbered(self, line: int) -> Vraag:
        """Return the question below the word alone, which has the number of its place."""
        number = (str(self.last + 1),)
        self.know(number)
        self.waiting.update(dict.fromkeys(number))
        return Vraag(False, number, line, line + 1, 0, block=self.block)

    def _together(self, line: int, word: str) -> Vraag | None:
        """Return what a line opens among answers that stand together behind all questions."""
        if word[0] in "Aa" and _BY.match(word) and (numbers := self.all or tuple(self.waiting)):
            self.together = True
            if not self.explicit:  # else "Antwoord 1" opens each, and a number is that of a list
                self.below, self.all = True, numbers
                self.waiting.clear()
            behind = range(line, min(line + _HEADING_LINES, len(self.lines)))
            ends = (n for n in behind if _RECEIVED.search(self.lines.words[n]))
            return Vraag(True, numbers, line, next(ends, line) + 1, 0, block=self.block)
        match = _BELOW.match(word) if self.below and word[0].isdigit() else None
        numbers = read_numbers(match["numbers"]) if match else ()
        if not match or not all(number in self.all for number in numbers):
            return None
        if int(_whole(numbers[0])) <= self.answered:
            return None
        self.answered = int(_whole(numbers[-1]))
        return self._turn(True, numbers, line, match)

    def lost_above(self, turn: Vraag, first: int) -> Vraag | None:
        """Return the question right above an answer to one whose label is lost; `first` is where
        the turn above begins.

        Its paragraph asks: the end of a page took the label, or a misprint its number.
        """
        if not turn.answer or any(map(self._is_known, turn.numbers)):
            return None
        words = self.lines.words
        last = next((n for n in reversed(range(first, turn.head)) if words[n]), first)
        begin = last
        while begin - 1 > first and words[begin - 1]:
            begin -= 1
        if begin <= first or not is_question(words[last]):
            return None
        self.know(turn.numbers)
        return Vraag(False, turn.numbers, begin, begin, 0, block=self.block)

    def _counts(self, line: int, match: re.Match[str]) -> bool:
        """Say whether a number counts on; a page number stands apart, and with nothing below it."""
        number = int(read_numbers(match["numbers"])[0])
        if match["bare"] is not None:  # "3 Hoeveel?": without a question it may be anything
            asks = _ASKS.match(self.lines.text, self.lines.offset(line, match.start("rest")))
            return bool(asks) and number == self.last + 1
        if match["rest"] is None:
            below = self.lines.following(line)
            first = self.lines.words[below][:1] if below < len(self.lines) else ""
            if not (first.isupper() or first in "“‘\"'’("):
                return False
        return number == self.last + 1 or (self.last > 0 and self.last < number <= self.last + _GAP)

    def _question(self, line: int, match: re.Match[str]) -> Vraag | None:
        numbers = read_numbers(match["numbers"])
        first = int(_whole(numbers[0]))
        if numbers[0] in self.asked:
            if numbers == (str(self.last),) and not self.waiting and self.explicit:
                numbers = (str(self.last + 1),)  # the same number twice is a misprint
            elif numbers[0] not in {"1", "1a"}:
                return None
            else:
                self.asked, self.whole, self.block, self.last = set(), set(), self.block + 1, 0
        elif first < self.last or first > self.last + _GAP * 4:
            return None
        self.know(numbers)
        self.waiting.update(dict.fromkeys(numbers))
        return self._turn(False, numbers, line, match)

    def know(self, numbers: tuple[str, ...]) -> None:
        """Take in that questions of these numbers were asked."""
        self.asked.update(numbers)
        self.whole.update(map(_whole, numbers))
        self.last = int(_whole(numbers[-1]))

    def _answer(self, line: int, match: re.Match[str]) -> Vraag | None:
        rest, stop = match["rest"], match["stop"]
        named = read_numbers(match["numbers"] or "")
        if not self.asked or (not named and rest is not None and ":" not in stop):
            return None
        if named and not _opens(match):
            return None
        if named and not any(map(self._is_known, named)):
            if int(_whole(named[0])) != self.last + 1:
                return None
            named = tuple(self.waiting) or named  # misprinted, or its question lost its label
        numbers = named or tuple(self.waiting)
        if not numbers:
            return None
        for number in numbers:
            self.waiting.pop(number, None)
        if not named and not self.explicit and len(numbers) > 1:
            self.below, self.all = True, numbers
        return self._turn(True, numbers, line, match)

    def _is_known(self, number: str) -> bool:
        return number in self.asked or number in self.whole or number[:-1] in self.asked

    def _turn(
        self, answer: bool, numbers: tuple[str, ...], line: int, match: re.Match[str]
    ) -> Vraag:
        if match["rest"] is None:
            first, start = line + 1, 0
        else:
            first, start = line, self.lines.offset(line, match.start("rest"))
        return Vraag(answer, numbers, line, first, start, block=self.block)
