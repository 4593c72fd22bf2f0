"""What is repeated in prose as passages: a repeated question, and the answer that follows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from kamergraaf.loaders.structure.exchange.asking import read_asked
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.restating import Restated
from kamergraaf.loaders.structure.exchange.sections import series_slug
from kamergraaf.loaders.structure.exchange.sentence_kinds import is_reply
from kamergraaf.loaders.structure.exchange.speaking import may_name_others, within
from kamergraaf.loaders.structure.exchange.speech import Speech
from kamergraaf.loaders.structure.exchange.stretches import Part
from kamergraaf.loaders.structure.exchange.verbatim import cut_verbatim
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.paragraphs import Paragraph, find_paragraphs
from kamergraaf.ontology.nouns import Actor, Collective, Fractie, Passage, PassageKind, Span

_CLEARLY = 2  # questions that a letter must repeat to be an answer to them


def add_restated(
    builder: PassageBuilder, restated: Restated, passage: Passage, headings: int = 0
) -> None:
    """Add a passage, cut into questions and answers; whole, if it repeats no question.

    Its first `headings` pieces are no text.
    """
    parts = restated.find(passage, passage.pieces[headings:])
    if any(part.who for part in parts):
        _add_parts(builder, passage, parts, passage.pieces[:headings])
    else:
        builder.add(replace(passage, key=builder.free_key(passage.key)))


def restate_letter(
    builder: PassageBuilder, draft: Draft, speech: Speech, before: int,
    *, asker: Actor | None = None, asked: bool = False,
) -> None:  # fmt: skip
    """Cut what a minister's letter says in prose, where it clearly answers what it repeats.

    Under the heading of a fractie one repeated question tells, and where the paper prints what was
    `asked` in a letter before it; elsewhere it takes more. `asker` asks what names nobody. `before`
    is how many passages were made before the letter's; those it makes stand behind all others until
    `put_in_order`.
    """
    restated = Restated(builder.lines, builder.bodies, written=builder.written, asker=asker)
    begin = builder.lines.begin(draft.body)
    in_turns = any(turn.kind is not PassageKind.INTRODUCTION for turn in speech.turns)
    for frame in builder.since(before):
        if frame.kind is not PassageKind.FRAME or (in_turns and not frame.series):
            continue
        if cut_verbatim(builder, frame):
            continue
        restated.last = builder.headed.get(frame.key, frame.series)
        head = sum(piece.start < begin for piece in frame.pieces)  # no text
        parts = restated.find(frame, frame.pieces[head:])
        if _is_reply(builder, frame, parts, asked=asked):
            del builder.made[frame.key]
            _add_parts(builder, frame, parts, frame.pieces[:head])
    _cut_introductions(builder, draft, builder.since(before))


def _is_reply(builder: PassageBuilder, frame: Passage, parts: list[Part], *, asked: bool) -> bool:
    """Say whether a letter answers what it repeats; one question tells where words say so."""
    found = sum(part.who is not None for part in parts)
    answers = (part for part in parts if part.kind is PassageKind.ANSWER)
    clearly = (
        asked
        or bool(frame.series)
        or any(is_reply(builder.words(tuple(p.pieces))) for p in answers)
    )
    return found >= (1 if clearly else _CLEARLY)


def restate_answers(builder: PassageBuilder, before: int) -> None:
    """End each answer of a letter where it turns to what another fractie asked without a number.

    `before` is how many passages were made before the letter's.
    """
    made = builder.since(before)
    text = builder.lines.text
    answers = [
        one
        for one in made
        if one.kind is PassageKind.ANSWER
        and may_name_others(text, one.pieces[0].start, one.pieces[-1].end)
    ]
    restated = Restated(builder.lines, builder.bodies)
    for answer in answers:
        paragraphs = find_paragraphs(builder.lines, answer.pieces)
        turns = (
            paragraph.sentences[0][0].start
            for paragraph in paragraphs[1:]
            if _asker(builder, paragraph)
            in builder.askers.difference((answer.voice, answer.series))
        )
        if start := next(turns, 0):
            own = within(builder, answer.pieces, 0, start)
            rest = within(builder, answer.pieces, start, answer.pieces[-1].end)
            builder.add(replace(answer, pieces=own))
            place = answer.letter.replace("letter/", "frame/", 1)
            framed = Passage(place, PassageKind.FRAME, answer.letter, answer.voice, rest)
            _add_parts(builder, framed, restated.find(framed, rest), ())


def _asker(builder: PassageBuilder, paragraph: Paragraph) -> Actor | None:
    """Return who asks in the sentence that a paragraph begins with."""
    asked = read_asked(builder.words(tuple(paragraph.sentences[0])), builder.bodies)
    return asked.who if asked and asked.asks else None


def put_in_order(builder: PassageBuilder) -> None:
    """Put the passages in the order of the text."""
    begins = sorted(builder.made.values(), key=lambda one: one.pieces[0].start)
    builder.made = {one.key: one for one in begins}


def _introductions(passages: Iterable[Passage]) -> list[Passage]:
    return [one for one in passages if one.kind is PassageKind.INTRODUCTION and one.series]


def _cut_introductions(builder: PassageBuilder, draft: Draft, own: list[Passage]) -> None:
    """Cut what repeats all that a fractie wrote, without numbers, and answers it in one go."""
    repeated = _introductions(own)
    if not repeated:
        return
    series = Counter(one.series for one in own)
    introductions = _introductions(builder.made.values())
    for passage in repeated:
        written = "".join(
            _plain(builder, one.pieces)
            for one in introductions
            if one.letter != draft.key and one.series == passage.series
        )
        restated = Restated(builder.lines, builder.bodies, passage.series, written=builder.written)
        parts = restated.find(passage, passage.pieces) if series[passage.series] == 1 else []
        answers = [part for part in parts if part.kind is PassageKind.ANSWER]
        # What stands in the letter with the questions is no answer to them.
        if (
            not answers
            or not parts[0].who
            or any(_plain(builder, tuple(part.pieces)) in written for part in answers)
        ):
            parts = _below_repeat(builder, passage, written)
        if not parts:
            continue
        del builder.made[passage.key]
        key = passage.key.replace("introduction/", "frame/", 1)
        framed = replace(passage, key=key, kind=PassageKind.FRAME, voice=draft.sender)
        for part in parts:
            part.kind = framed.kind if part.kind is passage.kind else part.kind
        _add_parts(builder, framed, parts, ())


def _below_repeat(builder: PassageBuilder, passage: Passage, written: str) -> list[Part]:
    """Return what a passage repeats of all that was `written`, and the answer that is below it."""
    repeated, answer = (
        Part(PassageKind.REPEATED_QUESTION, passage.voice),
        Part(PassageKind.ANSWER, None),
    )
    left = written
    for paragraph in find_paragraphs(builder.lines, passage.pieces):
        spans = [span for sentence in paragraph.sentences for span in sentence]
        words = _plain(builder, tuple(spans))
        repeats = not answer.pieces and left.startswith(words)
        left = left.removeprefix(words) if repeats else left
        (repeated if repeats else answer).pieces += spans
    for part in (repeated, answer):
        part.pieces = list(builder.joined(part.pieces))
    return [repeated, answer] if written and not left and answer.pieces else []


def _plain(builder: PassageBuilder, pieces: tuple[Span, ...]) -> str:
    return "".join(filter(str.isalpha, builder.words(pieces))).casefold()


def _add_parts(
    builder: PassageBuilder, passage: Passage, parts: list[Part], leading: tuple[Span, ...]
) -> None:
    if parts[0].kind is not passage.kind:
        parts.insert(0, Part(passage.kind, None))
    waiting: list[Passage] = []
    answering = False
    for part in parts:
        if part.kind is passage.kind:
            pieces = (*leading, *part.pieces)
            builder.add(replace(passage, key=builder.free_key(passage.key), pieces=pieces))
            leading, waiting = (), []
        elif part.who:
            waiting = [] if answering else waiting
            waiting.append(_add_question(builder, passage, part, part.who))
        else:
            _add_answer(builder, passage, part, waiting)
        answering = part.kind is PassageKind.ANSWER


def _add_question(builder: PassageBuilder, passage: Passage, part: Part, who: Actor) -> Passage:
    members = who.members if isinstance(who, Collective) else (who,)
    fracties = [one for one in members if isinstance(one, Fractie)]
    place = "/".join(map(series_slug, fracties)) or "commissie"
    count = builder.count(f"repeated-question/{place}")
    return builder.add(
        Passage(
            f"repeated-question/{place}/{count}", PassageKind.REPEATED_QUESTION, passage.letter,
            who, tuple(part.pieces), fracties[0] if fracties else None, "", passage.title,
        )
    )  # fmt: skip


def _add_answer(
    builder: PassageBuilder, passage: Passage, part: Part, waiting: list[Passage]
) -> None:
    first = waiting[0]
    builder.add(
        Passage(
            builder.free_key(first.key.replace("repeated-question/", "answer/", 1)),
            PassageKind.ANSWER, passage.letter, passage.voice, tuple(part.pieces), first.series,
            "", passage.title, answers_to=first.key,
            also_answers=tuple(one.key for one in waiting[1:]),
        )
    )  # fmt: skip
