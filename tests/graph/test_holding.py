"""Many may ask one store at once; who changes it has it alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox
import pytest

from kamergraaf.graph import provenance
from kamergraaf.graph.errors import NoStore, StoreError, StoreInUse
from kamergraaf.graph.store import Store
from tests.factories import make_document

HOLDING = """
import sys
from kamergraaf.graph.store import Store
with getattr(Store, sys.argv[1])(sys.argv[2]) as store:
    print(len(store.documents()), flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with Store.create(tmp_path / "store") as store:
        store.put(make_document())
        store.settle()
    return tmp_path / "store"


@contextmanager
def another_process(how: str, place: Path) -> Iterator[None]:
    """Hold the store in another process; it tells how many papers it sees once it has it."""
    command = [sys.executable, "-c", HOLDING, how, str(place)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"1\n"
        yield
        process.communicate(b"")
    assert process.returncode == 0


def test_two_processes_ask_at_once(place: Path) -> None:
    with (
        another_process("reading", place),
        another_process("reading", place),
        Store.reading(place) as store,
    ):
        assert [one.id for one in store.documents()] == [make_document().id]


@pytest.mark.parametrize("start", [Store.open, Store.create])
def test_nobody_changes_what_another_asks(place: Path, start: type[Store]) -> None:
    refused = pytest.raises(StoreInUse, match="held by another process")
    with another_process("reading", place), refused:
        start(place)
    with Store.open(place) as store:
        assert store.put(make_document("kst-32317-PY"))


def test_nobody_asks_what_another_changes(place: Path) -> None:
    refused = pytest.raises(StoreInUse, match="try again when its load is done")
    with another_process("open", place), refused:
        Store.reading(place)
    Store.reading(place).close()


def test_one_process_holds_as_two_do(place: Path) -> None:
    with Store.open(place):
        with pytest.raises(StoreInUse):
            Store.reading(place)
        # the attempt took nothing from the one that writes
        refused = subprocess.run(
            [sys.executable, "-c", HOLDING, "open", str(place)], capture_output=True, check=False
        )
        assert b"StoreInUse" in refused.stderr
    with Store.reading(place) as one:
        with Store.reading(place):
            pass
        # closing the second leaves the first its lock
        refused = subprocess.run(
            [sys.executable, "-c", HOLDING, "open", str(place)], capture_output=True, check=False
        )
        assert b"StoreInUse" in refused.stderr
        with pytest.raises(StoreInUse):
            Store.open(place)
        assert one.documents()
    Store.open(place).close()


def test_a_store_that_was_dropped_is_held_no_more(place: Path) -> None:
    for start in (Store.open, Store.reading, Store.create, Store.reading):
        start(place)


def test_what_is_opened_to_be_read_is_not_changed(place: Path) -> None:
    with Store.reading(place) as store:
        for change in (
            lambda: store.put(make_document("kst-32317-PY")),
            lambda: store.remove(make_document().id),
            lambda: store.curate({}),
        ):
            with pytest.raises(StoreError, match="opened to be read"):
                change()
        assert len(store.documents()) == 1
        assert store.select("SELECT ?s { ?s ?p ?o }")


def test_what_a_killed_load_left_is_settled_by_who_asks(place: Path) -> None:
    paper = make_document("kst-32317-PY")
    store = Store.open(place)
    store.put(paper)
    store.close()  # as where it is killed before it settles
    derived = f"SELECT ?a {{ GRAPH <{provenance.DERIVED}> {{ ?a ?b ?c }} }}"
    with Store.reading(place) as reader:
        found = sorted(map(str, reader.select(derived)))
    with Store.open(place) as again:
        assert sorted(map(str, again.select(derived))) == found
    whole = Store.in_memory()
    whole.put(make_document())
    whole.put(paper)
    whole.settle()
    assert sorted(map(str, whole.select(derived))) == found


def test_a_copy_that_oxigraph_made_can_be_asked(place: Path, tmp_path: Path) -> None:
    with Store.open(place) as store:
        store.engine.backup(str(tmp_path / "copy"))
    with Store.reading(tmp_path / "copy") as copy:
        assert copy.documents()


def test_where_nothing_is_there_is_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("mine")
    for place in (tmp_path, tmp_path / "nowhere", tmp_path / "thesis.docx"):
        with pytest.raises(NoStore, match="there is no store here"):
            Store.reading(place)
    assert [one.name for one in tmp_path.iterdir()] == ["thesis.docx"]


def test_a_store_without_papers_can_be_asked(tmp_path: Path) -> None:
    ox.Store(str(tmp_path))
    with Store.reading(tmp_path) as store:
        assert store.documents() == []
