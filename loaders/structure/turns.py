"""Who says what in a letter: fracties introduce and ask, a minister repeats and answers.

One walk over a letter's lines. A heading opens a fractie's section; a number that continues the
count opens a question; "Antwoord" opens the answer to the questions that wait for one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from kamergraaf.loaders.structure.heads import Draft
from kamergraaf.loaders.structure.lines import Lines
from kamergraaf.ontology.nouns import PassageKind

_HEADING = re.compile(
    r"(?:(?:\d{1,2}|[IVX]+|[A-Z])[.)]?\s+)?"
    r"(?:(?:Nadere |Aanvullende |Schriftelijke )?[Vv]rag(?:en)?(?: en opmerkingen)?"
    r"|Inbreng|Opmerkingen(?: en vragen)?"
    r"|Bijdrage)\s+(?:van|vanuit|namens|door)\s+(?:(?:de|het)\s+)?"
    r"(?:leden|lid|(?:[\w/-]+-)?fracties?|gezamenlijke)\b"
)
_SHORT_HEADING = re.compile(
    r"(?:De\s+)?(?:[A-Z0-9][\w/-]*-fractie|Fractie(?:-| van (?:de |het )?)[A-Z0-9][\w /-]*):?$"
)
_UNFINISHED = re.compile(r"(?:(?<![\w-])(?:en|de|het|van|der|den|leden|lid|fracties?|voor)|[-,/])$")
_NUMBERED = re.compile(
    r"(?:(?P<word>[Vv]raag)\s+)?(?P<number>\d{1,3})"
    r"(?:(?P<stop>[.):])(?=\s|[A-ZÀ-Þ]|$)|$|(?(word)(?=\s+[A-ZÀ-Þ“‘(])|(?!)))\s*(?P<rest>\S?)"
)
_ANSWER = re.compile(
    r"(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Reactie)"
    r"(?P<to>\s+(?:(?:op|bij|van)\s+)?(?:(?:de\s+)?(?:vraag|vragen)\s+)?(?P<numbers>\d{1,3}"
    r"(?:(?:\s*,\s*|\s+en\s+|\s*(?:t/m|tot en met|-|–)\s*)\d{1,3})*))?"
    r"\s*(?P<stop>[.:]?)(?P<rest>$|\s+(?=\S))"
)
_NUMBER_OR_RANGE = re.compile(r"(\d{1,3})(?:\s*(?:t/m|tot en met|-|–)\s*(\d{1,3}))?")
_CLOSING = re.compile(
    r"(?:De (?:leden van de )?(?:(?:vaste|algemene|bijzondere|tijdelijke) )?commissies?\b"
    r"|Een (?:gelijkluidende brief|(?:afschrift|kopie) van deze brief)|Hoogachtend"
    r"|Met vriendelijke groet|De (?:leden|commissie)\b)"
)
_CLOSING_WORDS = re.compile(
    r"tegemoet|beantwoording|zie(?:n|t)\s+uw|gelijkluidende|(?:afschrift|kopie)\s+van\s+deze"
    r"|hoogachtend|vriendelijke\s+groet",
    re.IGNORECASE,
)
_GAP = 3  # numbers that may be missing between two questions
_MOST_IN_RANGE = 60
_CLOSING_LINES, _CLOSING_LENGTH = 24, 600
_LINES_BEHIND_SIGNATURE = 2


@dataclass(slots=True)
class Turn:
    """A passage while it is read; `start` is set where it begins in the middle of a line."""

    kind: PassageKind
    section: int  # which heading it stands under, 0 before the first
    first: int
    last: int = 0
    start: int = 0
    number: str = ""
    answered: tuple[str, ...] = ()  # numbers of the questions that an answer takes together


@dataclass(slots=True)
class Speech:
    """What a letter holds beside its frame: headings (line, words) and turns, in order."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    heading_lines: set[int] = field(default_factory=set)

    def around(self, draft: Draft) -> list[tuple[int, int]]:
        """Return the lines (half-open) in which the letter speaks for itself: head and close."""
        begins = [turn.first for turn in self.turns[:1]] + list(self.heading_lines)
        border = min(begins, default=draft.last)
        ends = max((turn.last for turn in self.turns), default=border)
        own = [(draft.first, border), (max(ends, border), draft.last)]
        return [(first, last) for first, last in own if first < last]


