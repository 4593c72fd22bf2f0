"""Answers in prose: whoever answers repeats in their own words what others asked, then answers.

"De leden van de VVD-fractie vragen of artikel 12 … . De regering antwoordt dat …": what a repeated
question names is its asker's. A passage in one voice is cut where such a question begins and ends.
"""

from __future__ import annotations

from itertools import pairwise

from kamergraaf.loaders.structure.exchange.asking import read_asked, who_is
from kamergraaf.loaders.structure.exchange.prose import italic_lines
from kamergraaf.loaders.structure.exchange.restated_paper import RestatedPaper
from kamergraaf.loaders.structure.exchange.restated_walk import RestatedWalk
from kamergraaf.loaders.structure.exchange.stretches import Part
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.text.cues import marks_both
from kamergraaf.loaders.structure.text.paragraphs import find_paragraphs
from kamergraaf.ontology.nouns import Collective, Fractie, Passage, PassageKind, Span


class Restated(RestatedPaper):
    """Cuts the passages of one paper, in order."""

    __slots__ = ()

    @classmethod
    def of(cls, paper: Paper) -> Restated:
        """Return what cuts a paper: its italics tell, if a fractie speaks in any of them."""
        italic = italic_lines(paper)
        made = cls(paper.lines, paper.bodies)
        said = (read_asked(paper.lines.words[line], paper.bodies) for line in italic)
        if any(one and one.who for one in said):
            made.italic = frozenset(italic)
        made.marked = marks_both(paper.lines.words)
        return made

    def find(self, passage: Passage, pieces: tuple[Span, ...]) -> list[Part]:
        """Return the stretches of `pieces`, which are all that has text of a passage."""
        walk = RestatedWalk(self, passage.kind, passage.voice)
        if passage.title and (named := who_is(passage.title, self.bodies)):
            self.last, walk.headed = named, isinstance(named, Fractie | Collective)
        # What a letter says under the heading of a fractie has that for its label.
        walk.headed = walk.headed or (passage.kind is PassageKind.FRAME and bool(passage.series))
        paragraphs = find_paragraphs(self.lines, pieces)
        for paragraph, below in pairwise([*paragraphs, None]):
            if paragraph:
                walk.add(paragraph, below)
        return walk.parts
