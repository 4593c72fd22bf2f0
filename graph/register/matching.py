"""Who is who: attested persons that are one are put together, those that may be are doubts.

The rules are strict. What a person decided comes first, then a number that both have, then name
and place: in one chamber, for one fractie or one that continues it, under names that do not
contradict. A surname may be the beginning of a longer one ("Bijleveld", "Bijleveld-Schouten"), of
whoever has the post or, for the same fractie, the same first names. Somebody is put to others only
where there is exactly one to be put to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from kamergraaf.graph.person_names import Agreement, Surnames, surname_key
from kamergraaf.graph.register.bodies import Bodies, group_name
from kamergraaf.graph.register.curation import Verdicts
from kamergraaf.graph.register.evidence import (
    Identity,
    Tie,
    names_agree,
    surnames_of,
    tie,
    told_apart,
)

#: So many doubts are told of a person with those who are better known.
MOST_DOUBTS = 3


class Fit(Enum):
    """Whether one person may be another."""

    NOT = 0
    MAYBE = 1
    SURE = 2  # if there is no other


@dataclass(frozen=True, slots=True)
class PersonDoubt:
    """Two persons who may be one, and why."""

    one: Identity
    two: Identity
    why: str


class Matching:
    """Puts persons of one surname together, and tells of whom that is in doubt."""

    def __init__(self, bodies: Bodies, verdicts: Verdicts) -> None:
        self._bodies = bodies
        self._verdicts = verdicts
        self._labels = {iri: one.label for iri, one in bodies.printed.items()}

    # --- what follows -----------------------------------------------------------------------

    def match(self, namesakes: list[Identity]) -> list[Identity]:
        """Return persons whose surnames begin alike, those who are one put together."""
        if len(namesakes) == 1:
            return namesakes
        found = self._grow([one for one in namesakes if one.is_political], self._as_member)
        others = self._grow([one for one in namesakes if not one.is_political], _as_officer)
        members = list(found)
        for one in others:
            places = [two for two in members if surnames_of(one, two) is Surnames.SAME]
            places = [two for two in places if not self._apart(one, two)]
            places = [two for two in places if names_agree(one, two) >= Agreement.UNKNOWN]
            sure = len(places) == 1 and names_agree(one, places[0]) is Agreement.AGREE
            if one.posts and not one.clerk_of and sure:
                places[0].add(one)
            else:
                found.append(one)
        return found

    def doubts(self, persons: list[Identity]) -> Iterator[PersonDoubt]:
        """Yield who may be one: each is held against those who are better known.

        Of many namesakes each is in doubt with few: what is decided of those brings up the rest,
        where all pairs would be a list that nobody can go through.
        """
        ordered = sorted(persons, key=self._order)
        for number, person in enumerate(ordered):
            doubts = (
                PersonDoubt(*_by_iri(person, other), why)
                for other in ordered[:number]
                if not self._apart(person, other) and (why := self._why_in_doubt(person, other))
            )
            yield from islice(doubts, MOST_DOUBTS)

    def _grow(
        self, persons: list[Identity], fit: Callable[[Identity, Identity], Fit]
    ) -> list[Identity]:
        """Put each person to the one that he or she fits, from the best known to the barest."""
        found: list[Identity] = []
        for one in sorted(persons, key=self._order):
            others = [two for two in found if not self._apart(one, two)]
            places = _fitting(one, others, Surnames.SAME, fit)
            places = places or _fitting(one, others, Surnames.LONGER, self._as_longer)
            if len(places) == 1 and places[0][1] is Fit.SURE:
                places[0][0].add(one)
            else:
                found.append(one)
        return found

    def _order(self, one: Identity) -> tuple[object, ...]:
        # Of fracties that continue each other the earliest come first: where two of them have a
        # member of that name, one of the fractie in which they merged may be either.
        depth = max((self._bodies.depth(fractie) for fractie in one.fracties), default=0)
        names = sum(len(name) for name in (*one.given, *one.initials))
        # The longest surnames come first: one that begins two of them may be either.
        length = len(surname_key(one.best.surname))
        return (-length, not one.fracties, -one.fullness, -names, -depth, one.best.iri)

    def _apart(self, one: Identity, two: Identity) -> bool:
        names = {a.iri for a in one.attested}, {b.iri for b in two.attested}
        return self._verdicts.part(*names) or told_apart(one, two, self._bodies)

    def _as_member(self, one: Identity, two: Identity) -> Fit:
        agreement = names_agree(one, two)
        if agreement < Agreement.UNKNOWN:
            return Fit.NOT
        match tie(one, two, self._bodies):
            case Tie.SAME:
                return Fit.SURE
            case Tie.PARTLY | Tie.OPEN:
                return Fit.SURE if agreement is Agreement.AGREE else Fit.MAYBE
            case _:
                return Fit.NOT

    def _as_longer(self, one: Identity, two: Identity) -> Fit:
        """Return whether two are one of whom one has a longer surname that begins alike."""
        agreement = names_agree(one, two)
        if agreement < Agreement.UNKNOWN or one.is_political is not two.is_political:
            return Fit.NOT
        if not one.is_political:
            maybe = Fit.MAYBE if agreement is Agreement.AGREE else Fit.NOT
            return Fit.SURE if one.posts & two.posts else maybe
        close = tie(one, two, self._bodies)
        if close is Tie.SAME and agreement is Agreement.AGREE:
            return Fit.SURE
        return Fit.MAYBE if close >= Tie.PARTLY else Fit.NOT

    # --- what does not ----------------------------------------------------------------------

    def _why_in_doubt(self, one: Identity, two: Identity) -> str:
        """Return why two persons may be one, "" where nothing says so."""
        surnames = surnames_of(one, two)
        if surnames is not Surnames.SAME:
            may_be = surnames is Surnames.LONGER and self._as_longer(one, two) is not Fit.NOT
            return "one surname may be the other's beginning" if may_be else ""
        agreement = names_agree(one, two)
        if agreement is Agreement.CONTRADICT:
            return ""
        if one.is_political and two.is_political:
            return self._members_in_doubt(one, two, agreement)
        if one.is_political or two.is_political:
            officer = two if one.is_political else one
            if officer.clerk_of or agreement < Agreement.UNKNOWN:
                return ""
            if officer.posts:
                return f"the surname of a member and of the {self._label(officer.posts)}"
            agrees = agreement is Agreement.AGREE
            return "a signature under the name of a member" if agrees else ""
        if one.posts & two.posts or one.clerk_of & two.clerk_of:
            return f"one surname for the {self._label(one.posts & two.posts) or 'griffier'}"
        alike = bool(one.posts) == bool(two.posts) and bool(one.clerk_of) == bool(two.clerk_of)
        if agreement is Agreement.AGREE or (alike and agreement is Agreement.UNKNOWN):
            return "one surname, and names that do not contradict"
        return ""

    def _members_in_doubt(self, one: Identity, two: Identity, agreement: Agreement) -> str:
        closeness = tie(one, two, self._bodies)
        if closeness is Tie.APART:
            if agreement is Agreement.AGREE:
                return "one name in two chambers"
            if agreement is Agreement.UNKNOWN and one.parties & two.parties:
                return "one surname for one party in two chambers"
            return ""
        if closeness is Tie.OTHER:
            if agreement < Agreement.UNKNOWN:
                return ""
            same = "name" if agreement is Agreement.AGREE else "surname"
            sides = f"for {self._label(one.fracties)} and for {self._label(two.fracties)}"
            return f"one {same} in one chamber, {sides}{self._own_group(one, two)}"
        if agreement is Agreement.UNCLEAR:
            return "one surname and fractie; the given name is not that of the initials"
        if closeness is Tie.OPEN:
            return "one surname in one chamber; of one the fractie is not known"
        return "one surname and fractie, and more than one person whom it may mean"

    def _own_group(self, one: Identity, two: Identity) -> str:
        key = surname_key(one.best.surname)
        for fractie in sorted(one.fracties | two.fracties):
            label = self._labels.get(fractie, "")
            if surname_key(group_name(label)) == key:
                return f"; {label} is the group of one member"
        return ""

    def _label(self, bodies: frozenset[str]) -> str:
        return ", ".join(sorted(self._labels.get(one, one) for one in bodies))


def _fitting(
    one: Identity, others: list[Identity], surnames: Surnames, fit: Callable[..., Fit]
) -> list[tuple[Identity, Fit]]:
    """Return those of the others whose surnames stand so to those of `one` and whom it may be."""
    near = [two for two in others if surnames_of(one, two) is surnames]
    return [(two, how) for two in near if (how := fit(one, two)) is not Fit.NOT]


def _by_iri(one: Identity, two: Identity) -> tuple[Identity, Identity]:
    return (one, two) if one.best.iri < two.best.iri else (two, one)


def _as_officer(one: Identity, two: Identity) -> Fit:
    """Return whether two who sit nowhere are one: ministers, griffiers, others who sign."""
    agreement = names_agree(one, two)
    shared = bool(one.posts & two.posts or one.clerk_of & two.clerk_of)
    alike = bool(one.posts and two.posts) or bool(one.clerk_of and two.clerk_of)
    if agreement < Agreement.UNKNOWN or not alike:
        return Fit.NOT
    return Fit.SURE if shared or agreement is Agreement.AGREE else Fit.MAYBE
