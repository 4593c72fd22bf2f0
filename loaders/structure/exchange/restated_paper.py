"""What is known of a paper while its passages are cut: who was named last, how it prints things."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.exchange.asking import Asked, asked_for, read_asked
from kamergraaf.loaders.structure.exchange.repeats import wording
from kamergraaf.loaders.structure.exchange.sentence_kinds import is_question
from kamergraaf.loaders.structure.text.cues import marks
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.paragraphs import Paragraph
from kamergraaf.ontology.nouns import Actor, Chamber, Span

_NUMBER = re.compile(r"(?:Vraag\s+)?\d{1,3}[.):]?\s+(?=[A-ZÀ-Þ])")

_YOUR_COMMITTEE = re.compile(
    r"\b[Uu]w\s+commissies?\s+(?:\w+\s+){0,2}?(?:vraag|vroeg|wil|heeft|hebben)"
    r"|\bvra(?:agt|gen)\s+uw\s+commissies?\b"
)


@dataclass(slots=True)
class RestatedPaper:
    """One paper, whose passages are cut in order: what one tells is known in the next.

    `italic` are the lines in italics of a paper that prints the verslag so between its answers.
    """

    lines: Lines
    bodies: Bodies
    last: Actor | None = None
    italic: frozenset[int] = frozenset()
    marked: bool = False  # lines say what is a question, and what its answer
    written: dict[bytes, Actor] = field(default_factory=dict)  # what who asks wrote, by sentence
    asker: Actor | None = None  # whose questions a letter answers, where it names nobody
    alone: int = 0  # paragraphs that were nothing but a question, above one that answers
    mixed: int = 0  # paragraphs that went on behind the question

    def mark(self, sentence: list[Span]) -> bool | None:
        """Say whether a line marks what begins with a sentence, as `marks` has it."""
        return marks(self.lines.words[self.lines.at(sentence[0].start)]) if self.marked else None

    def is_italic(self, paragraph: Paragraph) -> bool:
        """Say whether a paragraph is printed as what others said."""
        first, last = paragraph.sentences[0][0], paragraph.sentences[-1][-1]
        printed = self.lines.filled_in(self.lines.at(first.start), self.lines.at(last.end - 1) + 1)
        return bool(self.italic) and self.italic.issuperset(printed)

    def words(self, sentence: list[Span]) -> str:
        """Return what a sentence says."""
        return "\n".join(span.of(self.lines.text) for span in sentence)

    def read(self, said: str) -> Asked | None:
        """Return what a sentence repeats, behind the number that a question may have."""
        number = _NUMBER.match(said)
        skipped = number.end() if number else 0
        one = read_asked(said[skipped:], self.bodies)
        if one and isinstance(one.who, Chamber) and self.asker and _YOUR_COMMITTEE.search(said):
            one = replace(one, who=self.asker)
        if not one and is_question(said) and (who := asked_for(said[skipped:], self.bodies)):
            return Asked(who, asks=True)
        if not one and self.written:
            who = self.written.get(wording(said).plain)
            return Asked(who, asks=True) if who else None
        return replace(one, until=one.until + skipped) if one and one.until else one
