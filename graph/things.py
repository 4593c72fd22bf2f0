"""The graph as nodes with attributes and edges between them, one after the other.

What GraphML, GEXF, tables and networkx are made of. Two passes over the union: nodes, then edges,
which need to know what is a node.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby

import pyoxigraph as ox

from kamergraaf.graph.dump import Dump, as_triples
from kamergraaf.graph.predicates import OA, ORG, RDF
from kamergraaf.graph.sparql import Value, to_value
from kamergraaf.ontology.identifiers import DEF

Plain = str | int | float | bool
Attributes = dict[str, Plain]

# General kinds give way to the special ones that things have besides.
_GENERAL = {f"{DEF}Passage", f"{DEF}Work", f"{ORG}Post"}
# Where a quotation stands is evidence, of use to no algorithm on graphs.
_LEFT_OUT = {f"{OA}SpecificResource", f"{OA}TextPositionSelector", f"{OA}TextQuoteSelector"}
_LABELS = ("prefLabel", "title", "surfaceForm", "number", "identifier")
_TYPE = f"{RDF}type"
# What a thing is called is its label; `kind` of works would hide what kind of thing it is.
_RENAMED = {"kind": "workKind", "label": "ownLabel"}


@dataclass(frozen=True, slots=True)
class Thing:
    """A node: its IRI, its most exact class, its literals and its links, by local names."""

    iri: str
    kind: str
    literals: dict[str, list[Value]]
    links: list[tuple[str, str]]  # (name, IRI), in order

    @property
    def label(self) -> str:
        """What it is called; its IRI where it has no name."""
        for name in _LABELS:
            if values := self.literals.get(name):
                return str(values[0])
        return self.iri

    def attributes(self) -> Attributes:
        """Return kind, label and literals, several values of one name as one text."""
        found: Attributes = {"kind": self.kind, "label": self.label}
        for name, values in self.literals.items():
            found[_RENAMED.get(name, name)] = _plain(values)
        return found


def things(dump: Dump) -> Iterator[Thing]:
    """Yield the nodes in the order of their IRIs; evidence is left out, and what has no class."""
    for subject, about in groupby(as_triples(dump.union()), key=_subject):
        kinds: set[str] = set()
        literals: dict[str, list[Value]] = {}
        links: list[tuple[str, str]] = []
        for triple in about:
            value = triple.object
            if triple.predicate.value == _TYPE:
                kinds.add(str(value)[1:-1])
            elif isinstance(value, ox.NamedNode):
                links.append((local(triple.predicate.value), value.value))
            else:
                literals.setdefault(local(triple.predicate.value), []).append(to_value(value))
        if kinds and not kinds & _LEFT_OUT:
            yield Thing(subject, local(min(kinds - _GENERAL or kinds)), literals, links)


def edges(dump: Dump) -> Iterator[tuple[str, str, str]]:
    """Yield (from, to, kind) for each link between two nodes, in the order of where it leads."""
    links = dump.sorter("links")
    links.extend(
        f"{end}> {thing.iri} {kind}".encode() for thing in things(dump) for kind, end in thing.links
    )
    # The closing bracket keeps links in the order of the nodes: "a/b/c>" stands before "a/b>".
    nodes = (f"{thing.iri}>".encode() for thing in things(dump))
    known = next(nodes, b"")
    for line in links:
        end, start, kind = line.split(b" ")
        while known and known < end:
            known = next(nodes, b"")
        if known == end:
            yield start.decode(), end[:-1].decode(), kind.decode()


def _subject(triple: ox.Triple) -> str:
    return str(triple.subject)[1:-1]


@lru_cache(maxsize=1024)
def local(iri: str) -> str:
    """Return the last part of an IRI: the name of a class or a property."""
    return iri.rpartition("#")[2].rpartition("/")[2]


def _plain(values: Iterable[Value]) -> Plain:
    several = list(values)
    if len(several) == 1 and isinstance(several[0], Plain):
        return several[0]
    return " | ".join(dict.fromkeys(text_of(one) for one in several))


def text_of(value: Value) -> str:
    """Return a value as text; a day as ISO 8601."""
    return value.isoformat() if isinstance(value, date) else str(value)
