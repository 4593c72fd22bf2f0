"""Who says what in a letter: fracties introduce and ask, a minister repeats and answers.

One walk over a letter's lines. A heading opens a fractie's section; a number that continues the
count opens a question, and so does "Vraag:"; "Antwoord" opens the answer to the questions that
wait for one. Where none waits, what stands above it was a question all the same.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.exchange.ahead import announces_numbers
from kamergraaf.loaders.structure.exchange.speech import Speech, Turn
from kamergraaf.loaders.structure.exchange.unmarked import asks, find_unmarked
from kamergraaf.loaders.structure.exchange.walk import Walk
from kamergraaf.loaders.structure.frame.closing import end_of_speech
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.cues import (
    AND,
    ANSWER,
    ASKED,
    ASKED_BY,
    NUMBERED,
    UNFINISHED,
    begins_paragraph,
    lone_number,
    number_at,
    numbers_of_heading,
    numbers_together,
    opens_section,
    opens_speech,
    read_numbers,
)
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import PassageKind
from kamergraaf.ontology.register import fractie_names

_ASK = frozenset(("raag", "RAAG", "rage", "RAGE"))  # "Vraag", "Vragen", without the capital
_HEADS = frozenset("v-–—")  # beside capitals: "vraag 2", "– Vragen van de VVD-fractie"
_GAP = 3  # numbers that may be missing between two questions


def read_turns(lines: Lines, draft: Draft, skipped: set[int], *, apart: bool = False) -> Speech:
    """Return the headings and turns of one letter; `skipped` lines belong to notes and pages.

    With `apart`, a number may stand alone above its question with empty lines between them.
    """
    walk = Walk(lines, draft, skipped, end_of_speech(lines, draft, skipped), apart)
    for line in lines.filled_in(draft.body, walk.last):
        word = lines.words[line]
        first = word[0]
        if first.islower() and first != "v":  # most lines: they go on with a sentence
            continue
        if line in skipped or line in draft.signed_lines:
            continue
        if first.isdigit():
            _open_question(walk, line, word)
        elif first.isupper() or first in _HEADS:
            if _open_section(walk, line, word):
                continue
            if first in "AR":
                _open_answer(walk, line, word)
            elif word[1:5] in _ASK and not _open_asked(walk, line, word):
                _open_question(walk, line, word)
    walk.close(walk.last)
    return walk.speech


# --- sections -------------------------------------------------------------------------------


def _open_section(walk: Walk, line: int, word: str) -> bool:
    if line in walk.speech.heading_lines:
        return True
    named = _asker_alone(walk, line, word)
    if word.endswith((".", "?", "!")) or not (named or opens_section(word)):
        return _open_speech(walk, line)
    words, last = named or word, line
    while UNFINISHED.search(words) and last - line < 4:
        last = walk.lines.following(last, walk.last)
        if last >= walk.last:
            break
        words += " " + walk.lines.words[last]
        walk.speech.heading_lines.add(last)
    walk.open_section(line, words)
    walk.speech.heading_lines.add(line)
    below = min(last, walk.last - 1) + 1
    if numbers := numbers_of_heading(words):
        _open_numbered(walk, below, words, numbers)
    else:
        walk.speech.turns.append(Turn(PassageKind.INTRODUCTION, walk.section, below))
    return True


def _asker_alone(walk: Walk, line: int, word: str) -> str:
    """Return the fractie that a line names and no more, right above its first words, or "".

    "D66", or "Vragen D66:".
    """
    name = word.removeprefix("Vragen ").removeprefix("Vraag ").rstrip(":")
    if name not in fractie_names():
        return ""
    below = walk.lines.following(line, walk.last)
    asks = walk.lines.words[below] if below < walk.last else ""
    return name if asks and (number_at(asks) or ASKED.match(asks) or opens_speech(asks)) else ""


def _open_numbered(walk: Walk, below: int, words: str, numbers: tuple[str, ...]) -> None:
    """Open the question, or the answer, below a heading that says which of whom it is."""
    if words.lstrip("-–— ")[0] in "AR":
        answer = Turn(PassageKind.ANSWER, walk.section, below, number=numbers[0], answered=numbers)
        walk.speech.turns.append(answer)
        return
    question = Turn(PassageKind.QUESTION, walk.section, below, number=numbers[0], also=numbers[1:])
    walk.ask(question, below)
    walk.waiting += numbers[1:]


def _open_speech(walk: Walk, line: int) -> bool:
    """Open the section of a fractie that no heading names, behind the questions of another."""
    turns = walk.speech.turns
    asked = turns and turns[-1].kind is not PassageKind.INTRODUCTION
    if not asked or not (words := announces_numbers(walk.lines, line, walk.last, walk.overall)):
        return False
    walk.open_section(line, words)
    turns.append(Turn(PassageKind.INTRODUCTION, walk.section, line))
    return True


# --- questions ------------------------------------------------------------------------------


def _open_question(walk: Walk, line: int, word: str) -> None:
    if together := numbers_together(walk.lines, line, apart=walk.apart):
        _ask_together(walk, line, together)
        return
    match = NUMBERED.match(word)
    if not match or (walk.counted and not match["word"]):
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
    if not counted and not _is_labelled(walk, line, match):
        return
    if current and current.kind is PassageKind.ANSWER and not walk.is_answered(line, number):
        return
    label = match["number"] + match["part"]
    walk.ask(Turn(PassageKind.QUESTION, walk.section, line, number=label), line)


def _is_labelled(walk: Walk, line: int, match: re.Match[str]) -> bool:
    """Tell whether "Vraag 24" is a line of its own, with an answer to come: of more that were put.

    Of the questions of a debate a letter answers some, by the numbers that all have.
    """
    if not match["word"] or match["rest"]:
        return False
    above = walk.lines.filled_in(max(line - 3, 0), line)[-1:]
    apart = not above or begins_paragraph(walk.lines, above[0], line)
    return apart and walk.is_answered(line, int(match["number"]))


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
    walk.expect(first + 1)


def _open_asked(walk: Walk, line: int, word: str) -> bool:
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


# --- answers --------------------------------------------------------------------------------


def _open_answer(walk: Walk, line: int, word: str) -> None:
    match = ANSWER.match(word)
    if not match:
        return
    current = walk.current
    asked = current is not None and current.kind is PassageKind.QUESTION
    named = tuple(read_numbers(match["numbers"] or ""))
    bare = match.end() == len(word)
    marked = bare or match["stop"] == ":"
    if not (asked or marked or (named and match["stop"])) or (word[0] == "R" and not marked):
        return
    begins, start = walk.behind_word(line, match.end())
    if named and current and current.kind is PassageKind.ANSWER:
        _ask_named(walk, current.first, line, named)
    elif not asked and not named and _goes_on(walk, current, line, begins):
        return
    answered = named or tuple(walk.waiting)
    walk.close(line)
    walk.speech.turns.append(
        Turn(
            PassageKind.ANSWER, walk.section, begins, start=start,
            number=answered[0] if answered else "", answered=answered,
        )
    )  # fmt: skip
    walk.waiting = []


def _goes_on(walk: Walk, current: Turn | None, line: int, begins: int) -> bool:
    """Find the question of an answer for which none waits; True where it is no new answer."""
    first = current.first if current else walk.draft.body
    filled = walk.lines.filled_in(first, line)
    if current is None:
        apart = walk.draft.signed_lines.union(filter(walk.skipped.__contains__, filled))
        found = find_unmarked(walk.lines, apart, first, line)
        if found is not None and (asks(walk.lines.words[found]) or _ends_asking(walk, filled)):
            _ask_above(walk, found)
    elif current.kind is PassageKind.INTRODUCTION:
        if filled:  # the whole introduction was the question
            walk.speech.turns.pop()
            walk.ask(Turn(PassageKind.QUESTION, walk.section, first, counted=True), first)
    elif not filled:
        current.first = begins
        return True
    else:
        found = find_unmarked(walk.lines, walk.skipped, first, line)
        if found is not None:
            _ask_above(walk, found)
    return False


def _ask_named(walk: Walk, first: int, line: int, named: tuple[str, ...]) -> None:
    """Find the question that has the number of an answer, out of the count, right above it."""
    found = find_unmarked(walk.lines, walk.skipped, first, line)
    if found is not None and str(number_at(walk.lines.words[found])) in named:
        _ask_above(walk, found)


def _ask_above(walk: Walk, line: int) -> None:
    number = number_at(walk.lines.words[line])
    turn = Turn(PassageKind.QUESTION, walk.section, line, number=str(number or ""))
    turn.counted, turn.guessed = not number, True
    walk.ask(turn, line)


def _ends_asking(walk: Walk, filled: list[int]) -> bool:
    own = [line for line in filled if line not in walk.skipped]
    return bool(own) and walk.lines.words[own[-1]].endswith("?")
