"""Shortcuts that follow from the rest: dropped and rebuilt, never edited.

To add one, add an INSERT to `_SHORTCUTS`, and its predicate to the vocabulary.
"""

from __future__ import annotations

import io

import pyoxigraph as ox

from kamergraaf.graph import updates
from kamergraaf.graph.provenance import ACTORS, DERIVED, PROVENANCE, STALE_IRI
from kamergraaf.graph.sparql import PREFIXES
from kamergraaf.ontology.nouns import Iri

_SHORTCUTS = (
    # Who cites which work in own words: a repeated question was somebody else's. What is taken away
    # is found once; asking of each citation whether it is among it takes three times as long.
    """
    ?actor d:cites ?work
    """,
    """
    SELECT DISTINCT ?actor ?work WHERE { GRAPH ?g {
      ?citation d:mentionKind "citation" ; d:citingActor ?actor ; d:citedWork ?work }
      MINUS { GRAPH ?h { ?citation d:repeatOf ?original } }
      MINUS { GRAPH ?i {
        ?passage a d:RepeatedQuestion . ?citation cito:hasCitingEntity ?passage } }
    }
    """,
    # Clerks serve several committees; that makes no overlap. Seats are made distinct before they
    # are joined: the same one is attested by paper after paper. Who is who is in the register.
    """
    ?a d:sharesMemberWith ?b
    """,
    """
    SELECT DISTINCT ?a ?b WHERE {
      { SELECT DISTINCT ?person ?a WHERE {
          { SELECT DISTINCT ?who ?one WHERE { GRAPH ?g {
              ?seat org:member ?who ; org:organization ?one ; d:role ?role
              FILTER(?role != "griffier") } } }
          GRAPH ?actors { ?who d:identifiedAs ?person . ?one d:identifiedAs ?a }
          FILTER EXISTS { GRAPH ?any { ?a a d:Committee } } } }
      { SELECT DISTINCT ?person ?b WHERE {
          { SELECT DISTINCT ?whom ?two WHERE { GRAPH ?h {
              ?other org:member ?whom ; org:organization ?two ; d:role ?part
              FILTER(?part != "griffier") } } }
          GRAPH ?others { ?whom d:identifiedAs ?person . ?two d:identifiedAs ?b }
          FILTER EXISTS { GRAPH ?some { ?b a d:Committee } } } }
      FILTER(?a != ?b)
    }
    """,
)


# So many bytes of lines are taken out in one transaction: each holds what it changes in memory.
_PIECE = 4_000_000


def rebuild(engine: ox.Store, register: set[bytes]) -> None:
    """Put the register in place, rebuild all shortcuts on it, take the stale mark away.

    `register` is lines of N-Triples, and is used up. One transaction would hold all of it in
    memory, so there are several, and the mark goes in the last: a store that is opened with the
    mark begins again.
    """
    _replace(engine, ACTORS, register)
    prefixes = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())
    engine.update(f"DROP SILENT GRAPH <{DERIVED}>")
    for made, where in zip(_SHORTCUTS[::2], _SHORTCUTS[1::2], strict=True):
        engine.update(f"{prefixes} INSERT {{ GRAPH <{DERIVED}> {{ {made} }} }} WHERE {{ {where} }}")
        engine.flush()
    engine.update(f"DELETE WHERE {{ GRAPH <{PROVENANCE}> {{ <{DERIVED}> <{STALE_IRI}> ?mark }} }}")
    engine.flush()


def _replace(engine: ox.Store, graph: Iri, lines: set[bytes]) -> None:
    """Make a graph hold `lines`, writing only what is new in it and what is no more."""
    target = ox.NamedNode(graph)
    # A dump to nothing gives bytes: the lines that we wrote, in another order.
    held = engine.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=target) or b""
    gone: list[bytes] = []
    for line in io.BytesIO(held):
        if line in lines:
            lines.remove(line)
        else:
            gone.append(line)
    while gone:
        size, piece = 0, []
        while gone and size < _PIECE:
            piece.append(gone.pop())
            size += len(piece[-1])
        engine.update(updates.delete(b"".join(piece).decode(), graph))
        engine.flush()
    if lines:
        engine.bulk_load(b"".join(sorted(lines)), format=ox.RdfFormat.N_TRIPLES, to_graph=target)
