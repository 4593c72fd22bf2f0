"""A good graph breaks no shape; a passage that loses its voice is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kamergraaf.graph import validation
from kamergraaf.graph.provenance import document_graph
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import DEF, part_iri
from tests.factories import make_document


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.in_memory() as opened:
        opened.put(make_document())
        opened.put(make_document("kst-32317-PY"))
        opened.settle()
        yield opened


def lose(store: Store, key: str, predicate: str) -> None:
    graph = ox.NamedNode(document_graph("kst-32317-PX"))
    subject = ox.NamedNode(part_iri("kst-32317-PX", key))
    lost = list(store.engine.quads_for_pattern(subject, ox.NamedNode(DEF + predicate), None, graph))
    assert lost
    for quad in lost:
        store.engine.remove(quad)


def test_good_graph_is_valid(store: Store) -> None:
    assert validation.validate(store) == []


@pytest.mark.parametrize(
    ("key", "predicate"),
    [
        ("answer/bbb/1", "voice"),
        ("repeated-question/bbb/1", "repeats"),
        ("answer/bbb/1/citation/1", "citingActor"),
        ("answer/bbb/1/citation/1", "citedWork"),
        ("answer/bbb/1/citation/1", "evidence"),
    ],
)
def test_loss_is_named_with_document_and_place(store: Store, key: str, predicate: str) -> None:
    lose(store, key, predicate)
    found = validation.validate(store)
    assert {one["document"] for one in found} == {"kst-32317-PX"}
    assert key in {one["where"] for one in found}
    assert any(predicate in one["what"] for one in found)


def test_second_voice_is_refused(store: Store) -> None:
    graph = document_graph("kst-32317-PX")
    answer, other = (part_iri("kst-32317-PX", key) for key in ("answer/bbb/1", "question/bbb/1"))
    store.engine.update(
        f"INSERT {{ GRAPH <{graph}> {{ <{answer}> <{DEF}voice> ?v }} }}"
        f" WHERE {{ GRAPH <{graph}> {{ <{other}> <{DEF}voice> ?v }} }}"
    )
    assert [one["where"] for one in validation.validate(store)] == ["answer/bbb/1"]


def test_empty_store_is_valid(tmp_path: Path) -> None:
    with Store.create(tmp_path) as store:
        assert validation.validate(store) == []
