"""A head whose year cannot be is a head all the same, and no letter takes in the next."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document, Incumbency, LetterKind, PassageKind

REPORT = """99 912 Sluizen

B VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 7 juni 2031

De leden van de vaste commissie voor Financiën hebben schriftelijk overleg gevoerd met de minister
van Financiën over sluizen.

{told}

De griffier voor dit verslag, Dragstra

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR FINANCIËN

Aan de minister van Financiën

Den Haag, {day}

Vragen en opmerkingen van de leden van de D66-fractie

De leden van de D66-fractie vragen of de Waterwet nog geldt.

BRIEF VAN DE MINISTER VAN FINANCIËN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 3 juni 2031

Vragen en opmerkingen van de leden van de D66-fractie

De leden van de D66-fractie vragen of de Waterwet nog geldt.

De Kieswet geldt ook.

De minister van Financiën,
Q.R. Zandvliet
"""
TOLD = (
    "Naar aanleiding hiervan is op 30 mei 2031 een brief gestuurd aan de minister. De minister"
    " heeft op 3 juni 2031 gereageerd."
)


def read(day: str, told: str = TOLD) -> Document:
    return read_structure(REPORT.format(day=day, told=told), "x.txt", "kst-99912-B")


@pytest.mark.parametrize("day", ["30 mei 23031", "30 mei 203", "30 mei 2031", "30 mei 20312"])
def test_the_answer_is_the_ministers_whatever_the_head_prints(day: str) -> None:
    paper = read(day)
    assert [one.kind for one in paper.letters] == [LetterKind.UITGAAND, LetterKind.ANTWOORD]
    assert paper.letters[0].date == date(2031, 5, 30)
    (answer,) = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert isinstance(answer.voice, Incumbency)


@pytest.mark.parametrize(
    ("day", "printed"),
    [("30 mei 23031", ["30 mei 23031"]), ("30 mei 2031", []), ("30 mei 2032", ["30 mei 2032"])],
)
def test_a_year_that_cannot_be_is_said(day: str, printed: list[str]) -> None:
    assert [one.printed for one in read(day).anomalies] == printed


def test_without_a_witness_the_day_is_not_known() -> None:
    paper = read("30 mei 23031", "De minister heeft geantwoord.")
    assert paper.letters[0].date is None
    assert [one.used for one in paper.anomalies] == [""]
