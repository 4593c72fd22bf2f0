"""The CSV files for `neo4j-admin database import` make the same graph as a push."""

from __future__ import annotations

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

from kamergraaf.graph.exporting import export
from kamergraaf.graph.neo4j.database import Access, Counters, Database
from kamergraaf.graph.store import Store
from kamergraaf.ontology.nouns import Person
from tests.factories import make_document
from tests.graph.neo4j.test_others import HOSTILE
from tests.graph.neo4j.test_push import paper_of, pushed, store_of
from tests.neo4j_contents import contents, differences
from tests.neo4j_server import NoServer, Server, free_port


def papers() -> Store:
    """Make a store with ordinary papers and with every name that a CSV could stumble over."""
    hostile = [
        paper_of(f"kst-{n}-X", Person(name, chamber="ek", fractie=name))
        for n, name in enumerate(HOSTILE)
        if "\0" not in name  # the import has no way to write it
    ]
    return store_of(make_document("kst-1-A", exchanges=3), make_document("scan 2"), *hostile)


def test_the_same_graph_gives_the_same_bytes(tmp_path: Path) -> None:
    store = papers()
    first, second = (tmp_path / one / "graph.neo4j.zip" for one in ("first", "second"))
    first.parent.mkdir()
    second.parent.mkdir()
    export(store, first)
    export(store, second)
    names = zipfile.ZipFile(first).namelist()
    assert {"import.sh", "schema.cypher", "nodes-Kamergraaf-Citation.csv"} <= set(names)
    with zipfile.ZipFile(first) as one, zipfile.ZipFile(second) as other:
        assert [one.read(name) for name in names] == [other.read(name) for name in names]


@pytest.fixture
def server(tmp_path: Path) -> Server:
    """A server that was never started."""
    return Server(tmp_path / "imported", free_port())


def test_the_import_makes_what_a_push_makes(
    database: Database, server: Server, tmp_path: Path
) -> None:
    store = papers()
    export(store, tmp_path / "graph.neo4j.zip")
    with zipfile.ZipFile(tmp_path / "graph.neo4j.zip") as archive:
        archive.extractall(tmp_path / "csv")
    try:
        path = f"{server.admin()}{os.pathsep}{os.environ['PATH']}"
    except NoServer as missing:
        pytest.skip(f"{missing} (the import needs the files of a server)")
    (server.folder / "conf").mkdir()
    (server.folder / "conf" / "neo4j.conf").write_text("")
    done = subprocess.run(
        ["/bin/sh", str(tmp_path / "csv" / "import.sh")],
        env={**os.environ, "PATH": path}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    pushed(store, database)
    wanted = contents(database)
    server.start()
    try:
        with Database(Access(server.uri)) as imported:
            assert differences(wanted, contents(imported)) == []
            schema = (tmp_path / "csv" / "schema.cypher").read_text()
            for statement in filter(str.strip, schema.split(";\n")):
                imported.schema(statement)
            assert pushed(store, imported).counters == Counters()
    finally:
        server.stop()
