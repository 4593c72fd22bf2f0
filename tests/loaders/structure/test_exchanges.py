"""Consultations by theme with answers in between, and reports in which headings name fracties."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.ontology.nouns import Document, LetterKind, PassageKind
from tests.voices import who

COVER = """99 912 Sluizen

Nr. 7 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 18 augustus 2031

De vaste commissie voor Europese Zaken heeft een aantal vragen en opmerkingen voorgelegd aan de
Minister van Buitenlandse Zaken over de brief van 9 juli 2031 over de agenda van de Raad.

De vragen zijn op 15 juli 2031 aan de Minister van Buitenlandse Zaken voorgelegd. Bij brief van
21 juli 2031 zijn de vragen beantwoord.

De griffier van de commissie, Ten Hove

Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon

"""
MINISTER = "minister van Buitenlandse Zaken"
ANSWER = "Antwoord van het kabinet"


def read(text: str, id_: str = "kst-99912-7") -> Document:
    return attribute(read_structure(text, "x.txt", id_), extract(text))


def cited_by(paper: Document) -> dict[str, str]:
    voices = {one.key: who(one.voice) for one in paper.passages}
    return {one.citation.label: voices[one.passage] for one in paper.citations}


def answers(paper: Document) -> list[tuple[str, ...]]:
    """Return, for each answer, who asked what it answers."""
    voices = {one.key: who(one.voice) for one in paper.passages}
    return [
        tuple(voices[key] for key in (one.answers_to, *one.also_answers) if key)
        for one in paper.passages
        if one.kind is PassageKind.ANSWER
    ]


@pytest.mark.parametrize("heading", [ANSWER, f"{ANSWER}:", "Reactie van de minister"])
def test_answers_stand_between_what_fracties_ask(heading: str) -> None:
    paper = read(
        f"{COVER}Algemeen\n\nDe leden van de VVD-fractie danken de minister.\n\n"
        "De leden van de VVD-fractie vragen naar de Waterwet.\n\n"
        "De leden van de D66-fractie vragen dat ook.\n\n"
        f"{heading}\n\nDe Kieswet telt.\n\nDe Gemeentewet telt ook.\n\n"
        "De leden van de SP-fractie wijzen op de Politiewet 2012.\n\n"
        f"{heading}\n\nDe Provinciewet volstaat.\n"
    )
    assert cited_by(paper) == {
        "Waterwet": "VVD",
        "Kieswet": MINISTER,
        "Gemeentewet": MINISTER,
        "Politiewet 2012": "SP",
        "Provinciewet": MINISTER,
    }
    assert answers(paper) == [("VVD", "D66"), ("SP",)]
    assert not paper.anomalies


def test_a_reply_in_pieces_is_a_letter_of_its_own_day() -> None:
    said = (
        f"De leden van de VVD-fractie vragen naar de Waterwet.\n\n{ANSWER}\n\nJa.\n\n"
        f"De leden van de SP-fractie vragen meer.\n\n{ANSWER}\n\nNee.\n"
    )
    paper = read(COVER + said)
    asked, reply = paper.letters
    assert (asked.date, reply.date) == (date(2031, 7, 15), date(2031, 7, 21))
    assert (reply.kind, reply.answers, reply.span) == (LetterKind.ANTWOORD, asked.key, None)
    assert [who(one) for one in reply.senders] == [MINISTER]
    letters = {one.kind: one.letter for one in paper.passages if one.letter}
    assert letters[PassageKind.ANSWER] == reply.key
    assert letters[PassageKind.QUESTION] == asked.key
    # of which day it is, the cover must say
    undated = read((COVER + said).replace("21 juli 2031", "vorige week"))
    assert [one.kind for one in undated.letters] == [LetterKind.UITGAAND]


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("stop", [".", ""])
def test_answers_may_be_counted_below_the_headings_of_fracties(stop: str, between: str) -> None:
    said = [
        "Vragen en opmerkingen van de leden van de VVD-fractie",
        "De leden van de VVD-fractie vragen naar de Waterwet.",
        f"1{stop} {ANSWER}",
        "De Kieswet telt.",
        "De leden van de VVD-fractie vragen meer.",
        f"2{stop} {ANSWER}",
        "De Gemeentewet telt.",
        "Vragen en opmerkingen van de leden van de SP-fractie",
        "Geldt de Politiewet 2012?",
        f"3{stop} {ANSWER}:",
        "De Provinciewet volstaat.",
    ]
    toc = "Inhoudsopgave\nI Vragen en opmerkingen vanuit de fracties\nII Reactie van de minister\n"
    head = COVER.replace(" en reactie van de bewindspersoon", "")
    paper = read(f"{toc}{head}" + between.join(said) + "\n")
    assert cited_by(paper) == {
        "Waterwet": "VVD",
        "Kieswet": MINISTER,
        "Gemeentewet": MINISTER,
        "Politiewet 2012": "SP",
        "Provinciewet": MINISTER,
    }
    assert answers(paper) == [("VVD",), ("VVD",), ("SP",)]


def test_an_answer_behind_its_heading_on_one_line() -> None:
    paper = read(
        f"{COVER}De leden van de VVD-fractie vragen naar de Waterwet.\n\n{ANSWER}: de Kieswet.\n\n"
        f"De leden van de SP-fractie vragen dat ook.\n\n{ANSWER}: de Gemeentewet.\n"
    )
    assert cited_by(paper) == {"Waterwet": "VVD", "Kieswet": MINISTER, "Gemeentewet": MINISTER}


def test_a_table_of_contents_is_no_exchange() -> None:
    """It names the reply before it comes: the two parts stay two."""
    paper = read(
        f"{COVER}Inhoudsopgave\n\nVragen en opmerkingen vanuit de fracties\n\n"
        "Reactie van de minister\n\nVragen en opmerkingen vanuit de fracties\n\n"
        "De leden van de VVD-fractie vragen naar de Waterwet.\n\n"
        "De leden van de SP-fractie vragen naar de Kieswet.\n\n"
        "Reactie van de minister\n\nDe Gemeentewet volstaat.\n"
    )
    assert cited_by(paper) == {"Waterwet": "VVD", "Kieswet": "SP", "Gemeentewet": MINISTER}
    assert len(paper.letters) == 2


# --- reports on a bill ----------------------------------------------------------------------

REPORT = """99 920 Regels over sluizen

