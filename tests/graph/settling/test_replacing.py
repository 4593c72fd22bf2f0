"""A graph that is replaced holds the new lines and no others, however many steps that takes."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamergraaf.graph.settling import replacing
from kamergraaf.graph.settling import settle as settling
from kamergraaf.graph.settling.replacing import replace
from kamergraaf.graph.store import Store
from kamergraaf.graph.terms import literal
from kamergraaf.ontology.nouns import Iri
from tests.people import doubts, loaded, member, paper, persons

GRAPH = Iri("https://example.org/graph")
OTHER = ox.Quad(
    ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("of others"), ox.NamedNode("urn:g")
)
LINES = st.sets(
    st.builds(
        lambda number, text: f"<urn:s{number}> <urn:p> {literal(text)} .".encode(),
        st.integers(0, 5),
        st.text(
            st.characters(exclude_categories=["Cs"]) | st.sampled_from('\\\n\r"\u2028'), max_size=5
        ),
    )
)


def triples(lines: bytes) -> set[object]:
    return {quad.triple for quad in ox.parse(lines, format=ox.RdfFormat.N_TRIPLES)}


def held(engine: ox.Store) -> set[object]:
    return {one.triple for one in engine.quads_for_pattern(None, None, None, ox.NamedNode(GRAPH))}


@settings(max_examples=50, deadline=None)
@given(first=LINES, then=LINES)
def test_what_a_graph_holds_is_replaced(first: set[bytes], then: set[bytes]) -> None:
    engine = ox.Store()
    engine.add(OTHER)
    for lines in (first, then, then):
        replace(engine, GRAPH, sorted(lines, reverse=True))
        assert held(engine) == triples(b"\n".join(lines))
    assert OTHER in engine


def test_only_what_changed_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = ox.Store()
    lines = [f"<urn:s> <urn:p> {literal(str(n))} .".encode() for n in range(100)]
    replace(engine, GRAPH, lines[:60])
    steps: list[bytes] = []
    whole = replacing._steps
    monkeypatch.setattr(
        replacing, "_steps", lambda found: (steps.append(one) or one for one in whole(found))
    )
    monkeypatch.setattr(replacing, "STEP", 100)
    replace(engine, GRAPH, [*lines[10:60], *lines[90:]])
    written = b"".join(steps).splitlines()
    assert sorted(written) == sorted([*lines[:10], *lines[90:]])
    assert len(steps) > 2
    assert held(engine) == triples(b"\n".join([*lines[10:60], *lines[90:]]))


class Cut(Exception):
    """Stands for a process that ends there."""


@pytest.mark.parametrize("few", [0, 2], ids=["touched alone", "all"])
@pytest.mark.parametrize("steps", [0, 1, 3, 5])
def test_a_settling_that_is_cut_is_begun_again(
    steps: int, few: int, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    papers = [paper(n, [member(f"Meijer-{n}", "VVD"), member("Krol", "SP")]) for n in range(1, 9)]
    wanted = loaded(papers)
    left = iter(range(steps))

    def cut(found: object) -> object:
        for one in whole(found):  # type: ignore[arg-type]
            if next(left, None) is None:
                raise Cut
            yield one

    whole = replacing._steps
    place = str(tmp_path)
    with Store.create(place) as store:
        for document in papers[:4]:
            store.put(document)
        store.settle()
        store.remove(papers[0].id)
        for document in papers[4:]:
            store.put(document)
        monkeypatch.setattr(settling, "_FEW", few)
        monkeypatch.setattr(replacing, "STEP", 200)
        monkeypatch.setattr(replacing, "_steps", cut)
        with pytest.raises(Cut):
            store.settle()
        monkeypatch.undo()
    with Store.open(place) as store:
        store.put(papers[0])
        store.settle()
        assert persons(store) == persons(wanted)
        assert doubts(store) == doubts(wanted)
        assert not list(store.select("SELECT ?g { ?g d:stale true }"))
