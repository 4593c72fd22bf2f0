"""A good graph breaks no shape; a passage that loses its voice is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest

from kamergraaf import KnowledgeGraph
from kamergraaf.graph import validation
from kamergraaf.graph.provenance import document_graph
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import DEF, graph_iri, part_iri, work_iri
from kamergraaf.ontology.nouns import Fractie, Membership, PassageKind, Person, Role, Span
from tests.factories import ASYLUM, make_document


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


def test_an_answer_may_answer_several_questions(store: Store) -> None:
    paper = make_document("kst-32317-PZ")
    both = [
        replace(one, also_answers=("question/bbb/2",)) if one.key == "answer/bbb/1" else one
        for one in paper.passages
    ]
    store.put(replace(paper, passages=tuple(both)))
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


def test_two_processes_find_the_same(store: Store) -> None:
    lose(store, "answer/bbb/1", "voice")
    graph = KnowledgeGraph(store)
    assert graph.validate(jobs=2) == graph.validate() == validation.validate(store) != []


def test_paper_without_passages_is_valid(store: Store) -> None:
    whole = make_document("kst-32317-PZ")
    cited = replace(whole.citations[0], key="citation/1", passage="")
    store.put(replace(whole, letters=(), passages=(), footnotes=(), citations=(cited,)))
    assert validation.validate(store) == []


def test_packaged_data_is_checked_too(store: Store) -> None:
    gazetteer = ox.NamedNode(graph_iri("gazetteer"))
    act, key = ox.NamedNode(work_iri("celex:32024R1351")), ox.NamedNode(f"{DEF}key")
    for quad in list(store.engine.quads_for_pattern(act, key, None, gazetteer)):
        store.engine.remove(quad)
    assert {one["document"] for one in validation.validate(store)} == {"gazetteer"}


def test_a_fractie_may_continue_one_of_another_paper(store: Store) -> None:
    for name, fractie in (("kst-1-A", "GroenLinks"), ("kst-2-B", "GroenLinks-PvdA")):
        group = Fractie(fractie, "tk")
        seat = Membership(Person("Klaver", "", "tk", fractie), ASYLUM, Role.LID, group, Span(0, 1))
        paper = make_document(name)
        voiced = tuple(
            replace(one, voice=group, series=group) if one.series else one
            for one in paper.passages
            if one.kind is not PassageKind.ANSWER
        )
        own = {one.key for one in voiced}
        cited = tuple(one for one in paper.citations if one.passage in own)
        store.put(
            replace(paper, memberships=(seat,), passages=voiced, citations=cited, footnotes=())
        )
    store.settle()
    continued = list(store.select("SELECT ?a ?b WHERE { ?a d:succeededBy ?b }"))
    assert continued
    assert validation.validate(store) == []


def test_empty_store_is_valid(tmp_path: Path) -> None:
    with Store.create(tmp_path) as store:
        assert validation.validate(store) == []
