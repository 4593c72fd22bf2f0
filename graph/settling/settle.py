"""Brings the register and the shortcuts up to what papers say and people decided.

    what changed -> whose lines that touches -> those lines as they are and as they shall be -> the
    difference is written

One transaction would hold all of it in memory, so there are several. A store in which they were cut
off says so, and everything is made anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from kamergraaf.graph import changes
from kamergraaf.graph.changes import GROUPS, Changes
from kamergraaf.graph.papers import document_graphs
from kamergraaf.graph.provenance import ACTORS, DERIVED
from kamergraaf.graph.register.evidence import Identity
from kamergraaf.graph.register.people import Actors, Scope, register_lines
from kamergraaf.graph.register.shared_members import Pair, shares_line
from kamergraaf.graph.settling.derived import cites_lines
from kamergraaf.graph.settling.replacing import replace
from kamergraaf.graph.settling.touched import Touched

# Where more than one paper in so many changed, most surnames are touched, and to go through all of
# them costs less than to look for each.
_FEW = 20


def settle(engine: ox.Store) -> None:
    """Make register and shortcuts what they would be if they were made from nothing.

    Raises OSError where the disk is full.
    """
    changed, papers = changes.read(engine), document_graphs(engine)
    changes.begin(engine)
    actors = Actors.read(engine)
    if changed and len(changed.papers) * _FEW <= len(papers):
        _settle_touched(actors, changed)
    else:
        _settle_all(actors, papers)
    changes.end(engine)


def _settle_all(actors: Actors, papers: list[ox.NamedNode]) -> None:
    shared = set[Pair]()
    replace(actors.engine, ACTORS, register_lines(actors, _Everybody(actors), shared))
    replace(actors.engine, DERIVED, _shortcuts(actors.engine, papers, shared))


def _settle_touched(actors: Actors, changed: Changes) -> None:
    engine = actors.engine
    touched, shared = Touched(actors, changed), set[Pair]()
    register = register_lines(actors, touched, shared)
    replace(engine, ACTORS, register, touched.held_register())
    shortcuts = _shortcuts(engine, touched.papers, shared)
    replace(engine, DERIVED, shortcuts, touched.gone_shortcuts(shared))


def _shortcuts(
    engine: ox.Store, papers: Iterable[ox.NamedNode], shared: set[Pair]
) -> Iterator[bytes]:
    yield from cites_lines(engine, papers)
    yield from map(shares_line, shared)


@dataclass(frozen=True, slots=True)
class _Everybody(Scope):
    """All actors of a store."""

    actors: Actors

    def groups(self) -> Iterable[str]:
        kinds = " ".join(f"<{kind}>" for kind in GROUPS)
        pattern = f"VALUES ?kind {{ {kinds} }} ?actor a ?kind"
        return (one for (one,) in self.actors.papers.rows("DISTINCT ?actor", pattern))

    def persons(self) -> Iterator[list[Identity]]:
        return self.actors.namesakes.all()
