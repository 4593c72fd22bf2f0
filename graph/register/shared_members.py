"""Which committees share a member. Who is who decides it, so it goes person by person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import permutations

from kamergraaf.graph import terms
from kamergraaf.graph.predicates import END, own
from kamergraaf.graph.register.bodies import COMMITTEE, Bodies
from kamergraaf.graph.register.evidence import Identity

_SHARES = own("sharesMemberWith")

Pair = tuple[str, str]


def shared_by(person: Identity, bodies: Bodies) -> Iterator[Pair]:
    """Yield the pairs of identified committees in which a person sits, both ways round.

    Clerks serve several committees; that makes no overlap.
    """
    return pairs_of(committees({seat for one in person.attested for seat in one.seats}, bodies))


def committees(seats: Iterable[str], bodies: Bodies) -> set[str]:
    """Return the identified committees among bodies as printed."""
    found = {bodies.identified(seat) for seat in seats}
    return {one for one in found if one in bodies.printed and bodies.printed[one].kind == COMMITTEE}


def pairs_of(committees: set[str]) -> Iterator[Pair]:
    """Yield each two committees that one person has in common, both ways round."""
    return permutations(sorted(committees), 2)


def shares_line(pair: Pair) -> bytes:
    """Return a pair as a line of N-Triples without its end."""
    one, two = map(terms.iri, pair)
    return f"{one}{_SHARES}{two}{END}".rstrip("\n").encode()
