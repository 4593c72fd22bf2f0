"""Questions in prose: the paragraphs in which a fractie asks, where nothing numbers them.

"De leden van de VVD-fractie lezen … . Kan de minister dat toelichten?" A question without an answer
counts as open. So a letter that a minister answers has such questions only where the reply repeats
what it answers, and so shows which answer is whose: what is left then is open, if nothing of the
reply is left that may be its answer. Elsewhere a fractie's words stay one introduction.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from kamergraaf.loaders.structure.exchange.asking import read_asked
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.open_questions import OpenQuestions
from kamergraaf.loaders.structure.exchange.passages import GUESSED, ORPHAN
from kamergraaf.loaders.structure.exchange.repeats import ALIKE, Wording, likeness, wording
from kamergraaf.loaders.structure.exchange.reworded import find_reworded
from kamergraaf.loaders.structure.exchange.sentence_kinds import announces, is_question
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.paragraphs import find_paragraphs
from kamergraaf.ontology.nouns import Fractie, Passage, PassageKind, Span

_NUMBER = re.compile(r"\A\d{1,3}[.)]\s+(?=[A-ZÀ-Þ])")
_MOST = 64  # repeated questions of a fractie that are compared with a question


@dataclass(slots=True)
class Stretch:
    """Paragraphs that belong together: a question where `asked`, the sentences that ask, are any.

    A sentence is in small letters, as `wording` has it.
    """

    pieces: tuple[Span, ...]
    asked: list[bytes] = field(default_factory=list)


def cut_at_questions(builder: PassageBuilder, pieces: tuple[Span, ...]) -> Iterator[Stretch]:
    """Yield each paragraph in which somebody asks, and all between two of them as one stretch."""
    paragraphs: list[Stretch] = []
    for paragraph in find_paragraphs(builder.lines, pieces):
        said = [builder.words(tuple(sentence)) for sentence in paragraph.sentences]
        spans = tuple(span for sentence in paragraph.sentences for span in sentence)
        asked = [wording(words).plain for words in said if _asks(builder, words)]
        paragraphs.append(Stretch(spans, asked))
    for asks, group in groupby(paragraphs, key=lambda one: bool(one.asked)):
        for stretch in group if asks else [_as_one(list(group))]:
            yield Stretch(builder.joined(stretch.pieces), stretch.asked)


def _asks(builder: PassageBuilder, words: str) -> bool:
    if is_question(words):
        return True
    asked = read_asked(_NUMBER.sub("", words, count=1), builder.bodies)
    return bool(asked and asked.asks) and not announces(words)


def _as_one(stretches: list[Stretch]) -> Stretch:
    pieces = (piece for one in stretches for piece in one.pieces)
    return Stretch(tuple(pieces), [words for one in stretches for words in one.asked])


def ask_in_prose(builder: PassageBuilder, drafts: list[Draft]) -> None:
    """Make questions of what fracties ask in their introductions, linked to what repeats them."""
    replies = {draft.key for draft in drafts if draft.by_government}
    numbered = {
        (one.letter, one.series)
        for one in builder.made.values()
        if one.kind is PassageKind.QUESTION
    }
    repeats = _Repeats(builder, replies)
    cuts: list[tuple[Passage, list[Stretch], list[list[str]]]] = []
    for passage in builder.made.values():
        own = passage.kind is PassageKind.INTRODUCTION and passage.letter not in replies
        if not own or not passage.series or (passage.letter, passage.series) in numbered:
            continue
        stretches = list(cut_at_questions(builder, passage.pieces))
        cuts.append((passage, stretches, [repeats.find(passage.series, one) for one in stretches]))
    told = {key for *_, found in cuts for keys in found for key in keys}
    replied: OpenQuestions | None = None
    for passage, stretches, found in cuts:
        asked = [at for at, one in enumerate(stretches) if one.asked]
        left = [builder.words(stretches[at].pieces) for at in asked if not found[at]]
        if replies and left:  # to look for what may answer them takes its time
            replied = replied or OpenQuestions(builder, replies, told)
            if not replied.are_open(passage, left, len(asked) - len(left)):
                continue
        _replace(builder, passage, _together(stretches, found), repeats)
    repeats.link()


def _together(stretches: list[Stretch], found: list[list[str]]) -> list[tuple[Stretch, list[str]]]:
    """Return stretches with what repeats them; those below each other that one repeats are one."""
    together: list[tuple[Stretch, list[str]]] = []
    for stretch, repeated in zip(stretches, found, strict=True):
        before = together[-1][1] if together else []
        if before and repeated and before[-1] == repeated[0]:
            one = _as_one([together[-1][0], stretch])
            together[-1] = (one, list(dict.fromkeys((*before, *repeated))))
        else:
            together.append((stretch, repeated))
    return together


def _replace(
    builder: PassageBuilder,
    passage: Passage,
    cut: list[tuple[Stretch, list[str]]],
    repeats: _Repeats,
) -> None:
    """Put questions and what stands between them in the place of an introduction."""
    del builder.made[passage.key]
    place = passage.key.replace("introduction/", "question/", 1)
    for stretch, repeated in cut:
        pieces = builder.joined(stretch.pieces)
        if not stretch.asked:
            builder.add(replace(passage, key=builder.free_key(passage.key), pieces=pieces))
            continue
        key = f"{place}/{builder.count(place)}"
        builder.add(replace(passage, key=key, kind=PassageKind.QUESTION, pieces=pieces))
        for one in repeated:
            repeats.originals[one].append(key)


@dataclass(slots=True)
class _Repeats:
    """The questions that replies repeat, and the question of a fractie that each of them is."""

    builder: PassageBuilder
    replies: set[str]
    holding: dict[tuple[Fractie | None, bytes], list[str]] = field(init=False)
    originals: dict[str, list[str]] = field(init=False)
    repeated: dict[Fractie | None, list[tuple[str, Wording]]] = field(init=False)

    def __post_init__(self) -> None:
        self.holding, self.originals = defaultdict(list), defaultdict(list)
        self.repeated = defaultdict(list)
        for one in self.builder.made.values():
            orphan = one.kind is PassageKind.REPEATED_QUESTION and not one.repeats
            if not orphan or one.letter not in self.replies:
                continue
            said = wording(self.builder.words(one.pieces))
            self.repeated[one.series].append((one.key, said))
            for paragraph in find_paragraphs(self.builder.lines, one.pieces):
                for sentence in paragraph.sentences:
                    words = wording(self.builder.words(tuple(sentence))).plain
                    self.holding[one.series, words].append(one.key)

    def find(self, series: Fractie, stretch: Stretch) -> list[str]:
        """Return the keys of what repeats a question: all its sentences, or nearly the whole."""
        found: list[str] = []
        for words in stretch.asked:
            holding = self.holding.get((series, words))
            if not holding:
                return self._alike(series, stretch)
            found.append(next((key for key in found if key in holding), holding[0]))
        return list(dict.fromkeys(found))

    def _alike(self, series: Fractie, stretch: Stretch) -> list[str]:
        """Return the one repeated question of a fractie that says what a question says."""
        said = wording(self.builder.words(stretch.pieces))
        near = self.repeated.get(series, [])[:_MOST]
        alike = {key: likeness(said, other) for key, other in near}
        best = max(alike, key=alike.__getitem__, default="")
        if best and alike[best] >= ALIKE:
            return [best]
        found = find_reworded(b" ".join(stretch.asked), {key: one.plain for key, one in near})
        return [found] if found else []

    def link(self) -> None:
        """Link each repeated question to its original, and its answer to all that it repeats."""
        made = self.builder.made
        for one in list(made.values()):
            if one.kind is PassageKind.ANSWER and one.answers_to:
                answered = (one.answers_to, *one.also_answers)
                keys = (key for repeat in answered for key in self.originals.get(repeat, [repeat]))
                first, *others = dict.fromkeys(keys)
                made[one.key] = replace(one, answers_to=first, also_answers=tuple(others))
        for key, originals in self.originals.items():
            made[key] = replace(made[key], repeats=originals[0])
        told = {made[key].pieces[0] for key in self.originals}
        self.builder.anomalies[:] = [
            one
            for one in self.builder.anomalies
            if one.what not in {GUESSED, ORPHAN} or one.where not in told
        ]
