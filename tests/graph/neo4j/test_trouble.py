"""A Neo4j that cannot be used says why in one line, and what helps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from neo4j import GraphDatabase

from kamergraaf.graph.errors import DatabaseError, QueryError
from kamergraaf.graph.neo4j.database import Access, Counters, Database
from kamergraaf.graph.neo4j.push import push, rebuild
from kamergraaf.graph.neo4j.store import Neo4jStore
from tests.factories import make_document
from tests.graph.neo4j.test_push import pushed, store_of
from tests.neo4j_server import NoServer, Server, free_port

PASSWORD = "een goed wachtwoord"  # noqa: S105


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory, neo4j_access: Access) -> Iterator[Server]:
    """A server that asks for a password, which still is the one that it came with."""
    server = Server(tmp_path_factory.mktemp("guarded"), free_port())
    try:
        server.start({"dbms.security.auth_enabled": "true"})
    except NoServer as missing:
        pytest.skip(f"{missing} (the settings of {neo4j_access.uri} are not ours to change)")
    yield server
    server.stop()


def refusal(access: Access) -> str:
    """Push; return the line in which that is refused."""
    with pytest.raises(DatabaseError) as caught, Database(access) as database:
        list(push(store_of(make_document("kst-1-A")), database))
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(access.uri)
    return message


def test_passwords_and_rights(guarded: Server) -> None:
    assert "are not let in; set KAMERGRAAF_NEO4J_USER" in refusal(Access(guarded.uri))
    assert "are not let in" in refusal(Access(guarded.uri, "neo4j", "wrong"))
    assert PASSWORD not in repr(Access(guarded.uri, "neo4j", PASSWORD))
    assert "must be changed first" in refusal(Access(guarded.uri, "neo4j", "neo4j"))
    with GraphDatabase.driver(guarded.uri, auth=("neo4j", "neo4j")) as driver:
        change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new"
        driver.execute_query(change, new=PASSWORD, database_="system")
    routed = guarded.uri.replace("bolt:", "neo4j:")
    assert "are not let in" in refusal(Access(routed, "neo4j", "wrong"))
    assert "there is no database 'other'" in refusal(
        Access(guarded.uri, "neo4j", PASSWORD, "other")
    )
    store = store_of(make_document("kst-1-A"))
    with Database(Access(routed, "neo4j", PASSWORD)) as database:
        assert pushed(store, database).written == 1
    guarded.stop()
    guarded.start({"server.databases.default_to_read_only": "true"})
    with Database(Access(guarded.uri)) as database:
        unchanged = pushed(store, database)
        assert (unchanged.written, unchanged.counters) == (0, Counters())
        with pytest.raises(DatabaseError, match="the database is read-only; push to one that may"):
            pushed(store_of(make_document("kst-1-A", exchanges=3)), database)


@pytest.mark.parametrize(
    ("uri", "reason"),
    [
        ("neo4j://127.0.0.1:1", "no Neo4j answers there.*Connection refused"),
        ("bolt://127.0.0.1:1", "no Neo4j answers there.*Connection refused"),
        ("bolt://nowhere.invalid", "no Neo4j answers there"),
    ],
)
def test_no_server(uri: str, reason: str) -> None:
    with pytest.raises(DatabaseError, match=reason) as caught:
        Database(Access(uri))
    assert "\n" not in str(caught.value)


def test_no_tls_there(neo4j_access: Access) -> None:
    scheme = neo4j_access.uri.partition("://")[0]
    if "+" in scheme:
        pytest.skip(f"{neo4j_access.uri} does speak TLS")
    with pytest.raises(DatabaseError, match="no TLS that can be trusted"):
        Database(Access(neo4j_access.uri.replace("://", "+s://")))


@pytest.mark.parametrize("uri", ["http://localhost:7474", "localhost", "neo4j://", "neo4j:/x"])
def test_an_address_that_is_none(uri: str) -> None:
    with pytest.raises(DatabaseError, match="no address of a Neo4j; write SCHEME"):
        Access.given(uri)


def test_the_environment_says_what_was_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("URI", "USER", "PASSWORD", "DATABASE"):
        monkeypatch.delenv(f"KAMERGRAAF_NEO4J_{name}", raising=False)
    for name in ("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(DatabaseError, match="no Neo4j is named"):
        Access.given()
    monkeypatch.setenv("NEO4J_URI", "neo4j+s://theirs")
    monkeypatch.setenv("NEO4J_USERNAME", "they")
    monkeypatch.setenv("KAMERGRAAF_NEO4J_PASSWORD", "ours")
    assert Access.given() == Access("neo4j+s://theirs", "they", "ours", "")
    assert Access.given("bolt://me:a%40b@host:1?policy=x", database="d") == Access(
        "bolt://host:1?policy=x", "me", "a@b", "d"
    )


def test_a_database_of_another_version(database: Database) -> None:
    store = store_of(make_document("kst-1-A"))
    pushed(store, database)
    database.change("MATCH (p:KamergraafPush) SET p.version = 99")
    with pytest.raises(DatabaseError, match=r"another version of kamergraaf.*--rebuild"):
        pushed(store, database)
    rebuild(database)
    assert pushed(store, database).written == 1


def test_nothing_to_ask(database: Database) -> None:
    with pytest.raises(DatabaseError, match="no papers were pushed here"):
        Neo4jStore(database).check()
    pushed(store_of(), database)
    Neo4jStore(database).check()
    database.change("MATCH (p:KamergraafPush) SET p.unfinished = true")
    with pytest.raises(DatabaseError, match="a push broke off"):
        Neo4jStore(database).check()


def test_wrong_cypher_says_where(database: Database) -> None:
    with pytest.raises(QueryError, match=r"line 1, column 10(.|\n)*\^"):
        Neo4jStore(database).select("MATCH (n RETURN n")


def test_questions_change_nothing(database: Database) -> None:
    with pytest.raises(DatabaseError, match="changes data; only reading"):
        Neo4jStore(database).select("CREATE (n:Person) RETURN n")
    assert database.read("MATCH (n) RETURN count(n) AS n") == [{"n": 0}]
