"""What registers and dates say of persons and bodies, and what holds of every register."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamergraaf.graph.register import deciding
from kamergraaf.graph.register.matching import MOST_DOUBTS
from kamergraaf.graph.validation import packaged
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.nouns import (
    Chamber,
    Fractie,
    Iri,
    Membership,
    Party,
    Person,
    Record,
    Role,
)  # fmt: skip
from tests.people import GUID, SPAN, doubts, loaded, member, paper, persons

WHEN = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)

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


# --- namesakes --------------------------------------------------------------------------------


def test_of_many_namesakes_each_is_in_doubt_with_few() -> None:
    fracties = ("VVD", "D66", "CDA", "PVV", "SP", "SGP", "DENK", "Volt", "BBB", "JA21")
    store = loaded([paper(n, [member("Meijer", one)]) for n, one in enumerate(fracties, 1)])
    found = doubts(store)
    assert len(persons(store)) == len(fracties)
    assert len(found) == MOST_DOUBTS * (len(fracties) - MOST_DOUBTS) + sum(range(MOST_DOUBTS))
    assert {key for pair in found for key in pair} == {keys[0] for _, keys in persons(store)}


def test_what_is_decided_brings_up_the_rest() -> None:
    store = loaded([
        paper(n, [member("Meijer", one)])
        for n, one in enumerate(("VVD", "D66", "CDA", "PVV", "SP", "SGP"), 1)
    ])  # fmt: skip
    told, everybody = set[tuple[str, str]](), {keys[0] for _, keys in persons(store)}
    while new := doubts(store):
        assert told.isdisjoint(new)
        told.update(new)
        for one, two in new:
            deciding.decide(store, "different", one, two, why="seen", by="Jo", when=WHEN)
    assert len(told) == len(everybody) * (len(everybody) - 1) // 2


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
