"""What the store says of each thing, as nodes and relationships of a property graph.

The state of a node follows from the statements about it alone, in whichever graphs they stand, so
it does not matter in which order papers were loaded, changed or taken out.

Three kinds of relationship: one that starts at a part of a paper has its `document`; one between
things that papers share has the list `documents` of those that say so; `MENTIONS` leads from a
paper to each shared thing that it describes, with its literals as that paper has them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import pyoxigraph as ox

from kamergraaf.graph.neo4j.model import BARE, MENTIONS, Model, local_name
from kamergraaf.graph.predicates import RDF
from kamergraaf.graph.sparql import Value, to_value

TYPE = f"{RDF}type"
LONGEST_KEY = 4000  # bytes; Neo4j indexes no value of more than some 8,000
_LARGEST = 2**63

PlainValue = Value | list[str]
Values = dict[str, PlainValue]
Statements = list[tuple[str, object]]  # (predicate, object) of one thing in one graph
Links = dict[tuple[str, str], set[str]]  # by type and other end as printed, the graphs that say so


@dataclass(frozen=True, slots=True)
class Node:
    """A node: its IRI, its labels (sorted, without the mark) and its properties."""

    iri: str
    labels: tuple[str, ...]
    values: Values


@dataclass(frozen=True, slots=True)
class Edge:
    """A relationship between two nodes; `values["iri"]` tells parallel ones apart."""

    start: str
    type: str
    end: str
    values: Values

    @property
    def identity(self) -> tuple[str, str, str, object]:
        """What makes it the same relationship, whatever its other properties."""
        return self.start, self.type, self.end, self.values.get("iri")


@dataclass(slots=True)
class Thing:
    """A node and the relationships that start at it."""

    node: Node
    edges: list[Edge] = field(default_factory=list)


def node_key(iri: str) -> str:
    """Return the IRI by which a node is found; a very long one is cut and told by its digest."""
    encoded = iri.encode()
    if len(encoded) <= LONGEST_KEY:
        return iri
    return f"{encoded[:200].decode(errors='ignore')}…sha256-{sha256(encoded).hexdigest()}"


def plain_value(term: object) -> Value:
    """Return a term as a value that Neo4j holds; a number beyond its integers is text."""
    value = to_value(term)
    if isinstance(value, int) and not -_LARGEST <= value < _LARGEST:
        return str(value)
    return value


def describe(
    iri: str,
    by_graph: dict[str, Statements],
    model: Model,
    one_of: Mapping[str, str],
    document: str = "",
) -> Thing | None:
    """Return the node that statements about `iri` make, with its relationships; None of nothing.

    `by_graph` has the statements by the name of their graph, the graphs that count most first: of
    a property with several values the first graph's is taken. `one_of` gives the register's IRI
    of a printed person or body; `document` is the paper that the thing is a part of, "" for a
    shared one.
    """
    labels: set[str] = set()
    values: dict[str, list[Value]] = {}
    links: Links = {}
    for name, statements in by_graph.items():
        found: dict[str, list[Value]] = {}
        _read(statements, model, labels, links, name, found)
        for key, some in found.items():
            if key in model.lists:
                values.setdefault(key, []).extend(some)
            else:
                values.setdefault(key, some)
    if not labels and not values and not links:
        return None
    plain = _plain(values, model)
    key = node_key(iri)
    where: Values = {"document": document} if document else {}
    if key != iri:
        plain["longIri"] = iri
    edges = list(_edges(key, links, one_of, where))
    return Thing(Node(key, tuple(sorted(labels)) or (BARE,), {**plain, **where}), edges)


def _edges(start: str, links: Links, one_of: Mapping[str, str], where: Values) -> Iterator[Edge]:
    """Yield one relationship for each type and node; `printed` tells under which IRIs papers print
    a person or a body, where they print another than the node's.
    """
    merged: dict[tuple[str, str], tuple[set[str], set[str]]] = {}
    for (kind, other), names in links.items():
        printed, documents = merged.setdefault((kind, one_of.get(other, other)), (set(), set()))
        printed.add(other)
        documents |= names
    for (kind, one), (printed, documents) in sorted(merged.items()):
        values: Values = dict(where) or {"documents": sorted(documents)}
        if printed != {one}:
            values["printed"] = sorted(map(node_key, printed))
        yield Edge(start, kind, node_key(one), values)


def literals(statements: Statements, model: Model) -> Values:
    """Return the literals of statements as properties."""
    found: dict[str, list[Value]] = {}
    _read(statements, model, set(), {}, "", found)
    return _plain(found, model)


def shortcuts(
    iri: str, statements: Statements, document: str, model: Model, one_of: Mapping[str, str]
) -> Iterator[Edge]:
    """Yield the direct relationships that a thing such as a membership stands for."""
    classes = {_iri(value) for predicate, value in statements if predicate == TYPE}
    for one in model.shortcuts:
        if one.cls not in classes:
            continue
        starts = sorted(_iri(value) for predicate, value in statements if predicate == one.start)
        ends = sorted(_iri(value) for predicate, value in statements if predicate == one.end)
        if starts and ends:
            said: Values = {**literals(statements, model), "iri": node_key(iri)}
            said["document"] = document
            start, end = (one_of.get(some[0], some[0]) for some in (starts, ends))
            yield Edge(node_key(start), one.type, node_key(end), said)


def mention(
    paper: str, document: str, names: tuple[str, str], statements: Statements, model: Model
) -> Edge:
    """Return the relationship from a paper to a shared thing that it describes.

    `names` are the IRI under which the paper prints it and that of its node; the first is the
    `iri` of the relationship, for a paper may print one person in two ways.
    """
    printed, one = names
    said: Values = {**literals(statements, model), "iri": node_key(printed), "document": document}
    return Edge(node_key(paper), MENTIONS, node_key(one), said)


def is_folded(statements: Statements, model: Model) -> bool:
    """Tell whether a thing is no node, but stands on the one that points at it."""
    for predicate, value in statements:
        if predicate == TYPE:
            cls = _iri(value)
            if cls in model.folded or cls in model.omitted:
                return True
    return False


def merge_order(
    by_graph: dict[str, Statements], first: Sequence[str], last: Sequence[str]
) -> dict[str, Statements]:
    """Return graphs in the order in which they count: `first`, those that say most, `last`."""
    rank = {name: place for place, name in enumerate(first)}
    rank |= {name: len(first) + 1 + place for place, name in enumerate(last)}
    return dict(
        sorted(
            by_graph.items(),
            key=lambda item: (rank.get(item[0], len(first)), -len(item[1]), item[0]),
        )
    )


def _read(
    statements: Statements,
    model: Model,
    labels: set[str],
    links: Links,
    graph: str,
    values: dict[str, list[Value]],
) -> None:
    for predicate, value in statements:
        if predicate in model.omitted:
            continue
        if predicate == TYPE:
            cls = _iri(value)
            labels.update(model.labels_of(cls))
            if cls in model.kinds:
                key, kind = model.kinds[cls]
                values.setdefault(key, []).append(kind)
        elif isinstance(value, ox.NamedNode) and predicate not in model.texts:
            links.setdefault((model.type_of(predicate), value.value), set()).add(graph)
        else:
            values.setdefault(model.key_of(predicate), []).append(plain_value(value))


def _plain(values: dict[str, list[Value]], model: Model) -> Values:
    """Return one value for each property; where there are several, `<property>List` has them all.

    So a property has one type, on whichever node it is.
    """
    found: Values = {}
    for key, some in values.items():
        if len(some) == 1 and key not in model.lists:  # nearly all
            found[key] = some[0]
            continue
        unique = sorted(set(some), key=str)
        texts = [str(one) for one in unique]
        if key in model.lists:
            found[key] = texts
            continue
        found[key] = unique[0]
        if len(unique) > 1:
            found[f"{key}List"] = texts
    return found


def _iri(term: object) -> str:
    return term.value if isinstance(term, ox.NamedNode) else local_name(str(term))
