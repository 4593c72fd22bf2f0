"""The vocabulary is whole, in two languages, and every file made from it is fresh."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, BNode, Graph, Namespace, URIRef

from kamergraaf.ontology import generate, tables, vocabulary
from kamergraaf.ontology.context import BORROWED, context_jsonld
from kamergraaf.ontology.generate import outputs
from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.nouns import LetterKind, PassageKind, Role
from kamergraaf.ontology.turtle import ONTOLOGY, vocabulary_turtle
from kamergraaf.ontology.vocabulary import PREFIXES, load_vocabulary

D = Namespace(DEF)
VOCABULARY = load_vocabulary()


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return Graph().parse(data=vocabulary_turtle(VOCABULARY), format="turtle")


@pytest.mark.parametrize("path", sorted(outputs()))
def test_generated_file_is_fresh(path: str, root: Path) -> None:
    assert (root / path).read_text(encoding="utf-8") == outputs()[path], (
        f"{path} is stale; run python -m kamergraaf.ontology.generate"
    )


def test_generator_writes_what_is_stale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    assert generate.main() == 1
    assert "no checkout" in capsys.readouterr().err
    for folder in ("docs", "ontology"):
        (tmp_path / folder).mkdir()
    assert generate.main() == 0
    assert len(capsys.readouterr().out.splitlines()) == len(outputs())
    assert generate.main() == 0
    assert capsys.readouterr().out == ""


def test_each_term_has_label_and_definition_in_both_languages(ontology: Graph) -> None:
    terms = [D[name] for name in (*VOCABULARY.classes, *VOCABULARY.properties)]
    for term in terms:
        for predicate in (RDFS.label, SKOS.definition):
            languages = {text.language for text in ontology.objects(term, predicate)}
            assert languages == {"nl", "en"}, (term, predicate)
        assert (term, RDFS.isDefinedBy, URIRef(ONTOLOGY)) in ontology


def test_labels_tell_the_terms_apart() -> None:
    for terms in (VOCABULARY.classes.values(), VOCABULARY.properties.values()):
        for language in ("dutch", "english"):
            labels = [getattr(term, language).label for term in terms]
            assert len(set(labels)) == len(labels)


def test_definitions_are_sentences() -> None:
    for term in (*VOCABULARY.classes.values(), *VOCABULARY.properties.values()):
        for words in (term.dutch, term.english):
            assert re.fullmatch(r"[A-Z0-9].*\.", words.definition), term.name


def test_ontology_has_a_header_and_no_blank_nodes(ontology: Graph) -> None:
    assert (URIRef(ONTOLOGY), RDF.type, OWL.Ontology) in ontology
    assert str(ontology.value(URIRef(ONTOLOGY), OWL.versionInfo)) == VOCABULARY.version
    assert not [one for triple in ontology for one in triple if isinstance(one, BNode)]


@pytest.mark.parametrize("trap", ["eli#cites", "eli/ontology#cites", "eli/ontology#title"])
def test_terms_that_would_make_legislation_of_an_answer_are_not_used(trap: str) -> None:
    assert not [path for path, text in outputs().items() if trap in text]
    assert "eli:cites" not in vocabulary_turtle(VOCABULARY)


def test_nothing_of_others_is_redefined(ontology: Graph) -> None:
    subjects = {str(subject) for subject in ontology.subjects()}
    assert {one for one in subjects if not one.startswith(DEF)} == {ONTOLOGY}


def test_every_kind_that_the_nouns_know_is_in_the_vocabulary() -> None:
    for kind in PassageKind:
        name = "".join(part.capitalize() for part in kind.split("-"))
        assert f"d:{name}" in VOCABULARY.kinds_of("d:Passage")
    for kinds, name in ((Role, "role"), (LetterKind, "letterKind")):
        pattern = VOCABULARY.properties[name].pattern
        assert all(re.fullmatch(pattern, kind) for kind in kinds)


KEY = VOCABULARY.properties["key"].pattern


@pytest.mark.parametrize(
    "key",
    [
        "celex:32024R1351", "celex:12016E/TXT", "celex:42000A0922(02)", "celex:52025PC0259",
        "bwb:BWBR0011823", "bwb:BWBV0001002", "kst:32317", "kst:32317-PX", "kst:36600-VI-12",
        "kst:21501-20-1742", "h-tk:20222023-84-12", "ah:20242025-1028", "stb:2019-33",
        "stcrt:2010-12345", "trb:1951-131", "ecli:ECLI:NL:HR:2019:2006", "letter:178088U",
        "law:Spreidingswet", "treaty:Verdrag van Prüm", "case:Van Gend & Loos",
    ],
)  # fmt: skip
def test_key_is_of_its_form(key: str) -> None:
    assert re.fullmatch(KEY, key)


@pytest.mark.parametrize(
    "key",
    ["32024R1351", "celex:", "celex:32024r1351", "bwb:0011823", "bwb:BWBR11", "kst:PX",
     "kst:32317 PX", "stb:33-2019", "ecli:NL:HR:2019:2006", "law:", "isbn:1"],
)  # fmt: skip
def test_key_is_not_of_its_form(key: str) -> None:
    assert not re.fullmatch(KEY, key)


# --- the context ---


def test_context_covers_every_term() -> None:
    context = json.loads(context_jsonld(VOCABULARY))["@context"]
    for name in (*VOCABULARY.classes, *VOCABULARY.properties):
        assert context[name]["@id"] == f"d:{name}"
    assert {context[name]["@id"] for name, _, _ in BORROWED} == {iri for _, iri, _ in BORROWED}


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")  # rdflib's own
def test_context_gives_values_their_types() -> None:
    document = {
        **json.loads(context_jsonld(VOCABULARY)),
        "id": "https://example.org/answer",
        "type": "Answer",
        "voice": "https://example.org/minister",
        "order": 3,
        "text": "Ja.",
        "attestedOn": "2026-02-06",
        "prefLabel": "antwoord",
        "isPartOf": "https://example.org/letter",
    }
    read = Graph().parse(data=json.dumps(document), format="json-ld")
    xsd = PREFIXES["xsd"]
    expected = f"""
        @prefix d: <{DEF}> . @prefix dct: <{PREFIXES["dct"]}> . @prefix skos: <{SKOS}> .
        <https://example.org/answer> a d:Answer ; d:voice <https://example.org/minister> ;
            d:order 3 ; d:text "Ja." ; d:attestedOn "2026-02-06"^^<{xsd}date> ;
            skos:prefLabel "antwoord" ; dct:isPartOf <https://example.org/letter> ."""
    assert set(read) == set(Graph().parse(data=expected, format="turtle"))


