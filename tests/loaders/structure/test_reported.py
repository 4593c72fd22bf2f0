"""An advice of the Raad van State beside the report to the King, each with its own heading."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from tests.voices import who

COUNCIL, MINISTER = "vice-president van de Raad van State", "minister van Defensie"
ADVISED = """Advies Raad van State

Den Haag, 10 april 2031

Bij Kabinetsmissive van 3 maart 2031, no. 31, heeft Uwe Majesteit aanhangig gemaakt het
ontwerpbesluit.

De Waterwet biedt geen grondslag. De Afdeling adviseert het besluit aan te passen.

De vice-president van de Raad van State,
H.D. ten Hove

"""
REPORTED = """Nader rapport inzake het ontwerpbesluit

Aan de Koning

Den Haag, 12 mei 2031

Blijkens de mededeling van de Directeur van Uw kabinet van 3 maart 2031 bied ik U dit advies aan.

De Afdeling merkt op dat de Kieswet ontbreekt. Dat is gevolgd.

De Minister van Defensie,
A.B. de Wit

"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ADVISED + REPORTED, {"Waterwet": COUNCIL, "Kieswet": MINISTER}),
        (REPORTED + ADVISED, {"Waterwet": COUNCIL, "Kieswet": MINISTER}),
        (REPORTED, {"Kieswet": MINISTER}),  # a letter
    ],
)
def test_a_report_to_the_king_beside_the_advice(text: str, said: dict[str, str]) -> None:
    paper = attribute(read_structure(text, "x.txt", "x"), extract(text))
    voices = {one.key: who(one.voice).partition(", ")[2] for one in paper.passages}
    assert {one.citation.label: voices[one.passage] for one in paper.citations} == said
    assert str(paper.date) == "2031-05-12"
