"""A small exchange of letters, made up: each test gives it the one trait that it is about."""

from __future__ import annotations

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.identifiers import work_iri
from kamergraaf.ontology.nouns import Citation

COVER = """De vaste commissie voor Binnenlandse Zaken1 heeft schriftelijk overleg gevoerd met de
staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties over de Wet open overheid.
Bijgaand brengt de commissie hiervan verslag uit. Dit verslag bestaat uit:

- De uitgaande brief van 3 maart 2023.
- De antwoordbrief van 14 april 2023.

De griffier van de vaste commissie voor Binnenlandse Zaken,
Bergman

1 Samenstelling:
{composition}

"""
TODAY = "Koffeman (PvdD), Van Hattem (PVV), Dittrich (D66) (voorzitter), Karimi (GroenLinks-\nPvdA)"


ASKED = """BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR BINNENLANDSE ZAKEN

Aan de staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties

Den Haag, {date}

De leden van de vaste commissie voor Binnenlandse Zaken hebben kennisgenomen van uw brief.

{questions}

De vaste commissie voor Binnenlandse Zaken ziet uw reactie met belangstelling tegemoet.

B.O. Dittrich
Voorzitter van de vaste commissie voor Binnenlandse Zaken

"""
ANSWERED = """BRIEF VAN DE STAATSSECRETARIS VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 14 april 2023

Hierbij bied ik u de antwoorden aan.

De Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties,

Alexandra C. van Huffelen

{answers}
"""
HEADING = "Vragen en opmerkingen van de leden van de fractie van D66\n\n"


QUESTIONS = (
    HEADING + "1. Hoe luidt artikel 5.1?\n\n2. Wat geldt voor gemeenten?\n\n3. En provincies?"
)


def make(questions=QUESTIONS, answers="", composition=TODAY, day="3 maart 2023", between=""):
    text = COVER.format(composition=composition) + ASKED.format(date=day, questions=questions)
    return read_structure(text + between + ANSWERED.format(answers=answers), "kst.txt", "kst-1-A")


def by_key(document):
    return {passage.key: passage for passage in document.passages}


def words(document, key):
    pieces = by_key(document)[key].pieces
    return " ".join(" ".join(piece.of(document.text).split()) for piece in pieces)


def cite(text, words, key="celex:32024R1351"):
    start, found = -1, []
    while (start := text.find(words, start + 1)) >= 0:
        iri = work_iri(key)
        found.append(
            Citation(
                start, start + len(words), words, "eu", "citation", key, iri, iri, "", "", "",
                "name", 1.0,
            )
        )  # fmt: skip
    return found
