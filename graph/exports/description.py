"""What an export holds, as a dataset description in DCAT and VoID, in Turtle.

Counts, classes and properties with theirs, the vocabularies used, where links lead, the licence,
and which texts it was made of by which version. The same export has the same description.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from kamergraaf.graph.exports.dump import Dump
from kamergraaf.graph.predicates import RDF
from kamergraaf.graph.provenance import software_version
from kamergraaf.graph.sparql import PREFIXES
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import BASE, DEF

#: Facts taken from official publications, which carry no copyright.
LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/"

#: Whose identifiers the graph links to: the beginning of their IRIs, and what they are.
LINKED = {
    "http://data.europa.eu/eli/": "ELI: acts of the European Union",
    "https://wetten.overheid.nl/": "wetten.overheid.nl: Dutch acts and treaties (BWB, Juriconnect)",
    "https://zoek.officielebekendmakingen.nl/": "officielebekendmakingen.nl: official publications",
    "http://deeplink.rechtspraak.nl/": "rechtspraak.nl: judgments (ECLI)",
    "https://identifier.overheid.nl/tooi/": "TOOI: organisations of government",
    "https://gegevensmagazijn.tweedekamer.nl/": "Tweede Kamer: persons and bodies",
    "http://www.wikidata.org/entity/": "Wikidata",
}

_TYPE = f"<{RDF}type>".encode()
_OWN = f"<{BASE}".encode()
_LINKS = tuple((f"<{iri}".encode(), iri) for iri in LINKED)
_STARTS = tuple(start for start, _ in _LINKS)


@dataclass(slots=True)
class Counts:
    """What is counted over an export's triples; classes and properties as N-Triples has them."""

    triples: int = 0
    subjects: int = 0
    things: int = 0  # those of our own, under the base
    classes: Counter[bytes] = field(default_factory=Counter)
    properties: Counter[bytes] = field(default_factory=Counter)
    links: Counter[str] = field(default_factory=Counter)


def describe(store: Store, dump: Dump, media_type: str, file_name: str) -> str:
    """Return the description of an export of `dump`, to be put beside the file."""
    counts = _count(dump)
    loaded = _loaded(store)
    dataset = f"<{BASE}dataset>"
    lines = [
        *_prefixes(),
        *_dataset(dataset, counts, loaded),
        *_distribution(media_type, file_name),
    ]
    lines += _partitions(dataset, counts)
    lines += _linksets(dataset, counts)
    return "\n".join(lines) + "\n"


def _count(dump: Dump) -> Counts:
    counts = Counts()
    before = b""
    for batch in dump.union():
        told = [line[:-2].split(b" ", 2) for line in batch]
        counts.triples += len(batch)
        subjects = [subject for subject, _ in groupby(one[0] for one in told)]
        if subjects[0] == before:
            del subjects[0]
        before = told[-1][0]
        counts.subjects += len(subjects)
        counts.things += sum(one.startswith(_OWN) for one in subjects)
        counts.properties.update(one[1] for one in told)
        counts.classes.update(one[2] for one in told if one[1] == _TYPE)
        for _, predicate, value in told:
            if value.startswith(_STARTS) and predicate != _TYPE:
                counts.links.update(iri for start, iri in _LINKS if value.startswith(start))
    return counts


def _loaded(store: Store) -> datetime | None:
    return max((one.loaded for one in store.documents()), default=None)


def _prefixes() -> list[str]:
    used = {"dct", "xsd", "prov", "skos"}
    lines = [f"@prefix {name}: <{PREFIXES[name]}> ." for name in sorted(used)]
    return [
        "@prefix dcat: <http://www.w3.org/ns/dcat#> .",
        "@prefix void: <http://rdfs.org/ns/void#> .",
        *lines, "",
    ]  # fmt: skip


def _dataset(dataset: str, counts: Counts, loaded: datetime | None) -> list[str]:
    lines = [
        f"{dataset} a void:Dataset, dcat:Dataset ;",
        '    dct:title "kamergraaf: actors and references in Dutch parliamentary papers"@en,',
        '        "kamergraaf: actoren en verwijzingen in Kamerstukken"@nl ;',
        f"    dct:license <{LICENCE}> ;",
        "    dct:language <http://publications.europa.eu/resource/authority/language/NLD> ;",
        f'    prov:wasGeneratedBy [ a prov:Activity ; skos:prefLabel "kamergraaf '
        f'{software_version()}" ] ;',
        f"    dct:conformsTo <{DEF.removesuffix('#')}> ;",
        f'    void:uriSpace "{BASE}id/" ;',
    ]
    if loaded:
        lines.append(f'    dct:modified "{loaded:%Y-%m-%dT%H:%M:%SZ}"^^xsd:dateTime ;')
    lines += [f"    void:vocabulary <{iri}> ;" for iri in sorted(_vocabularies(counts))]
    lines += [
        f"    void:triples {counts.triples} ; void:distinctSubjects {counts.subjects} ;",
        f"    void:entities {counts.things} ; void:classes {len(counts.classes)} ;",
        f"    void:properties {len(counts.properties)} ;",
        f"    dcat:distribution <{BASE}dataset/distribution> .",
        "",
    ]
    return lines


def _distribution(media_type: str, file_name: str) -> list[str]:
    quoted = file_name.replace("\\", "\\\\").replace('"', '\\"')
    return [
        f"<{BASE}dataset/distribution> a dcat:Distribution ;",
        f'    dct:title "{quoted}" ; dct:license <{LICENCE}> ;',
        f'    dcat:mediaType "{media_type}" .',
        "",
    ]


def _vocabularies(counts: Counts) -> set[str]:
    used = [one[1:-1].decode() for one in (*counts.classes, *counts.properties)]
    return {iri for iri in PREFIXES.values() if any(one.startswith(iri) for one in used)}


def _partitions(dataset: str, counts: Counts) -> list[str]:
    lines = [
        f"{dataset} void:classPartition [ void:class {name} ; void:entities {count} ] ."
        for name, count in _sorted(counts.classes)
    ]
    lines += [
        f"{dataset} void:propertyPartition [ void:property {name} ; void:triples {count} ] ."
        for name, count in _sorted(counts.properties)
    ]
    return [*lines, ""]


def _sorted(counts: Counter[bytes]) -> list[tuple[str, int]]:
    return sorted((name.decode(), count) for name, count in counts.items())


def _linksets(dataset: str, counts: Counts) -> list[str]:
    lines = []
    for number, (iri, count) in enumerate(sorted(counts.links.items()), 1):
        name = f"<{BASE}dataset/links/{number}>"
        lines += [
            f"{name} a void:Linkset ; void:subset {dataset} ; void:triples {count} ;",
            f"    void:subjectsTarget {dataset} ;",
            f'    void:objectsTarget [ a void:Dataset ; void:uriSpace "{iri}" ;',
            f'        dct:title "{LINKED[iri]}"@en ] .',
        ]
    return lines
