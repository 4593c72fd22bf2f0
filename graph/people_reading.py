"""Reads from a store who is attested in it, under which names, where and when.

Papers repeat persons, so a store holds many times more statements than persons. What recurs is
made distinct inside the engine; only what is rare (records, dates) is read statement by statement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pyoxigraph as ox

from kamergraaf.graph import predicates as p
from kamergraaf.graph.bodies import FRACTIE, KINDS, Bodies, PrintedBody
from kamergraaf.graph.people_evidence import Attested, Term
from kamergraaf.graph.provenance import ACTORS
from kamergraaf.graph.sparql import PREFIXES, to_value
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.identifiers import DEF, graph_iri
from kamergraaf.ontology.nouns import Chamber

_DOCUMENTS = graph_iri("doc/")
_CHAMBERS = {actor_iri(Chamber(code)): code for code in ("ek", "tk")}
# Roles by which somebody sits, belongs to a party, serves, or governs.
_SITTING = ("fractielid", "fractievoorzitter", "kamerlid")
_PARTY_MEMBER, _CLERK, _IN_CABINET = "partijlid", "griffier", "bewindspersoon"
# Only papers are evidence; what the last register said must not become it for the next.
_NOT_OURS = f"FILTER(?g NOT IN (<{ACTORS}>, <{graph_iri('register')}>))"


def _node(name: str) -> ox.NamedNode:
    return ox.NamedNode(name)


class Reader:
    """Reads one store once, in an order of steps that `people` follows."""

    def __init__(self, engine: ox.Store) -> None:
        self._engine = engine
        self.papers: list[tuple[str, date | None]] = []  # id and day, by number
        self._numbers: dict[str, int] = {}
        self._read_papers()
        dated = [*self._quads(f"{DEF}since"), *self._quads(f"{DEF}until")]
        self._dated = list(dict.fromkeys((q.subject.value, q.graph_name.value) for q in dated))
        self._of_many_days = {self._numbers[graph] for _, graph in self._dated}
        self._recorded = [
            (quad.object.value, quad.graph_name.value) for quad in self._quads(f"{DEF}about")
        ]

    # --- bodies -----------------------------------------------------------------------------

    def bodies(self) -> list[PrintedBody]:
        """Return all bodies that papers name."""
        found: dict[str, PrintedBody] = {}
        for kind in KINDS:
            for (body,) in self._distinct(f"SELECT DISTINCT ?body {{ ?body a <{kind}> }}"):
                found[body] = PrintedBody(body, kind, "")
        for body, label in self._values("skos:prefLabel"):
            if body in found:
                found[body].label = min(found[body].label or label, label)
                found[body].names.add(label)
        for body, chamber in self._values("org:unitOf"):
            if body in found:
                found[body].chamber = chamber
        for subject, predicate, value in self._records():
            if subject in found and predicate in {f"{p.SKOS}altLabel", f"{p.OWL}sameAs"}:
                target = found[subject]
                into = target.names if predicate.endswith("altLabel") else target.identifiers
                into.add(value)
        return sorted(found.values(), key=lambda one: one.iri)

    # --- persons ----------------------------------------------------------------------------

    def persons(self, bodies: Bodies) -> list[Attested]:
        """Return all persons as attested, with all that their papers say, by IRI."""
        found = self._named()
        self._add_places(found, bodies)
        self._add_posts(found, bodies)
        self._add_records(found)
        self._add_terms(found, bodies)
        for one in found.values():
            for fractie in one.fracties:
                one.parties |= bodies.parties(fractie)
        return [found[name] for name in sorted(found)]

    def _named(self) -> dict[str, Attested]:
        found: dict[str, Attested] = {}
        printed = self._engine.quads_for_pattern(
            None, _node(f"{p.RDF}type"), _node(f"{DEF}PersonAsPrinted"), None
        )
        days = [day for _, day in self.papers]
        for quad in printed:
            name, number = quad.subject.value, self._numbers.get(quad.graph_name.value)
            if number is None:
                continue
            one = found.get(name) or found.setdefault(name, Attested(name, "", ""))
            one.seen.append(number)
            day = days[number]
            if day:
                one.first_day, one.last_day = min(one.first_day, day), max(one.last_day, day)
        for one in found.values():
            one.seen.sort()
            one.at_once = set(one.seen) - self._of_many_days
        return found

    def _add_places(self, found: dict[str, Attested], bodies: Bodies) -> None:
        def label(one: Attested, value: str) -> None:
            one.label = min(one.label or value, value)

        def surname(one: Attested, value: str) -> None:
            one.surname = min(one.surname or value, value)

        def chamber(one: Attested, value: str) -> None:
            one.chambers.add(_CHAMBERS.get(value, value))

        def fractie(one: Attested, value: str) -> None:
            one.fracties.add(bodies.identified(value))

        steps: tuple[tuple[str, Callable[[Attested, str], None]], ...] = (
            ("skos:prefLabel", label),
            ("foaf:familyName", surname),
            ("foaf:givenName", lambda one, value: one.given.add(value)),
            ("d:initials", lambda one, value: one.initials.add(value)),
            ("d:inChamber", chamber),
            ("d:sitsFor", fractie),
        )
        for predicate, note in steps:
            for person, value in self._values(predicate):
                if person in found and value:
                    note(found[person], value)

    def _add_posts(self, found: dict[str, Attested], bodies: Bodies) -> None:
        for incumbency, post in self._values("d:holdsPost"):
            holds = self._engine.quads_for_pattern(
                _node(incumbency), _node(f"{p.ORG}member"), None, None
            )
            person = next((quad.object.value for quad in holds), "")
            if person in found:
                found[person].posts.add(post)
        roles = " ".join(f'"{role}"' for role in (*_SITTING, _PARTY_MEMBER, _CLERK, _IN_CABINET))
        for person, body, role in self._distinct(
            f"SELECT DISTINCT ?who ?body ?role {{ VALUES ?role {{ {roles} }}"
            " ?seat d:role ?role ; org:member ?who ; org:organization ?body }"
        ):
            one = found.get(person)
            if not one:
                continue
            if role == _CLERK:
                one.clerk_of.add(body)
            elif role == _IN_CABINET:
                one.posts.add(body)
            elif role == _PARTY_MEMBER:
                one.parties.add(body.rpartition("/")[2])
            else:
                self._sits(one, body, "", bodies)

    def _add_records(self, found: dict[str, Attested]) -> None:
        for name, graph in self._recorded:
            if name in found:
                found[name].tellers.add(self._numbers[graph])
        for name, predicate, value in self._records():
            one = found.get(name)
            if not one:
                continue
            match predicate.removeprefix(DEF).removeprefix(p.FOAF):
                case "page":
                    one.pages.add(value)
                case "gender":
                    one.gender.add(value)
                case "birthDate":
                    one.born.add(date.fromisoformat(value))
                case "deathDate":
                    one.died.add(date.fromisoformat(value))
                case _ if predicate == f"{p.OWL}sameAs":
                    one.identifiers.add(value)
                case _ if predicate == f"{p.SKOS}altLabel":
                    one.other_names.add(value)

    def _add_terms(self, found: dict[str, Attested], bodies: Bodies) -> None:
        for seat, graph in self._dated:
            said: dict[str, str] = {
                quad.predicate.value: quad.object.value
                for quad in self._engine.quads_for_pattern(_node(seat), None, None, _node(graph))
            }
            one = found.get(said.get(f"{p.ORG}member", ""))
            if not one:
                continue
            since = said.get(f"{DEF}since") or said[f"{DEF}until"]
            until = said.get(f"{DEF}until") or since  # without an end it proves one day
            body = said.get(f"{p.ORG}organization", "")
            fractie = said.get(f"{DEF}fractie", "")
            if said.get(f"{DEF}role") == _CLERK:
                continue
            chamber, fractie = self._sits(one, body, fractie, bodies)
            if chamber or said.get(f"{DEF}role") == _IN_CABINET:
                days = date.fromisoformat(since), date.fromisoformat(until)
                one.terms.append(Term(chamber, fractie, *days))

    def _sits(self, one: Attested, body: str, fractie: str, bodies: Bodies) -> tuple[str, str]:
        """Note that a person sits in a body, for a fractie or ""; return chamber and fractie."""
        known = bodies.printed.get(body)
        if known and known.kind == FRACTIE:
            fractie = body
        home = bodies.printed.get(fractie) or known
        chamber = _CHAMBERS.get(home.chamber if home else body, "")
        fractie = bodies.identified(fractie)
        if fractie:
            one.fracties.add(fractie)
        if chamber:
            one.chambers.add(chamber)
        return chamber, fractie

    # --- the store --------------------------------------------------------------------------

    def _read_papers(self) -> None:
        for quad in self._engine.quads_for_pattern(
            None, _node(f"{p.RDF}type"), _node(f"{DEF}Document"), None
        ):
            graph = quad.graph_name.value
            if not graph.startswith(_DOCUMENTS):
                continue
            about = {
                one.predicate.value: to_value(one.object)
                for one in self._engine.quads_for_pattern(quad.subject, None, None, _node(graph))
            }
            day = about.get(f"{p.DCT}date")
            self._numbers[graph] = len(self.papers)
            paper = str(about.get(f"{p.DCT}identifier", ""))
            self.papers.append((paper, day if isinstance(day, date) else None))

    def _quads(self, predicate: str) -> Iterator[ox.Quad]:
        """Yield the quads of a predicate that stand in the graphs of papers."""
        for quad in self._engine.quads_for_pattern(None, _node(predicate), None, None):
            if quad.graph_name.value in self._numbers:  # type: ignore[union-attr]
                yield quad

    def _records(self) -> Iterator[tuple[str, str, str]]:
        for name, graph in self._recorded:
            for quad in self._engine.quads_for_pattern(_node(name), None, None, _node(graph)):
                yield name, quad.predicate.value, quad.object.value  # type: ignore[union-attr]

    def _values(self, predicate: str) -> Iterator[tuple[str, ...]]:
        return self._distinct(f"SELECT DISTINCT ?who ?value {{ ?who {predicate} ?value }}")

    def _distinct(self, query: str) -> Iterator[tuple[str, ...]]:
        """Yield the rows of a query of one pattern, or of patterns on what one paper alone has.

        A join on what many papers name would try each of them with each other.
        """
        graph = "WHERE { GRAPH ?g {"
        asked = query.replace("{", graph, 1) + f" {_NOT_OURS} }}"
        for row in self._engine.query(asked, prefixes=PREFIXES):  # type: ignore[union-attr]
            yield tuple(term.value if term else "" for term in row)
