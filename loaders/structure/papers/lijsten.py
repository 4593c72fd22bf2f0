"""Lists of questions of a committee, with the minister's answers or without them."""

from __future__ import annotations

from dataclasses import replace

from kamergraaf.loaders.structure.actors.bodies import speak_as_one
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.correspondence import letters_told, put_in_letters
from kamergraaf.loaders.structure.exchange.numbers_apart import read_numbered
from kamergraaf.loaders.structure.exchange.passages import add_turns
from kamergraaf.loaders.structure.exchange.speech import Speech
from kamergraaf.loaders.structure.exchange.unmarked_answers import answer_below
from kamergraaf.loaders.structure.exchange.unnumbered import read_unnumbered
from kamergraaf.loaders.structure.frame.form import Headline
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.introductions import find_introduction
from kamergraaf.loaders.structure.frame.members import read_bodies
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.frame.parts import told_days
from kamergraaf.loaders.structure.frame.senders import GOVERNMENT, find_addressees, find_answering
from kamergraaf.loaders.structure.frame.signers import as_one
from kamergraaf.loaders.structure.pages.survey import Reading
from kamergraaf.loaders.structure.papers.memories import add_head
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import Actor, Chamber, Passage, PassageKind

UNNAMED = "no minister is named: the government answers"
_WITH_ANSWERS = "antwoorden"
_OPENING = 3000  # code points behind the heading within which the minister is named


def read_questions(paper: Paper, headline: Headline) -> Reading | None:
    """Return the numbered questions in the committee's voice, the answers in the minister's.

    None where a letter frames them: then they are the exchange that the letters make.
    """
    lines = paper.lines
    if paper.drafts:
        return None
    read_bodies(paper, len(lines))
    committees = paper.cover.committees
    asker: Actor = speak_as_one(committees) if committees else Chamber(paper.bodies.chamber)
    draft = Draft(headline.first, headline.last, len(lines), headline.words)
    speech = read_numbered(lines, draft, paper.skipped)
    answered = _WITH_ANSWERS in headline.words.casefold()
    if answered and not speech.turns:
        speech = read_unnumbered(lines, draft, paper.skipped)
    opening = _opening(lines, headline, speech)
    posts = find_addressees(opening, paper.bodies)
    draft.sender = asker
    builder = PassageBuilder(lines, paper.bodies, sorted(paper.skipped), asker)
    add_head(builder, headline)
    draft.addressees = replying = find_answering(opening, paper.bodies) or posts
    answering = as_one(replying) if replying else GOVERNMENT
    _add_frame(paper, builder, (draft, speech), answering)
    add_turns(builder, draft, speech)
    remarks = () if speech.turns else ("no numbered questions found: all is the committee's",)
    if answered:
        answer_below(builder, answering)
        remarks = remarks or (() if posts else (UNNAMED,))
    told = replace(paper.cover, entries=told_days(opening))  # an answer may tell of other letters
    letters = letters_told(told, (asker, posts), answering, paper.bodies.chamber)
    put_in_letters(builder, letters)
    return Reading(
        tuple(builder.made.values()), date=headline.date or paper.cover.adopted,
        letters=letters, type=headline.type, anomalies=tuple(builder.anomalies),
        remarks=(*builder.remarks, *remarks), memberships=tuple(paper.memberships),
    )  # fmt: skip


def _add_frame(
    paper: Paper, builder: PassageBuilder, said: tuple[Draft, Speech], answering: Actor
) -> None:
    """Add what the committee says around the questions, and what is said in reply ahead of them."""
    draft, speech = said
    begin, first = draft.body, next((one.first for one in speech.turns), draft.last)
    opens = find_introduction(paper.lines, paper.cover, first) if speech.turns else first
    around = [(max(a, begin), min(b, opens) if b <= first else b) for a, b in speech.around(draft)]
    themes = [(line, line + 1) for line in speech.themes]
    frame = tuple(piece for own in sorted((*around, *themes)) for piece in builder.pieces(*own))
    builder.add(Passage("frame/cover", PassageKind.FRAME, "", draft.sender, frame))
    if opens < first:
        own = builder.pieces(opens, first)
        builder.add(Passage("frame/inleiding", PassageKind.FRAME, "", answering, own))


def _opening(lines: Lines, headline: Headline, speech: Speech) -> str:
    """Return what stands ahead of the questions."""
    start = lines.begin(headline.last)
    first = next((one.first for one in speech.turns), len(lines))
    return lines.text[start : min(max(start, lines.begin(first)), start + _OPENING)]
