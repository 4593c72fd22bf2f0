"""Papers as they were printed before 1995: dotted fracties, past tense, the day on the heading."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document, Fractie, Incumbency, PassageKind, Person, Post

SIGNED = "\nDe Minister van Binnenlandse Zaken,\n\nH. Zeil\n"
ZEIL = Incumbency(Person("Zeil", "H."), Post("minister van Binnenlandse Zaken"))


def read(heading: str, body: str) -> Document:
    return read_structure(f"16 910\n\n{heading}\n\n{body}{SIGNED}", "x.txt", "kst-16910-9")


def voice_of(paper: Document, words: str) -> object:
    at = paper.text.index(words)
    (found,) = [p for p in paper.passages if any(s.start <= at < s.end for s in p.pieces)]
    return found.voice


@pytest.mark.parametrize(
    ("heading", "type_"),
    [
        ("MEMORIE VAN ANTWOORD Ontvangen 16 februari 1981", "Memorie van antwoord"),
        ("Nr. 9 MEMORIE VAN ANTWOORD Ontvangen 16 februari 1981", "Memorie van antwoord"),
        ("MEMORIE VAN ANTWOORD\nOntvangen 16 februari 1981", "Memorie van antwoord"),
        ("AANVULLING OP DE NOTA NAAR AANLEIDING VAN HET VERSLAG OVER DE NOTITIE «BRUGGEN»"
         "\n\nOntvangen 16 februari 1981",
         "Aanvulling op de nota naar aanleiding van het verslag"),
    ],
)  # fmt: skip
def test_the_day_may_stand_on_the_heading(heading: str, type_: str) -> None:
    paper = read(heading, "De leden van de V.V.D.-fractie vroegen waarom. Wij lichten dat toe.\n")
    assert (str(paper.date), paper.type) == ("1981-02-16", type_)
    assert voice_of(paper, "vroegen waarom") == Fractie("VVD", "tk")
    assert voice_of(paper, "Wij lichten") == ZEIL


@pytest.mark.parametrize(
    ("said", "fractie"),
    [
        ("De leden van de fractie van het C.D.A. merkten op dat artikel 3 telt.", "CDA"),
        ("De leden van de P.v.d.A.-fractie waren van mening dat artikel 3 telt.", "PvdA"),
        ("De V.V.D.-fractie voerde daartegen aan dat artikel 3 telt.", "VVD"),
        ("De leden van de S.G.P.-fractie konden zich niet vinden in artikel 3.", "SGP"),
        ("De tot de fractie van de P.v.d.A. behorende leden vroegen naar artikel 3.", "PvdA"),
        ("De tot de V.V.D.-fractie behorende leden vroegen naar artikel 3.", "VVD"),
        ("De leden, behorende tot de fractie van de P.P.R., vroegen naar artikel 3.", "PPR"),
        ("Hier aan het woord zijnde leden van de S.G.P. vroegen naar artikel 3.", "SGP"),
    ],
)
def test_what_dotted_fracties_said(said: str, fractie: str) -> None:
    paper = read("MEMORIE VAN ANTWOORD", f"{said} Naar ons oordeel is dat juist.\n")
    assert voice_of(paper, "artikel 3") == Fractie(fractie, "tk")
    assert voice_of(paper, "Naar ons") == ZEIL


def test_initials_are_no_fractie() -> None:
    paper = read("MEMORIE VAN ANTWOORD", "De heer A.B.C. Dam vond dat artikel 3 telt.\n")
    assert voice_of(paper, "artikel 3") == ZEIL
    assert not [p for p in paper.passages if p.kind is PassageKind.REPEATED_QUESTION]


def test_dotted_fracties_speak_in_a_report() -> None:
    text = (
        "16 910\n\nVOORLOPIG VERSLAG\n\nVastgesteld 3 maart 1981\n\nDe leden van de"
        " P.v.d.A.-fractie waren benieuwd naar artikel 3.\n\nDe leden van de fractie van het C.D.A."
        " vroegen naar artikel 4.\n\nDe heer A.B. Dam, lid van de commissie, zweeg.\n"
    )
    paper = read_structure(text, "x.txt", "kst-16910-5")
    assert voice_of(paper, "artikel 3") == Fractie("PvdA", "tk")
    assert voice_of(paper, "artikel 4") == Fractie("CDA", "tk")


@pytest.mark.parametrize(
    ("said", "fractie"),
    [
        ("De tot de fractie van de P.v.d.A. behorende leden misten artikel 3.", "PvdA"),
        ("De tot de P.v.d.A.-fractie behorende leden misten artikel 3.", "PvdA"),
        ("De leden, behorende tot de fractie van de P.P.R. misten artikel 3.", "PPR"),
        ("Hier aan het woord zijnde leden van de fractie van de V.V.D. misten artikel 3.", "VVD"),
        ("De leden van de fractie van de V.V.D. voelden niets voor artikel 3. De vragen van de "
         "P.v.d.A.-fractie deelden zij.", "VVD"),
        ("Algemeen De leden van de fractie van het C.D.A. misten artikel 3.", "CDA"),
    ],
)  # fmt: skip
def test_how_fracties_open_a_paragraph_of_a_report(said: str, fractie: str) -> None:
    text = (
        f"16 910\n\nVOORLOPIG VERSLAG\n\nVastgesteld 3 maart 1981\n\n{said}\n\nHet lid van de "
        "fractie van de S.G.P. vroeg naar artikel 4.\n\nAldus vastgesteld met artikel 5.\n"
    )
    paper = read_structure(text, "x.txt", "kst-16910-5")
    assert voice_of(paper, "artikel 3") == Fractie(fractie, "tk")
    assert voice_of(paper, "artikel 4") == Fractie("SGP", "tk")
    assert not isinstance(voice_of(paper, "artikel 5"), Fractie)  # the committee closes
