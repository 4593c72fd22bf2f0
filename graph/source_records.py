"""What a store knows of the sources it was loaded from, so that the same one is not read again."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pyoxigraph as ox

from kamergraaf.graph import terms
from kamergraaf.graph.predicates import END, FORMAT, PROV, TITLE, is_a, own, predicate
from kamergraaf.graph.provenance import PROVENANCE, READ_FROM
from kamergraaf.ontology.identifiers import BASE, DEF
from kamergraaf.ontology.nouns import Iri

_LOADED_SOURCE = is_a(DEF, "LoadedSource")
_COUNTS = {
    "documentCount": "documents",
    "passageCount": "passages",
    "voiceCount": "voices",
    "membershipCount": "memberships",
    "citationCount": "citations",
}
_OWN = {local: own(local) for local in _COUNTS}
_FOLDERS = re.compile(r"^.*[/\\]")
_IDENTIFIER = "http://purl.org/dc/terms/identifier"
_GENERATED_BY = predicate(PROV, "wasGeneratedBy").strip(" <>")


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """What was found in one source.

    `fingerprint` is a hash over all that decides what is read: its bytes, its name, the id that
    was given, and the version of the reader. The same fingerprint means the same papers.
    """

    fingerprint: str
    name: str
    format: str
    documents: tuple[str, ...]
    passages: int
    voices: int
    memberships: int
    citations: int

    @property
    def iri(self) -> Iri:
        """The IRI of the source as it was loaded."""
        return source_iri(self.fingerprint)

    def counted(self, what: str) -> int:
        """Return one of its counts by the name of its field; of the documents, how many."""
        value = getattr(self, what)
        return len(value) if isinstance(value, tuple) else int(value)

    def lines(self) -> str:
        """Return it as lines of N-Triples."""
        subject = terms.iri(self.iri)
        counts = (
            f"{subject}{_OWN[local]}{terms.integer(self.counted(what))}{END}"
            for local, what in _COUNTS.items()
        )
        return (
            f"{subject}{_LOADED_SOURCE}"
            f"{subject}{TITLE}{terms.literal(terms.without_surrogates(_title(self.name)))}{END}"
            f"{subject}{FORMAT}{terms.literal(self.format)}{END}" + "".join(counts)
        )


def _title(name: str) -> str:
    """Return the name of a source without the folders in which it lay: they are its owner's.

    >>> _title("/home/j/papers.zip!/2031/kst-1-A.txt"), _title("https://example.org/kst-1-A.html")
    ('papers.zip!/2031/kst-1-A.txt', 'https://example.org/kst-1-A.html')
    """
    if "://" in name:
        return name
    place, mark, member = name.partition("!/")
    return _FOLDERS.sub("", place) + mark + member


def source_iri(fingerprint: str) -> Iri:
    """Return the IRI of a source, by its fingerprint."""
    return Iri(f"{BASE}id/source/{fingerprint}")


def find(engine: ox.Store, fingerprint: str) -> SourceRecord | None:
    """Return what the store has of a source; None unless all of its papers are still there.

    A paper that was since loaded from another source, or taken out, is no longer there.
    """
    provenance = ox.NamedNode(PROVENANCE)
    source = ox.NamedNode(source_iri(fingerprint))
    said = {
        quad.predicate.value: quad.object.value
        for quad in engine.quads_for_pattern(source, None, None, provenance)
        if isinstance(quad.object, ox.Literal)
    }
    counts = {what: int(said.get(f"{DEF}{local}", -1)) for local, what in _COUNTS.items()}
    runs = engine.quads_for_pattern(None, ox.NamedNode(READ_FROM), source, provenance)
    documents = tuple(sorted(_document(engine, run.subject) for run in runs))
    if not documents or counts.pop("documents") != len(documents):
        return None
    name = said.get(TITLE.strip(" <>"), "")
    return SourceRecord(fingerprint, name, said.get(f"{DEF}format", ""), documents, **counts)


def _document(engine: ox.Store, run: ox.NamedNode | ox.BlankNode | ox.Triple) -> str:
    provenance = ox.NamedNode(PROVENANCE)
    graphs = engine.quads_for_pattern(None, ox.NamedNode(_GENERATED_BY), run, provenance)
    for graph in graphs:
        ids = engine.quads_for_pattern(graph.subject, ox.NamedNode(_IDENTIFIER), None, provenance)
        for one in ids:
            if isinstance(one.object, ox.Literal):
                return one.object.value
    return ""
