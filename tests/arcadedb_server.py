"""ArcadeDB for the tests, where there is no Java to run a Neo4j: it speaks Bolt and Cypher too.

`pip install -e '.[arcadedb]'` brings it with a Java of its own. It is not Neo4j: `DIFFERENCES` says
which tests cannot hold there and why, and docs/neo4j.md tells users the same. As a program this
starts one and keeps it until its input ends:

    python tests/arcadedb_server.py PORT
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import neo4j

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kamergraaf.graph.neo4j.database import Access
from tests.neo4j_server import NoServer, free_port

USER, PASSWORD, DATABASE = "root", "kamergraaf-tests", "neo4j"
_READY = "ready"

_TYPES = "ArcadeDB moves a node to another type for other labels, against its own constraint"
_DROP = "ArcadeDB drops no constraint by name, so a label keeps it though others have its nodes"
_ZONE = "ArcadeDB keeps no zone with a moment"
#: Why a test cannot hold there, by the end of its file's name and the start of its own.
DIFFERENCES = {
    "neo4j/test_others.py::test_nodes_of_others_stay": _TYPES,
    "neo4j/test_others.py::test_a_node_of_another_that_comes_later": _DROP,
    "neo4j/test_others.py::test_a_vanished_node_that_others_point_at": _TYPES,
    "neo4j/test_cypher.py::test_the_file_makes_what_a_push_makes": _TYPES,
    "neo4j/test_cypher.py::test_a_literal_is_read_as_the_value": "ArcadeDB returns no infinity",
    "neo4j/test_trouble.py::test_wrong_cypher_says_where": "ArcadeDB shows no caret",
    "neo4j/test_trouble.py::test_questions_change_nothing": "ArcadeDB lets a reader write",
    "test_neo4j.py::test_the_queries_of_the_manual_run[MATCH (a:Committee)<-[one": (
        "ArcadeDB does not match a relationship by a property of another in the same pattern"
    ),
    "test_cypher_twins.py::test_both_give_the_same_rows[changes": _ZONE,
    "test_cypher_twins.py::test_both_give_the_same_rows[decisions": _ZONE,
    "test_cypher_twins.py::test_both_give_the_same_rows[sources": _ZONE,
}


def difference(test: str) -> str:
    """Return why a test (its id) cannot hold on ArcadeDB, "" where it does."""
    return next((why for begin, why in DIFFERENCES.items() if f"/{begin}" in test), "")


@lru_cache
def server_name(access: Access) -> str:
    """Return what the server at an address says that it is."""
    auth = (access.user, access.password) if access.user else None
    with neo4j.GraphDatabase.driver(access.uri, auth=auth) as driver:
        return driver.get_server_info().agent


@dataclass
class ArcadeServer:
    """One ArcadeDB, in a process of its own, which has a Java in it."""

    port: int
    process: subprocess.Popen[str] | None = None

    @property
    def access(self) -> Access:
        """How one gets in."""
        return Access(f"bolt://127.0.0.1:{self.port}", USER, PASSWORD)

    def start(self) -> None:
        """Start, and wait until Bolt answers. Raises NoServer where it does not."""
        if find_spec("arcadedb_embedded") is None:
            raise NoServer(
                "nor is there an ArcadeDB; pip install 'kamergraaf[arcadedb]' brings one"
            )
        self.process = subprocess.Popen(
            [sys.executable, __file__, str(self.port)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        said = self.process.stdout or ()
        if not any(line.strip().endswith(_READY) for line in said):
            self.stop()
            raise NoServer("nor does ArcadeDB start; run tests/arcadedb_server.py to see why")

    def stop(self) -> None:
        """End the server; its data go with it."""
        if self.process:
            self.process.communicate("")
        self.process = None


def serve(port: int) -> None:
    """Run a server on loopback until the input ends."""
    import arcadedb_embedded

    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)  # it lays a folder for its log where it is
        server = arcadedb_embedded.create_server(
            root_path=folder,
            root_password=PASSWORD,
            config={
                "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
                "bolt_port": port,
                "bolt_default_database": DATABASE,
                "http_port": free_port(),
            },
        )
        server.start()
        server.create_database(DATABASE)  # Cypher cannot
        sys.stdout.write(f"\n{_READY}\n")
        sys.stdout.flush()
        sys.stdin.read()
        server.stop()


if __name__ == "__main__":
    serve(int(sys.argv[1]))
