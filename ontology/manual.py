"""The page of the manual that lists all classes and properties."""

from __future__ import annotations

from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.vocabulary import ClassTerm, PropertyTerm, Vocabulary

_HOW_OFTEN = {"1": "once", "0-1": "at most once", "1+": "at least once"}

INTRODUCTION = """\
<!-- Made from ontology/vocabulary.toml by python -m kamergraaf.ontology.generate; do not edit. -->
# Vocabulary

Version {version}. Terms of our own live under `{namespace}`, written `d:` here; where a wider
vocabulary has a fitting term (W3C ORG, FOAF, Dublin Core, SKOS, ELI, Web Annotation, CiTO, PROV-O),
that is used instead. `ontology/kamergraaf.ttl` has the same terms as OWL, `ontology/shapes.ttl`
what must hold as SHACL, `ontology/context.jsonld` the short names for JSON-LD.

Instances of our own live under `https://w3id.org/kamergraaf/id/` (`KAMERGRAAF_BASE` overrides the
base). Laws, EU acts, parliamentary papers and ministries have the identifiers that others use.
"""


def vocabulary_page(vocabulary: Vocabulary) -> str:
    """Return the page as Markdown, the same text each time."""
    parts = [INTRODUCTION.format(version=vocabulary.version, namespace=DEF), "\n## Classes\n"]
    parts += [_class(term) for term in vocabulary.classes.values()]
    parts.append(
        "\n## Properties\n\n| term | label | of | values | meaning |\n|---|---|---|---|---|\n"
    )
    parts += [_property(term) for term in vocabulary.properties.values()]
    return "".join(parts)


def _class(term: ClassTerm) -> str:
    lines = [
        f"\n### `d:{term.name}`\n\n",
        f"*{term.english.label}*, in Dutch *{term.dutch.label}*. {term.english.definition}\n",
    ]
    if term.parents:
        lines.append(f"\nA kind of {', '.join(f'`{parent}`' for parent in term.parents)}.\n")
    if term.needs:
        has = [f"`{path}` {_HOW_OFTEN[count]}" for path, count in term.needs.items()]
        lines.append(f"\nHas {', '.join(has)}.\n")
    return "".join(lines)


def _property(term: PropertyTerm) -> str:
    labels = f"{term.english.label} / {term.dutch.label}"
    domain = f"`{term.domain}`" if term.domain else ""
    values = f"`{term.range}`" if term.range else ""
    return f"| `d:{term.name}` | {labels} | {domain} | {values} | {term.english.definition} |\n"
