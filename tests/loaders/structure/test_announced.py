"""A committee's letter that tells whose questions follow, without heading or number."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.loaders.restated import cited_by

PAPER = """H VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 20 mei 2031

De leden van de vaste commissie voor Financiën hebben kennisgenomen van de brief over de Waterwet.

De griffier van de vaste commissie voor Financiën,
Smal

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR FINANCIËN

Aan de minister van Financiën

Den Haag, 1 april 2031

De leden van de vaste commissie voor Financiën hebben kennisgenomen van uw brief. {told}

{asked}

De leden van de vaste commissie voor Financiën zien uw reactie met belangstelling tegemoet.

De voorzitter van de vaste commissie voor Financiën,
A. de Wit

BRIEF VAN DE MINISTER VAN FINANCIËN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 19 mei 2031

Hierbij stuur ik u de antwoorden op de vragen {of}.

{answered}

De Minister van Financiën,
Q.R. Zandvliet
"""
TOLD = "De leden van de fractie van de SP hebben de volgende vragen."
ASKED = "Geldt de Kieswet? Is daarbij de Gemeentewet betrokken?\n\nWat zegt de Provinciewet?"
ANSWERED = (
    "Geldt de Kieswet? Is daarbij de Gemeentewet betrokken?\n\nAntwoord\n\nDe Pensioenwet.\n\n"
    "Wat zegt de Provinciewet?\n\nAntwoord\n\nDe Zorgverzekeringswet zegt dat."
)


def read(told: str, asked: str, of: str) -> Document:
    text = PAPER.format(told=told, asked=asked, of=of, answered=ANSWERED)
    return read_structure(text, "x.txt", "kst-99912-H")


def test_questions_below_what_tells_whose_they_are() -> None:
    paper = read(TOLD, ASKED, "van de leden van de fractie van de SP")
    minister = "Q.R. Zandvliet, minister van Financiën"
    assert cited_by(paper) == [
        ("Waterwet", "Financiën"),
        ("Kieswet", "SP"),
        ("Gemeentewet", "SP"),
        ("Provinciewet", "SP"),
        ("Kieswet", "SP"),
        ("Gemeentewet", "SP"),
        ("Pensioenwet", minister),
        ("Provinciewet", "SP"),
        ("Zorgverzekeringswet", minister),
    ]


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("De commissie vraagt u het volgende.", ASKED),  # it asks itself
        (TOLD, "De commissie wijst u op de Kieswet, de Gemeentewet en de Provinciewet."),
    ],
)
def test_what_nobody_else_asks_is_the_committees(told: str, asked: str) -> None:
    own = cited_by(read(told, asked, "over sluizen"))[1:4]
    assert {voice for _, voice in own} == {"Financiën"}
