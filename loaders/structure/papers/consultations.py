"""Consultations of the Tweede Kamer that print no letters and no parts: lists of questions."""

from __future__ import annotations

import re
from dataclasses import replace

from kamergraaf.loaders.structure.actors.bodies import Bodies, speak_as_one
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.correspondence import letters_told
from kamergraaf.loaders.structure.frame.cover import find_chamber
from kamergraaf.loaders.structure.frame.form import Form, Headline
from kamergraaf.loaders.structure.frame.members import read_bodies
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.frame.parts import told_days
from kamergraaf.loaders.structure.frame.senders import GOVERNMENT, find_asked
from kamergraaf.loaders.structure.frame.signers import as_one
from kamergraaf.loaders.structure.pages.survey import Reading, Survey
from kamergraaf.loaders.structure.papers.lijsten import read_questions
from kamergraaf.loaders.structure.papers.memories import add_head
from kamergraaf.loaders.structure.text.cues import ANSWER
from kamergraaf.loaders.structure.text.dates import DAY, read_date
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import unbroken
from kamergraaf.ontology.nouns import Actor, Letter, Passage, PassageKind

UNTOLD = "a consultation in which nobody's questions could be told: read as its cover alone"
_WORDS = "Verslag van een schriftelijk overleg met vragen en antwoorden"
_COVER = 60  # lines with words
_OPENING = 3000  # code points within which it says that it was answered
# A consultation printed as a list: its opening says no more than that the answers are below, or
# when they were given, or its heading what it is, and then the opening that there are any.
_CONSULTATION = re.compile(
    r"\b[Vv]ragen\b[^.]{0,300}\bantwoorden,?\s+zijn\s+hier(?:na|onder|achter)\s+afgedrukt"
    rf"|\bBij\s+brief\s+van\s+{DAY}\s+zijn\s+(?:de|deze|die)\s+vragen\s+beantwoord\b"
)
_HEADING = re.compile(
    r"^(?:(?:[Nn]r\.? ?)?\d{1,4} )?(?:VERSLAG VAN EEN|Verslag van een) (?:[A-Za-z]+ )?"
    r"(?:SCHRIFTELIJK OVERLEG|schriftelijk overleg)\b"
)
_ANSWERED = re.compile(r"\b(?:be|ge)antwoord\b")
_ADOPTED = re.compile(rf"Vastgesteld,?\s+(?:op\s+)?({DAY})", re.IGNORECASE)


def read_consultation(survey: Survey) -> Reading | None:
    """Return a consultation without letters or parts: below each numbered question its answer."""
    lines = survey.lines
    headline = _of_consultation(lines)
    if headline is None or not _prints_answers(lines):
        return None
    bodies = Bodies(find_chamber(lines, survey.document))
    found = read_questions(Paper(survey, bodies, []), headline)
    asks = found and any(one.kind is PassageKind.QUESTION for one in found.passages)
    return found if asks else None


def read_cover_alone(survey: Survey) -> Reading | None:
    """Return who reports on a consultation, and when, of which nothing else could be told."""
    lines = survey.lines
    headline = _of_consultation(lines)
    if headline is None or not _heading(lines):
        return None
    paper = Paper(survey, Bodies(find_chamber(lines, survey.document)))
    read_bodies(paper, len(lines))
    if not (committees := paper.cover.committees):
        return None
    committee = speak_as_one(committees)
    builder = PassageBuilder(lines, paper.bodies, sorted(paper.skipped), committee)
    add_head(builder, headline)
    signed = [lines.at(officer.span.start) for officer in paper.cover.officers]
    last = max(signed, default=headline.last - 1) + 1
    own = builder.pieces(headline.last, last)
    builder.add(Passage("frame/cover", PassageKind.FRAME, "", committee, own))
    return Reading(
        tuple(builder.made.values()), _letters(paper, committee, lines.text[: lines.begin(last)]),
        date=headline.date, type=headline.type, remarks=(UNTOLD,),
        memberships=tuple(paper.memberships),
    )  # fmt: skip


def _letters(paper: Paper, committee: Actor, cover: str) -> tuple[Letter, ...]:
    """Return the letters of which a cover tells."""
    posts = find_asked(unbroken(cover), paper.bodies)
    answering = as_one(posts) if posts else GOVERNMENT
    told = replace(paper.cover, entries=told_days(cover))
    return letters_told(told, (committee, posts), answering, paper.bodies.chamber)


def _of_consultation(lines: Lines) -> Headline | None:
    """Return where the cover says on which day the report was adopted."""
    cover = ((n, _ADOPTED.match(lines.words[n])) for n in lines.filled[:_COVER])
    adopted = next(((n, found) for n, found in cover if found), None)
    if adopted is None:
        return None
    line, day = adopted
    return Headline(Form.QUESTIONS, line, line + 1, _WORDS, read_date(day[1]))


def _prints_answers(lines: Lines) -> bool:
    if _CONSULTATION.search(lines.text, 0, 2 * _OPENING):
        return True
    marked = (line for line in lines.filled if lines.words[line][0] in "AR")
    return _heading(lines) and (
        bool(_ANSWERED.search(lines.text, 0, _OPENING))
        or any(ANSWER.match(lines.words[line]) for line in marked)
    )


def _heading(lines: Lines) -> bool:
    return any(_HEADING.match(lines.words[line]) for line in lines.filled[:_COVER])
