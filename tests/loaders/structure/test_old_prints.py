"""Papers as the Eerste Kamer printed them before 1995: dotted parties, a star for a note."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.fracties import find_fracties
from tests.loaders.restated import read
from tests.voices import who

REPORT = """Eerste Kamer der Staten-Generaal

Zitting 1990-1991 Nr. 123

21 221 Algemene regels over sluizen

VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR JUSTITIE*

Vastgesteld 6 november 1990

Het voorbereidend onderzoek gaf de commissies aanleiding tot de volgende vragen.

De leden van de fractie van het C.D.A. hadden kennis genomen van dit wetsvoorstel.

De leden van de P.v.d.A.-fractie vroegen naar artikel 8 van de Wet Arob.

De leden van de {committee} zagen de antwoorden met belangstelling tegemoet.

De voorzitter van de commissie,
Glastra van Loon

* Samenstelling: Glastra van Loon (D66), voorzitter, Talsma (VVD), Holdijk (SGP).
"""


@pytest.mark.parametrize("committee", ["commissie", "commissies", "fractie van het C.D.A."])
def test_dotted_parties_speak_and_the_committee_closes(committee: str) -> None:
    text = REPORT.format(committee=committee)
    paper = read_structure(text, "x.txt", "x")

    def says(words: str) -> str:
        at = text.index(words)
        return next(
            who(one.voice)
            for one in paper.passages
            if any(piece.start <= at < piece.end for piece in one.pieces)
        )

    assert says("hadden kennis") == "CDA"
    assert says("Wet Arob") == "PvdA"
    assert says("zagen de antwoorden") == ("CDA" if "C.D.A." in committee else "Justitie")
    assert {who(one.organization) for one in paper.memberships} == {"Justitie"}


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("de C.D.A.-fractie", ["CDA"]),
        ("de fracties van de P.v.d.A. en de V.V.D.", ["PvdA", "VVD"]),
        ("de heer A.B. van de commissie", []),
    ],
)
def test_parties_with_dots(printed: str, names: list[str]) -> None:
    assert [one.name for one in find_fracties(printed, Bodies("ek"))] == names


@pytest.mark.parametrize(
    ("asked", "kinds"),
    [
        ("De leden van de C.D.A.-fractie vroegen of artikel 8 geldt.", True),
        ("1. De leden van de C.D.A.-fractie vroegen of artikel 8 geldt.", True),
        ("1 Het lid van de S.G.P.-fractie vroeg of artikel 8 geldt.", True),
        ("1. De regering wees de leden van de C.D.A.-fractie op artikel 8.", False),
        ("1990 is het jaar van de leden van de C.D.A.-fractie.", False),
    ],
)
def test_a_repeated_question_behind_its_number(asked: str, kinds: bool) -> None:
    paper = read(f"{asked}\n\nDat artikel geldt.")
    found = {one.kind.value for one in paper.passages}
    assert ({"repeated-question", "answer"} <= found) is kinds
