"""Questions of which a reply repeats but the opening, with the answer unmarked below it."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure

TEXT = """E VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR DEFENSIE

Aan de Minister van Defensie

Den Haag, 12 mei 2031

Vragen van de leden van de VVD-fractie

1. Waarom geldt de Waterwet hier niet?

2. {asked}

BRIEF VAN DE MINISTER VAN DEFENSIE

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 8 juni 2031

Vragen van de leden van de VVD-fractie

1. Waarom geldt de Waterwet hier niet?

Daarom niet.

2. {repeated}

{answer}
"""


@pytest.mark.parametrize(
    ("asked", "repeated"),
    [
        ("Wat kost dat? Graag een onderbouwing van de bedragen.", "Wat kost dat?"),
        ("Wat kost dat?\n\nEn wie betaalt het?", "Wat kost dat?"),
        ("Wat kost dat? En wie betaalt het?", "Wat kost dat? En wie betaalt het?"),
    ],
)
@pytest.mark.parametrize("answer", ["Negen miljoen.", "Dat hangt ervan af.\n\nNiet veel."])
def test_the_answer_begins_where_the_repeat_ends(asked: str, repeated: str, answer: str) -> None:
    text = TEXT.format(asked=asked, repeated=repeated, answer=answer)
    paper = read_structure(text, "x.txt", "kst-99910-E")
    said = {
        one.number: "\n\n".join(piece.of(text) for piece in one.pieces)
        for one in paper.passages if one.answers_to
    }  # fmt: skip
    assert said == {"1": "Daarom niet.", "2": answer}
