"""Answers in prose: what whoever answers repeats is its asker's, all the rest is their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf import loaders
from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.ontology.nouns import Document, PassageKind
from tests.voices import who

NOTA = """Tweede Kamer der Staten-Generaal

99 912

Regels over sluizen

Nr. 6

{heading}

Ontvangen 3 maart 2031

1. Inleiding

{said}

De Minister van Infrastructuur en Waterstaat,
Q.R. Zandvliet
"""
SAMPLES = Path(__file__).parent / "samples" / "official-xml"
MINISTER = "Q.R. Zandvliet, minister van Infrastructuur en Waterstaat"
VVD = "De leden van de VVD-fractie vragen naar sluizen. "


def read(said: str, heading: str = "NOTA NAAR AANLEIDING VAN HET VERSLAG") -> Document:
    text = NOTA.format(heading=heading, said=said)
    return read_structure(text, "x.txt", "kst-99912-6")


def askers(paper: Document) -> list[tuple[str, str]]:
    """Who asks in each repeated question, and its words."""
    return [
        (who(one.voice), " ".join(" ".join(p.of(paper.text) for p in one.pieces).split()))
        for one in paper.passages
        if one.kind is PassageKind.REPEATED_QUESTION
    ]


def cited_by(paper: Document) -> list[tuple[str, str]]:
    """Each act named in the text and whose it is: the voice of its passage."""
    voices = {one.key: who(one.voice) for one in paper.passages}
    voices |= {key: "minister" for key, voice in voices.items() if voice == MINISTER}
    found = attribute(paper, extract(paper.text))
    return [(one.citation.label, voices[one.passage]) for one in found.citations]


# --- who asks -------------------------------------------------------------------------------


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
        ("De SP-fractie vraagt of dit klopt.", "SP"),
        ("Het lid Omtzigt vraagt of dit klopt.", "Fractie-Omtzigt"),
        ("Het lid Erkens (VVD) vraagt of dit klopt.", "VVD"),
        ("Het lid van de BBB-fractie vraagt of dit klopt.", "BBB"),
        ("Ook de leden van de SP-fractie vragen of dit klopt.", "SP"),
        ("Voorts vragen de leden van de SP-fractie of dit klopt.", "SP"),
        ("Met betrekking tot de sluizen vragen de leden van de SP-fractie of dit klopt.", "SP"),
        ("Klopt dit, zo vragen de leden van de SP-fractie.", "SP"),
        ("Door de leden van de SP-fractie wordt gevraagd of dit klopt.", "SP"),
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
        ("Terecht merken de leden van de SP-fractie op dat dit duur is.", "SP"),
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


# --- who does not ---------------------------------------------------------------------------

OWN = [
    "De leden van de Raad vragen om de Awb.",
    "De leden 2 en 3 van artikel 5 vragen om uitleg.",
    "Deze leden van het artikel zien op de Awb.",
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
    "Deze leden kan ik melden dat de Awb geldt.",
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
    ],
)
def test_the_papers_that_answer(heading: str) -> None:
    assert len(askers(read(f"{VVD}\n\nDat is zo.", heading))) == 1


# --- where it ends --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "found"),
    [
        pytest.param(
            "De leden van de VVD-fractie vragen of de Kieswet geldt. De regering antwoordt dat de"
            " Waterwet geldt.",
            [("Kieswet", "VVD"), ("Waterwet", "minister")],
            id="one paragraph",
        ),
        pytest.param(
            "De leden van de VVD-fractie vragen of de Kieswet geldt. Dat volgt uit de Waterwet.",
            [("Kieswet", "VVD"), ("Waterwet", "minister")],
            id="one paragraph, no word of who answers",
        ),
        pytest.param(
            "De leden van de VVD-fractie lezen over de Kieswet. De Waterwet is ouder. Zij vragen"
            " waarom.\n\nDe Provinciewet geldt.",
            [("Kieswet", "VVD"), ("Waterwet", "VVD"), ("Provinciewet", "minister")],
            id="what is said between two questions",
        ),
        pytest.param(
            "De leden van de VVD-fractie vragen naar de Kieswet. De Waterwet is ouder.\n\n"
            "De regering antwoordt dat de Provinciewet geldt.",
            [("Kieswet", "VVD"), ("Waterwet", "VVD"), ("Provinciewet", "minister")],
            id="the answer has a paragraph of its own",
        ),
        pytest.param(
            "De leden van de VVD-fractie vragen naar de Kieswet. De regering ziet de Waterwet."
            " Zij vragen ook naar de Provinciewet. De regering ziet de Gemeentewet.",
            [("Kieswet", "VVD"), ("Waterwet", "minister"), ("Provinciewet", "VVD"),
             ("Gemeentewet", "minister")],
            id="by turns in one paragraph",
        ),
        pytest.param(
            "De leden van de VVD-fractie vragen:\n- of de Kieswet geldt;\n- of de Provinciewet"
            " geldt?\n\nDe Waterwet geldt.",
            [("Kieswet", "VVD"), ("Provinciewet", "VVD"), ("Waterwet", "minister")],
            id="a list",
        ),
        pytest.param(
            "De leden van de VVD-fractie vragen:\n\n- of de Kieswet geldt;\n\n- of de Provinciewet"
            " geldt.\n\nDe Waterwet geldt.",
            [("Kieswet", "VVD"), ("Provinciewet", "VVD"), ("Waterwet", "minister")],
            id="a list of paragraphs",
        ),
        pytest.param(
            "Op de vraag van de leden van de SP-fractie of de Kieswet geldt, is van belang dat de"
            " Waterwet geldt.",
            [("Kieswet", "minister"), ("Waterwet", "minister")],
            id="both in one sentence that shows no seam stay one",
        ),
        pytest.param(
            f"{VVD}\n\nDe Waterwet geldt.\n\n2. Kosten\n\nDe Kieswet geldt.",
            [("Waterwet", "minister"), ("Kieswet", "minister")],
            id="a heading begins anew",
        ),
        pytest.param(
            "De leden van de VVD-fractie vragen of de\n\n1\n\nsluis werkt.\n\nDe Waterwet geldt.",
            [("Waterwet", "minister")],
            id="a page cuts a question",
        ),
    ],
)  # fmt: skip
def test_each_act_is_of_who_names_it(said: str, found: list[tuple[str, str]]) -> None:
    assert cited_by(read(said)) == found


@pytest.mark.parametrize(
    ("asked", "own"),
    [
        ("Op de vraag van de leden van de SP-fractie of de Kieswet geldt,",
         "antwoordt de regering dat de Waterwet geldt."),
        ("In antwoord op de vraag van de leden van de SP-fractie waarom de Kieswet geldt,",
         "merk ik op dat de Waterwet geldt."),
        ("Naar aanleiding van de vraag van de leden van de SP-fractie over de Kieswet",
         "kan worden opgemerkt dat de Waterwet geldt."),
        ("De vraag van de leden van de SP-fractie of de Kieswet geldt,",
         "beantwoordt de regering op grond van de Waterwet ontkennend."),
        ("De leden van de SP-fractie vragen of de Kieswet geldt,",
         "waarop de regering antwoordt dat de Waterwet geldt."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("between", [" ", "\n"])
def test_one_sentence_that_asks_and_answers_is_cut(asked: str, own: str, between: str) -> None:
    paper = read(asked + between + own)
    assert askers(paper) == [("SP", asked)]
    assert cited_by(paper) == [("Kieswet", "SP"), ("Waterwet", "minister")]


def test_an_answer_knows_the_questions_before_it() -> None:
    paper = read(
        "Vooraf dit.\n\nDe leden van de VVD-fractie vragen dit.\n\nDe leden van de SP-fractie"
        " vragen dat.\n\nDe regering antwoordt zo.\n\nEn zo.\n\nDeze leden vragen meer.\n\nNee.\n\n"
        "2. Kosten\n\nDe leden van de VVD-fractie vragen dit.\n\nGeen kosten."
    )
    assert [
        (one.key, one.series.name if one.series else "", one.answers_to, one.also_answers)
        for one in paper.passages[1:]
    ] == [
        ("text/1", "", "", ()),
        ("repeated-question/vvd/1", "VVD", "", ()),
        ("repeated-question/sp/1", "SP", "", ()),
        ("answer/vvd/1", "VVD", "repeated-question/vvd/1", ("repeated-question/sp/1",)),
        ("repeated-question/sp/2", "SP", "", ()),
        ("answer/sp/2", "SP", "repeated-question/sp/2", ()),
        ("text/2", "", "", ()),
        ("repeated-question/vvd/2", "VVD", "", ()),
        ("answer/vvd/2", "VVD", "repeated-question/vvd/2", ()),
        ("text/2-2", "", "", ()),
    ]
    assert who(paper.passages[4].voice) == MINISTER


def test_a_heading_that_nothing_marks_begins_anew_and_may_name_who_asks() -> None:
    paper = read(
        "De leden van de SP-fractie vragen dit.\n\nJa.\n\nFractie van de VVD\n\n"
        "De Waterwet geldt.\n\nDeze leden vragen dit.\n\nNee."
    )
    assert [asker for asker, _ in askers(paper)] == ["SP", "VVD"]
    assert cited_by(paper) == [("Waterwet", "minister")]


def test_a_note_in_a_repeated_question_is_its_askers() -> None:
    paper = read(
        "De leden van de VVD-fractie vragen of dat zo is.1\n\nJa.2\n\n1 Zie de Kieswet.\n"
        "2 Zie de Waterwet."
    )
    assert [(one.number, one.passage) for one in paper.footnotes] == [
        ("1", "repeated-question/vvd/1"),
        ("2", "answer/vvd/1"),
    ]


def test_questions_that_are_announced_may_follow_in_other_paragraphs() -> None:
    announced = "De leden van de VVD-fractie hebben nog enkele vragen."
    first = "De sluis is oud. Waarom ook niet?"
    second = "Zij was toen dicht. Klopt dat?"
    paper = read(f"{announced}\n\n{first}\n\n{second}\n\nDe sluis is open.")
    assert askers(paper) == [("VVD", f"{announced} {first} {second}")]
    paper = read(f"{announced}\n\n{first}\n\nZij is open.\n\nZij is oud. Is dat erg?")
    assert askers(paper) == [("VVD", f"{announced} {first}")]


def test_a_question_of_who_answers_is_their_own() -> None:
    paper = read("De leden van de VVD-fractie vragen dit.\n\nDe sluis is oud. Waarom ook niet?")
    assert askers(paper) == [("VVD", "De leden van de VVD-fractie vragen dit.")]


@pytest.mark.parametrize(
    "said",
    [
        "De initiatiefnemers wijzen op de Awb. Zij vragen de regering die te wijzigen.",
        "De initiatiefnemers wijzen op de Awb.\n\nZij vragen de regering die te wijzigen.",
        "Gemeenten werken met de Awb. Zij vragen om duidelijkheid daarover.",
    ],
)
def test_they_may_be_others_than_those_who_ask(said: str) -> None:
    assert askers(read(f"{VVD}\n\n{said}")) == [("VVD", VVD.strip())]


def test_official_xml_prints_a_verslag_in_italics_between_its_answers() -> None:
    [paper] = loaders.read(SAMPLES / "kst-99912-6.xml")
    found = attribute(paper, extract(paper.text)).citations
    assert [(one.citation.label, one.passage, one.footnote) for one in found] == [
        ("Waterwet", "text/1", ""),
        ("Gemeentewet", "repeated-question/vvd/1", ""),
        ("Kieswet", "repeated-question/vvd/1", ""),
        ("Politiewet 2012", "repeated-question/vvd/1", "1"),
        ("Waterwet", "answer/vvd/1", ""),
        ("Omgevingswet", "answer/vvd/1", "2"),
        ("Provinciewet", "answer/vvd/1", ""),
        ("Kieswet", "repeated-question/d66/cda/1", ""),
        ("Archiefwet 1995", "repeated-question/d66/cda/1", ""),
        ("Gemeentewet", "repeated-question/d66/cda/1", ""),
        ("Waterwet", "answer/d66/cda/1", ""),
        ("Provinciewet", "text/kosten", ""),
    ]
    assert len(askers(paper)) == 2


# --- letters --------------------------------------------------------------------------------

LETTER = """Nr. 30
BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 4 maart 2031

