"""Brings nodes and relationships in Neo4j to a wanted state: writes what differs, and no more.

Each statement has one set of labels or one type of relationship; all values are parameters. What
somebody else put into the database stays: nodes without our mark, relationships without our
properties, labels and properties of others on our own nodes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kamergraaf.graph.errors import DatabaseError
from kamergraaf.graph.neo4j.database import BATCH, Database
from kamergraaf.graph.neo4j.model import BARE, MARK, PUSH
from kamergraaf.graph.neo4j.schema import demote, quoted
from kamergraaf.graph.neo4j.state import (
    Ours,
    StoredEdge,
    StoredNode,
    present,
    stored_nodes,
)
from kamergraaf.graph.neo4j.things import Edge, Node, Values

_CONFLICT = re.compile(r"label `([^`]+)`")

_CREATE = "UNWIND $rows AS row CREATE (n:{labels} {{{values}}}) RETURN count(n) AS n"
_SET = f"""
UNWIND $rows AS row MATCH (n:{MARK} {{iri: row[0]}}) SET n += row[1] RETURN count(n) AS n
"""
_RELABEL = f"UNWIND $rows AS row MATCH (n:{MARK} {{{{iri: row}}}}) {{change}} RETURN count(n) AS n"
_DELETE = f"""
UNWIND $rows AS row MATCH (n:{MARK} {{iri: row}}) WHERE NOT (n)--() DELETE n RETURN count(*) AS n
"""
_RELATE = f"""
UNWIND $rows AS row MATCH (b:{MARK} {{{{iri: row[1]}}}})
UNWIND row[0] AS start MATCH (a:{MARK} {{{{iri: start}}}})
CREATE (a)-[r:{{type}}]->(b) SET r = row[2] RETURN count(r) AS n
"""
_SET_EDGE = """
UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row[0] SET r += row[1]
RETURN count(r) AS n
"""
_CUT = """
UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row DELETE r RETURN count(*) AS n
"""
_SWEEP = f"MATCH (n:{MARK}:{BARE}) WHERE NOT (n)--() DELETE n RETURN count(*) AS n"
_REMEMBER = f"MATCH (p:{PUSH}) SET p.labels = $labels, p.keys = $keys RETURN count(p) AS n"


@dataclass(slots=True)
class Writer:
    """Writes to one database; `ours` are the labels and properties that kamergraaf writes."""

    database: Database
    ours: Ours

    def nodes(self, wanted: Iterable[Node], stored: dict[str, StoredNode]) -> None:
        """Make or change nodes; `stored` has the state of those that exist."""
        new: dict[tuple[str, ...], list[Values]] = defaultdict(list)
        changed: list[tuple[str, Values]] = []
        moved: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]] = defaultdict(list)
        for node in wanted:
            before = stored.get(node.iri)
            if before is None:
                new[node.labels].append({**node.values, "iri": node.iri})
                continue
            if values := self._difference({**node.values, "iri": node.iri}, before.values):
                changed.append((node.iri, values))
            more = tuple(sorted(set(node.labels) - before.labels))
            less = tuple(sorted((before.labels & self.ours.labels) - set(node.labels)))
            if more or less:
                moved[more, less].append(node.iri)
        self._remember(new, changed, moved)
        for labels, rows in sorted(new.items()):
            self._create(labels, rows)
        for (more, less), iris in sorted(moved.items()):
            self._relabel(more, less, iris)
        self._run(_SET, changed)

    def edges(self, wanted: Iterable[Edge], stored: Iterable[StoredEdge]) -> list[Edge]:
        """Change relationships and cut those that are not wanted; return those still to be made."""
        by_identity = {one.identity: one for one in wanted}
        changed: list[tuple[str, Values]] = []
        cut: list[str] = []
        for one in stored:
            edge = by_identity.pop(one.edge.identity, None)
            if edge is None:
                cut.append(one.id)
            elif values := self._difference(edge.values, one.edge.values):
                changed.append((one.id, values))
        self._run(_CUT, cut)
        self._remember({}, [*changed, *(("", one.values) for one in by_identity.values())], {})
        self._run(_SET_EDGE, changed)
        return list(by_identity.values())

    def relate(self, edges: Iterable[Edge], known: set[str]) -> None:
        """Make relationships; ends that are not `known` to be there are made bare where missing."""
        by_type: dict[str, list[Edge]] = defaultdict(list)
        ends: set[str] = set()
        for edge in edges:
            by_type[edge.type].append(edge)
            ends.update({edge.start, edge.end} - known)
        if ends:
            missing = ends - present(self.database, ends)
            self.nodes((Node(iri, (BARE,), {}) for iri in sorted(missing)), {})
            known.update(ends)
        for kind, alike in sorted(by_type.items()):
            query = _RELATE.format(type=quoted(kind))
            for begin in range(0, len(alike), BATCH):
                batch = alike[begin : begin + BATCH]
                self._check(self.database.change(query, rows=_bundles(batch)), len(batch))

    def retire(self, iris: Iterable[str]) -> None:
        """Delete nodes of which nothing is said any more; those still pointed at become bare."""
        rows = sorted(set(iris))
        self.database.write(_DELETE, rows)
        left = stored_nodes(self.database, rows)
        self.nodes((Node(iri, (BARE,), {}) for iri in sorted(left)), left)

    def sweep(self) -> None:
        """Delete bare nodes that nothing points at."""
        self.database.change(_SWEEP)

    def _create(self, labels: tuple[str, ...], rows: Sequence[Values]) -> None:
        # A name is sent once, not with each value; a property that is null is none.
        keys = sorted({key for row in rows for key in row})
        query = _CREATE.format(
            labels=":".join(quoted(one) for one in (MARK, *labels)),
            values=", ".join(f"{quoted(key)}: row[{place}]" for place, key in enumerate(keys)),
        )
        begin = 0
        while begin < len(rows):
            try:
                self._run(query, [list(map(row.get, keys)) for row in rows[begin : begin + BATCH]])
            except DatabaseError as refused:
                # A node of somebody else has this label and address, and ours stands beside it.
                found = _CONFLICT.search(str(refused.__cause__))
                if not found or found[1] not in labels:
                    raise
                demote(self.database, found[1])
            else:
                begin += BATCH

    def _relabel(self, more: Sequence[str], less: Sequence[str], iris: Sequence[str]) -> None:
        change = "SET n" + "".join(f":{quoted(one)}" for one in more) if more else ""
        change += " REMOVE n" + "".join(f":{quoted(one)}" for one in less) if less else ""
        try:
            self._run(_RELABEL.format(change=change), iris)
        except DatabaseError as refused:
            found = _CONFLICT.search(str(refused.__cause__))
            if not found or found[1] not in more:
                raise
            demote(self.database, found[1])
            self._relabel(more, less, iris)

    def _difference(self, wanted: Values, before: Values) -> Values:
        """Return what must be set for `before` to be `wanted`; other people's properties stay."""
        changed = {key: value for key, value in wanted.items() if before.get(key) != value}
        gone = dict.fromkeys((before.keys() - wanted.keys()) & self.ours.keys)
        return {**changed, **gone}

    def _run(self, query: str, rows: Sequence[object]) -> None:
        self._check(self.database.write(query, rows), len(rows))

    def _check(self, met: int, wanted: int) -> None:
        if met != wanted:
            raise DatabaseError(
                f"{self.database.access.uri}: {wanted - met} nodes or relationships vanished "
                "while they were written; something else writes here too, push again"
            )

    def _remember(
        self,
        new: dict[tuple[str, ...], list[Values]],
        changed: Sequence[tuple[str, Values]],
        moved: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]],
    ) -> None:
        """Note labels and properties as ours in the database before they are used."""
        labels = {one for some in new for one in some} | {one for more, _ in moved for one in more}
        keys = {key for rows in new.values() for row in rows for key in row}
        keys |= {key for _, values in changed for key in values}
        if not (labels <= self.ours.labels and keys <= self.ours.keys):
            self.ours = Ours(self.ours.labels | labels, self.ours.keys | keys)
            self.database.change(
                _REMEMBER, labels=sorted(self.ours.labels), keys=sorted(self.ours.keys)
            )


def _bundles(edges: Iterable[Edge]) -> list[tuple[list[str], str, Values]]:
    """Return relationships of one type as rows of starts, the end, and what they say.

    Most lead from the parts of a paper to few ends and say no more than which paper; each of those
    ends is then sent and looked up once.
    """
    found: list[tuple[list[str], str, Values]] = []
    plain: dict[tuple[str, object], list[str]] = {}
    for edge in edges:
        key = edge.end, edge.values.get("document")
        if edge.values.keys() != {"document"}:
            found.append(([edge.start], edge.end, edge.values))
        elif key in plain:
            plain[key].append(edge.start)
        else:
            plain[key] = [edge.start]
            found.append((plain[key], edge.end, edge.values))
    return found
