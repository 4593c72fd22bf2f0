"""Triples of a paper itself, its letters, its memberships and what it prints wrongly."""

from __future__ import annotations

import re
from itertools import chain

from kamergraaf.graph import terms
from kamergraaf.graph.predicates import (
    ATTESTED_IN,
    ATTESTED_ON,
    DATE,
    END,
    FINISH,
    FORMAT,
    IDENTIFIER,
    ORG,
    PART_OF,
    QUOTE,
    SOURCE,
    START,
    TITLE,
    is_a,
    own,
    predicate,
)
from kamergraaf.graph.triples.actors import ActorTriples
from kamergraaf.ontology.identifiers import (
    BASE,
    DEF,
    document_iri,
    dossier_of,
    kamerstuk_key,
    letter_iri,
    part_iri,
    text_iri,
    work_iri,
)
from kamergraaf.ontology.nouns import (
    Anomaly,
    Chamber,
    Collective,
    Committee,
    Document,
    Fractie,
    Letter,
    Membership,
)

_DOCUMENT = is_a(DEF, "Document")
_TEXT_VERSION = is_a(DEF, "TextVersion")
_LETTER = is_a(DEF, "Letter")
_MEMBERSHIP = is_a(ORG, "Membership")
_ANOMALY = is_a(DEF, "Anomaly")

_DOSSIER = own("dossier")
_TEXT_OF = own("text")
_SHA256 = own("sha256")
_DOCUMENT_TYPE = own("documentType")
_CODE_POINTS = own("codePoints")
_REMARK = own("remark")
_WHAT = own("what")
_PRINTED = own("printed")
_USED = own("used")

_MENTIONED_IN = own("mentionedIn")
_LETTER_KIND = own("letterKind")
_LETTER_KEY = own("letterKey")
_KENMERK = own("kenmerk")
_DATE_PRINTED = own("datePrinted")
_SUBJECT = own("subject")
_SENDER = own("sender")
_ADDRESSED_TO = own("addressedTo")
_COPY_TO = own("copyTo")
_SIGNED_BY = own("signedBy")
_ANSWERS_LETTER = own("answersLetter")
_REMINDS_OF = own("remindsOf")

_MEMBER = predicate(ORG, "member")
_ORGANIZATION = predicate(ORG, "organization")
_ORG_ROLE = predicate(ORG, "role")
_ROLE = own("role")
_IN_FRACTIE = own("fractie")
_SITS_FOR = own("sitsFor")
_SINCE = own("since")
_UNTIL = own("until")


def letter_term(document: str, letter: Letter) -> str:
    """Return the letter's term: by kenmerk and sender where it has one, else by its place."""
    if not letter.kenmerk:
        return terms.iri(part_iri(document, letter.key))
    return terms.iri(letter_iri(letter.kenmerk, _sending_chamber(letter)))


def _sending_chamber(letter: Letter) -> str:
    for sender in letter.senders:
        match sender:
            case Chamber(code):
                return code
            case Committee(_, chamber):
                return chamber
            case Collective(members) if isinstance(members[0], Committee | Fractie):
                return members[0].chamber
    return ""


def paper(document: Document) -> str:
    """Return the lines on the paper and the exact text that its offsets index."""
    subject = terms.iri(document_iri(document.id))
    text = terms.iri(text_iri(document.sha256))
    # Only the file's name: where a paper lay on somebody's disk is nobody else's business.
    source = re.split(r"[/\\]", document.source.rstrip("/\\"))[-1] or document.source
    lines = [
        f"{subject}{_DOCUMENT}{subject}{IDENTIFIER}{terms.literal(document.id)}{END}"
        f"{subject}{_TEXT_OF}{text}{END}{text}{_TEXT_VERSION}"
        f"{text}{_SHA256}{terms.literal(document.sha256)}{END}"
        f"{text}{_CODE_POINTS}{terms.integer(len(document.text))}{END}"
        f"{text}{SOURCE}{terms.literal(source)}{END}"
    ]
    if document.date:
        lines.append(f"{subject}{DATE}{terms.day(document.date)}{END}")
    if document.title:
        lines.append(f"{subject}{TITLE}{terms.literal(document.title)}{END}")
    if document.type:
        lines.append(f"{subject}{_DOCUMENT_TYPE}{terms.literal(document.type)}{END}")
    lines.append(f"{subject}{FORMAT}{terms.literal(document.format)}{END}")
    dossier = dossier_of(document.id)
    if dossier and dossier[0].isdigit():  # a series with a Roman number has no page of its own
        iri = work_iri(kamerstuk_key(dossier), dossier=True)
        lines.append(f"{subject}{_DOSSIER}{terms.iri(iri)}{END}")
    lines.extend(f"{subject}{_REMARK}{terms.literal(said)}{END}" for said in document.remarks)
    return "".join(lines)


