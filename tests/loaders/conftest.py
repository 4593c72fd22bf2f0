"""A small paper of the known form, made up, to which each test gives its one trait."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document

PAPER = """De vaste commissie voor Binnenlandse Zaken1 heeft schriftelijk overleg gevoerd met de
staatssecretaris van Binnenlandse Zaken over de Wet open overheid. Dit verslag bestaat uit:

- De uitgaande brief van 3 maart 2023.
- De antwoordbrief van 14 april 2023.

{clerk}

1 Samenstelling:
{members}

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR BINNENLANDSE ZAKEN

Aan de staatssecretaris van Binnenlandse Zaken

Den Haag, 3 maart 2023{kenmerk}

De leden van de commissie hebben kennisgenomen van uw brief.

{asked}

De leden van de vaste commissie voor Binnenlandse Zaken zien uw reactie tegemoet.

{chair}
Voorzitter van de vaste commissie voor Binnenlandse Zaken

BRIEF VAN DE STAATSSECRETARIS VAN BINNENLANDSE ZAKEN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 14 april 2023

Hierbij bied ik u de antwoorden aan.

De Staatssecretaris van Binnenlandse Zaken,

Alexandra C. van Huffelen

{answered}
"""
TRAITS = {
    "clerk": "De griffier voor dit verslag,\nBergman",
    "members": "Koffeman (PvdD), Lagas (BBB) (voorzitter), Dittrich (D66)",
    "kenmerk": "",
    "chair": "B.O. Dittrich",
    "asked": "Vragen van de leden van de D66-fractie\n\n1. Hoe luidt artikel 3?",
    "answered": "",
}


@pytest.fixture(scope="session")
def make() -> Callable[..., Document]:
    """Read the small paper with the traits given; `lay_out` changes its whole text."""

    def read(lay_out: Callable[[str], str] = str, **traits: str) -> Document:
        return read_structure(lay_out(PAPER.format(**(TRAITS | traits))), "kst.txt", "kst-1-A")

    return read
