"""JSON-LD in the terms of the packaged context, which each file carries within itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import groupby
from typing import Any, BinaryIO

import pyoxigraph as ox

from kamergraaf.graph.dump import Dump, as_triples
from kamergraaf.graph.predicates import RDF
from kamergraaf.graph.sparql import PREFIXES
from kamergraaf.graph.terms import XSD


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the context: its name, and the type that its values have without saying so."""

    name: str
    type: str


@cache
def context() -> dict[str, Any]:
    """Return the packaged JSON-LD context; prefixes alone where none is packaged."""
    file = resources.files("kamergraaf.ontology") / "context.jsonld"
    if not file.is_file():
        return dict(PREFIXES)
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))["@context"]
    return found


def terms_of(definitions: dict[str, Any]) -> dict[str, Term]:
    """Return the terms of a context by the IRI they stand for.

    Only those that can take any number of unordered values; an IRI without term is written whole.
    """
    found: dict[str, Term] = {}
    for name, definition in sorted(definitions.items()):
        if name.startswith("@") or not isinstance(definition, dict):
            continue
        if "@id" in definition and definition.get("@container", "@set") == "@set":
            type_ = _expand(definition.get("@type", ""), definitions)
            found.setdefault(_expand(definition["@id"], definitions), Term(name, type_))
    return found


def _expand(value: str, definitions: dict[str, Any]) -> str:
    prefix, colon, local = value.partition(":")
    base = definitions.get(prefix)
    if isinstance(base, dict):
        base = base.get("@id")
    return f"{base}{local}" if colon and isinstance(base, str) else value


def write_jsonld(dump: Dump, file: BinaryIO) -> None:
    """Write all graphs as JSON-LD, one thing on a line."""
    terms = terms_of(context())
    file.write(b'{"@context": ' + _json(context()) + b',\n"@graph": [')
    between = b"\n"
    for name, lines in dump.graphs():
        file.write(between + b'{"@id": ' + _json(name.value) + b', "@graph": [')
        between = b"\n"
        for thing in _things(lines, terms):
            file.write(between + thing)
            between = b",\n"
        file.write(b"\n]}")
    file.write(b"\n]}\n")


def _things(lines: Iterable[bytes], terms: dict[str, Term]) -> Iterator[bytes]:
    for subject, about in groupby(as_triples(lines), key=lambda triple: str(triple.subject)):
        thing: dict[str, Any] = {"@id": subject[1:-1]}
        for triple in about:
            if triple.predicate.value == f"{RDF}type":
                thing.setdefault("@type", []).append(str(triple.object)[1:-1])
                continue
            term = terms.get(triple.predicate.value, Term(triple.predicate.value, ""))
            thing.setdefault(term.name, []).append(_value(triple.object, term.type))
        yield _json({key: one[0] if len(one) == 1 else one for key, one in thing.items()})


def _value(value: object, type_: str) -> str | dict[str, str]:
    if isinstance(value, ox.NamedNode):
        return value.value if type_ == "@id" else {"@id": value.value}
    if not isinstance(value, ox.Literal):
        raise TypeError(f"{value!r} is neither a literal nor an IRI; stores hold no blank nodes")
    if value.language:
        return {"@value": value.value, "@language": value.language}
    datatype = value.datatype.value
    if datatype == type_ or (datatype == f"{XSD}string" and not type_):
        return value.value
    if datatype == f"{XSD}string":
        return {"@value": value.value}
    return {"@value": value.value, "@type": datatype}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
