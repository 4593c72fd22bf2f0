"""A push to a real Neo4j: what it writes, what it leaves alone, what it changes later."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kamergraaf.graph.errors import DatabaseError
from kamergraaf.graph.neo4j.database import Counters, Database
from kamergraaf.graph.neo4j.model import load_model
from kamergraaf.graph.neo4j.push import Pushed, push, rebuild
from kamergraaf.graph.register import deciding
from kamergraaf.graph.store import Store
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.nouns import Document, Fractie, Membership, Person, Role, Span
from tests.factories import ASYLUM, make_document
from tests.neo4j_contents import contents, differences, drop_schema, empty

WORK = "http://data.europa.eu/eli/reg/2024/1351/oj"


def pushed(store: Store, database: Database) -> Pushed:
    """Push, and tell what this push alone did."""
    store.settle()
    database.counters = Counters()
    made = Pushed()
    list(push(store, database, made))
    return made


def store_of(*documents: Document) -> Store:
    store = Store.in_memory()
    for one in documents:
        store.put(one)
    store.settle()
    return store


def paper_of(name: str, *people: Person) -> Document:
    """Make a paper that only says who sits for which fractie in one committee."""
    seats = tuple(
        Membership(one, ASYLUM, Role.LID, Fractie(one.fractie, "ek"), Span(0, 1)) for one in people
    )
    return Document(name, "x.txt", "x", "00" + name, date(2026, 1, 2), memberships=seats)


def one(database: Database, query: str, **parameters: object) -> object:
    """Return the one value of a query's one row."""
    (row,) = database.read(query, **parameters)
    (value,) = row.values()
    return value


def test_an_empty_database_gets_the_whole_graph(database: Database) -> None:
    store = store_of(make_document("kst-1-A"), make_document("kst-2-B"))
    done = pushed(store, database)
    assert (done.written, done.unchanged, done.removed) == (2, 0, 0)
    for label in ("Citation", "Passage", "Work", "Fractie", "Committee", "Letter"):
        wanted = store.select(
            f"SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE {{ GRAPH ?g {{ ?s a d:{label} }} }}"
        )
        assert one(database, f"MATCH (n:{label}) RETURN count(n)") == next(iter(wanted))["n"], label
    assert one(database, "MATCH (n:Kamergraaf) WHERE n.iri IS NULL RETURN count(n)") == 0


def test_constraints_come_first_and_hold(database: Database) -> None:
    drop_schema(database)
    pushed(store_of(make_document("kst-1-A")), database)
    rows = database.read("SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties")
    unique = {row["labelsOrTypes"][0] for row in rows if row["properties"] == ["iri"]}
    assert unique >= set(load_model().known_labels()) | {"Kamergraaf"}
    with pytest.raises(DatabaseError, match="something else writes"):
        database.change("CREATE (:Kamergraaf {iri: $iri})", iri=WORK)


def test_a_second_push_writes_nothing(database: Database) -> None:
    store = store_of(make_document("kst-1-A"))
    pushed(store, database)
    again = pushed(store, database)
    assert (again.written, again.unchanged) == (0, 1)
    assert again.counters == Counters()


def test_a_paper_read_again_without_change_gets_a_new_hour_and_no_more(database: Database) -> None:
    store = store_of(make_document("kst-1-A"))
    pushed(store, database)
    database.change("MATCH (g:KamergraafGraph) SET g.loaded = null")
    again = pushed(store, database)
    assert again.counters == Counters(properties_set=again.counters.properties_set)
    assert again.counters.properties_set <= 3


def test_dates_are_dates_and_numbers_numbers(database: Database) -> None:
    pushed(store_of(make_document("kst-1-A")), database)
    assert one(database, "MATCH (d:Document) RETURN d.date + duration({days: 1}) AS d") == date(
        2026, 2, 11
    )
    assert one(database, "MATCH (c:Citation) RETURN max(c.confidence) + 0") == 0.95
    seats = "MATCH (:Person)-[m:MEMBER_OF {role: 'voorzitter'}]->(:Committee) RETURN m.attestedOn"
    assert {row["m.attestedOn"] for row in database.read(seats)} == {date(2026, 2, 10)}


