"""Passages: turns with their voice, their key, their pieces, their links to other passages."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from kamergraaf.loaders.structure.bodies import Bodies, find_fracties, tidy
from kamergraaf.loaders.structure.heads import Draft
from kamergraaf.loaders.structure.lines import Lines
from kamergraaf.loaders.structure.repeats import (
    ALIKE,
    Originals,
    Wording,
    likeness,
    wording,
)
from kamergraaf.loaders.structure.turns import Speech, Turn
from kamergraaf.ontology.identifiers import slug
from kamergraaf.ontology.nouns import Actor, Fractie, Passage, PassageKind, Span

_ITEM = re.compile(r"([a-z])[.)]\s+\S")
_STOPS = frozenset(".)")
_NUMBER = re.compile(r"(?:[Vv]raag\s+)?\d{1,3}[.):]?\s*")
_ENDS_SENTENCE = (".", "?", "!", ":", ";", ",")
_TITLE_LENGTH = 120
_SLACK = 3  # a line may fall this far short of the width and still be full


@dataclass(slots=True)
class PassageBuilder:
    """Makes the passages of one paper, letter by letter; `cuts` are lines of notes and pages."""

    lines: Lines
    bodies: Bodies
    cuts: list[int]
    asker: Actor  # who asks where nothing says who
    originals: Originals = field(default_factory=Originals)
    introductions: dict[str, Wording] = field(default_factory=dict)  # by section
    made: dict[str, Passage] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    def pieces(self, first: int, last: int, start: int = 0) -> tuple[Span, ...]:
        """Return the stretches of text in lines first … last - 1; `start` cuts the first line."""
        found = []
        at = bisect_left(self.cuts, first)
        begin = first
        while begin < last:
            cut = self.cuts[at] if at < len(self.cuts) and self.cuts[at] < last else last
            if piece := self._piece(begin, cut, start):
                found.append(piece)
            begin, at = cut + 1, at + 1
        return tuple(found)

    def _piece(self, first: int, last: int, start: int) -> Span | None:
        words = self.lines.words
        while first < last and not words[first]:
            first += 1
        while last > first and not words[last - 1]:
            last -= 1
        if first == last:
            return None
        return Span(max(self.lines.starts[first], start), self.lines.ends[last - 1])

    def words(self, pieces: tuple[Span, ...]) -> str:
        """Return the text of a passage."""
        return "\n".join(piece.of(self.lines.text) for piece in pieces)

    def add(self, passage: Passage) -> Passage:
        """Keep a passage under a key of its own; one without text is left out."""
        if passage.pieces:
            self.made[passage.key] = passage
        return passage

    def free_key(self, key: str) -> str:
        """Return `key`, or `key-2`, `key-3` … where it is taken."""
        found, number = key, 1
        while found in self.made:
            number += 1
            found = f"{key}-{number}"
        return found

    def add_frame(self, draft: Draft, speech: Speech) -> None:
        """Add what a letter says in its own voice: ahead of its headings, behind its turns."""
        pieces = tuple(p for own in speech.around(draft) for p in self.pieces(*own))
        key = draft.key.replace("letter/", "frame/", 1)
        self.add(Passage(key, PassageKind.FRAME, draft.key, draft.sender, pieces))


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a letter under one heading: whose questions they are."""

    fractie: Fractie | None
    slug: str


def read_sections(builder: PassageBuilder, draft: Draft, speech: Speech) -> list[Section]:
    """Return the sections of a letter; the first is what stands before any heading."""
    numbered = any(turn.section == 0 for turn in speech.turns)
    sections = [_unheaded(builder, draft, speech) if numbered else Section(None, "")]
    for _, words in speech.headings:
        fracties = find_fracties(words, builder.bodies)
        if len(fracties) > 1:
            names = ", ".join(fractie.name for fractie in fracties[1:])
            builder.remarks.append(
                f"the section “{tidy(words)}” is given to {fracties[0].name}, not also to {names}"
            )
        sections.append(_section(fracties[:1]))
    return sections


def _section(fracties: tuple[Fractie, ...]) -> Section:
    if not fracties:
        return Section(None, "commissie")
    return Section(fracties[0], _series_slug(fracties[0]))


def _series_slug(fractie: Fractie) -> str:
    return slug(fractie.name.removeprefix("Fractie-"))


def _unheaded(builder: PassageBuilder, draft: Draft, speech: Speech) -> Section:
    """Questions without a heading are of the fractie that the letter's opening names last."""
    first = next((turn.first for turn in speech.turns), draft.last)
    if draft.by_government:
        return Section(None, "")
    opening = builder.words(builder.pieces(draft.body, first))
    return _section(find_fracties(opening, builder.bodies)[-1:])


