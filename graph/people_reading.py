"""Reads from a store who is attested in it, under which names, where and when.

Papers repeat persons, and there may be more persons than memory should hold. So each is read when
it is asked for; only what is rare (records, dates, posts) is read before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from kamergraaf.graph import predicates as p
from kamergraaf.graph.bodies import FRACTIE, Bodies
from kamergraaf.graph.papers import Papers
from kamergraaf.graph.people_evidence import Attested, Term
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.nouns import Chamber

_CHAMBERS: dict[str, str] = {actor_iri(Chamber(code)): code for code in ("ek", "tk")}
# Roles by which somebody sits, belongs to a party, serves, or governs.
_SITTING = ("fractielid", "fractievoorzitter", "kamerlid")
_PARTY_MEMBER, _CLERK, _IN_CABINET = "partijlid", "griffier", "bewindspersoon"

_PERSON = f"{DEF}PersonAsPrinted"
_LABEL, _SURNAME = f"{p.SKOS}prefLabel", f"{p.FOAF}familyName"
_SAME_AS, _PAGE = f"{p.OWL}sameAs", f"{p.FOAF}page"
_CHAMBER, _SITS_FOR, _ABOUT = f"{DEF}inChamber", f"{DEF}sitsFor", f"{DEF}about"
# What papers say of a person, and the set that it goes into.
_SETS = {
    f"{p.FOAF}givenName": "given", f"{DEF}initials": "initials", f"{p.SKOS}altLabel": "other_names",
    f"{p.FOAF}gender": "gender", _SAME_AS: "identifiers", _PAGE: "pages",
}  # fmt: skip
_DAYS = {f"{DEF}birthDate": "born", f"{DEF}deathDate": "died"}


class Persons:
    """The persons of one store as its papers print them."""

    def __init__(self, papers: Papers, bodies: Bodies) -> None:
        self._papers, self._bodies = papers, bodies
        self._dated: dict[str, list[tuple[str, str]]] = defaultdict(list)  # seats, their graphs
        self._of_many_days: set[int] = set()
        self._roles: dict[str, list[tuple[str, str]]] = defaultdict(list)  # bodies and roles
        self._posts: dict[str, set[str]] = defaultdict(set)
        self._tellers: dict[str, set[int]] = defaultdict(set)
        self._read_dates()
        self._read_roles()
        for _, person, graph in papers.having(_ABOUT):
            self._tellers[person].add(papers.numbers[graph])

    def _read_dates(self) -> None:
        dated = [*self._papers.having(f"{DEF}since"), *self._papers.having(f"{DEF}until")]
        for seat, graph in dict.fromkeys((seat, graph) for seat, _, graph in dated):
            self._of_many_days.add(self._papers.numbers[graph])
            member = dict(self._papers.within(seat, graph)).get(f"{p.ORG}member")
            if member:
                self._dated[member].append((seat, graph))

    def _read_roles(self) -> None:
        for incumbency, post in self._papers.rows("DISTINCT ?one ?post", "?one d:holdsPost ?post"):
            self._posts[self._papers.value(incumbency, f"{p.ORG}member")].add(post)
        roles = " ".join(f'"{role}"' for role in (*_SITTING, _PARTY_MEMBER, _CLERK, _IN_CABINET))
        seats = "?seat d:role ?role ; org:member ?who ; org:organization ?body"
        for person, body, role in self._papers.rows(
            "DISTINCT ?who ?body ?role", f"VALUES ?role {{ {roles} }} {seats}"
        ):
            self._roles[person].append((body, role))

    # --- who is there -----------------------------------------------------------------------

    def surnames(self) -> Iterator[tuple[str, ...]]:
        """Yield each person's IRI and surname."""
        return self._papers.rows(
            "?who (MIN(?surname) AS ?one)", "?who foaf:familyName ?surname", "GROUP BY ?who"
        )

    def knows(self, iri: str) -> bool:
        """Tell whether a paper names a person so."""
        return bool(self._papers.calling(iri, _PERSON))

    def numbers(self) -> dict[str, set[str]]:
        """Return the numbers and pages that registers give, by the person's IRI."""
        found: dict[str, set[str]] = {}
        for person in filter(self.knows, sorted(self._tellers)):
            said = self._papers.said_of(person)
            found[person] = {value for kind, value in said if kind in {_SAME_AS, _PAGE}}
        return found

    # --- one of them ------------------------------------------------------------------------

    def attested(self, iri: str) -> Attested:
        """Return a person with all that the papers say."""
        papers = self._papers.all
        seen = sorted(self._papers.calling(iri, _PERSON), key=papers.__getitem__)
        said = self._papers.said_of(iri)
        first: dict[str, str] = dict(said)
        if len(first) < len(said):  # papers differ: label, surname and chamber are the first's
            first = dict(self._papers.within(iri, papers[seen[0]].graph))
        one = Attested(iri, first.get(_LABEL, ""), first.get(_SURNAME, ""), seen=seen)
        one.at_once = frozenset(seen) - self._of_many_days
        one.tellers = frozenset(self._tellers.get(iri, ()))
        one.posts = frozenset(self._posts.get(iri, ()))
        if chamber := first.get(_CHAMBER):
            one.chambers |= {_CHAMBERS.get(chamber, chamber)}
        days = [day for number in seen if (day := papers[number].day)]
        one.first_day, one.last_day = min(days, default=date.max), max(days, default=date.min)
        self._add_said(one, said)
        for body, role in self._roles.get(iri, ()):
            self._add_role(one, body, role)
        for seat, graph in self._dated.get(iri, ()):
            self._add_term(one, dict(self._papers.within(seat, graph)))
        for fractie in one.fracties:
            one.parties |= self._bodies.parties(fractie)
        return one

    def _add_said(self, one: Attested, said: Iterable[tuple[str, ...]]) -> None:
        for kind, value in said:
            if (into := _SETS.get(kind)) and value:
                setattr(one, into, getattr(one, into) | {value})
            elif into := _DAYS.get(kind):
                setattr(one, into, getattr(one, into) | {date.fromisoformat(value)})
            elif kind == _SITS_FOR:
                one.fracties |= {self._bodies.identified(value)}

    def _add_role(self, one: Attested, body: str, role: str) -> None:
        if role == _CLERK:
            one.clerk_of |= {body}
        elif role == _IN_CABINET:
            one.posts |= {body}
        elif role == _PARTY_MEMBER:
            one.parties |= {body.rpartition("/")[2]}
        else:
            self._sits(one, body, "")

    def _add_term(self, one: Attested, said: dict[str, str]) -> None:
        since = said.get(f"{DEF}since") or said[f"{DEF}until"]
        until = said.get(f"{DEF}until") or since  # without an end it proves one day
        role = said.get(f"{DEF}role")
        if role == _CLERK:
            return
        body, fractie = said.get(f"{p.ORG}organization", ""), said.get(f"{DEF}fractie", "")
        chamber, fractie = self._sits(one, body, fractie)
        if chamber or role == _IN_CABINET:
            days = date.fromisoformat(since), date.fromisoformat(until)
            one.terms.append(Term(chamber, fractie, *days))

    def _sits(self, one: Attested, body: str, fractie: str) -> tuple[str, str]:
        """Note that a person sits in a body, for a fractie or ""; return chamber and fractie."""
        known = self._bodies.printed.get(body)
        if known and known.kind == FRACTIE:
            fractie = body
        home = self._bodies.printed.get(fractie) or known
        chamber = _CHAMBERS.get(home.chamber if home else body, "")
        fractie = self._bodies.identified(fractie)
        if fractie:
            one.fracties |= {fractie}
        if chamber:
            one.chambers |= {chamber}
        return chamber, fractie
