"""The store changes in whole steps, keeps what it should, and says plainly what is wrong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyoxigraph as ox
import pytest

from kamergraaf.graph import provenance
from kamergraaf.graph.store import Store
from kamergraaf.graph.validation import packaged
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.identifiers import DEF, graph_iri, work_iri
from kamergraaf.ontology.nouns import Iri
from tests.factories import ASYLUM, BBB, JUSTICE, MINISTER, make_document

DERIVED = ox.NamedNode(provenance.DERIVED)
PROVENANCE = ox.NamedNode(provenance.PROVENANCE)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.in_memory() as opened:
        yield opened


def quads(store: Store) -> list[str]:
    """Everything in the store but the times of runs and which program settled it, sorted."""
    found = (quad for quad in store.engine if "endedAtTime" not in quad.predicate.value)
    return sorted(str(quad) for quad in found if quad.subject != DERIVED)


def graph_size(store: Store, document: str) -> int:
    graph = ox.NamedNode(provenance.document_graph(document))
    return sum(1 for _ in store.engine.quads_for_pattern(None, None, None, graph))


def test_loading_again_changes_nothing_but_the_time(store: Store) -> None:
    assert store.put(make_document()) is True
    store.settle()
    once = quads(store)
    assert store.put(make_document()) is False
    store.settle()
    assert quads(store) == once
    times = "SELECT ?t { ?run prov:endedAtTime ?t }"
    assert len(list(store.select(times))) == 1


def test_another_version_replaces_the_whole_graph(store: Store) -> None:
    fresh = Store.in_memory()
    store.put(make_document(exchanges=3))
    store.put(make_document("kst-32317-PY"))
    store.settle()
    store.put(make_document(exchanges=2))
    store.settle()
    fresh.put(make_document("kst-32317-PY"))
    fresh.put(make_document(exchanges=2))
    fresh.settle()
    assert quads(store) == quads(fresh)


def test_remove_leaves_the_rest_true(store: Store) -> None:
    store.put(make_document("kst-32317-PY"))
    store.settle()
    rest = quads(store)
    store.put(make_document("kst-32317-PX", exchanges=4))
    store.settle()
    assert store.remove("kst-32317-PX") is True
    store.settle()
    assert quads(store) == rest
    assert store.remove("kst-32317-PX") is False


def test_curation_is_never_touched(store: Store) -> None:
    correction = ox.Quad(
        ox.NamedNode(actor_iri(BBB)), ox.NamedNode(f"{DEF}remark"), ox.Literal("seen"),
        ox.NamedNode(provenance.CURATION),
    )  # fmt: skip
    store.engine.add(correction)
    store.put(make_document())
    store.put(make_document(exchanges=1))
    store.remove("kst-32317-PX")
    store.settle()
    assert correction in store.engine


def test_documents_and_stats(store: Store) -> None:
    for name in ("kst-32317-PY", "kst-32317-PX"):
        store.put(make_document(name))
    store.settle()
    assert [one.id for one in store.documents()] == ["kst-32317-PX", "kst-32317-PY"]
    assert store.documents()[0].graph == graph_iri("doc/kst-32317-PX")
    stats = store.stats()
    assert stats.documents == 2
    assert stats.quads == sum(stats.graphs.values())
    assert stats.graphs["doc/kst-32317-PX"] == graph_size(store, "kst-32317-PX")
    assert stats.classes[f"{DEF}Answer"] == 4
    assert stats.classes[f"{DEF}Committee"] == 2


def test_every_own_term_is_in_the_vocabulary(store: Store) -> None:
    store.put(make_document())
    store.settle()
    used = {quad.predicate.value for quad in store.engine}
    used |= {str(row["class"]) for row in store.select("SELECT ?class { ?s a ?class }")}
    defined = {str(one) for one in packaged("kamergraaf.ttl").subjects()}
    assert {one for one in used if one.startswith(DEF)} <= defined


# --- shortcuts --------------------------------------------------------------------------------


def shortcuts(store: Store, predicate: str) -> set[tuple[str, str]]:
    found = store.engine.quads_for_pattern(None, ox.NamedNode(DEF + predicate), None, DERIVED)
    return {(quad.subject.value, quad.object.value) for quad in found}  # type: ignore[union-attr]


def test_cites_follows_the_voice_and_leaves_repetitions_out(store: Store) -> None:
    document = make_document(exchanges=1)
    # The asker's own citations go; what is left in his voice stands in the repetition.
    kept = tuple(one for one in document.citations if not one.passage.startswith("question/"))
    store.put(replace(document, citations=tuple(replace(one, repeats="") for one in kept)))
    store.settle()
    ammr, vw = work_iri("celex:32024R1351"), work_iri("bwb:BWBR0011823")
    assert shortcuts(store, "cites") == {(actor_iri(MINISTER), ammr), (actor_iri(MINISTER), vw)}
    store.put(document)
    store.settle()
    assert (actor_iri(BBB), ammr) in shortcuts(store, "cites")


@pytest.mark.parametrize("mention", ["system", "topic"])
def test_systems_and_topics_make_no_shortcut(store: Store, mention: str) -> None:
    document = make_document(exchanges=1)
    store.put(
        replace(
            document,
            citations=tuple(
                replace(one, citation=replace(one.citation, mention=mention))
                for one in document.citations
            ),
        )
    )
    store.settle()
    assert shortcuts(store, "cites") == set()


def test_shared_members_go_both_ways_and_clerks_do_not_count(store: Store) -> None:
    both = {(actor_iri(ASYLUM), actor_iri(JUSTICE)), (actor_iri(JUSTICE), actor_iri(ASYLUM))}
    document = make_document()
    store.put(document)
    store.settle()
    assert shortcuts(store, "sharesMemberWith") == both
    clerks = tuple(
        replace(seat, organization=committee)
        for seat in document.memberships
        if seat.role.value == "griffier"
        for committee in (ASYLUM, JUSTICE)
    )
    store.put(replace(document, memberships=clerks))
    store.settle()
    assert shortcuts(store, "sharesMemberWith") == set()


def test_open_mends_what_a_killed_load_left(tmp_path: Path) -> None:
    with Store.create(tmp_path) as store:
        store.put(make_document())  # and no settle
        assert shortcuts(store, "cites") == set()
    with Store.open(tmp_path) as store:
        assert shortcuts(store, "cites") != set()
        assert not list(store.select("SELECT ?g { ?g d:stale true }"))


LOOP = """
import sys
from kamergraaf.graph.settling import settle as settling
from kamergraaf.graph.store import Store
from tests.factories import make_document
states = {name: [make_document(name, exchanges=n) for n in (4, 12)]
          for name in ("kst-1-A", "kst-1-B")}
