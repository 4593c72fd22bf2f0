"""Shortcuts that follow from papers and register: made, never edited.

To add one, yield its lines from here, tell which of them a change of papers touches, and put its
predicate in the vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kamergraaf.graph import predicates as p
from kamergraaf.graph import terms
from kamergraaf.graph.changes import CITED
from kamergraaf.graph.papers import is_paper, text
from kamergraaf.graph.predicates import END, own
from kamergraaf.ontology.identifiers import DEF

_CITES = own("cites")

_ACTOR, _WORK = ox.NamedNode(f"{DEF}citingActor"), ox.NamedNode(f"{DEF}citedWork")
_MENTION, _REPEAT = ox.NamedNode(f"{DEF}mentionKind"), ox.NamedNode(f"{DEF}repeatOf")
_CITATION = ox.Literal("citation")
_PASSAGE = ox.NamedNode(f"{p.CITO}hasCitingEntity")
_TYPE, _REPEATED = ox.NamedNode(f"{p.RDF}type"), ox.NamedNode(f"{DEF}RepeatedQuestion")


def cites_lines(engine: ox.Store, papers: Iterable[ox.NamedNode]) -> Iterator[bytes]:
    """Yield who cites which work in some papers; what several of them say comes several times.

    Asked of one at a time: over all of them what is taken away alone would be held in memory.
    """
    for paper in papers:
        found = engine.query(f"SELECT DISTINCT ?actor ?work {{ {CITED} }}", default_graph=paper)
        assert isinstance(found, ox.QuerySolutions)  # noqa: S101 - it is a SELECT
        for actor, work in found:
            yield cites_line(text(actor), text(work))


def cites_line(actor: str, work: str) -> bytes:
    """Return a line of N-Triples without its end."""
    return f"{terms.iri(actor)}{_CITES}{terms.iri(work)}{END}".rstrip("\n").encode()


def is_cited(engine: ox.Store, actor: str, work: str) -> bool:
    """Tell whether any paper says that an actor cites a work in own words.

    The citations by the one and those of the other are gone through side by side: whichever are
    few decide, and what is cited often is found soon.
    """
    one, other = ox.NamedNode(actor), ox.NamedNode(work)
    by_actor = engine.quads_for_pattern(None, _ACTOR, one, None)
    of_work = engine.quads_for_pattern(None, _WORK, other, None)
    for by, of in zip(by_actor, of_work, strict=False):
        if _says(engine, by, _WORK, other) or _says(engine, of, _ACTOR, one):
            return True
    return False


def _says(engine: ox.Store, known: ox.Quad, how: ox.NamedNode, what: ox.NamedNode) -> bool:
    """Tell whether the citation of a quad says the other half too, and is one in own words."""
    citation, graph = known.subject, known.graph_name
    return (
        ox.Quad(citation, how, what, graph) in engine
        and is_paper(text(graph))
        and ox.Quad(citation, _MENTION, _CITATION, graph) in engine
        and not any(True for _ in engine.quads_for_pattern(citation, _REPEAT, None, graph))
        and not any(
            ox.Quad(passage.object, _TYPE, _REPEATED, graph) in engine
            for passage in engine.quads_for_pattern(citation, _PASSAGE, None, graph)
            if isinstance(passage.object, ox.NamedNode)
        )
    )
