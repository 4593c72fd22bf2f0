"""Tables of contents that name the parts of a consultation before they come."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from tests.voices import who

HEAD = """Nr. 7 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 9 juni 2031

Binnen de vaste commissie voor Defensie hebben enkele fracties vragen voorgelegd aan de Minister van
Defensie. De op 3 juni 2031 toegezonden vragen zijn met de bij brief van 5 juni 2031 toegezonden
antwoorden afgedrukt.
"""
ASKS = "Vragen en opmerkingen vanuit de fracties"
CONTENTS = f"""
I

{ASKS}

2

II

Antwoord / Reactie van de Minister{{page}}

"""
BODY = f"""I {ASKS}

Vragen van de leden van de VVD-fractie

{{number}}De leden van de VVD-fractie hebben het gelezen. Geldt de Kieswet?
"""


def says(text: str, law: str) -> list[str]:
    paper = read_structure(text, "x.txt", "x")
    return [
        who(one.voice)
        for one in paper.passages
        if any(law in piece.of(text) for piece in one.pieces)
    ]


@pytest.mark.parametrize("page", ["\n\n12", ""])
def test_a_paper_cut_before_the_reply_that_its_table_of_contents_names(page: str) -> None:
    text = HEAD + CONTENTS.format(page=page) + BODY.format(number="")
    assert says(text, "Kieswet") == ["VVD"]


def test_the_number_of_the_first_answer_is_that_of_no_page() -> None:
    reply = "\nII Reactie van de Minister\n\n1\n\nNeen, maar de Waterwet geldt wel.\n"
    text = HEAD + BODY.format(number="1\n\n") + reply
    assert says(text, "Waterwet") == ["minister van Defensie"]


@pytest.mark.parametrize("reply", ["", "II Antwoord van de Minister\n\nDe Waterwet geldt.\n"])
def test_questions_that_no_heading_announces_below_a_table_of_contents(reply: str) -> None:
    contents = "\nI Inhoudsopgave\n\nblz.\n\nAlgemeen\n\n2\n\nII Antwoord van de Minister\n\n3\n\n"
    asks = "Algemeen De leden van de VVD-fractie zien tol. Geldt de Kieswet?\n\n"
    text = HEAD + contents + asks + reply
    assert says(text, "Kieswet") == ["VVD"]
    assert says(text, "Waterwet") == ["minister van Defensie"] * bool(reply)
