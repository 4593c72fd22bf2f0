"""The file of Cypher makes the same graph as a push, whatever papers print."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kamergraaf.graph.exporting import export
from kamergraaf.graph.neo4j import cypher as neo4j_cypher
from kamergraaf.graph.neo4j.cypher import literal
from kamergraaf.graph.neo4j.database import Counters, Database
from kamergraaf.graph.neo4j.things import PlainValue
from kamergraaf.graph.store import Store
from kamergraaf.ontology.nouns import Person
from tests.factories import make_document
from tests.graph.neo4j.test_others import HOSTILE
from tests.graph.neo4j.test_push import one, paper_of, pushed, store_of
from tests.neo4j_contents import contents, differences, empty


def papers() -> Store:
    """Make a store with ordinary papers and with every name that a statement could stumble over."""
    hostile = [
        paper_of(f"kst-{n}-X", Person(name, chamber="ek", fractie=name))
        for n, name in enumerate([*HOSTILE, "ends in a backslash\\", ";\n:exit\n"])
    ]
    return store_of(make_document("kst-1-A", exchanges=3), make_document("scan 2"), *hostile)


def run(database: Database, text: str) -> None:
    """Run a file of statements, as a shell does that ends each at a ; that ends a line."""
    for statement in re.split(r";\n(?=CREATE|UNWIND|MERGE|$)", text):
        if statement.startswith("CREATE"):
            database.schema(statement)
        elif statement:
            database.change(statement)


def test_the_file_makes_what_a_push_makes(database: Database, tmp_path: Path) -> None:
    store = papers()
    pushed(store, database)
    wanted = contents(database)
    empty(database)
    export(store, tmp_path / "graph.cypher")
    text = (tmp_path / "graph.cypher").read_text()
    run(database, text)
    assert differences(wanted, contents(database)) == []
    assert one(database, "MATCH (p:Person {name: $name}) RETURN count(p)", name=HOSTILE[0]) == 1
    assert pushed(store, database).counters == Counters()
    run(database, text)
    assert differences(wanted, contents(database)) == [], "run again, it changes nothing"


def test_the_shell_of_neo4j_runs_the_file(
    database: Database, cypher_shell: Callable[[Path], CompletedProcess[str]], tmp_path: Path
) -> None:
    store = papers()
    pushed(store, database)
    wanted = contents(database)
    empty(database)
    export(store, tmp_path / "graph.cypher")
    ran = cypher_shell(tmp_path / "graph.cypher")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert differences(wanted, contents(database)) == []


def test_the_same_graph_gives_the_same_bytes(tmp_path: Path) -> None:
    store = papers()
    export(store, tmp_path / "first.cypher")
    export(store, tmp_path / "second.cypher.gz")
    packed = gzip.decompress((tmp_path / "second.cypher.gz").read_bytes())
    assert (tmp_path / "first.cypher").read_bytes() == packed


def test_constraints_come_first_and_statements_have_few_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neo4j_cypher, "ROWS", 7)
    export(papers(), tmp_path / "graph.cypher")
    lines = (tmp_path / "graph.cypher").read_text().split("\n")
    kinds = [line.split(" ")[0] for line in lines if re.match(r"CREATE|UNWIND|MERGE \(n:`", line)]
    assert kinds == sorted(kinds, key=["CREATE", "UNWIND", "MERGE"].index)
    rows = [
        len(one.split("\n"))
        for one in re.findall(r"UNWIND \[\n((?:.*\n)*?)\] AS", "\n".join(lines))
    ]
    assert max(rows) <= 8


VALUES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\\u'0027`n"), max_size=30),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.booleans(),
    st.dates(min_value=date(1, 1, 1)),
    st.lists(st.text("a\\u'\n", max_size=5), max_size=3),
    st.just(datetime(2026, 11, 25, 12, 30, 1, tzinfo=UTC)),
)


@settings(max_examples=20, deadline=None)
@given(values=st.lists(VALUES, min_size=20, max_size=20))
@example(values=[float("inf"), float("-inf"), -0.0, 1e300, 5e-324])
def test_a_literal_is_read_as_the_value(neo4j_access: object, values: list[PlainValue]) -> None:
    with Database(neo4j_access) as database:  # type: ignore[arg-type]  # hypothesis takes no fixture of a function
        found = database.read(f"RETURN [{', '.join(map(literal, values))}] AS all")
    assert found == [{"all": values}]


@pytest.mark.parametrize(
    "text", ["\\u0027", "\\\\u0027", "\\\\\\u", "u\\", "\\", "\\'", "\0\r\n\x85"]
)
def test_backslashes_end_no_quotes(database: Database, text: str) -> None:
    assert database.read(f"RETURN {literal(text)} AS text") == [{"text": text}]