# --- errors ---

GOOD = """
version = "1"
[class.A]
nl = ["a", "Een a."]
en = ["a", "An a."]
[property.p]
nl = ["p", "Een p."]
en = ["p", "A p."]
"""


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('en = ["a", "An a."]', "", "A: give nl and en"),
        ('en = ["a", "An a."]', 'en = ["a"]', "A: give nl and en"),
        ("[property.p]", 'sub = ["d:B"]\n[property.p]', "A: no term 'd:B'"),
        ("[property.p]", 'sub = ["ex:B"]\n[property.p]', "A: no term 'ex:B'"),
        ("[property.p]", 'needs = { "d:p" = "2" }\n[property.p]', "d:p = '2'; give one of"),
        ("[property.p]", "[property.p]\nrang = 'xsd:string'", "p: unknown \\['rang'\\]"),
        ("[property.p]", "[property.p]\ndomain = 'd:C'", "p: no term 'd:C'"),
    ],
)
def test_broken_vocabulary_is_named(
    old: str, new: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert old in GOOD
    (tmp_path / vocabulary.FILE).write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    monkeypatch.setattr(vocabulary, "files", lambda _: tmp_path)
    with pytest.raises(tables.BrokenTable, match=message):
        vocabulary.load_vocabulary.__wrapped__()


# --- the program's use of it ---


def test_every_term_that_triples_are_made_of_is_in_the_vocabulary(root: Path) -> None:
    written = "\n".join(path.read_text(encoding="utf-8") for path in (root / "graph").glob("*.py"))
    properties = set(re.findall(r'\bown\("(\w+)"\)', written))
    classes = set(re.findall(r'\bis_a\(DEF, "(\w+)"\)', written))
    assert properties and classes
    assert properties <= VOCABULARY.properties.keys()
    assert classes <= VOCABULARY.classes.keys()


def test_every_term_that_questions_ask_for_is_in_the_vocabulary(root: Path) -> None:
    asked = "\n".join(
        line.partition("# ")[0]
        for path in (root / "queries").glob("*.rq")
        for line in path.read_text(encoding="utf-8").splitlines()
    )
    terms = set(re.findall(r"(?<![\w:/])d:([A-Za-z]\w*)", asked))
    assert terms
    assert terms <= VOCABULARY.properties.keys() | VOCABULARY.classes.keys()
