"""Passages: turns with their voice, their key, their pieces, their links to other passages."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.details import find_items, find_title, width_of
from kamergraaf.loaders.structure.exchange.repeats import ALIKE, Wording, likeness, wording
from kamergraaf.loaders.structure.exchange.sections import Section, read_sections, series_slug
from kamergraaf.loaders.structure.exchange.self_named import names_itself, refers_back
from kamergraaf.loaders.structure.exchange.speaking import as_one
from kamergraaf.loaders.structure.exchange.speech import Speech, Turn
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.ontology.nouns import (
    Actor,
    Anomaly,
    Chamber,
    Collective,
    Committee,
    Fractie,
    Passage,
    PassageKind,
    Post,
    Span,
)

GUESSED = "vraag zonder nummer of kop"
_I = frozenset((b"ik", b"mij", b"mijn"))
ORPHAN = "herhaalde vraag zonder origineel"


def _sections(builder: PassageBuilder, draft: Draft, speech: Speech) -> list[Section]:
    """Return the sections of a letter; what a committee's letter opens with tells who asks."""
    first = next((turn.first for turn in speech.turns), draft.last)
    own = () if draft.by_government else builder.pieces(draft.body, first)
    return read_sections(speech, builder.bodies, builder.words(own))


def add_turns(builder: PassageBuilder, draft: Draft, speech: Speech) -> None:
    """Add the introductions, questions, repeated questions and answers of one letter."""
    sections = _sections(builder, draft, speech)
    builder.named = ()
    width = width_of(builder.lines, draft)
    repeated: dict[tuple[int, str], Passage] = {}
    turns_in = Counter(turn.section for turn in speech.turns)
    for turn in speech.turns:
        section = sections[turn.section]
        pieces = builder.pieces(turn.first, turn.last, turn.start)
        if not pieces:
            continue
        if turn.kind is PassageKind.INTRODUCTION:
            alone = turns_in[turn.section] == 1
            _add_introduction(builder, draft, section, pieces, alone)
        elif turn.kind is PassageKind.ANSWER:
            _add_answer(builder, draft, section, _Said(turn, pieces, width), repeated)
        else:
            add = _add_repeat if draft.by_government else _add_question
            passage = add(builder, draft, section, _Said(turn, pieces, width))
            _keep(builder, section, turn, passage, repeated)
            if draft.by_government:
                _tell(builder, turn, passage)


def _keep(
    builder: PassageBuilder, section: Section, turn: Turn, passage: Passage,
    repeated: dict[tuple[int, str], Passage],
) -> None:  # fmt: skip
    """Keep a passage under its number, and under those that it has beside, if none has them."""
    repeated[turn.section, turn.number] = passage
    for number in turn.also:
        if not builder.originals.at(section.slug, number):
            repeated[turn.section, number] = passage


@dataclass(frozen=True, slots=True)
class _Said:
    turn: Turn
    pieces: tuple[Span, ...]
    width: int

    @property
    def number(self) -> str:
        """The number as printed, or "#2" where the place of the question gave it one."""
        return f"#{self.turn.number}" if self.turn.counted else self.turn.number


def _voice(draft: Draft, section: Section) -> Actor:
    return section.asker or draft.sender


def answering_for(draft: Draft) -> Actor:
    """Return who answers: whoever writes, or the ministers whom a committee's letter is for."""
    whom = draft.replying or draft.addressees
    posts = tuple(actor for actor in whom if isinstance(actor, Post))
    if draft.by_government or not posts:
        asks = isinstance(draft.sender, Committee | Chamber | Collective)
        return Post("bewindspersoon") if asks and not draft.by_government else draft.sender
    return posts[0] if len(posts) == 1 else Collective(posts)


def _round(draft: Draft) -> str:
    """Return the part of a key that tells a second question or answer letter from the first."""
    number = draft.key.rpartition("-")[2]
    return f"{number}/" if number.isdigit() else ""


def _add_introduction(
    builder: PassageBuilder, draft: Draft, section: Section, pieces: tuple[Span, ...], alone: bool
) -> None:
    """Add what stands under a heading before any question.

    In a minister's letter it repeats the fractie's words. Where it is `alone`, without questions
    behind it, and is not what the fractie wrote, it is the minister's own reply to the fractie.
    """
    letter = draft.key.removeprefix("letter/")
    path = section.slug if letter == "uitgaand" else f"{letter}/{section.slug}"
    said = wording(builder.words(pieces))
    if draft.by_government and alone:
        asked = builder.introductions.get(section.slug)
        if asked is None or likeness(asked, said) < ALIKE or _in_first_person(said, asked):
            key = builder.free_key(f"frame/{path}")
            kind, voice = PassageKind.FRAME, draft.sender
            if section.asker:
                builder.headed[key] = section.asker
            builder.add(Passage(key, kind, draft.key, voice, pieces, section.fractie))
            return
    if not draft.by_government:
        builder.introductions[section.slug] = said
    key = builder.free_key(f"introduction/{path}")
    kind, voice = PassageKind.INTRODUCTION, _voice(draft, section)
    builder.add(Passage(key, kind, draft.key, voice, pieces, section.fractie))


