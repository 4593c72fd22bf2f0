"""Who a speaker is: the line "De heer Koerhuis (VVD):" and the post that a minister holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kamergraaf.loaders.debates.transcript import CHAIR_OF
from kamergraaf.loaders.naming import PersonName, plain_name
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.debates.ministers_posts import only_post, post_beside, posts_named
from kamergraaf.ontology.nouns import Actor, Collective, Fractie, Incumbency, Person, Post
from kamergraaf.ontology.particles import small_particle

_OFFICE = re.compile(r"(?:vice-?)?minister-president|minister|staatssecretaris", re.IGNORECASE)
_LABEL = re.compile(
    r"(?P<before>(?:de|het)?\s*(?:heer|mevrouw|lid|kamerlid|minister-president|minister"
    r"|staatssecretaris|griffier)?)\s+(?P<name>[^():]+?)\s*(?:\((?P<fractie>[^()]+)\))?\s*:?\s*",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?:voorgesteld|ingediend)\s+door\s+(?:de\s+leden|het\s+lid)\s+(.{2,400}?)"
    r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])\.(?:\s|$)"
)
_OF = re.compile(r"\bmotie-([^\W\d_][^()]*?)(?=\s*(?:\(|over\b|c\.s\.|,|is\b|$))")
_BETWEEN = re.compile(r",\s*|\s+en\s+|/")
_PRESIDES = re.compile(
    r"(?:Fungerend |Tijdelijk )?[Vv]oorzitter: (?:de heer |mevrouw )?([A-ZÀ-Þ’'][\w’'. -]{1,50}\w)"
)


@dataclass(frozen=True, slots=True)
class Label:
    """The parts of a line that gives somebody the floor."""

    before: str  # "De heer", "Minister", "De"
    name: str
    fractie: str

    @property
    def chairs(self) -> bool:
        """Whether it is the chair who speaks."""
        return self.name.casefold().split(" ")[-1] == "voorzitter"

    @property
    def office(self) -> str:
        """`minister`, `staatssecretaris` or `minister-president`; "" for anybody else."""
        found = _OFFICE.search(self.before)
        return found[0].lower() if found else ""


def read_label(printed: str) -> Label:
    """Return the parts of a speaker's line.

    >>> read_label("De heer Jansen (VVD):")
    Label(before='De heer', name='Jansen', fractie='VVD')
    >>> read_label("De voorzitter:").chairs, read_label("Minister Van der Steur:").office
    (True, 'minister')
    """
    text = plain_name(printed)
    found = _LABEL.fullmatch(text)
    if not found:
        return Label("", text.rstrip(" :"), "")
    return Label(found["before"].strip(), found["name"], found["fractie"] or "")


@dataclass(slots=True)
class Floor:
    """The speakers of one debate.

    `text` is all of it, in which the posts of ministers stand; `opening` is what the chair begins
    with, who names the one minister that the debate is with.
    """

    bodies: Bodies
    text: str
    opening: str = ""
    members: dict[str, Person] = field(default_factory=dict)  # surname, folded -> member
    chair: str = ""  # the name of who chairs from here on, where it is said
    _posts: dict[tuple[str, str], Post] = field(default_factory=dict)
    _holders: dict[str, set[str]] = field(default_factory=dict)  # office -> who speak in it

    def expect(self, label: Label) -> None:
        """Learn that somebody will speak, before anybody is asked for."""
        if label.office:
            self._holders.setdefault(label.office, set()).add(label.name.casefold())
        elif label.fractie and not label.chairs:
            self.learn(PersonName(small_particle(label.name)), self.bodies.fractie(label.fractie))

    def actor(self, label: Label) -> Actor:
        """Return who has the floor."""
        if label.chairs:
            return self.presiding()
        if label.office:
            return Incumbency(
                Person(small_particle(label.name)), self.post(label.office, label.name)
            )
        if label.fractie:
            return self.learn(
                PersonName(small_particle(label.name)), self.bodies.fractie(label.fractie)
            )
        if label.before.casefold().endswith("griffier"):
            return Incumbency(Person(small_particle(label.name)), Post("griffier"))
        return self.members.get(label.name.casefold()) or Person(small_particle(label.name))

    def presiding(self) -> Actor:
        """Return who chairs: by name where a line above says who it is ("Voorzitter: Fok")."""
        post = CHAIR_OF[self.bodies.chamber]
        return Incumbency(self._member(self.chair), post) if self.chair else post

    def hear(self, paragraph: str) -> None:
        """Learn who chairs from here on, where a paragraph says so and no more."""
        if found := _PRESIDES.fullmatch(paragraph):
            self.chair = found[1]

    def learn(self, name: PersonName, fractie: Fractie) -> Person:
        """Return a member, who is known by surname from then on."""
        person = name.member(self.bodies.chamber, fractie)
        self.members.setdefault(person.name.casefold(), person)
        self.members.setdefault(name.full.casefold(), person)
        return person

    def post(self, office: str, holder: str) -> Post:
        """Return the post of a minister: named with the holder, or the only one there is."""
        key = (office, holder.casefold())
        if key not in self._posts:
            beside = post_beside(self.text, holder, office, self.bodies)
            self._posts[key] = beside or self._only(office) or Post(office)
        return self._posts[key]

    def _only(self, office: str) -> Post | None:
        """Return the only post of its kind that the opening names, else the whole debate.

        Not where two speak in such an office: it is one of theirs, and who knows whose.
        """
        if len(self._holders.get(office, ())) > 1:
            return None
        return only_post(office, (posts_named(t, self.bodies) for t in (self.opening, self.text)))

    def signatories(self, printed: str, otherwise: Actor) -> Actor:
        """Return who moves a motion, by the words around it; `otherwise` where they do not say."""
        found = _SIGNED.search(printed) or _OF.search(printed)
        if not found:
            return otherwise
        names = [name.strip() for name in _BETWEEN.split(found[1]) if name.strip()]
        people = tuple(dict.fromkeys(map(self._member, names)))
        return people[0] if len(people) == 1 else Collective(people) if people else otherwise

    def _member(self, name: str) -> Person:
        known = self.members.get(name.casefold())
        return known or PersonName(small_particle(name)).member(self.bodies.chamber, None)
