"""Triples of citations, their evidence, and the works and places they point at."""

from __future__ import annotations

import re

from kamergraaf.graph import terms
from kamergraaf.graph.predicates import (
    CITO,
    ELI,
    END,
    FINISH,
    IN_DOCUMENT,
    KEY,
    KIND,
    OA,
    ORDER,
    PAGE,
    PREF_LABEL,
    QUOTE,
    START,
    is_a,
    own,
    predicate,
)
from kamergraaf.graph.triples.passages import PassageTriples
from kamergraaf.graph.triples.wording import breaks_words, one_line
from kamergraaf.ontology.identifiers import DEF, document_iri, text_iri
from kamergraaf.ontology.nouns import Citation, Cited, Document, Iri, Span

CONTEXT = 32  # code points of a quotation's prefix and suffix

_CITATION = is_a(DEF, "Citation")
_CITING_ENTITY = predicate(CITO, "hasCitingEntity")
_CITED_ENTITY = predicate(CITO, "hasCitedEntity")
_CITING_ACTOR = own("citingActor")
_CITED_WORK = own("citedWork")
_MENTION_KIND = own("mentionKind")
_SURFACE_FORM = own("surfaceForm")
_PINPOINT = own("pinpoint")
_PINPOINT_LABEL = own("pinpointLabel")
_RESOLVED_BY = own("resolvedBy")
_CONFIDENCE = own("confidence")
_CANDIDATE = own("candidate")
_REPEAT_OF = own("repeatOf")
_IN_FOOTNOTE = own("inFootnote")
_EVIDENCE = own("evidence")

_SPECIFIC_RESOURCE = is_a(OA, "SpecificResource")
_HAS_SOURCE = predicate(OA, "hasSource")
_HAS_SELECTOR = predicate(OA, "hasSelector")
_POSITION_SELECTOR = is_a(OA, "TextPositionSelector")
_QUOTE_SELECTOR = is_a(OA, "TextQuoteSelector")
_OA_START = predicate(OA, "start")
_OA_END = predicate(OA, "end")
_EXACT = predicate(OA, "exact")
_PREFIX = predicate(OA, "prefix")
_SUFFIX = predicate(OA, "suffix")

_WORK = is_a(DEF, "Work")
_LEGAL_RESOURCE = is_a(ELI, "LegalResource")
_PROPOSAL = is_a(DEF, "Proposal")
_PROVISION = is_a(DEF, "Provision")
_SUBDIVISION = is_a(ELI, "LegalResourceSubdivision")
_IS_PART_OF = predicate(ELI, "is_part_of")
_LEGAL_KINDS = frozenset({"eu", "law", "treaty"})
_PROPOSAL_KEY = re.compile(r"celex:5\d{4}PC|com[-:]", re.IGNORECASE)


