"""Questions that say themselves which fractie asks them, under no heading of one."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.exchange.self_named import names_itself
from tests.voices import who


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("4. De VVD-fractie wil weten hoe dat zit.", "VVD"),
        ("Vraag 4 De leden van de fractie van D66 vragen hoe dat zit.", "D66"),
        ("4. Dat is zo. Waarom, zo vraagt de VVD-fractie?", "VVD"),
        ("4. Op vragen van de VVD-fractie antwoordde u met ja. Waarom?", ""),
        ("4. Klopt het dat de VVD-fractie dat vraagt?", ""),
        ("4. Wat is dat?", ""),
    ],
)
def test_who_is_but_spoken_of_does_not_ask(question: str, asks: str) -> None:
    assert " + ".join(one.name for one in names_itself(question, Bodies("tk"))) == asks


LETTER = """BRIEF VAN DE MINISTER VAN DEFENSIE

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 12 mei 2031

Vraag:
{said}

Antwoord:
Die geldt.

De Minister van Defensie,
Q.R. Zandvliet
"""


@pytest.mark.parametrize(
    ("said", "asker"),
    [
        ("De leden van de VVD-fractie vragen of de Waterwet geldt.", "VVD"),
        ("De leden van de fracties van D66 en de SP vragen of de Waterwet geldt.", "D66 + SP"),
        ("Geldt de Waterwet?", "ek"),
    ],
)
def test_a_letter_repeats_who_asks(said: str, asker: str) -> None:
    paper = read_structure(LETTER.format(said=said), "x.txt", "kst-99910-C")
    asked = {one.key: one for one in paper.passages if "question" in one.key}
    (answer,) = (one for one in paper.passages if one.answers_to)
    assert who(asked[answer.answers_to].voice) == asker