@dataclass(slots=True)
class _Walk:
    lines: Lines
    draft: Draft
    skipped: set[int]
    last: int
    speech: Speech = field(default_factory=Speech)
    section: int = 0
    expected: int = 1  # the next number of this section
    overall: int = 1  # the next number where sections count on
    waiting: list[str] = field(default_factory=list)
    numbers: dict[int, list[int]] = field(default_factory=dict)  # number -> lines, ahead
    numbered: list[tuple[int, int]] = field(default_factory=list)  # (line, number), ahead
    answers: list[int] = field(default_factory=list)  # lines of answers, ahead
    headings: list[int] = field(default_factory=list)  # lines of headings, ahead
    looked: bool = False


def read_turns(lines: Lines, draft: Draft, skipped: set[int]) -> Speech:
    """Return the headings and turns of one letter; `skipped` lines belong to notes and pages."""
    walk = _Walk(lines, draft, skipped, _end_of_speech(lines, draft, skipped))
    for line in lines.filled_in(draft.body, walk.last):
        word = lines.words[line]
        first = word[0]
        if first.islower() and first != "v":  # most lines: they go on with a sentence
            continue
        if line in skipped or line in draft.signed_lines:
            continue
        if first.isdigit():
            _open_question(walk, line, word)
        elif first.isupper() or first == "v":
            if _open_section(walk, line, word):
                continue
            if first in "AR":
                _open_answer(walk, line, word)
            elif first in "Vv":
                _open_question(walk, line, word)
    _close(walk, walk.last)
    return walk.speech


def _open_section(walk: _Walk, line: int, word: str) -> bool:
    if line in walk.speech.heading_lines:
        return True
    if word.endswith((".", "?", "!")) or not _names_askers(word):
        return False
    if not (_HEADING.match(word) or _SHORT_HEADING.match(word)):
        return False
    words, last = word, line
    while _UNFINISHED.search(words) and last - line < 4:
        last = walk.lines.following(last, walk.last)
        if last >= walk.last:
            break
        words += " " + walk.lines.words[last]
        walk.speech.heading_lines.add(last)
    _close(walk, line)
    walk.speech.heading_lines.add(line)
    walk.speech.headings.append((line, words))
    walk.section += 1
    walk.expected, walk.waiting = 1, []
    last = min(last, walk.last - 1)
    walk.speech.turns.append(Turn(PassageKind.INTRODUCTION, walk.section, last + 1))
    return True


def _names_askers(word: str) -> bool:
    """Say whether a line has one of the words that every heading has."""
    return "ractie" in word or "lid" in word or "leden" in word or "gezamenlijke" in word


def _open_question(walk: _Walk, line: int, word: str) -> None:
    match = _NUMBERED.match(word)
    if not match or not (match["stop"] or match["word"]):
        return
    number = int(match["number"])
    current = walk.speech.turns[-1] if walk.speech.turns else None
    begins = current is None or current.kind is PassageKind.INTRODUCTION
    counted = walk.expected <= number <= walk.expected + _GAP
    if begins and not counted and number == walk.overall:
        counted = True
    if begins and not match["word"] and number not in {1, walk.overall}:
        counted = False
    if not counted or (match["rest"] == "" and not match["word"]):
        return
    if current and current.kind is PassageKind.ANSWER and not _is_answered(walk, line, number):
        return
    if current and current.kind is PassageKind.ANSWER:
        walk.waiting = []
    _close(walk, line)
    walk.speech.turns.append(Turn(PassageKind.QUESTION, walk.section, line, number=match["number"]))
    walk.waiting.append(match["number"])
    walk.expected, walk.overall = number + 1, number + 1


