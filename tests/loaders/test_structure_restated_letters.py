"""Letters in which a minister repeats in prose what was asked, and answers it."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from tests.loaders.restated import cited_by

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
        (  # the name of a fractie heads its questions, however they are put
            "Instroom\n\nDENK\n\nErkent u de Kieswet?\n\nJa. De Provinciewet telt.\n\n"
            "Is dat zo?\n\nJa.\n\nVVD\n\nGeldt de Gemeentewet?\n\nNee.",
            [("Waterwet", "minister"), ("Kieswet", "DENK"), ("Provinciewet", "minister"),
             ("Gemeentewet", "VVD")],
        ),
        (  # any other heading does not
            "Instroom\n\nErkent de Kamer de Kieswet?\n\nJa.\n\nKosten\n\n"
            "Geldt de Gemeentewet?\n\nNee.",
            [("Waterwet", "minister"), ("Kieswet", "minister"), ("Gemeentewet", "minister")],
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
