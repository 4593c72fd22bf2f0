"""Reads from a store which bodies its papers name, under which names and numbers."""

from __future__ import annotations

from collections.abc import Mapping, Set

from kamergraaf.graph import predicates as p
from kamergraaf.graph.papers import Papers
from kamergraaf.graph.register.bodies import KINDS, PrintedBody

_TYPE, _UNIT_OF = f"{p.RDF}type", f"{p.ORG}unitOf"
_LABEL, _OTHER_LABEL, _SAME_AS = f"{p.SKOS}prefLabel", f"{p.SKOS}altLabel", f"{p.OWL}sameAs"

#: By what papers say who a body is. Labels and numbers beside the first stand in records alone.
TELLING = (_TYPE, _LABEL, _UNIT_OF, _OTHER_LABEL, _SAME_AS)

#: What is said of each body, by IRI: predicates of `TELLING` and values.
Said = Mapping[str, Set[tuple[str, str]]]


def read_bodies(papers: Papers) -> Said:
    """Return what all papers together say of the bodies that they name."""
    kinds = f"VALUES ?kind {{ {' '.join(f'<{kind}>' for kind in KINDS)} }} ?body a ?kind"
    bodies = {body for (body,) in papers.rows("DISTINCT ?body", kinds)}
    telling = f"VALUES ?how {{ {' '.join(f'<{one}>' for one in TELLING)} }}"
    return {
        body: set[tuple[str, str]](
            papers.rows("DISTINCT ?how ?value", f"{telling} <{body}> ?how ?value")  # type: ignore[arg-type]  # as selected
        )
        for body in bodies
    }


def printed_bodies(said: Said) -> list[PrintedBody]:
    """Return the bodies of which is said what they are, by IRI."""
    found = (
        _printed(iri, dict(sorted(said[iri], reverse=True)), said[iri]) for iri in sorted(said)
    )
    return [one for one in found if one.kind]


def _printed(iri: str, first: Mapping[str, str], said: Set[tuple[str, str]]) -> PrintedBody:
    labels = {value for how, value in said if how in (_LABEL, _OTHER_LABEL)}
    return PrintedBody(
        iri,
        next((kind for how, kind in sorted(said) if how == _TYPE and kind in KINDS), ""),
        first.get(_LABEL, ""),
        first.get(_UNIT_OF, ""),
        labels,
        {value for how, value in said if how == _SAME_AS},
    )
