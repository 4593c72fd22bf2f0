"""Shortcuts that follow from the rest: rebuilt, never edited.

To add one, yield its lines from `_shortcuts`, and put its predicate in the vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kamergraaf.graph import terms
from kamergraaf.graph.papers import document_graphs
from kamergraaf.graph.predicates import END, own
from kamergraaf.graph.provenance import ACTORS, DERIVED, PROVENANCE, STALE_IRI
from kamergraaf.graph.replacing import replace
from kamergraaf.graph.sparql import PREFIXES

# Who cites which work in own words: a repeated question was somebody else's. Asked of one paper at
# a time, for over all of them what is taken away alone would be held in memory.
_CITES = own("cites")
_CITED = """
SELECT DISTINCT ?actor ?work {
  ?citation d:mentionKind "citation" ; d:citingActor ?actor ; d:citedWork ?work
  MINUS { ?citation d:repeatOf ?original }
  MINUS { ?passage a d:RepeatedQuestion . ?citation cito:hasCitingEntity ?passage }
}
"""

# Clerks serve several committees; that makes no overlap. Seats are made distinct before they are
# joined: the same one is attested by paper after paper. Who is who is in the register.
_SHARES = own("sharesMemberWith")
_SHARED = """
SELECT DISTINCT ?a ?b {
  { SELECT DISTINCT ?person ?a {
      { SELECT DISTINCT ?who ?one { GRAPH ?g {
          ?seat org:member ?who ; org:organization ?one ; d:role ?role
          FILTER(?role != "griffier") } } }
      GRAPH ?actors { ?who d:identifiedAs ?person . ?one d:identifiedAs ?a }
      FILTER EXISTS { GRAPH ?any { ?a a d:Committee } } } }
  { SELECT DISTINCT ?person ?b {
      { SELECT DISTINCT ?whom ?two { GRAPH ?h {
          ?other org:member ?whom ; org:organization ?two ; d:role ?part
          FILTER(?part != "griffier") } } }
      GRAPH ?others { ?whom d:identifiedAs ?person . ?two d:identifiedAs ?b }
      FILTER EXISTS { GRAPH ?some { ?b a d:Committee } } } }
  FILTER(?a != ?b)
}
"""


def rebuild(engine: ox.Store, register: Iterable[bytes]) -> None:
    """Put the register in place, rebuild all shortcuts on it, take the stale mark away.

    `register` is lines of N-Triples without line ends. One transaction would hold all of it in
    memory, so there are several, and the mark goes in the last: a store that is opened with the
    mark begins again. Raises OSError where the disk is full.
    """
    replace(engine, ACTORS, register)
    replace(engine, DERIVED, _shortcuts(engine))
    engine.update(f"DELETE WHERE {{ GRAPH <{PROVENANCE}> {{ <{DERIVED}> <{STALE_IRI}> ?mark }} }}")
    engine.flush()


def _shortcuts(engine: ox.Store) -> Iterator[bytes]:
    """Yield the lines of all shortcuts; what several papers say comes several times."""
    for paper in document_graphs(engine):
        yield from _lines(_CITES, engine.query(_CITED, prefixes=PREFIXES, default_graph=paper))
    yield from _lines(_SHARES, engine.query(_SHARED, prefixes=PREFIXES))


def _lines(predicate: str, found: object) -> Iterator[bytes]:
    assert isinstance(found, ox.QuerySolutions)  # noqa: S101 - every query here is a SELECT
    for one, other in found:
        yield f"{_iri(one)}{predicate}{_iri(other)}{END}".rstrip("\n").encode()


def _iri(term: object) -> str:
    assert isinstance(term, ox.NamedNode)  # noqa: S101 - both sides are actors or works
    return terms.iri(term.value)
