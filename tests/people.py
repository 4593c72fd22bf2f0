"""Papers that list people, and what a store makes of them: shared by the tests of the register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import BASE
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
    Record,
    Role,
    Span,
)  # fmt: skip

SPAN = Span(0, 1)
GUID = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Persoon(00000000-0000-4000-8000-00000000000{})"


def member(
    name: str, fractie: str = "", given: str = "", initials: str = "", c: str = "tk"
) -> Person:
    return Person(name, initials, c, fractie, given)


def minister(name: str, initials: str, post: str = "minister van Financiën") -> Incumbency:
    return Incumbency(Person(name, initials), Post(post))


def seat(person: Person, **dates: date) -> Membership:
    fractie = Fractie(person.fractie, person.chamber) if person.fractie else None
    return Membership(
        person, Committee("Financiën", person.chamber), Role.LID, fractie, SPAN, **dates
    )


def paper(
    number: int,
    people: Iterable[Person | Incumbency] = (),
    day: date | None = None,
    seats: tuple[Membership, ...] = (),
    records: tuple[Record, ...] = (),
) -> Document:
    """Make a paper that lists members and is signed by those in a post."""
    listed = tuple(seat(one) for one in people if isinstance(one, Person))
    signed = tuple(one for one in people if isinstance(one, Incumbency))
    letter = Letter(
        "letter/antwoord", LetterKind.ANTWOORD, "", "", day, day, "", signed, (), (), SPAN
    )
    return Document(
        f"kst-{number}-1", "x.txt", "x", f"{number:064}", day or date(2000 + number, 3, 1),
        letters=(letter,) if signed else (), memberships=(*listed, *seats), records=records,
    )  # fmt: skip


def loaded(documents: Sequence[Document]) -> Store:
    store = Store.in_memory()
    for document in documents:
        store.put(document)
    store.settle()
    return store


def persons(store: Store) -> list[tuple[str, list[str]]]:
    """Return each person: the name shown, and the printed ones by their keys."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in store.select(
        "SELECT ?who ?one ?name { GRAPH ?r { ?who d:identifiedAs ?one . ?one a foaf:Person ;"
        " foaf:name ?name } } ORDER BY ?one ?who"
    ):
        key = str(row["who"]).removeprefix(f"{BASE}id/person/")
        found.setdefault((str(row["one"]), str(row["name"])), []).append(key)
    return sorted((name, keys) for (_, name), keys in found.items())


def doubts(store: Store) -> list[tuple[str, str]]:
    return [
        (str(row["a"]), str(row["b"]))
        for row in store.select(
            "SELECT ?a ?b { ?x a d:Doubt ; d:first ?one ; d:second ?two"
            " BIND(STRAFTER(STR(?one), '/id/person/') AS ?a)"
            " BIND(STRAFTER(STR(?two), '/id/person/') AS ?b) } ORDER BY ?a ?b"
        )
    ]