def add_turns(builder: PassageBuilder, draft: Draft, speech: Speech) -> None:
    """Add the introductions, questions, repeated questions and answers of one letter."""
    sections = read_sections(builder, draft, speech)
    width = _width(builder.lines, draft)
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
        elif draft.by_government:
            passage = _add_repeat(builder, draft, section, _Said(turn, pieces, width))
            repeated[turn.section, turn.number] = passage
        else:
            _add_question(builder, draft, section, _Said(turn, pieces, width))


@dataclass(frozen=True, slots=True)
class _Said:
    turn: Turn
    pieces: tuple[Span, ...]
    width: int


def _voice(draft: Draft, section: Section) -> Actor:
    return section.fractie or draft.sender


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
        if asked is None or likeness(asked, said) < ALIKE:
            key = builder.free_key(f"frame/{path}")
            kind, voice = PassageKind.FRAME, draft.sender
            builder.add(Passage(key, kind, draft.key, voice, pieces, section.fractie))
            return
    if not draft.by_government:
        builder.introductions[section.slug] = said
    key = builder.free_key(f"introduction/{path}")
    kind, voice = PassageKind.INTRODUCTION, _voice(draft, section)
    builder.add(Passage(key, kind, draft.key, voice, pieces, section.fractie))


def _add_question(builder: PassageBuilder, draft: Draft, section: Section, said: _Said) -> None:
    number = said.turn.number
    key = builder.free_key(f"question/{_round(draft)}{section.slug}/{number}")
    title, items = _title(builder, said), _items(builder.lines, said.turn)
    builder.add(
        Passage(
            key, PassageKind.QUESTION, draft.key, _voice(draft, section), said.pieces,
            section.fractie, number, title, items,
        )
    )  # fmt: skip
    builder.originals.add(key, section.slug, number, builder.words(said.pieces))


def _add_repeat(builder: PassageBuilder, draft: Draft, section: Section, said: _Said) -> Passage:
    number = said.turn.number
    text = builder.words(said.pieces)
    original = builder.made.get(builder.originals.find(section.slug, number, text))
    series = section.fractie or (original.series if original else None)
    place = section.slug or (_series_slug(series) if series else "vraag")
    key = builder.free_key(f"repeated-question/{_round(draft)}{place}/{number}")
    # Without a heading and an original, who asked is unknown: those whom the letter answers.
    voice = series or (original.voice if original else builder.asker)
    return builder.add(
        Passage(
            key, PassageKind.REPEATED_QUESTION, draft.key, voice, said.pieces, series, number,
            original.title if original else _title(builder, said),
            _items(builder.lines, said.turn), original.key if original else "",
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
    place = section.slug or (_series_slug(series) if series else "vraag")
    first = builder.made.get(answered[0]) if answered else None
    builder.add(
        Passage(
            builder.free_key(f"answer/{_round(draft)}{place}/{turn.number or 'x'}"),
            PassageKind.ANSWER, draft.key, draft.sender, said.pieces, series, turn.number,
            first.title if first else "", _items(builder.lines, turn),
            answers_to=answered[0] if answered else "", also_answers=tuple(answered[1:]),
        )
    )  # fmt: skip


def _width(lines: Lines, draft: Draft) -> int:
    """Return how wide a letter's full lines are."""
    lengths = sorted(len(lines.words[line]) for line in lines.filled_in(draft.body, draft.last))
    return lengths[len(lengths) * 3 // 4] if lengths else 0


def _title(builder: PassageBuilder, said: _Said) -> str:
    """Return a question's title: a first line that ends where its next word would have fitted."""
    lines, turn = builder.lines, said.turn
    first = lines.words[turn.first]
    number = _NUMBER.match(first)
    words = first[number.end() :] if number else first
    below = lines.following(turn.first, turn.last)
    if not words or words.endswith(_ENDS_SENTENCE) or below >= turn.last:
        return ""
    next_words = lines.words[below]
    fitted = len(first) + 1 + len(next_words.split(" ", 1)[0]) <= said.width - _SLACK
    begins = next_words[0].isupper() or next_words[0] in "“‘'\""
    return tidy(words) if fitted and begins and len(words) <= _TITLE_LENGTH else ""


def _items(lines: Lines, turn: Turn) -> tuple[tuple[str, Span], ...]:
    """Return the lettered sub-items of a passage: a), b), … from a on."""
    found: list[tuple[str, int]] = []
    words = lines.words
    numbered = [n for n in lines.filled_in(turn.first, turn.last) if words[n][1:2] in _STOPS]
    for line in numbered:
        match = _ITEM.match(words[line])
        if match and ord(match[1]) == ord("a") + len(found):
            found.append((match[1], line))
    if len(found) < 2:
        return ()
    ends = [line for _, line in found[1:]] + [turn.last]
    items = []
    for (letter, line), end in zip(found, ends, strict=True):
        last = end - 1
        while last > line and not lines.words[last]:
            last -= 1
        items.append((letter, Span(lines.starts[line], lines.ends[last])))
    return tuple(items)
