"""The vocabulary as Turtle: an OWL ontology with labels and definitions in Dutch and English."""

from __future__ import annotations

from collections.abc import Iterable

from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.vocabulary import (
    PREFIXES,
    ClassTerm,
    PropertyTerm,
    Vocabulary,
    Words,
)

ONTOLOGY = DEF.removesuffix("#")
NOTICE = "# Made from vocabulary.toml by python -m kamergraaf.ontology.generate; do not edit.\n"


def prefix_lines(names: Iterable[str]) -> str:
    """Return `@prefix` lines for the prefixes `names`, in order of the alphabet."""
    return "".join(f"@prefix {name}: <{PREFIXES[name]}> .\n" for name in sorted(names))


def literal(text: str, language: str = "") -> str:
    """Return a literal in Turtle, with the few escapes that it needs."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"' + (f"@{language}" if language else "")


def vocabulary_turtle(vocabulary: Vocabulary) -> str:
    """Return the whole ontology as Turtle, the same text each time."""
    used = {"d", "cito", "dct", "eli", "foaf", "oa", "org", "owl", "prov", "rdf", "rdfs", "skos",
            "xsd"}  # fmt: skip
    blocks = [NOTICE + prefix_lines(used), _header(vocabulary)]
    blocks += [_class(term) for term in vocabulary.classes.values()]
    blocks += [_property(term) for term in vocabulary.properties.values()]
    return "\n".join(blocks)


def _header(vocabulary: Vocabulary) -> str:
    return _block(
        f"<{ONTOLOGY}>",
        [
            "a owl:Ontology",
            f"dct:title {literal('Woordenschat van kamergraaf', 'nl')}, "
            + literal("Vocabulary of kamergraaf", "en"),
            "dct:description "
            + literal("Wie vraagt, antwoordt en verwijst in parlementaire stukken.", "nl")
            + ", "
            + literal("Who asks, answers and refers in Dutch parliamentary papers.", "en"),
            f"owl:versionInfo {literal(vocabulary.version)}",
            f"owl:versionIRI <{ONTOLOGY}/{vocabulary.version}>",
            "dct:license <https://opensource.org/license/mit>",
            f"<http://purl.org/vocab/vann/preferredNamespacePrefix> {literal('d')}",
            f"<http://purl.org/vocab/vann/preferredNamespaceUri> {literal(DEF)}",
        ],
    )


def _class(term: ClassTerm) -> str:
    lines = ["a owl:Class", *_described(term.dutch, term.english)]
    if term.parents:
        lines.append(f"rdfs:subClassOf {', '.join(term.parents)}")
    return _block(f"d:{term.name}", lines)


def _property(term: PropertyTerm) -> str:
    kind = "rdf:Property"
    if term.is_literal:
        kind = "owl:DatatypeProperty"
    elif term.is_link:
        kind = "owl:ObjectProperty"
    lines = [f"a {kind}", *_described(term.dutch, term.english)]
    if term.parents:
        lines.append(f"rdfs:subPropertyOf {', '.join(term.parents)}")
    if term.domain:
        lines.append(f"rdfs:domain {term.domain}")
    if term.range and term.range != "rdfs:Resource":
        lines.append(f"rdfs:range {term.range}")
    return _block(f"d:{term.name}", lines)


def _described(dutch: Words, english: Words) -> list[str]:
    return [
        f"rdfs:label {literal(dutch.label, 'nl')}, {literal(english.label, 'en')}",
        f"skos:definition {literal(dutch.definition, 'nl')}, {literal(english.definition, 'en')}",
        f"rdfs:isDefinedBy <{ONTOLOGY}>",
    ]


def _block(subject: str, lines: list[str]) -> str:
    return f"{subject} " + " ;\n    ".join(lines) + " .\n"
