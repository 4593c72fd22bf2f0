"""One person is one node; who may be one is in doubt; who cannot be is neither."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamergraaf.graph.projection import to_networkx
from kamergraaf.graph.store import Store
from kamergraaf.graph.validation import packaged
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.identifiers import BASE, DEF
from kamergraaf.ontology.nouns import (
    Chamber,
    Committee,
    Document,
    Fractie,
    Incumbency,
    Iri,
    Letter,
    LetterKind,
    Membership,
    Party,
    Person,
    Post,
    Record,
    Role,
    Span,
)

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


@dataclass(frozen=True)
class Case:
    """Papers with these people, one after another; how many persons and doubts come of it."""

    what: str
    papers: tuple[tuple[Person | Incumbency, ...], ...]
    persons: int
    doubts: int = 0


CASES = (
    Case("a surname again", ((member("Meijer", "VVD"),), (member("Meijer", "VVD"),)), 1),
    Case("a given name", ((member("Meijer", "VVD"),), (member("Meijer", "VVD", "Anna"),)), 1),
    Case(
        "initials", ((member("Meijer", "VVD", "Anna"),), (member("Meijer", "VVD", "", "A.B."),)), 1
    ),
    Case(
        "a longer given name",
        ((member("Eppink", "JA21", "Derk"),), (member("Eppink", "JA21", "Derk Jan"),)),
        1,
    ),
    Case(
        "spelling",
        (
            (member("Nicolaï", "PvdD"), member("van Baarle", "DENK")),
            (member("Nicolai", "PvdD"), member("Van Baarle", "DENK", "Stephan")),
        ),
        2,
    ),
    Case(
        "hyphen", ((member("Bakker-Klein", "CDA"),), (member("Bakker Klein", "CDA", "", "J."),)), 1
    ),
    Case(
        "a fractie renamed", ((member("Kröger", "GroenLinks-PvdA"),), (member("Kröger", "PRO"),)), 1
    ),
    Case(
        "a fractie merged",
        (
            (member("Kröger", "GroenLinks"),),
            (member("Kröger", "GroenLinks-PvdA"),),
            (member("Kröger", "PRO"),),
        ),
        1,
    ),
    Case(
        "either of two that merged",
        (
            (member("Mulder", "GroenLinks"), member("Mulder", "PvdA")),
            (member("Mulder", "GroenLinks-PvdA"),),
        ),
        3,
        2,
    ),
    Case(
        "a spelling of the fractie",
        ((member("Bromet", "GL", "Laura"),), (member("Bromet", "GroenLinks"),)),
        1,
    ),
    Case(
        "two fracties, years apart", ((member("Meijer", "VVD"),), (member("Meijer", "D66"),)), 2, 1
    ),
    Case("two fracties in one list", ((member("Janssen", "VVD"), member("Janssen", "SP")),), 2),
    Case(
        "other given names",
        ((member("Meijer", "VVD", "Anna"),), (member("Meijer", "D66", "Bart"),)),
        2,
    ),
    Case(
        "a split-off member",
        ((member("Omtzigt", "CDA", "Pieter"),), (member("Omtzigt", "Lid Omtzigt"),)),
        2,
        1,
    ),
    Case(
        "a group under two names",
        ((member("Haan", "Fractie-Haan"),), (member("Haan", "Lid Haan", "Liane"),)),
        1,
    ),
    Case(
        "two of one fractie",
        ((member("Van den Berg", "CDA", "", "J."), member("Van den Berg", "CDA", "", "A.")),),
        2,
    ),
    Case(
        "either of two",
        (
            (member("Van den Berg", "CDA", "", "J."), member("Van den Berg", "CDA", "", "A.")),
            (member("Van den Berg", "CDA"),),
        ),
        3,
        2,
    ),
    Case(
        "initials of either",
        (
            (member("Berg", "CDA", "Jan"), member("Berg", "CDA", "Joba")),
            (member("Berg", "CDA", "", "J."),),
        ),
        3,
        2,
    ),
    Case(
        "a name in use",
        ((member("Ballekom", "VVD", "Pim"),), (member("Ballekom", "VVD", "", "W.T."),)),
        2,
        1,
    ),
    Case("two chambers", ((member("Faber", "PVV"),), (member("Faber", "PVV", c="ek"),)), 2, 1),
    Case(
        "two chambers, two parties",
        ((member("Faber", "PVV"),), (member("Faber", "SP", c="ek"),)),
        2,
    ),
    Case(
        "a member who became minister",
        ((member("Jetten", "D66", "Rob"),), (minister("Jetten", "R.A.A."),)),
        1,
    ),
    Case(
        "a minister of a member's surname",
        ((member("Jetten", "D66"),), (minister("Jetten", "R.A.A."),)),
        2,
        1,
    ),
    Case(
        "a minister with other initials",
        ((member("Jetten", "D66", "Rob"),), (minister("Jetten", "K."),)),
        2,
    ),
    Case(
        "a minister and two members",
        (
            (member("Vries", "VVD", "Aukje"), member("Vries", "SP", "Anna")),
            (minister("Vries", "A."),),
        ),
        3,
        2,
    ),
    Case("fewer initials", ((minister("van Weel", "D.M."),), (minister("Van Weel", "D."),)), 1),
    Case(
        "a minister without initials",
        ((minister("van Weel", "D.M."),), (minister("Van Weel", ""),)),
        1,
    ),
    Case(
        "no initials, another post",
        ((minister("van Weel", "D.M."),), (minister("Van Weel", "", "minister van Defensie"),)),
        2,
        1,
    ),
    Case(
        "a member without a fractie",
        ((member("Bergkamp", "D66", "Vera"),), (member("Bergkamp", "", "Vera"),)),
        1,
    ),
    Case(
        "a bare name without a fractie",
        ((member("Bergkamp", "D66", "Vera"),), (member("Bergkamp"),)),
        2,
        1,
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_who_is_who(case: Case) -> None:
    store = loaded([paper(number, people) for number, people in enumerate(case.papers, 1)])
    assert (len(persons(store)), len(doubts(store))) == (case.persons, case.doubts)


def test_a_person_has_the_fullest_name_and_all_others() -> None:
    store = loaded([
        paper(1, [member("Van Baarle", "DENK")]),
        paper(2, [member("Van Baarle", "DENK", "Stephan")]),
        paper(3, [member("Van Baarle", "DENK", "", "S.")]),
    ])  # fmt: skip
    keys = ["tk-van-baarle-denk", "tk-van-baarle-denk-s", "tk-van-baarle-denk-stephan"]
    assert persons(store) == [("Stephan van Baarle", keys)]
    names = store.select(
        "SELECT ?n { GRAPH ?r { ?p a foaf:Person ; skos:altLabel ?n } } ORDER BY ?n"
    )
    assert [row["n"] for row in names] == ["S. van Baarle", "Van Baarle"]


def test_networkx_has_one_node_for_a_person_and_for_a_fractie() -> None:
    store = loaded([
        paper(1, [member("Kröger", "GroenLinks-PvdA")]),
        paper(2, [member("Kröger", "PRO", "Suzanne")]),
    ])  # fmt: skip
    graph = to_networkx(store)
    found = [node for node, data in graph.nodes(data=True) if data["kind"] == "Person"]
    assert [graph.nodes[node]["label"] for node in found] == ["Suzanne Kröger"]
    assert len(list(graph.predecessors(found[0]))) == 2  # a seat in each paper
    assert [
        graph.nodes[one]["label"] for one in graph.successors(found[0]) if "fractie" in one
    ] == ["PRO"]


def test_papers_with_the_same_words_add_no_person_and_rename_none() -> None:
    store = loaded([paper(1, [member("Omtzigt", "CDA", "Pieter"), member("Meijer", "VVD")])])
    before = persons(store)
    store.put(
        paper(2, [member("Omtzigt", "CDA"), member("Meijer", "VVD"), member("Meijer", "D66")])
    )
    store.settle()
    named = {keys[0] for _, keys in persons(store)}
    assert {keys[0] for _, keys in before} <= {key for _, keys in persons(store) for key in keys}
    assert "tk-meijer-vvd" in named
    best = store.select("SELECT ?p { ?p a foaf:Person FILTER(CONTAINS(STR(?p), 'omtzigt')) }")
    assert [str(row["p"]).rpartition("/")[2] for row in best] == ["tk-omtzigt-cda-pieter"]


# --- registers --------------------------------------------------------------------------------


def test_a_number_makes_one_of_two_names_and_two_of_one() -> None:
    cda, nsc = member("Omtzigt", "CDA", "Pieter"), member("Omtzigt", "NSC", "Pieter")
    one, two = (Iri(GUID.format(n)) for n in (1, 2))
    same = loaded(
        [paper(1, records=(Record(cda, identifiers=(one,)), Record(nsc, identifiers=(one,))))]
    )
    assert len(persons(same)) == 1
    assert doubts(same) == []
    other = loaded([
        paper(1, records=(Record(cda, identifiers=(one,)),)),
        paper(2, records=(Record(nsc, identifiers=(two,)),)),
    ])  # fmt: skip
    assert len(persons(other)) == 2
    assert doubts(other) == []


def test_one_register_tells_its_persons_apart() -> None:
    people = [member("Mulder", "CDA", "Agnes"), member("Mulder", "", "Agnes")]
    store = loaded([paper(1, records=tuple(Record(one) for one in people))])
    assert len(persons(store)) == 2
    assert doubts(store) == []


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ({"since": date(1960, 1, 2)}, {"since": date(1971, 1, 2)}, True),
        ({"since": date(1960, 1, 2)}, {"since": date(1960, 1, 2)}, False),
        ({"gender": "M"}, {"gender": "F"}, True),
        ({"gender": "M"}, {}, False),
    ],
)
def test_birth_and_gender_tell_apart(first: dict, second: dict, told: bool) -> None:  # type: ignore[type-arg]
    vvd, d66 = member("Meijer", "VVD"), member("Meijer", "D66")
    store = loaded([
        paper(1, records=(Record(vvd, **first),)),
        paper(2, records=(Record(d66, **second),)),
    ])  # fmt: skip
    assert (doubts(store) == []) is told


def term(person: Person, since: str, until: str) -> Membership:
    days = {"since": date.fromisoformat(since), "until": date.fromisoformat(until)}
    fractie = Fractie(person.fractie, person.chamber)
    return Membership(person, fractie, Role.FRACTIELID, fractie, SPAN, **days)


@pytest.mark.parametrize(
    ("vvd", "d66", "told"),
    [
        (("2017-03-23", "2021-03-30"), ("2021-03-31", "2023-12-05"), False),
        (("2017-03-23", "2021-03-30"), ("2019-03-31", "2023-12-05"), True),
    ],
)
def test_terms_that_exclude_each_other_tell_apart(
    vvd: tuple[str, str], d66: tuple[str, str], told: bool
) -> None:
    one, two = member("Meijer", "VVD"), member("Meijer", "D66")
    store = loaded([paper(1, seats=(term(one, *vvd), term(two, *d66)))])
    assert (doubts(store) == []) is told


def test_a_dated_change_of_fractie_is_followed() -> None:
    krol = member("Krol", "50PLUS", "Henk")
    group = Fractie("Fractie-Krol", "tk")
    moved = Membership(krol, group, Role.FRACTIELID, group, SPAN, since=date(2020, 5, 6))
    store = loaded([paper(1, seats=(moved,)), paper(2, [member("Krol", "Fractie-Krol")])])
    assert [name for name, _ in persons(store)] == ["Henk Krol"]


def test_a_record_gives_names_numbers_and_dates() -> None:
    person = member("Aartsen", "VVD", "Thierry")
    wikidata = Iri("http://www.wikidata.org/entity/Q1")
    page = Iri("https://www.tweedekamer.nl/kamerleden/aartsen")
    record = Record(
        person, ("Thierry Aartsen", "A.A. Aartsen"), "", (wikidata, page), date(1989, 9, 19), None,
        "M", SPAN,
    )  # fmt: skip
    store = loaded([paper(1, [member("Aartsen", "VVD")]), paper(2, records=(record,))])
    (found,) = store.select(
        "SELECT DISTINCT ?p ?same ?page ?born ?gender ?alt { ?p a foaf:Person ; owl:sameAs ?same ;"
        " foaf:page ?page ; d:birthDate ?born ; foaf:gender ?gender ; skos:altLabel ?alt"
        " FILTER(CONTAINS(?alt, '.')) }"
    )
    assert list(found.values())[1:] == [wikidata, page, date(1989, 9, 19), "male", "A.A. Aartsen"]
    assert str(found["p"]).endswith("tk-aartsen-vvd-thierry")


def test_bodies_under_all_their_names() -> None:
    old, new = Fractie("GroenLinks-PvdA", "tk"), Fractie("PRO", "tk")
    store = loaded([
        paper(1, [member("Kröger", "GroenLinks-PvdA"), member("Mulder", "CDA")]),
        paper(2, records=(Record(new, ("PRO", "Progressief Nederland")), Record(Party("PRO")))),
        paper(3, records=(Record(Chamber("tk")),)),
    ])  # fmt: skip
    rows = store.select("SELECT ?who ?one { GRAPH ?r { ?who d:identifiedAs ?one } }")
    identified = {row["who"]: row["one"] for row in rows}
    assert identified[actor_iri(old)] == identified[actor_iri(new)] == actor_iri(new)
    assert list(store.select("SELECT ?a ?b { ?a d:succeededBy ?b }")) == [
        {"a": actor_iri(old), "b": actor_iri(new)}
    ]
    assert identified[actor_iri(Party("PRO"))] == actor_iri(Party("PRO"))
    assert identified[actor_iri(Fractie("CDA", "tk"))] == actor_iri(Fractie("CDA", "tk"))


# --- properties -------------------------------------------------------------------------------

PEOPLE = st.builds(
    member,
    st.sampled_from(["Meijer", "Van den Berg", "Krol"]),
    st.sampled_from(["VVD", "D66", "GroenLinks", "PvdA", "GroenLinks-PvdA", "PRO", ""]),
    st.sampled_from(["", "", "Anna", "Bart"]),
    st.sampled_from(["", "", "A.", "B.C."]),
    st.sampled_from(["tk", "ek"]),
)
LISTS = st.lists(st.lists(PEOPLE, min_size=1, max_size=5, unique=True), min_size=1, max_size=5)


@settings(max_examples=25, deadline=None)
@given(lists=LISTS, seed=st.integers(0, 99))
def test_the_register_hangs_on_papers_and_not_on_their_order(
    lists: list[list[Person]], seed: int
) -> None:
    documents = [paper(number, people) for number, people in enumerate(lists, 1)]
    shuffled = random.Random(seed).sample(documents, len(documents))
    one, two = loaded(documents), loaded(shuffled)
    assert persons(one) == persons(two)
    assert doubts(one) == doubts(two)
    one.put(documents[0])
    one.put(paper(99))
    one.remove("kst-99-1")
    assert persons(one) == persons(two)  # a register is no evidence for the next
    printed = list(one.select("SELECT DISTINCT ?who { ?who a d:PersonAsPrinted }"))
    assert sum(len(keys) for _, keys in persons(one)) == len(printed)


def test_every_term_of_the_register_is_in_the_vocabulary() -> None:
    person = member("Krol", "50PLUS", "Henk", "H.")
    record = Record(
        person, ("Henk Krol",), "", (Iri(GUID.format(1)),), date(1950, 4, 1), None, "M", SPAN
    )
    store = loaded([
        paper(1, [member("Krol", "50PLUS"), member("Krol", "VVD")], records=(record,))
    ])  # fmt: skip
    used = {quad.predicate.value for quad in store.engine}
    defined = {str(one) for one in packaged("kamergraaf.ttl").subjects()}
    assert {one for one in used if one.startswith(DEF)} <= defined
