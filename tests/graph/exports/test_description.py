"""The description beside an export counts what is in it, and says whose identifiers it links to."""

from __future__ import annotations

import pytest
import rdflib

from kamergraaf.graph import exporting as exports
from kamergraaf.graph.exports.description import LICENCE, LINKED
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import BASE, DEF
from tests.factories import make_document

VOID = rdflib.Namespace("http://rdfs.org/ns/void#")
DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
DATASET = rdflib.URIRef(f"{BASE}dataset")


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> tuple[rdflib.Graph, rdflib.Graph]:
    folder = tmp_path_factory.mktemp("export")
    with Store.in_memory() as store:
        store.put(make_document())
        store.settle()
        data, about = exports.export(store, folder / "all.nt")
    return rdflib.Graph().parse(data, format="nt"), rdflib.Graph().parse(about, format="turtle")


def test_counts_are_those_of_the_data(described) -> None:
    data, about = described
    assert int(about.value(DATASET, VOID.triples)) == len(data)
    assert int(about.value(DATASET, VOID.distinctSubjects)) == len(set(data.subjects()))
    classes = {
        part: int(about.value(node, VOID.entities))
        for node in about.objects(DATASET, VOID.classPartition)
        for part in about.objects(node, VOID["class"])
    }
    for class_, count in classes.items():
        assert len(set(data.subjects(rdflib.RDF.type, class_))) == count
    assert int(about.value(DATASET, VOID.classes)) == len(classes)
    properties = {
        part: int(about.value(node, VOID.triples))
        for node in about.objects(DATASET, VOID.propertyPartition)
        for part in about.objects(node, VOID.property)
    }
    assert properties == {p: len(list(data.subject_objects(p))) for p in set(data.predicates())}


def test_it_says_licence_vocabularies_and_links(described) -> None:
    data, about = described
    assert about.value(DATASET, rdflib.DCTERMS.license) == rdflib.URIRef(LICENCE)
    assert rdflib.URIRef(DEF) in set(about.objects(DATASET, VOID.vocabulary))
    assert about.value(DATASET, DCAT.distribution)
    counted = {}
    for links in about.subjects(rdflib.RDF.type, VOID.Linkset):
        space = about.value(about.value(links, VOID.objectsTarget), VOID.uriSpace)
        counted[str(space)] = int(about.value(links, VOID.triples))
    assert "http://data.europa.eu/eli/" in counted
    for space in LINKED:
        meant = [
            o for _, p, o in data
            if isinstance(o, rdflib.URIRef) and o.startswith(space) and p != rdflib.RDF.type
        ]  # fmt: skip
        assert counted.get(space, 0) == len(meant)
