"""One person is one node; who may be one is in doubt; who cannot be is neither."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kamergraaf.graph.projection import to_networkx
from kamergraaf.ontology.nouns import Incumbency, Person
from tests.people import doubts, loaded, member, minister, paper, persons


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
    Case(
        "a minister's longer surname",
        ((minister("Zandstra-Bloem", "A.Th.B."),), (minister("Zandstra", "Ank"),)),
        1,
    ),
    Case(
        "a longer surname in another post",
        ((minister("Zandstra-Bloem", "A.B."),), (minister("Zandstra", "A.B.", "minister x"),)),
        2,
        1,
    ),
    Case(
        "a longer surname, other initials, another post",
        ((minister("Zandstra-Bloem", "A.B."),), (minister("Zandstra", "C.", "minister x"),)),
        2,
    ),
    Case(
        "a longer surname, the same first name",
        ((member("Ter Zand van Bloem", "VVD", "Eva"),), (member("Ter Zand", "VVD", "Eva"),)),
        1,
    ),
    Case(
        "a longer surname, no first name",
        ((member("Zandstra-Bloem", "VVD", "Eva"),), (member("Zandstra", "VVD"),)),
        2,
        1,
    ),
    Case(
        "a longer surname, another fractie",
        ((member("Zandstra-Bloem", "VVD", "Eva"),), (member("Zandstra", "SP", "Eva"),)),
        2,
    ),
    Case(
        "either of two longer surnames",
        (
            (member("Zandstra-Bloem", "VVD", "Eva"), member("Zandstra-Roos", "VVD", "Els")),
            (member("Zandstra", "VVD", "", "E."),),
        ),
        3,
        2,
    ),
    Case(
        "a surname comes before a longer one",
        (
            (member("Zandstra-Bloem", "VVD", "Eva"), member("Zandstra", "VVD", "Els")),
            (member("Zandstra", "VVD", "", "E."),),
        ),
        2,
    ),
    Case(
        "two longer surnames and their beginning",
        (
            (member("Zandstra-Bloem", "VVD", "Eva"),),
            (member("Zandstra", "VVD", "Eva Maria"),),
            (member("Zandstra-Roos", "VVD", "Eva"),),
        ),
        3,
        2,
    ),
    Case("two words that begin alike", ((member("Zand", "SP"),), (member("Zandstra", "SP"),)), 2),
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
