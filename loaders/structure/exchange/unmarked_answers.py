"""Answers that nothing marks: what stands below each question of a list, or below its repeat.

A question ends with the paragraph in which it asks, and with those right below that ask too. One
that repeats another has the sentences that the other has, and what stands amid them answers it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kamergraaf.loaders.structure.exchange.answering import put_in_order
from kamergraaf.loaders.structure.exchange.asking import read_asked
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.repeats import ALIKE, begins_alike, likeness, wording
from kamergraaf.loaders.structure.exchange.sentence_kinds import is_question
from kamergraaf.loaders.structure.exchange.told_apart import (
    Told,
    told_by_length,
    told_by_sentences,
    told_by_words,
)
from kamergraaf.loaders.structure.text.member_headings import member_heading
from kamergraaf.loaders.structure.text.paragraphs import find_paragraphs
from kamergraaf.ontology.nouns import Actor, Passage, PassageKind, Span

_NUMBER = re.compile(r"\A\d{1,3}[.)]?\s+")
_ASKS = re.compile(r"^(?:repeated-)?question/")
_FEWEST_WORDS = 3  # of an answer
_NEAR = 4  # lines above a question, within which its heading stands


def answer_below(builder: PassageBuilder, answering: Actor) -> None:
    """Cut each question of a list that marks no answers, and give what is below to who answers."""
    _answer(builder, list(builder.made.values()), PassageKind.QUESTION, answering)
    put_in_order(builder)


def answer_repeats(builder: PassageBuilder, answering: Actor, before: int) -> None:
    """Do the same for the questions that a minister's letter repeats.

    `before` is how many passages were made before the letter's; the answers stand behind all others
    until `put_in_order`.
    """
    made = builder.since(before)
    _answer(builder, made, PassageKind.REPEATED_QUESTION, answering)


def forget_doubts(builder: PassageBuilder) -> None:
    """Take back what was said of numbers as repeated questions that turned out to be sections."""
    frames = {one.pieces[0] for one in builder.made.values() if one.kind is PassageKind.FRAME}
    builder.anomalies[:] = [one for one in builder.anomalies if one.where not in frames]


def _answer(
    builder: PassageBuilder, made: list[Passage], kind: PassageKind, answering: Actor
) -> None:
    questions = [one for one in made if one.kind is kind]
    answers = [one for one in made if one.kind is PassageKind.ANSWER]
    if answers:
        alone = {one.answers_to for one in answers if not one.also_answers}
        own = [one for one in questions if _goes_on_to_answer(builder, one, alone)]
        _forget(builder, answers, {key for one in own for key in (one.key, one.repeats)})
        for question in own:
            _cut(builder, question, answering)
        return
    if _are_told_by_number(builder, questions):
        for told in questions:
            _take_as_answer(builder, told, answering)
        return
    cut = _behind_it if _on_one_line(builder, questions) else _cut
    waiting: list[str] = []  # questions right above that have nothing below them
    for question in questions:
        if _is_section(builder, question):
            _own(builder, question, answering)
            waiting = []
            continue
        answer = cut(builder, question, answering)
        if not answer:
            waiting.append(question.repeats or question.key)
            continue
        first, *others = *waiting, answer.answers_to
        builder.add(replace(answer, answers_to=first, also_answers=tuple(others)))
        waiting = []


def _forget(builder: PassageBuilder, answers: list[Passage], own: set[str]) -> None:
    """Take the questions that have answers of their `own` from those that one seems to answer."""
    for answer in answers:
        keys = (answer.answers_to, *answer.also_answers)
        left = [key for key in keys if key not in own]
        if left and len(left) < len(keys):
            del builder.made[answer.key]
            key = builder.free_key(_ASKS.sub("answer/", left[0]))
            builder.add(replace(answer, key=key, answers_to=left[0], also_answers=tuple(left[1:])))


def _goes_on_to_answer(builder: PassageBuilder, question: Passage, alone: set[str]) -> bool:
    """Tell whether a question is repeated whole, and more is said beside.

    Not one that an answer is to `alone`.
    """
    if not question.repeats or alone & {question.key, question.repeats}:
        return False
    told = told_by_words(builder, question)
    behind = builder.words(tuple(told[1])) if told else ""
    return len(behind.split()) >= _FEWEST_WORDS and not is_question(behind)


def _cut(builder: PassageBuilder, question: Passage, answering: Actor) -> Passage | None:
    """Cut a question from the answer to it, and return that; None where there is none."""
    told = told_by_words(builder, question) or told_by_length(builder, question)
    return _cut_as(builder, question, answering, told)


def _behind_it(builder: PassageBuilder, question: Passage, answering: Actor) -> Passage | None:
    """Cut a question that has its answer behind it in one paragraph, and return the answer."""
    return _cut_as(builder, question, answering, told_by_sentences(builder, question))


def _on_one_line(builder: PassageBuilder, questions: list[Passage]) -> bool:
    """Say whether each paragraph of a list is a question with more behind it, unlike any other."""
    return len(questions) > 1 and all(
        not one.repeats
        and len(find_paragraphs(builder.lines, one.pieces)) == 1
        and told_by_sentences(builder, one)[1]
        for one in questions
    )


def _cut_as(
    builder: PassageBuilder, question: Passage, answering: Actor, told: Told
) -> Passage | None:
    asked, answer = map(builder.joined, told)
    if not answer:
        return None
    own = [item for item in question.items if any(item[1].start in _within(one) for one in answer)]
    builder.made[question.key] = replace(
        question, pieces=asked, items=tuple(item for item in question.items if item not in own)
    )
    return builder.add(
        Passage(
            builder.free_key(_ASKS.sub("answer/", question.key)),
            PassageKind.ANSWER, question.letter, answering, answer, question.series,
            question.number, question.title, tuple(own),
            answers_to=question.repeats or question.key,
        )
    )  # fmt: skip


def _within(piece: Span) -> range:
    return range(piece.start, piece.end)


def _is_section(builder: PassageBuilder, passage: Passage) -> bool:
    """Say whether a number in a reply is that of a section: it neither repeats nor asks."""
    if passage.kind is PassageKind.QUESTION or passage.repeats in builder.made:
        return False
    begins = builder.lines.at(passage.pieces[0].start)
    above = builder.lines.filled_in(max(begins - _NEAR, 0), begins)[-1:]
    if above and member_heading(builder.lines.words[above[0]]):
        return False
    said = builder.words(passage.pieces)
    asked = read_asked(_NUMBER.sub("", said), builder.bodies)
    return "?" not in said and not (asked and asked.asks)


def _are_told_by_number(builder: PassageBuilder, numbered: list[Passage]) -> bool:
    """Say whether the numbers in a reply are those of questions that it does not repeat.

    What they head is unlike what was asked under the same number, and mostly asks nothing.
    """
    asking = 0
    for one in numbered:
        original = builder.made.get(one.repeats)
        if not original:
            return False
        said = builder.words(one.pieces)
        told, asked = wording(said), wording(builder.words(original.pieces))
        if likeness(told, asked) >= ALIKE or begins_alike(told, asked):
            return False
        asking += "?" in said or is_question(said)
    return 2 * asking < len(numbered)


def _take_as_answer(builder: PassageBuilder, told: Passage, answering: Actor) -> None:
    del builder.made[told.key]
    key = builder.free_key(_ASKS.sub("answer/", told.key))
    builder.add(
        replace(
            told, key=key, kind=PassageKind.ANSWER, voice=answering, repeats="",
            answers_to=told.repeats,
        )
    )  # fmt: skip


def _own(builder: PassageBuilder, section: Passage, writer: Actor) -> None:
    """Give a numbered section that neither repeats nor asks anything to whoever writes."""
    del builder.made[section.key]
    key = builder.free_key(section.letter.replace("letter/", "frame/", 1))
    builder.add(replace(section, key=key, kind=PassageKind.FRAME, voice=writer, series=None))
