"""Which names in papers stand for one body: fracties that were renamed, committees, ministries."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from kamergraaf.graph.register.curation import Verdicts
from kamergraaf.graph.register.unions import Unions
from kamergraaf.graph.triples.actors import CHAMBER_NAMES
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.identifiers import DEF, slug
from kamergraaf.ontology.nouns import Chamber, Fractie
from kamergraaf.ontology.register import Succession, load_fracties, load_successions

FRACTIE = f"{DEF}Fractie"
COMMITTEE = f"{DEF}Committee"
KINDS = (FRACTIE, COMMITTEE, f"{DEF}Ministry", f"{DEF}Party", f"{DEF}Post")

# A group of one member is called by its member's name in several ways.
_GROUP_OF = re.compile(r"(?:fractie|lid|groep)[\s-]+", re.IGNORECASE)


@dataclass(slots=True)
class PrintedBody:
    """A body under one printed name; `chamber` is an IRI or "", `names` those of records."""

    iri: str
    kind: str
    label: str
    chamber: str = ""
    names: set[str] = field(default_factory=set)
    identifiers: set[str] = field(default_factory=set)


def group_name(fractie: str) -> str:
    """Return the name of a fractie without what says that it is a group of one member.

    >>> group_name("Fractie-Den Haan"), group_name("Lid Den Haan"), group_name("D66")
    ('Den Haan', 'Den Haan', 'D66')
    """
    return _GROUP_OF.sub("", fractie, count=1) if _GROUP_OF.match(fractie) else fractie


class Bodies:
    """The bodies of a store, each under all its names."""

    def __init__(self, printed: list[PrintedBody], verdicts: Verdicts) -> None:
        self.printed = {one.iri: one for one in printed}
        self._unions = Unions(self.printed)
        self._verdicts = verdicts
        self._members = {name: {name} for name in self.printed}
        for one, two in verdicts.same:
            self._join(one, two)
        for same in self._alike():
            for earlier, later in pairwise(sorted(same)):
                self._join(earlier, later)
        for renamed in _renamings():
            self._join(actor_iri(renamed.earlier), actor_iri(renamed.later))
        self._stands_for = self._chosen()
        self._later = self._successors()

    def identified(self, iri: str) -> str:
        """Return the body that a printed one is; of an unknown one, itself."""
        return self._stands_for.get(iri, iri)

    def related(self, one: str, two: str) -> bool:
        """Tell whether two identified fracties are one, or the one continues the other."""
        return one == two or two in self._later.get(one, ()) or one in self._later.get(two, ())

    def depth(self, iri: str) -> int:
        """Return how many fracties continue an identified one, directly or not."""
        return len(self._later.get(iri, ()))

    def sets(self) -> list[tuple[str, list[PrintedBody]]]:
        """Return each body: the IRI that stands for it, and the printed ones, by IRI."""
        return [
            (self.identified(names[0]), [self.printed[name] for name in names])
            for names in self._unions.sets()
        ]

    def shown(self) -> dict[str, str]:
        """Return how each body is shown, by the IRI that stands for it.

        Both chambers have a committee for Financiën: two of one name show their chambers.
        """
        bodies = [self.printed[stands_for] for stands_for, _ in self.sets()]
        committees = Counter(one.label for one in bodies if one.kind == COMMITTEE)
        chambers: dict[str, str] = {
            actor_iri(Chamber(code)): name for code, name in CHAMBER_NAMES.items()
        }
        return {
            one.iri: f"{one.label} ({chambers[one.chamber]})"
            if one.kind == COMMITTEE and committees[one.label] > 1 and one.chamber in chambers
            else one.label
            for one in bodies
        }

    def called(self) -> dict[str, tuple[str, list[str]]]:
        """Return how each printed body is shown, and all names of the body that it is."""
        shown = self.shown()
        return {one: (shown[self.identified(one)], self.names(one)) for one in self.printed}

    def successions(self) -> list[tuple[str, str]]:
        """Return which printed fractie is continued by which, as printed."""
        pairs = [(actor_iri(one.earlier), actor_iri(one.later)) for one in load_successions()]
        return [(a, b) for a, b in pairs if a in self.printed and b in self.printed]

    def standing(self, iri: str) -> tuple[object, ...]:
        """Return all of a printed body on which it hangs who is who."""
        one, stands_for = self.printed[iri], self.identified(iri)
        parties = sorted(self.parties(stands_for))
        later = sorted(self._later.get(stands_for, ()))
        return one.kind, one.chamber, one.label, stands_for, self._label(stands_for), parties, later

    def _label(self, iri: str) -> str:
        return self.printed[iri].label

    def names(self, iri: str) -> list[str]:
        """Return all names of the body that a printed one is; none for what is no body."""
        return sorted({n for one in self._members_of(iri) for n in self.printed[one].names})

    def printed_as(self, iri: str) -> set[str]:
        """Return the printed bodies that a body is; none where it stands for none."""
        return self._members_of(iri) if self.identified(iri) == iri else set()

    def parties(self, iri: str) -> set[str]:
        """Return the parties of an identified fractie as folded names; its own where unknown."""
        members = self._members_of(iri)
        known = {p for one in members for p in _parties_by_fractie().get(one, ())}
        return {slug(name) for name in known or {self.printed[one].label for one in members}}

    def _members_of(self, iri: str) -> set[str]:
        return self._members[self._unions.root(iri)] if iri in self._unions else set()

    def _join(self, one: str, two: str) -> None:
        if one not in self._unions or two not in self._unions:
            return
        first, second = self._unions.root(one), self._unions.root(two)
        if first == second or self.printed[one].kind != self.printed[two].kind:
            return
        if self._verdicts.part(self._members[first], self._members[second]):
            return
        self._unions.join(first, second)
        self._members[self._unions.root(first)] = self._members[first] | self._members[second]

    def _alike(self) -> list[set[str]]:
        """Return sets of bodies that share a number, a name, or a spelling of the tables."""
        found: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        spellings = _spellings()
        for one in self.printed.values():
            for identifier in one.identifiers:
                found[one.kind, "", identifier].add(one.iri)
            for name in {one.label, *one.names}:
                plain = group_name(name) if one.kind == FRACTIE else name
                found[one.kind, one.chamber, slug(plain)].add(one.iri)
                if known := spellings.get((one.chamber, name)):
                    found[one.kind, one.chamber, slug(known)].add(one.iri)
        return [same for same in found.values() if len(same) > 1]

    def _chosen(self) -> dict[str, str]:
        renamed = {actor_iri(one.earlier) for one in _renamings()}
        known = {actor_iri(one.fractie) for one in load_fracties()}

        def rank(iri: str) -> tuple[bool, bool, str]:
            return iri in renamed, iri not in known, iri

        return {name: min(names, key=rank) for names in self._unions.sets() for name in names}

    def _successors(self) -> dict[str, set[str]]:
        direct: dict[str, set[str]] = defaultdict(set)
        for one in load_successions():
            direct[self.identified(actor_iri(one.earlier))].add(
                self.identified(actor_iri(one.later))
            )
        later: dict[str, set[str]] = {}
        for start in direct:
            found, todo = set[str](), [start]
            while todo:
                new = direct.get(todo.pop(), set()) - found - {start}
                found |= new
                todo += new
            later[start] = found
        return later


def _renamings() -> list[Succession]:
    """Return the successions of one fractie by one: the same body under another name."""
    earlier: dict[Fractie, int] = defaultdict(int)
    for one in load_successions():
        earlier[one.later] += 1
    return [one for one in load_successions() if earlier[one.later] == 1]


def _spellings() -> dict[tuple[str, str], str]:
    """Return the names of the table by chamber (its IRI) and any other spelling."""
    return {
        (actor_iri(Chamber(known.fractie.chamber)), spelling): known.fractie.name
        for known in load_fracties()
        for spelling in known.variants
    }


@lru_cache(maxsize=1)
def _parties_by_fractie() -> dict[str, tuple[str, ...]]:
    return {actor_iri(known.fractie): known.parties for known in load_fracties()}
