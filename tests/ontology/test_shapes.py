"""Each shape refuses the graph that breaks it, and lets the sound one pass.

One run of the validator serves all cases: a sound copy of a small paper, and beside it one broken
copy for each case, all in one graph, each with names of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pyshacl
import pytest
from rdflib import SH, Graph, Node

from kamergraaf.ontology.shapes import PROVISION_IRIS, WORK_IRIS, shapes_turtle
from kamergraaf.ontology.vocabulary import PREFIXES, load_vocabulary

PREFIX_LINES = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
HERE = "https://w3id.org/kamergraaf/id/"

#: A paper with one of each thing; PAPER stands for the name of the copy.
PAPER = """
@prefix : <https://w3id.org/kamergraaf/id/document/PAPER/> .
@prefix org-: <https://w3id.org/kamergraaf/id/org/PAPER-> .
@prefix person: <https://w3id.org/kamergraaf/id/person/PAPER-> .
@prefix text: <https://w3id.org/kamergraaf/id/text/PAPER-> .
@prefix reg: <http://data.europa.eu/eli/reg/2024/1351/> .

:doc a d:Document ; dct:identifier "PAPER" ; d:text text:1 .
text:1 a d:TextVersion ; d:sha256 "SHA256" ; d:codePoints 100 .
:anomaly a d:Anomaly ; dct:isPartOf :doc ; d:what "year" ; d:printed "2026" ; d:used "2025" .

org-:ek a d:Chamber ; skos:prefLabel "Eerste Kamer" .
org-:ia a d:Committee ; skos:prefLabel "Immigratie en Asiel / JBZ-Raad" ; org:unitOf org-:ek .
org-:bbb a d:Fractie ; skos:prefLabel "BBB" ; org:unitOf org-:ek .
org-:post a d:Post, org:Post ; skos:prefLabel "minister van Asiel en Migratie" .
person:weel a foaf:Person ; foaf:name "D.M. van Weel" .
person:lagas a foaf:Person ; foaf:name "Lagas" ; d:sitsFor org-:bbb .
:minister a d:Incumbency ; org:member person:weel ; d:holdsPost org-:post ;
    skos:prefLabel "D.M. van Weel" ; d:attestedOn "2026-02-06"^^xsd:date ; d:attestedIn :doc .
:membership a org:Membership ; org:member person:lagas ; org:organization org-:ia ;
    org:role <https://w3id.org/kamergraaf/id/role/lid> ; d:role "lid" ; d:fractie org-:bbb ;
    d:attestedOn "2026-02-06"^^xsd:date ; d:attestedIn :doc ; d:start 1 ; d:end 6 .

:letter a d:Letter ; d:letterKind "antwoord" ; d:kenmerk "1" ; dct:isPartOf :doc ;
    d:sender :minister ; d:addressedTo org-:ia ; d:signedBy :minister .
:question a d:Passage, d:Question ; d:voice org-:bbb ; d:series org-:bbb ; d:number "1" ;
    d:order 1 ; d:inDocument :doc ; dct:isPartOf :doc ; d:text "?" ; d:start 0 ; d:end 10 .
:repeated a d:Passage, d:RepeatedQuestion ; d:voice org-:bbb ; d:series org-:bbb ; d:number "1" ;
    d:repeats :question ; d:order 2 ; d:inDocument :doc ; dct:isPartOf :letter ; d:text "?" ;
    d:start 20 ; d:end 30 .
:answer a d:Passage, d:Answer ; d:voice :minister ; d:series org-:bbb ; d:number "1" ;
    d:answersTo :question ; d:order 3 ; d:inDocument :doc ; dct:isPartOf :letter ; d:text "!" ;
    d:start 30 ; d:end 60 .
:note a d:Footnote ; d:number "3" ; d:inDocument :doc ; d:boundTo :answer ; d:voice :minister .

reg:oj a d:Work, eli:LegalResource ; d:key "celex:32024R1351" ; d:kind "eu" .
<http://data.europa.eu/eli/reg/2024/1351/art_12/par_6/oj> a d:Provision,
    eli:LegalResourceSubdivision ; eli:is_part_of reg:oj ; d:pinpoint "art.12(6)" .
