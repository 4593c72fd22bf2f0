"""What is still to come in a letter: numbers, answers and headings, by their lines."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from kamergraaf.loaders.structure.exchange.sentence_kinds import announces
from kamergraaf.loaders.structure.text.cues import (
    ANSWER,
    ASKED,
    begins_paragraph,
    is_heading,
    lone_number,
    number_at,
    opens_speech,
)
from kamergraaf.loaders.structure.text.lines import Lines

_ANNOUNCED_WITHIN = 8  # lines
_NAMED_WITHIN = 200  # code points


@dataclass(slots=True)
class Ahead:
    """The lines of one letter, up to `last`, that begin as a question or an answer does."""

    last: int
    numbers: dict[int, list[int]] = field(default_factory=dict)  # number -> lines
    numbered: list[tuple[int, int]] = field(default_factory=list)  # (line, number)
    answers: list[int] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)  # headings, and questions without a number

    def is_answered(self, line: int, number: int) -> bool:
        """Say whether an answer follows before the same number, a lower one or a heading comes.

        A list inside an answer counts as questions do; only a question has an answer of its own.
        A list of the question's own begins at 1.
        """
        answer = _first_behind(self.answers, line, self.last)
        again = _first_behind(self.numbers.get(number, []), line, self.last)
        at = bisect_right(self.numbered, (line, number))
        counts_back = at < len(self.numbered) and 1 < self.numbered[at][1] <= number
        if counts_back and self.numbered[at][0] < answer:
            return False
        part = _first_behind(self.parts, line, self.last)
        return answer < min(self.last, again, part + 1)


def look_ahead(lines: Lines, first: int, last: int, skipped: set[int]) -> Ahead:
    """Return what lines first … last - 1 hold; `skipped` lines belong to notes and pages."""
    ahead = Ahead(last)
    for line in lines.filled_in(first, last):
        word = lines.words[line]
        begin = word[0]
        if (begin.islower() and begin != "v") or line in skipped:
            continue
        if begin.isdigit():
            number = number_at(word) or (len(word) < 5 and lone_number(lines, line))
        else:
            number = begin in "Vv" and word[1:5] in {"raag", "RAAG"} and number_at(word)
        if number:
            ahead.numbers.setdefault(number, []).append(line)
            ahead.numbered.append((line, number))
        elif begin in "AR" and ANSWER.match(word):
            ahead.answers.append(line)
        elif is_heading(word) or (begin == "V" and ASKED.match(word)):
            ahead.parts.append(line)
    return ahead


def announces_numbers(lines: Lines, line: int, last: int, overall: int) -> str:
    """Return the words of a paragraph in which a fractie says that it asks what is numbered below.

    The numbers begin again, or count on from `overall`. "" for any other paragraph.
    """
    text, begin = lines.text, lines.starts[line]
    end = begin + _NAMED_WITHIN
    if text.find("ractie", begin, end) < 0 and text.find("lid ", begin, end) < 0:
        return ""  # as nearly all lines
    above = lines.filled_in(max(line - 2, 0), line)[-1:]
    if above and not begins_paragraph(lines, above[0], line):
        return ""
    words: list[str] = []
    for below in lines.filled_in(line, last)[:_ANNOUNCED_WITHIN]:
        word = lines.words[below]
        if words and number_at(word) in {1, overall}:
            said = " ".join(words)
            follow = said.endswith(":") or (said.endswith(".") and announces(said))
            return said if follow and opens_speech(said) else ""
        if words and below > line + len(words):
            return ""
        words.append(word)
    return ""


def _first_behind(ordered: list[int], line: int, otherwise: int) -> int:
    at = bisect_right(ordered, line)
    return ordered[at] if at < len(ordered) else otherwise
