"""What others put into the database stays as it is, and what papers say is never run as Cypher."""

from __future__ import annotations

import pytest

from kamergraaf.graph.neo4j.database import Database
from kamergraaf.graph.store import Store
from kamergraaf.ontology.nouns import Person
from tests.factories import make_document
from tests.graph.neo4j.test_push import WORK, one, paper_of, pushed, store_of
from tests.neo4j_contents import contents, differences, drop_schema

HOSTILE = [
    "'; MATCH (n) DETACH DELETE n //",
    "x`) DETACH DELETE (n) //",
    '"}) RETURN 1 UNION MATCH (n) DELETE n; {"',
    "$rows ${iri} \\u0027 \\' \\\\",
    "Ἀθηνᾶ 👩‍👩‍👧‍👦 \u202e omgekeerd",
    "een\nnieuwe\tregel\0nul",
    "null",
    "lang " * 2000,
]


def test_nodes_of_others_stay_even_with_our_labels_and_addresses(database: Database) -> None:
    drop_schema(database)
    database.change("CREATE (:Work {iri: $iri, name: 'van mij', mine: true})", iri=WORK)
    database.change("CREATE (:Work {iri: $iri, name: 'ook van mij'})", iri=WORK)
    database.change("CREATE (:Person {name: 'Een ander'})-[:CITES {n: 1}]->(:Work {name: 'x'})")
    before = contents(database)
    store = store_of(make_document("kst-1-A"))
    pushed(store, database)
    assert one(database, "MATCH (w:Kamergraaf {iri: $iri}) RETURN w.name", iri=WORK) != "van mij"
    store.remove("kst-1-A")
    pushed(store, database)
    found = contents(database)
    assert [line for part in before for line in part if line not in found[0] + found[1]] == []


def test_a_node_of_another_that_comes_later_is_no_obstacle(database: Database) -> None:
    drop_schema(database)
    store = Store.in_memory()
    pushed(store, database)
    iri = "http://data.europa.eu/eli/reg/2019/9999/oj"
    other = "MATCH (w:Provision {iri: $iri}) WHERE NOT w:Kamergraaf RETURN w.mine"
    provision = "http://data.europa.eu/eli/reg/2024/1351/art_12/par_6/oj"
    database.change("CREATE (:Provision {iri: $iri, mine: true})", iri=provision)
    database.change("CREATE (:Work {iri: $iri, mine: true})", iri=iri)
    store.put(make_document("kst-1-A"))
    pushed(store, database)
    assert one(database, other, iri=provision) is True
    assert one(
        database, "MATCH (w:Provision:Kamergraaf {iri: $iri}) RETURN count(w)", iri=provision
    )
    assert pushed(store, database).counters.schema_changed == 0


def test_what_others_add_to_our_nodes_stays(database: Database) -> None:
    store = store_of(make_document("kst-1-A", exchanges=3))
    pushed(store, database)
    database.change(
        "MATCH (q:Passage {kind: 'question', number: '1'}) "
        "CREATE (q)<-[:READ {on: date()}]-(:Reader {name: 'ik'}) SET q:Favourite, q.stars = 5"
    )
    database.change("MATCH (q:Passage {kind: 'answer'})-[r:ANSWERS]->() SET r.checked = true")
    database.change("MATCH (w:Work {iri: $iri})<-[:CITES]-(a) CREATE (w)-[:CITES]->(a)", iri=WORK)
    store.put(make_document("kst-1-A", exchanges=2, members=3))
    pushed(store, database)
    mine = "MATCH (:Reader)-[:READ]->(q:Favourite {stars: 5, number: '1'}) RETURN count(q)"
    assert one(database, mine) == 1
    assert one(database, "MATCH ()-[r:ANSWERS {checked: true}]->(:Passage) RETURN count(r)") == 2
    assert one(database, "MATCH (:Work)-[r:CITES]->() RETURN count(r)") == 2


def test_a_vanished_node_that_others_point_at_stays_bare(database: Database) -> None:
    store = store_of(make_document("kst-1-A"), make_document("kst-2-B"))
    pushed(store, database)
    database.change(
        "MATCH (q:Passage {document: 'kst-1-A', kind: 'question', number: '1'}) "
        "CREATE (:Reader)-[:READ]->(q)"
    )
    wanted = contents(database)
    store.remove("kst-1-A")
    pushed(store, database)
    left = database.read("MATCH (:Reader)-[:READ]->(q) RETURN labels(q) AS l, keys(q) AS k")
    assert [(sorted(row["l"]), row["k"]) for row in left] == [(["Kamergraaf", "Resource"], ["iri"])]
    store.put(make_document("kst-1-A"))
    pushed(store, database)
    assert differences(wanted, contents(database)) == []


@pytest.mark.parametrize("name", HOSTILE, ids=lambda name: repr(name)[:24])
def test_hostile_names_are_stored_as_they_are(database: Database, name: str) -> None:
    person = Person(name, chamber="ek", fractie=name)
    store = store_of(paper_of("kst-1-A", person), paper_of(name[:100], person))
    done = pushed(store, database)
    assert one(database, "MATCH (p:Person) RETURN p.name") == name
    assert one(database, "MATCH (f:Fractie) RETURN f.name") == name
    assert one(database, "MATCH (n) RETURN count(n)") == done.counters.nodes_created
    assert one(database, "MATCH (:Person)-[m:MEMBER_OF]->(:Committee) RETURN count(m)") == 2
    again = pushed(store, database)
    assert not again.counters
    store.remove("kst-1-A")
    store.remove(name[:100])
    pushed(store, database)
    assert one(database, "MATCH (n:Person) RETURN count(n)") == 0
