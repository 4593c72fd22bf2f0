"""The turns of questions: below a number that continues the count, or the word "Vraag"."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.exchange.speech import Turn
from kamergraaf.loaders.structure.exchange.walk import Walk
from kamergraaf.loaders.structure.text.cues import (
    AND,
    ASKED,
    ASKED_BY,
    NUMBERED,
    begins_paragraph,
    lone_number,
    numbers_together,
)
from kamergraaf.loaders.structure.text.member_headings import member_heading
from kamergraaf.ontology.nouns import PassageKind
from kamergraaf.ontology.register import fractie_names

_IN_COLUMN = re.compile(r"(?P<number>\d{1,3})\s+[A-ZÀ-Þ“‘]")
_ASKS = re.compile(r"(?:[^.?!]|\.(?=\S)){3,600}\?")
_GAP = 3  # numbers that may be missing between two questions


def open_question(walk: Walk, line: int, word: str) -> None:
    if together := numbers_together(walk.lines, line, apart=walk.apart):
        _ask_together(walk, line, together)
        return
    match = NUMBERED.match(word)
    if not match and walk.apart:
        _open_in_column(walk, line, word)
    if not match or (walk.counted and not match["word"]):
        return
    if match["rest"] and _heads_numbers(walk, line, word):
        walk.close(line)
        walk.speech.themes.append(line)
        return
    number = int(match["number"])
    lone = not match["word"] and not match["rest"]
    counts_on = number in {walk.expected, walk.overall}
    if lone and not (counts_on and lone_number(walk.lines, line, apart=walk.apart)):
        return
    current = walk.current
    begins = current is None or current.kind is PassageKind.INTRODUCTION
    counted = walk.expected <= number <= walk.expected + _GAP
    counted = counted or bool(match["part"] and number == walk.expected - 1)  # "1b", behind "1a"
    if begins and not counted and number == walk.overall:
        counted = True
    if begins and not match["word"] and number not in {1, walk.overall}:
        counted = False
    if not counted and not (
        _is_labelled(walk, line, match) or _asks_out_of_turn(walk, line, match)
    ):
        return
    if current and current.kind is PassageKind.ANSWER and not walk.is_answered(line, number):
        return
    label = match["number"] + match["part"]
    walk.ask(Turn(PassageKind.QUESTION, walk.section, line, number=label), line)


def _heads_numbers(walk: Walk, line: int, word: str) -> bool:
    """Tell whether a line with a number heads a subject: right below stand those of questions."""
    below = walk.lines.following(line)
    if word.endswith("?") or below >= walk.last or not walk.lines.words[below][0].isdigit():
        return False
    together = numbers_together(walk.lines, below, apart=True)
    lone = lone_number(walk.lines, below, apart=True)
    return bool(together) or lone == walk.expected


def _open_in_column(walk: Walk, line: int, word: str) -> None:
    """Open a question beside its number, that nothing but the column parts: "3 Hoeveel?"."""
    match = _IN_COLUMN.match(word)
    if not match or int(match["number"]) not in {walk.expected, walk.overall}:
        return
    if _ASKS.match(walk.lines.text, walk.lines.offset(line, match.end() - 1)):
        walk.ask(Turn(PassageKind.QUESTION, walk.section, line, number=match["number"]), line)


def _is_labelled(walk: Walk, line: int, match: re.Match[str]) -> bool:
    """Tell whether "Vraag 24" is a line of its own, with an answer to come: of more that were put.

    Of the questions of a debate a letter answers some, by the numbers that all have.
    """
    if not match["word"] or match["rest"]:
        return False
    return _is_apart(walk, line) and walk.is_answered(line, int(match["number"]))


def _is_apart(walk: Walk, line: int) -> bool:
    """Tell whether no sentence of the line above goes on in a line."""
    above = walk.lines.filled_in(max(line - 3, 0), line)[-1:]
    return not above or begins_paragraph(walk.lines, above[0], line)


def _asks_out_of_turn(walk: Walk, line: int, match: re.Match[str]) -> bool:
    """Tell whether "Vraag 2" is a line of its own, behind "Vraag 7", and a question stands below.

    A letter may take them in the order of its subjects; none comes twice.
    """
    below = walk.lines.following(line, walk.last)
    if not match["word"] or match["rest"] or walk.current is None or below >= walk.last:
        return False
    if match["number"] + match["part"] in walk.labels or not _is_apart(walk, line):
        return False
    return bool(_ASKS.match(walk.lines.text, walk.lines.offset(below, 0)))


def _ask_together(walk: Walk, line: int, numbers: tuple[str, ...]) -> None:
    """Open the questions below a line of numbers, as one: its answer answers them all."""
    current, first = walk.current, int(numbers[0])
    if first not in range(walk.expected, walk.expected + _GAP + 1):
        return
    if current and current.kind is PassageKind.ANSWER and not walk.is_answered(line, first):
        return
    begins = walk.lines.following(line, walk.last)
    turn = Turn(PassageKind.QUESTION, walk.section, begins, number=numbers[0], also=numbers[1:])
    walk.ask(turn, line)
    walk.waiting += numbers[1:]
    walk.asked.update(map(int, numbers))
    walk.labels.update(numbers)
    walk.expect(first + 1)


def open_asked(walk: Walk, line: int, word: str) -> bool:
    """Open the question below, or behind, the word "Vraag:"."""
    if asker := ASKED_BY.fullmatch(word):
        return _open_asked_by(walk, line, asker)
    match = ASKED.match(word)
    if not match:
        return False
    begins, start = walk.behind_word(line, match.end())
    if walk.is_bare(line):  # "Vraag 3:" stands right above
        return True
    turn = Turn(PassageKind.QUESTION, walk.section, begins, start=start, counted=True)
    walk.ask(turn, line)
    return True


def open_member(walk: Walk, line: int, word: str) -> bool:
    """Open what a member asks below his or her name, "3. Jansen (SP):", or behind it."""
    if line in walk.speech.heading_lines or not (heading := member_heading(word)):
        return False
    walk.open_section(line, f"Vragen van de fracties van {' en '.join(heading.fracties)}")
    walk.speech.heading_lines.add(line)
    below = walk.lines.following(line, walk.last)
    if not heading.alone:
        walk.speech.turns.append(Turn(PassageKind.INTRODUCTION, walk.section, line + 1))
        return True
    start = walk.lines.offset(line, heading.end) if heading.end else 0
    begins, number = line if start else below, heading.number
    turn = Turn(
        PassageKind.QUESTION, walk.section, begins, start=start, number=number, counted=not number
    )
    walk.ask(turn, line)
    return True


def _open_asked_by(walk: Walk, line: int, match: re.Match[str]) -> bool:
    """Open the question below "Vraag 3 (VVD en CDA)", if those are fracties."""
    if not set(AND.split(match["who"])) <= fractie_names():
        return False
    walk.open_section(line, f"Vraag van de fracties van {match['who']}")
    walk.speech.heading_lines.add(line)
    number = match["number"] or ""
    begins = walk.lines.following(line, walk.last)
    turn = Turn(PassageKind.QUESTION, walk.section, begins, number=number, counted=not number)
    walk.ask(turn, line)
    return True
