"""What a record beside or inside a paper says of it: id, title, type, date, who signs it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from kamergraaf.ontology.nouns import (
    Actor,
    Collective,
    Document,
    Incumbency,
    Letter,
    Passage,
    PassageKind,
    Person,
    Signature,
    Span,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a paper without reading it; what is not said is empty.

    `date` is the day of the paper itself, and not that of its publication where both are given.
    """

    id: str = ""
    title: str = ""
    type: str = ""
    date: date | None = None
    chamber: str = ""
    signatories: tuple[Person | Incumbency, ...] = ()


def over(first: Facts, second: Facts) -> Facts:
    """Return what `first` says, and what it leaves open from `second`."""
    return Facts(
        first.id or second.id,
        first.title or second.title,
        first.type or second.type,
        first.date or second.date,
        first.chamber or second.chamber,
        first.signatories or second.signatories,
    )


def with_facts(document: Document, facts: Facts) -> Document:
    """Return `document` with what `facts` say of it; its id stays what its reader was given.

    Names of signatories fill in initials. A text whose voices nobody could tell is theirs.
    """
    known = replace(
        document,
        title=facts.title or document.title,
        type=facts.type or document.type,
        date=facts.date or document.date,
    )
    if not facts.signatories:
        return known
    if not document.passages:
        return _theirs(known, facts.signatories)
    names = {_surname(one): one for one in facts.signatories}
    voices = {passage.voice: _named(passage.voice, names) for passage in document.passages}
    return replace(
        known,
        passages=tuple(replace(one, voice=voices[one.voice]) for one in document.passages),
        letters=tuple(_letter(letter, names) for letter in document.letters),
    )


Names = dict[str, Person | Incumbency]


def _theirs(document: Document, signatories: tuple[Person | Incumbency, ...]) -> Document:
    voice: Actor = signatories[0] if len(signatories) == 1 else Collective(signatories)
    begin = len(document.text) - len(document.text.lstrip())
    whole = Span(begin, len(document.text.rstrip()))
    passage = Passage("text", PassageKind.RUNNING_TEXT, "", voice, (whole,))
    notes = tuple(
        replace(note, passage="text") if note.marker and not note.passage else note
        for note in document.footnotes
    )
    return replace(document, passages=(passage,), footnotes=notes)


def _surname(actor: Person | Incumbency) -> str:
    person = actor.person if isinstance(actor, Incumbency) else actor
    return person.name.casefold()


def _named(actor: Actor, names: Names) -> Actor:
    """Return an actor with the initials that the facts give; nothing else of it changes."""
    match actor:
        case Person():
            return _with_initials(actor, names)
        case Incumbency(person, post):
            return Incumbency(_with_initials(person, names), post)
        case Collective(members):
            found = [_named(one, names) for one in members]
            return Collective(tuple(found))  # type: ignore[arg-type]
        case _:
            return actor


def _with_initials(person: Person, names: Names) -> Person:
    known = names.get(person.name.casefold())
    if person.initials or known is None:
        return person
    other = known.person if isinstance(known, Incumbency) else known
    return replace(person, initials=other.initials)


def _letter(letter: Letter, names: Names) -> Letter:
    return replace(
        letter,
        senders=tuple(_named(one, names) for one in letter.senders),
        signatures=tuple(_signature(one, names) for one in letter.signatures),
    )


def _signature(signature: Signature, names: Names) -> Signature:
    actor = _named(signature.actor, names)
    return replace(signature, actor=actor) if isinstance(actor, Person | Incumbency) else signature
