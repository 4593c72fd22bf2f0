"""Other fracties that speak in what is one's own: they join in, or no heading is of them.

What a letter says under a heading ahead of its questions is the introduction of whom the heading
names, and what stands in none is the committee's. A paragraph that opens with another fractie is
that one's all the same, also behind a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.prose import Section
from kamergraaf.loaders.structure.exchange.repeats import wording
from kamergraaf.loaders.structure.exchange.sections import series_slug
from kamergraaf.loaders.structure.exchange.sentence_kinds import announces, is_question
from kamergraaf.loaders.structure.exchange.speaking import find_speakers, may_name_others, within
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.paragraphs import find_paragraphs
from kamergraaf.ontology.nouns import Actor, Collective, Fractie, Passage, PassageKind, Span

_FEWEST_WORDS = 4  # spaces of a sentence that tells whose it is
_SENTENCE = re.compile(r"[^.?!]+")
_CUT = (PassageKind.INTRODUCTION, PassageKind.QUESTION, PassageKind.FRAME)


def hear_others(builder: PassageBuilder, draft: Draft, before: int) -> None:
    """Cut what a letter that asks says where another fractie speaks in it.

    `before` is how many passages were made before the letter's.
    """
    if draft.by_government:
        return
    for passage in builder.since(before):
        framed = passage.kind is PassageKind.FRAME
        if passage.kind in _CUT and (framed or passage.series):
            _cut(builder, passage)
    for passage in builder.since(before):
        if passage.kind is PassageKind.INTRODUCTION and passage.series:
            _remember(builder, passage)


def _remember(builder: PassageBuilder, passage: Passage) -> None:
    """Keep the sentences of a fractie, by which a reply that repeats them is told."""
    for paragraph in find_paragraphs(builder.lines, passage.pieces):
        for sentence in paragraph.sentences:
            said = wording(builder.words(tuple(sentence))).plain
            if said.count(b" ") >= _FEWEST_WORDS:
                builder.written[said] = passage.voice


def _cut(builder: PassageBuilder, passage: Passage) -> None:
    spoken = list(_spoken(builder, passage))
    if all(_first(who) in _all(passage.voice) for _, who in spoken if _first(who)):
        return
    del builder.made[passage.key]
    own: list[Span] = []  # what a question or a frame keeps
    end = passage.pieces[-1].end
    for (start, who), (stop, _) in pairwise([(0, passage.voice), *spoken, (end, passage.voice)]):
        pieces = within(builder, passage.pieces, start, stop)
        if passage.kind is not PassageKind.INTRODUCTION and who == passage.voice:
            own += pieces
            continue
        series = _first(who)
        place = f"introduction/{series_slug(series)}" if series else passage.key
        builder.add(
            replace(
                passage, key=builder.free_key(place), kind=PassageKind.INTRODUCTION, voice=who,
                series=series, pieces=pieces, number="", title="", items=(),
            )
        )  # fmt: skip
    _keep(builder, passage, builder.joined(own))


def _keep(builder: PassageBuilder, passage: Passage, own: tuple[Span, ...]) -> None:
    """Add what is left of a passage, by which its repeats are known."""
    if not own:
        return
    stop = own[-1].end
    items = tuple(item for item in passage.items if item[1].start < stop)
    builder.add(replace(passage, pieces=own, items=items))
    if passage.key in builder.originals.wordings:
        builder.originals.wordings[passage.key] = wording(builder.words(own))


def _spoken(builder: PassageBuilder, passage: Passage) -> Iterator[tuple[int, Actor]]:
    """Yield where others begin to speak in a passage, and who.

    A frame is open to the committee between them, each of its pieces anew.
    """
    lines = builder.lines
    if passage.kind is PassageKind.FRAME:
        for piece in passage.pieces:
            section = Section((), lines.at(piece.start), lines.at(piece.end - 1) + 1)
            spoken = find_speakers(builder, section, passage.voice)
            yield piece.start, passage.voice
            for one, (stop, _) in pairwise([*spoken, (piece.end, passage.voice)]):
                if not _is_told(builder, piece, one):
                    yield one
                elif asked := _asked_below(builder, Span(one[0], stop)):
                    yield asked, one[1]
        return
    begin, end = passage.pieces[0].start, passage.pieces[-1].end
    if not may_name_others(lines.text, begin, end):
        return
    section = Section((), lines.at(begin), lines.at(max(begin, end - 1)) + 1)
    spoken = find_speakers(builder, section, passage.voice)
    others = ((at, who) for at, who in spoken if _first(who))
    if passage.kind is PassageKind.QUESTION:  # at its head it speaks for who asks it
        yield from ((at, who) for at, who in others if at > begin)
    else:
        yield from others


def _is_told(builder: PassageBuilder, piece: Span, spoken: tuple[int, Actor]) -> bool:
    """Say whether a committee but tells that a fractie has questions."""
    start, who = spoken
    said = _SENTENCE.match(builder.lines.text, start, piece.end)
    return bool(_first(who) and said and announces(said[0]))


def _asked_below(builder: PassageBuilder, told: Span) -> int:
    """Return where the questions begin below the paragraph that tells of them, 0 where none do."""
    below = find_paragraphs(builder.lines, (told,))[1:]
    asks = (any(is_question(builder.words(tuple(one))) for one in p.sentences) for p in below[:1])
    return below[0].sentences[0][0].start if any(asks) else 0


def _all(who: Actor) -> tuple[Actor, ...]:
    return who.members if isinstance(who, Collective) else (who,)


def _first(who: Actor) -> Fractie | None:
    return next((one for one in _all(who) if isinstance(one, Fractie)), None)
