"""Letters in which fracties speak by theme: "1. Inleiding", and below it one after the other.

A number is a section's there and no question's. In a minister's letter too numbers may be those of
sections: where nobody asks in numbers and no answer is marked, it repeats nothing by them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kamergraaf.loaders.structure.exchange.answering import add_restated
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.prose import (
    find_sections,
    heading_pieces,
    section_passage,
)
from kamergraaf.loaders.structure.exchange.restating import Restated
from kamergraaf.loaders.structure.exchange.sentence_kinds import is_question
from kamergraaf.loaders.structure.exchange.speech import Speech, Turn
from kamergraaf.loaders.structure.frame.addressing import read_asking
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.papers.exchanges import add_exchange, is_answered
from kamergraaf.loaders.structure.papers.verslagen import add_speakers
from kamergraaf.loaders.structure.text.cues import ANSWER, ASKED, opens_section, opens_speech
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import Passage, PassageKind

_THEME = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+[A-ZÀ-Þ‘“«(][^.;:?!]{2,100}$")
_MOST_ASK = 0.8  # of the numbers of a list of questions
_LONGEST_NUMBER = 4
_LABEL = re.compile(r"[Vv]raag \d{1,3}[a-z]?[.:)]?")  # alone, an empty line may stand below it
# With the answer on the same line, behind it: "1 Wat kost dat? Niets."
_ASKS_FIRST = re.compile(r"\d{1,3}[.)]?\s+(?:[^.?!]|\.(?=\S)){3,600}\?")
_OF_QUESTIONS = re.compile(r"\bvra(?:ag|gen)\b|\bantwoord", re.IGNORECASE)


def is_by_theme(lines: Lines, draft: Draft, speech: Speech, skipped: set[int]) -> bool:
    """Say whether fracties speak in a committee's letter, and not in numbers or under headings."""
    if draft.by_government:
        return False
    filled = [line for line in lines.filled_in(draft.body, draft.last) if line not in skipped]
    if is_answered(lines, filled):
        return True
    if speech.headings:
        return False
    opened = [at for at, line in enumerate(filled) if opens_speech(lines.words[line])]
    if not opened or not speech.turns:
        return bool(opened)
    marked = (lines.words[line] for line in filled if lines.words[line][0] in "AVR")
    if any(ANSWER.match(word) or ASKED.match(word) or opens_section(word) for word in marked):
        return False
    return any(at and _THEME.match(lines.words[filled[at - 1]]) for at in opened)


def add_themes(paper: Paper, builder: PassageBuilder, draft: Draft) -> None:
    """Add a letter in the voices of the fracties that speak in it; the rest is the committee's."""
    key = builder.free_key(draft.key.replace("letter/", "frame/", 1))
    head = builder.pieces(draft.first, draft.body)
    builder.add(Passage(key, PassageKind.FRAME, draft.key, draft.sender, head))
    if is_answered(paper.lines, builder.own_lines(draft.body, draft.last)):
        add_exchange(paper, builder, draft)
        return
    speaker = draft.sender
    for section in find_sections(paper, draft.body, draft.last):
        speaker = add_speakers(builder, section, draft.sender, speaker, draft.key)


def add_reply(paper: Paper, builder: PassageBuilder, draft: Draft) -> None:
    """Add a minister's letter that answers such a letter, section by section."""
    key = builder.free_key(draft.key.replace("letter/", "frame/", 1))
    frame = PassageKind.FRAME
    head = builder.pieces(draft.first, draft.body)
    builder.add(Passage(key, frame, draft.key, draft.sender, head))
    restated = Restated(builder.lines, builder.bodies, written=builder.written)
    for section in find_sections(paper, draft.body, draft.last):
        said = section_passage(builder, section, draft.sender)
        said = replace(said, key=key, kind=frame, letter=draft.key, number="")
        add_restated(builder, restated, said, len(heading_pieces(builder, section)))


def without_sections(paper: Paper, speeches: list[Speech]) -> list[Speech]:
    """Return the speeches; a minister's keeps no numbers that repeat none and have no answer.

    Below what others advise "Reactie" is no answer, where the letter speaks of no question.
    """
    pairs = list(zip(paper.drafts, speeches, strict=True))
    asked = any(_has(one, PassageKind.QUESTION) for draft, one in pairs if not draft.by_government)
    return [
        one if asked or not draft.by_government or _answers(paper, draft, one) else _without(one)
        for draft, one in pairs
    ]


def _answers(paper: Paper, draft: Draft, speech: Speech) -> bool:
    said = draft.text(paper.lines)
    if _has(speech, PassageKind.ANSWER):
        return bool(_OF_QUESTIONS.search(said))
    asked = [one for one in speech.turns if one.kind is PassageKind.QUESTION]
    asking = sum(_asks(paper.lines, one) for one in asked)
    return asking > _MOST_ASK * len(asked) > 1 and read_asking(said, paper.bodies) is not None


def _asks(lines: Lines, turn: Turn) -> bool:
    """Say whether the first paragraph below a number has a line that ends as a question."""
    begun = False
    for word in lines.words[turn.first : turn.last]:
        if is_question(word) or _ASKS_FIRST.match(word):
            return True
        if begun and not word:
            return False
        begun = begun or (len(word) > _LONGEST_NUMBER and not _LABEL.fullmatch(word))
    return False


def _has(speech: Speech, kind: PassageKind) -> bool:
    return any(turn.kind is kind for turn in speech.turns)


def _without(speech: Speech) -> Speech:
    """Return a speech without the numbers under no heading of a fractie."""
    return replace(speech, turns=[turn for turn in speech.turns if turn.section])
