"""What README and manual say of Neo4j holds: commands, queries, model; on the real paper."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import kamergraaf
from kamergraaf import KnowledgeGraph
from kamergraaf.graph.neo4j.database import Access, Database
from kamergraaf.graph.neo4j.model import load_model
from kamergraaf.pushed import PushedGraph
from tests.neo4j_contents import empty

ROOT = Path(__file__).resolve().parent.parent.parent
README = (ROOT / "README.md").read_text()
MANUAL = (ROOT / "docs" / "neo4j.md").read_text()
STYLE = (ROOT / "docs" / "neo4j.grass").read_text()
CYPHER = re.compile(r"^```cypher\n(.*?)^```$", re.DOTALL | re.MULTILINE)

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def folder(px: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the real paper."""
    place = tmp_path_factory.mktemp("real") / "store"
    with KnowledgeGraph.create(place) as graph:
        graph.load(px)
    return place


@pytest.fixture(scope="module")
def neo4j(folder: Path, neo4j_access: Access) -> Iterator[Access]:
    """A Neo4j that was empty and got the store, by the program itself."""
    with Database(neo4j_access) as database:
        empty(database)
    with kamergraaf.open(folder) as graph:
        done = graph.push(neo4j_access.uri, user=neo4j_access.user, password=neo4j_access.password)
    assert (done.written, done.unchanged) == (1, 0)
    yield neo4j_access


@pytest.fixture
def cypher(neo4j: Access) -> Iterator[PushedGraph]:
    """The pushed graph."""
    with PushedGraph.open(neo4j.uri, user=neo4j.user, password=neo4j.password) as graph:
        yield graph


def test_the_three_queries_of_the_readme_find_what_sparql_finds(
    folder: Path, cypher: PushedGraph
) -> None:
    regulations, overlap, articles = CYPHER.findall(README)
    with KnowledgeGraph.existing(folder) as graph:
        rows = graph.ask("cites", by="D.M. van Weel", kind="eu,law,treaty")
        counted = Counter(row["label"] for row in rows)
        wanted = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
        assert [(row["label"], row["times"]) for row in cypher.cypher(regulations)] == wanted
        assert wanted
        shared = [
            {name: row[name] for name in ("a", "b", "shared")} for row in graph.ask("overlap")
        ]
        assert cypher.cypher(overlap) == shared
        assert shared == [
            {"a": "Immigratie en Asiel / JBZ-Raad", "b": "Justitie en Veiligheid", "shared": 17}
        ]
        cited = [
            {name: row[name] for name in ("label", "pinpoint", "quote")}
            for row in graph.ask("articles")
            if row["citer"] == "BBB"
        ]
        assert cypher.cypher(articles) == cited
        assert cited


@pytest.mark.parametrize("query", CYPHER.findall(MANUAL), ids=lambda text: text.split("\n")[0][:50])
def test_the_queries_of_the_manual_run(cypher: PushedGraph, query: str) -> None:
    rows = cypher.cypher(query)
    assert rows or "m.name <> p.name" in query, "in one paper each name is printed in one way"


def test_the_manual_and_the_style_know_what_is_in_the_database(cypher: PushedGraph) -> None:
    labels = {row["l"] for row in cypher.cypher("MATCH (n) UNWIND labels(n) AS l RETURN l")}
    types = {row["t"] for row in cypher.cypher("MATCH ()-[r]->() RETURN DISTINCT type(r) AS t")}
    for name in sorted(labels | set(load_model().known_labels())):
        assert re.search(rf"\b{name}\b", MANUAL), name
        assert f"node.{name} " in STYLE, name
    for name in sorted(types - {"IN_DOCUMENT", "IN_FOOTNOTE", "COUNTS_WITH", "MENTIONED_IN"}):
        assert re.search(rf"\b{name}\b", MANUAL), name


def test_the_program_pushes_and_asks(neo4j: Access, folder: Path, run: Run) -> None:
    given = ("--user", neo4j.user, "--password", neo4j.password)
    pushed = run("push", neo4j.uri, "--store", folder, *given)
    assert (pushed.returncode, pushed.stdout) == (0, "")
    assert pushed.stderr.startswith("0 papers pushed, 1 unchanged, 0 removed; nodes +0 -0")
    where = ("--uri", neo4j.uri, *given)
    there = run("ask", "members", "person=Hattem", "--backend", "neo4j", *where)
    here = run("ask", "members", "person=Hattem", "--store", folder)
    assert there.stdout == here.stdout != ""
    none = run("ask", "members", "person=Hatem", "--backend", "neo4j", *where)
    assert "the nearest there is: Van Hattem" in none.stderr
    found = run("cypher", "MATCH (d:Document) RETURN d", *where)
    assert json.loads(found.stdout)["d"]["date"] == "2026-02-06"
    twin = ROOT / "queries" / "posts.cypher"
    assert "Van Weel".lower() in run("cypher", twin, *where).stdout.lower()
    assert run("cypher", twin, "of_post= financiën ", *where).stdout == ""


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("push", "http://localhost"), 1, "no address of a Neo4j"),
        (("push", "bolt://127.0.0.1:1"), 1, "no Neo4j answers there"),
        (("push",), 1, "no Neo4j is named"),
        (("cypher", "nowhere.cypher"), 2, "no such file; give a file of Cypher"),
        (("ask", "cites", "--backend", "neo4j"), 1, "no Neo4j is named"),
    ],
)
def test_refusals_are_one_line(
    run: Run, folder: Path, arguments: tuple[str, ...], status: int, said: str
) -> None:
    more = ("--store", folder) if arguments[0] == "push" else ()
    done = run(*arguments, *more)
    assert done.returncode == status
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
