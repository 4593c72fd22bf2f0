"""Answers to Kamervragen that nothing marks: what stands below each question, numbered or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.sentence_kinds import is_question
from kamergraaf.loaders.structure.exchange.told_apart import told_by_paragraphs
from kamergraaf.loaders.structure.kamervragen.exchange import Exchange, end_of_headings
from kamergraaf.loaders.structure.kamervragen.turns import Vraag
from kamergraaf.loaders.structure.text.paragraphs import find_paragraphs
from kamergraaf.ontology.nouns import Span

_MOST_ASK = 2 / 3  # of the numbers: those of other lists head no questions


def answer_unmarked(found: Exchange) -> None:
    """Cut each question of a reply that marks no answers where it no longer asks.

    Questions right above each other with one text below the last are answered by it together. What
    has other numbers than those of questions is left as it is.
    """
    survey = found.survey
    builder = PassageBuilder(survey.lines, found.bodies, sorted(survey.skipped), found.asker)
    turns: list[Vraag] = []
    waiting: tuple[str, ...] = ()
    asking = 0
    for turn in found.vragen.turns:
        asked, answer = told_by_paragraphs(
            builder, survey.pieces(turn.first, turn.last, turn.start)
        )
        asking += "?" in builder.words(tuple(asked))
        waiting += turn.numbers
        begin = answer[0].start if answer else 0
        last = survey.lines.at(begin) if answer else turn.last
        turns.append(replace(turn, last=last))
        if answer:
            turns.append(Vraag(True, waiting, last, last, begin, turn.last, turn.block))
            waiting = ()
    if asking >= _MOST_ASK * len(found.vragen.turns):
        found.vragen.turns = turns


def ask_unnumbered(found: Exchange) -> None:
    """Tell questions by what they are, where a paper prints neither numbers nor "Vraag".

    Below the heading of the answers one asks, and the paragraphs up to the next that does answer.
    """
    survey = found.survey
    first = end_of_headings(found)
    if found.vragen.turns or first is None:
        return
    builder = PassageBuilder(survey.lines, found.bodies, sorted(survey.skipped), found.asker)
    turns = list(_unnumbered(builder, survey.pieces(first, len(survey.lines))))
    if turns and turns[0].first == first and turns[-1].answer:
        for turn, below in pairwise(turns):
            turn.last = below.first
        turns[-1].last = len(survey.lines)
        found.vragen.turns = turns


def _unnumbered(builder: PassageBuilder, pieces: tuple[Span, ...]) -> Iterator[Vraag]:
    number, answers = 0, False
    waiting: list[str] = []
    for paragraph in find_paragraphs(builder.lines, pieces):
        line = builder.lines.at(paragraph.sentences[0][0].start)
        if is_question(builder.words(tuple(paragraph.sentences[-1]))):
            number += 1
            if answers:
                waiting, answers = [], False
            waiting.append(str(number))
            yield Vraag(False, (str(number),), line, line, 0)
        elif waiting and not answers:
            answers = True
            yield Vraag(True, tuple(waiting), line, line, 0)
