"""The named graphs of a store, one after another in a fixed order, as sorted N-Triples."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pyoxigraph as ox

from kamergraaf.graph.provenance import PROVENANCE
from kamergraaf.graph.store import Store

# What XML 1.0 allows in no form, not even as a character reference.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def graph_names(store: Store) -> list[ox.NamedNode]:
    """Return the names of the graphs that hold something, sorted."""
    names = (one for one in store.engine.named_graphs() if isinstance(one, ox.NamedNode))
    return sorted(names, key=lambda one: one.value)


def graph_lines(store: Store, name: ox.NamedNode) -> list[bytes]:
    """Return the triples of one graph as N-Triples without line ends, sorted."""
    written = store.engine.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=name) or b""
    return sorted(line for line in written.split(b"\n") if line)


def union_lines(store: Store) -> list[bytes]:
    """Return the triples of all graphs but provenance, each once, sorted."""
    lines: set[bytes] = set()
    for name in graph_names(store):
        if name.value != PROVENANCE:
            lines.update(graph_lines(store, name))
    return sorted(lines)


def as_triples(lines: list[bytes]) -> Iterator[ox.Triple]:
    """Yield the triples that lines of N-Triples hold, in their order."""
    for quad in ox.parse(b"\n".join(lines), format=ox.RdfFormat.N_TRIPLES):
        yield ox.Triple(quad.subject, quad.predicate, quad.object)


def keep_carriage_returns(xml: bytes) -> bytes:
    """Return XML in which readers see each CR; they would take a bare one for a line feed."""
    return xml.replace(b"\r", b"&#13;")


def for_xml(text: str) -> str:
    """Return `text` with U+FFFD for each character that XML cannot hold."""
    return _NO_XML.sub("�", text)
