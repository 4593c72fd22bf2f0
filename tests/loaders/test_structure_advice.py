"""Advice of the Raad van State with a reaction, in a text that shows no italics."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from tests.voices import who

ADVICE = """99 910
Wijziging van de Kieswet

nr. 4
ADVIES RAAD VAN STATE EN NADER RAPPORT

Hieronder zijn opgenomen het advies en het nader rapport. Het advies is cursief afgedrukt.

De Raad ziet de Waterwet.

Blijkens de mededeling van de Directeur van Uw kabinet van 2 mei 2031 bied ik U dit advies
aan, met de Archiefwet 1995.

Het voorstel volgt de Gemeentewet.

1. Eisen

Het voorstel raakt de Provinciewet.

{again}Naar aanleiding van het advies is de Politiewet 2012 genoemd.

Dat volgt uit de Algemene wet bestuursrecht.

2. Redactie

De Raad verwijst naar de Jeugdwet.

De Vice-President van de Raad van State,

H. D. Ten Hove

De Auteurswet is toegevoegd.

De Minister van Defensie,

A. B. de Wit
"""
COUNCIL, MINISTER = "vice-president van de Raad van State", "minister van Defensie"


def voices(text: str) -> dict[str, str]:
    paper = attribute(read_structure(text, "x.txt", "kst-99910-4"), extract(text))
    said = {one.key: who(one.voice).partition(", ")[2] for one in paper.passages}
    return {one.citation.label: said[one.passage] for one in paper.citations}


@pytest.mark.parametrize("again", ["", "1. ", "1. Eisen\n\n"])
def test_words_and_numbers_tell_a_reaction(again: str) -> None:
    assert voices(ADVICE.format(again=again)) == {
        "Waterwet": COUNCIL,
        "Archiefwet 1995": MINISTER,
        "Gemeentewet": COUNCIL,
        "Provinciewet": COUNCIL,
        "Politiewet 2012": MINISTER,
        "Algemene wet bestuursrecht": MINISTER,
        "Jeugdwet": COUNCIL,
        "Auteurswet": MINISTER,
    }


def test_an_advice_alone_has_no_reaction() -> None:
    text = ADVICE.format(again="").replace(" EN NADER RAPPORT", "")
    assert set(voices(text).values()) == {COUNCIL}
