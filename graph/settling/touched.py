"""Whom a change of papers or decisions touches: their lines are made anew, and no others.

What papers said before and what they say now leads to bodies, persons and citations. Who may be one
with whom hangs on surname, number and decision, so all of a touched surname are touched, and whom a
number or a decision leads to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import pyoxigraph as ox

from kamergraaf.graph import predicates as p
from kamergraaf.graph.changes import CITES, GROUPS, INCUMBENCY, MEMBER_OF, PERSON, Changes
from kamergraaf.graph.papers import text
from kamergraaf.graph.person_names import namesake_key
from kamergraaf.graph.provenance import ACTORS, BEFORE
from kamergraaf.graph.register.evidence import Identity
from kamergraaf.graph.register.people import Actors, body_lines
from kamergraaf.graph.register.shared_members import Pair, committees, pairs_of, shares_line
from kamergraaf.graph.settling.bodies_before import bodies_before, verdicts_before
from kamergraaf.graph.settling.derived import cites_line, is_cited
from kamergraaf.ontology.identifiers import DEF

_BEFORE, _REGISTER = ox.NamedNode(BEFORE), ox.NamedNode(ACTORS)
_TYPE = f"{p.RDF}type"
_SURNAME = f"{p.FOAF}familyName"
_NUMBERS = (f"{p.OWL}sameAs", f"{p.FOAF}page")
_IDENTIFIED_AS = f"{DEF}identifiedAs"
_DOUBTED = f"{DEF}first"


class Touched:
    """What is to be made anew after a change; ask for groups and persons before what is held."""

    def __init__(self, actors: Actors, changed: Changes) -> None:
        self._actors, self._engine = actors, actors.engine
        self.papers = [ox.NamedNode(graph) for graph in sorted(changed.papers)]
        self._verdicts = verdicts_before(actors.engine, changed, actors.verdicts)
        self._before = bodies_before(actors.engine, changed, actors.said, self._verdicts)
        self._groups = self._told_of(*GROUPS) | self._shown_otherwise()
        self._reached = actors.namesakes.reached(self._touched_persons())
        # Found on the way: seats by person whose lines are made anew, terms in a post, pairs of
        # committees that had one of these persons in common.
        self._seats: dict[str, frozenset[str]] = {}
        self._posts: set[str] = set()
        self._were_shared: set[Pair] = set()

    # --- as they shall be -------------------------------------------------------------------

    def groups(self) -> Iterable[str]:
        """Return the actors that are no persons, by IRI."""
        return self._groups

    def persons(self) -> Iterator[list[Identity]]:
        """Yield the persons, surname by surname."""
        spelt = self._actors.persons.surnames_of(self._reached)
        spelt |= {text(quad.object) for quad in self._kept(_SURNAME)}
        for same in self._actors.namesakes.of(set(map(namesake_key, spelt))):
            for one in (one for person in same for one in person.attested):
                self._seats[one.iri] = one.seats
                self._posts |= one.incumbencies
            yield same

    # --- as they are ------------------------------------------------------------------------

    def held_register(self) -> Iterator[bytes]:
        """Yield the lines of the register that are made anew or that have to go."""
        persons = self._reached.union(self._seats, self._said_before(PERSON))
        posts = self._posts | self._said_before(INCUMBENCY)
        for subject in sorted(persons | posts | self._groups):
            yield from self._about(subject)
        for person in sorted(persons):
            for doubt in self._subjects(_DOUBTED, person, _REGISTER):
                yield from self._about(doubt)
        self._were_shared = self._shared_before(persons)

    def gone_shortcuts(self, shared: set[Pair]) -> Iterator[bytes]:
        """Yield the shortcuts that no longer hold; those of the pairs in `shared` do."""
        for quad in self._kept(CITES):
            actor, work = text(quad.subject), text(quad.object)
            if not is_cited(self._engine, actor, work):
                yield cites_line(actor, work)
        for pair in sorted(self._were_shared - shared):
            if not self._is_shared(*pair):
                yield shares_line(pair)

    # --- what a change leads to -------------------------------------------------------------

    def _told_of(self, *kinds: str) -> set[str]:
        """Return whom the papers that changed name, as they are and as they were."""
        graphs = [*self.papers, _BEFORE]
        return {
            one for graph in graphs for kind in kinds for one in self._subjects(_TYPE, kind, graph)
        }

    def _said_before(self, kind: str) -> set[str]:
        return set(self._subjects(_TYPE, kind, _BEFORE))

    def _shown_otherwise(self) -> set[str]:
        """Return the bodies of which the register has to say something else, named or not."""
        before, now = self._before, self._actors.bodies
        return _differing(body_lines(before), body_lines(now)) | _differing(
            before.called(), now.called()
        )

    def _touched_persons(self) -> set[str]:
        """Return the persons named, decided upon, of a body that changed, or of a number."""
        persons, now = self._actors.persons, self._actors.verdicts
        news = set(now.decisions) ^ set(self._verdicts.decisions)
        decided = {name for one in news for name in (one.first, one.second)}
        numbers = {text(quad.object) for how in _NUMBERS for quad in self._kept(how)}
        return (
            self._told_of(PERSON)
            | set(filter(persons.knows, decided))
            | persons.having_to_do_with(self._standing_otherwise())
            | {one for number in numbers for one in persons.bearing(number)}
        )

    def _standing_otherwise(self) -> set[str]:
        """Return the bodies on which now hangs otherwise who is who."""
        before, now = self._before, self._actors.bodies
        both = before.printed.keys() & now.printed.keys()
        return {one for one in both if before.standing(one) != now.standing(one)}

    # --- committees that share a member -----------------------------------------------------

    def _shared_before(self, persons: set[str]) -> set[Pair]:
        """Return the pairs of committees that one of some persons may have made before.

        Seats that are new count as old ones: what is named too much is looked into again.
        """
        seats: dict[str, set[str]] = defaultdict(set)
        for person in persons:
            for quad in self._quads(person, _IDENTIFIED_AS, _REGISTER):
                seats[text(quad.object)].update(
                    self._seats.get(person, ()),
                    (text(one.object) for one in self._quads(person, MEMBER_OF, _BEFORE)),
                )
        return {pair for sat in seats.values() for pair in pairs_of(committees(sat, self._before))}

    def _is_shared(self, one: str, two: str) -> bool:
        """Tell whether somebody whom nothing touched sits in both of two identified committees."""
        persons, bodies = self._actors.persons, self._actors.bodies
        seen = set(self._seats)
        for who in persons.sitting_in(bodies.printed_as(one)):
            if who in seen:
                continue
            identity = [text(quad.object) for quad in self._quads(who, _IDENTIFIED_AS, _REGISTER)]
            same = {x for i in identity for x in self._subjects(_IDENTIFIED_AS, i, _REGISTER)}
            seen |= same
            if two in committees(persons.seated(same), bodies):
                return True
        return False

    # --- reading ----------------------------------------------------------------------------

    def _kept(self, predicate: str) -> Iterator[ox.Quad]:
        return self._engine.quads_for_pattern(None, ox.NamedNode(predicate), None, _BEFORE)

    def _quads(self, subject: str, predicate: str, graph: ox.NamedNode) -> Iterator[ox.Quad]:
        return self._engine.quads_for_pattern(
            ox.NamedNode(subject), ox.NamedNode(predicate), None, graph
        )

    def _subjects(self, predicate: str, value: str, graph: ox.NamedNode) -> Iterator[str]:
        found = self._engine.quads_for_pattern(
            None, ox.NamedNode(predicate), ox.NamedNode(value), graph
        )
        return (text(quad.subject) for quad in found)

    def _about(self, subject: str) -> Iterator[bytes]:
        """Yield what the register says of one thing, as a dump writes it."""
        found = self._engine.quads_for_pattern(ox.NamedNode(subject), None, None, _REGISTER)
        return (f"{quad.triple} .".encode() for quad in found)


def _differing(one: Mapping[str, object], other: Mapping[str, object]) -> set[str]:
    return {key for key in one.keys() | other.keys() if one.get(key) != other.get(key)}
