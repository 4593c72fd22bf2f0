"""Lists of questions on web pages that lost heading and numbers, and what such pages say above."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.voices import who

LONG = (
    "Dat is zo, want het water in de polder staat al jaren hoog en daar verandert niets aan. " * 3
)
PAGE = """Kamerstuk
Datum publicatie | Organisatie | Dossier- en ondernummer |
Tweede Kamer der Staten-Generaal | 99915 nr. 3 |
Vastgesteld 16 september 2031
De vaste commissie voor Financiën1 heeft {asked} ter beantwoording {to}voorgelegd. Deze vragen, alsmede de daarop op 9 september 2031 gegeven antwoorden, zijn hieronder afgedrukt.
De griffier voor deze lijst,
Nava
{said}"""  # noqa: E501
SAID = f"""Geldt de Waterwet? (blz. 5).
{LONG}
Ook de Gemeentewet geldt. {LONG}
Wat kost dat?
Is de Archiefwet 1995 van belang?
Neen.
"""


def read(
    said: str = SAID, asked: str = "over sluizen de navolgende vragen", to: str = "aan de regering "
) -> Document:
    return read_structure(PAGE.format(said=said, asked=asked, to=to), "x.txt", "kst-99915-3")


def test_a_paragraph_that_asks_is_a_question_and_what_is_below_it_its_answer() -> None:
    paper = read()
    assert [(one.key, who(one.voice), one.answers_to) for one in paper.passages if one.number] == [
        ("question/commissie/1", "Financiën", ""),
        ("answer/commissie/1", "bewindspersoon", "question/commissie/1"),
        ("question/commissie/2", "Financiën", ""),
        ("question/commissie/3", "Financiën", ""),
        ("answer/commissie/3", "bewindspersoon", "question/commissie/2"),
    ]
    assert [one.date for one in paper.letters] == [None, date(2031, 9, 9)]


def test_whoever_else_was_asked_answers() -> None:
    paper = read(asked="de Algemene Rekenkamer de navolgende vragen over sluizen", to="")
    said = {who(one.voice) for one in paper.passages if one.answers_to}
    assert said == {"president van de Algemene Rekenkamer"}


@pytest.mark.parametrize("said", ["Geldt de Waterwet?\nJa.\n", f"{LONG}\n{LONG}\n"])
def test_one_question_is_no_list(said: str) -> None:
    assert not any(one.number for one in read(said).passages)


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("Nummer: 2031D34162, datum: 2031-07-21, bijgewerkt: 2031-07-22 14:17", date(2031, 7, 21)),
        ("Nummer: 2031D34162, datum: 2031-02-30, bijgewerkt: 2031-07-22", None),
        ("De datum: 2031-07-21 is van belang.", None),
    ],
)
def test_a_page_has_the_day_of_a_paper_that_prints_none(above: str, day: date | None) -> None:
    text = f"{above}\n\nVraag van de heer Smal (SP):\n\nGeldt de Waterwet?\n\nAntwoord\n\nJa.\n"
    assert read_structure(text, "x.txt", "x").date == day


def test_a_paper_that_prints_its_day_has_that() -> None:
    shown = "Nummer: 2031D34162, datum: 2031-07-21, bijgewerkt: 2031-07-22 14:17\n"
    text = shown + PAGE.format(said=SAID, asked="de navolgende vragen", to="aan de regering ")
    assert read_structure(text, "x.txt", "x").date == date(2031, 9, 16)


@pytest.mark.parametrize(
    ("report", "speaks"),
    [
        ("bijgaand stenografisch verslag uit", True),
        ("bijgaand geredigeerd woordelijk verslag uit", True),
        ("een verslag uit dat volgt", False),
    ],
)
def test_a_report_word_for_word_of_which_little_is_left(report: str, speaks: bool) -> None:
    text = (
        "VERSLAG VAN EEN WETGEVINGSOVERLEG\n\nVastgesteld 3 mei 2031\n\nDe vaste commissie voor "
        "Financiën heeft op 2 mei 2031 overleg gevoerd met minister Dam van Financiën over tol. "
        f"Van dit overleg brengt de commissie {report}.\n\nDe voorzitter:\n\nDag.\n\nMevrouwVan "
        "Zee(SP)\n\nDe Waterwet geldt.\n"
    )
    paper = read_structure(text, "x.txt", "x")
    assert ("Van Zee" in {who(one.voice) for one in paper.passages}) is speaks
