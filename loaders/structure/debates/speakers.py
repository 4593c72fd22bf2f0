"""Who has the floor: the persons and posts that the labels of a debate mean."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.people import read_signed
from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.loaders.structure.debates.labels import NAME, PRESENT, Speaker
from kamergraaf.loaders.structure.debates.ministers_posts import (
    in_full,
    only_post,
    post_beside,
    posts_named,
)
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import (
    Actor,
    Fractie,
    Incumbency,
    Membership,
    Person,
    Post,
    Role,
    Span,
)

_CHAIRED = re.compile(
    r"(?:^\s*(?:\*\*)?|\. )(?:(?:Fungerend|Tijdelijke?|Waarnemend)\s+)?[Vv]oorzitter:\s+"
    rf"(?:(?:de heer|mevrouw|het lid)\s+)?(?P<name>(?=[A-ZÀ-Ž]){NAME})"
    r"(?:\.?(?:\*\*)?\s*$|(?<=[a-zà-þ])\.(?= [A-Z])|(?=\s+(?:Tegenwoordig\b|Griffier:)))"
    rf"|^De voorzitter: (?P<opening>(?=[A-ZÀ-Ž]){NAME})\s*$(?=\s+{PRESENT.pattern})",
    re.MULTILINE,
)
_CHAIR_OF = {"tk": "voorzitter van de Tweede Kamer", "ek": "voorzitter van de Eerste Kamer"}
# Whoever chairs the meeting of a committee does not chair the Kamer.
_CHAIRING = "voorzitter van de vergadering"
# "Het woord is aan de minister van Financiën.", "Dan geef ik de minister-president het woord."
_CALLED = re.compile(
    r"\b(?:woord(?: is| nu| dan| graag| weer| geven)* aan|(?:geef|heet)(?: ik| nu| dan| graag"
    r"| thans| ook| allereerst)*) de"
    r" (?P<who>(?:minister|staatssecretaris)[^.?!]{0,120})"
    r"|\b[Dd]e (?P<next>(?:minister|staatssecretaris)[^.?!,]{0,80}?) (?:zal|gaat) (?:nu |thans )?"
    r"(?:zijn|haar|de|het) \w*(?:antwoord|vragen|betoog)"
)
# What a member may be in a debate; guests have other roles.
_OF_MEMBER = re.compile(r"(?:onder)?voorzitter|rapporteur|initiatiefne|indien|namens|lid\b")
_PARTICLE = re.compile(r"(?:Van|Von|De|Der|Den|Ten|Ter|Te|Het|El|Al|La|Le|’t|'t)\b")


@dataclass(slots=True)
class Floor:
    """Who the speakers of one debate are.

    `starts` are the lines at which turns begin. `of_committee` tells that a committee meets.
    """

    bodies: Bodies
    starts: list[int]
    lines: Lines
    members: dict[str, Person] = field(default_factory=dict)  # surname, folded -> member
    chairs: list[tuple[int, str]] = field(default_factory=list)  # code point, name
    posts: dict[str, Post] = field(default_factory=dict)  # holder, folded -> post
    speakers: list[Speaker] = field(default_factory=list)
    of_committee: bool = False
    called: tuple[Post, ...] = ()  # the posts that the chair welcomes or gives the floor to
    callings: dict[tuple[str, str], Post] = field(default_factory=dict)  # office, holder -> post

    def learn(self, speakers: list[Speaker], opening: str) -> None:
        """Learn the fracties of members, the chairs and the posts of ministers from the text.

        `opening` is what stands above the first turn.
        """
        self.speakers = speakers
        for speaker in speakers:
            if speaker.fractie:
                fractie = self.bodies.fractie(speaker.fractie)
                self.members.setdefault(
                    speaker.name.casefold(), self._person(speaker.name, fractie)
                )
        text = self.lines.text
        self.chairs = [
            (match.start(), tidy(match["name"] or match["opening"]))
            for match in _CHAIRED.finditer(text)
        ]
        for speaker in speakers:
            if posts := find_posts(speaker.office, self.bodies) if speaker.office else ():
                self.callings[speaker.post, speaker.name.casefold()] = posts[0]
        self._learn_calls()
        for word in ("minister-president", "minister", "staatssecretaris"):
            self._learn_posts(word, opening)

    def _learn_posts(self, word: str, opening: str) -> None:
        """Give each minister the post that is named with the name, or the only one there is."""
        holders = list(dict.fromkeys(one.name for one in self.speakers if one.post == word))
        alone = only_post(word, self._told(opening)) if len(holders) == 1 else None
        for holder in holders:
            beside = post_beside(self.lines.text, holder, word, self.bodies)
            calling = self.callings.get((word, holder.casefold()))
            called = in_full(calling, self.lines.text, self.bodies) if calling else None
            self.posts[holder.casefold()] = beside or called or alone or Post(word)

    def _told(self, opening: str) -> Iterator[list[str]]:
        """Yield the posts that the opening, the chair, and the whole text name."""
        yield posts_named(opening, self.bodies)
        yield [post.title for post in self.called]
        yield posts_named(self.lines.text, self.bodies)

    def add_listed(self, persons: Iterable[Person]) -> None:
        """Learn the fracties of members whom a list names, as the chair; of a name one may be."""
        named: dict[str, set[Person]] = {}
        for person in persons:
            named.setdefault(person.name.casefold(), set()).add(person)
        for name, listed in named.items():
            if len(listed) == 1:
                self.members.setdefault(name, *listed)

    def _learn_calls(self) -> None:
        """Learn by which post the chair welcomes a minister, or gives him the floor."""
        called: list[Post] = []
        for at, chair in enumerate(self.speakers):
            if not chair.chair:
                continue
            below = self.speakers[at + 1] if at + 1 < len(self.speakers) else None
            end = self.lines.raw[below.line] if below else len(self.lines.text)
            posts: tuple[Post, ...] = ()
            for call in _CALLED.finditer(self.lines.text, chair.after, end):
                posts = find_posts(call["who"] or call["next"], self.bodies)[:1]
                called += posts
            if below and posts and below.post and posts[0].title.startswith(below.post):
                self.callings.setdefault((below.post, below.name.casefold()), posts[0])
        self.called = tuple(dict.fromkeys(called))

    def actor(self, speaker: Speaker) -> Actor:
        """Return who a speaker is."""
        if speaker.chair:
            return self._chair(speaker.line)
        if speaker.post:
            initials, name = read_signed(speaker.name) or ("", "")
            person = (
                Person(as_signed(name), initials) if initials else Person(as_signed(speaker.name))
            )
            return Incumbency(person, self.posts[speaker.name.casefold()])
        if speaker.fractie:
            return self._person(speaker.name, self.bodies.fractie(speaker.fractie))
        if _OF_MEMBER.match(speaker.role):
            return self.member(speaker.name)
        return self.members.get(speaker.name.casefold()) or Person(as_signed(speaker.name))

    def member(self, name: str) -> Person:
        """Return the member of that surname; one who does not speak has no fractie here."""
        plain = re.sub(r"^(?:de heer|mevrouw|het lid)\s+", "", tidy(name))
        plain = plain[:1].upper() + plain[1:]
        folded = plain.casefold()
        # A name broken at the end of a line has a hyphen that may not be its own.
        known = self.members.get(folded) or self.members.get(folded.replace("-", ""))
        return known or Person(plain, chamber=self.bodies.chamber)

    def seats(self) -> Iterator[Membership]:
        """Yield that a speaker sits in a fractie, as the line says that first names both."""
        seen: set[Person] = set()
        for speaker in self.speakers:
            actor = self.actor(speaker)
            if speaker.fractie and isinstance(actor, Person) and actor not in seen:
                seen.add(actor)
                fractie = Fractie(actor.fractie, self.bodies.chamber)
                span = Span(self.lines.starts[speaker.line], speaker.after)
                yield Membership(actor, fractie, Role.FRACTIELID, fractie, span)

    def speaking_at(self, line: int) -> Actor:
        """Return who has the floor at a line."""
        return self.actor(self.speakers[max(bisect_right(self.starts, line) - 1, 0)])

    def _person(self, name: str, fractie: Fractie) -> Person:
        name = name[:1].upper() + name[1:]
        return Person(name, chamber=self.bodies.chamber, fractie=fractie.name)

    def _chair(self, line: int) -> Actor:
        """Return the chair: by name where the text says who it is."""
        post = Post(_CHAIRING if self.of_committee else _CHAIR_OF[self.bodies.chamber])
        at = bisect_right(self.chairs, (self.lines.raw[line], "\uffff")) - 1
        if at < 0:
            return post
        return Incumbency(self.member(self.chairs[at][1]), post)


def as_signed(name: str) -> str:
    """Return a name as a signature prints it: particles without a capital."""
    match = _PARTICLE.match(name)
    return name[0].lower() + name[1:] if match else name