:citation a d:Citation ; cito:hasCitingEntity :answer ; d:inDocument :doc ;
    d:citingActor :minister ; d:citedWork reg:oj ;
    cito:hasCitedEntity <http://data.europa.eu/eli/reg/2024/1351/art_12/par_6/oj> ;
    d:key "celex:32024R1351" ; d:kind "eu" ; d:mentionKind "citation" ;
    d:surfaceForm "artikel 12 lid 6 van de AMMR" ; d:resolvedBy "alias" ; d:confidence 0.98 ;
    d:evidence :evidence ; d:start 32 ; d:end 50 ; d:page 4 .
:evidence a oa:SpecificResource ; oa:hasSource text:1 ; oa:hasSelector :position, :quote .
:position a oa:TextPositionSelector ; oa:start 32 ; oa:end 50 .
:quote a oa:TextQuoteSelector ; oa:exact "artikel 12 lid 6 van de AMMR" .
"""


@dataclass(frozen=True)
class Case:
    """A way to break the paper: what is taken out, what comes in, and what is then said."""

    name: str
    gone: str
    instead: str
    said: str
    where: str


CASES = [
    Case("voiceless", "d:Answer ; d:voice :minister ;", "d:Answer ;", "one d:voice", "answer"),
    Case("two-voices", "d:Question ; d:voice org-:bbb ;",
         "d:Question ; d:voice org-:bbb, org-:ia ;", "one d:voice", "question"),
    Case("voice-is-no-actor", "d:boundTo :answer ; d:voice :minister", "d:voice :doc",
         "not there as d:Actor", "note"),
    Case("no-order", "d:order 3 ;", "", "one d:order", "answer"),
    Case("no-document", "d:order 3 ; d:inDocument :doc ;", "d:order 3 ;", "one d:inDocument",
         "answer"),
    Case("order-zero", "d:order 3", "d:order 0", "out of its bounds", "answer"),
    Case("span-backward", "d:start 30 ; d:end 60", "d:start 60 ; d:end 30", "starts before",
         "answer"),
    Case("repeat-in-ministers-voice", "d:RepeatedQuestion ; d:voice org-:bbb",
         "d:RepeatedQuestion ; d:voice :minister", "never of a minister", "repeated"),
    Case("repeat-lost", "d:repeats :question ;", "", "d:repeats", "repeated"),
    Case("repeat-of-nothing", "d:repeats :question", "d:repeats :nowhere", "d:Question",
         "repeated"),
    Case("answer-to-nothing", "d:answersTo :question", "d:answersTo :nowhere",
         "answers a question", "answer"),
    Case("answer-to-a-letter", "d:answersTo :question", "d:answersTo :letter",
         "answers a question", "answer"),
    Case("actor-is-not-the-voice", "d:citingActor :minister", "d:citingActor org-:bbb",
         "the voice of its passage", "citation"),
    Case("minister-cites-in-repeat", "hasCitingEntity :answer", "hasCitingEntity :repeated",
         "nothing in a repeated question", "citation"),
    Case("no-passage", "cito:hasCitingEntity :answer ;", "", "one cito:hasCitingEntity",
         "citation"),
    Case("passage-is-not-there", "hasCitingEntity :answer", "hasCitingEntity :nowhere",
         "stands in a passage", "citation"),
    Case("no-work", "d:citedWork reg:oj ;", "", "one d:citedWork", "citation"),
    Case("work-is-not-there", "d:citedWork reg:oj ;", "d:citedWork reg:nowhere ;",
         "not there as d:Work", "citation"),
    Case("no-actor", "d:citingActor :minister ;", "", "one d:citingActor", "citation"),
    Case("no-mention", 'd:mentionKind "citation" ;', "", "one d:mentionKind", "citation"),
    Case("odd-mention", '"citation" ;', '"quotation" ;', "mentionKind has a value", "citation"),
    Case("no-evidence", "d:evidence :evidence ;", "", "at least one d:evidence", "citation"),
    Case("too-sure", "d:confidence 0.98", "d:confidence 1.5", "out of its bounds", "citation"),
    Case("unsure", "d:confidence 0.98", "d:confidence -0.1", "out of its bounds", "citation"),
    Case("page-in-words", "d:page 4", 'd:page "four"', "page is a number", "citation"),
    Case("odd-key", 'd:key "celex:32024R1351" ; d:kind "eu" ; d:m', 'd:key "32024R1351" ; '
         'd:kind "eu" ; d:m', "key has a value", "citation"),
    Case("evidence-nowhere", "oa:hasSource text:1 ;", "", "one text version", "evidence"),
    Case("evidence-anywhere", "oa:hasSelector :position, :quote", "rdfs:seeAlso :position",
         "at least one selector", "evidence"),
    Case("position-without-end", "oa:start 32 ; oa:end 50", "oa:start 32", "has one end",
         "position"),
    Case("position-backward", "oa:start 32 ; oa:end 50", "oa:start 50 ; oa:end 32",
         "before its end", "position"),
    Case("no-member", "org:member person:lagas ;", "", "exactly one member", "membership"),
    Case("no-organisation", "org:organization org-:ia ;", "", "one organisation", "membership"),
    Case("no-role", "org:role <https://w3id.org/kamergraaf/id/role/lid> ;", "",
         "exactly one role", "membership"),
    Case("odd-role", 'd:role "lid"', 'd:role "baas"', "role has a value", "membership"),
    Case("unattested", "d:fractie org-:bbb ; d:attestedOn \"2026-02-06\"^^xsd:date ; "
         "d:attestedIn :doc ;", "", "attested in", "membership"),
    Case("no-day", '"2026-02-06"^^xsd:date ; d:attestedIn :doc ; d:start', '"2026" ; '
         "d:attestedIn :doc ; d:start", "type xsd:date", "membership"),
    Case("no-post", "d:holdsPost org-:post ;", "", "one d:holdsPost", "minister"),
    Case("no-kind-of-letter", 'd:letterKind "antwoord" ;', "", "d:letterKind", "letter"),
    Case("odd-kind-of-letter", '"antwoord"', '"brief"', "letterKind has a value", "letter"),
    Case("note-without-number", 'd:number "3" ;', "", "one d:number", "note"),
    Case("no-text-version", "d:text text:1 .", ".", "one d:text", "doc"),
    Case("odd-hash", 'd:sha256 "', 'd:sha256 "-', "sha256 has a value", "text"),
    Case("nameless", 'foaf:name "Lagas" ;', "", "has a name", "lagas"),
    Case("eli-turned-round", "d:evidence :evidence ;", "d:evidence :evidence . "
         "<http://data.europa.eu/eli/reg/2024/1351/oj/art_12> a d:Provision ; eli:is_part_of "
         'reg:oj ; d:pinpoint "art.12" . :citation', "before /oj", "oj/art_12"),
    Case("odd-work", "d:evidence :evidence ;", "d:evidence :evidence . <https://wetten.overheid"
         '.nl/0011823> a d:Work ; d:key "bwb:BWBR0011823" ; d:kind "law" . :citation',
         "none of the forms", "nl/0011823"),
]  # fmt: skip

#: Broken in no way: an answer need not say what it answers, a repeat need have no original.
ALLOWED = [
    Case(
        "cited-by-nobody-knows",
        "hasCitingEntity :answer ; d:inDocument :doc ; d:citingActor :minister ;",
        "hasCitingEntity :doc ; d:inDocument :doc ;",
        "",
        "",
    ),
    Case("answer-to-a-repeat", "d:answersTo :question ;", "d:answersTo :repeated ;", "", ""),
    Case("answer-to-no-one", "d:answersTo :question ;", "", "", ""),
    Case("repeat-of-another", 'd:number "1" ; d:repeats :question ;', 'd:number "2" ;', "", ""),
]


def paper(name: str) -> str:
    sha256 = (name.encode().hex() + "0" * 64)[:64]
    return " ".join(PAPER.split()).replace("PAPER", name).replace("SHA256", sha256)


def broken(case: Case) -> str:
    text = paper(case.name)
    assert text.count(case.gone) >= 1, f"{case.name}: {case.gone!r} does not stand in the paper"
    return text.replace(case.gone, case.instead, 1)


@pytest.fixture(scope="module")
def results() -> list[tuple[str, str]]:
    data = Graph()
    for text in (paper("sound"), *map(broken, CASES + ALLOWED)):
        data.parse(data=PREFIX_LINES + text, format="turtle")
    shapes = Graph().parse(data=shapes_turtle(load_vocabulary()), format="turtle")
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, inplace=True)
    assert isinstance(report, Graph)

    def said(result: Node) -> str:
        return " ".join(sorted(str(one) for one in report.objects(result, SH.resultMessage)))

    return [
        (str(report.value(result, SH.focusNode)), said(result))
        for result in report.subjects(SH.resultSeverity)
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_broken_graph_is_refused(case: Case, results: list[tuple[str, str]]) -> None:
    found = [
        said
        for focus, said in results
        if (focus.endswith(case.where) and (case.name in focus or HERE not in focus))
        or (case.where == "text" and focus == f"{HERE}text/{case.name}-1")
    ]
    assert any(case.said in said for said in found), found


@pytest.mark.parametrize("name", ["sound", *(case.name for case in ALLOWED)])
def test_sound_graph_passes(name: str, results: list[tuple[str, str]]) -> None:
    assert [said for focus, said in results if f"/{name}/" in focus or f"/{name}-" in focus] == []


def rule_breakers() -> Graph:
    """Make, for each rule of the vocabulary's tables, a thing that breaks it and little else."""
    vocabulary = load_vocabulary()
    lines = []
    for name, term in vocabulary.classes.items():
        lines.append(f"<{HERE}bare/{name}> a d:{name} .")
        lines += [f"<{HERE}twice/{name}> a d:{name} ; {path} 1, 2 ." for path in term.needs]
    for name, prop in vocabulary.properties.items():
        wrong = f"<{HERE}nothing>" if prop.is_literal else '"text"'
        odd = '"?"' if prop.range == "xsd:string" else "-9"
        lines.append(f"<{HERE}value/{name}> d:{name} {wrong}, {odd} .")
    return Graph().parse(data=PREFIX_LINES + "\n".join(lines), format="turtle")


