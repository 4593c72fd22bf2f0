"""A push that breaks off, wherever it does, is completed by the next: as if it never had."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kamergraaf.graph.errors import DatabaseError
from kamergraaf.graph.neo4j.database import Access, Database
from kamergraaf.graph.neo4j.push import push
from kamergraaf.graph.store import Store
from tests.factories import make_document
from tests.graph.neo4j.test_push import pushed, store_of
from tests.neo4j_contents import Contents, contents, differences, empty
from tests.neo4j_server import NoServer, Server, free_port

DICE = random.Random(5)


class Cut(Database):
    """A connection that is cut after so many changes."""

    left = 0

    def change(self, query: str, **parameters: object) -> int:
        if not self.left:
            self._session.close()
            self._driver.close()
        self.left -= 1
        return super().change(query, **parameters)


def papers() -> tuple[Store, Store]:
    """Make a store, and one in which a paper changed, one went and one came."""
    first = store_of(*(make_document(name) for name in ("kst-1-A", "kst-2-B", "kst-3-C")))
    changed = make_document("kst-1-A", exchanges=3, members=4)
    return first, store_of(changed, make_document("kst-3-C"), make_document("kst-4-D", members=3))


@pytest.fixture
def wanted(database: Database) -> tuple[Store, Store, Contents]:
    """A store, a later state of it, and what a clean push of that makes."""
    first, later = papers()
    pushed(later, database)
    found = contents(database)
    empty(database)
    return first, later, found


def cut_after(changes: int, access: Access, store: Store) -> bool:
    """Push over a connection that is cut; tell whether the push was through before."""
    connection = Cut(access)
    connection.left = changes
    try:
        list(push(store, connection))
    except DatabaseError:
        return False
    connection.close()
    return True


def changes_of(access: Access, store: Store) -> int:
    """Push; return how many changes that took."""
    with Cut(access) as connection:
        connection.left = -1  # it is never cut
        list(push(store, connection))
        return -1 - connection.left


def test_a_push_cut_at_any_change_is_completed_by_the_next(
    database: Database, neo4j_access: Access, wanted: tuple[Store, Store, Contents]
) -> None:
    first, later, clean = wanted
    pushed(first, database)
    every = changes_of(neo4j_access, later)
    for changes in (0, 1, 2, 3, *sorted(DICE.sample(range(4, every), 8))):
        empty(database)
        pushed(first, database)
        assert not cut_after(changes, neo4j_access, later), "nothing was cut"
        pushed(later, database)
        assert differences(clean, contents(database)) == [], changes


def test_a_cut_push_leaves_nothing_of_what_it_had_begun_when_the_store_went_back(
    database: Database, neo4j_access: Access, wanted: tuple[Store, Store, Contents]
) -> None:
    first, later, clean = wanted
    pushed(later, database)
    every = changes_of(neo4j_access, first)
    for changes in DICE.sample(range(10, every), 3):
        empty(database)
        pushed(later, database)
        assert not cut_after(changes, neo4j_access, first), "nothing was cut"
        pushed(later, database)
        assert differences(clean, contents(database)) == [], changes


def test_several_cuts_one_after_the_other(
    database: Database, neo4j_access: Access, wanted: tuple[Store, Store, Contents]
) -> None:
    _, later, clean = wanted
    for changes in (7, 19, 30, 11):
        cut_after(changes, neo4j_access, later)
    pushed(later, database)
    assert differences(clean, contents(database)) == []


# --- processes ------------------------------------------------------------------------------


def start_push(store: Path, access: Access) -> subprocess.Popen[bytes]:
    """Start the program that pushes, as a process of its own."""
    environment = {
        **os.environ,
        "KAMERGRAAF_NEO4J_URI": access.uri,
        "KAMERGRAAF_NEO4J_USER": access.user,
        "KAMERGRAAF_NEO4J_PASSWORD": access.password,
    }
    return subprocess.Popen(
        [sys.executable, "-m", "kamergraaf", "push", "--store", str(store)],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store on disk."""
    with Store.create(tmp_path / "store") as store:
        for number in range(8):
            store.put(replace(make_document(f"kst-{number}-A", exchanges=6)))
        store.settle()
    return tmp_path / "store"


@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGINT])
def test_the_program_killed_at_random_moments(
    database: Database, neo4j_access: Access, folder: Path, sign: signal.Signals
) -> None:
    with Store.open(folder) as store:
        pushed(store, database)
    clean = contents(database)
    empty(database)
    for _ in range(3):
        process = start_push(folder, neo4j_access)
        time.sleep(DICE.uniform(0.4, 2.5))
        process.send_signal(sign)
        said = process.communicate()[1].decode()
        assert "Traceback" not in said
    with Store.open(folder) as store:
        pushed(store, database)
    assert differences(clean, contents(database)) == []


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, neo4j_access: Access) -> Iterator[Server]:
    """A server of its own, which may be killed."""
    made = Server(tmp_path_factory.mktemp("killed"), free_port())
    try:
        made.start()
    except NoServer as missing:
        pytest.skip(f"{missing} (a server at {neo4j_access.uri} is not ours to kill)")
    yield made
    made.stop()


def test_the_server_killed_while_it_is_pushed_to(server: Server, folder: Path) -> None:
    access = Access(server.uri)
    with Database(access) as database, Store.open(folder) as store:
        pushed(store, database)
        clean = contents(database)
        empty(database)
    process = start_push(folder, access)
    time.sleep(DICE.uniform(0.8, 2.0))
    server.kill()
    said = process.communicate()[1].decode().strip()
    assert process.returncode in (0, 1)
    assert len(said.splitlines()) == 1
    server.start()
    with Database(access) as database, Store.open(folder) as store:
        pushed(store, database)
        assert differences(clean, contents(database)) == []
