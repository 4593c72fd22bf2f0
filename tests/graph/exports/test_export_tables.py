"""Tables hold each thing once under its key, and links lead to keys that are there."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from kamergraaf.graph import exporting as exports
from kamergraaf.graph.errors import ExportError
from kamergraaf.graph.projection import to_networkx
from kamergraaf.graph.store import Store
from tests.factories import make_document


@pytest.fixture(scope="module")
def store() -> Store:
    made = Store.in_memory()
    made.put(make_document())
    made.settle()
    return made


def read_csv(folder: Path) -> dict[str, list[dict[str, str]]]:
    found = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found[path.stem] = list(csv.DictReader(file))
    return found


def test_every_node_is_a_row_of_its_class(store: Store, tmp_path: Path) -> None:
    exports.export(store, tmp_path / "all.csv")
    tables = read_csv(tmp_path / "all.csv")
    graph = to_networkx(store)
    rows = {row["iri"]: name for name, table in tables.items() if "." not in name for row in table}
    assert rows == {node: data["kind"] for node, data in graph.nodes(data=True)}


def test_links_are_keys_and_values_are_whole(store: Store, tmp_path: Path) -> None:
    exports.export(store, tmp_path / "all.csv")
    tables = read_csv(tmp_path / "all.csv")
    keys = {row["iri"] for table in tables.values() for row in table}
    citation = next(row for row in tables["Citation"] if row["pinpoint"] == "art.12(6)")
    for name in ("citedWork", "citingActor", "hasCitedEntity", "hasCitingEntity", "inDocument"):
        assert citation[name] in keys
    assert citation["candidate"] == "celex:32013R0604"
    joint = {row["jointOf"] for row in tables["Collective.jointOf"]}
    assert joint == {row["iri"] for row in tables["Committee"]}
    seat = tables["Membership"][0]
    assert (seat["role"], seat["role_iri"].rpartition("/")[2]) == (seat["role"], seat["role"])
    answer = next(row for row in tables["Answer"] if row["number"] == "1")
    assert '"kan" dat.' in answer["text"]


def test_parquet_holds_the_same_with_types(store: Store, tmp_path: Path) -> None:
    exports.export(store, tmp_path / "all.csv")
    exports.export(store, tmp_path / "all.parquet")
    tables = read_csv(tmp_path / "all.csv")
    for path in (tmp_path / "all.parquet").glob("*.parquet"):
        read = pq.read_table(path)
        assert read.num_rows == len(tables[path.stem])
        assert read.column_names == list(tables[path.stem][0])
    citations = pq.read_table(tmp_path / "all.parquet" / "Citation.parquet")
    types = {field.name: str(field.type) for field in citations.schema}
    assert (types["start"], types["confidence"], types["quote"]) == ("int64", "double", "string")
    letters = pq.read_table(tmp_path / "all.parquet" / "Letter.parquet")
    assert str(letters.schema.field("date").type) == "date32[day]"


def test_a_zip_holds_the_folder(store: Store, tmp_path: Path) -> None:
    exports.export(store, tmp_path / "all.csv")
    exports.export(store, tmp_path / "packed.csv.zip")
    with zipfile.ZipFile(tmp_path / "packed.csv.zip") as pack:
        names = set(pack.namelist())
        assert names == {path.name for path in (tmp_path / "all.csv").iterdir()}
        written = (tmp_path / "all.csv" / "Citation.csv").read_bytes()
        assert pack.read("Citation.csv") == written


def test_only_an_earlier_export_is_replaced(store: Store, tmp_path: Path) -> None:
    exports.export(store, tmp_path / "all.csv")
    (tmp_path / "all.csv" / "Old.csv").write_text("iri\n")
    exports.export(store, tmp_path / "all.csv")
    assert not (tmp_path / "all.csv" / "Old.csv").exists()
    other = tmp_path / "mine.csv"
    other.mkdir()
    (other / "thesis.txt").write_text("two years of work")
    with pytest.raises(ExportError, match="name another"):
        exports.export(store, other)
    assert [path.name for path in other.iterdir()] == ["thesis.txt"]
    with pytest.raises(ExportError, match="name another"):
        exports.export(store, other, "ttl")


@pytest.mark.parametrize(
    ("name", "words"), [("a.csv.gz", r"end the name in \.zip"), ("a.ttl.zip", r"\.gz or \.zst")]
)
def test_a_name_that_promises_something_else(
    store: Store, tmp_path: Path, name: str, words: str
) -> None:
    with pytest.raises(ExportError, match=words):
        exports.export(store, tmp_path / name)
    assert list(tmp_path.iterdir()) == []