def test_each_message_has_a_graph_that_brings_it_out(results: list[tuple[str, str]]) -> None:
    shapes = Graph().parse(data=shapes_turtle(load_vocabulary()), format="turtle")
    _, report, _ = pyshacl.validate(rule_breakers(), shacl_graph=shapes, inplace=True)
    assert isinstance(report, Graph)
    said = {words for _, words in results}
    said |= {str(one) for one in report.objects(None, SH.resultMessage)}
    messages = {str(one) for one in shapes.objects(None, SH.message)}
    assert {one for one in messages if not any(one in words for words in said)} == set()


def test_each_message_names_the_thing() -> None:
    shapes = Graph().parse(data=shapes_turtle(load_vocabulary()), format="turtle")
    for shape in shapes.subjects(SH.path):
        if (None, SH["not"], None) not in shapes and not list(shapes.subjects(SH["or"], shape)):
            assert shapes.value(shape, SH.message), shapes.value(shape, SH.path)


def matcher(patterns: tuple[str, ...]) -> Callable[[str], bool]:
    import re

    compiled = re.compile("|".join(one.replace("\\\\", "\\") for one in patterns))
    return lambda iri: bool(compiled.fullmatch(iri))


@pytest.mark.parametrize(
    "iri",
    [
        "http://data.europa.eu/eli/reg/2024/1351",  # no /oj
        "http://data.europa.eu/eli/reg/24/1351/oj",
        "https://eur-lex.europa.eu/eli/reg/2024/1351/oj",
        "https://wetten.overheid.nl/BWBR0011823/2026-02-06",
        "https://zoek.officielebekendmakingen.nl/kst-32317",  # a dossier is no paper
        "https://zoek.officielebekendmakingen.nl/kst-32317-PX.html",
    ],
)
def test_iri_that_is_no_works(iri: str) -> None:
    assert not matcher(WORK_IRIS)(iri)


@pytest.mark.parametrize(
    "iri",
    [
        "http://data.europa.eu/eli/reg/2024/1351/oj/art_12",
        "http://data.europa.eu/eli/reg/2024/1351/par_6/oj",
        "https://wetten.overheid.nl/jci1.3:c:BWBR0011823&lid=1",
        "https://wetten.overheid.nl/BWBR0011823",
    ],
)
def test_iri_that_is_no_provisions(iri: str) -> None:
    assert not matcher(PROVISION_IRIS)(iri)


def test_many_papers_together_are_valid(root: Path) -> None:
    data = Graph()
    for number in range(20):
        data.parse(data=PREFIX_LINES + paper(f"copy{number}"), format="turtle")
    shapes = Graph().parse(root / "ontology" / "shapes.ttl", format="turtle")
    conforms, _, _ = pyshacl.validate(data, shacl_graph=shapes, inplace=True)
    assert conforms
    assert len(data) > 2_000