Hierbij antwoord ik op de vragen over de Waterwet.

{said}

De Minister van Infrastructuur en Waterstaat,
Q.R. Zandvliet
"""


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            "De leden van de VVD-fractie vragen of de Kieswet geldt.\n\nNee, de Provinciewet.\n\n"
            "De leden van de SP-fractie vragen naar de Gemeentewet.\n\nDie geldt niet.",
            [("Waterwet", "minister"), ("Kieswet", "VVD"), ("Provinciewet", "minister"),
             ("Gemeentewet", "SP")],
        ),
        (  # one such sentence makes no letter an answer in prose
            "De leden van de VVD-fractie vragen aandacht voor de Kieswet.\n\nIk ken die.",
            [("Waterwet", "minister"), ("Kieswet", "minister")],
        ),
    ],
)  # fmt: skip
def test_a_letter_that_answers_in_prose(said: str, found: list[tuple[str, str]]) -> None:
    paper = read_structure(LETTER.format(said=said), "x.txt", "kst-99912-30")
    assert cited_by(paper) == found
    assert len(paper.letters) == 1


EXCHANGE = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 3 juni 2031

Binnen de vaste commissie voor Financiën hebben de onderstaande fracties vragen voorgelegd aan de
minister van Financiën. De vragen zijn op 20 mei 2031 voorgelegd. Bij brief van 2 juni 2031 zijn
de vragen beantwoord.

I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de VVD-fractie
De leden van de VVD-fractie vragen naar de Gemeentewet en naar sluizen. Zij wijzen op de Kieswet.
{asked}

II Antwoord/Reactie van de minister

Vragen en opmerkingen van de leden van de VVD-fractie
De leden van de VVD-fractie vragen naar de Gemeentewet en naar sluizen. Zij wijzen op de Kieswet.
{answered}
"""


@pytest.mark.parametrize(
    ("asked", "answered", "found"),
    [
        ("", "De Waterwet geldt.",
         [("Gemeentewet", "VVD"), ("Kieswet", "VVD"), ("Waterwet", "minister van Financiën")]),
        ("De Waterwet is oud.", "De Waterwet is oud.",
         [("Gemeentewet", "VVD"), ("Kieswet", "VVD"), ("Waterwet", "VVD")]),
    ],
)  # fmt: skip
def test_a_letter_that_repeats_all_and_answers_below(
    asked: str, answered: str, found: list[tuple[str, str]]
) -> None:
    text = EXCHANGE.format(asked=asked, answered=answered)
    cited = cited_by(read_structure(text, "x.txt", "kst-99912-31"))
    assert cited[-3:] == found


# --- any text -------------------------------------------------------------------------------

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
