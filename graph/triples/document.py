"""A document as RDF: N-Triples text, a few lines at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kamergraaf.graph import terms
from kamergraaf.graph.triples import paper as paper_triples
from kamergraaf.graph.triples import records as record_triples
from kamergraaf.graph.triples.actors import ActorTriples
from kamergraaf.graph.triples.citations import CitationTriples
from kamergraaf.graph.triples.passages import PassageTriples
from kamergraaf.ontology.nouns import Document

SURROGATE_REMARK = "characters that no encoding can carry were replaced by U+FFFD"


def document_triples(document: Document) -> Iterator[str]:
    """Yield the triples of a document as N-Triples, each string being whole lines.

    A triple may come twice (a person sits for one fractie in two committees); a store keeps it
    once. Raises KeyError where a letter key points nowhere, ValueError for an IRI without scheme,
    UnicodeEncodeError never: see `document_ntriples` for lone surrogates.
    """
    described: list[str] = []
    actors = ActorTriples(document, described)
    letters = {one.key: paper_triples.letter_term(document.id, one) for one in document.letters}
    passages = PassageTriples(document, letters, actors)
    citations = CitationTriples(document, passages)

    yield paper_triples.paper(document)
    for number, found in enumerate(document.anomalies, 1):
        yield paper_triples.anomaly(document, number, found)
    for letter in document.letters:
        yield paper_triples.letter(document, letter, letters, actors)
    for number, seat in enumerate(document.memberships, 1):
        yield paper_triples.membership(document, number, seat, actors)
    for order, passage in enumerate(document.passages, 1):
        yield passages.passage(order, passage)
    for note in document.footnotes:
        yield passages.footnote(note)
    for order, cited in enumerate(document.citations, 1):
        yield citations.citation(order, cited)
    for number, record in enumerate(document.records, 1):
        yield record_triples.record(document, number, record, actors)
    # Actors are described as they are met; the list is complete only now.
    yield from described


def document_ntriples(document: Document) -> bytes:
    """Return all triples of a document as UTF-8.

    Lone surrogates, which a file name may hold, become U+FFFD, and a remark says so.
    """
    try:
        # Most are ASCII, which is encoded as it stands; one letter that is not would slow down all.
        return b"".join([lines.encode() for lines in document_triples(document)])
    except UnicodeEncodeError:
        remarked = replace(document, remarks=(*document.remarks, SURROGATE_REMARK))
        return terms.without_surrogates("".join(document_triples(remarked))).encode()
