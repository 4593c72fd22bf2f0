"""Reports of a committee on a bill: in each section the fracties speak, one after the other.

Each paragraph in which one asks is a question; the rest of what it says is running text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from kamergraaf.loaders.structure.actors.bodies import COMMITTEES, speak_as_one
from kamergraaf.loaders.structure.exchange.answering import put_in_order
from kamergraaf.loaders.structure.exchange.asked_prose import cut_at_questions
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.prose import Section, find_sections, heading_pieces
from kamergraaf.loaders.structure.exchange.sections import named_in, series_slug
from kamergraaf.loaders.structure.exchange.speaking import as_one, find_speakers, goes_on, within
from kamergraaf.loaders.structure.frame.form import Headline
from kamergraaf.loaders.structure.frame.members import read_bodies
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.pages.survey import Reading
from kamergraaf.loaders.structure.papers.memories import add_head
from kamergraaf.loaders.structure.text.cues import is_heading
from kamergraaf.ontology.nouns import (
    Actor,
    Chamber,
    Collective,
    Fractie,
    Passage,
    PassageKind,
    Span,
)

# What a committee says of its report, in small letters: it speaks of questions and asks none.
_REPORTS = re.compile(
    rb"\bverslag uit te brengen\b|\bonder (?:het )?voorbehoud\b|\breactie te ontvangen op\b"
)


def read_report(paper: Paper, headline: Headline) -> Reading | None:
    """Return a report: the committee opens and closes, between them each fractie speaks.

    A report that prints letters is an exchange, and not of this form.
    """
    lines = paper.lines
    own = [n for n in lines.filled if n >= headline.last and n not in paper.skipped]
    if paper.drafts or not own:
        return None
    # The title of their dossier names the committee that reports on a petition.
    above = lines.words[: headline.first] if "OVER HET" in headline.words else []
    found = next(filter(None, map(COMMITTEES.search, (headline.words, *above))), None)
    named = paper.bodies.committees(found.string[found.end() :]) if found else ()
    read_bodies(paper, len(lines), named)
    committees = paper.cover.committees
    committee = speak_as_one(committees) if committees else Chamber(paper.bodies.chamber)
    builder = PassageBuilder(lines, paper.bodies, sorted(paper.skipped), committee)
    add_head(builder, headline)
    speaker = committee
    for section in find_sections(paper, headline.last, own[-1] + 1):
        speaker = add_speakers(builder, section, committee, speaker)
    spoken = any(passage.series for passage in builder.made.values())
    if not spoken:
        _ask_as_one(builder, committee)
    remarks = () if spoken else ("no fractie is named: its voice is the committee's",)
    return Reading(
        tuple(builder.made.values()), date=headline.date or paper.cover.adopted,
        type=headline.type, remarks=(*builder.remarks, *remarks),
        memberships=tuple(paper.memberships),
    )  # fmt: skip


def _ask_as_one(builder: PassageBuilder, committee: Actor) -> None:
    """Make questions of what a committee asks itself, in a report that names no fractie."""
    place = "question/commissie"
    for passage in list(builder.made.values()):
        if passage.kind is not PassageKind.RUNNING_TEXT or passage.voice != committee:
            continue
        del builder.made[passage.key]
        for one in cut_at_questions(builder, passage.pieces):
            if any(not _REPORTS.search(words) for words in one.asked):
                key, kind = f"{place}/{builder.count(place)}", PassageKind.QUESTION
                builder.add(replace(passage, key=key, kind=kind, pieces=one.pieces, number=""))
            else:
                key = builder.free_key(passage.key)
                builder.add(replace(passage, key=key, pieces=one.pieces))
    put_in_order(builder)


def add_speakers(
    builder: PassageBuilder, section: Section, committee: Actor, before: Actor, letter: str = ""
) -> Actor:
    """Add a section, a passage for each who speaks in it; return who speaks last.

    In a `letter`, given by its key, what a fractie says is one introduction. A heading may say who
    asks below it; behind any other whoever spoke `before` goes on only where the text says so
    ("Deze leden …").
    """
    own = builder.pieces(section.first, section.last)
    turns = find_speakers(builder, section, committee)
    opening = _headed(builder, section) or (before if _goes_on(builder, section) else committee)
    if not own or not turns or turns[0][0] > own[0].start:
        turns = [(0, opening), *turns]
    turns = _changes(turns)
    headings = heading_pieces(builder, section)
    for (first, who), (last, _) in pairwise([*turns, (len(builder.lines.text), committee)]):
        pieces = within(builder, own, first, last)
        if letter:
            _add_to_letter(builder, section, who, (*headings, *pieces), letter)
            headings = ()
            continue
        for asks, cut in _cut(builder, who, pieces):
            if asks and headings:  # it is printed by the committee, and no part of the question
                _add(builder, section, committee, headings, asks=False)
                headings = ()
            _add(builder, section, who, (*headings, *cut), asks=asks)
            headings = ()
    return turns[-1][1]


def _changes(turns: list[tuple[int, Actor]]) -> list[tuple[int, Actor]]:
    """Return the turns at which the speaker is another than before."""
    return [turn for at, turn in enumerate(turns) if not at or turn[1] != turns[at - 1][1]]


def _headed(builder: PassageBuilder, section: Section) -> Actor | None:
    """Return the fracties whose questions the section's heading announces."""
    named = named_in(section.title, builder.bodies) if is_heading(section.title) else ()
    return as_one(named)


def _cut(
    builder: PassageBuilder, who: Actor, pieces: tuple[Span, ...]
) -> Iterator[tuple[bool, tuple[Span, ...]]]:
    """Yield what a fractie says: paragraph by paragraph where it asks, the rest together.

    What the committee says of its own report asks nothing.
    """
    if _fracties(who):
        for stretch in cut_at_questions(builder, pieces):
            yield bool(stretch.asked), stretch.pieces
    elif pieces:
        yield False, pieces


def _add(
    builder: PassageBuilder, section: Section, who: Actor, pieces: tuple[Span, ...], *, asks: bool
) -> None:
    fracties = _fracties(who)
    path = "/".join(part for part in (section.path, *map(series_slug, fracties)) if part)
    if asks:
        kind = PassageKind.QUESTION
        key = f"question/{path}/{builder.count(f'question/{path}')}"
    else:
        kind = PassageKind.RUNNING_TEXT
        key = builder.free_key(f"text/{path}" if path else "text")
    series = fracties[0] if fracties else None
    number = "" if asks else section.number  # the section's is no question's
    builder.add(Passage(key, kind, "", who, pieces, series, number, section.title))


def _add_to_letter(
    builder: PassageBuilder, section: Section, who: Actor, pieces: tuple[Span, ...], letter: str
) -> None:
    fracties = _fracties(who)
    kind = PassageKind.INTRODUCTION if fracties else PassageKind.FRAME
    own = letter.removeprefix("letter/")
    path = "/".join(part for part in (section.path, *map(series_slug, fracties)) if part)
    key = builder.free_key(f"introduction/{path}" if fracties else f"frame/{own}")
    series = fracties[0] if fracties else None
    builder.add(Passage(key, kind, letter, who, pieces, series, "", section.title))


def _fracties(who: Actor) -> list[Fractie]:
    return [one for one in _members(who) if isinstance(one, Fractie)]


def _members(who: Actor) -> tuple[Actor, ...]:
    return who.members if isinstance(who, Collective) else (who,)


def _goes_on(builder: PassageBuilder, section: Section) -> bool:
    filled = builder.own_lines(section.first, section.last)
    return bool(filled) and goes_on(builder.lines.words[filled[0]])
