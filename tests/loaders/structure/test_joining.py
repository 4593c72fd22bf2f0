"""Another fractie that speaks under the heading of one, in what a committee asks."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from tests.loaders.exchange import make
from tests.voices import who

INPUT = """2031D04567 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Binnen de vaste commissie voor Infrastructuur en Waterstaat hebben fracties de behoefte om
vragen voor te leggen aan de Minister van Infrastructuur en Waterstaat over sluizen.
De adjunct-griffier van de commissie,
Ten Hove
I Vragen en opmerkingen vanuit de fracties
Inhoudsopgave
Inleiding
VVD-fractie
Partij voor de Dieren-fractie
Inleiding
De leden van de VVD-fractie hebben kennisgenomen van de brief.
Het lid van de BBB-fractie heeft een vraag.
VVD-fractie
De leden van de VVD-fractie vragen naar de Waterwet.
Partij voor de Dieren-fractie
Geldt de Wet dieren?
"""


def test_an_inbreng_with_a_table_of_contents_and_an_introduction_for_all() -> None:
    paper = read_structure(INPUT, "x.txt", "x")
    said = {
        " ".join(piece.of(INPUT).split()): who(passage.voice)
        for passage in paper.passages
        for piece in passage.pieces
    }
    assert {words: voice for words, voice in said.items() if "leden" in words or "?" in words} == {
        "De leden van de VVD-fractie hebben kennisgenomen van de brief.": "VVD",
        "De leden van de VVD-fractie vragen naar de Waterwet.": "VVD",
        "Geldt de Wet dieren?": "PvdD",
    }
    assert said["Het lid van de BBB-fractie heeft een vraag."] == "BBB"


@pytest.mark.parametrize("name", ["de PVV -fractie", "de PVV fractie"])
def test_a_heading_that_prints_a_gap_for_a_hyphen(name: str) -> None:
    heading = f"Vragen en opmerkingen van de leden van {name}"
    paper = make(questions=f"{heading}\nDe leden van deze fractie hebben vragen.\n\n1. Waarom?")
    assert {who(one.voice) for one in paper.passages if one.series} == {"PVV"}
    assert next(one.key for one in paper.passages if one.series) == "introduction/pvv"


@pytest.mark.parametrize(
    ("said", "voices"),
    [
        ("De leden hebben een vraag.", ["D66"]),
        ("De leden van de fractie van D66 hebben een vraag.", ["D66"]),
        (
            "De leden van de fractie van D66 hebben een vraag. De leden van de fractie van de SP "
            "sluiten zich daarbij aan.",
            ["D66", "SP"],
        ),
        ("De regering wees de leden van de fractie van de SP op de Waterwet.", ["D66"]),
    ],
)
def test_who_joins_in_below_the_heading_of_another(said: str, voices: list[str]) -> None:
    heading = "Vragen en opmerkingen van de leden van de fractie van D66\n\n"
    paper = make(questions=f"{heading}{said}\n\n1. Hoe luidt artikel 5.1?")
    introduced = [one for one in paper.passages if one.kind.value == "introduction"]
    assert [who(one.voice) for one in introduced] == voices
    assert [one.series and one.series.name for one in introduced] == voices


UNHEADED = """De leden van de fractie van D66 leggen graag de volgende vragen voor.

1. Hoe luidt artikel 5.1?

2. Wat geldt voor gemeenten?

De leden van de fractie van de PVV {said}"""
ANSWERS = """1. Hoe luidt artikel 5.1?

Zo luidt het.

2. Wat geldt voor gemeenten?

Niets.

De leden van de fractie van de PVV {said}"""


def voiced(paper):
    """Return who says each question, repeat, introduction and answer, by key."""
    return {one.key: who(one.voice) for one in paper.passages if one.kind.value != "frame"}


def test_another_fractie_behind_the_questions_of_one() -> None:
    joins = "sluiten zich daarbij aan. Zij wijzen op de Woo."
    paper = make(questions=UNHEADED.format(said=joins), answers="")
    assert voiced(paper) == {
        "question/d66/1": "D66", "question/d66/2": "D66", "introduction/pvv": "PVV",
    }  # fmt: skip


def test_another_fractie_whose_own_numbers_begin_again() -> None:
    own = "hebben de volgende vragen.\n\n1. Wie betaalt dat?"
    answers = ANSWERS.format(said=own + "\n\nDe gemeente.")
    paper = make(questions=UNHEADED.format(said=own), answers=answers)
    minister = "A.C. van Huffelen, staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties"
    assert voiced(paper) == {
        "question/d66/1": "D66", "question/d66/2": "D66", "question/pvv/1": "PVV",
        "introduction/pvv": "PVV", "introduction/antwoord/pvv": "PVV",
        "repeated-question/d66/1": "D66", "answer/d66/1": minister,
        "repeated-question/d66/2": "D66", "answer/d66/2": minister,
        "repeated-question/pvv/1": "PVV", "answer/pvv/1": minister,
    }  # fmt: skip


def test_what_another_asked_without_a_number_ends_an_answer() -> None:
    own = "vragen of artikel 3 geldt."
    told = "vroegen of artikel 3 geldt.\n\nDat geldt.\n\nOok de leden van de SP lezen dit."
    paper = make(questions=UNHEADED.format(said=own), answers=ANSWERS.format(said=told))
    by_key = {one.key: one for one in paper.passages}
    assert by_key["repeated-question/pvv/1"].voice == by_key["question/pvv/1"].voice
    assert by_key["answer/pvv/1"].answers_to == "question/pvv/1"
    (piece,) = by_key["answer/d66/2"].pieces
    assert piece.of(paper.text) == "Niets."


@pytest.mark.parametrize(
    ("said", "voices"),
    [
        ("De leden van de fractie van de SP vragen of artikel 3 geldt.", ["SP"]),
        ("De leden van de fractie van de SP leggen u de navolgende vragen voor.", []),
        ("De commissie wijst de leden van de fractie van de SP op artikel 3.", []),
    ],
)
def test_who_asks_where_the_committee_speaks(said: str, voices: list[str]) -> None:
    paper = make(questions=f"{said}\n\n1. Hoe luidt artikel 5.1?")
    found = [who(one.voice) for one in paper.passages if one.kind.value == "introduction"]
    assert found == voices
