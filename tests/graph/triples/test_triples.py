"""A document becomes valid triples of the agreed shape, whatever its names and texts hold."""

from __future__ import annotations

from dataclasses import replace

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.graph import terms
from kamergraaf.graph.triples.actors import ministry_of
from kamergraaf.graph.triples.document import document_ntriples, document_triples
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.identifiers import (
    BASE,
    DEF,
    document_iri,
    part_iri,
    provision_iri,
    text_iri,
    work_iri,
)
from kamergraaf.ontology.nouns import (
    Fractie,
    Ministry,
    Post,
    Span,
)
from tests.factories import ASYLUM, BBB, CHAIR, COPIED, JOINT, JUSTICE, MINISTER, make_document

PAPER = "kst-32317-PX"
AMMR = work_iri("celex:32024R1351")


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    return rdflib.Graph().parse(data=document_ntriples(make_document()), format="nt")


def d(local: str) -> rdflib.URIRef:
    return rdflib.URIRef(DEF + local)


def part(key: str) -> rdflib.URIRef:
    return rdflib.URIRef(part_iri(PAPER, key))


def values(graph: rdflib.Graph, subject: str, predicate: str) -> set[str]:
    return {str(one) for one in graph.objects(rdflib.URIRef(subject), rdflib.URIRef(predicate))}


ORG, DCT, OA = "http://www.w3.org/ns/org#", "http://purl.org/dc/terms/", "http://www.w3.org/ns/oa#"
CITO, SKOS = "http://purl.org/spar/cito/", "http://www.w3.org/2004/02/skos/core#"
ANSWER = part("answer/bbb/1")
CITED = part("answer/bbb/1/citation/1")
LETTER = f"{BASE}id/letter/ek/179110"

SHAPE = [
    (document_iri(PAPER), DCT + "identifier", {PAPER}),
    (document_iri(PAPER), DEF + "dossier", {work_iri("kst:32317")}),
    (document_iri(PAPER), DCT + "date", {"2026-02-10"}),
    (document_iri(PAPER), DEF + "remark", {"made by hand"}),
    (ANSWER, DEF + "voice", {actor_iri(MINISTER)}),
    (ANSWER, DEF + "answersTo", {str(part("question/bbb/1"))}),
    (ANSWER, DCT + "isPartOf", {str(part("letter/antwoord"))}),
    (ANSWER, DEF + "number", {"1"}),
    (ANSWER, DEF + "series", {actor_iri(BBB)}),
    (part("repeated-question/bbb/1"), DEF + "repeats", {str(part("question/bbb/1"))}),
    (part("repeated-question/bbb/1"), DEF + "voice", {actor_iri(BBB)}),
    (part("frame/uitgaand"), DEF + "voice", {actor_iri(JOINT)}),
    (part("answer/bbb/2/item/a"), DEF + "number", {"a"}),
    (part("footnote/1"), DEF + "voice", {actor_iri(BBB)}),
    (part("footnote/1"), DEF + "boundTo", {str(part("question/bbb/1"))}),
    (part("footnote/[1]".replace("[", "%5B").replace("]", "%5D")), DEF + "text", set()),
    (CITED, CITO + "hasCitingEntity", {str(ANSWER)}),
    (CITED, DEF + "citingActor", {actor_iri(MINISTER)}),
    (CITED, DEF + "citedWork", {AMMR}),
    (CITED, CITO + "hasCitedEntity", {provision_iri(AMMR, "art.12(6)")}),
    (CITED, DEF + "pinpoint", {"art.12(6)"}),
    (CITED, DEF + "confidence", {"0.95"}),
    (CITED, DEF + "candidate", {"celex:32013R0604"}),
    (CITED, DEF + "page", {"1"}),
    (CITED, DEF + "repeatOf", set()),
    (f"{CITED}/evidence", OA + "hasSource", {text_iri(make_document().sha256)}),
    (f"{CITED}/evidence/quote", OA + "exact", {"artikel 12, zesde lid, AMMR"}),
    (LETTER, DEF + "kenmerk", {"179110"}),
    (LETTER, DEF + "datePrinted", {"2026-12-05"}),
    (LETTER, DCT + "date", {"2025-12-05"}),
    (LETTER, DEF + "letterKey", {"uitgaand"}),
    (LETTER, DEF + "addressedTo", {actor_iri(MINISTER.post)}),
    (LETTER, DEF + "copyTo", {actor_iri(COPIED)}),
    (LETTER, DEF + "signedBy", {actor_iri(CHAIR)}),
    (LETTER, DEF + "mentionedIn", set()),
    (f"{BASE}id/letter/ek/178088u", DEF + "mentionedIn", {document_iri(PAPER)}),
    (f"{BASE}id/letter/ek/178088u", DCT + "isPartOf", set()),
    (part("letter/antwoord"), DEF + "answersLetter", {LETTER}),
    (part("letter/rappel"), DEF + "remindsOf", {LETTER}),
    (actor_iri(MINISTER), SKOS + "prefLabel", {"D.M. van Weel"}),
    (actor_iri(MINISTER), DEF + "holdsPost", {actor_iri(MINISTER.post)}),
    (actor_iri(MINISTER), DEF + "attestedOn", {"2026-02-10"}),
    (actor_iri(MINISTER.post), ORG + "postIn", {actor_iri(Ministry("Asiel en Migratie"))}),
    (actor_iri(JOINT), DEF + "jointOf", {actor_iri(ASYLUM), actor_iri(JUSTICE)}),
    (actor_iri(JOINT), SKOS + "prefLabel", {f"{ASYLUM.name} en {JUSTICE.name}"}),
    (actor_iri(CHAIR), DEF + "sitsFor", {actor_iri(Fractie("PVV", "ek"))}),
    (AMMR, DEF + "key", {"celex:32024R1351"}),
    (provision_iri(AMMR, "art.12(6)"), "http://data.europa.eu/eli/ontology#is_part_of", {AMMR}),
    (part("anomaly/1"), DEF + "quote", {"Den Haag, 5 december 2026"}),
]


