"""Identifiers of actors: those that the government gives (TOOI), else our own under `BASE`."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from kamergraaf.ontology.actors import (
    Actor,
    Chamber,
    Collective,
    Committee,
    Fractie,
    Incumbency,
    Iri,
    Ministry,
    Party,
    Person,
    Post,
)
from kamergraaf.ontology.identifiers import BASE, slug
from kamergraaf.ontology.register import load_ministries


def post_slug(title: str) -> str:
    """Return the path segment of a post; "van" and "voor" stay, for they make the difference."""
    return slug(title)


def person_slug(person: Person) -> str:
    """Return what tells a person from others: chamber, name and fractie, or initials and name.

    A given name stands in for initials where a source has no others.

    >>> person_slug(Person("van Dijk", given="Jasper"))
    'jasper-van-dijk'
    """
    if person.chamber:
        told = (person.chamber, person.name, person.fractie, person.given)
        return slug(" ".join(told))
    return slug(f"{person.initials or person.given} {person.name}")


def attested_iri(person: Person) -> Iri:
    """Return the IRI of a person as one paper prints the name.

    It is that of the person, but two members of one fractie are told apart by initials too where
    no given name is printed; that a member with and without initials is one, the register says.

    >>> attested_iri(Person("Van den Berg", "J.", "tk", "CDA"))
    'https://w3id.org/kamergraaf/id/person/tk-van-den-berg-cda-j'
    """
    if person.chamber and person.initials and not person.given:
        person = replace(person, given=person.initials)
    return actor_iri(person)


def party_iri(name: str) -> Iri:
    """Return the IRI of a political party, which is not a fractie.

    >>> party_iri("PvdA")
    'https://w3id.org/kamergraaf/id/party/pvda'
    """
    return Iri(f"{BASE}id/party/{slug(name)}")


def _joint_slug(members: tuple[Actor, ...]) -> str:
    if all(isinstance(one, Committee) for one in members):
        first = members[0]
        assert isinstance(first, Committee)  # noqa: S101 - as just asked
        return f"{first.chamber}-" + slug(" en ".join(_own_name(one) for one in members))
    return slug(" en ".join(_own_name(one) for one in members))


def _own_name(actor: Actor) -> str:
    match actor:
        case Committee(name) | Ministry(name) | Party(name):
            return name
        case Fractie(name, chamber):
            return f"{chamber} {name}"
        case Person():
            return person_slug(actor)
        case Post(title):
            return title
        case Incumbency(person, post):
            return f"{person_slug(person)} {post.title}"
        case _:
            raise TypeError(f"{actor!r} speaks in no collective")


_CHAMBER_IRI = {"ek": "org/eerste-kamer", "tk": "org/tweede-kamer"}


@lru_cache(maxsize=4096)
def actor_iri(actor: object) -> Iri:
    """Return the IRI of any actor.

    A ministry has the government's own identifier (TOOI) where the register knows its name.

    >>> actor_iri(Fractie("BBB", "ek"))
    'https://w3id.org/kamergraaf/id/org/ek-fractie-bbb'
    >>> actor_iri(Ministry("Asiel en Migratie"))
    'https://identifier.overheid.nl/tooi/id/ministerie/mnre1162'
    """
    match actor:
        case Chamber(code):
            path = _CHAMBER_IRI[code]
        case Committee(name, chamber):
            path = f"org/{chamber}-commissie-{slug(name)}"
        case Collective(members):
            path = f"collective/{_joint_slug(members)}"
        case Party(name):
            return party_iri(name)
        case Fractie(name, chamber):
            path = f"org/{chamber}-fractie-{slug(name.removeprefix('Fractie-'))}"
        case Ministry(name):
            if known := load_ministries().get(name):
                return known.iri
            path = f"org/ministerie-{slug(name)}"
        case Post(title):
            path = f"post/{post_slug(title)}"
        case Person():
            path = f"person/{person_slug(actor)}"
        case Incumbency(person, post):
            path = f"incumbency/{person_slug(person)}/{post_slug(post.title)}"
        case _:
            raise TypeError(f"{actor!r} is no actor")
    return Iri(f"{BASE}id/{path}")
