"""Packaged data as graphs: the register of bodies and roles, and the gazetteer of acts."""

from __future__ import annotations

from collections.abc import Iterator

from kamergraaf.graph import terms
from kamergraaf.graph.actor_triples import CHAMBER_NAMES
from kamergraaf.graph.paper_triples import role_iri
from kamergraaf.graph.predicates import END, PREF_LABEL, SKOS, is_a, own
from kamergraaf.ontology.identifiers import DEF, actor_iri, graph_iri
from kamergraaf.ontology.nouns import Chamber, Iri, Role

_CONCEPT = is_a(SKOS, "Concept")
_CHAMBER = is_a(DEF, "Chamber")
_SHORT_LABEL = own("shortLabel")


def reference_graphs() -> Iterator[tuple[Iri, bytes]]:
    """Yield each graph of packaged data with its triples, sorted N-Triples."""
    yield graph_iri("register"), _sorted(_register())


def _sorted(lines: Iterator[str]) -> bytes:
    return "".join(sorted(lines)).encode()


def _register() -> Iterator[str]:
    for code, label in CHAMBER_NAMES.items():
        subject = terms.iri(actor_iri(Chamber(code)))
        yield f"{subject}{_CHAMBER}"
        yield f"{subject}{PREF_LABEL}{terms.literal(label)}{END}"
        yield f"{subject}{_SHORT_LABEL}{terms.literal(code.upper())}{END}"
    for role in Role:
        subject = terms.iri(role_iri(role.value))
        yield f"{subject}{_CONCEPT}"
        yield f"{subject}{PREF_LABEL}{terms.literal(role.value)}{END}"