@pytest.mark.parametrize(("subject", "predicate", "expected"), SHAPE)
def test_shape(graph: rdflib.Graph, subject: str, predicate: str, expected: set[str]) -> None:
    assert values(graph, subject, predicate) == expected


def test_an_answer_to_several_questions_answers_each() -> None:
    document = make_document()
    both = ("question/bbb/1", "question/bbb/2")
    passages = [
        replace(one, answers_to=both[0], also_answers=both[1:])
        if one.key == "answer/bbb/1"
        else one
        for one in document.passages
    ]
    data = document_ntriples(replace(document, passages=tuple(passages)))
    answers = rdflib.Graph().parse(data=data, format="nt")
    assert values(answers, ANSWER, DEF + "answersTo") == {str(part(key)) for key in both}


def test_every_passage_has_one_voice(graph: rdflib.Graph) -> None:
    passages = list(graph.subjects(rdflib.RDF.type, d("Passage")))
    assert len(passages) == len(make_document().passages)
    assert all(len(list(graph.objects(one, d("voice")))) == 1 for one in passages)


def test_repeated_citation_points_at_the_original_and_keeps_the_askers_voice(
    graph: rdflib.Graph,
) -> None:
    repeat = part("repeated-question/bbb/1/citation/1")
    assert values(graph, repeat, DEF + "repeatOf") == {str(part("question/bbb/1/citation/1"))}
    assert values(graph, repeat, DEF + "citingActor") == {actor_iri(BBB)}


def test_evidence_selects_the_surface_form(graph: rdflib.Graph) -> None:
    text = make_document().text
    for selector in graph.subjects(rdflib.RDF.type, rdflib.URIRef(OA + "TextPositionSelector")):
        start, end = (
            int(str(graph.value(selector, rdflib.URIRef(OA + edge)))) for edge in ("start", "end")
        )
        quote = rdflib.URIRef(str(selector).replace("/position", "/quote"))
        exact, prefix, suffix = (
            str(graph.value(quote, rdflib.URIRef(OA + what)))
            for what in ("exact", "prefix", "suffix")
        )
        assert text[start:end] == exact
        assert text[:start].endswith(prefix)
        assert text[end:].startswith(suffix)
        assert max(len(prefix), len(suffix)) <= 32


def test_source_tells_the_file_name_and_no_folder() -> None:
    lines = "".join(document_triples(make_document()))
    assert "/somewhere/private" not in lines
    assert f'"{PAPER}.txt"' in lines


def test_nothing_is_a_blank_node() -> None:
    assert "_:" not in "".join(line.split('"')[0] for line in document_triples(make_document()))


def test_paper_without_passages_cites_in_its_own_name() -> None:
    whole = make_document()
    cited = replace(whole.citations[0], key="citation/1", passage="")
    bare = replace(whole, letters=(), passages=(), footnotes=(), citations=(cited,))
    graph = rdflib.Graph().parse(data=document_ntriples(bare), format="nt")
    assert values(graph, part("citation/1"), CITO + "hasCitingEntity") == {document_iri(PAPER)}
    assert values(graph, part("citation/1"), DEF + "citingActor") == set()


def test_items_of_a_list_that_begins_again_stay_apart() -> None:
    whole = make_document()
    items = (("a", Span(0, 3)), ("a", Span(4, 8)))
    twice = replace(whole.passages[-1], items=items)
    lines = "".join(document_triples(replace(whole, passages=(*whole.passages[:-1], twice))))
    assert "/item/a>" in lines
    assert "/item/a-2>" in lines


@pytest.mark.parametrize(
    ("title", "ministry"),
    [
        ("minister van Asiel en Migratie", Ministry("Asiel en Migratie")),
        ("minister voor Asiel en Migratie", None),
        ("staatssecretaris van Justitie en Veiligheid", Ministry("Justitie en Veiligheid")),
        ("staatssecretaris van Koninkrijksrelaties", None),
        ("staatssecretaris Fiscaliteit en Belastingdienst", None),
        ("minister-president", None),
    ],
)
def test_ministry(title: str, ministry: Ministry | None) -> None:
    assert ministry_of(Post(title)) == ministry


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("http://a.nl/b", "<http://a.nl/b>"),
        ("http://a.nl/é<", "<http://a.nl/%C3%A9%3C>"),
        ("http://a.nl/100%", "<http://a.nl/100%25>"),
        ("http://a.nl/%C3%A9", "<http://a.nl/%C3%A9>"),
        ("http://a.nl/a#b#c", "<http://a.nl/a#b%23c>"),
        ("http://a.nl/[1] x", "<http://a.nl/%5B1%5D%20x>"),
    ],
)
def test_iri(value: str, expected: str) -> None:
    assert terms.iri(value) == expected
    assert ox.NamedNode(expected[1:-1])


@pytest.mark.parametrize("value", ["", "foo", "/a/b", "a b:c"])
def test_relative_iri_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="no absolute IRI"):
        terms.iri(value)


@given(st.floats(0, 1))
def test_decimal_is_read_back(value: float) -> None:
    parsed = rdflib.util.from_n3(terms.decimal(value))
    assert abs(float(parsed) - value) < 1e-4  # type: ignore[arg-type]
