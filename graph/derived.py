"""Shortcuts that follow from the rest: dropped and rebuilt, never edited.

To add one, add an INSERT to `_SHORTCUTS`, and its predicate to the vocabulary.
"""

from __future__ import annotations

from kamergraaf.graph.provenance import DERIVED, PROVENANCE, STALE_IRI
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
    # Clerks serve several committees; that makes no overlap. The pairs are made distinct before
    # they are joined: the same seat is attested by paper after paper.
    """
    ?a d:sharesMemberWith ?b
    """,
    """
    SELECT DISTINCT ?a ?b WHERE {
      { SELECT DISTINCT ?person ?a WHERE { GRAPH ?g {
          ?seat org:member ?person ; org:organization ?a ; d:role ?role
          FILTER(?role != "griffier") } } }
      { SELECT DISTINCT ?person ?b WHERE { GRAPH ?h {
          ?other org:member ?person ; org:organization ?b ; d:role ?part
          FILTER(?part != "griffier") } } }
      FILTER(?a != ?b)
    }
    """,
)


def rebuild() -> str:
    """Return the one update that rebuilds all shortcuts and takes the stale mark away."""
    prefixes = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())
    inserts = [
        f"INSERT {{ GRAPH <{DERIVED}> {{ {made} }} }} WHERE {{ {where} }}"
        for made, where in zip(_SHORTCUTS[::2], _SHORTCUTS[1::2], strict=True)
    ]
    fresh = f"DELETE WHERE {{ GRAPH <{PROVENANCE}> {{ <{DERIVED}> <{STALE_IRI}> ?mark }} }}"
    return prefixes + " ;\n".join([f"DROP SILENT GRAPH <{DERIVED}>", *inserts, fresh])
