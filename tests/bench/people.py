"""Measures the register of persons: how long it takes to make over many papers, and to keep.

    python tests/bench/people.py [PAPERS] [MEMBERS]

The papers are made up: each lists members drawn from a few thousand persons of both chambers, some
by surname, some by given name or initials, some after a change of fractie; each is signed by a
minister. All graphs are loaded first; what is timed is what `Store.settle` does besides flushing.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta

import pyoxigraph as ox

from kamergraaf.graph import provenance, updates
from kamergraaf.graph.provenance import document_graph
from kamergraaf.graph.store import Store
from kamergraaf.graph.triples.document import document_ntriples
from kamergraaf.ontology.nouns import (
    Committee,
    Document,
    Fractie,
    Incumbency,
    Letter,
    LetterKind,
    Membership,
    Person,
    Post,
    Role,
    Span,
)

FRACTIES = ("VVD", "CDA", "D66", "GroenLinks", "PvdA", "GroenLinks-PvdA", "PRO", "SP", "PVV", "SGP")
SYLLABLES = ("Ber", "Dijk", "Vos", "Mul", "Jans", "Kui", "Hoek", "Groen", "Water", "Veld")
ENDS = ("ma", "stra", "sen", "man", "huis", "burg", "laar", "kamp", "hof", "dam")
GIVEN = ("Anna", "Bart", "Carla", "Dirk", "Eva", "Frank", "Greet", "Hans", "Ida", "Joost")


def persons(chance: random.Random, many: int) -> list[Person]:
    """Return persons as papers print them."""
    found = []
    for number in range(many):
        surname = chance.choice(SYLLABLES) + chance.choice(SYLLABLES).lower() + chance.choice(ENDS)
        given = chance.choice(GIVEN) if number % 3 else ""
        initials = f"{chance.choice('ABCDEFGHIJ')}." if number % 7 == 0 else ""
        chamber = "tk" if number % 4 else "ek"
        found.append(Person(surname, initials, chamber, chance.choice(FRACTIES), given))
    return found


def papers(many: int, members: int) -> Iterator[Document]:
    """Yield papers with members and a minister's letter."""
    chance = random.Random(1)
    everybody = persons(chance, 3000)
    committees = [chance.sample(everybody, 2 * members) for _ in range(40)]
    for number in range(many):
        seats = tuple(
            Membership(
                one, Committee(f"Commissie {number % 40}", one.chamber), Role.LID,
                Fractie(one.fractie, one.chamber), Span(0, 1),
            )
            for one in chance.sample(committees[number % 40], members)
        )  # fmt: skip
        namesake = chance.choice(everybody)
        minister = Incumbency(Person(namesake.name, "A.B."), Post(f"minister van {number % 20}"))
        day = date(2010, 1, 1) + timedelta(days=3 * number)
        letter = Letter(
            "letter/antwoord", LetterKind.ANTWOORD, "", "", day, day, "", (minister,), (), (),
            Span(0, 1),
        )  # fmt: skip
        yield Document(
            f"kst-{number}-1", "-", "x", f"{number:064}", day, letters=(letter,), memberships=seats
        )


def main(many: int = 2000, members: int = 60) -> None:
    """Print how long it takes after all papers, after one more and without that, and what came."""
    store = Store.in_memory()
    *first, last = papers(many + 1, members)
    for document in first:
        quads = updates.quads(document_ntriples(document), document_graph(document.id))
        store.engine.bulk_load(quads, format=ox.RdfFormat.N_QUADS)
    sys.stdout.write(f"{many} papers of {members} members, {len(store.engine)} quads\n")
    store.engine.update(updates.insert(provenance.STALE_MARK, provenance.PROVENANCE))
    settle(store, "all papers")
    store.put(last)
    settle(store, "one more")
    store.remove(last.id)
    settle(store, "one less")


def settle(store: Store, what: str) -> None:
    """Settle, and print the seconds and what the register has."""
    begun = time.process_time()
    store.settle()
    spent = time.process_time() - begun
    lines = store.engine.dump(
        format=ox.RdfFormat.N_TRIPLES, from_graph=ox.NamedNode(provenance.ACTORS)
    )
    assert lines is not None
    triples = lines.count(b" .\n")
    sys.stdout.write(
        f"{what}: {spent:.2f} s ({triples} triples, "
        f"{lines.count(b'foaf/0.1/Person>')} persons, {lines.count(b'#Doubt>')} doubts)\n"
    )


if __name__ == "__main__":
    main(*(int(one) for one in sys.argv[1:]))
