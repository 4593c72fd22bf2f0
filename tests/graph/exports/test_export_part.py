"""A part of the graph: the papers and citations asked for, with all that they refer to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from kamergraaf.graph import exporting as exports
from kamergraaf.graph.errors import ExportError
from kamergraaf.graph.exports.part import Wanted, select
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import DEF, document_iri, work_iri
from tests.factories import make_document

D = rdflib.Namespace(DEF)


@pytest.fixture(scope="module")
def store() -> Store:
    made = Store.in_memory()
    made.put(make_document("kst-1-A"))
    made.put(replace(make_document("kst-2-B"), date=date(2020, 1, 1)))
    made.settle()
    return made


def read(store: Store, folder: Path, wanted: Wanted) -> rdflib.Graph:
    exports.export(store, folder / "part.nt", part=select(store, wanted))
    return rdflib.Graph().parse(folder / "part.nt", format="nt")


def documents(graph: rdflib.Graph) -> set[str]:
    return {str(one).rpartition("/")[2] for one in graph.subjects(rdflib.RDF.type, D.Document)}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(documents=("KST-1-a",)), {"kst-1-A"}),
        (Wanted(documents=("kst-1-A", "kst-2-B")), {"kst-1-A", "kst-2-B"}),
        (Wanted(since=date(2025, 1, 1)), {"kst-1-A"}),
        (Wanted(by=" van weel ", since=date(2000, 1, 1)), {"kst-1-A", "kst-2-B"}),
    ],
)
def test_papers_of_a_part(store: Store, tmp_path: Path, wanted: Wanted, found: set[str]) -> None:
    assert documents(read(store, tmp_path, wanted)) == found


def test_a_part_has_what_its_papers_refer_to_and_no_more(store: Store, tmp_path: Path) -> None:
    part = read(store, tmp_path, Wanted(documents=("kst-1-A",)))
    cited = rdflib.URIRef(work_iri("celex:32024R1351"))
    assert len(list(part.objects(cited, rdflib.SKOS.altLabel))) > 2  # what the gazetteer knows
    uncited = rdflib.URIRef(work_iri("bwb:BWBR0005537"))
    assert not list(part.predicate_objects(uncited))
    whole = set(store_triples(store, "kst-1-A"))
    assert whole <= set(part)


def store_triples(store: Store, name: str) -> list[tuple[rdflib.term.Node, ...]]:
    from kamergraaf.graph.projection import rdflib_triple
    from kamergraaf.graph.provenance import document_graph

    own = ox.NamedNode(document_graph(name))
    return [rdflib_triple(quad) for quad in store.engine.quads_for_pattern(None, None, None, own)]


def test_what_one_actor_cites(store: Store, tmp_path: Path) -> None:
    part = read(store, tmp_path, Wanted(by=" minister van asiel en migratie "))
    actors = {str(actor) for actor in part.objects(None, D.citingActor)}
    assert len(actors) == 1
    assert next(iter(actors)).endswith("minister-van-asiel-en-migratie")
    answers = set(part.subjects(rdflib.RDF.type, D.Answer))
    assert len(answers) == 4
    for answer in answers:  # each fact has its place: passage, question answered, paper
        assert list(part.objects(answer, D.text))
        assert list(part.objects(answer, D.answersTo))
    assert rdflib.URIRef(document_iri("kst-1-A")) in set(part.subjects(rdflib.RDF.type, D.Document))


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (Wanted(documents=("kst-9-Z",)), "no such paper"),
        (Wanted(by=" niemand "), "widen it"),
        (Wanted(since=date(2999, 1, 1)), "widen it"),
    ],
)
def test_an_empty_part_is_refused(store: Store, wanted: Wanted, words: str) -> None:
    with pytest.raises(ExportError, match=words):
        select(store, wanted)


def test_provenance_of_a_part_is_that_of_its_papers(store: Store, tmp_path: Path) -> None:
    wanted = Wanted(documents=("kst-1-A",))
    exports.export(store, tmp_path / "part.nq", part=select(store, wanted))
    text = (tmp_path / "part.nq").read_text(encoding="utf-8")
    assert "graph/doc/kst-1-A> <http://www.w3.org/ns/prov#wasGeneratedBy>" in text
    assert "kst-2-B" not in text
