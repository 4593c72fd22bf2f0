"""The register of actors: who is who in the whole store, as follows from all that papers say.

A paper's own graph holds persons and bodies as it prints them. Here each becomes one node: the
best known of the printed ones stands for all, and `d:identifiedAs` leads from every printed one
to it. The same papers and decisions make the same register, whatever the order of loading.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import pyoxigraph as ox

from kamergraaf.graph import predicates as p
from kamergraaf.graph import terms
from kamergraaf.graph.papers import Paper, Papers
from kamergraaf.graph.predicates import END, is_a, own, predicate
from kamergraaf.graph.register.bodies import Bodies, PrintedBody
from kamergraaf.graph.register.bodies_reading import Said, printed_bodies, read_bodies
from kamergraaf.graph.register.citers import Citers
from kamergraaf.graph.register.curation import Verdicts, read_decisions
from kamergraaf.graph.register.evidence import Attested, Identity
from kamergraaf.graph.register.matching import Matching, PersonDoubt
from kamergraaf.graph.register.namesakes import Namesakes
from kamergraaf.graph.register.people_reading import Persons
from kamergraaf.graph.register.shared_members import Pair, shared_by
from kamergraaf.ontology.identifiers import BASE, DEF

_PERSON = is_a(p.FOAF, "Person")
_NAME = predicate(p.FOAF, "name")
_GIVEN_NAME = predicate(p.FOAF, "givenName")
_GENDER = predicate(p.FOAF, "gender")
_WEB_PAGE = predicate(p.FOAF, "page")
_ALT_LABEL = predicate(p.SKOS, "altLabel")
_SAME_AS = predicate(p.OWL, "sameAs")
_IDENTIFIED_AS = own("identifiedAs")
_SUCCEEDED_BY = own("succeededBy")
_INITIALS = own("initials")
_BORN, _DIED = own("birthDate"), own("deathDate")
_DOUBT = is_a(DEF, "Doubt")
_FIRST, _SECOND, _WHY = own("first"), own("second"), own("why")
_EVIDENCE = own("evidenceFirst"), own("evidenceSecond")


@dataclass(frozen=True, slots=True)
class Actors:
    """All that decides who is who in a store: what papers say, and what people decided."""

    engine: ox.Store
    papers: Papers
    said: Said
    verdicts: Verdicts
    bodies: Bodies
    persons: Persons
    namesakes: Namesakes

    @classmethod
    def read(cls, engine: ox.Store) -> Actors:
        """Read the bodies and the decisions of a store, and prepare to read its persons."""
        papers = Papers(engine)
        verdicts, said = Verdicts(read_decisions(engine)), read_bodies(papers)
        bodies = Bodies(printed_bodies(said), verdicts)
        persons = Persons(papers, bodies)
        return cls(engine, papers, said, verdicts, bodies, persons, Namesakes(persons, verdicts))


class Scope(Protocol):
    """Whose lines are made; whoever may be one with another comes with that one."""

    def groups(self) -> Iterable[str]:
        """Return the actors that are no persons, by IRI."""
        ...

    def persons(self) -> Iterator[list[Identity]]:
        """Yield the persons, surname by surname."""
        ...


def register_lines(actors: Actors, scope: Scope, shared: set[Pair]) -> Iterator[bytes]:
    """Yield lines of the register, N-Triples without line ends; some come twice.

    Which committees share a member is added to `shared` on the way.
    """
    for written in _register(actors, scope, shared):
        yield from written.encode().splitlines()


def _register(actors: Actors, scope: Scope, shared: set[Pair]) -> Iterator[str]:
    """Yield the same, each string being whole lines."""
    bodies = actors.bodies
    told, citers = body_lines(bodies), Citers(actors.engine, bodies)
    for group in scope.groups():
        yield from told.get(group, ())
        yield from citers.of_group(group)
    matching = Matching(bodies, actors.verdicts)
    tell = Telling(actors.papers.all, bodies)
    for same in scope.persons():
        found = matching.match(same)
        for person in found:
            yield from _person(person)
            yield from citers.of_person(person)
            shared.update(shared_by(person, bodies))
        for doubt in matching.doubts(found):
            yield from _doubt(doubt, tell)


def body_lines(bodies: Bodies) -> dict[str, set[str]]:
    """Return what the register says of bodies, as lines by the IRI that they begin with."""
    found: dict[str, set[str]] = defaultdict(set)
    shown = bodies.shown()
    for stands_for, printed in bodies.sets():
        for line in _body(stands_for, shown[stands_for], printed):
            found[stands_for].add(line)
        for one in printed:
            found[one.iri].add(f"{terms.iri(one.iri)}{_IDENTIFIED_AS}{terms.iri(stands_for)}{END}")
    for earlier, later in bodies.successions():
        found[earlier].add(f"{terms.iri(earlier)}{_SUCCEEDED_BY}{terms.iri(later)}{END}")
    return found


def _body(stands_for: str, shown: str, printed: list[PrintedBody]) -> Iterator[str]:
    subject = terms.iri(stands_for)
    chosen = next(one for one in printed if one.iri == stands_for)
    others = [one for one in printed if one is not chosen]
    yield f"{subject}{_NAME}{terms.name(shown)}{END}"
    for one in others:
        for name in {one.label, *one.names} - {chosen.label} - chosen.names:
            yield f"{subject}{_ALT_LABEL}{terms.name(name)}{END}"
        for identifier in one.identifiers - chosen.identifiers:
            yield f"{subject}{_SAME_AS}{terms.iri(identifier)}{END}"


def _person(person: Identity) -> Iterator[str]:
    """Describe a person; what papers say of the one who stands for all is not said again."""
    best = person.best
    subject = terms.iri(best.iri)
    shown = person.shown
    yield f"{subject}{_PERSON}"
    yield f"{subject}{_NAME}{terms.name(shown)}{END}"
    names = {name for one in person.attested for name in (one.label, one.shown, *one.other_names)}
    for name in names - {shown, best.label} - best.other_names:
        yield f"{subject}{_ALT_LABEL}{terms.name(name)}{END}"
    for one in person.attested:
        yield f"{terms.iri(one.iri)}{_IDENTIFIED_AS}{subject}{END}"
        for kind, values, known in (
            (_GIVEN_NAME, one.given, best.given),
            (_INITIALS, one.initials, best.initials),
            (_GENDER, one.gender, best.gender),
        ):
            for value in values - known:
                yield f"{subject}{kind}{terms.name(value)}{END}"
        for kind, things, known in (
            (_SAME_AS, one.identifiers, best.identifiers),
            (_WEB_PAGE, one.pages, best.pages),
        ):
            for thing in things - known:
                yield f"{subject}{kind}{terms.iri(thing)}{END}"
        for kind, days, dates in ((_BORN, one.born, best.born), (_DIED, one.died, best.died)):
            for day in days - dates:
                yield f"{subject}{kind}{terms.day(day)}{END}"


@dataclass(frozen=True, slots=True)
class Telling:
    """Says in one line where and when somebody occurs."""

    papers: list[Paper]
    bodies: Bodies

    def name(self, one: Attested) -> str:
        """Return a printed name with what is printed behind it."""
        labels = (self.bodies.printed[f].label for f in one.fracties if f in self.bodies.printed)
        beside = sorted(labels) or sorted(
            self.bodies.printed[f].label for f in one.posts if f in self.bodies.printed
        )
        return f"{one.shown} ({', '.join(beside)})" if beside else one.shown

    def evidence(self, person: Identity) -> str:
        """Return the names of a person, the days and the first of the papers."""
        names = sorted({self.name(one) for one in person.attested})
        numbers = {number for one in person.attested for number in one.seen}
        dated = sorted((self.papers[n].day or date.max, self.papers[n].id) for n in numbers)
        days = [day.isoformat() for day, _ in dated if day != date.max]
        when = f", {days[0]}" + (f" to {days[-1]}" if days[-1] != days[0] else "") if days else ""
        more = f" and {len(dated) - 1} more" if len(dated) > 1 else ""
        return f"{'; '.join(names)}{when}, in {dated[0][1]}{more}"


def _doubt(doubt: PersonDoubt, tell: Telling) -> Iterator[str]:
    one, two = doubt.one, doubt.two
    key = f"{_key(one)}/{_key(two)}"
    subject = terms.iri(f"{BASE}id/doubt/{key}")
    yield (
        f"{subject}{_DOUBT}{subject}{_FIRST}{terms.iri(one.best.iri)}{END}"
        f"{subject}{_SECOND}{terms.iri(two.best.iri)}{END}"
        f"{subject}{_WHY}{terms.literal(doubt.why)}{END}"
    )
    for kind, person in zip(_EVIDENCE, (one, two), strict=True):
        yield f"{subject}{kind}{terms.literal(tell.evidence(person))}{END}"


def _key(person: Identity) -> str:
    return person.best.iri.removeprefix(f"{BASE}id/person/")
