"""Who asks and who answers in one paper with Kamervragen, and whether it holds the answers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.people import Members
from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.signatures import Signatories, read_signatures
from kamergraaf.loaders.structure.kamervragen.questioners import Answering, Asked, read_answering
from kamergraaf.loaders.structure.kamervragen.turns import Vragen
from kamergraaf.loaders.structure.pages.survey import Survey
from kamergraaf.loaders.structure.text.dates import DAY, read_date
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import (
    Actor,
    Chamber,
    Collective,
    Fractie,
    Incumbency,
    LetterKind,
    Person,
    Post,
)

OPENING = 6000  # code points in which the heading stands
_ANSWERED_BY = re.compile(
    r"^[ \t]*(?P<what>(?:(?:Nader|Aanvullend)e?\s+[Aa]|A)ntwoord(?:en)?|Mededeling)"
    r"\s+van\s+(?P<by>.{5,600}?)"
    r"(?=\((?i:ontvangen)|\n\s*\n|\Z)",
    re.MULTILINE | re.DOTALL,
)
_RECEIVED = re.compile(rf"\(ontvangen\s+(?P<day>{DAY})\)", re.IGNORECASE)
_ALSO = re.compile(
    r"\bmede\s+namens\s+(?P<to>.{5,300}?)(?=,\s+(?-i:[a-z])|,$|\n\s*\n|\Z)", re.I | re.S
)
_LATE = re.compile(r"niet\s+binnen\s+de\s+(?:gebruikelijke|gestelde)\s+termijn", re.IGNORECASE)
_HEADING = 700  # code points
SENT, ANSWER = "letter/uitgaand", "letter/antwoord"


@dataclass(slots=True)
class Exchange:
    """What is known of the questions and their answer."""

    survey: Survey
    bodies: Bodies
    asked: Asked
    vragen: Vragen
    draft: Draft  # the minister's letter, which is all of the paper
    answering: Answering = field(default_factory=lambda: Answering(()))
    received: date | None = None
    late: bool = False

    @property
    def answered(self) -> bool:
        """Whether the paper holds answers."""
        return any(turn.answer for turn in self.vragen.turns)

    @property
    def reply(self) -> str:
        """The key of the minister's letter."""
        return f"letter/{LetterKind.UITSTEL}" if self.late else ANSWER

    @property
    def asker(self) -> Actor:
        """The one voice of those who ask; where nothing names them, the Kamer's."""
        if not self.asked.askers:
            return Chamber(self.bodies.chamber)
        return as_one(self.asked.askers)

    @property
    def minister(self) -> Actor:
        """The one voice of those who answer."""
        return minister_of(self.asked, self.answering)

    @property
    def series(self) -> Fractie | None:
        """The fractie of those who ask, None where they are of several."""
        return series_of(self.asked, self.bodies)


def read_answer(found: Exchange) -> None:
    """Learn who answers, and when: from the heading of the answers, else from the signatures."""
    survey, text = found.survey, found.survey.lines.text
    body = found.vragen.turns[0].head if found.vragen.turns else len(survey.lines)
    opening = text[: survey.lines.raw[body] if body < len(survey.lines) else len(text)]
    opening += _heading_below(found)
    read_signatures(found.draft, Signatories(survey.lines, found.bodies, Members()), survey.skipped)
    signed = [one.actor for one in found.draft.signatures if isinstance(one.actor, Incumbency)]
    heading = _ANSWERED_BY.search(opening)
    named = (
        read_answering(heading["by"], found.asked.posts, found.bodies) if heading else Answering(())
    )
    also = _ALSO.search(opening)
    others = named.others or (find_posts(tidy(also["to"]), found.bodies) if also else ())
    own: tuple[Incumbency | Post, ...] = tuple(dict.fromkeys(signed)) or named.own
    found.answering = Answering(own, tuple(post for post in others if post not in _posts(own)))
    if received := _RECEIVED.search(opening):
        found.received = read_date(tidy(received["day"]))
    told = bool(heading and heading["what"] == "Mededeling") or bool(_LATE.search(opening))
    found.late = told and not found.answered and bool(own)


def end_of_headings(found: Exchange) -> int | None:
    """Return the line below both headings, of the questions and of the answers; None without."""
    lines = found.survey.lines
    received = _RECEIVED.search(lines.text, found.asked.end, found.asked.end + _HEADING)
    if found.asked.sent is None or received is None:
        return None
    return lines.following(lines.at(received.end() - 1))


def _heading_below(found: Exchange) -> str:
    """Return what opens answers that stand behind all questions: it names who gives them."""
    first = next((turn for turn in found.vragen.turns if turn.answer), None)
    if first is None or not found.vragen.together:
        return ""
    lines = found.survey.lines
    begin = lines.starts[first.head]
    return "\n\n" + lines.text[begin : begin + _HEADING]


def _posts(actors: tuple[Incumbency | Post, ...]) -> set[Post]:
    return {actor.post if isinstance(actor, Incumbency) else actor for actor in actors}


def minister_of(asked: Asked, answering: Answering) -> Actor:
    """Return the one voice of those who answer, where nothing names them that of whom is asked."""
    return as_one(answering.own or asked.posts[:1] or (Post("bewindspersoon"),))


def series_of(asked: Asked, bodies: Bodies) -> Fractie | None:
    """Return the fractie of those who ask, None where they are of several."""
    fracties = {person.fractie for person in asked.askers}
    known = len(fracties) == 1 and "" not in fracties
    return Fractie(fracties.pop(), bodies.chamber) if known else None


def as_one(actors: tuple[Person, ...] | tuple[Incumbency | Post, ...]) -> Actor:
    """Return the one voice of several who ask or answer together."""
    return actors[0] if len(actors) == 1 else Collective(actors)
