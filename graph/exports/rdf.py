"""Turtle, TriG, N-Triples, N-Quads and RDF/XML; sorted, so that two exports can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

import pyoxigraph as ox

from kamergraaf.graph.exports.dump import Dump, ForXml, for_xml
from kamergraaf.graph.sparql import PREFIXES

# What may be, in a line of N-Triples, a character that XML has no place for: most are escaped.
_NOT_PLAIN = re.compile(rb"\\u|\\[bf]|[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")


def write_ntriples(dump: Dump, file: BinaryIO) -> None:
    """Write the union of the graphs as N-Triples."""
    for batch in dump.union():
        file.write(b"\n".join([*batch, b""]))


def write_nquads(dump: Dump, file: BinaryIO) -> None:
    """Write all graphs as N-Quads."""
    file.writelines(_nquads(dump))


def write_turtle(dump: Dump, file: BinaryIO) -> None:
    """Write the union of the graphs as Turtle."""
    ox.serialize(_triples(dump), file, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES)


def write_trig(dump: Dump, file: BinaryIO) -> None:
    """Write all graphs as TriG."""
    ox.serialize(_quads(dump), file, format=ox.RdfFormat.TRIG, prefixes=PREFIXES)


def write_rdfxml(dump: Dump, file: BinaryIO) -> None:
    """Write the union of the graphs as RDF/XML."""
    out: BinaryIO = ForXml(file)  # type: ignore[assignment]  # it is written to, and no more
    ox.serialize(_xml_triples(dump), out, format=ox.RdfFormat.RDF_XML, prefixes=PREFIXES)


def _nquads(dump: Dump) -> Iterator[bytes]:
    """Yield N-Quads, many together."""
    for name, batches in dump.graphs():
        ending = f" {name} .\n".encode()
        for batch in batches:
            # A line feed ends a line and stands nowhere else, for literals have it escaped.
            yield b"\n".join([*batch, b""]).replace(b" .\n", ending)


def _quads(dump: Dump) -> Iterator[ox.Quad]:
    for lines in _nquads(dump):
        yield from ox.parse(lines, format=ox.RdfFormat.N_QUADS)


def _triples(dump: Dump) -> Iterator[ox.Quad]:
    """Yield the triples of the union, as quads of the default graph."""
    for batch in dump.union():
        yield from ox.parse(b"\n".join(batch), format=ox.RdfFormat.N_TRIPLES)


def _xml_triples(dump: Dump) -> Iterator[ox.Quad]:
    for batch in dump.union():
        lines = b"\n".join(batch)
        triples = ox.parse(lines, format=ox.RdfFormat.N_TRIPLES)
        yield from map(_for_xml, triples) if _NOT_PLAIN.search(lines) else triples


def _for_xml(triple: ox.Quad) -> ox.Quad:
    value = triple.object
    if not isinstance(value, ox.Literal) or for_xml(value.value) == value.value:
        return triple
    text = for_xml(value.value)
    if value.language:
        return ox.Quad(triple.subject, triple.predicate, ox.Literal(text, language=value.language))
    return ox.Quad(triple.subject, triple.predicate, ox.Literal(text, datatype=value.datatype))
