"""Where a question that is repeated in prose ends, and the answer to it begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamergraaf import loaders
from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute
from tests.loaders.restated import MINISTER, VVD, askers, cited_by, read
from tests.voices import who

SAMPLES = Path(__file__).parent.parent / "samples" / "official-xml"


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


def test_the_heading_of_an_inbreng_says_whose_it_is() -> None:
    said = [
        "Inbreng leden van de VVD-fractie en reactie indiener",
        "De leden van de VVD-fractie hebben kennisgenomen van het voorstel. Deze leden wijzen op",
        "de Kieswet. Deelt de regering dat?",
        "De regering wijst op de Provinciewet.",
        "Inbreng leden van de SP-fractie en reactie indiener",
        "Deze leden wijzen op de Gemeentewet.",
        "De regering wijst op de Archiefwet 1995.",
    ]
    assert cited_by(read("\n".join(said))) == [
        ("Kieswet", "VVD"),
        ("Provinciewet", "minister"),
        ("Gemeentewet", "SP"),
        ("Archiefwet 1995", "minister"),
    ]


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


def test_lines_that_mark_questions_and_answers_tell_them_apart() -> None:
    paper = read(
        "Vraag 1\nDe leden van de VVD-fractie vragen naar\nsluizen in het water ervan.\n"
        "Antwoord 1\nArtikel 5 geldt. Deze leden vragen\ndat wel vaker.\n"
        "Vraag 2\nHet water staat hoog, zo lezen deze leden.\n\nDat is niet nieuw.\n"
        "Antwoord 2\nDat klopt niet altijd."
    )
    assert askers(paper) == [
        (
            "VVD",
            "Vraag 1 De leden van de VVD-fractie vragen naar sluizen in het water ervan.",
        ),
        ("VVD", "Vraag 2 Het water staat hoog, zo lezen deze leden. Dat is niet nieuw."),
    ]


@pytest.mark.parametrize(
    ("led", "asked"),
    [
        ("In de toelichting staat dat sluizen duur zijn.", True),
        ("Ik ga hieronder in op de sluizen.", False),
        ("Dat de regering dit wil, staat vast.", False),
    ],
)
def test_what_leads_up_to_a_question_is_of_who_asks_it(led: str, *, asked: bool) -> None:
    question = "De leden van de SP-fractie vragen of dit klopt."
    paper = read(f"{VVD}\n\nZij liggen er.\n\n{led} {question}\n\nDat klopt.")
    assert askers(paper)[1] == ("SP", f"{led} {question}" if asked else question)
