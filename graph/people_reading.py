"""Reads from a store who is attested in it, under which names, where and when.

Papers repeat persons, so a store holds many times more statements than persons. What recurs is
made distinct inside the engine; only what is rare (records, dates) is read statement by statement.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
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
_CHAMBERS: dict[str, str] = {actor_iri(Chamber(code)): code for code in ("ek", "tk")}
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
        self._dated = list(dict.fromkeys((_text(q.subject), _text(q.graph_name)) for q in dated))
        self._of_many_days = {self._numbers[graph] for _, graph in self._dated}
        self._recorded = [
            (_text(quad.object), _text(quad.graph_name)) for quad in self._quads(f"{DEF}about")
        ]

    # --- bodies -----------------------------------------------------------------------------

    def bodies(self) -> list[PrintedBody]:
        """Return all bodies that papers name."""
        found: dict[str, PrintedBody] = {}
        for kind in KINDS:
            for (body,) in self._distinct(f"SELECT DISTINCT ?body {{ ?body a <{kind}> }}"):
                found[body] = PrintedBody(body, kind, "")
        for one in found.values():
            asked = f"SELECT DISTINCT ?label {{ <{one.iri}> skos:prefLabel ?label }}"
            one.names = {label for (label,) in self._distinct(asked)}
            one.label = min(one.names, default="")
            one.chamber = self._value(one.iri, f"{p.ORG}unitOf")
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
        self._add_names(found, bodies)
        self._add_posts(found, bodies)
        self._add_records(found)
        self._add_terms(found, bodies)
        for one in found.values():
            for fractie in one.fracties:
                one.parties |= bodies.parties(fractie)
        return [found[name] for name in sorted(found)]

    def _named(self) -> dict[str, Attested]:
        found: dict[str, Attested] = {}
        days = [day for _, day in self.papers]
        for name, graphs in self._distinct(
            'SELECT ?who (GROUP_CONCAT(STR(?g); SEPARATOR = "\\n") AS ?graphs)'
            " { ?who a d:PersonAsPrinted }",
            " GROUP BY ?who",
        ):
            numbers = [self._numbers[graph] for graph in graphs.split("\n")]
            numbers.sort(key=self.papers.__getitem__)
            one = found[name] = Attested(name, "", "", seen=numbers)
            one.at_once = frozenset(numbers) - self._of_many_days
            known = [day for number in numbers if (day := days[number])]
            one.first_day, one.last_day = min(known, default=date.max), max(known, default=date.min)
        return found

    def _add_names(self, found: dict[str, Attested], bodies: Bodies) -> None:
        """Add what stands behind a name. Papers that print one name agree on most of it, so the
        first of them is asked; what not all of them say is asked of all.
        """
        graphs = {number: graph for graph, number in self._numbers.items()}
        for one in found.values():
            said = {
                quad.predicate.value: _text(quad.object)
                for quad in self._engine.quads_for_pattern(
                    _node(one.iri), None, None, _node(graphs[one.seen[0]])
                )
            }
            one.label = said.get(f"{p.SKOS}prefLabel", "")
            one.surname = said.get(f"{p.FOAF}familyName", "")
            if chamber := said.get(f"{DEF}inChamber"):
                one.chambers |= {_CHAMBERS.get(chamber, chamber)}
        for predicate, into in (("foaf:givenName", "given"), ("d:initials", "initials")):
            for person, value in self._values(predicate):
                if person in found and value:
                    one = found[person]
                    setattr(one, into, getattr(one, into) | {value})
        for person, fractie in self._values("d:sitsFor"):
            if person in found:
                found[person].fracties |= {bodies.identified(fractie)}

    def _add_posts(self, found: dict[str, Attested], bodies: Bodies) -> None:
        for incumbency, post in self._values("d:holdsPost"):
            person = self._value(incumbency, f"{p.ORG}member")
            if person in found:
                found[person].posts |= {post}
        roles = " ".join(f'"{role}"' for role in (*_SITTING, _PARTY_MEMBER, _CLERK, _IN_CABINET))
        for person, body, role in self._distinct(
            f"SELECT DISTINCT ?who ?body ?role {{ VALUES ?role {{ {roles} }}"
            " ?seat d:role ?role ; org:member ?who ; org:organization ?body }"
        ):
            one = found.get(person)
            if not one:
                continue
            if role == _CLERK:
                one.clerk_of |= {body}
            elif role == _IN_CABINET:
                one.posts |= {body}
            elif role == _PARTY_MEMBER:
                one.parties |= {body.rpartition("/")[2]}
            else:
                self._sits(one, body, "", bodies)

    def _add_records(self, found: dict[str, Attested]) -> None:
        tellers: dict[str, set[int]] = defaultdict(set)
        for name, graph in self._recorded:
            tellers[name].add(self._numbers[graph])
        for name in found.keys() & tellers.keys():
            found[name].tellers = frozenset(tellers[name])
        for name, predicate, value in self._records():
            one = found.get(name)
            if not one:
                continue
            match predicate.removeprefix(DEF).removeprefix(p.FOAF):
                case "page":
                    one.pages |= {value}
                case "gender":
                    one.gender |= {value}
                case "birthDate":
                    one.born |= {date.fromisoformat(value)}
                case "deathDate":
                    one.died |= {date.fromisoformat(value)}
                case _ if predicate == f"{p.OWL}sameAs":
                    one.identifiers |= {value}
                case _ if predicate == f"{p.SKOS}altLabel":
                    one.other_names |= {value}

    def _add_terms(self, found: dict[str, Attested], bodies: Bodies) -> None:
        for seat, graph in self._dated:
            said: dict[str, str] = {
                quad.predicate.value: _text(quad.object)
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
            one.fracties |= {fractie}
        if chamber:
            one.chambers |= {chamber}
        return chamber, fractie

    # --- the store --------------------------------------------------------------------------

    def _read_papers(self) -> None:
        for quad in self._engine.quads_for_pattern(
            None, _node(f"{p.RDF}type"), _node(f"{DEF}Document"), None
        ):
            graph = _text(quad.graph_name)
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
            if _text(quad.graph_name) in self._numbers:
                yield quad

    def _records(self) -> Iterator[tuple[str, str, str]]:
        for name, graph in self._recorded:
            for quad in self._engine.quads_for_pattern(_node(name), None, None, _node(graph)):
                yield name, quad.predicate.value, _text(quad.object)

    def _values(self, predicate: str) -> Iterator[tuple[str, ...]]:
        return self._distinct(f"SELECT DISTINCT ?who ?value {{ ?who {predicate} ?value }}")

    def _value(self, subject: str, predicate: str) -> str:
        """Return a value that all papers agree on, "" where there is none."""
        found = self._engine.quads_for_pattern(_node(subject), _node(predicate), None, None)
        return next((_text(quad.object) for quad in found), "")

    def _distinct(self, query: str, ending: str = "") -> Iterator[tuple[str, ...]]:
        """Yield the rows of a query of one pattern, or of patterns on what one paper alone has.

        A join on what many papers name would try each of them with each other.
        """
        head, _, pattern = query.partition("{")
        asked = f"{head} WHERE {{ GRAPH ?g {{{pattern} {_NOT_OURS} }}{ending}"
        rows = self._engine.query(asked, prefixes=PREFIXES)
        assert isinstance(rows, ox.QuerySolutions)  # noqa: S101 - every query here is a SELECT
        for row in rows:
            yield tuple(_text(term) if term else "" for term in row)


def _text(term: object) -> str:
    """Return the IRI or the text of a term; stores hold no others."""
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else ""
