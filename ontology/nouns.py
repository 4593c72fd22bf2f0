"""The nouns that every layer speaks of, as frozen values: papers here, actors in `actors`.

All offsets are code points into `Document.text`, half-open, as Python slices it.
Local keys (`Passage.key`, `Letter.key`, …) follow the structure of a paper, never its offsets,
so that a correction made by hand keeps its hold when the text is read again.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from kamergraaf.ontology.actors import (
    Actor,
    Chamber,
    Collective,
    Committee,
    Fractie,
    Incumbency,
    Iri,
    Membership,
    Ministry,
    Party,
    Person,
    Post,
    Record,
    Role,
    Span,
)

__all__ = [
    "Actor",
    "Anomaly",
    "Chamber",
    "Citation",
    "Cited",
    "Collective",
    "Committee",
    "Document",
    "Footnote",
    "Fractie",
    "Incumbency",
    "Iri",
    "Letter",
    "LetterKind",
    "Link",
    "Membership",
    "Ministry",
    "Party",
    "Passage",
    "PassageKind",
    "Person",
    "Post",
    "Record",
    "Role",
    "Signature",
    "Span",
]


class LetterKind(StrEnum):
    """What a letter is in the exchange.

    `uitstel` says that the answer will be late; `genoemd` is a letter that is only named here.
    """

    UITGAAND = "uitgaand"
    RAPPEL = "rappel"
    ANTWOORD = "antwoord"
    UITSTEL = "uitstel"
    GENOEMD = "genoemd"


@dataclass(frozen=True, slots=True)
class Signature:
    """A name under a letter, the capacity printed with it, and the actor it was matched to."""

    printed: str
    capacity: str
    actor: Person | Incumbency
    span: Span


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter printed in the paper, or (`span` is None) one that the paper names by its kenmerk.

    A reply that is printed in pieces between the questions has no span of its own either.
    `date_printed` is what the letter's head says; `date` what it must have been. `answers` and
    `reminds_of` hold keys of other letters of the same document. `span` covers the letter's text.
    `copies` are those who get a copy, or a letter of the same wording; they are no addressees.
    """

    key: str  # "letter/uitgaand", "letter/rappel", "letter/antwoord", "letter/genoemd/178088u"
    kind: LetterKind
    title: str
    kenmerk: str
    date: datetime.date | None
    date_printed: datetime.date | None
    subject: str
    senders: tuple[Actor, ...]
    addressees: tuple[Actor, ...]
    signatures: tuple[Signature, ...]
    span: Span | None
    answers: str = ""
    reminds_of: tuple[str, ...] = ()
    copies: tuple[Actor, ...] = ()
    head: Span | None = None  # title, address, date and own kenmerk


class PassageKind(StrEnum):
    """The kinds of passage.

    `frame` is what a letter or the cover says in its sender's own name; `speech` a turn in a
    debate; `motion` what its signatories propose (an amendment too); `running-text` that of a
    paper in its author's name (a memorie van toelichting, an advies, a regulation).
    """

    FRAME = "frame"
    INTRODUCTION = "introduction"
    QUESTION = "question"
    REPEATED_QUESTION = "repeated-question"
    ANSWER = "answer"
    SPEECH = "speech"
    MOTION = "motion"
    RUNNING_TEXT = "running-text"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a paper in one voice.

    `pieces` are its parts in order: notes at the foot of a page and page numbers cut a passage in
    pieces. `series` is the fractie whose questions are numbered; `number` is as printed ("12").
    `repeats` is the key of the original question, `answers_to` that of the question answered;
    `also_answers` are the further questions of an answer that takes several together.
    """

    key: str  # "question/bbb/12", "repeated-question/bbb/12", "answer/bbb/12", "frame/uitgaand"
    kind: PassageKind
    letter: str  # key of its letter, "" on the cover
    voice: Actor
    pieces: tuple[Span, ...]
    series: Fractie | None = None
    number: str = ""
    title: str = ""
    items: tuple[tuple[str, Span], ...] = ()  # lettered sub-items: ("a", span)
    repeats: str = ""
    answers_to: str = ""
    also_answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note, bound to the passage in which its marker stands.

    `span` covers the note's text without its number. `passage` is "" and `marker` None where no
    marker was found; `span` is None where the paper has the marker and not the note ("[1]").
    """

    key: str  # "footnote/13"
    number: str
    span: Span | None
    marker: Span | None
    passage: str


# Nothing changes one; it is not frozen since that would make making it three times as slow.
@dataclass(slots=True, unsafe_hash=True)
class Citation:
    """One reference in a text to one work or one place in it.

    `text == source[start:end]`. `kind`, `mention`, `key` and `pinpoint` have the values that the
    manual lists. `work` identifies the act or paper, `target` the exact place; both are the same
    where there is no pinpoint with an identifier. `candidates` are the keys of other readings.
    """

    start: int
    end: int
    text: str
    kind: str
    mention: str
    key: str
    work: Iri
    target: Iri
    label: str
    pinpoint: str
    pinpoint_label: str
    resolved_by: str
    confidence: float
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation in its place: the passage whose voice it has, the note, the sentence, the page.

    In a note, `passage` and `quote` (a sentence) are those of its marker, else of the citation. A
    sentence that the end of a page cuts has two parts.
    """

    key: str  # "answer/bbb/12/citation/2"
    citation: Citation
    passage: str
    footnote: str  # number of the note, "" outside notes
    quote: tuple[Span, ...]
    page: int | None
    repeats: str = ""  # inside a repeated question: key of the same citation in the original


@dataclass(frozen=True, slots=True)
class Link:
    """A reference that the publisher marked up: where it stands, and the key of what it points at.

    `key` is that of a work ("kst:32317-989"); `pinpoint` is compact, as in a citation.
    """

    span: Span
    key: str
    pinpoint: str = ""


@dataclass(frozen=True, slots=True)
class Anomaly:
    """Something the paper prints that cannot be right, and what was used instead."""

    what: str
    printed: str
    used: str
    where: Span


@dataclass(frozen=True, slots=True)
class Document:
    """One parliamentary paper, as published, with what was read from it.

    `text` is the exact string that every span indexes. `source` says where the bytes came from:
    a path or a URL. `pages` holds the start of each page that the text shows, in order, and is
    empty where it shows none. `date` is the day the paper attests memberships on. `markers` are
    the note markers that the format itself tells from text, `links` the references that its
    publisher marked up, `records` what it says of actors as a register does.
    """

    id: str  # "kst-32317-PX", or "sha256-…" where nothing names the paper
    source: str
    text: str
    sha256: str
    date: datetime.date | None = None
    pages: tuple[int, ...] = ()
    letters: tuple[Letter, ...] = ()
    passages: tuple[Passage, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    memberships: tuple[Membership, ...] = ()
    citations: tuple[Cited, ...] = ()
    anomalies: tuple[Anomaly, ...] = ()
    remarks: tuple[str, ...] = ()  # what the user should be told: "no letters found", …
    format: str = "plain text"  # the name of the loader that read it
    title: str = ""
    type: str = ""  # what the source calls it: "Memorie van toelichting", "Motie", …
    markers: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    records: tuple[Record, ...] = ()

    def page_of(self, offset: int) -> int | None:
        """Return the page (from 1) on which a code point stands, None where pages are unknown."""
        return bisect_right(self.pages, offset) or None if self.pages else None