def anomaly(document: Document, number: int, found: Anomaly) -> str:
    """Return the lines on one thing the paper prints wrongly, with the printed line."""
    subject = terms.iri(part_iri(document.id, f"anomaly/{number}"))
    text, where = document.text, found.where
    begin = text.rfind("\n", 0, where.start) + 1
    end = text.find("\n", where.end)
    line = text[begin : end if end >= 0 else len(text)].strip()
    return (
        f"{subject}{_ANOMALY}{subject}{PART_OF}{terms.iri(document_iri(document.id))}{END}"
        f"{subject}{_WHAT}{terms.literal(found.what)}{END}"
        f"{subject}{_PRINTED}{terms.literal(found.printed)}{END}"
        f"{subject}{_USED}{terms.literal(found.used)}{END}"
        f"{subject}{START}{terms.integer(where.start)}{END}"
        f"{subject}{FINISH}{terms.integer(where.end)}{END}"
        f"{subject}{QUOTE}{terms.literal(line)}{END}"
    )


def letter(
    document: Document, letter: Letter, terms_of: dict[str, str], actors: ActorTriples
) -> str:
    """Return the lines on one letter; `terms_of` has the terms of all letters by their keys."""
    subject = terms_of[letter.key]
    paper_term = terms.iri(document_iri(document.id))
    lines = [
        f"{subject}{_LETTER}{subject}{PART_OF if letter.span else _MENTIONED_IN}{paper_term}{END}"
        f"{subject}{_LETTER_KIND}{terms.name(letter.kind.value)}{END}"
        f"{subject}{_LETTER_KEY}{terms.name(letter.key.removeprefix('letter/'))}{END}"
    ]
    for kind, value in (
        (TITLE, letter.title),
        (_KENMERK, letter.kenmerk),
        (_SUBJECT, letter.subject),
    ):
        if value:
            lines.append(f"{subject}{kind}{terms.literal(value)}{END}")
    if letter.date:
        lines.append(f"{subject}{DATE}{terms.day(letter.date)}{END}")
    if letter.date_printed:
        lines.append(f"{subject}{_DATE_PRINTED}{terms.day(letter.date_printed)}{END}")
    signers = (signature.actor for signature in letter.signatures)
    other_letters = [key for key in (letter.answers,) if key]
    lines.extend(
        f"{subject}{kind}{term}{END}"
        for kind, term in chain(
            ((_SENDER, actors.term(actor)) for actor in letter.senders),
            ((_ADDRESSED_TO, actors.term(actor)) for actor in letter.addressees),
            ((_COPY_TO, actors.term(actor)) for actor in letter.copies),
            ((_SIGNED_BY, actors.term(actor)) for actor in signers),
            ((_ANSWERS_LETTER, terms_of[key]) for key in other_letters),
            ((_REMINDS_OF, terms_of[key]) for key in letter.reminds_of),
        )
    )
    return "".join(lines)


def membership(document: Document, number: int, seat: Membership, actors: ActorTriples) -> str:
    """Return the lines on one seat; `number` counts from 1 in the order of the paper."""
    subject = terms.iri(part_iri(document.id, f"membership/{number}"))
    person = actors.term(seat.person)
    role = seat.role.value
    lines = (
        f"{subject}{_MEMBERSHIP}{subject}{_MEMBER}{person}{END}"
        f"{subject}{_ORGANIZATION}{actors.term(seat.organization)}{END}"
        f"{subject}{_ROLE}{terms.name(role)}{END}"
        f"{subject}{_ORG_ROLE}{terms.iri(role_iri(role))}{END}"
        f"{subject}{ATTESTED_IN}{terms.iri(document_iri(document.id))}{END}"
        f"{subject}{START}{terms.integer(seat.span.start)}{END}"
        f"{subject}{FINISH}{terms.integer(seat.span.end)}{END}"
    )
    if document.date:
        lines += f"{subject}{ATTESTED_ON}{terms.day(document.date)}{END}"
    if seat.since:
        lines += f"{subject}{_SINCE}{terms.day(seat.since)}{END}"
    if seat.until:
        lines += f"{subject}{_UNTIL}{terms.day(seat.until)}{END}"
    if seat.fractie:
        fractie = actors.term(seat.fractie)
        lines += f"{subject}{_IN_FRACTIE}{fractie}{END}{person}{_SITS_FOR}{fractie}{END}"
    return lines


def role_iri(role: str) -> str:
    """Return the IRI of the concept for what somebody is in a committee."""
    return f"{BASE}id/role/{role}"
