"""Answers to Kamervragen that nothing marks: what stands below each numbered question."""

from __future__ import annotations

from dataclasses import replace

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.unmarked_answers import told_by_paragraphs
from kamergraaf.loaders.structure.kamervragen.exchange import Exchange
from kamergraaf.loaders.structure.kamervragen.turns import Vraag

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
