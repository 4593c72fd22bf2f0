"""The vocabulary: classes and properties of our own, read from `vocabulary.toml`.

Turtle, shapes, JSON-LD context and the manual's page all come from what is loaded here. To add a
class or a property, add it to the file and run `python -m kamergraaf.ontology.generate`.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.tables import BrokenTable

FILE = "vocabulary.toml"

PREFIXES = {
    "d": DEF,
    "cito": "http://purl.org/spar/cito/",
    "dct": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

#: "1" exactly once, "0-1" at most once, "1+" at least once: the least and the greatest number.
COUNTS: dict[str, tuple[int, int | None]] = {"1": (1, 1), "0-1": (0, 1), "1+": (1, None)}


@dataclass(frozen=True, slots=True)
class Words:
    """A label and a definition in one language."""

    label: str
    definition: str


@dataclass(frozen=True, slots=True)
class ClassTerm:
    """A class: `parents` are the classes it is a kind of, `needs` what each instance has.

    `needs` maps a property ("d:voice") to one of `COUNTS`.
    """

    name: str
    dutch: Words
    english: Words
    parents: tuple[str, ...]
    needs: dict[str, str]


@dataclass(frozen=True, slots=True)
class PropertyTerm:
    """A property: its values are of `range` (an xsd type or a class, "" for either).

    `least` and `greatest` bound numbers; `pattern` is a regular expression that texts match.
    """

    name: str
    dutch: Words
    english: Words
    parents: tuple[str, ...]
    domain: str
    range: str
    pattern: str
    least: int | None
    greatest: int | None

    @property
    def is_literal(self) -> bool:
        """Whether its values are literals."""
        return self.range.startswith("xsd:")

    @property
    def is_link(self) -> bool:
        """Whether its values are things with IRIs."""
        return bool(self.range) and not self.is_literal


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All terms in the order of the file, and the version of the whole."""

    version: str
    classes: dict[str, ClassTerm]
    properties: dict[str, PropertyTerm]

    def kinds_of(self, name: str) -> tuple[str, ...]:
        """Return the class `name` ("d:Passage") and all classes of ours that are kinds of it."""
        found = [name]
        for term in self.classes.values():
            if any(parent in found for parent in term.parents):
                found.append(f"d:{term.name}")
        return tuple(found)


@lru_cache(maxsize=1)
def load_vocabulary() -> Vocabulary:
    """Return the vocabulary.

    Raises BrokenTable for a term without both languages, an unknown prefix, or a term that names
    a class or property of ours that does not exist.
    """
    text = files("kamergraaf.ontology").joinpath(FILE).read_text(encoding="utf-8")
    raw = tomllib.loads(text)
    vocabulary = Vocabulary(
        raw["version"],
        {name: _class(name, fields) for name, fields in raw["class"].items()},
        {name: _property(name, fields) for name, fields in raw["property"].items()},
    )
    _check(vocabulary)
    return vocabulary


def _class(name: str, fields: dict[str, Any]) -> ClassTerm:
    _known(name, fields, {"nl", "en", "sub", "needs"})
    needs = dict(fields.get("needs", {}))
    for path, count in needs.items():
        if count not in COUNTS:
            raise BrokenTable(f"{FILE}, class {name}: {path} = {count!r}; give one of {[*COUNTS]}")
    return ClassTerm(name, *_words(name, fields), tuple(fields.get("sub", ())), needs)


def _property(name: str, fields: dict[str, Any]) -> PropertyTerm:
    _known(name, fields, {"nl", "en", "sub", "domain", "range", "pattern", "min", "max"})
    return PropertyTerm(
        name,
        *_words(name, fields),
        tuple(fields.get("sub", ())),
        fields.get("domain", ""),
        fields.get("range", ""),
        fields.get("pattern", ""),
        fields.get("min"),
        fields.get("max"),
    )


def _words(name: str, fields: dict[str, Any]) -> tuple[Words, Words]:
    try:
        return Words(*fields["nl"]), Words(*fields["en"])
    except (KeyError, TypeError) as error:
        raise BrokenTable(f"{FILE}, {name}: give nl and en, each [label, definition]") from error


def _known(name: str, fields: dict[str, Any], allowed: set[str]) -> None:
    if odd := fields.keys() - allowed:
        raise BrokenTable(f"{FILE}, {name}: unknown {sorted(odd)}; known are {sorted(allowed)}")


def _check(vocabulary: Vocabulary) -> None:
    for one in vocabulary.classes.values():
        for named in (*one.parents, *one.needs):
            _exists(vocabulary, one.name, named)
    for term in vocabulary.properties.values():
        for named in filter(None, (*term.parents, term.domain, term.range)):
            _exists(vocabulary, term.name, named)


def _exists(vocabulary: Vocabulary, where: str, named: str) -> None:
    prefix, _, local = named.partition(":")
    ours = vocabulary.classes.keys() | vocabulary.properties.keys()
    if prefix not in PREFIXES or (prefix == "d" and local not in ours):
        raise BrokenTable(f"{FILE}, {where}: no term {named!r}; add it or mend its name")
