"""Answers in prose: what whoever answers repeats is its asker's, all the rest is their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.ontology.nouns import Document, PassageKind
from tests.loaders.restated import MINISTER, VVD, askers, cited_by, read
from tests.voices import who


@pytest.mark.parametrize(
    ("opening", "asker"),
    [
        ("De leden van de VVD-fractie vragen of dit klopt.", "VVD"),
        ("De leden van de fractie van de VVD vragen of dit klopt.", "VVD"),
        ("De leden van de VVD vragen of dit klopt.", "VVD"),
        ("De leden van de fracties van D66 en de SP wijzen op de kosten.", "D66 + SP"),
        ("De leden van de VVD- en D66-fractie merken op dat dit duur is.", "VVD + D66"),
        ("De leden van de VVD-fractie en de leden van de SP-fractie lezen dit.", "VVD + SP"),
        ("De leden van de VVD, D66 en SP constateren dat dit duur is.", "VVD + D66 + SP"),
        ("De leden van de Partij voor de Dieren-fractie vragen dit.", "PvdD"),
        ("De leden van de fractie van de Partij voor de Dieren zijn van mening dat dit kan.",
         "PvdD"),
        ("De leden van de GroenLinks-\nPvdA-fractie willen graag weten of dit kan.",
         "GroenLinks-PvdA"),
        ("De leden van de ChristenUnie-fractie hebben met belangstelling kennisgenomen van dit"
         " voorstel.", "ChristenUnie"),
        ("De leden van de SGP-fractie zouden graag vernemen of dit kan.", "SGP"),
        ("De leden van de CDA-fractie hebben een vraag over de kosten.", "CDA"),
        ("De leden van de 50PLUS-fractie informeren naar de kosten.", "50PLUS"),
        ("De fractie van de SP vraagt of dit klopt.", "SP"),
        ("De aan het woord zijnde leden van de SP-fractie vragen of dit klopt.", "SP"),
        ("De leden van de SP-fractie missen een toelichting.", "SP"),
        ("De SP-fractie vraagt of dit klopt.", "SP"),
        ("Het lid Omtzigt vraagt of dit klopt.", "Fractie-Omtzigt"),
        ("Het lid Erkens (VVD) vraagt of dit klopt.", "VVD"),
        ("Het lid van de BBB-fractie vraagt of dit klopt.", "BBB"),
        ("Ook de leden van de SP-fractie vragen of dit klopt.", "SP"),
        ("Voorts vragen de leden van de SP-fractie of dit klopt.", "SP"),
        ("Met betrekking tot de sluizen vragen de leden van de SP-fractie of dit klopt.", "SP"),
        ("Klopt dit, zo vragen de leden van de SP-fractie.", "SP"),
        ("Door de leden van de SP-fractie wordt gevraagd of dit klopt.", "SP"),
        ("De heer Jansen (SP) vroeg of dit klopt.", "SP"),
        ("Mevrouw Van der Wit (SP) heeft een vraag over de kosten.", "SP"),
        ("Namens de SP-fractie wordt gevraagd of dit klopt.", "SP"),
        ("De leden van de SP-fractie stelden de vraag of dit klopt.", "SP"),
        ("In het verslag wordt door de leden van de SP-fractie gevraagd of dit klopt.", "SP"),
        ("Volgens de leden van de SP-fractie is dit onduidelijk.", "SP"),
        ("De leden van de vaste commissie voor Financiën vragen of dit klopt.", "Financiën"),
        ("De leden van de commissie vragen of dit klopt.", "tk"),
        ("Meerdere fracties vragen of dit klopt.", "tk"),
        ("De leden van de fractie van de Partij van de Arbeid vragen dit.", "PvdA"),
        ("De leden van de fractie-Nanninga vragen dit.", "Fractie-Nanninga"),
        ("De leden van de Groep Van Haga vragen dit.", "Groep Van Haga"),
        ("De VVD-, de CDA- en de SP-fracties vragen dit.", "VVD + CDA + SP"),
        ("De leden van de SP-fractie staan kritisch tegenover dit voorstel.", "SP"),
        ("De leden van de SP-fractie zouden een toelichting op prijs stellen.", "SP"),
        ("Hoe werkt dit, vragen de leden van de SP-fractie.", "SP"),
        ("Graag vernemen de leden van de SP-fractie of dit klopt.", "SP"),
        ("Terecht vragen de leden van de SP-fractie of dit klopt.", "SP"),
        ("De leden van de SP-fractie hebben daarbij verwezen naar de kosten.", "SP"),
        ("Zowel de leden van de CDA-fractie als die van de SP-fractie vragen dit.", "CDA + SP"),
        ("De leden van de SP-fractie onthalen dit voorstel met gejuich.", "SP"),
        ("De leden van de CDA-fractie vragen, evenals die van de SP-fractie, dit.", "CDA + SP"),
        ("Het viel de leden van de SP-fractie op dat dit duur is.", "SP"),
        ("Het is de leden van de SP-fractie niet duidelijk wat dit kost.", "SP"),
        ("Bij de leden van de SP-fractie bestaat de vraag of dit klopt.", "SP"),
        ("Voor de leden van de SP-fractie is dit onduidelijk.", "SP"),
        ("Dit onderdeel riep bij de leden van de SP-fractie vragen op.", "SP"),
        ("Kan de regering dit uitleggen? En mag dit, vragen de leden van de SP-fractie.", "SP"),
        ("Het baart de leden van de SP-fractie zorgen dat dit duur is.", "SP"),
        ("Ten aanzien van sluizen maken de leden van de SP-fractie zich zorgen.", "SP"),
        ("Daarnaast pleiten de leden van de SP-fractie voor spoed.", "SP"),
        ("De leden behorend tot de SP-fractie wilden vernemen of dit klopt.", "SP"),
        ("De leden van de SP-fractie, aldus het verslag, achten dit onduidelijk.", "SP"),
        ("De leden van de SP-fractie hadden graag gezien dat dit goedkoper was.", "SP"),
        ("Tevens zijn de leden van de SP-fractie benieuwd naar de kosten.", "SP"),
        ("In dit kader zijn de leden van de SP-fractie van mening dat dit duur is.", "SP"),
        ("De minister schrijft dat de Awb geldt. De leden van de SP-fractie vragen dit.", "SP"),
        # as the Eerste Kamer told it once
        ("De leden van de SP-fractie drongen aan op spoed.", "SP"),
        ("De leden van de SP-fractie vroegen of dit klopt.", "SP"),
        ("De leden van de SP-fractie wezen op de kosten.", "SP"),
        ("De leden van de SP-fractie stelden voorop dat dit duur is.", "SP"),
        ("De leden van de SP-fractie hadden gevraagd naar de kosten.", "SP"),
        ("De leden van de SP-fractie waren van oordeel dat dit duur is.", "SP"),
        ("De leden van de SP-fractie betreurden het dat dit duur is.", "SP"),
        ("Het lid van de SP-fractie achtte dit onvoldoende.", "SP"),
        ("Klopt dit, zo vroegen de leden van de SP-fractie.", "SP"),
        ("In dit verband wezen de leden van de SP-fractie op de kosten.", "SP"),
    ],
)  # fmt: skip
def test_a_repeated_question_is_its_askers(opening: str, asker: str) -> None:
    paper = read(f"{opening}\n\nDat is zo.")
    assert askers(paper) == [(asker, " ".join(opening.split()))]


@pytest.mark.parametrize(
    "more",
    [
        "Deze leden vragen of dit klopt.",
        "Zij vragen of dit klopt.",
        "Zij wijzen op de kosten.",
        "De aan het woord zijnde leden willen weten of dit klopt.",
        "Voornoemde leden merken op dat dit duur is.",
        "Ook vragen deze leden of dit klopt.",
        "Tot slot vragen zij of dit klopt.",
        "De leden vragen of dit klopt.",
        "Dit is duur, aldus deze leden.",
        "Voorts vragen de leden van deze fractie of dit klopt.",
        "De leden van deze fractie vragen of dit klopt.",
        "Deze fractie vraagt of dit klopt.",
        "Klopt het, zo vragen deze leden?",
        "Kan de regering dit toelichten?",
        "Kan dit worden toegelicht?3",
        "Gevraagd wordt of dit klopt.",
        "Deze leden wezen op de kosten.",
        "Zij vroegen of dit klopt.",
        "Naar hun oordeel is dit duur.",
        "Graag ontvangen zij een toelichting.",
        "Ook horen zij graag wanneer dit ingaat.",
        "De leden van beide fracties wijzen op de kosten.",
        "De sluizen zijn oud. Deze leden vragen of dit klopt.",
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_those_named_last_go_on(more: str, between: str) -> None:
    if between == "\n\n" and more.startswith(("De sluizen", "Kan dit")):
        more = more.rpartition(". ")[2]
    paper = read(f"De leden van de VVD-fractie vragen naar de kosten.{between}{more}\n\nDat is zo.")
    [(asker, said)] = askers(paper)
    assert asker == "VVD"
    assert said.endswith(more)


OWN = [
    "De leden van de Raad vragen om de Awb.",
    "De leden 2 en 3 van artikel 5 vragen om uitleg.",
    "Deze leden van het artikel zien op de Awb.",
    "De leden van de SP-fractie wees de regering op de Awb.",
    "De leden van de SP-fractie hadden gelijk dat de Awb geldt.",
    "De leden van de Raad wezen op de Awb.",
    "Deze leden hebben betrekking op de Awb.",
    "Deze leden zijn van toepassing op sluizen.",
    "De regering vraagt de sluismeesters om de Awb.",
    "Het kabinet is van mening dat de Awb geldt.",
    "Anders dan deze leden menen, geldt de Awb niet.",
    "Anders dan de leden van de SP-fractie menen, geldt de Awb niet.",
    "De regering deelt de mening van de leden van de SP-fractie dat de Awb volstaat.",
    "Met de leden van de SP-fractie is de regering van oordeel dat de Awb geldt.",
    "De leden van de SP-fractie verwijst de regering naar de Awb.",
    "De leden van de SP-fractie hebben gelijk dat de Awb geldt.",
    "De leden van de SP-fractie merken terecht op dat de Awb geldt.",
    "Deze leden wijzen er terecht op dat de Awb geldt.",
    "Terecht merken de leden van de SP-fractie op dat de Awb geldt.",
    "Hierover zijn de leden van de SP-fractie geïnformeerd volgens de Awb.",
    "Hierbij ontvangen de leden van de SP-fractie een overzicht van de Awb.",
    "Hiermee zien de leden van de SP-fractie dat de Awb geldt.",
    "Deze leden kan ik melden dat de Awb geldt.",
    "De leden van de SP-fractie treffen de Awb aan in de bijlage.",
    "De leden van de SP-fractie mogen erop rekenen dat de Awb geldt.",
    "De leden van de Raad drongen aan op de Awb.",
    "De Minister deelt de mening van de leden van de SP-fractie dat de Awb volstaat.",
    "Voor de leden van de Raad is de Awb van belang.",
    "Op verzoek van de leden van de SP-fractie licht de regering de Awb toe.",
    "Hiermee hebben de leden van de SP-fractie antwoord op hun vraag over de Awb.",
    "De leden van de SP-fractie kan worden toegezegd dat de Awb geldt.",
    "De regering dankt de leden van de SP-fractie voor hun vragen over de Awb.",
    "Zoals de leden van de SP-fractie terecht opmerken, geldt de Awb.",
    "De leden van het Europees Parlement vragen om de Awb.",
    "De Europese Commissie vraagt lidstaten om dit.",
    "De ledenraad vraagt om de Awb.",
    "De Raad van State merkt op dat de Awb geldt.",
]


@pytest.mark.parametrize("said", OWN)
def test_what_is_no_repeated_question_stays_the_ministers(said: str) -> None:
    alone = read(said)
    assert askers(alone) == []
    [text] = [one for one in alone.passages if one.key != "frame/head"]
    assert (text.kind, who(text.voice)) == (PassageKind.RUNNING_TEXT, MINISTER)
    behind = read(f"{VVD}\n\n{said}")
    assert askers(behind) == [("VVD", VVD.strip())]


@pytest.mark.parametrize(
    "heading", ["MEMORIE VAN TOELICHTING", "NOTA VAN TOELICHTING", "TWEEDE NOTA VAN WIJZIGING"]
)
def test_a_paper_that_answers_nothing_repeats_nothing(heading: str) -> None:
    assert askers(read(f"{VVD}\n\nDat is zo.", heading)) == []


@pytest.mark.parametrize(
    "heading",
    [
        "MEMORIE VAN ANTWOORD",
        "NADERE MEMORIE VAN ANTWOORD",
        "NOTA NAAR AANLEIDING VAN HET NADER VERSLAG",
        "NOTA NAAR AANLEIDING VAN HET EINDVERSLAG",
        "NOTA NAAR AANLEIDING VAN HET VERSLAG VAN DE STATEN VAN CURAÇAO",
        "BEANTWOORDING VAN DE SCHRIFTELIJKE VRAGEN VAN DE COMMISSIE VOOR FINANCIËN",
        "HERDRUK1 MEMORIE VAN ANTWOORD",
    ],
)
def test_the_papers_that_answer(heading: str) -> None:
    assert len(askers(read(f"{VVD}\n\nDat is zo.", heading))) == 1


SAID = st.sampled_from(
    ["De leden van de VVD-fractie vragen dit.", "Zij vragen dat.", "Deze leden menen iets:",
     "- of dit geldt;", "- of dat geldt?", "De regering antwoordt zo.", "Ja.", "Kan dat?", "",
     "\n", "2. Kosten", "Kopje", "\f", "3", "1 Noot.", "Woord.1", "“Wat?”", "(nee)",
     "Op de vraag van de leden van de SP-fractie of dit geldt, antwoordt de regering van wel.",
     "De Minister van Financiën,", "H. Oosterling", "midden in"]
)  # fmt: skip


@given(st.lists(st.tuples(SAID, st.sampled_from([" ", "\n", "\n\n"])), max_size=20))
def test_no_word_is_lost_and_none_has_two_voices(parts: list[tuple[str, str]]) -> None:
    said = "".join(words + between for words, between in parts)
    paper, plain = read(said), read(said, "NOTA VAN TOELICHTING")

    def held(one: Document) -> list[str]:
        spans = sorted((p.start, p.end) for each in one.passages for p in each.pieces)
        return "".join(one.text[start:end] for start, end in spans).split()

    assert "".join(held(paper)).partition("2031")[2] == "".join(held(plain)).partition("2031")[2]
    begins = [one.pieces[0].start for one in paper.passages]
    assert begins == sorted(begins)
    keys = {one.key for one in paper.passages}
    assert len(keys) == len(paper.passages)
    for one in paper.passages:
        assert {one.answers_to, *one.also_answers} <= keys | {""}
        if one.kind is PassageKind.ANSWER:
            assert who(one.voice) != "VVD"
            assert one.answers_to


def test_a_question_right_below_the_heading_of_a_fractie_is_its_own() -> None:
    heading = "Vragen en opmerkingen van de leden van de SP-fractie"
    paper = read(f"{heading}\n\n1. Waarom geldt de Awb niet?\n\nDat is geregeld.")
    assert askers(paper) == [("SP", "1. Waarom geldt de Awb niet?")]
    paper = read("2. Uitvoering\n\nWaarom geldt de Awb niet? Omdat zij niet bestaat.")
    assert askers(paper) == []


def test_what_the_government_is_said_to_say_amid_a_question_is_of_who_asks() -> None:
    asked = (
        "De leden van de VVD-fractie vragen waarom. De regering stelt dat de Awb geldt. Deze leden "
        "betwijfelen dat."
    )
    assert askers(read(f"{asked}\n\nDat is zo.")) == [("VVD", asked)]
    told = "De leden van de VVD-fractie vragen waarom. De regering stelt dat de Awb geldt."
    [first, second] = askers(read(f"{told} Deze leden vragen ook hoe.\n\nDat is zo."))
    assert (first[1], second[1]) == (
        "De leden van de VVD-fractie vragen waarom.",
        "Deze leden vragen ook hoe.",
    )


ALONE = "De leden van de VVD-fractie vragen of dit klopt.\n\nDe sluizen zijn oud.\n\n"
GOES_ON = (
    "De leden van de SP-fractie vragen om een lijst. In die lijst zou de Awb moeten staan.\n\n"
    "De lijst is bijgevoegd."
)


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (4 * ALONE, "om een lijst. In die lijst zou de Awb moeten staan."),
        (ALONE, "om een lijst."),  # nothing shows yet how the paper prints questions
        # it has answered in the paragraph of the question before
        (4 * ALONE + "De leden van de CDA-fractie vragen dit. Sluizen zijn oud. Zij blijven. "
         "Dat is beter.\n\nHet water stijgt.\n\n", "om een lijst."),
    ],
)  # fmt: skip
def test_what_ends_the_paragraph_of_a_question(before: str, said: str) -> None:
    [*_, last] = askers(read(before + GOES_ON))
    assert last[1].endswith(said)


@pytest.mark.parametrize(
    "asked",
    [
        "Deelt de regering de mening van de leden van de SP-fractie dat de Awb volstaat?",
        "Is de regering het met de leden van de SP-fractie eens dat de Awb volstaat?",
    ],
)
def test_whose_opinion_a_question_names_asks_it(asked: str) -> None:
    assert askers(read(f"{VVD}\n\nDat is zo.\n\n{asked}\n\nNee."))[-1] == ("SP", asked)


def test_the_first_person_between_two_questions_answers() -> None:
    said = (
        f"{VVD}Die telling kan ik op grond van de Kieswet niet geven. Op de vraag naar de Waterwet "
        "antwoord ik dat de Gemeentewet geldt."
    )
    assert cited_by(read(said)) == [
        ("Kieswet", "minister"), ("Waterwet", "VVD"), ("Gemeentewet", "minister"),
    ]  # fmt: skip


def test_who_is_quoted_in_the_first_person_still_asks() -> None:
    said = (
        f"{VVD}Een burger zei: «Ik lees in de Kieswet niets.» Deze leden vragen of dat klopt.\n\n"
        "De Gemeentewet regelt dat."
    )
    assert cited_by(read(said)) == [("Kieswet", "VVD"), ("Gemeentewet", "minister")]


def test_the_number_of_an_article_ends_no_sentence() -> None:
    said = "De leden van de VVD-fractie vragen naar artikel 4.4 Waterwet. Dat ziet op iets anders."
    assert askers(read(said)) == [
        ("VVD", "De leden van de VVD-fractie vragen naar artikel 4.4 Waterwet.")
    ]
