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