def _is_answered(walk: _Walk, line: int, number: int) -> bool:
    """Say whether an answer follows before the same number, a lower one or a heading comes.

    A list inside an answer counts as questions do; only a question has an answer of its own.
    A list of the question's own begins at 1.
    """
    if not walk.looked:
        _look_ahead(walk)
    answer = _first_behind(walk.answers, line, walk.last)
    again = _first_behind(walk.numbers.get(number, []), line, walk.last)
    at = bisect_right(walk.numbered, (line, number))
    counts_back = at < len(walk.numbered) and 1 < walk.numbered[at][1] <= number
    if counts_back and walk.numbered[at][0] < answer:
        return False
    heading = _first_behind(walk.headings, line, walk.last)
    return answer < min(walk.last, again, heading + 1)


def _first_behind(ordered: list[int], line: int, otherwise: int) -> int:
    at = bisect_right(ordered, line)
    return ordered[at] if at < len(ordered) else otherwise


def _look_ahead(walk: _Walk) -> None:
    for line in walk.lines.filled_in(walk.draft.body, walk.last):
        word = walk.lines.words[line]
        first = word[0]
        if (first.islower() and first != "v") or line in walk.skipped:
            continue
        if first in "AR" and _ANSWER.match(word):
            walk.answers.append(line)
        elif first.isupper() and _names_askers(word) and _HEADING.match(word):
            walk.headings.append(line)
        elif number := _number_at(word):
            walk.numbers.setdefault(number, []).append(line)
            walk.numbered.append((line, number))
    walk.looked = True


def _number_at(word: str) -> int:
    """Return the number that a line begins with as a question does; 0 where it has none."""
    match = _NUMBERED.match(word) if word[0].isdigit() or word[0] in "Vv" else None
    return int(match["number"]) if match and (match["stop"] or match["word"]) else 0


def _open_answer(walk: _Walk, line: int, word: str) -> None:
    match = _ANSWER.match(word)
    if not match:
        return
    current = walk.speech.turns[-1] if walk.speech.turns else None
    asked = current is not None and current.kind is PassageKind.QUESTION
    named = tuple(_numbers(match["numbers"] or ""))
    bare = match.end() == len(word)
    if not (asked or (named and (bare or match["stop"]))) or (word[0] == "R" and not bare):
        return
    answered = named or tuple(walk.waiting)
    _close(walk, line)
    begins = walk.lines.following(line, walk.last) if bare else line
    start = 0 if bare else walk.lines.starts[line] + match.end()
    walk.speech.turns.append(
        Turn(
            PassageKind.ANSWER, walk.section, begins, start=start,
            number=answered[0] if answered else "", answered=answered,
        )
    )  # fmt: skip
    walk.waiting = []


def _numbers(printed: str) -> list[str]:
    """Return the numbers that "3, 4 en 7 t/m 9" lists."""
    found: list[str] = []
    for match in _NUMBER_OR_RANGE.finditer(printed):
        first, last = int(match[1]), int(match[2] or match[1])
        if first <= last <= first + _MOST_IN_RANGE:
            found += map(str, range(first, last + 1))
    return found


def _close(walk: _Walk, line: int) -> None:
    turns = walk.speech.turns
    if turns and not turns[-1].last:
        turns[-1].last = max(line, turns[-1].first)


def _end_of_speech(lines: Lines, draft: Draft, skipped: set[int]) -> int:
    """Return the line at which a letter takes up its own voice again, to close and to sign."""
    tail = [line for line in draft.signed_lines if _is_tail(lines, draft, line, skipped)]
    last = min(tail, default=draft.last)
    if draft.by_government:
        return last
    closing = last
    line, left = last - 1, _CLOSING_LINES
    while line > draft.body and left:
        word = lines.words[line]
        if word and line not in skipped:
            left -= 1
            if _number_at(word) or (_names_askers(word) and _HEADING.match(word)):
                break
            if word[0] in "DEHM" and _CLOSING.match(word):
                text = lines.text[lines.starts[line] : lines.starts[line] + _CLOSING_LENGTH]
                if _CLOSING_WORDS.search(text):
                    closing = line
        line -= 1
    return closing


def _is_tail(lines: Lines, draft: Draft, line: int, skipped: set[int]) -> bool:
    """Say whether a signature ends its letter; many stand between the head and the answers."""
    left = 0
    for at in range(line + 1, draft.last):
        if lines.words[at] and at not in skipped and at not in draft.signed_lines:
            left += 1
            if left > _LINES_BEHIND_SIGNATURE:
                return False
    return True
