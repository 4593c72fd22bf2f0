"""Answers that nothing marks: what stands below each question of a list, or below its repeat.

A question ends with the paragraph in which it asks, and with those right below that ask too. One
that repeats another ends where that one does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from kamergraaf.loaders.structure.answering import put_in_order
from kamergraaf.loaders.structure.asking import is_question
from kamergraaf.loaders.structure.paragraphs import find_paragraphs
from kamergraaf.loaders.structure.passages import PassageBuilder
from kamergraaf.ontology.nouns import Actor, Passage, PassageKind, Span

_ASKS = re.compile(r"^(?:repeated-)?question/")
_NEARLY = 0.9  # of a question's letters: a repeat may lose some
_PARAGRAPHS = 6  # a question asks within so many


def answer_below(builder: PassageBuilder, answering: Actor) -> None:
    """Cut each question of a list that marks no answers, and give what is below to who answers."""
    _answer(builder, list(builder.made.values()), PassageKind.QUESTION, answering)
    put_in_order(builder)


def answer_repeats(builder: PassageBuilder, answering: Actor, before: int) -> None:
    """Do the same for the questions that a minister's letter repeats.

    `before` is how many passages were made before the letter's; the answers stand behind all others
    until `put_in_order`.
    """
    made = list(islice(builder.made.values(), before, None))
    _answer(builder, made, PassageKind.REPEATED_QUESTION, answering)


def forget_doubts(builder: PassageBuilder) -> None:
    """Take back what was said of numbers as repeated questions that turned out to be sections."""
    frames = {one.pieces[0] for one in builder.made.values() if one.kind is PassageKind.FRAME}
    builder.anomalies[:] = [one for one in builder.anomalies if one.where not in frames]


def _answer(
    builder: PassageBuilder, made: list[Passage], kind: PassageKind, answering: Actor
) -> None:
    if any(one.kind is PassageKind.ANSWER for one in made):
        return
    waiting: list[str] = []  # questions right above that have nothing below them
    for question in made:
        if question.kind is not kind:
            continue
        if _is_section(builder, question):
            _own(builder, question, answering)
            waiting = []
            continue
        answer = _cut(builder, question, answering)
        if not answer:
            waiting.append(question.repeats or question.key)
            continue
        first, *others = *waiting, answer.answers_to
        builder.add(replace(answer, answers_to=first, also_answers=tuple(others)))
        waiting = []


def _cut(builder: PassageBuilder, question: Passage, answering: Actor) -> Passage | None:
    """Cut a question from the answer below it, and return that; None where there is none."""
    units = list(_units(builder, question.pieces))
    original = builder.made.get(question.repeats)
    if original:
        end = _end_of_repeat(builder, units, builder.words(original.pieces))
    else:
        end = _end_of_question(builder, units)
    answer = builder.joined(span for unit in units[end:] for span in unit)
    if not answer:
        return None
    asked = builder.joined(span for unit in units[:end] for span in unit)
    below = answer[0].start
    builder.made[question.key] = replace(
        question, pieces=asked, items=tuple(i for i in question.items if i[1].start < below)
    )
    return builder.add(
        Passage(
            builder.free_key(_ASKS.sub("answer/", question.key)),
            PassageKind.ANSWER, question.letter, answering, answer, question.series,
            question.number, question.title,
            tuple(i for i in question.items if i[1].start >= below),
            answers_to=question.repeats or question.key,
        )
    )  # fmt: skip


def _is_section(builder: PassageBuilder, passage: Passage) -> bool:
    """Say whether a number in a reply is that of a section: it neither repeats nor asks."""
    repeats = passage.kind is PassageKind.QUESTION or passage.repeats in builder.made
    return not repeats and "?" not in builder.words(passage.pieces)


def _own(builder: PassageBuilder, section: Passage, writer: Actor) -> None:
    """Give a numbered section that neither repeats nor asks anything to whoever writes."""
    del builder.made[section.key]
    key = builder.free_key(section.letter.replace("letter/", "frame/", 1))
    builder.add(replace(section, key=key, kind=PassageKind.FRAME, voice=writer, series=None))


def _end_of_repeat(builder: PassageBuilder, units: list[list[Span]], original: str) -> int:
    """Return how many units repeat a question: those that hold as many letters as it has."""
    left = _NEARLY * _letters(original)
    for at, unit in enumerate(units):
        left -= _letters(_words(builder, unit))
        if left <= 0:
            return at + 1
    return len(units)


def _letters(words: str) -> int:
    return sum(map(str.isalpha, words))


def _end_of_question(builder: PassageBuilder, units: list[list[Span]]) -> int:
    """Return how many units a question has; one that has no question mark is one paragraph."""
    said = [_words(builder, unit) for unit in units]
    own = next((at for at, words in enumerate(said) if any(map(str.isalpha, words))), 0)
    end = next((at for at, words in enumerate(said[:_PARAGRAPHS]) if "?" in words), own) + 1
    while end < len(units) and is_question(said[end]):
        end += 1
    return end


def _units(builder: PassageBuilder, pieces: tuple[Span, ...]) -> Iterator[list[Span]]:
    """Yield paragraphs; one whose question ends with a line is cut there, for an answer begins."""
    lines = builder.lines
    for paragraph in find_paragraphs(lines, pieces):
        unit: list[Span] = []
        asked = False
        for sentence in paragraph.sentences:
            heads_line = sentence[0].start == lines.starts[lines.at(sentence[0].start)]
            if asked and heads_line:
                yield unit
                unit = []
            unit += sentence
            asked = is_question(_words(builder, sentence))
        yield unit


def _words(builder: PassageBuilder, unit: list[Span]) -> str:
    return builder.words(tuple(unit))
