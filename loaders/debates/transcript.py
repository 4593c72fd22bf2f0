"""A debate as it is written down: who has the floor, in which words, and what the record adds.

What a speaker says is a SPEECH in the speaker's voice; a motion read out is a MOTION in that of its
signatories; the record's own words (what is on the agenda, what is put to the vote, that the
meeting was suspended) are RUNNING_TEXT in the voice of the body that meets.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from kamergraaf.loaders.writing import Register
from kamergraaf.ontology.nouns import (
    Actor,
    Fractie,
    Incumbency,
    Link,
    Membership,
    Passage,
    PassageKind,
    Person,
    Post,
    Role,
    Span,
)

CHAIR_OF = {
    "ek": Post("voorzitter van de Eerste Kamer"),
    "tk": Post("voorzitter van de Tweede Kamer"),
}
# Whoever chairs a committee's meeting, or stands in for the chair of the chamber.
CHAIRING = Post("voorzitter van de vergadering")


@dataclass(frozen=True, slots=True)
class Inline:
    """A paragraph on one line, with the places in it that refer to something: (start, end, key)."""

    text: str
    links: tuple[tuple[int, int, str], ...] = ()


@dataclass(slots=True)
class Transcript:
    """A debate that grows by paragraphs; `own` is the voice of the record itself."""

    own: Actor
    register: Register = field(default_factory=Register)
    passages: list[Passage] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    _counts: Counter[PassageKind] = field(default_factory=Counter)
    _speaking: tuple[PassageKind, Actor, str, str] | None = None  # kind, voice, title, number
    begun: int = -1  # where the last paragraph begins and ends
    ended: int = -1
    _opened: int = -1  # where the passage that is open begins

    def speak(self, label: str, voice: Actor) -> Span:
        """Give somebody the floor; `label` is the line that says so, as printed."""
        self.close()
        self.register.writing.gap()
        span = self.register.writing.line(label)
        self._speaking = (PassageKind.SPEECH, voice, "", "")
        return span

    def go_on(self, voice: Actor) -> None:
        """Let a speaker who was interrupted go on, without a line that says so."""
        self.close()
        self._speaking = (PassageKind.SPEECH, voice, "", "")

    def move(self, voice: Actor, title: str, number: str) -> None:
        """Begin the text of a motion in the voice of its signatories."""
        self.close()
        self._speaking = (PassageKind.MOTION, voice, title, number)

    def record_itself(self) -> None:
        """Let the record speak; what it says on end is one passage."""
        if self._speaking is None or self._speaking[0] is not PassageKind.RUNNING_TEXT:
            self.close()
            self._speaking = (PassageKind.RUNNING_TEXT, self.own, "", "")

    def put_on_agenda(self, item: Inline) -> None:
        """Let the record name a paper on the agenda: a passage of its own, for no stop ends it."""
        self.close()
        self.say(item)
        self.close()

    def say(self, paragraph: Inline) -> None:
        """Write a paragraph of whoever has the floor; nothing for one without words."""
        if not paragraph.text:
            return
        if self._speaking is None:
            self.record_itself()
        writing = self.register.writing
        writing.gap()
        span = writing.line(paragraph.text)
        self.begun, self.ended = span.start, span.end
        self._opened = span.start if self._opened < 0 else self._opened
        self.links.extend(
            Link(Span(span.start + start, span.start + end), key)
            for start, end, key in paragraph.links
        )

    def close(self) -> None:
        """End the passage that is open; a speaker without words has none."""
        if self._speaking and self._opened >= 0:
            kind, voice, title, number = self._speaking
            self._counts[kind] += 1
            self.passages.append(
                Passage(
                    f"{kind.value}/{self._counts[kind]}", kind, "", voice,
                    (Span(self._opened, self.ended),), number=number, title=title,
                )
            )  # fmt: skip
        self._speaking, self._opened = None, -1

    def attend(self, voice: Actor, fractie: Fractie | None, label: Span) -> None:
        """Keep what a speaker's line says of the speaker: a fractie, a post."""
        seat = _seat(voice, fractie, label)
        known = {(one.person, one.organization) for one in self.register.memberships}
        if seat and (seat.person, seat.organization) not in known:
            self.register.memberships.append(seat)


def _seat(voice: Actor, fractie: Fractie | None, label: Span) -> Membership | None:
    match voice:
        case Incumbency(person, post) if post.title.startswith("voorzitter"):
            return _seat(person, fractie, label)  # to chair one meeting is no membership
        case Incumbency(person, post):
            return Membership(person, post, Role.BEWINDSPERSOON, None, label)
        case Person() if fractie:
            return Membership(voice, fractie, Role.FRACTIELID, fractie, label)
        case _:
            return None
