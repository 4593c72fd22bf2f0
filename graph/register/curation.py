"""What people decided: two actors are one, or are not. Kept in a graph that no load touches."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime

import pyoxigraph as ox

from kamergraaf.graph import terms
from kamergraaf.graph.errors import DecisionError
from kamergraaf.graph.predicates import END, PROV, is_a, own, predicate
from kamergraaf.graph.provenance import CURATION
from kamergraaf.graph.sparql import Value, to_value
from kamergraaf.ontology.identifiers import BASE, DEF
from kamergraaf.ontology.nouns import Iri

SAME = "same"
DIFFERENT = "different"

_DECISION = is_a(DEF, "Decision")
_FIRST, _SECOND = own("first"), own("second")
_VERDICT, _WHY, _BY = own("verdict"), own("why"), own("decidedBy")
_WHEN = predicate(PROV, "generatedAtTime")


@dataclass(frozen=True, slots=True)
class Decision:
    """Two actors, by IRI and in the order of their IRIs, are `same` or `different`, and why.

    `when` is in UTC, to the second.
    """

    first: Iri
    second: Iri
    verdict: str
    why: str
    by: str
    when: datetime

    @property
    def iri(self) -> Iri:
        """There is one decision on two actors: its IRI follows from theirs."""
        told = hashlib.sha256(f"{self.first} {self.second}".encode()).hexdigest()[:16]
        return Iri(f"{BASE}id/decision/{told}")

    def triples(self) -> str:
        """Return it as lines of N-Triples."""
        subject = terms.iri(self.iri)
        when = self.when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return (
            f"{subject}{_DECISION}{subject}{_FIRST}{terms.iri(self.first)}{END}"
            f"{subject}{_SECOND}{terms.iri(self.second)}{END}"
            f"{subject}{_VERDICT}{terms.literal(self.verdict)}{END}"
            f"{subject}{_WHY}{terms.literal(terms.without_surrogates(self.why))}{END}"
            f"{subject}{_BY}{terms.literal(terms.without_surrogates(self.by))}{END}"
            f'{subject}{_WHEN}"{when}"^^<{terms.XSD}dateTime>{END}'
        )


def decide(one: Iri, two: Iri, verdict: str, why: str, by: str, when: datetime) -> Decision:
    """Return the decision on two actors given in any order. Raises DecisionError for one."""
    if one == two:
        raise DecisionError(f"{one}: both names stand for this one; name two")
    first, second = sorted((one, two))
    return Decision(first, second, verdict, why, by, when)


def read_decisions(engine: ox.Store, graph: Iri = CURATION) -> list[Decision]:
    """Return all decisions of a graph, by the IRIs they are on; half a decision is none."""
    found: dict[str, dict[str, Value]] = defaultdict(dict)
    for quad in engine.quads_for_pattern(None, None, None, ox.NamedNode(graph)):
        name = quad.predicate.value.removeprefix(DEF).removeprefix(PROV)
        found[str(quad.subject)][name] = to_value(quad.object)
    decisions = []
    for fields in found.values():
        first, second, when = (fields.get(n) for n in ("first", "second", "generatedAtTime"))
        if isinstance(first, Iri) and isinstance(second, Iri) and isinstance(when, datetime):
            verdict, why, by = (str(fields.get(n, "")) for n in ("verdict", "why", "decidedBy"))
            decisions.append(Decision(first, second, verdict, why, by, when))
    return sorted(decisions, key=lambda one: (one.first, one.second))


class Verdicts:
    """All decisions together: who was said to be one, directly or through others, and who not."""

    def __init__(self, decisions: list[Decision]) -> None:
        self.decisions = decisions
        self.same = [(one.first, one.second) for one in decisions if one.verdict == SAME]
        self._different: dict[str, set[str]] = defaultdict(set)
        self._same: dict[str, set[str]] = defaultdict(set)
        for one in decisions:
            partners = self._different if one.verdict == DIFFERENT else self._same
            partners[one.first].add(one.second)
            partners[one.second].add(one.first)

    def said_same(self, name: str) -> set[str]:
        """Return those who were said to be the same as somebody, but for those through others."""
        return set(self._same.get(name, ()))

    def part(self, one: set[str], two: set[str]) -> bool:
        """Tell whether somebody of the one set was said to be different from one of the other."""
        return any(
            not two.isdisjoint(self._different[name]) for name in one if name in self._different
        )

    def contradicted_by(self, new: Decision) -> Decision | None:
        """Return an earlier decision that a new one cannot stand beside, None where there is none.

        A decision on the same two counts when its verdict is the other one.
        """
        linked = self._linked(new.first)
        if new.verdict == DIFFERENT:
            return self._path(new.first, new.second) if new.second in linked else None
        beyond = self._linked(new.second)
        for one in self.decisions:
            sides = {one.first, one.second}
            if one.verdict == DIFFERENT and sides & linked and sides & beyond:
                return one
        return None

    def _linked(self, name: str) -> set[str]:
        found, todo = {name}, [name]
        while todo:
            new = self._same.get(todo.pop(), set()) - found
            found |= new
            todo += new
        return found

    def _path(self, one: str, two: str) -> Decision | None:
        """Return a decision that links two; that on the two themselves before others."""
        on = [d for d in self.decisions if d.verdict == SAME and one in (d.first, d.second)]
        return next((d for d in on if two in (d.first, d.second)), on[0] if on else None)
