"""Turtle, TriG, N-Triples, N-Quads and RDF/XML; sorted, so that two exports can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import pyoxigraph as ox

from kamergraaf.graph.graphs import (
    as_triples,
    for_xml,
    graph_lines,
    graph_names,
    keep_carriage_returns,
    union_lines,
)
from kamergraaf.graph.sparql import PREFIXES
from kamergraaf.graph.store import Store


def write_ntriples(store: Store, file: BinaryIO) -> None:
    """Write the union of the graphs as N-Triples."""
    file.writelines(line + b"\n" for line in union_lines(store))


def write_nquads(store: Store, file: BinaryIO) -> None:
    """Write all graphs as N-Quads; holds one graph at a time."""
    for name in graph_names(store):
        ending = f" {name} .\n".encode()
        file.writelines(line.removesuffix(b" .") + ending for line in graph_lines(store, name))


def write_turtle(store: Store, file: BinaryIO) -> None:
    """Write the union of the graphs as Turtle."""
    triples = as_triples(union_lines(store))
    ox.serialize(triples, file, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES)


def write_trig(store: Store, file: BinaryIO) -> None:
    """Write all graphs as TriG; holds one graph at a time."""
    ox.serialize(_quads(store), file, format=ox.RdfFormat.TRIG, prefixes=PREFIXES)


def write_rdfxml(store: Store, file: BinaryIO) -> None:
    """Write the union of the graphs as RDF/XML."""
    triples = (_for_xml(triple) for triple in as_triples(union_lines(store)))
    written = ox.serialize(triples, format=ox.RdfFormat.RDF_XML, prefixes=PREFIXES)
    file.write(keep_carriage_returns(written or b""))


def _quads(store: Store) -> Iterator[ox.Quad]:
    for name in graph_names(store):
        for triple in as_triples(graph_lines(store, name)):
            yield ox.Quad(triple.subject, triple.predicate, triple.object, name)


def _for_xml(triple: ox.Triple) -> ox.Triple:
    value = triple.object
    if not isinstance(value, ox.Literal) or for_xml(value.value) == value.value:
        return triple
    text = for_xml(value.value)
    if value.language:
        return ox.Triple(
            triple.subject, triple.predicate, ox.Literal(text, language=value.language)
        )
    return ox.Triple(triple.subject, triple.predicate, ox.Literal(text, datatype=value.datatype))
