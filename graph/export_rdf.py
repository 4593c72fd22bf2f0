"""Turtle, TriG, N-Triples, N-Quads and RDF/XML; sorted, so that two exports can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import pyoxigraph as ox

from kamergraaf.graph.dump import Dump, ForXml, as_triples, for_xml
from kamergraaf.graph.sparql import PREFIXES


def write_ntriples(dump: Dump, file: BinaryIO) -> None:
    """Write the union of the graphs as N-Triples."""
    file.writelines(line + b"\n" for line in dump.union())


def write_nquads(dump: Dump, file: BinaryIO) -> None:
    """Write all graphs as N-Quads."""
    for name, lines in dump.graphs():
        ending = f" {name} .\n".encode()
        file.writelines(line.removesuffix(b" .") + ending for line in lines)


def write_turtle(dump: Dump, file: BinaryIO) -> None:
    """Write the union of the graphs as Turtle."""
    triples = as_triples(dump.union())
    ox.serialize(triples, file, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES)


def write_trig(dump: Dump, file: BinaryIO) -> None:
    """Write all graphs as TriG."""
    ox.serialize(_quads(dump), file, format=ox.RdfFormat.TRIG, prefixes=PREFIXES)


def write_rdfxml(dump: Dump, file: BinaryIO) -> None:
    """Write the union of the graphs as RDF/XML."""
    triples = (_for_xml(triple) for triple in as_triples(dump.union()))
    out: BinaryIO = ForXml(file)  # type: ignore[assignment]  # it is written to, and no more
    ox.serialize(triples, out, format=ox.RdfFormat.RDF_XML, prefixes=PREFIXES)


def _quads(dump: Dump) -> Iterator[ox.Quad]:
    for name, lines in dump.graphs():
        for triple in as_triples(lines):
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
