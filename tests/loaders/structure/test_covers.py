"""Covers: nobody cites what the title of a dossier names; a committee cites what it reports on."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from tests.voices import who

TITLE = "99 910\n\nWijziging van de Waterwet in verband met sluizen\n\n"
LETTERS = """BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR ECONOMISCHE ZAKEN

Aan de Staatssecretaris van Economische Zaken

Den Haag, 10 april 2031

Vragen van de leden van de D66-fractie

1. Geldt de Kieswet?

BRIEF VAN DE STAATSSECRETARIS VAN ECONOMISCHE ZAKEN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 14 mei 2031

De Vreemdelingenwet 2000 geldt hier niet.
"""
REPORTS = "De vaste commissie voor Economische Zaken heeft kennisgenomen van de Gemeentewet.\n\n"
SAID = [("question/d66/1", "Kieswet"), ("frame/antwoord", "Vreemdelingenwet 2000")]
OWN = [("frame/cover", "Gemeentewet")]
HEADING = "K VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n"


@pytest.mark.parametrize(
    ("cover", "cited"),
    [
        pytest.param(f"{TITLE}{HEADING}Vastgesteld 23 juni 2031\n\n{REPORTS}", OWN, id="report"),
        pytest.param(
            f"{TITLE}K\n\nVERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG\n\n{REPORTS}", OWN,
            id="a heading below its number, without a day",
        ),
        pytest.param(
            "Verslag van een schriftelijk overleg over de Kernenergiewet\n\n"
            f"{TITLE}{HEADING}{REPORTS}", OWN, id="a page that prints the title above the paper",
        ),
        pytest.param(f"{TITLE}{REPORTS}", OWN, id="the heading is lost"),
        pytest.param(REPORTS, OWN, id="the title is lost too"),
        pytest.param(
            f"{TITLE}{HEADING}Bij brief van 3 mei 2031 over de Provinciewet is gevraagd.\n\n"
            f"{REPORTS}", [("frame/cover", "Provinciewet"), *OWN],
            id="another sentence opens the report",
        ),
        pytest.param(
            f"{TITLE}{HEADING}Binnen de vaste commissie voor Economische Zaken hebben de fracties\n"
            "vragen over de\nverslag van de Gemeentewet\n\n", OWN, id="a word of a sentence",
        ),
        pytest.param(
            "- Voortouwcommissie: vaste commissie voor Defensie\nPreview (origineel)\n\n"
            f"{TITLE}{HEADING}{REPORTS}", OWN, id="a page that names a committee of its own",
        ),
        pytest.param(TITLE, [], id="letters alone"),
    ],
)  # fmt: skip
def test_a_title_is_nobodys_and_a_report_the_committees(cover, cited) -> None:
    paper = read_structure(cover + LETTERS, "x.txt", "kst-99910-K")
    paper = attribute(paper, extract(paper.text))
    assert [(one.passage, one.citation.label) for one in paper.citations] == [*cited, *SAID]
    voices = {one.key: who(one.voice) for one in paper.passages}
    assert voices.get("frame/head", "ek") == "ek"
    assert voices.get("frame/cover", "Economische Zaken") == "Economische Zaken"


def test_no_word_of_a_cover_is_lost() -> None:
    cover = TITLE + HEADING + REPORTS
    paper = read_structure(cover + LETTERS, "x.txt", "kst-99910-K")
    said = [
        piece.of(paper.text) for one in paper.passages if not one.letter for piece in one.pieces
    ]
    assert " ".join(said).split() == cover.split()


DEBATE = (
    f"{TITLE}Nr. 7 VERSLAG VAN EEN COMMISSIEDEBAT\n\nVastgesteld 3 juni 2031\n\n"
    "De vaste commissie voor Economische Zaken heeft op 9 mei 2031 overleg gevoerd met\n"
    "de heer Ten Hove, Minister van Economische Zaken, over de Gemeentewet.\n\n"
    "De voorzitter van de commissie,\nDe Wit\n\n"
    "De voorzitter:\nWelkom.\n\nDe heer Kist (VVD):\nDe Kieswet telt.\n\n"
    "Minister Ten Hove:\nDe Provinciewet ook.\n"
)


def test_the_cover_of_a_debate_of_a_committee_is_the_committees() -> None:
    paper = read_structure(DEBATE, "x.txt", "kst-99910-7")
    paper = attribute(paper, extract(paper.text))
    voices = {one.key: who(one.voice) for one in paper.passages}
    assert [(voices[one.passage], one.citation.label) for one in paper.citations] == [
        ("Economische Zaken", "Gemeentewet"),
        ("Kist", "Kieswet"),
        ("ten Hove, minister van Economische Zaken", "Provinciewet"),
    ]
    # who chairs the meeting does not chair the Kamer
    assert voices["speech/1"] == "voorzitter van de vergadering"


@pytest.mark.parametrize("answers", ["Antwoord\nJa.", "Ja."])
def test_what_a_list_of_questions_reports_is_the_committees(answers: str) -> None:
    text = (
        f"{TITLE}Nr. 4 LIJST VAN VRAGEN EN ANTWOORDEN\n\nVastgesteld 4 december 2031\n\n"
        "De vaste commissie voor Financiën heeft vragen voorgelegd aan de Staatssecretaris van\n"
        f"Financiën over de Gemeentewet.\n\n1. Geldt de Kieswet?\n\n{answers}\n"
    )
    paper = read_structure(text, "x.txt", "kst-99910-4")
    paper = attribute(paper, extract(paper.text))
    assert [(one.passage, one.citation.label) for one in paper.citations] == [
        ("frame/cover", "Gemeentewet"),
        ("question/commissie/1", "Kieswet"),
    ]


def test_the_number_of_an_inbreng_is_cited_by_nobody() -> None:
    text = (
        "2031D35130 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n"
        "Binnen de vaste commissie voor Europese Zaken zijn er vragen over de Kieswet.\n\n"
        "I Vragen en opmerkingen vanuit de fracties\n\n"
        "Inbreng van de leden van de VVD-fractie\n\nDeze leden wijzen op de Gemeentewet.\n\n"
        "II Reactie van de minister\n"
    )
    paper = attribute(read_structure(text, "x.txt", "2031D35130"), extract(text))
    assert [one.citation.label for one in paper.citations] == ["Kieswet", "Gemeentewet"]


@pytest.mark.parametrize(
    ("heading", "chamber"),
    [
        ("B\nVOORLOPIG VERSLAG", "ek"),
        ("Nr. 59b MEMORIE VAN ANTWOORD", "ek"),
        ("E NADERE MEMORIE VAN ANTWOORD", "ek"),
        ("AB NADER VOORLOPIG VERSLAG", "ek"),
        ("Nr. 7 NADER VERSLAG", "tk"),
        ("Nr. 59 MEMORIE VAN ANTWOORD", "tk"),
        ("VOORLOPIG VERSLAG", "ek"),  # since 1996 the other has none
        ("VERSLAG", "tk"),  # without a number nothing says whose
        ("Hij las B VERSLAG\n\nNr. 7 NADER VERSLAG", "tk"),
    ],
)
def test_a_letter_for_a_number_is_of_the_eerste_kamer(heading: str, chamber: str) -> None:
    text = (
        f"{TITLE}{heading}\n\nVastgesteld 4 december 2031\n\n"
        "De leden van de VVD-fractie vragen of de Kieswet geldt.\n"
    )
    paper = read_structure(text, "x.txt", "stuk")
    assert {one.voice.chamber for one in paper.passages if who(one.voice) == "VVD"} == {chamber}


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("Zij heeft bij brief van 9 april 2031 de staatssecretaris vragen voorgelegd.\n"
         "De staatssecretaris heeft bij brief van 13 mei 2031 gereageerd.\n",
         ["2031-04-09", "2031-05-13"]),
        ("Op 9 april 2031 is op 9 april 2031 een brief gestuurd.\n"
         "De staatssecretaris heeft op 13 mei 2031 gereageerd.\n", ["2031-04-09", "2031-05-13"]),
        # it tells of another letter
        ("De staatssecretaris heeft bij brief van 1 maart 2031 geld gevraagd.\n",
         ["2031-04-10", "2031-05-14"]),
    ],
)  # fmt: skip
def test_what_a_cover_tells_of_its_letters(told: str, days: list[str]) -> None:
    """It goes above the days that the letters print, which may be misprinted."""
    text = f"{TITLE}{HEADING}Vastgesteld 23 juni 2031\n\n{REPORTS}{told}\n{LETTERS}"
    paper = read_structure(text, "x.txt", "kst-99910-K")
    assert [str(letter.date) for letter in paper.letters if letter.span] == days


@pytest.mark.parametrize(("year", "chamber"), [(1982, "tk"), (1995, "tk"), (1996, "ek")])
def test_since_1996_only_the_eerste_kamer_has_a_provisional_report(year: int, chamber: str) -> None:
    text = (
        f"{TITLE}nr. 173\nVOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR DEFENSIE\n\n"
        f"Vastgesteld 4 december {year}\n\nDe leden van de VVD-fractie vragen waarom.\n"
    )
    paper = read_structure(text, "x.txt", "kst-99910-173")
    assert {one.voice.chamber for one in paper.passages if who(one.voice) == "VVD"} == {chamber}
