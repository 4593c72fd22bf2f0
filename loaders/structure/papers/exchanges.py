"""Consultations in which fracties ask theme by theme, and below them the minister answers.

"De leden van de VVD-fractie vragen …", then "Antwoord van het kabinet", then the next fractie. An
answer is to what was asked since the last one; it ends where a fractie speaks again.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.passages import answering_for
from kamergraaf.loaders.structure.exchange.prose import Section, find_sections
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.papers.verslagen import add_speakers
from kamergraaf.loaders.structure.text.cues import (
    ASKED,
    answer_heading,
    begins_paragraph,
    counts_answers,
    opens_section,
    opens_speech,
)
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import Actor, Anomaly, Passage, PassageKind, Span


def is_answered(lines: Lines, filled: list[int]) -> bool:
    """Say whether fracties speak in these lines, with at least two answers between or behind them.

    Not where a heading names a fractie, or "Vraag" marks a question: that form counts by them,
    unless the answers have numbers of their own.
    """
    words = [lines.words[line] for line in filled]
    marked = (opens_section(word) or (word[0] == "V" and ASKED.match(word)) for word in words)
    if any(marked) and not counts_answers(words):
        return False
    answers = [at for at, word in enumerate(words) if answer_heading(word)]
    if len(answers) < 2:
        return False
    return all(any(map(opens_speech, words[a:b])) for a, b in pairwise([0, *answers[:2]]))


def add_exchange(paper: Paper, builder: PassageBuilder, draft: Draft) -> None:
    """Add what each fractie says, and the answers of the minister whom the letter is for."""
    committee = draft.sender
    post = answering_for(draft)
    before = len(builder.made)
    speaker = committee
    for section in find_sections(paper, draft.body, draft.last):
        speaker = _add_section(builder, section, (committee, post), speaker)
    for made in builder.since(before):
        builder.made[made.key] = replace(made, letter=draft.key)
    _link(builder, before)


def _add_section(
    builder: PassageBuilder, section: Section, voices: tuple[Actor, Actor], before: Actor
) -> Actor:
    committee, post = voices
    lines = builder.lines
    own = builder.own_lines(section.first, section.last)
    speeches = [line for above, line in pairwise([-9, *own]) if _speaks(lines, above, line)]
    first, headings = section.first, section.headings
    if headings and answer_heading(lines.words[headings[-1]]):  # the layout marks it as one
        own, headings = [headings[-1], *own], headings[:-1]
        first = own[0]
    for line in own:
        end = answer_heading(lines.words[line])
        if line < first or not end:
            continue
        asked = replace(section, headings=headings, first=first, last=line)
        before = add_speakers(builder, asked, committee, before)
        at = bisect_right(speeches, line)
        first = speeches[at] if at < len(speeches) else section.last
        headings = ()
        alone = end == len(lines.words[line])
        start = 0 if alone else lines.offset(line, end)
        _add_answer(builder, section, builder.pieces(line + alone, first, start), post)
    if first < section.last or headings:
        rest = replace(section, headings=headings, first=first)
        before = add_speakers(builder, rest, committee, before)
    return before


def _speaks(lines: Lines, above: int, line: int) -> bool:
    """Say whether a paragraph begins in a line, and a fractie in it."""
    return begins_paragraph(lines, above, line) and opens_speech(lines.words[line])


def _add_answer(
    builder: PassageBuilder, section: Section, said: tuple[Span, ...], post: Actor
) -> None:
    key, kind = f"answer/{builder.count('answer')}", PassageKind.ANSWER
    builder.add(Passage(key, kind, "", post, said, title=section.title))


def _link(builder: PassageBuilder, before: int) -> None:
    """Link each answer to the questions since the last one; a fractie's last words are one."""
    waiting: list[Passage] = []
    last: Passage | None = None
    for made in builder.since(before):
        if made.kind is PassageKind.QUESTION:
            waiting.append(made)
        elif made.kind is PassageKind.ANSWER:
            if not waiting and last:
                waiting = [_as_question(builder, last)]
            if waiting:
                series = {one.series for one in waiting}
                builder.made[made.key] = replace(
                    made, answers_to=waiting[0].key, series=series.pop() if len(series) == 1 else
                    None, also_answers=tuple(one.key for one in waiting[1:]),
                )  # fmt: skip
            else:
                builder.anomalies.append(Anomaly("antwoord zonder vraag", "", "", made.pieces[0]))
            waiting, last = [], None
            continue
        last = made if made.series else last


def _as_question(builder: PassageBuilder, said: Passage) -> Passage:
    """Make a question of what a fractie says right above an answer."""
    place = "question/" + said.key.partition("/")[2]
    del builder.made[said.key]
    key = f"{place}/{builder.count(place)}"
    return builder.add(replace(said, key=key, kind=PassageKind.QUESTION, number=""))
