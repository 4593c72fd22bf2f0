"""What is known of a paper while it is read, beside what its text shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.parties import remember_parties
from kamergraaf.loaders.structure.frame.cover import Cover
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.pages.layout import Layout
from kamergraaf.loaders.structure.pages.notes import NoteBlock
from kamergraaf.loaders.structure.pages.survey import Survey
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import Membership


@dataclass(slots=True)
class Paper:
    """A paper while it is read: its bodies, its letters, who sits where."""

    survey: Survey
    bodies: Bodies
    drafts: list[Draft] = field(default_factory=list)
    cover: Cover = field(default_factory=Cover)
    memberships: list[Membership] = field(default_factory=list)

    def __post_init__(self) -> None:
        remember_parties(self.survey.lines.text, self.bodies)

    @property
    def lines(self) -> Lines:
        """The lines of its text."""
        return self.survey.lines

    @property
    def blocks(self) -> list[NoteBlock]:
        """Its notes, as lines."""
        return self.survey.blocks

    @property
    def skipped(self) -> set[int]:
        """The lines that are no text of its own."""
        return self.survey.skipped

    @property
    def layout(self) -> Layout:
        """What its format shows beside the text."""
        return self.survey.layout
