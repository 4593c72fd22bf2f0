"""What the store says of itself: versions, runs, and whether the shortcuts are out of date."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from functools import cache
from importlib import metadata

from kamergraaf.graph import terms
from kamergraaf.graph.errors import StoreTooNew, StoreTooOld
from kamergraaf.graph.predicates import DCT, END, PROV, is_a, own, predicate
from kamergraaf.ontology.identifiers import BASE, DEF, document_iri, graph_iri, text_iri
from kamergraaf.ontology.nouns import Iri

MODEL_VERSION = 2  # raise it when a store of the old shape can no longer be read as the new

MODEL_VERSION_IRI = Iri(f"{DEF}modelVersion")
STALE_IRI = Iri(f"{DEF}stale")
DIGEST_IRI = Iri(f"{DEF}digest")
READ_FROM = Iri(f"{DEF}readFrom")
PROVENANCE = graph_iri("provenance")
DERIVED = graph_iri("derived")
CURATION = graph_iri("curation")
ACTORS = graph_iri("actors")
BEFORE = graph_iri("before")  # what papers said that changed since; empty once settled

_ACTIVITY = is_a(PROV, "Activity")
_DERIVED_FROM = predicate(PROV, "wasDerivedFrom")
_GENERATED_BY = predicate(PROV, "wasGeneratedBy")
_ENDED = predicate(PROV, "endedAtTime")
_USED = predicate(PROV, "used")
_SOFTWARE = own("softwareVersion")
_READ_FROM = own("readFrom")
_DIGEST = own("digest")
_IDENTIFIER = predicate(DCT, "identifier")
_TRUE = f'"true"^^<{terms.XSD}boolean>'

STALE_MARK = f"{terms.iri(DERIVED)}{own('stale')}{_TRUE}{END}"
VERSION_MARK = f"{terms.iri(PROVENANCE)}{own('modelVersion')}{terms.integer(MODEL_VERSION)}{END}"


def check_version(mark: object, place: str) -> None:
    """Raise StoreTooNew or StoreTooOld unless `mark`, what a store says it is, is our version."""
    if not isinstance(mark, int) or mark > MODEL_VERSION:
        raise StoreTooNew(
            f"{place}: this store has model version {mark}, and this kamergraaf knows "
            f"{MODEL_VERSION}; upgrade kamergraaf or load into a new store"
        )
    if mark < MODEL_VERSION:
        raise StoreTooOld(
            f"{place}: this store has model version {mark}, of an older kamergraaf, and this one "
            f"needs {MODEL_VERSION}; load the papers into a new store"
        )


@cache
def software_version() -> str:
    """Return the version of the installed package, "unreleased" where none is installed."""
    try:
        return metadata.version("kamergraaf")
    except metadata.PackageNotFoundError:
        return "unreleased"


def digest(triples: bytes) -> str:
    """Return the sha256 of triples as they were written."""
    return hashlib.sha256(triples).hexdigest()


def run_iri(document: str) -> Iri:
    """Return the IRI of the run that last read a document."""
    return Iri(f"{BASE}id/run/{document_iri(document).rpartition('/')[2]}")


def document_graph(document: str) -> Iri:
    """Return the IRI of a document's named graph."""
    return graph_iri("doc/" + document_iri(document).rpartition("/")[2])


def run_lines(document: str, source: Iri | None = None) -> str:
    """Return the lines that change with every run: when it was, by which version, out of what."""
    run = terms.iri(run_iri(document))
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        f'{run}{_ENDED}"{now}"^^<{terms.XSD}dateTime>{END}'
        f"{run}{_SOFTWARE}{terms.literal(software_version())}{END}"
        + (f"{run}{_READ_FROM}{terms.iri(source)}{END}" if source else "")
    )


def entry(document: str, sha256: str, hashed: str, source: Iri | None = None) -> str:
    """Return the provenance of a document's graph, whose triples have the digest `hashed`.

    `sha256` is that of its text, `source` the IRI of what it was read from, where that is known.
    """
    graph = terms.iri(document_graph(document))
    run = terms.iri(run_iri(document))
    text = terms.iri(text_iri(sha256))
    return (
        f"{graph}{_DERIVED_FROM}{text}{END}{graph}{_GENERATED_BY}{run}{END}"
        f"{graph}{_DIGEST}{terms.literal(hashed)}{END}"
        f"{graph}{_IDENTIFIER}{terms.literal(terms.without_surrogates(document))}{END}"
        f"{run}{_ACTIVITY}{run}{_USED}{text}{END}{run_lines(document, source)}"
    )


def reference_entry(graph: str, hashed: str) -> str:
    """Return the provenance of a graph of packaged data."""
    return f"{terms.iri(graph)}{_DIGEST}{terms.literal(hashed)}{END}"
