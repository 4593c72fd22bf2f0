"""The model of the graph in Neo4j: which label, relationship or property a term of RDF becomes.

All of it follows from the vocabulary and one table, `model.toml`; to change a name, change it
there. A term that neither knows keeps its own name, so nothing is lost for want of a row.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from dataclasses import asdict, dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.tables import BrokenTable
from kamergraaf.ontology.vocabulary import PREFIXES, Vocabulary, load_vocabulary

FILE = "model.toml"

#: The label of every node that kamergraaf wrote; nodes without it are somebody else's.
MARK = "Kamergraaf"
#: The label of the bookkeeping: one node per named graph, with its digest once it is complete.
GRAPH = "KamergraafGraph"
#: The label of the one node that tells how far a push came, and what it may write.
PUSH = "KamergraafPush"
#: The label of nodes that are pointed at and of which the graph says no more.
BARE = "Resource"
#: The relationship from a document to what it names but does not hold: persons, acts, bodies.
MENTIONS = "MENTIONS"

_SECTIONS = {"version", "labels", "kinds", "types", "keys", "lists", "texts", "folded", "omitted",
             "mentioned", "shortcuts"}  # fmt: skip
_WORD_EDGE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_UNSAFE = re.compile(r"\W")


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A relationship `type` between what things of a class point at by two predicates."""

    cls: str
    start: str
    end: str
    type: str


@dataclass(frozen=True, slots=True)
class Model:
    """Names in Neo4j by IRI. Terms that are in no table are named by what they are called in RDF.

    `labels` and `kinds` are by class, `types`, `keys`, `texts` and `mentioned` by predicate;
    `folded` and `omitted` hold classes and predicates. `digest` changes whenever any name does.
    """

    version: int
    labels: dict[str, tuple[str, ...]]
    kinds: dict[str, tuple[str, str]]
    types: dict[str, str]
    keys: dict[str, str]
    lists: frozenset[str]
    texts: frozenset[str]
    folded: frozenset[str]
    omitted: frozenset[str]
    mentioned: frozenset[str]
    shortcuts: tuple[Shortcut, ...]

    def labels_of(self, cls: str) -> tuple[str, ...]:
        """Return the labels of a class, sorted."""
        return self.labels.get(cls) or (safe_name(local_name(cls)),)

    def type_of(self, predicate: str) -> str:
        """Return the type of the relationship that a predicate becomes."""
        return self.types.get(predicate) or upper_snake(local_name(predicate))

    def key_of(self, predicate: str) -> str:
        """Return the property that a predicate becomes."""
        return self.keys.get(predicate) or safe_name(local_name(predicate))

    def known_labels(self) -> tuple[str, ...]:
        """Return the labels that the tables give, sorted; of these there are constraints."""
        return tuple(
            sorted({label for labels in self.labels.values() for label in labels} | {BARE})
        )

    @property
    def digest(self) -> str:
        """The digest of all names."""
        plain = {
            name: sorted(value) if isinstance(value, frozenset) else value
            for name, value in asdict(self).items()
        }
        return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()[:16]


@lru_cache(maxsize=4096)
def local_name(iri: str) -> str:
    """Return the last part of an IRI, "thing" where it has none."""
    return re.split(r"[#/:]", iri.rstrip("#/:"))[-1] or "thing"


@lru_cache(maxsize=4096)
def safe_name(name: str) -> str:
    """Return `name` with _ for each character that a name in Cypher could not have unquoted.

    >>> safe_name("x`) DETACH DELETE (n")
    'x___DETACH_DELETE__n'
    """
    plain = _UNSAFE.sub("_", name)
    return f"_{plain}" if plain[:1].isdigit() else plain


@lru_cache(maxsize=4096)
def upper_snake(name: str) -> str:
    """Return the name of a property as the type of a relationship.

    >>> upper_snake("holdsPost")
    'HOLDS_POST'
    """
    return safe_name(_WORD_EDGE.sub("_", name)).upper()


@lru_cache(maxsize=1)
def load_model() -> Model:
    """Return the model. Raises BrokenTable for a section or a term that does not exist."""
    text = files("kamergraaf.graph.neo4j").joinpath(FILE).read_text(encoding="utf-8")
    return read_model(tomllib.loads(text), load_vocabulary())


def read_model(raw: dict[str, Any], vocabulary: Vocabulary) -> Model:
    """Return the model of a table and a vocabulary."""
    if odd := raw.keys() ^ _SECTIONS:
        raise BrokenTable(f"{FILE}: unknown or missing {sorted(odd)}; it has {sorted(_SECTIONS)}")
    labels = {_iri(vocabulary, cls): tuple(sorted(some)) for cls, some in raw["labels"].items()}
    kinds: dict[str, tuple[str, str]] = {}
    for name in vocabulary.classes:
        if {f"d:{name}"} & {*raw["folded"]["classes"], *raw["omitted"]}:
            continue
        above = _above(vocabulary, name)
        holder = next((one for one in above[1:] if f"d:{one}" in raw["kinds"]), "")
        if holder:
            key = raw["kinds"][f"d:{holder}"]
            kinds[DEF + name] = (key, _WORD_EDGE.sub("-", name).lower())
            above = above[above.index(holder) :]
        labels.setdefault(DEF + name, tuple(sorted(set(above))))
    return Model(
        version=raw["version"],
        labels=labels,
        kinds=kinds,
        types=_named(vocabulary, raw["types"]),
        keys=_named(vocabulary, raw["keys"]),
        lists=frozenset(raw["lists"]["keys"]),
        texts=frozenset(_iri(vocabulary, one) for one in raw["texts"]["predicates"]),
        folded=frozenset(_iri(vocabulary, one) for one in raw["folded"]["classes"]),
        omitted=frozenset(_iri(vocabulary, one) for one in raw["omitted"]),
        mentioned=frozenset(_iri(vocabulary, one) for one in raw["mentioned"]["predicates"]),
        shortcuts=tuple(
            Shortcut(
                _iri(vocabulary, one["class"]),
                _iri(vocabulary, one["from"]),
                _iri(vocabulary, one["to"]),
                one["type"],
            )
            for one in raw["shortcuts"]
        ),
    )


def _above(vocabulary: Vocabulary, name: str) -> list[str]:
    """Return a class and the classes of ours that it is a kind of, nearest first."""
    found = [name]
    for one in found:
        parents = vocabulary.classes[one].parents
        found.extend(p[2:] for p in parents if p.startswith("d:") and p[2:] not in found)
    return found


def _named(vocabulary: Vocabulary, table: dict[str, str]) -> dict[str, str]:
    for name, given in table.items():
        if given != safe_name(given):
            raise BrokenTable(f"{FILE}, {name}: {given!r} is no name for Cypher; use letters and _")
    return {_iri(vocabulary, name): given for name, given in table.items()}


def _iri(vocabulary: Vocabulary, name: str) -> str:
    prefix, _, local = name.partition(":")
    ours = vocabulary.classes.keys() | vocabulary.properties.keys()
    if prefix not in PREFIXES or (prefix == "d" and local not in ours):
        raise BrokenTable(f"{FILE}: no term {name!r} in the vocabulary; mend its name")
    return PREFIXES[prefix] + local
