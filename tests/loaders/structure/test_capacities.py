"""Signatures on one line, with the name behind the capacity and without initials."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.frame.capacities import signed_without_initials
from kamergraaf.ontology.nouns import Chamber, Committee, Fractie, Incumbency, Person, Post


@pytest.mark.parametrize(
    ("line", "below", "name"),
    [
        ("De voorzitter van de commissie, Meijer", "", "Meijer"),
        ("De fungerend voorzitter van de vaste commissie, Van der Zee", "", "Van der Zee"),
        ("De voorzitter van de vaste commissie voor Financiën, Meijer", "", "Meijer"),
        ("De minister van Financiën, van der Burg", "", "van der Burg"),
        ("De Staatssecretaris van Defensie, Zeil", "BIJLAGE", "Zeil"),
        # the rest of a ministry or a committee is no name
        ("De minister van Volksgezondheid, Welzijn", "en Sport,", ""),
        ("De minister van Economische Zaken, Landbouw", "en Innovatie,", ""),
        ("De voorzitter van de vaste commissie voor Volksgezondheid, Welzijn", "en Sport,", ""),
        ("De voorzitter van de vaste commissie voor Infrastructuur, Milieu", "Van Zee", ""),
        ("De minister van Financiën, die dit schreef", "", ""),
        ("De minister van Financiën,", "Zeil", ""),
    ],
)
def test_a_name_behind_a_whole_capacity(line: str, below: str, name: str) -> None:
    assert signed_without_initials(line, below)[1] == name


PAPER = """99 910 Bruggen

A VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 9 september 2030

De vaste commissie voor Financiën heeft de minister een brief gestuurd.

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR FINANCIËN

Aan de Minister van Financiën

Den Haag, 9 juni 2030

Vragen en opmerkingen van de leden van de SP-fractie

1. Waarom geldt artikel 3 van de Waterwet?

De voorzitter van de commissie, Meijer

BRIEF VAN DE MINISTER VAN FINANCIËN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 8 september 2030

Hierbij mijn antwoord.

De minister van Financiën, van der Burg
"""


def test_a_chair_who_signs_is_no_part_of_the_last_question() -> None:
    paper = read_structure(PAPER, "x.txt", "kst-99910-A")
    said = {p.voice: p.pieces[-1].of(paper.text) for p in paper.passages}
    assert said[Fractie("SP", "ek")] == "1. Waarom geldt artikel 3 van de Waterwet?"
    assert said[Committee("Financiën", "ek")] == "De voorzitter van de commissie, Meijer"
    minister = Incumbency(Person("van der Burg"), Post("minister van Financiën"))
    assert [letter.senders for letter in paper.letters][1] == (minister,)


def test_a_letter_that_the_chair_of_the_kamer_signs_is_his() -> None:
    text = (
        "99 910 Bruggen\n\nA VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 9 september 2030"
        "\n\nDaarom hebben de leden van de vaste commissies voor Financiën1 en voor Justitie2 de"
        " nota besproken.\n\nBRIEF AAN DE MINISTER VAN FINANCIËN\n\nDen Haag, 9 juni 2030\n\nGeldt"
        " artikel 3 van de Waterwet?\n\nDe voorzitter van de Eerste Kamer der Staten-Generaal,\n\n"
        "A.B. Zeil\n"
    )
    paper = read_structure(text, "x.txt", "kst-99910-A")
    chair = Incumbency(Person("Zeil", "A.B."), Post("voorzitter van de Eerste Kamer"))
    assert paper.letters[0].senders == (chair,)
    voices = {p.key: p.voice for p in paper.passages}
    assert [one.name for one in voices["frame/cover"].members] == ["Financiën", "Justitie"]
    assert voices["frame/head"] == Chamber("ek")
