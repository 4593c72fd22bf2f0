"""Shortcuts that follow from the rest: dropped and rebuilt, never edited.

To add one, add an INSERT to `_SHORTCUTS`, and its predicate to the vocabulary.
"""

from __future__ import annotations

from kamergraaf.graph import updates
from kamergraaf.graph.provenance import ACTORS, DERIVED, PROVENANCE, STALE_IRI
from kamergraaf.graph.sparql import PREFIXES

_SHORTCUTS = (
    # Who cites which work in own words: a repeated question was somebody else's.
    """
    ?actor d:cites ?work
    """,
    """
    SELECT DISTINCT ?actor ?work WHERE { GRAPH ?g {
      ?citation d:mentionKind "citation" ; d:citingActor ?actor ; d:citedWork ?work .
      FILTER NOT EXISTS { ?citation d:repeatOf ?original }
      FILTER NOT EXISTS {
        ?citation cito:hasCitingEntity ?passage . ?passage a d:RepeatedQuestion
      }
    } }
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


def rebuild(register: bytes) -> str:
    """Return the one update that puts the register in place, rebuilds all shortcuts on it and
    takes the stale mark away.
    """
    prefixes = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())
    inserts = [
        f"INSERT {{ GRAPH <{DERIVED}> {{ {made} }} }} WHERE {{ {where} }}"
        for made, where in zip(_SHORTCUTS[::2], _SHORTCUTS[1::2], strict=True)
    ]
    fresh = f"DELETE WHERE {{ GRAPH <{PROVENANCE}> {{ <{DERIVED}> <{STALE_IRI}> ?mark }} }}"
    placed = updates.replace(ACTORS, register.decode())
    dropped = f"DROP SILENT GRAPH <{DERIVED}>"
    return prefixes + placed + " ;\n".join([dropped, *inserts, fresh])
