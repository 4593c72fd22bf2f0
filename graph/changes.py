"""What changed since the register and the shortcuts were made, noted in the step that changes it.

Noted are papers, by their graphs, and decisions. What they said before is kept in a graph of its
own, as far as register and shortcuts follow from it, for it tells what these may have to lose.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kamergraaf.graph import predicates as p
from kamergraaf.graph import provenance, updates
from kamergraaf.graph.code_version import code_version
from kamergraaf.graph.papers import is_paper, text
from kamergraaf.graph.predicates import END, own
from kamergraaf.graph.provenance import BEFORE, CURATION, DERIVED, PROVENANCE
from kamergraaf.graph.terms import iri, literal
from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.nouns import Iri

PERSON = f"{DEF}PersonAsPrinted"
INCUMBENCY = f"{DEF}Incumbency"
#: All actors that are neither; each is one under its own name at least.
GROUPS = tuple(
    f"{DEF}{kind}"
    for kind in ("Chamber", "Committee", "Fractie", "Party", "Ministry", "Post", "Collective")
)

MEMBER_OF = f"{p.ORG}memberOf"
CITES = f"{DEF}cites"

_CHANGED = f"{DEF}changed"
_LOG = ox.NamedNode(PROVENANCE)
_OURS = ox.NamedNode(DERIVED)
_KINDS = ", ".join(f"<{kind}>" for kind in (PERSON, INCUMBENCY, *GROUPS))

#: Who cites which work in own words: a repeated question was somebody else's.
CITED = f"""
  ?citation <{DEF}mentionKind> "citation" ;
            <{DEF}citingActor> ?actor ; <{DEF}citedWork> ?work
  MINUS {{ ?citation <{DEF}repeatOf> ?original }}
  MINUS {{ ?passage a <{DEF}RepeatedQuestion> . ?citation <{p.CITO}hasCitingEntity> ?passage }}
"""
_KEPT = (
    ("?actor ?how ?what", f"?actor a ?kind ; ?how ?what FILTER(?kind IN ({_KINDS}))"),
    (
        f"?who <{MEMBER_OF}> ?body",
        f"?seat <{p.ORG}member> ?who ; <{p.ORG}organization> ?body ; <{DEF}role> ?role"
        ' FILTER(?role != "griffier")',
    ),
    (f"?actor <{CITES}> ?work", CITED),
)


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed: papers, by their graphs, some of which may be gone, and decisions."""

    papers: frozenset[str]
    decisions: frozenset[str]


# --- noting -----------------------------------------------------------------------------------


def mark(changed: Iri) -> str:
    """Return the line that notes a paper, by its graph, or a decision as changed."""
    return f"{iri(DERIVED)}{own('changed')}{iri(changed)}{END}"


def of_paper(engine: ox.Store, graph: Iri) -> str:
    """Return the update to be made before a paper is taken out or gets another version."""
    kept = "".join(
        f" INSERT {{ GRAPH <{BEFORE}> {{ {what} }} }} WHERE {{ GRAPH <{graph}> {{ {pattern} }} }} ;"
        for what, pattern in _KEPT
    )
    return _noting(engine, graph, kept)


def of_decisions(engine: ox.Store, decisions: Mapping[Iri, str]) -> str:
    """Return the update that notes decisions and puts lines in place of what they said."""
    noted = (_noting(engine, one, _kept_of(one)) for one in decisions)
    made = (updates.decided(one, lines) for one, lines in decisions.items())
    return "".join([*noted, *made])


def _kept_of(decision: Iri) -> str:
    return (
        f" INSERT {{ GRAPH <{BEFORE}> {{ <{decision}> ?how ?what }} }}"
        f" WHERE {{ GRAPH <{CURATION}> {{ <{decision}> ?how ?what }} }} ;"
    )


def _noting(engine: ox.Store, changed: Iri, kept: str) -> str:
    """Keep what was said when register and shortcuts were made: later versions never reached them.

    Where these are made anew as a whole, nothing need be kept.
    """
    if not _is_known(engine):
        return updates.insert(provenance.STALE_MARK, PROVENANCE)
    noted = ox.Quad(_OURS, ox.NamedNode(_CHANGED), ox.NamedNode(changed), _LOG) in engine
    return "" if noted else kept + updates.insert(mark(changed), PROVENANCE)


# --- settling ---------------------------------------------------------------------------------


def are_there(engine: ox.Store) -> bool:
    """Tell whether anything changed since register and shortcuts were made."""
    return bool(_values(engine, _CHANGED) or _values(engine, provenance.STALE_IRI))


def read(engine: ox.Store) -> Changes | None:
    """Return what changed; None where only a rebuild from nothing can tell what follows from it.

    That is so after a settling that was cut off, or one by another state of the program.
    """
    if not _is_known(engine):
        return None
    changed = frozenset(_values(engine, _CHANGED))
    papers = frozenset(filter(is_paper, changed))
    return Changes(papers, changed - papers)


def begin(engine: ox.Store) -> None:
    """Note that register and shortcuts stand between what they were and what they will be."""
    engine.update(updates.insert(provenance.STALE_MARK, PROVENANCE))
    engine.flush()


def end(engine: ox.Store) -> None:
    """Note that register and shortcuts are those of the papers and the decisions as they are."""
    version = f"{iri(DERIVED)}{own('softwareVersion')}{literal(_version())}{END}"
    engine.update(
        f"DROP SILENT GRAPH <{BEFORE}> ;"
        f" DELETE WHERE {{ GRAPH <{PROVENANCE}> {{ <{DERIVED}> ?how ?what }} }} ;"
        + updates.insert(version, PROVENANCE)
    )
    engine.flush()


def _is_known(engine: ox.Store) -> bool:
    """Tell whether register and shortcuts followed from all that is not noted as changed."""
    stale = _values(engine, provenance.STALE_IRI)
    return not stale and _values(engine, f"{DEF}softwareVersion") == [_version()]


def _values(engine: ox.Store, predicate: str) -> list[str]:
    found = engine.quads_for_pattern(_OURS, ox.NamedNode(predicate), None, _LOG)
    return [text(quad.object) for quad in found]


def _version() -> str:
    return code_version("kamergraaf.ontology", "kamergraaf.graph")