def test_the_shortcut_counts_own_words_only(database: Database) -> None:
    pushed(store_of(make_document("kst-1-A"), make_document("kst-2-B")), database)
    query = "MATCH (a:Actor {name: $who})-[c:CITES]->(w:Work {iri: $iri}) RETURN c.n AS n"
    # Two questions in each of two papers; their repetitions in the answer count for nobody.
    assert one(database, query, who="BBB", iri=WORK) == 4
    assert one(database, query, who="D.M. van Weel", iri=WORK) == 4


def test_a_changed_paper_changes_only_its_own_part(database: Database) -> None:
    store = store_of(make_document("kst-1-A", exchanges=3), make_document("kst-2-B", exchanges=3))
    pushed(store, database)
    before = contents(database)
    paper = make_document("kst-1-A", exchanges=3)
    first = replace(paper.passages[1], title="Een nieuw opschrift")
    store.put(replace(paper, passages=(paper.passages[0], first, *paper.passages[2:])))
    done = pushed(store, database)
    assert (done.written, done.unchanged) == (1, 1)
    counted = done.counters
    assert (counted.nodes_created, counted.nodes_deleted) == (0, 0)
    assert (counted.relationships_created, counted.relationships_deleted) == (0, 0)
    changed = differences(before, contents(database))
    assert all("kst-1-A" in line for line in changed)
    assert sum("Een nieuw opschrift" in line for line in changed) == 1


def test_what_two_papers_share_outlives_one_of_them(database: Database) -> None:
    person = Person("Van Ede", chamber="ek", fractie="PVV")
    store = store_of(paper_of("kst-1-A", person), paper_of("kst-2-B", person))
    pushed(store, database)
    iri = actor_iri(person)
    sits = "MATCH (p:Person {iri: $iri})-[s:SITS_FOR]->() RETURN s.documents AS d"
    assert one(database, sits, iri=iri) == ["kst-1-A", "kst-2-B"]
    store.remove("kst-1-A")
    pushed(store, database)
    assert one(database, sits, iri=iri) == ["kst-2-B"]
    assert (
        one(database, "MATCH (p:Person {iri: $iri})-[m:MEMBER_OF]->() RETURN count(m)", iri=iri)
        == 1
    )
    store.remove("kst-2-B")
    done = pushed(store, database)
    assert done.removed == 1
    assert one(database, "MATCH (p:Person) RETURN count(p)") == 0
    assert one(database, "MATCH (w:Work) RETURN count(w)") != 0, "the gazetteer's acts stay"


def history(seed: int) -> list[Callable[[Store], object]]:
    """Make up what may happen to a store between two pushes: papers come, change and go."""
    dice = random.Random(seed)
    names = ["kst-1-A", "kst-2-B", "kst-3-C", "scan 4"]

    def step() -> Callable[[Store], object]:
        name, exchanges, members = dice.choice(names), dice.randint(0, 3), dice.randint(2, 5)
        if dice.random() < 0.3:
            return lambda store: store.remove(name)
        paper = make_document(name, exchanges=max(exchanges, 1), members=members)
        return lambda store: store.put(paper)

    return [step() for _ in range(6)]


@pytest.mark.parametrize("seed", range(3))
def test_after_any_history_the_database_is_as_after_one_push(database: Database, seed: int) -> None:
    store = Store.in_memory()
    for number, step in enumerate(history(seed)):
        step(store)
        if number % 2:
            pushed(store, database)
    pushed(store, database)
    found = contents(database)
    empty(database)
    pushed(store, database)
    assert differences(contents(database), found) == []


def test_the_package_may_know_other_acts_than_it_did(database: Database) -> None:
    store = store_of(make_document("kst-1-A"))
    pushed(store, database)
    wanted = contents(database)
    # As if an earlier version had pushed: an act that is no longer known, another without a name.
    database.change(
        "CREATE (:Kamergraaf:Work {iri: 'urn:gone', name: 'Oude wet', sources: ['gazetteer']})"
    )
    database.change("MATCH (w:Work {iri: $iri}) SET w.name = 'Oude naam'", iri=WORK)
    database.change("MATCH (g:KamergraafGraph {name: 'gazetteer'}) SET g.digest = 'old'")
    done = pushed(store, database)
    assert (done.written, done.unchanged) == (0, 1)
    assert differences(wanted, contents(database)) == []


