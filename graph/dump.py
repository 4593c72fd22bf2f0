"""What of a store is written to a file: each graph sorted, or the union of all, each triple once.

Everything streams: a graph, or the union, of any size passes through a bounded piece of memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO

import pyoxigraph as ox

from kamergraaf.graph.errors import ExportError
from kamergraaf.graph.part import Part
from kamergraaf.graph.provenance import ACTORS, PROVENANCE
from kamergraaf.graph.sorting import Sorter
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import DEF

# What XML 1.0 allows in no form, not even as a character reference.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
IDENTIFIED_AS = f"{DEF}identifiedAs"
_IDENTIFIED_AS = f"<{IDENTIFIED_AS}>".encode()
_SPOOLED = 16_000_000  # bytes of one graph that stay in memory while it is read
_PARSED = 4096  # lines that are parsed together


def graph_names(store: Store) -> list[ox.NamedNode]:
    """Return the names of the graphs that hold something, sorted."""
    names = (one for one in store.engine.named_graphs() if isinstance(one, ox.NamedNode))
    return sorted(names, key=lambda one: one.value)


class Dump:
    """A store, or a part of it, as sorted lines of N-Triples; `folder` is for what must be spilled.

    Reading may raise OSError (no room on the disk).
    """

    def __init__(self, store: Store, folder: Path, part: Part | None = None) -> None:
        self._store = store
        self._folder = folder
        self._part = part
        self._union: Sorter | None = None
        self._one_each: Sorter | None = None

    @property
    def store(self) -> Store:
        """The whole store. Raises ExportError where only a part of it is to be written."""
        if self._part is not None:
            raise ExportError("this format holds the whole graph; leave out what narrows it down")
        return self._store

    def graphs(self) -> Iterator[tuple[ox.NamedNode, Iterable[bytes]]]:
        """Yield each graph that is written, in order, with its lines."""
        if self._part is not None:
            yield from self._parted(self._part)
            return
        for number, name in enumerate(graph_names(self._store)):
            yield name, self._sorted(name, number)

    def _parted(self, part: Part) -> Iterator[tuple[ox.NamedNode, Iterable[bytes]]]:
        """Yield the graphs of a part: papers first, for they tell what is meant of the others."""
        names = sorted(graph_names(self._store), key=lambda name: name.value not in part.papers)
        for number, name in enumerate(names):
            if part.includes(name.value) and (
                kept := list(part.of(name.value, self._sorted(name, number)))
            ):
                yield name, kept

    def union(self) -> Iterable[bytes]:
        """Return the triples of all graphs but provenance, each once, in order; to be read often.

        Provenance speaks of graphs, which a union cannot tell apart.
        """
        if self._union is None:
            union = Sorter(self._folder, "union")
            for name, lines in self.graphs():
                if name.value != PROVENANCE:
                    union.extend(lines)
            self._union = union
        return self._union

    def one_each(self) -> Iterable[bytes]:
        """Return the union with one thing for each person and body, however papers print them."""
        if self._one_each is None:
            one_of = identities(self._store)
            merged = Sorter(self._folder, "one-each")
            merged.extend(_merged(self.union(), one_of))
            self._one_each = merged
        return self._one_each

    def sorter(self, name: str) -> Sorter:
        """Return a sorter for lines of an export's own; `name` must not be one of ours."""
        return Sorter(self._folder, name)

    def _sorted(self, name: ox.NamedNode, number: int) -> Iterable[bytes]:
        lines = Sorter(self._folder, f"graph-{number}")
        with SpooledTemporaryFile(max_size=_SPOOLED) as spool:
            self._store.engine.dump(spool, format=ox.RdfFormat.N_TRIPLES, from_graph=name)
            spool.seek(0)
            lines.extend(line[:-1] for line in spool if line != b"\n")
        return lines


def identities(store: Store) -> dict[bytes, bytes]:
    """Return, for each term by which papers print a person or a body, the term of who it is."""
    found = store.engine.quads_for_pattern(
        None, ox.NamedNode(IDENTIFIED_AS), None, ox.NamedNode(ACTORS)
    )
    return {str(quad.subject).encode(): str(quad.object).encode() for quad in found}


def _merged(lines: Iterable[bytes], one_of: dict[bytes, bytes]) -> Iterator[bytes]:
    for line in lines:
        subject, predicate, value = line.removesuffix(b" .").split(b" ", 2)
        if predicate != _IDENTIFIED_AS:
            one, other = one_of.get(subject, subject), one_of.get(value, value)
            yield b"%s %s %s ." % (one, predicate, other)


def as_triples(lines: Iterable[bytes]) -> Iterator[ox.Triple]:
    """Yield the triples that lines of N-Triples hold, in their order."""
    rest = iter(lines)
    while batch := list(islice(rest, _PARSED)):
        for quad in ox.parse(b"\n".join(batch), format=ox.RdfFormat.N_TRIPLES):
            yield ox.Triple(quad.subject, quad.predicate, quad.object)


class ForXml:
    """A file to which XML is written so that readers see each CR, not a line feed in its place."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, xml: bytes) -> int:
        """Write XML with character references for its carriage returns; return its own length."""
        self._file.write(xml.replace(b"\r", b"&#13;"))
        return len(xml)

    def flush(self) -> None:
        """Flush the file."""
        self._file.flush()


def for_xml(text: str) -> str:
    """Return `text` with U+FFFD for each character that XML cannot hold."""
    return _NO_XML.sub("�", text)
