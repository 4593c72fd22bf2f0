"""Reads from a store who is attested in it, under which names, where and when.

Papers repeat persons, and there may be more persons than memory should hold. So some are read at a
time, when they are asked for: a question on ten takes little longer than one on one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kamergraaf.graph import predicates as p
from kamergraaf.graph import terms
from kamergraaf.graph.papers import Papers
from kamergraaf.graph.register.bodies import FRACTIE, Bodies
from kamergraaf.graph.register.evidence import Attested, Term
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
_SINCE, _UNTIL = f"{DEF}since", f"{DEF}until"
_NAMED = "?who foaf:familyName ?surname"
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
        self._of_many_days: dict[int, bool] = {}  # papers by number

    # --- who is there -----------------------------------------------------------------------

    def spellings(self) -> Iterator[str]:
        """Yield each surname as papers spell it, once."""
        return (surname for (surname,) in self._papers.rows("DISTINCT ?surname", _NAMED))

    def called(self, spellings: Iterable[str]) -> set[str]:
        """Return the IRIs of the persons with a surname that some paper spells so."""
        given = _values("?surname", map(terms.literal, spellings))
        return {who for (who,) in self._papers.rows("DISTINCT ?who", f"{given} {_NAMED}")}

    def surnames(self, iris: Iterable[str] | None = None) -> Iterator[tuple[str, ...]]:
        """Yield each person's IRI and surname, of several spellings the least; of some, or of all.

        Of an IRI that no paper names nothing comes.
        """
        some = "" if iris is None else _values("?who", map(terms.iri, iris))
        wanted = "?who (MIN(?surname) AS ?one)"
        return self._papers.rows(wanted, f"{some} {_NAMED}", "GROUP BY ?who")

    def surnames_of(self, iris: Iterable[str]) -> set[str]:
        """Return all spellings of the surnames of some persons."""
        some = _values("?who", map(terms.iri, iris))
        found = self._papers.rows("DISTINCT ?surname", f"{some} {_NAMED}")
        return {surname for (surname,) in found}

    def knows(self, iri: str) -> bool:
        """Tell whether a paper names a person so."""
        return any(True for _ in self._papers.calling(iri, _PERSON))

    # --- by the numbers of registers --------------------------------------------------------

    def recorded(self) -> set[str]:
        """Return the IRIs of all persons of whom there is a record."""
        pattern = "?record d:about ?who . ?who a d:PersonAsPrinted"
        return {who for (who,) in self._papers.rows("DISTINCT ?who", pattern)}

    def numbers(self, iri: str) -> set[str]:
        """Return the numbers and pages that registers give for a person."""
        if not any(True for _ in self._papers.having(_ABOUT, iri)):
            return set()
        return {one for how in (_SAME_AS, _PAGE) for one in self._papers.values(iri, how)}

    def bearing(self, number: str) -> set[str]:
        """Return the IRIs of the persons of whom a register gives that number or page."""
        return {
            iri
            for how in (_SAME_AS, _PAGE)
            for iri, _ in self._papers.having(how, number)
            if self.knows(iri)
        }

    # --- by bodies --------------------------------------------------------------------------

    def having_to_do_with(self, bodies: Iterable[str]) -> set[str]:
        """Return the IRIs of the persons who sit in some bodies or for them, or hold a post."""
        wanted = list(bodies)
        if not wanted:
            return set()
        some = _values("?body", map(terms.iri, wanted))
        ways = (
            "?who d:sitsFor ?body",
            "?seat org:organization|d:fractie|d:holdsPost ?body ; org:member ?who",
        )
        return {
            who for way in ways for (who,) in self._papers.rows("DISTINCT ?who", f"{some} {way}")
        }

    def sitting_in(self, bodies: Iterable[str]) -> Iterator[str]:
        """Yield the IRIs of the persons who sit in one of some bodies, but for clerks."""
        some = _values("?body", map(terms.iri, bodies))
        sitting = "?seat org:organization ?body ; org:member ?who ; d:role ?role"
        found = self._papers.rows("DISTINCT ?who", f'{some} {sitting} FILTER(?role != "{_CLERK}")')
        return (who for (who,) in found)

    def seated(self, iris: Iterable[str]) -> set[str]:
        """Return the bodies, as printed, in which one of some persons sits, but for clerks."""
        seats = self._seats(iris).values()
        return {body for pairs in seats for body, role in pairs if role != _CLERK}

    # --- some of them -----------------------------------------------------------------------

    def _seats(self, iris: Iterable[str]) -> dict[str, set[tuple[str, str]]]:
        """Return the bodies in which each of some persons sits, as printed, and the roles."""
        pattern = "?seat org:member ?who ; org:organization ?body ; d:role ?role"
        return self._by_person(iris, "?body ?role", pattern)

    def attested(self, iris: Iterable[str]) -> list[Attested]:
        """Return persons, each with all that the papers say. Papers must name them."""
        wanted = list(iris)
        said = self._by_person(wanted, "?kind ?value", "?who ?kind ?value")
        seats = self._seats(wanted)
        posts = self._by_person(wanted, "?held ?post", "?held org:member ?who ; d:holdsPost ?post")
        dated = self._by_person(wanted, "?seat ?g", "?seat org:member ?who ; d:since|d:until ?day")
        found = []
        for iri in wanted:
            one = self._named(iri, said[iri])
            one.posts = frozenset(post for _, post in posts.get(iri, ()))
            one.incumbencies = frozenset(held for held, _ in posts.get(iri, ()))
            self._add_said(one, said[iri])
            for body, role in seats.get(iri, ()):
                self._add_role(one, body, role)
            for seat, graph in sorted(dated.get(iri, ())):
                self._add_term(one, dict(self._papers.within(seat, graph)))
            for fractie in one.fracties:
                one.parties |= self._bodies.parties(fractie)
            found.append(one)
        return found

    def _by_person(
        self, iris: Iterable[str], wanted: str, pattern: str
    ) -> dict[str, set[tuple[str, str]]]:
        """Return pairs of values of a pattern on `?who`, by person; of who has none, nothing."""
        found: dict[str, set[tuple[str, str]]] = {}
        some = _values("?who", map(terms.iri, iris))
        for who, one, two in self._papers.rows(f"DISTINCT ?who {wanted}", f"{some} {pattern}"):
            found.setdefault(who, set()).add((one, two))
        return found

    def _named(self, iri: str, said: set[tuple[str, str]]) -> Attested:
        """Return a person with names, papers and days alone."""
        papers = self._papers
        seen = sorted(map(papers.number, papers.calling(iri, _PERSON)), key=papers.all.__getitem__)
        first: dict[str, str] = dict(said)
        if len(first) < len(said):  # papers differ: label, surname and chamber are the first's
            own = papers.within(iri, papers.all[seen[0]].graph)
            first = dict(sorted(own, reverse=True))  # it may spell the name in two ways
        one = Attested(iri, first.get(_LABEL, ""), first.get(_SURNAME, ""), seen=seen)
        one.at_once = frozenset(number for number in seen if not self._is_of_many_days(number))
        one.tellers = frozenset(papers.number(graph) for _, graph in papers.having(_ABOUT, iri))
        if chamber := first.get(_CHAMBER):
            one.chambers |= {_CHAMBERS.get(chamber, chamber)}
        days = [day for number in seen if (day := papers.all[number].day)]
        one.first_day, one.last_day = min(days, default=date.max), max(days, default=date.min)
        return one

    def _is_of_many_days(self, number: int) -> bool:
        known = self._of_many_days.get(number)
        if known is None:
            graph = self._papers.all[number].graph
            known = any(self._papers.says(graph, how) for how in (_SINCE, _UNTIL))
            self._of_many_days[number] = known
        return known

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
            return
        one.seats |= {body}
        if role == _IN_CABINET:
            one.posts |= {body}
        elif role == _PARTY_MEMBER:
            one.parties |= {body.rpartition("/")[2]}
        elif role in _SITTING:
            self._sits(one, body, "")

    def _add_term(self, one: Attested, said: dict[str, str]) -> None:
        since = said.get(_SINCE) or said[_UNTIL]
        until = said.get(_UNTIL) or since  # without an end it proves one day
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


def _values(name: str, given: Iterable[str]) -> str:
    return f"VALUES {name} {{ {' '.join(given)} }}"
