"""Triples of actors: each actor once per document, when it is first spoken of."""

from __future__ import annotations

from kamergraaf.graph import terms
from kamergraaf.graph.person_names import full_name
from kamergraaf.graph.predicates import (
    ATTESTED_IN,
    ATTESTED_ON,
    END,
    FOAF,
    ORG,
    PREF_LABEL,
    is_a,
    own,
    predicate,
)
from kamergraaf.ontology.actor_identifiers import actor_iri, attested_iri
from kamergraaf.ontology.identifiers import DEF, document_iri
from kamergraaf.ontology.nouns import (
    Actor,
    Chamber,
    Collective,
    Committee,
    Document,
    Fractie,
    Incumbency,
    Ministry,
    Party,
    Person,
    Post,
)
from kamergraaf.ontology.register import load_ministries

CHAMBER_NAMES = {"ek": "Eerste Kamer", "tk": "Tweede Kamer"}

_SHORT_LABEL = own("shortLabel")
_UNIT_OF = predicate(ORG, "unitOf")
_JOINT_OF = own("jointOf")
_POST_IN = predicate(ORG, "postIn")
_MEMBER = predicate(ORG, "member")
_HOLDS_POST = own("holdsPost")
_FAMILY_NAME = predicate(FOAF, "familyName")
_GIVEN_NAME = predicate(FOAF, "givenName")
_INITIALS = own("initials")
_IN_CHAMBER = own("inChamber")
_SITS_FOR = own("sitsFor")

_CHAMBER = is_a(DEF, "Chamber")
_COMMITTEE = is_a(DEF, "Committee")
_COLLECTIVE = is_a(DEF, "Collective")
_FRACTIE = is_a(DEF, "Fractie")
_PARTY = is_a(DEF, "Party")
_MINISTRY = is_a(DEF, "Ministry")
_OWN_POST = is_a(DEF, "Post")
_ORG_POST = is_a(ORG, "Post")
_PERSON_AS_PRINTED = is_a(DEF, "PersonAsPrinted")
_INCUMBENCY = is_a(DEF, "Incumbency")

# A minister "van X" heads the ministry of X, known or not. A state secretary may be named after a
# task, so "van X" tells only where there is such a ministry. A minister "voor X" has none of that
# name.
_HEADS = "minister van "
_SERVES = "staatssecretaris van "


def display_name(person: Person) -> str:
    """Return a person's name as it is shown.

    >>> display_name(Person("van Weel", initials="D.M."))
    'D.M. van Weel'
    >>> display_name(Person("Van Baarle", chamber="tk", fractie="DENK", given="Stephan"))
    'Stephan van Baarle'
    """
    if person.given:
        return full_name(person.given, person.name)
    if person.initials and not person.chamber:
        return full_name(person.initials, person.name)
    return person.name


def label_of(actor: Actor) -> str:
    """Return what an actor is called in a table.

    >>> label_of(Incumbency(Person("van Weel", initials="D.M."), Post("minister van Justitie")))
    'D.M. van Weel'
    >>> label_of(Collective((Person("Vedder"), Person("Grinwis"), Person("Bromet"))))
    'Vedder, Grinwis en Bromet'
    """
    match actor:
        case Committee(name) | Fractie(name) | Ministry(name) | Party(name):
            return name
        case Chamber(code):
            return CHAMBER_NAMES.get(code, code)
        case Post(title):
            return title
        case Person():
            return display_name(actor)
        case Incumbency(person):
            return display_name(person)
        case Collective(members):
            names = [label_of(member) for member in members]
            return " en ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)


def ministry_of(post: Post) -> Ministry | None:
    """Return the ministry that a post belongs to, None where its title does not tell.

    >>> ministry_of(Post("minister van Asiel en Migratie"))
    Ministry(name='Asiel en Migratie')
    """
    if post.title.startswith(_HEADS):
        return Ministry(post.title.removeprefix(_HEADS))
    if post.title.startswith(_SERVES):
        known = load_ministries().get(post.title.removeprefix(_SERVES))
        return known.ministry if known else None
    return None


