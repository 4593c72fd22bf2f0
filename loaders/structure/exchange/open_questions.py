"""Which questions a reply leaves open: it repeats others and answers them, and not these."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.repeats import wording
from kamergraaf.loaders.structure.exchange.reworded import telling_words
from kamergraaf.ontology.nouns import Collective, Fractie, Passage, PassageKind

_MOST = 16  # passages that are looked at for one word: what more have tells nothing
_WORD = re.compile(r"\w+")
_SPEAKS = 0.6  # of the words of a question, in a passage that may answer it


@dataclass(slots=True)
class OpenQuestions:
    """What is left of replies when those repeats are taken that are `matched` with a question."""

    builder: PassageBuilder
    replies: set[str]  # keys of letters
    matched: set[str]  # keys of repeated questions
    unsure: set[Fractie] = field(default_factory=set)  # something may answer a question of theirs
    words: set[str] = field(default_factory=set)  # of the replies: they may name a fractie
    holding: dict[bytes, list[str]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        own = [one for one in self.builder.made.values() if one.letter in self.replies]
        self.unsure = {fractie for one in own for fractie in self._left_to(one)}
        words = {one.key: self.builder.words(one.pieces) for one in own}
        for one in own:
            self.words.update(_WORD.findall(words[one.key]))
            if one.kind is not PassageKind.REPEATED_QUESTION:
                for word in telling_words(wording(words[one.key]).plain):
                    self.holding[word].append(one.key)

    def are_open(self, asking: Passage, questions: Iterable[str], answered: int) -> bool:
        """Say whether questions of a fractie that no reply repeats are plainly without answer.

        No reply speaks of them, and it repeats others: some of that fractie, of which so many are
        `answered`, or any where it does not name the fractie.
        """
        fractie = asking.series
        if not fractie or fractie in self.unsure or not self.matched:
            return False
        if any(map(self._speaks_of, questions)):
            return False
        return answered > 0 or not self.words.issuperset(_WORD.findall(fractie.name))

    def _speaks_of(self, question: str) -> bool:
        telling = telling_words(wording(question).plain)
        held = Counter(key for word in telling for key in self.holding.get(word, [])[:_MOST])
        return not telling or max(held.values(), default=0) >= _SPEAKS * len(telling)

    def _left_to(self, passage: Passage) -> tuple[Fractie, ...]:
        """Return the fracties whose questions a passage of a reply may repeat or answer."""
        own = (passage.series,) if passage.series else ()
        if passage.kind is PassageKind.REPEATED_QUESTION:
            known = passage.key in self.matched or bool(passage.repeats)
            return _others(passage) if known else (*own, *_others(passage))
        answers = passage.kind is PassageKind.ANSWER and bool(passage.answers_to)
        return () if answers else own


def _others(passage: Passage) -> tuple[Fractie, ...]:
    """Return the fracties that ask with that of the series."""
    members = passage.voice.members if isinstance(passage.voice, Collective) else ()
    return tuple(one for one in members if isinstance(one, Fractie) and one != passage.series)
