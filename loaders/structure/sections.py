"""The sections of a letter: whose questions stand under each of its headings."""

from __future__ import annotations

from dataclasses import dataclass

from kamergraaf.loaders.structure.bodies import Bodies, find_fracties
from kamergraaf.loaders.structure.turns import Speech
from kamergraaf.ontology.identifiers import slug
from kamergraaf.ontology.nouns import Fractie


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a letter under one heading: whose questions they are.

    A passage has one voice: questions of several fracties are given to the first that the
    heading names; `others` are the rest.
    """

    fractie: Fractie | None
    slug: str
    others: tuple[Fractie, ...] = ()


def read_sections(speech: Speech, bodies: Bodies, opening: str) -> list[Section]:
    """Return the sections of a letter; the first is what stands before any heading.

    Questions without a heading are of the fractie that `opening`, what a committee's letter
    begins with, names last.
    """
    sections = [Section(None, "")]
    if opening and any(turn.section == 0 for turn in speech.turns):
        sections = [_section(find_fracties(opening, bodies)[-1:])]
    return [*sections, *(_section(find_fracties(words, bodies)) for _, words in speech.headings)]


def _section(fracties: tuple[Fractie, ...]) -> Section:
    if not fracties:
        return Section(None, "commissie")
    return Section(fracties[0], series_slug(fracties[0]), fracties[1:])


def series_slug(fractie: Fractie) -> str:
    """Return the part of a passage's key that tells whose question it is."""
    return slug(fractie.name.removeprefix("Fractie-"))
