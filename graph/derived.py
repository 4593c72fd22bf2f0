"""Shortcuts that follow from the rest: rebuilt, never edited.

To add one, add it to `_SHORTCUTS`, and its predicate to the vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kamergraaf.graph import terms
from kamergraaf.graph.predicates import END, own
from kamergraaf.graph.provenance import ACTORS, DERIVED, PROVENANCE, STALE_IRI
from kamergraaf.graph.replacing import replace
from kamergraaf.graph.sparql import PREFIXES

# A predicate, and the query for what stands before and behind it.
_SHORTCUTS = {
    # Who cites which work in own words: a repeated question was somebody else's. What is taken away
    # is found once; asking of each citation whether it is among it takes three times as long.
    own("cites"): """
    SELECT DISTINCT ?actor ?work {
      GRAPH ?g { ?citation d:mentionKind "citation" ; d:citingActor ?actor ; d:citedWork ?work }
      MINUS { GRAPH ?h { ?citation d:repeatOf ?original } }
      MINUS { GRAPH ?i {
        ?passage a d:RepeatedQuestion . ?citation cito:hasCitingEntity ?passage } }
    }
    """,
    # Clerks serve several committees; that makes no overlap. Seats are made distinct before they
    # are joined: the same one is attested by paper after paper. Who is who is in the register.
    own("sharesMemberWith"): """
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
    """,
}


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
    for predicate, query in _SHORTCUTS.items():
        found = engine.query(query, prefixes=PREFIXES)
        assert isinstance(found, ox.QuerySolutions)  # noqa: S101 - every query here is a SELECT
        for row in found:
            yield f"{_iri(row[0])}{predicate}{_iri(row[1])}{END}".rstrip("\n").encode()


def _iri(term: object) -> str:
    assert isinstance(term, ox.NamedNode)  # noqa: S101 - both sides are actors or works
    return terms.iri(term.value)
