"""A store that cannot be used says why in one line, and what helps."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from kamergraaf.graph import provenance
from kamergraaf.graph.errors import (
    NoStore,
    StoreBroken,
    StoreError,
    StoreInUse,
    StoreTooNew,
    StoreTooOld,
)
from kamergraaf.graph.store import Store
from tests.factories import make_document

DERIVED = ox.NamedNode(provenance.DERIVED)
PROVENANCE = ox.NamedNode(provenance.PROVENANCE)


def test_missing_and_empty_places_hold_no_store(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NoStore, match=r"there is no store here.*kamergraaf load"):
            Store.open(place)


def test_directory_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("mine")
    for start in (Store.open, Store.create):
        with pytest.raises(NoStore, match="holds other files"):
            start(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["thesis.docx"]


def test_store_that_was_killed_while_it_was_made(tmp_path: Path) -> None:
    Store.create(tmp_path / "whole").close()
    cut = tmp_path / "cut"
    cut.mkdir()
    for one in (tmp_path / "whole").iterdir():
        if one.name.startswith(("LOCK", "LOG", "IDENTITY", "MANIFEST")):
            (cut / one.name).write_bytes(one.read_bytes()[:10])
    with Store.create(cut) as store:
        assert store.put(make_document())


def test_file_is_no_place_for_a_store(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NoStore):
        Store.open(tmp_path / "file")
    with pytest.raises(NoStore, match="no store can be made here"):
        Store.create(tmp_path / "file")


def test_store_held_by_another(tmp_path: Path) -> None:
    with (
        Store.create(tmp_path),
        pytest.raises(StoreInUse, match="held by another process; try again when"),
    ):
        Store.open(tmp_path)
    Store.open(tmp_path).close()


@pytest.mark.parametrize(
    ("version", "error", "message"),
    [
        (99, StoreTooNew, r"model version 99.*upgrade"),
        (1, StoreTooOld, r"model version 1,.*load the papers into a new store"),
    ],
)
def test_store_of_another_version(
    tmp_path: Path, version: int, error: type[Exception], message: str
) -> None:
    with Store.create(tmp_path) as store:
        mark = provenance.VERSION_MARK.replace(f'"{provenance.MODEL_VERSION}"', f'"{version}"')
        store.engine.update(f"INSERT DATA {{ GRAPH {PROVENANCE} {{ {mark} }} }}")
        store.engine.remove(
            ox.Quad(
                PROVENANCE,
                ox.NamedNode(provenance.MODEL_VERSION_IRI),
                ox.Literal(provenance.MODEL_VERSION),
                PROVENANCE,
            )
        )
    with pytest.raises(error, match=message):
        Store.open(tmp_path)


def test_store_of_another_program(tmp_path: Path) -> None:
    engine = ox.Store(str(tmp_path))
    engine.add(ox.Quad(DERIVED, DERIVED, DERIVED))
    engine.flush()
    del engine
    with pytest.raises(NoStore, match="not made by kamergraaf"):
        Store.open(tmp_path)


def test_broken_store(tmp_path: Path) -> None:
    Store.create(tmp_path).close()
    manifest = next(tmp_path.glob("MANIFEST-*"))
    manifest.write_bytes(b"no manifest")
    with pytest.raises(StoreBroken, match="load into a new one") as caught:
        Store.open(tmp_path)
    assert "\n" not in str(caught.value)


def test_closed_store(tmp_path: Path) -> None:
    store = Store.create(tmp_path)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.documents()


@pytest.mark.parametrize("reason", ["Permission denied", "Read-only file system"])
def test_a_store_that_cannot_be_written_is_not_called_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: str
) -> None:
    Store.create(tmp_path).close()

    def refuse(_: str) -> None:
        raise OSError(f"IO error: While open a file for appending: LOG: {reason}")

    monkeypatch.setattr(ox, "Store", refuse)
    with pytest.raises(StoreBroken, match=f"{reason}; copy it to where you may write") as refused:
        Store.open(tmp_path)
    assert "damaged" not in str(refused.value)
