"""The turns of answers: below "Antwoord", to the questions that wait for one.

Where none waits, what stands above it was a question all the same.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.exchange.speech import Turn
from kamergraaf.loaders.structure.exchange.unmarked import asks, find_unmarked
from kamergraaf.loaders.structure.exchange.walk import Walk
from kamergraaf.loaders.structure.text.cues import ANSWER, lone_number, number_at, read_numbers
from kamergraaf.ontology.nouns import PassageKind

_NUMBERS = re.compile(
    r"(?P<numbers>\d{1,3}(?:(?:\s*,\s*|\s+en\s+|\s*(?:t/m|tot en met|-|–)\s*)\d{1,3})*)"
    r"\s*(?P<stop>[.:)]?)(?:$|\s+(?P<rest>\S))"
)


def open_answer(walk: Walk, line: int, word: str) -> None:
    match = ANSWER.match(word)
    if not match:
        return
    current = walk.current
    asked = current is not None and current.kind is PassageKind.QUESTION
    named = tuple(read_numbers(match["numbers"] or ""))
    # Where no question has its number printed it is the answer's own; a minister's letter may yet
    # answer by number what another letter asks.
    own = () if walk.printed or walk.draft.by_government else named
    named = () if own else named
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
            number=(own or answered or ("",))[0], answered=answered,
        )
    )  # fmt: skip
    walk.waiting = []
    walk.numbered = answered if bare and not named and len(answered) > 1 else ()


def open_numbered_answer(walk: Walk, line: int, word: str) -> bool:
    """Open the answer below its number, among answers that stand together below one heading.

    They come in the order of the questions; any other number is of what an answer lists. The first
    of them stands right below the heading.
    """
    match = _NUMBERS.match(word)
    current = walk.current
    if not match or current is None or current.kind is not PassageKind.ANSWER:
        walk.numbered = ()
        return False
    numbers = tuple(read_numbers(match["numbers"]))
    heads = current.answered == walk.numbered
    if heads and (numbers[0] != walk.numbered[0] or walk.lines.filled_in(current.first, line)):
        walk.numbered = ()  # what stands below the heading answers them all
        return False
    left = walk.numbered[0 if heads else walk.numbered.index(current.answered[-1]) + 1 :]
    if numbers != left[: len(numbers)] or (match["rest"] and not match["stop"]):
        return False
    walk.close(line)
    if heads:
        walk.speech.turns.pop()
    begins, start = walk.behind_word(line, match.start("rest") if match["rest"] else len(word))
    walk.speech.turns.append(
        Turn(
            PassageKind.ANSWER, walk.section, begins, start=start, number=numbers[0],
            answered=numbers,
        )
    )  # fmt: skip
    return True


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
    alone = lone_number(walk.lines, line, apart=walk.apart) if not number else 0
    number = number or (alone if alone >= walk.expected else 0)
    turn = Turn(PassageKind.QUESTION, walk.section, line, number=str(number or ""))
    turn.counted, turn.guessed = not number, True
    walk.ask(turn, line)


def _ends_asking(walk: Walk, filled: list[int]) -> bool:
    own = [line for line in filled if line not in walk.skipped]
    return bool(own) and walk.lines.words[own[-1]].endswith("?")
