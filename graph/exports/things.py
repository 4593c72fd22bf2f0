"""The graph as nodes with attributes and edges between them, one after the other.

What GraphML, GEXF, tables and networkx are made of: one node for a person and for a body under all
their names. What is a link between nodes is known when all nodes are; so edges come after them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from kamergraaf.graph.exports.dump import Dump
from kamergraaf.graph.exports.lines import by_subject, iri_of, literal_of
from kamergraaf.graph.predicates import OA, ORG, RDF
from kamergraaf.graph.sparql import Value, literal_value
from kamergraaf.ontology.identifiers import DEF

Plain = str | int | float | bool
Attributes = dict[str, Plain]

# General kinds give way to the special ones that things have besides.
_GENERAL = {f"{DEF}Passage", f"{DEF}Work", f"{ORG}Post", f"{DEF}PersonAsPrinted"}
# Where a quotation stands is evidence, of use to no algorithm on graphs; so is who may be whom.
_LEFT_OUT = {
    f"{OA}SpecificResource", f"{OA}TextPositionSelector", f"{OA}TextQuoteSelector",
    f"{DEF}Record", f"{DEF}Doubt", f"{DEF}Decision",
}  # fmt: skip
_LABELS = ("name", "prefLabel", "title", "surfaceForm", "number", "identifier")
_TYPE = f"<{RDF}type>".encode()
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
            if name == "name":  # as the label says
                continue
            found[_RENAMED.get(name, name)] = _plain(values)
        return found


def things(dump: Dump) -> Iterator[Thing]:
    """Yield the nodes in the order of their IRIs; evidence is left out, and what has no class."""
    for subject, said in by_subject(dump.one_each()):
        kinds: set[str] = set()
        literals: dict[str, list[Value]] = {}
        links: list[tuple[str, str]] = []
        for predicate, value in said:
            if predicate == _TYPE:
                kinds.add(iri_of(value))
            elif value.startswith(b"<"):
                links.append((_name(predicate), iri_of(value)))
            else:
                text, datatype, _ = literal_of(value)
                literals.setdefault(_name(predicate), []).append(literal_value(text, datatype))
        if kinds and not kinds & _LEFT_OUT:
            yield Thing(subject, local(min(kinds - _GENERAL or kinds)), literals, links)


class Edges:
    """The links between the nodes that are added, in the order of where they lead, then whence."""

    def __init__(self, dump: Dump) -> None:
        self._lines = dump.sorter("edges")

    def add(self, thing: Thing) -> None:
        """Take a node, and the links that lead from it."""
        # A node stands before what leads to it. Without the bracket "a/b/c" would stand among
        # what leads to "a/b".
        self._lines.extend(
            [f"{thing.iri}> ".encode()]
            + [f"{end}> {thing.iri} {kind}".encode() for kind, end in thing.links]
        )

    def __iter__(self) -> Iterator[tuple[str, str, str]]:
        """Yield (from, to, kind) for each link between two nodes."""
        node = ""
        for line in self._lines:
            end, told = line.decode().split("> ", 1)
            if not told:
                node = end
            elif end == node:
                start, kind = told.split(" ")
                yield start, end, kind


@lru_cache(maxsize=1024)
def _name(predicate: bytes) -> str:
    return local(iri_of(predicate))


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
