"""The names in Neo4j follow from the vocabulary and one table; what neither knows is not lost."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pyoxigraph as ox
import pytest

from kamergraaf.graph.neo4j.model import load_model, read_model, safe_name
from kamergraaf.graph.neo4j.schema import constraint, statements
from kamergraaf.graph.neo4j.things import describe, node_key
from kamergraaf.graph.predicates import RDF
from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.tables import BrokenTable
from kamergraaf.ontology.vocabulary import load_vocabulary

ROOT = Path(__file__).resolve().parents[3]
TABLE = tomllib.loads((ROOT / "graph" / "neo4j" / "model.toml").read_text())


def test_each_class_of_the_vocabulary_is_a_label_or_a_kind_with_a_constraint() -> None:
    model = load_model()
    made = set(statements(model).values())
    for name in load_vocabulary().classes:
        iri = DEF + name
        if iri in model.folded | model.omitted or f"d:{name}" in TABLE["labels"]:
            continue
        labels = model.labels_of(iri)
        assert name in labels or model.kinds[iri][0] == "kind"
        assert {constraint(label) for label in labels} <= made


@pytest.mark.parametrize(
    ("cls", "labels"),
    [
        ("Committee", ("Actor", "Committee")),
        ("Proposal", ("Proposal", "Work")),
        ("RepeatedQuestion", ("Passage",)),
        ("PersonAsPrinted", ("Actor", "Person")),
        ("Unheard", ("Unheard",)),
    ],
)
def test_labels(cls: str, labels: tuple[str, ...]) -> None:
    assert load_model().labels_of(DEF + cls) == labels


@pytest.mark.parametrize(
    ("predicate", "type_"),
    [
        (DEF + "answersTo", "ANSWERS"),
        (DEF + "inDocument", "IN_DOCUMENT"),
        ("http://www.w3.org/ns/prov#wasRevisionOf", "WAS_REVISION_OF"),
        ("urn:x:who`s that", "WHO_S_THAT"),
    ],
)
def test_types(predicate: str, type_: str) -> None:
    assert load_model().type_of(predicate) == type_


@pytest.mark.parametrize(
    ("section", "row", "reason"),
    [
        ("types", {"d:nothing": "X"}, "no term 'd:nothing'"),
        ("types", {"zz:voice": "X"}, "no term 'zz:voice'"),
        ("keys", {"d:voice": "two words"}, "no name for Cypher"),
        ("more", {}, "unknown or missing"),
    ],
)
def test_a_broken_table_says_what_is_wrong(section: str, row: dict[str, str], reason: str) -> None:
    with pytest.raises(BrokenTable, match=reason):
        read_model({**TABLE, section: row}, load_vocabulary())


def test_another_name_is_another_digest() -> None:
    other = read_model({**TABLE, "types": {"d:voice": "SPOKEN_BY"}}, load_vocabulary())
    assert other.digest != load_model().digest


def test_things_of_unknown_kind_and_with_many_values_are_kept() -> None:
    statements_of = [
        (f"{RDF}type", ox.NamedNode("http://example.org/Robot")),
        ("http://example.org/size", ox.Literal(3)),
        ("http://example.org/size", ox.Literal(5)),
        ("http://example.org/builtBy", ox.NamedNode("http://example.org/someone")),
        ("http://example.org/big", ox.Literal(str(10**30), datatype=ox.NamedNode(
            "http://www.w3.org/2001/XMLSchema#integer"))),
    ]  # fmt: skip
    thing = describe("urn:x", {"kst-1-A": statements_of}, load_model(), {})
    assert thing
    assert thing.node.labels == ("Robot",)
    assert thing.node.values == {"size": 3, "sizeList": ["3", "5"], "big": str(10**30)}
    assert [(one.type, one.end, one.values) for one in thing.edges] == [
        ("BUILT_BY", "http://example.org/someone", {"documents": ["kst-1-A"]})
    ]


def test_long_addresses_stay_apart() -> None:
    long = "urn:" + "é" * 9000
    assert node_key("urn:short") == "urn:short"
    assert len(node_key(long).encode()) < 400
    assert node_key(long) != node_key(long + "x")


def test_no_name_can_end_the_quotes() -> None:
    assert "`" not in safe_name("a`b\\u0060c")