F VERSLAG VAN DE VASTE COMMISSIE VOOR ECONOMISCHE ZAKEN1

Vastgesteld 3 februari 2031

De memorie van antwoord heeft de commissie aanleiding gegeven tot de volgende vragen.

Inleiding

De leden van de SP-fractie danken de regering.

{said}

De voorzitter van de vaste commissie voor Economische Zaken,
De Wit
"""


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            "Vragen en opmerkingen van de leden van de VVD-fractie\n\nGeldt de Waterwet hier?\n\n"
            "De Kieswet niet.\n\nVragen van het lid van de OPNL-fractie\n\nEn de Gemeentewet?",
            {"Waterwet": "VVD", "Kieswet": "VVD", "Gemeentewet": "OPNL"},
        ),
        # a heading that goes on on the next line
        (
            "Vragen en opmerkingen van de leden van de fractie van GroenLinks-\nPvdA\n\n"
            "Geldt de Waterwet hier?",
            {"Waterwet": "GroenLinks-PvdA"},
        ),
        # below it another fractie may speak
        (
            "Vragen en opmerkingen van de leden van de VVD-fractie\n\nGeldt de Waterwet hier?\n\n"
            "De leden van de SP-fractie sluiten zich aan. Zij wijzen op de Kieswet.",
            {"Waterwet": "VVD", "Kieswet": "SP"},
        ),
        # a heading of a theme names nobody
        (
            "2. Vragen over water\n\nDe commissie wijst op de Waterwet.",
            {"Waterwet": "Economische Zaken"},
        ),
        # a sentence is no heading
        (
            "Vragen van de leden van de VVD-fractie zijn er niet.\n\nDe Waterwet volstaat.",
            {"Waterwet": "SP"},
        ),
        # a table of contents without empty lines, as a page of the Kamer has it
        (
            "Inhoudsopgave\nI.\nALGEMEEN\n2\n1.\nWater\n3\nI. ALGEMEEN\n1. Water\n"
            "De leden van de VVD-fractie wijzen op de Waterwet.",
            {"Waterwet": "VVD"},
        ),
        ("De leden van de Fractie-Nanninga vragen naar de Waterwet.",
         {"Waterwet": "Fractie-Nanninga"}),
    ],
)  # fmt: skip
def test_a_heading_says_whose_questions_stand_below_it(said: str, found: dict[str, str]) -> None:
    paper = read(REPORT.format(said=said), "kst-99920-F")
    assert cited_by(paper) == found
    assert who(paper.passages[-1].voice) == "Economische Zaken"


@pytest.mark.parametrize(
    ("above", "asker"),
    [
        ("Sluizen en dijken", "SP"),  # a heading: no sentence has a capital in its midst
        ("De Waterwet geldt, zeggen", "SP"),
        ("De Waterwet geldt volgens", "VVD"),
    ],
)
def test_a_fractie_speaks_right_below_a_heading(above: str, asker: str) -> None:
    opens = "De leden" if asker == "SP" else "de leden"
    paper = read(
        f"{COVER}Algemeen\nDe leden van de VVD-fractie vragen naar de Kieswet.\n{above}\n"
        f"{opens} van de SP-fractie vragen naar de Politiewet 2012.\n{ANSWER}\nDe Gemeentewet "
        f"telt.\nRechtsstaat\nDe leden van de D66-fractie vragen meer.\n{ANSWER}\nNee.\n"
    )
    assert cited_by(paper)["Politiewet 2012"] == asker
    assert cited_by(paper)["Gemeentewet"] == MINISTER
    assert answers(paper)[-1] == ("D66",)


def test_an_answer_may_have_a_number_where_no_question_has() -> None:
    paper = read(
        f"{COVER}Vragen en opmerkingen van de leden van de VVD-fractie\n\n"
        "De leden van de VVD-fractie vragen naar de Waterwet. Geldt die?\n\nAntwoord 1\n\n"
        "De Kieswet telt.\n\nDe leden van de VVD-fractie vragen of de Gemeentewet telt.\n\n"
        "Antwoord 2\n\nDe Provinciewet telt.\n"
    )
    assert cited_by(paper) == {
        "Waterwet": "VVD", "Kieswet": MINISTER, "Gemeentewet": "VVD", "Provinciewet": MINISTER,
    }  # fmt: skip
    assert answers(paper) == [("VVD",), ("VVD",)]
    assert [one.number for one in paper.passages if one.answers_to] == ["1", "2"]
