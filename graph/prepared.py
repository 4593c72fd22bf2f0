"""A document as it goes into a store; made wherever it is read, for it takes no store to make."""

from __future__ import annotations

from dataclasses import dataclass

from kamergraaf.graph.provenance import digest
from kamergraaf.graph.triples.document import document_ntriples
from kamergraaf.ontology.nouns import Document


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document as N-Triples.

    `sha256` is that of its text, `digest` that of its triples.
    """

    id: str
    sha256: str
    triples: bytes
    digest: str


def prepare(document: Document) -> Prepared:
    """Return a document as it goes into a store."""
    triples = document_ntriples(document)
    return Prepared(document.id, document.sha256, triples, digest(triples))