def test_all_that_was_ever_written_can_be_taken_out(database: Database) -> None:
    database.change("CREATE (:Person {name: 'van een ander'})")
    store = store_of(make_document("kst-1-A"))
    pushed(store, database)
    rebuild(database)
    assert database.read("MATCH (n) RETURN n.name") == [{"n.name": "van een ander"}]


# --- who is who -------------------------------------------------------------------------------


def printed_twice() -> Store:
    """Make a store in which one person is printed in two ways, and another who may be the same."""
    full = Person("Meijer", "A.B.", "ek", "BBB", "Anna")
    return store_of(
        paper_of("kst-1-A", full, Person("Meijer", chamber="ek", fractie="BBB")),
        paper_of("kst-2-B", Person("Meijer", chamber="ek", fractie="BBB")),
        paper_of("kst-3-C", Person("Meijer", chamber="ek", fractie="D66")),
        paper_of("kst-4-D", Person("Van Ede", chamber="ek", fractie="PVV")),
    )


def test_one_person_is_one_node_under_the_registers_name(database: Database) -> None:
    pushed(printed_twice(), database)
    query = """
    MATCH (p:Person {name: 'Anna Meijer'})<-[m:MENTIONS]-(d:Document)
    RETURN p.altNames AS also, d.identifier AS paper, m.name AS printed, m.iri = p.iri AS best
    ORDER BY paper, printed
    """
    assert [tuple(row.values()) for row in database.read(query)] == [
        (["Meijer"], "kst-1-A", "Anna Meijer", True),
        (["Meijer"], "kst-1-A", "Meijer", False),
        (["Meijer"], "kst-2-B", "Meijer", False),
    ]
    assert one(database, "MATCH (p:Person) RETURN count(p)") == 3
    assert one(database, "MATCH (p:PersonAsPrinted) RETURN count(p)") == 0
    assert one(database, "MATCH ()-[r:IDENTIFIED_AS]->() RETURN count(r)") == 0
    seats = "MATCH (:Person {name: 'Anna Meijer'})-[m:MEMBER_OF]->() RETURN count(m)"
    assert one(database, seats) == 3


def test_a_decision_on_who_is_who_writes_the_papers_concerned(database: Database) -> None:
    store = printed_twice()
    pushed(store, database)
    before = contents(database)
    sides = "person/ek-meijer-bbb-anna", "person/ek-meijer-d66"
    when = datetime(2026, 11, 25, tzinfo=UTC)
    deciding.decide(store, "same", *sides, why="gezien", by="Jo", when=when)
    done = pushed(store, database)
    assert (done.written, done.unchanged) == (1, 3)
    assert one(database, "MATCH (p:Person {familyName: 'Meijer'}) RETURN count(p)") == 1
    found = contents(database)
    empty(database)
    pushed(store, database)
    assert differences(contents(database), found) == []
    deciding.undo(store, "same", *sides)
    pushed(store, database)
    assert differences(before, contents(database)) == []


def test_a_paper_that_tells_who_is_who_writes_others_anew(database: Database) -> None:
    store = printed_twice()
    pushed(store, database)
    # Nobody knows any more whether the Meijer of paper 2 is Anna, and then two of a name are there.
    store.remove("kst-1-A")
    pushed(store, database)
    store.put(paper_of("kst-5-E", Person("Meijer", "A.", "ek", "BBB", "Anna")))
    done = pushed(store, database)
    assert done.written == 2, "the new one, and paper 2, whose Meijer is Anna now"
    store.put(paper_of("kst-6-F", Person("Meijer", "C.", "ek", "BBB", "Cor")))
    pushed(store, database)
    found = contents(database)
    empty(database)
    pushed(store, database)
    assert differences(contents(database), found) == []
