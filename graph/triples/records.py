"""Triples of what a source says of actors as a register does: names, identifiers, dates."""

from __future__ import annotations

import re

from kamergraaf.graph import terms
from kamergraaf.graph.predicates import (
    ATTESTED_IN,
    END,
    FINISH,
    FOAF,
    OWL,
    SKOS,
    START,
    is_a,
    own,
    predicate,
)
from kamergraaf.graph.triples.actors import ActorTriples, label_of
from kamergraaf.ontology.identifiers import DEF, document_iri, part_iri
from kamergraaf.ontology.nouns import Document, Iri, Person, Record

_RECORD = is_a(DEF, "Record")
_ABOUT = own("about")
_ALT_LABEL = predicate(SKOS, "altLabel")
_SHORT_LABEL = own("shortLabel")
_SAME_AS = predicate(OWL, "sameAs")
_WEB_PAGE = predicate(FOAF, "page")
_GENDER = predicate(FOAF, "gender")
_BORN, _DIED = own("birthDate"), own("deathDate")
_SINCE, _UNTIL = own("since"), own("until")

_GENDERS = {"M": "male", "F": "female"}  # as FOAF has them

# Numbers that are given out once (a Wikidata item, a GUID, TOOI, VIAF, ISNI); the address of a
# page may change.
_GIVEN_OUT = re.compile(
    r".*[/(#:=](?:Q\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)?"
    r"|https?://(?:identifier\.overheid\.nl/tooi/id|(?:www\.)?viaf\.org|isni\.org)/.+",
    re.IGNORECASE,
)


def is_given_out(identifier: str) -> bool:
    """Tell whether an identifier was given out once and for all: one thing never has two of a kind.

    >>> is_given_out("http://www.wikidata.org/entity/Q57792")
    True
    >>> is_given_out("https://www.eerstekamer.nl/persoon/w_t_van_ballekom_vvd")
    False
    """
    return bool(_GIVEN_OUT.fullmatch(identifier))


def record(document: Document, number: int, found: Record, actors: ActorTriples) -> str:
    """Return the lines on one record, the `number`th of the document from 1."""
    actor = actors.term(found.actor)
    subject = terms.iri(part_iri(document.id, f"record/{number}"))
    lines = [
        f"{subject}{_RECORD}{subject}{_ABOUT}{actor}{END}"
        f"{subject}{ATTESTED_IN}{terms.iri(document_iri(document.id))}{END}"
    ]
    if found.span:
        lines.append(
            f"{subject}{START}{terms.integer(found.span.start)}{END}"
            f"{subject}{FINISH}{terms.integer(found.span.end)}{END}"
        )
    shown = label_of(found.actor)
    lines.extend(
        f"{actor}{_ALT_LABEL}{terms.name(name)}{END}"
        for name in dict.fromkeys(found.names)
        if name and name != shown
    )
    lines.extend(f"{actor}{_identified(one)}{terms.iri(one)}{END}" for one in found.identifiers)
    if found.abbreviation:
        lines.append(f"{actor}{_SHORT_LABEL}{terms.name(found.abbreviation)}{END}")
    if found.gender in _GENDERS:
        lines.append(f"{actor}{_GENDER}{terms.name(_GENDERS[found.gender])}{END}")
    first, last = (_BORN, _DIED) if isinstance(found.actor, Person) else (_SINCE, _UNTIL)
    lines.extend(
        f"{actor}{kind}{terms.day(day)}{END}"
        for kind, day in ((first, found.since), (last, found.until))
        if day
    )
    return "".join(lines)


def _identified(identifier: Iri) -> str:
    return _SAME_AS if is_given_out(identifier) else _WEB_PAGE
