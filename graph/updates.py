"""The changes a store makes, as text: each is applied in one transaction.

Only IRIs of our own making and lines of N-Triples go in; nothing a user typed is ever formatted.
"""

from __future__ import annotations

from kamergraaf.graph.provenance import CURATION, PROVENANCE, READ_FROM
from kamergraaf.ontology.nouns import Iri


def quads(triples: bytes, graph: Iri) -> bytes:
    """Make N-Quads of N-Triples: " .\\n" ends a line and stands nowhere else."""
    return triples.replace(b" .\n", f" <{graph}> .\n".encode())


def forget(graph: Iri, run: Iri) -> str:
    """Return the update that drops a graph, and what is known of it and of its run."""
    about = "".join(
        f" DELETE WHERE {{ GRAPH <{PROVENANCE}> {{ <{one}> ?p ?o }} }} ;"
        for one in sorted({graph, run})
    )
    return f"DROP SILENT GRAPH <{graph}> ;{about}"


def forget_source(run: Iri) -> str:
    """Return the update that drops what is known of the source of a run: it no longer holds."""
    return f" DELETE WHERE {{ GRAPH <{PROVENANCE}> {{ <{run}> <{READ_FROM}> ?s . ?s ?p ?o }} }} ;"


def insert(triples: str, graph: Iri) -> str:
    """Return the update that puts triples in a graph."""
    return f" INSERT DATA {{ GRAPH <{graph}> {{ {triples} }} }} ;"


def delete(triples: str, graph: Iri) -> str:
    """Return the update that takes triples out of a graph."""
    return f" DELETE DATA {{ GRAPH <{graph}> {{ {triples} }} }} ;"


def decided(decision: Iri, triples: str) -> str:
    """Return the update that gives a decision these triples in place of what it said."""
    forgotten = f"DELETE WHERE {{ GRAPH <{CURATION}> {{ <{decision}> ?p ?o }} }} ;"
    return forgotten + (insert(triples, CURATION) if triples else "")


def renew(run: Iri, lines: str) -> str:
    """Return the update that gives a run the values in `lines` in place of earlier ones."""
    predicates = ", ".join(line.split(" ", 2)[1] for line in lines.splitlines())
    return (
        f"DELETE {{ GRAPH <{PROVENANCE}> {{ <{run}> ?p ?o }} }} WHERE {{"
        f" GRAPH <{PROVENANCE}> {{ <{run}> ?p ?o }} FILTER(?p IN ({predicates})) }} ;"
        + insert(lines, PROVENANCE)
    )
