"""Reads from a store which bodies its papers name, under which names and numbers."""

from __future__ import annotations

from kamergraaf.graph import predicates as p
from kamergraaf.graph.bodies import KINDS, PrintedBody
from kamergraaf.graph.papers import Papers
from kamergraaf.ontology.identifiers import DEF


def read_bodies(papers: Papers) -> list[PrintedBody]:
    """Return all bodies that papers name, by IRI."""
    found: dict[str, PrintedBody] = {}
    for kind in KINDS:
        for (body,) in papers.rows("DISTINCT ?body", f"?body a <{kind}>"):
            found[body] = PrintedBody(body, kind, "")
    for one in found.values():
        labels = papers.rows("DISTINCT ?label", f"<{one.iri}> skos:prefLabel ?label")
        one.names = {label for (label,) in labels}
        one.label = min(one.names, default="")
        one.chamber = papers.value(one.iri, f"{p.ORG}unitOf")
    for _, body, graph in papers.having(f"{DEF}about"):
        if body in found:
            _add_record(found[body], papers, graph)
    return sorted(found.values(), key=lambda one: one.iri)


def _add_record(body: PrintedBody, papers: Papers, graph: str) -> None:
    for predicate, value in papers.within(body.iri, graph):
        if predicate == f"{p.SKOS}altLabel":
            body.names.add(value)
        elif predicate == f"{p.OWL}sameAs":
            body.identifiers.add(value)
