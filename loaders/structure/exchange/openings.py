"""The questions of a paper's letters by how they open: so a reply that repeats one is told."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from kamergraaf.loaders.structure.exchange.repeats import Wording, wording
from kamergraaf.ontology.nouns import Fractie, Passage

_NUMBER = re.compile(
    r"\A\s*(?:Vraag\s+\d{1,3}[a-z]?|\d{1,3}[a-z]?(?=[.)\s]))[.):]?\s+", re.IGNORECASE
)
_FEWEST_WORDS = 4  # spaces of an opening that tells a question from a phrase

Opened = tuple[Passage, Wording]


def without_number(words: str) -> str:
    """Return the words of a question without its number."""
    return _NUMBER.sub("", words, count=1)


@dataclass(slots=True)
class Openings:
    """Questions by their first words, those of all and those of each fractie.

    Taken in letter by letter, so that a letter finds those of the others before it.
    """

    found: dict[tuple[Fractie | None, bytes], Opened] = field(default_factory=dict)
    counts: Counter[Fractie | None] = field(default_factory=Counter)
    keys: set[str] = field(default_factory=set)  # of the questions of all

    def add(self, question: Passage, words: str) -> None:
        """Keep a question by how it opens, if it is the first that opens so."""
        said = wording(without_number(words))
        if said.plain.count(b" ") < _FEWEST_WORDS:
            return
        for series in dict.fromkeys((None, question.series)):
            if (series, said.opening) not in self.found:
                self.found[series, said.opening] = question, said
                self.counts[series] += 1
                if series is None:
                    self.keys.add(question.key)

    def all_in(self, keys: set[str]) -> bool:
        """Say whether the keys of all its questions are among others."""
        return sum(key in self.keys for key in keys) == len(self.keys)

    def find(self, opening: bytes, series: Fractie | None) -> Opened | tuple[None, None]:
        """Return the question that opens so, of all or of one fractie."""
        return self.found.get((series, opening), (None, None))
