"""Answers that nothing marks: in a list of questions and answers, what stands below each question.

A question ends with the paragraph in which it asks, and with those right below that ask too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kamergraaf.loaders.structure.answering import put_in_order
from kamergraaf.loaders.structure.asking import is_question
from kamergraaf.loaders.structure.paragraphs import find_paragraphs
from kamergraaf.loaders.structure.passages import PassageBuilder
from kamergraaf.ontology.nouns import Actor, Passage, PassageKind, Span

_PARAGRAPHS = 6  # a question asks within so many


def answer_below(builder: PassageBuilder, answering: Actor) -> None:
    """Cut each question of a list that marks no answers, and give what is below to who answers."""
    made = list(builder.made.values())
    if any(one.kind is PassageKind.ANSWER for one in made):
        return
    for question in made:
        if question.kind is PassageKind.QUESTION:
            _cut(builder, question, answering)
    put_in_order(builder)


def _cut(builder: PassageBuilder, question: Passage, answering: Actor) -> None:
    units = list(_units(builder, question.pieces))
    end = _end_of_question(builder, units)
    answer = builder.joined(span for unit in units[end:] for span in unit)
    if not answer:
        return
    asked = builder.joined(span for unit in units[:end] for span in unit)
    below = answer[0].start
    builder.made[question.key] = replace(
        question, pieces=asked, items=tuple(i for i in question.items if i[1].start < below)
    )
    builder.add(
        Passage(
            builder.free_key(question.key.replace("question/", "answer/", 1)),
            PassageKind.ANSWER, question.letter, answering, answer, question.series,
            question.number, question.title,
            tuple(i for i in question.items if i[1].start >= below), answers_to=question.key,
        )
    )  # fmt: skip


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
