"""Which graphs a query needs that is about one paper alone.

All that a paper says stands in its own graph. The engine cannot know that, so a question on one
paper took as long as the same question on all of them.
"""

from __future__ import annotations

import pyoxigraph as ox

from kamergraaf.graph.papers import document_graphs
from kamergraaf.graph.predicates import DCT
from kamergraaf.graph.provenance import PROVENANCE

Graphs = list[ox.NamedNode | ox.BlankNode]

_IDENTIFIER = ox.NamedNode(f"{DCT}identifier")
_LOG = ox.NamedNode(PROVENANCE)


def graphs_about(engine: ox.Store, paper: str) -> Graphs:
    """Return the graph of a paper, by its id in lower case, and all that belong to no paper."""
    papers = set(document_graphs(engine))
    found: Graphs = [graph for graph in engine.named_graphs() if graph not in papers]
    for quad in engine.quads_for_pattern(None, _IDENTIFIER, None, _LOG):
        known = isinstance(quad.object, ox.Literal) and quad.object.value.lower() == paper
        if known and isinstance(quad.subject, ox.NamedNode):
            found.append(quad.subject)
    return found
