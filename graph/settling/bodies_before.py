"""Which bodies there were before papers or decisions changed, as the register still has them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import pyoxigraph as ox

from kamergraaf.graph import predicates as p
from kamergraaf.graph.changes import Changes
from kamergraaf.graph.papers import is_paper, text
from kamergraaf.graph.provenance import BEFORE
from kamergraaf.graph.register.bodies import KINDS, Bodies
from kamergraaf.graph.register.bodies_reading import TELLING, Said, printed_bodies
from kamergraaf.graph.register.curation import Verdicts, read_decisions

_TYPE = ox.NamedNode(f"{p.RDF}type")


def bodies_before(engine: ox.Store, changed: Changes, said: Said, verdicts: Verdicts) -> Bodies:
    """Return the bodies before a change, under the verdicts before it.

    `said` is what all papers say of them after it.
    """
    earlier: dict[str, set[tuple[str, str]]] = defaultdict(set)
    earlier.update({body: set(statements) for body, statements in said.items()})
    for triple in _news(engine, changed):
        how_and_what = triple.predicate.value, text(triple.object)
        earlier[text(triple.subject)] ^= {how_and_what}  # what is new goes, what went is back
    return Bodies(printed_bodies(earlier), verdicts)


def verdicts_before(engine: ox.Store, changed: Changes, now: Verdicts) -> Verdicts:
    """Return the verdicts before a change, by those after it."""
    kept = [one for one in now.decisions if one.iri not in changed.decisions]
    both = kept + read_decisions(engine, BEFORE)
    return Verdicts(sorted(both, key=lambda one: (one.first, one.second)))


def _news(engine: ox.Store, changed: Changes) -> set[ox.Triple]:
    """Return what papers say of bodies and did not say before, and the other way round."""
    now = _said_in(engine, map(ox.NamedNode, changed.papers))
    return {
        one for one in now ^ _said_in(engine, [ox.NamedNode(BEFORE)])
        if not _is_said_elsewhere(engine, one, changed.papers)
    }  # fmt: skip


def _said_in(engine: ox.Store, graphs: Iterable[ox.NamedNode]) -> set[ox.Triple]:
    return {
        statement.triple
        for graph in graphs
        for kind in KINDS
        for body in engine.quads_for_pattern(None, _TYPE, ox.NamedNode(kind), graph)
        for statement in engine.quads_for_pattern(body.subject, None, None, graph)
        if statement.predicate.value in TELLING
    }


def _is_said_elsewhere(engine: ox.Store, one: ox.Triple, papers: frozenset[str]) -> bool:
    found = engine.quads_for_pattern(one.subject, one.predicate, one.object, None)
    graphs = (text(quad.graph_name) for quad in found)
    return any(is_paper(graph) and graph not in papers for graph in graphs)