class CitationTriples:
    """The citations of one document; works and places are described when first cited."""

    def __init__(self, document: Document, passages: PassageTriples) -> None:
        self._text = document.text
        self._broken = breaks_words(document.text)
        self._paper = terms.iri(document_iri(document.id))
        self._version = terms.iri(text_iri(document.sha256))
        self._passages = passages
        self._notes = {note.number: note.key for note in document.footnotes}
        self._described: set[Iri] = set()
        self._quoted: tuple[Span, ...] = ()
        self._literal = terms.literal("")

    def citation(self, order: int, cited: Cited) -> str:
        """Return the lines on one citation, the `order`th of the document from 1."""
        found = cited.citation
        subject = self._passages.term(cited.key)
        evidence = f"{subject[:-1]}/evidence>"
        start, end = terms.integer(found.start), terms.integer(found.end)
        surface = terms.literal(found.text)
        return (
            f"{subject}{_CITATION}{subject}{IN_DOCUMENT}{self._paper}{END}"
            f"{subject}{_CITED_WORK}{terms.iri(found.work)}{END}"
            f"{subject}{_CITED_ENTITY}{terms.iri(found.target)}{END}"
            f"{subject}{KEY}{terms.name(found.key)}{END}"
            f"{subject}{KIND}{terms.name(found.kind)}{END}"
            f"{subject}{_MENTION_KIND}{terms.name(found.mention)}{END}"
            f"{subject}{_SURFACE_FORM}{surface}{END}"
            f"{subject}{_RESOLVED_BY}{terms.name(found.resolved_by)}{END}"
            f"{subject}{_CONFIDENCE}{terms.decimal(found.confidence)}{END}"
            f"{subject}{START}{start}{END}{subject}{FINISH}{end}{END}"
            f"{subject}{ORDER}{terms.integer(order)}{END}"
            f"{subject}{QUOTE}{self._quote(cited.quote)}{END}"
            f"{subject}{_EVIDENCE}{evidence}{END}"
            f"{self._where_cited(subject, cited)}"
            f"{self._evidence(evidence[:-1], found, (start, end, surface))}"
            f"{self._cited_things(found)}"
        )

    def _where_cited(self, subject: str, cited: Cited) -> str:
        """The passage and its voice; without a passage, the paper itself is what cites."""
        found = cited.citation
        citing = self._passages.term(cited.passage) if cited.passage else self._paper
        lines = [f"{subject}{_CITING_ENTITY}{citing}{END}"]
        if voice := self._passages.voice(cited.passage):
            lines.append(f"{subject}{_CITING_ACTOR}{voice}{END}")
        if found.pinpoint:
            lines.append(f"{subject}{_PINPOINT}{terms.name(found.pinpoint)}{END}")
        if found.pinpoint_label:
            lines.append(f"{subject}{_PINPOINT_LABEL}{terms.name(found.pinpoint_label)}{END}")
        lines.extend(f"{subject}{_CANDIDATE}{terms.name(one)}{END}" for one in found.candidates)
        if cited.repeats:
            lines.append(f"{subject}{_REPEAT_OF}{self._passages.term(cited.repeats)}{END}")
        if cited.footnote:
            note = self._notes.get(cited.footnote, f"footnote/{cited.footnote}")
            lines.append(f"{subject}{_IN_FOOTNOTE}{self._passages.term(note)}{END}")
        if cited.page is not None:
            lines.append(f"{subject}{PAGE}{terms.integer(cited.page)}{END}")
        return "".join(lines)

    def _quote(self, sentence: tuple[Span, ...]) -> str:
        """Return a sentence as a literal; several citations of one sentence come in a row."""
        if sentence != self._quoted:
            self._quoted = sentence
            printed = " ".join(part.of(self._text) for part in sentence)
            self._literal = terms.literal(one_line(printed, broken=self._broken))
        return self._literal

    def _evidence(self, stem: str, found: Citation, written: tuple[str, str, str]) -> str:
        subject, position, quote = f"{stem}>", f"{stem}/position>", f"{stem}/quote>"
        start, end, surface = written
        before = self._text[max(0, found.start - CONTEXT) : found.start]
        after = self._text[found.end : found.end + CONTEXT]
        return (
            f"{subject}{_SPECIFIC_RESOURCE}{subject}{_HAS_SOURCE}{self._version}{END}"
            f"{subject}{_HAS_SELECTOR}{position}{END}{subject}{_HAS_SELECTOR}{quote}{END}"
            f"{position}{_POSITION_SELECTOR}"
            f"{position}{_OA_START}{start}{END}"
            f"{position}{_OA_END}{end}{END}"
            f"{quote}{_QUOTE_SELECTOR}{quote}{_EXACT}{surface}{END}"
            f"{quote}{_PREFIX}{terms.literal(before)}{END}"
            f"{quote}{_SUFFIX}{terms.literal(after)}{END}"
        )

    def _cited_things(self, found: Citation) -> str:
        lines = ""
        if found.work not in self._described:
            self._described.add(found.work)
            lines = _work(terms.iri(found.work), found)
        if found.target not in self._described:
            self._described.add(found.target)
            place = terms.iri(found.target)
            lines += (
                f"{place}{_PROVISION}{place}{_SUBDIVISION}"
                f"{place}{_IS_PART_OF}{terms.iri(found.work)}{END}"
                f"{place}{_PINPOINT}{terms.name(found.pinpoint)}{END}"
                f"{place}{_PINPOINT_LABEL}{terms.name(found.pinpoint_label)}{END}"
            )
        return lines


def _work(subject: str, found: Citation) -> str:
    lines = (
        f"{subject}{_WORK}{subject}{KEY}{terms.name(found.key)}{END}"
        f"{subject}{KIND}{terms.name(found.kind)}{END}"
        f"{subject}{PREF_LABEL}{terms.name(found.label)}{END}"
    )
    if _PROPOSAL_KEY.match(found.key):
        return f"{lines}{subject}{_PROPOSAL}"
    if found.kind in _LEGAL_KINDS:
        return f"{lines}{subject}{_LEGAL_RESOURCE}"
    return lines
