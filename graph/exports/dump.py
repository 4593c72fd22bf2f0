"""What of a store is written to a file: each graph sorted, or the union of all, each triple once.

Everything streams: a graph, or the union, of any size passes through a bounded piece of memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from tempfile import SpooledTemporaryFile, TemporaryFile
from typing import IO

import pyoxigraph as ox

from kamergraaf.graph.errors import ExportError
from kamergraaf.graph.exports.part import Part
from kamergraaf.graph.provenance import ACTORS, PROVENANCE
from kamergraaf.graph.sorting import Batch, Sorter, read_lines
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import DEF

# What XML 1.0 allows in no form, not even as a character reference.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
IDENTIFIED_AS = f"{DEF}identifiedAs"
_IDENTIFIED_AS = f"<{IDENTIFIED_AS}>".encode()
_SPOOLED = 16_000_000  # bytes of one graph that stay in memory while it is read


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
        self._kept: list[_Kept] | None = None
        self._union: Sorter | None = None

    @property
    def store(self) -> Store:
        """The whole store. Raises ExportError where only a part of it is to be written."""
        if self._part is not None:
            raise ExportError("this format holds the whole graph; leave out what narrows it down")
        return self._store

    def graphs(self) -> Iterator[tuple[ox.NamedNode, Iterator[Batch]]]:
        """Yield each graph that is written, in order, with its lines, to be read before the next.

        The store is read once, however often this is asked.
        """
        path = self._folder / "graphs"
        if self._kept is None:
            with path.open("wb") as file:
                self._kept = list(self._keep(file))
        with path.open("rb") as file:
            for kept in self._kept:
                file.seek(kept.start)
                yield kept.name, read_lines(file, kept.size)

    def _keep(self, file: IO[bytes]) -> Iterator[_Kept]:
        """Write the lines of each graph to a file, and tell where they stand in it."""
        graphs = self._parted(self._part) if self._part else self._whole()
        for name, batches in graphs:
            start = file.tell()
            for batch in batches:
                file.write(b"\n".join([*batch, b""]))
            yield _Kept(name, start, file.tell() - start)

    def _whole(self) -> Iterator[tuple[ox.NamedNode, Iterable[Batch]]]:
        for number, name in enumerate(graph_names(self._store)):
            yield name, self._sorted(name, number).batches()

    def _parted(self, part: Part) -> Iterator[tuple[ox.NamedNode, Iterable[Batch]]]:
        """Yield the graphs of a part: papers first, for they tell what is meant of the others."""
        names = sorted(graph_names(self._store), key=lambda name: name.value not in part.papers)
        for number, name in enumerate(names):
            if part.includes(name.value) and (
                kept := list(part.of(name.value, self._sorted(name, number)))
            ):
                yield name, [kept]

    def union(self) -> Iterator[Batch]:
        """Yield the triples of all graphs but provenance, each once, in order; as often as asked.

        Provenance speaks of graphs, which a union cannot tell apart.
        """
        if self._union is None:
            self._union = Sorter(self._folder, "union")
            for name, batches in self.graphs():
                if name.value != PROVENANCE:
                    self._union.extend(chain.from_iterable(batches))
        return self._union.batches()

    def one_each(self) -> Iterator[Batch]:
        """Yield the union with one thing for each person and body, however papers print them."""
        merged = self.sorter("one-each")
        one_of = identities(self._store)
        for batch in self.union():
            merged.extend(_merged(batch, one_of))
        return merged.batches()

    def sorter(self, name: str) -> Sorter:
        """Return a sorter for lines of an export's own; `name` must not be one of ours."""
        return Sorter(self._folder, name)

    def spool(self) -> IO[bytes]:
        """Return a file to write to and to read again, gone when it is closed."""
        return TemporaryFile(dir=self._folder)

    def _sorted(self, name: ox.NamedNode, number: int) -> Sorter:
        lines = Sorter(self._folder, f"graph-{number}")
        with SpooledTemporaryFile(max_size=_SPOOLED) as spool:
            self._store.engine.dump(spool, format=ox.RdfFormat.N_TRIPLES, from_graph=name)
            spool.seek(0)
            lines.extend(chain.from_iterable(read_lines(spool)))
        return lines


@dataclass(frozen=True, slots=True)
class _Kept:
    """Where the lines of a graph stand in the file of all graphs, in bytes."""

    name: ox.NamedNode
    start: int
    size: int


def identities(store: Store) -> dict[bytes, bytes]:
    """Return, for each term by which papers print a person or a body, the term of who it is."""
    found = store.engine.quads_for_pattern(
        None, ox.NamedNode(IDENTIFIED_AS), None, ox.NamedNode(ACTORS)
    )
    return {str(quad.subject).encode(): str(quad.object).encode() for quad in found}


def _merged(lines: Batch, one_of: dict[bytes, bytes]) -> Iterator[bytes]:
    for line in lines:
        subject, predicate, value = line[:-2].split(b" ", 2)
        if predicate == _IDENTIFIED_AS:
            continue
        if subject in one_of or value in one_of:
            one, other = one_of.get(subject, subject), one_of.get(value, value)
            yield b"%s %s %s ." % (one, predicate, other)
        else:
            yield line


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
