"""Papers of the years before they were born digital: print that was scanned, line by line.

The heading and its day share a line, a day may stand without its place, spaces are lost.
"""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.loaders.headed import read, voices
from tests.voices import who

HEAD = "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 1990-1991\n20 901\nDe Sterrenwet\nNr. 5\n"
GOVERNMENT = "bewindspersoon"
TEXT = "Wij danken de leden voor hun inbreng en gaan daarop gaarne in.\n"


def scanned(heading: str, text: str = TEXT) -> Document:
    return read(f"{HEAD}{heading}\n{text}", "kst-20901-5")


@pytest.mark.parametrize(
    ("heading", "type_"),
    [
        ("MEMORIE VAN ANTWOORD Ontvangen 4 oktober 1991", "Memorie van antwoord"),
        ("DERDE NOTA VAN WIJZIGING Ontvangen 4 oktober 1991", "Derde nota van wijziging"),
        (
            "NOTA NAAR AANLEIDING VAN HET EINDVERSLAG Ontvangen 4 oktober 1991",
            "Nota naar aanleiding van het eindverslag",
        ),
        ("NADER GEWIJZIGD VOORSTEL VAN WET 4 oktober 1991", "Nader gewijzigd voorstel van wet"),
        # the day on a line of its own, as the later papers have it
        ("MEMORIE VAN ANTWOORD\nOntvangen 4 oktober 1991", "Memorie van antwoord"),
        # a heading of two lines, the day on the second
        (
            "NOTA NAAR AANLEIDING VAN HET\nNADER VERSLAG Ontvangen 4oktober 1991",
            "Nota naar aanleiding van het nader verslag",
        ),
    ],
)
def test_a_heading_with_its_day_on_one_line(heading: str, type_: str) -> None:
    paper = scanned(heading)
    assert (paper.type, paper.date) == (type_, date(1991, 10, 4))
    assert [voice for _, voice in voices(paper)] == [GOVERNMENT]


def test_an_amendment_that_replaces_another() -> None:
    paper = scanned(
        "GEWIJZIGD AMENDEMENT VAN DE LEDEN Q. R. VAN ZANDVLIET EN\n"
        "MAANEN TER VERVANGING VAN DAT GEDRUKT ONDER NR. 4 Ontvangen 10 mei 1991",
        "De ondergetekenden stellen het volgende amendement voor:\n"
        "In artikel 12 vervalt «2,».\nToelichting\nDit volgt uit de Wabenwet.\n",
    )
    assert paper.date == date(1991, 5, 10)
    assert {voice for _, voice in voices(paper)} == {"Q.R. Van Zandvliet + Maanen"}


@pytest.mark.parametrize(
    "sentence",
    [
        "DE MEMORIE VAN ANTWOORD, ontvangen 4 oktober 1991, is kort.",
        "De regering heeft de MEMORIE VAN ANTWOORD Ontvangen 4 oktober 1991 gelezen.",
    ],
)
def test_a_sentence_about_a_paper_is_no_heading(sentence: str) -> None:
    assert scanned(sentence).passages == ()


def test_a_boodschap_is_of_the_day_under_it() -> None:
    paper = scanned(
        "KONINKLIJKE BOODSCHAP",
        "Aan de Tweede Kamer der Staten-Generaal\nWij bieden U hiernevens een voorstel van wet aan,"
        " dat de overeenkomst van 3 maart 1990 betreft.\n's-Gravenhage, 16 mei 1991\nBeatrix\n",
    )
    assert paper.date == date(1991, 5, 16)


@pytest.mark.parametrize(
    "day", ["22oktober 1991", "22 oktober 1991", "’s-Gravenhage, 22 oktober 1991"]
)
def test_a_letter_whose_day_has_no_place(day: str) -> None:
    paper = scanned(
        "BRIEF VAN DE MINISTER VAN FINANCIËN",
        f"Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n{day}\n"
        "Hierbij zend ik u een nota.\nDe Minister van Financiën, Q. R. Zandvliet\n",
    )
    (letter,) = paper.letters
    assert letter.date == date(1991, 10, 22)


@pytest.mark.parametrize("between", ["", "\n"])
def test_a_report_goes_on_right_below_the_list_of_members(between: str) -> None:
    text = (
        "20 223\nSluizen\nNr. 7\nEINDVERSLAG Vastgesteld 26 november 1987 De vaste Commissie voor "
        "Financiën heeft de eer als volgt eindverslag uit te brengen.\n1\nSamenstelling: Leden: "
        f"Kist (V.V.D.), voorzitter, Smal (P.v.d.A.). Plv. leden: Zandvliet (D66).\n{between}"
        "De leden van de C.D.A.-fractie kwamen terug op de Waterwet.\n"
        "De leden van de P.v.d.A.-fractie vroegen of de Woningwet geldt.\n"
    )
    paper = read_structure(text, "x.txt", "x")
    assert [(who(one.voice), str(one.kind)) for one in paper.passages if one.series] == [
        ("CDA", "running-text"),
        ("PvdA", "question"),
    ]
    assert [one.person.name for one in paper.memberships] == ["Kist", "Smal", "Zandvliet"]
