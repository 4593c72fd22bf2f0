"""Letters and consultations by theme: fracties one after the other below a numbered heading."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.ontology.nouns import Document, PassageKind
from tests.voices import who

CONSULTED = """99 910 Initiatiefnota van het lid Ten Hove over sluizen

Nr. 3 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 9 april 2031
De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan {asked} over
sluizen (Kamerstuk 99 910, nr. 2).
De vragen zijn op 27 januari 2031 aan {asked} voorgelegd.
Bij brief van 9 april 2031 zijn de vragen beantwoord.
De voorzitter van de commissie, Zandvliet
De adjunct-griffier van de commissie, Terpstra
Inhoudsopgave
I.
Vragen en opmerkingen vanuit de fracties
2
1. Inleiding
2
II.
Reactie {title}
8
I. Vragen en opmerkingen vanuit de fracties
1. Inleiding
De leden van de VVD-fractie hebben kennisgenomen van de nota, gelet op de Kieswet.
Zij hebben vragen.
De leden van de CDA-fractie vragen naar de Waterwet.
2. Achtergrond
De leden van de CDA-fractie vragen hoe de Gemeentewet gelezen wordt.
II. Reactie {title}
1. Inleiding
De Provinciewet speelt geen rol.
2. Achtergrond
De leden van de CDA-fractie vragen hoe de Gemeentewet gelezen wordt. Die wordt gelezen zoals
de Archiefwet 1995.
"""


def read(text: str) -> Document:
    return attribute(read_structure(text, "x.txt", "kst-99910-3"), extract(text))


def cited(paper: Document) -> list[tuple[str, str]]:
    said = {one.key: who(one.voice) for one in paper.passages}
    return [
        (one.citation.label, said[one.passage]) for one in paper.citations
        if one.citation.kind == "law"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "title", "answers"),
    [
        ("de initiatiefnemer", "initiatiefnemer", "Ten Hove"),
        ("de initiatiefnemer", "van de initiatiefnemer", "Ten Hove"),
        ("de minister van Financiën", "van de minister", "minister van Financiën"),
    ],
)
def test_fracties_speak_below_a_theme(asked: str, title: str, answers: str) -> None:
    paper = read(CONSULTED.format(asked=asked, title=title))
    assert cited(paper) == [
        ("Kieswet", "VVD"),
        ("Waterwet", "CDA"),
        ("Gemeentewet", "CDA"),
        ("Provinciewet", answers),
        ("Gemeentewet", "CDA"),
        ("Archiefwet 1995", answers),
    ]
    assert [one.date for one in paper.letters] == [date(2031, 1, 27), date(2031, 4, 9)]
    assert [one.person.name for one in paper.memberships] == ["Zandvliet", "Terpstra"]


LETTER = """BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR FINANCIËN

Aan de minister van Financiën

Den Haag, 3 mei 2031

De commissie heeft de brief besproken, gelet op de Kieswet.

{asked}

De leden van de commissie zien uw antwoord, met de Archiefwet 1995 in de hand, tegemoet.

A. Zandvliet
Voorzitter van de vaste commissie voor Financiën

"""


def test_fracties_speak_in_a_letter_without_numbers() -> None:
    asked = (
        "De leden van de fracties van VVD en D66 hebben een aantal vervolgvragen. Zij lezen over\n"
        "de Waterwet.\n\nHoe verhoudt die zich tot de Gemeentewet?"
    )
    assert cited(read(LETTER.format(asked=asked))) == [
        ("Kieswet", "Financiën"),
        ("Waterwet", "VVD + D66"),
        ("Gemeentewet", "VVD + D66"),
        ("Archiefwet 1995", "Financiën"),
    ]


def test_a_title_alone_may_say_whom_a_letter_is_for() -> None:
    title = "BRIEF AAN DE MINISTER VAN FINANCIËN\n\nDen Haag, 3 mei 2031\n\n"
    asked = "De leden van de D66-fractie vragen naar de Waterwet."
    paper = read(f"{title}{asked}\n\nA. Zandvliet\nVoorzitter van de commissie voor Financiën\n")
    [letter] = paper.letters
    assert [who(one) for one in letter.addressees] == ["minister van Financiën"]
    assert cited(paper) == [("Waterwet", "D66")]


def test_numbered_questions_stay_numbered() -> None:
    asked = (
        "De leden van de D66-fractie hebben vragen.\n\n1. Geldt de Waterwet?\n\n"
        "2. Geldt de Gemeentewet?"
    )
    paper = read(LETTER.format(asked=asked))
    found = [one for one in paper.passages if one.kind is PassageKind.QUESTION]
    assert [(one.number, who(one.voice)) for one in found] == [("1", "D66"), ("2", "D66")]


REPLY = """BRIEF VAN DE MINISTER VAN DEFENSIE

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 17 maart 2031

Hierbij zend ik u een overzicht.

1. Stand van zaken

De Waterwet wordt ingevoerd.

2. {second}

De minister van Defensie,
A. Zandvliet
"""


def test_numbers_of_sections_in_a_letter_are_no_questions() -> None:
    paper = read(REPLY.format(second="Vervolg\n\nHoe nu verder? De Gemeentewet wordt herzien."))
    minister = "A. Zandvliet, minister van Defensie"
    assert cited(paper) == [("Waterwet", minister), ("Gemeentewet", minister)]
    assert not paper.anomalies


def test_numbers_with_an_answer_are_questions_still() -> None:
    second = "Geldt de Gemeentewet?\n\nAntwoord\n\nDe Provinciewet geldt."
    paper = read(REPLY.format(second=second))
    assert cited(paper)[1:] == [
        ("Gemeentewet", "tk"),
        ("Provinciewet", "A. Zandvliet, minister van Defensie"),
    ]