def _in_first_person(said: Wording, asked: Wording) -> bool:
    """Say whether a minister speaks for himself in what is otherwise much like what was asked."""
    return bool(_I.intersection(said.plain.split()) - set(asked.plain.split()))


def _named(builder: PassageBuilder, text: str) -> tuple[Fractie, ...]:
    """Return who a question says asks it; "deze leden" are those of the question before."""
    named = names_itself(text, builder.bodies)
    if not named and refers_back(text):
        return builder.named
    builder.named = named
    return named


def _add_question(builder: PassageBuilder, draft: Draft, section: Section, said: _Said) -> Passage:
    number = said.turn.number
    key = builder.free_key(f"question/{_round(draft)}{section.slug}/{number}")
    title = find_title(builder.lines, said.turn, said.width)
    items = find_items(builder.lines, said.turn)
    text = builder.words(said.pieces)
    builder.originals.add(key, section.slug, said.number, text)
    # Under the committee's own a fractie may yet say that it asks.
    named = () if section.asker else _named(builder, text)
    return builder.add(
        Passage(
            key, PassageKind.QUESTION, draft.key, as_one(named) or _voice(draft, section),
            said.pieces, named[0] if named else section.fractie, number, title, items,
        )
    )  # fmt: skip


def _add_repeat(builder: PassageBuilder, draft: Draft, section: Section, said: _Said) -> Passage:
    number = said.turn.number
    text = builder.words(said.pieces)
    original = builder.made.get(builder.originals.find(section.slug, said.number, text))
    named = () if section.asker or original else _named(builder, text)
    series = section.fractie or (original.series if original else None)
    series = series or (named[0] if named else None)
    place = section.slug or (series_slug(series) if series else "vraag")
    key = builder.free_key(f"repeated-question/{_round(draft)}{place}/{number}")
    if said.turn.counted and not original and builder.originals.at(section.slug, number):
        number = ""  # by its place it would be a question that it is unlike
    # Without a heading, an original and a name who asked is unknown: those whom the letter answers.
    voice = section.asker or (original.voice if original else as_one(named) or builder.asker)
    return builder.add(
        Passage(
            key, PassageKind.REPEATED_QUESTION, draft.key, voice, said.pieces, series, number,
            original.title if original else find_title(builder.lines, said.turn, said.width),
            find_items(builder.lines, said.turn), original.key if original else "",
        )
    )  # fmt: skip


def _add_answer(
    builder: PassageBuilder,
    draft: Draft,
    section: Section,
    said: _Said,
    repeated: dict[tuple[int, str], Passage],
) -> None:
    turn = said.turn
    answered, series = [], section.fractie
    for number in turn.answered:
        repeat = repeated.get((turn.section, number))
        question = (repeat.repeats or repeat.key) if repeat else ""
        question = question or builder.originals.at(section.slug, number)
        series = series or (repeat.series if repeat else None)
        answered += [question] if question else []
    if not answered:
        where = said.pieces[0]
        printed = builder.lines.words[builder.lines.at(where.start)]
        builder.anomalies.append(Anomaly("antwoord zonder vraag", printed, "", where))
    answered = list(dict.fromkeys(answered))
    place = section.slug or (series_slug(series) if series else "vraag")
    first = builder.made.get(answered[0]) if answered else None
    builder.add(
        Passage(
            builder.free_key(f"answer/{_round(draft)}{place}/{turn.number or 'x'}"),
            PassageKind.ANSWER, draft.key, answering_for(draft), said.pieces, series, turn.number,
            first.title if first else "", find_items(builder.lines, turn),
            answers_to=answered[0] if answered else "", also_answers=tuple(answered[1:]),
        )
    )  # fmt: skip


def _tell(builder: PassageBuilder, turn: Turn, repeat: Passage) -> None:
    """Report a repeated question that repeats none, or that had to be told from what it follows."""
    where = repeat.pieces[0]
    printed = builder.lines.words[builder.lines.at(where.start)]
    if turn.guessed:
        builder.anomalies.append(Anomaly(GUESSED, printed, repeat.key, where))
    if not repeat.repeats:
        builder.anomalies.append(Anomaly(ORPHAN, printed, "", where))
