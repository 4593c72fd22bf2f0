"""Which graphs a query needs that is about one paper, or about some papers at a time.

All that a paper says stands in its own graph. The engine cannot know that: a question on one paper
took as long as the same question on all of them, and one on all of them held what it joins for all.
"""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from kamergraaf.graph.papers import document_graphs, text
from kamergraaf.graph.predicates import DCT
from kamergraaf.graph.provenance import PROVENANCE

Graphs = list[ox.NamedNode | ox.BlankNode]

_IDENTIFIER = ox.NamedNode(f"{DCT}identifier")
_LOG = ox.NamedNode(PROVENANCE)
# Five papers or fifty make no difference in time; in memory fifty take some 80 MB more than twenty.
_TOGETHER = 20


def graphs_about(engine: ox.Store, paper: str) -> Graphs:
    """Return the graph of a paper, by its id in lower case, and all that belong to no paper."""
    own = (graph for name, graph in _papers(engine) if name.lower() == paper)
    return [*_of_no_paper(engine), *own]


def graphs_in_parts(engine: ox.Store) -> Iterator[Graphs]:
    """Yield the graphs of some papers at a time, by id, each time with all that belong to none."""
    shared = _of_no_paper(engine)
    papers = sorted(_papers(engine), key=lambda one: one[0])
    for first in range(0, len(papers), _TOGETHER):
        yield [*shared, *(graph for _, graph in papers[first : first + _TOGETHER])]


def _of_no_paper(engine: ox.Store) -> Graphs:
    papers = set(document_graphs(engine))
    return [graph for graph in engine.named_graphs() if graph not in papers]


def _papers(engine: ox.Store) -> Iterator[tuple[str, ox.NamedNode]]:
    """Yield the id and the graph of each paper."""
    for quad in engine.quads_for_pattern(None, _IDENTIFIER, None, _LOG):
        if isinstance(quad.subject, ox.NamedNode):
            yield text(quad.object), quad.subject