settling._FEW = int(sys.argv[2])
with Store.create(sys.argv[1]) as store:
    print("ready", flush=True)
    turn = 0
    while True:
        for variants in states.values():
            store.put(variants[turn % 2])
        store.settle()
        turn += 1
"""


@pytest.mark.parametrize("few", [0, 2], ids=["touched alone", "all"])
@pytest.mark.parametrize("seconds", [0.02, 0.11, 0.23, 0.41])
def test_kill_leaves_whole_documents(tmp_path: Path, root: Path, seconds: float, few: int) -> None:
    names = ("kst-1-A", "kst-1-B")
    whole = {name: set[int]() for name in names}
    for exchanges in (4, 12):
        with Store.in_memory() as store:
            for name in names:
                store.put(make_document(name, exchanges=exchanges))
                whole[name].add(graph_size(store, name))
    child = subprocess.Popen(
        [sys.executable, "-c", LOOP, str(tmp_path), str(few)],
        cwd=root,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(seconds)
    finally:
        child.kill()
        child.communicate()
    with Store.open(tmp_path) as store:
        for name in names:
            known = store.engine.quads_for_pattern(
                ox.NamedNode(provenance.document_graph(name)), None, None, PROVENANCE
            )
            assert graph_size(store, name) in (whole[name] if list(known) else {0})
        assert not list(store.select("SELECT ?g { ?g d:stale true }"))
        found = quads(store)
        store.engine.update(f"INSERT DATA {{ GRAPH {PROVENANCE} {{ {provenance.STALE_MARK} }} }}")
        store.settle()
        assert quads(store) == found


def test_rows_are_plain_values(store: Store) -> None:
    store.put(make_document())
    row = next(
        iter(
            store.select(
                "SELECT ?c ?date ?page ?confidence (true AS ?yes) ?none ?text WHERE {"
                " ?c d:confidence ?confidence ; d:page ?page ; d:inDocument/dct:date ?date ;"
                " d:surfaceForm ?text }"
            )
        )
    )
    assert isinstance(row.pop("c"), Iri)
    assert row == {
        "date": date(2026, 2, 10), "page": 1, "confidence": 0.95, "yes": True, "none": None,
        "text": row["text"],
    }  # fmt: skip
    assert type(row["text"]) is str
