"""Questions that an answer repeats word for word, without number, heading or "Antwoord".

Where italics or quotation marks are all that set them apart, the words themselves tell: a paragraph
that opens as a question of the question letter does is that question, and goes on as long as its
words do. What follows, up to the next one, is its answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.openings import without_number
from kamergraaf.loaders.structure.exchange.repeats import ALIKE, likeness, wording
from kamergraaf.loaders.structure.text.paragraphs import Paragraph, find_paragraphs
from kamergraaf.ontology.nouns import Passage, PassageKind, Span

_FEWEST = 2  # repeated questions that show that a letter repeats them, where more were asked


@dataclass(slots=True)
class _Stretch:
    """What one voice says: a question of the letter before, or the answer to it."""

    question: Passage | None
    paragraphs: list[Paragraph] = field(default_factory=list)
    answers: bool = False


def cut_verbatim(builder: PassageBuilder, frame: Passage) -> bool:
    """Cut a minister's running text at the questions that it repeats; tell whether it does."""
    asked = builder.openings.counts[frame.series]
    if not asked:
        return False
    stretches = _stretches(builder, frame)
    repeated = [one for one in stretches if one.question and not one.answers]
    # Under the heading of a fractie one tells, elsewhere it takes more.
    if len(repeated) < (1 if frame.series else min(_FEWEST, asked)):
        return False
    del builder.made[frame.key]
    for stretch in stretches:
        _add(builder, frame, stretch)
    return True


def end_answers(builder: PassageBuilder, before: int) -> None:
    """End each answer where a question follows that nothing marks, word for word and not repeated.

    What is behind it becomes the repeated question, with its answer. `before` is how many passages
    were made before the letter's.
    """
    if not builder.originals.wordings:
        return
    made = builder.since(before)
    answers = [one for one in made if one.kind is PassageKind.ANSWER]
    repeated = {one.repeats for one in made if one.repeats}
    if not builder.openings.all_in(repeated):
        for answer in answers:
            _end(builder, answer, repeated)


def _end(builder: PassageBuilder, answer: Passage, repeated: set[str]) -> None:
    paragraphs = find_paragraphs(builder.lines, answer.pieces)
    words = [wording(_text(builder, one)) for one in paragraphs]
    own = len(paragraphs)
    for at in range(own - 1, 0, -1):
        question, whole = builder.openings.find(words[at].opening, None)
        if question is None or whole is None or question.key in repeated:
            continue
        if answer.series not in (None, question.series):
            continue
        if _says(whole.plain, (words[i].plain for i in range(at, own))):
            _add(builder, answer, _Stretch(question, paragraphs[at:own]))
            own = at
    if own < len(paragraphs):
        kept = (span for one in paragraphs[:own] for said in one.sentences for span in said)
        begin = paragraphs[own].sentences[0][0].start
        items = tuple(item for item in answer.items if item[1].start < begin)
        builder.made[answer.key] = replace(answer, pieces=builder.joined(kept), items=items)


def _says(whole: bytes, paragraphs: Iterator[bytes]) -> bool:
    """Tell whether paragraphs begin with all words of a question."""
    at = 0
    for said in paragraphs:
        if len(said) >= len(whole) - at:
            return said.startswith(whole[at:])
        if not whole.startswith(said, at):
            return False
        at += len(said) + 1
    return False


def _stretches(builder: PassageBuilder, frame: Passage) -> list[_Stretch]:
    stretches = [_Stretch(None)]
    rest = b""  # what the question that is being repeated has still to say
    for paragraph in find_paragraphs(builder.lines, frame.pieces):
        said = wording(_text(builder, paragraph))
        question, whole = builder.openings.find(said.opening, frame.series)
        if question and whole and (said.plain in whole.plain or likeness(said, whole) >= ALIKE):
            stretches.append(_Stretch(question, [paragraph]))
            rest = whole.plain.removeprefix(said.plain)
        elif rest and said.plain and said.plain in rest:
            stretches[-1].paragraphs.append(paragraph)
            rest = rest.partition(said.plain)[2]
        else:
            last = stretches[-1]
            if last.question and not last.answers:
                stretches.append(_Stretch(last.question, answers=True))
            stretches[-1].paragraphs.append(paragraph)
            rest = b""
    return stretches


def _text(builder: PassageBuilder, paragraph: Paragraph) -> str:
    spans = (span for sentence in paragraph.sentences for span in sentence)
    return without_number("\n".join(span.of(builder.lines.text) for span in spans))


def _add(builder: PassageBuilder, frame: Passage, stretch: _Stretch) -> None:
    pieces = tuple(
        Span(paragraph.sentences[0][0].start, paragraph.sentences[-1][-1].end)
        for paragraph in stretch.paragraphs
    )
    question = stretch.question
    if not pieces:
        return
    if question is None:
        builder.add(replace(frame, key=builder.free_key(frame.key), pieces=pieces))
    elif stretch.answers:
        builder.add(
            replace(
                question, key=builder.free_key(f"answer/{_place(question)}"), pieces=pieces,
                kind=PassageKind.ANSWER, letter=frame.letter, voice=frame.voice, items=(),
                answers_to=question.key,
            )
        )  # fmt: skip
    else:
        builder.add(
            replace(
                question, key=builder.free_key(f"repeated-question/{_place(question)}"),
                kind=PassageKind.REPEATED_QUESTION, letter=frame.letter, pieces=pieces, items=(),
                repeats=question.key,
            )
        )  # fmt: skip


def _place(question: Passage) -> str:
    return question.key.removeprefix("question/")
