"""JSON-LD in the terms of the packaged context, which each file carries within itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, BinaryIO

from kamergraaf.graph.exports.dump import Dump
from kamergraaf.graph.exports.lines import by_subject, iri_of, literal_of
from kamergraaf.graph.predicates import RDF
from kamergraaf.graph.sorting import Batch
from kamergraaf.graph.sparql import PREFIXES
from kamergraaf.graph.terms import XSD

_TYPE = f"<{RDF}type>".encode()
_STRING = f"{XSD}string"


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
    for name, batches in dump.graphs():
        file.write(between + b'{"@id": ' + _json(name.value) + b', "@graph": [')
        between = b"\n"
        for thing in _things(batches, terms):
            file.write(between + thing)
            between = b",\n"
        file.write(b"\n]}")
    file.write(b"\n]}\n")


def _things(batches: Iterable[Batch], terms: dict[str, Term]) -> Iterator[bytes]:
    known: dict[bytes, Term] = {}
    for subject, said in by_subject(batches):
        thing: dict[str, Any] = {"@id": subject}
        for predicate, value in said:
            if predicate == _TYPE:
                thing.setdefault("@type", []).append(iri_of(value))
                continue
            term = known.get(predicate)
            if term is None:
                iri = iri_of(predicate)
                term = known[predicate] = terms.get(iri, Term(iri, ""))
            thing.setdefault(term.name, []).append(_value(value, term.type))
        yield _json({key: one[0] if len(one) == 1 else one for key, one in thing.items()})


def _value(value: bytes, type_: str) -> str | dict[str, str]:
    if value.startswith(b"<"):
        return iri_of(value) if type_ == "@id" else {"@id": iri_of(value)}
    text, datatype, language = literal_of(value)
    if language:
        return {"@value": text, "@language": language}
    if datatype == type_ or (datatype == _STRING and not type_):
        return text
    return {"@value": text} if datatype == _STRING else {"@value": text, "@type": datatype}


_encode = json.JSONEncoder(ensure_ascii=False).encode  # made once; json.dumps makes it each time


def _json(value: object) -> bytes:
    return _encode(value).encode()
