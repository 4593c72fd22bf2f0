"""The sections of a letter: whose questions stand under each of its headings."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.fracties import find_fracties
from kamergraaf.loaders.structure.exchange.asking import who_is
from kamergraaf.loaders.structure.exchange.speech import Speech
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.identifiers import slug
from kamergraaf.ontology.nouns import Actor, Collective, Fractie
from kamergraaf.ontology.register import fractie_names

# "De leden van de fracties van de PvdD en de ChristenUnie hebben gezamenlijk een aantal vragen."
_TOGETHER = re.compile(
    r"\b[Ff]racties van [^.;]{3,200}? (?:hebben|stellen|leggen|willen|wensen|zouden|vragen)\b"
)
_LABEL = re.compile(r"Fracties?: ?")  # "Fractie: SP"
# "De leden van de fractie van de SP sluiten zich bij deze vragen aan."
_JOIN = re.compile(r"\bslui(?:t|ten)\b[^.;]{0,60}?\bzich\b[^.;]{0,60}?\bdeze\b[^.;]{0,60}?\baan\b")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a letter under one heading: whose questions they are.

    Its series is called by the first fractie that the heading names; `others` ask with it.
    """

    fractie: Fractie | None
    slug: str
    others: tuple[Fractie, ...] = ()

    @property
    def asker(self) -> Actor | None:
        """The one voice of all who ask; None where no fractie is named."""
        if self.fractie and self.others:
            return Collective((self.fractie, *self.others))
        return self.fractie


def read_sections(speech: Speech, bodies: Bodies, opening: str) -> list[Section]:
    """Return the sections of a letter; the first is what stands before any heading.

    Questions without a heading are of the fractie that `opening`, what a committee's letter
    begins with, names last.
    """
    sections = [Section(None, "")]
    if opening and any(turn.section == 0 for turn in speech.turns):
        sections = [_section(_named_last(opening, bodies))]
    return [*sections, *(_section(named_in(words, bodies)) for _, words in speech.headings)]


def named_in(heading: str, bodies: Bodies) -> tuple[Fractie, ...]:
    """Return the fracties that a heading names, by that word or as whom its members are of."""
    who = None if (named := _named(heading, bodies)) else who_is(heading, bodies)
    members = who.members if isinstance(who, Collective) else (who,)
    return named or tuple(one for one in members if isinstance(one, Fractie))


def _named(heading: str, bodies: Bodies) -> tuple[Fractie, ...]:
    """Return the fracties that a heading names; it may be the name of one and no more."""
    alone = _LABEL.sub("", heading).rstrip(":")
    return (bodies.fractie(alone),) if alone in fractie_names() else find_fracties(heading, bodies)


def _named_last(opening: str, bodies: Bodies) -> tuple[Fractie, ...]:
    """Return the fracties of the last sentence that names any: those that it names as askers."""
    joined: tuple[Fractie, ...] = ()
    for sentence in reversed(re.split(r"(?<=[.:])\s+(?=[A-Z])", opening)):
        if named := find_fracties(sentence, bodies):
            if _JOIN.search(tidy(sentence)):
                joined = (*named, *joined)
                continue
            together = _TOGETHER.search(tidy(sentence))
            found = find_fracties(together[0], bodies) if together else ()
            asked = found if len(found) > 1 else named[-1:]
            return tuple(dict.fromkeys((*asked, *joined)))
    return joined[-1:]


def _section(fracties: tuple[Fractie, ...]) -> Section:
    if not fracties:
        return Section(None, "commissie")
    return Section(fracties[0], series_slug(fracties[0]), fracties[1:])


def series_slug(fractie: Fractie) -> str:
    """Return the part of a passage's key that tells whose question it is."""
    return slug(fractie.name.removeprefix("Fractie-"))
