"""Queries run over all graphs, take parameters as values, and fail with a place."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.graph.errors import QueryError
from kamergraaf.graph.sparql import Rows, Triples, Value, run_query, to_term, to_value
from kamergraaf.ontology.nouns import Iri


@pytest.fixture(scope="module")
def engine() -> ox.Store:
    store = ox.Store()
    store.update(
        "PREFIX d: <https://w3id.org/kamergraaf/def#>"
        'INSERT DATA { GRAPH <http://g/1> { <http://e/a> d:key "x" } '
        'GRAPH <http://g/2> { <http://e/b> d:key "y" } }'
    )
    return store


@pytest.mark.parametrize(
    "value",
    [
        Iri("http://a/b"), "text", "", 'a "b"\n', 3, -1, 0.5, True, False, date(2026, 2, 10),
        datetime(2026, 2, 10, 12, tzinfo=UTC),
    ],
)  # fmt: skip
def test_values_survive_the_way_there_and_back(value: Value) -> None:
    back = to_value(to_term(value))
    assert back == value
    assert type(back) is type(value)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_text_survives(text: str) -> None:
    assert to_value(to_term(text)) == text


def test_ill_typed_literals_stay_text() -> None:
    wrong = ox.Literal("2026-13-01", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#date"))
    assert to_value(wrong) == "2026-13-01"


def rows(engine: ox.Store, text: str, **parameters: Value) -> list[dict[str, Value]]:
    found = run_query(engine, text, parameters)
    assert isinstance(found, Rows)
    return list(found)


def test_default_graph_is_the_union(engine: ox.Store) -> None:
    assert rows(engine, "SELECT ?k { ?s d:key ?k } ORDER BY ?k") == [{"k": "x"}, {"k": "y"}]


BY_KEY = 'SELECT ?s ?by { ?s d:key ?k FILTER(?by = "" || ?k = ?by) } ORDER BY ?s'


def test_parameter_takes_the_place_of_its_variable_and_is_not_shown(engine: ox.Store) -> None:
    assert rows(engine, BY_KEY, by="x") == [{"s": "http://e/a"}]


def test_parameter_that_is_not_given_filters_nothing(engine: ox.Store) -> None:
    assert len(rows(engine, BY_KEY, by=None)) == 2


@pytest.mark.parametrize("hostile", ['x" || true || "', "x') } #", "?k", "\\", "x\n"])
def test_parameter_is_never_code(engine: ox.Store, hostile: str) -> None:
    assert rows(engine, BY_KEY, by=hostile) == []


def test_parameter_must_be_selected(engine: ox.Store) -> None:
    with pytest.raises(QueryError, match=r"add \?by to its columns"):
        rows(engine, "SELECT ?s { ?s d:key ?by }", by="x")


def test_ask_and_construct(engine: ox.Store) -> None:
    assert run_query(engine, 'ASK { ?s d:key "x" }') is True
    assert run_query(engine, 'ASK { ?s d:key "z" }') is False
    made = run_query(engine, 'CONSTRUCT { ?s d:kind "k" } WHERE { ?s d:key "x" }')
    assert isinstance(made, Triples)
    assert list(made) == [("http://e/a", "https://w3id.org/kamergraaf/def#kind", "k")]
    made = run_query(engine, 'CONSTRUCT { ?s d:kind "k" } WHERE { ?s d:key "x" }')
    assert isinstance(made, Triples)
    assert "d:kind" in made.turtle()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("SELECT ?a WHERE {\n  ?a d:key\n}", "line 3, column 1: "),
        ("SELECT ?a {\n ?a zz:b ?b }", "unknown prefix zz:"),
        ("", "the query is empty"),
        ("# only a comment", "the query is empty"),
        ("DROP GRAPH <http://g/1>", "this changes data"),
        ("who cites what?", "a query is a SELECT, ASK, CONSTRUCT or DESCRIBE"),
        ("SELECT ?a { ?a d:key ?b }}", "look just before this place"),
        ("SELECT ?a ?b { ?a d:key ?b } GROUP BY ?a", "unbound"),
    ],
)
def test_wrong_query_is_explained(engine: ox.Store, query: str, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        run_query(engine, query)
    first, shown, caret = str(caught.value).split("\n")
    assert said in first
    assert caret.strip() == "^"
    assert shown.strip() in query


def test_caret_stands_under_the_place(engine: ox.Store) -> None:
    with pytest.raises(QueryError) as caught:
        run_query(engine, "SELECT ?a {\n\t?a d:key ! }")
    first, shown, caret = str(caught.value).split("\n")
    column = int(first.split("column ")[1].split(":")[0])
    assert len(caret) == 2 + column
    assert caret[2] == shown[2] == "\t"


def test_prefixes_inside_text_are_no_prefixes(engine: ox.Store) -> None:
    with pytest.raises(QueryError) as caught:
        run_query(engine, 'SELECT ?a { ?a d:key "zz:b" ; <yy:c> } # xx:d')
    assert "unknown prefix" not in str(caught.value)
