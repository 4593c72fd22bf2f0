"""Lines that are taken apart say what a parser says."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.graph.exports.lines import by_subject, iri_of, literal_of
from kamergraaf.graph.terms import XSD

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    [
        '"',
        "\\",
        "\\u0041",
        "\\\\n",
        "\n\r\t\b\f\0\x7f\x85",
        "\u2028",
        '"@nl',
        '"^^<x>',
        " .\n",
        "💶",
    ]
)
LITERALS = st.builds(
    ox.Literal, TEXTS, datatype=st.sampled_from([f"{XSD}string", f"{XSD}date", "http://e/é"])
    .map(ox.NamedNode)
) | st.builds(ox.Literal, TEXTS, language=st.sampled_from(["nl", "en-gb"]))  # fmt: skip


def line(triple: ox.Triple) -> bytes:
    written = ox.serialize([triple], format=ox.RdfFormat.N_TRIPLES)
    assert written
    return written.removesuffix(b"\n")


@given(LITERALS)
def test_a_literal_is_what_it_was(literal: ox.Literal) -> None:
    a = ox.NamedNode("http://e/a")
    ((subject, [(predicate, value)]),) = by_subject([[line(ox.Triple(a, a, literal))]])
    text, datatype, language = literal_of(value)
    assert (subject, iri_of(predicate)) == ("http://e/a", "http://e/a")
    assert (text, language) == (literal.value, literal.language or "")
    assert datatype == ("" if literal.language else literal.datatype.value)


@pytest.mark.parametrize(
    "batches",
    [
        pytest.param([], id="nothing"),
        pytest.param([[b"<a> <p> <x> ."], [b"<a> <p> <y> .", b"<b> <p> <x> ."]], id="split"),
        pytest.param([[b"<a> <p> <x> .", b"<a> <p> <y> .", b"<b> <p> <x> ."]], id="whole"),
    ],
)
def test_what_is_said_of_a_subject_comes_together(batches: list[list[bytes]]) -> None:
    whole = [("a", [(b"<p>", b"<x>"), (b"<p>", b"<y>")]), ("b", [(b"<p>", b"<x>")])]
    assert list(by_subject(batches)) == (whole if batches else [])
