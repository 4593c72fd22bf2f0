"""What a fractie wrote word for word is the fractie's, also where a reply seems to go on with it.

A reply copies the questions and puts its answers between them. Where a question opens with a
paragraph that nothing marks ("In de brief staat dat …"), it follows the answer before it and would
be the minister's.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.passages import GUESSED
from kamergraaf.loaders.structure.exchange.repeats import wording
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.paragraphs import Paragraph, find_paragraphs
from kamergraaf.ontology.nouns import Fractie, Passage, PassageKind, Span

_FEWEST_WORDS = 6  # of a paragraph that is nobody else's
_WRITTEN = (PassageKind.INTRODUCTION, PassageKind.QUESTION)


def reclaim(builder: PassageBuilder, drafts: list[Draft]) -> None:
    """Give a question that nothing marks the paragraphs above it that its fractie wrote.

    The first paragraph of an answer stays, whatever it says.
    """
    guessed = {one.used for one in builder.anomalies if one.what == GUESSED}
    if not guessed:
        return
    replies = {draft.key for draft in drafts if draft.by_government}
    written = _written(builder, replies, {builder.made[key].series for key in guessed})
    placed = sorted(builder.made.values(), key=lambda one: one.pieces[0].start)
    for answer, question in pairwise(placed):
        if (
            question.key in guessed
            and answer.kind is PassageKind.ANSWER
            and (answer.letter, answer.series) == (question.letter, question.series)
        ):
            _reclaim(builder, answer, question, written[question.series])


def _written(
    builder: PassageBuilder, replies: set[str], series: set[Fractie | None]
) -> dict[Fractie | None, set[bytes]]:
    """Return the paragraphs that each fractie of `series` wrote, in small letters."""
    found: dict[Fractie | None, set[bytes]] = defaultdict(set)
    for passage in builder.made.values():
        wrote = passage.kind in _WRITTEN and passage.letter not in replies
        if wrote and passage.series and passage.series in series:
            for paragraph in find_paragraphs(builder.lines, passage.pieces):
                found[passage.series].add(_plain(builder, paragraph))
    return found


def _reclaim(
    builder: PassageBuilder, answer: Passage, question: Passage, written: set[bytes]
) -> None:
    paragraphs = find_paragraphs(builder.lines, answer.pieces)
    own = len(paragraphs)
    while own > 1:
        plain = _plain(builder, paragraphs[own - 1])
        if plain.count(b" ") < _FEWEST_WORDS - 1 or plain not in written:
            break
        own -= 1
    if own == len(paragraphs):
        return
    items = tuple(item for item in answer.items if item[1].start < _spans(paragraphs[own])[0].start)
    said = [span for paragraph in paragraphs[:own] for span in _spans(paragraph)]
    asked = [span for paragraph in paragraphs[own:] for span in _spans(paragraph)]
    builder.made[answer.key] = replace(answer, pieces=builder.joined(said), items=items)
    pieces = builder.joined((*asked, *question.pieces))
    builder.made[question.key] = replace(question, pieces=pieces)


def _plain(builder: PassageBuilder, paragraph: Paragraph) -> bytes:
    return wording(builder.words(_spans(paragraph))).plain


def _spans(paragraph: Paragraph) -> tuple[Span, ...]:
    return tuple(span for sentence in paragraph.sentences for span in sentence)
