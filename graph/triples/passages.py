"""Triples of passages, their lettered sub-items, and the notes bound to them."""

from __future__ import annotations

from kamergraaf.graph import terms
from kamergraaf.graph.predicates import (
    END,
    FINISH,
    IN_DOCUMENT,
    NUMBER,
    ORDER,
    PAGE,
    PART_OF,
    SERIES,
    START,
    TEXT,
    TITLE,
    VOICE,
    is_a,
    own,
)
from kamergraaf.graph.triples.actors import ActorTriples
from kamergraaf.ontology.identifiers import DEF, document_iri, part_iri
from kamergraaf.ontology.nouns import Document, Footnote, Passage, PassageKind

_PASSAGE = is_a(DEF, "Passage")
_KINDS = {
    PassageKind.FRAME: is_a(DEF, "Frame"),
    PassageKind.INTRODUCTION: is_a(DEF, "Introduction"),
    PassageKind.QUESTION: is_a(DEF, "Question"),
    PassageKind.REPEATED_QUESTION: is_a(DEF, "RepeatedQuestion"),
    PassageKind.ANSWER: is_a(DEF, "Answer"),
    PassageKind.SPEECH: is_a(DEF, "Speech"),
    PassageKind.MOTION: is_a(DEF, "Motion"),
    PassageKind.RUNNING_TEXT: is_a(DEF, "RunningText"),
}
_ITEM = is_a(DEF, "Item")
_FOOTNOTE = is_a(DEF, "Footnote")
_REPEATS = own("repeats")
_ANSWERS_TO = own("answersTo")
_BOUND_TO = own("boundTo")


class PassageTriples:
    """The passages and notes of one document."""

    def __init__(self, document: Document, letters: dict[str, str], actors: ActorTriples) -> None:
        self._document = document
        self._paper = terms.iri(document_iri(document.id))
        self._letters = letters
        self._actors = actors
        self._speakers = {passage.key: passage.voice for passage in document.passages}
        self._voices: dict[str, str] = {}
        self._part = part_iri(document.id, "")  # what the IRIs of all parts begin with

    def term(self, key: str) -> str:
        """Return the term of a part of the document."""
        return terms.iri(self._part + key)

    def voice(self, passage: str) -> str:
        """Return the term of who speaks in the passage of that key, "" where there is none."""
        known = self._voices.get(passage)
        if known is None:
            speaker = self._speakers.get(passage)
            known = self._voices[passage] = self._actors.term(speaker) if speaker else ""
        return known

    def passage(self, order: int, passage: Passage) -> str:
        """Return the lines on one passage, the `order`th of the document from 1."""
        subject = self.term(passage.key)
        text = "\n".join([span.of(self._document.text) for span in passage.pieces])
        whole = self._letters[passage.letter] if passage.letter else self._paper
        lines = [
            f"{subject}{_PASSAGE}{subject}{_KINDS[passage.kind]}"
            f"{subject}{PART_OF}{whole}{END}{subject}{IN_DOCUMENT}{self._paper}{END}"
            f"{subject}{VOICE}{self.voice(passage.key)}{END}"
            f"{subject}{ORDER}{terms.integer(order)}{END}"
            f"{subject}{TEXT}{terms.literal(text)}{END}"
        ]
        if passage.pieces:
            start, end = passage.pieces[0].start, passage.pieces[-1].end
            lines.append(
                f"{subject}{START}{terms.integer(start)}{END}"
                f"{subject}{FINISH}{terms.integer(end)}{END}"
            )
            if page := self._document.page_of(start):
                lines.append(f"{subject}{PAGE}{terms.integer(page)}{END}")
        if passage.series:
            lines.append(f"{subject}{SERIES}{self._actors.term(passage.series)}{END}")
        if passage.number:
            lines.append(f"{subject}{NUMBER}{terms.name(passage.number)}{END}")
        if passage.title:
            lines.append(f"{subject}{TITLE}{terms.name(passage.title)}{END}")
        if passage.repeats:
            lines.append(f"{subject}{_REPEATS}{self.term(passage.repeats)}{END}")
        if passage.answers_to:
            answered = (passage.answers_to, *passage.also_answers)
            lines.extend(f"{subject}{_ANSWERS_TO}{self.term(one)}{END}" for one in answered)
        if passage.items:
            lines.append(self._items(subject, passage))
        return "".join(lines)

    def _items(self, whole: str, passage: Passage) -> str:
        lines = []
        seen: dict[str, int] = {}
        for letter, span in passage.items:
            # A list may begin again at "a"; two items must not become one thing.
            seen[letter] = seen.get(letter, 0) + 1
            again = f"-{seen[letter]}" if seen[letter] > 1 else ""
            subject = self.term(f"{passage.key}/item/{letter}{again}")
            lines.append(
                f"{subject}{_ITEM}{subject}{PART_OF}{whole}{END}"
                f"{subject}{NUMBER}{terms.name(letter)}{END}"
                f"{subject}{TEXT}{terms.literal(span.of(self._document.text))}{END}"
            )
        return "".join(lines)

    def footnote(self, note: Footnote) -> str:
        """Return the lines on one note; it speaks with the voice of the passage of its marker."""
        subject = self.term(note.key)
        lines = (
            f"{subject}{_FOOTNOTE}{subject}{IN_DOCUMENT}{self._paper}{END}"
            f"{subject}{NUMBER}{terms.name(note.number)}{END}"
        )
        if note.span:
            lines += (
                f"{subject}{TEXT}{terms.literal(note.span.of(self._document.text))}{END}"
                f"{subject}{START}{terms.integer(note.span.start)}{END}"
                f"{subject}{FINISH}{terms.integer(note.span.end)}{END}"
            )
        if note.passage:
            lines += f"{subject}{_BOUND_TO}{self.term(note.passage)}{END}"
            if voice := self.voice(note.passage):
                lines += f"{subject}{VOICE}{voice}{END}"
        return lines
