"""How committees overlap, as a matrix in which similar committees stand together."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from kamergraaf.queries.errors import NothingToDraw
from kamergraaf.queries.pictures.seats import DEPUTY, Body, Seats, Sitting


@dataclass(frozen=True, slots=True)
class Overlap:
    """Committees in the order of the picture; deputies are left out."""

    bodies: tuple[Body, ...]
    seats: Seats

    def shared(self, one: Body, two: Body) -> list[tuple[Sitting, Sitting]]:
        """Return who sits in both, by name, with the seat in each."""
        return [
            (sitting, two.sittings[sitting.person])
            for sitting in one.members()
            if sitting.person in two.sittings
        ]

    def largest(self) -> int:
        """Return the most members that two committees share."""
        pairs = combinations(self.bodies, 2)
        return max((len(a.sittings.keys() & b.sittings.keys()) for a, b in pairs), default=0)


def find_overlap(seats: Seats) -> Overlap:
    """Return the overlap of all committees that have members other than deputies.

    Raises NothingToDraw where there is none.
    """
    bodies = []
    for body in seats.bodies.values():
        full = {key: one for key, one in body.sittings.items() if one.role != DEPUTY}
        if full:
            bodies.append(Body(body.iri, body.name, full))
    if not bodies:
        raise NothingToDraw("the papers in this store name deputies only; load one with members")
    return Overlap(tuple(arrange(sorted(bodies, key=lambda body: body.name))), seats)


def likeness(one: Body, two: Body) -> float:
    """Return the part that both share of all who sit in either, between 0 and 1."""
    either = len(one.sittings.keys() | two.sittings.keys())
    return len(one.sittings.keys() & two.sittings.keys()) / either if either else 0.0


def arrange(bodies: list[Body]) -> list[Body]:
    """Return the committees so that similar ones stand together.

    The two groups that are most alike on average are joined until one is left; when two are
    joined they are turned so that their likest ends meet. Ties go by name: the same picture
    each time.
    """
    alike = {(a.iri, b.iri): likeness(a, b) for a in bodies for b in bodies}

    def average(one: list[Body], two: list[Body]) -> float:
        return sum(alike[a.iri, b.iri] for a in one for b in two) / (len(one) * len(two))

    groups = [[body] for body in bodies]
    while len(groups) > 1:
        i, j = max(
            combinations(range(len(groups)), 2),
            key=lambda ij: average(groups[ij[0]], groups[ij[1]]),
        )
        two, one = groups.pop(j), groups[i]
        groups[i] = max(
            (x + y for x, y in _turned(one, two)),
            key=lambda joined: alike[joined[len(one) - 1].iri, joined[len(one)].iri],
        )
    return groups[0] if groups else []


def _turned(one: list[Body], two: list[Body]) -> list[tuple[list[Body], list[Body]]]:
    return [(x, y) for x in (one, one[::-1]) for y in (two, two[::-1])]