class ActorTriples:
    """The actors of one document: gives their terms, and writes what describes them to `lines`."""

    def __init__(self, document: Document, lines: list[str]) -> None:
        self._document = terms.iri(document_iri(document.id))
        self._date = terms.day(document.date) if document.date else ""
        self._lines = lines
        self._known: dict[Actor, str] = {}

    def term(self, actor: Actor) -> str:
        """Return the actor's term; what describes the actor is in `lines` from then on."""
        known = self._known.get(actor)
        if known is None:
            name = attested_iri(actor) if isinstance(actor, Person) else actor_iri(actor)
            known = self._known[actor] = terms.iri(name)
            self._lines.append(self._describe(actor, known))
        return known

    def _describe(self, actor: Actor, subject: str) -> str:
        match actor:
            case Chamber(code):
                label = f"{subject}{_CHAMBER}{_labelled(subject, CHAMBER_NAMES.get(code, code))}"
                return f"{label}{subject}{_SHORT_LABEL}{terms.name(code.upper())}{END}"
            case Committee(name, chamber):
                return self._unit(subject, _COMMITTEE, name, chamber)
            case Fractie(name, chamber):
                return self._unit(subject, _FRACTIE, name, chamber)
            case Party(name):
                return f"{subject}{_PARTY}{_labelled(subject, name)}"
            case Collective(members):
                label = _labelled(subject, label_of(actor))
                joint = "".join(f"{subject}{_JOINT_OF}{self.term(one)}{END}" for one in members)
                return f"{subject}{_COLLECTIVE}{label}{joint}"
            case Ministry(name):
                return f"{subject}{_MINISTRY}{_labelled(subject, name)}"
            case Post(title):
                lines = f"{subject}{_OWN_POST}{subject}{_ORG_POST}{_labelled(subject, title)}"
                if ministry := ministry_of(actor):
                    lines += f"{subject}{_POST_IN}{self.term(ministry)}{END}"
                return lines
            case Person():
                return self._person(actor, subject)
            case Incumbency():
                return self._incumbency(actor, subject)

    def _unit(self, subject: str, kind: str, name: str, chamber: str) -> str:
        unit_of = f"{subject}{_UNIT_OF}{self.term(Chamber(chamber))}{END}" if chamber else ""
        return f"{subject}{kind}{_labelled(subject, name)}{unit_of}"

    def _incumbency(self, actor: Incumbency, subject: str) -> str:
        lines = (
            f"{subject}{_INCUMBENCY}{_labelled(subject, display_name(actor.person))}"
            f"{subject}{_MEMBER}{self.term(actor.person)}{END}"
            f"{subject}{_HOLDS_POST}{self.term(actor.post)}{END}"
            f"{subject}{ATTESTED_IN}{self._document}{END}"
        )
        return f"{lines}{subject}{ATTESTED_ON}{self._date}{END}" if self._date else lines

    def _person(self, person: Person, subject: str) -> str:
        """Describe a person as printed; who it is, the register finds out (`people`)."""
        lines = (
            f"{subject}{_PERSON_AS_PRINTED}{_labelled(subject, display_name(person))}"
            f"{subject}{_FAMILY_NAME}{terms.name(person.name)}{END}"
        )
        if person.initials:
            lines += f"{subject}{_INITIALS}{terms.name(person.initials)}{END}"
        if person.given:
            lines += f"{subject}{_GIVEN_NAME}{terms.name(person.given)}{END}"
        if person.chamber:
            lines += f"{subject}{_IN_CHAMBER}{self.term(Chamber(person.chamber))}{END}"
            if person.fractie:
                fractie = self.term(Fractie(person.fractie, person.chamber))
                lines += f"{subject}{_SITS_FOR}{fractie}{END}"
        return lines


def _labelled(subject: str, label: str) -> str:
    return f"{subject}{PREF_LABEL}{terms.name(label)}{END}"
