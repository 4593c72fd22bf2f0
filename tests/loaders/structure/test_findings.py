"""Reports of rapporteurs, working groups and enquiry committees, and letters of such bodies."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Chamber, Committee, Document, Person, Post

HEAD = "99 910\nTolheffing op bruggen\n\nNr. 6\n{heading}\n\nVastgesteld op 5 maart 2031\n\n"
BODY = "Inleiding\n\nDe brug valt onder artikel 3 van de Waterwet.\n"


def read(heading: str, behind: str = "") -> Document:
    text = HEAD.format(heading=heading) + BODY + behind
    return read_structure(text, "x.txt", "kst-99910-6")


def voice_of(paper: Document, words: str) -> object:
    at = paper.text.index(words)
    (found,) = [p for p in paper.passages if any(s.start <= at < s.end for s in p.pieces)]
    return found.voice


@pytest.mark.parametrize(
    ("heading", "behind", "voice"),
    [
        ("VERSLAG VAN DE RAPPORTEUR", "\nDe rapporteur,\nKahn\n", Person("Kahn", chamber="tk")),
        ("VERSLAG VAN EEN RAPPORTEUR", "\nDe rapporteur, Kahn\n", Person("Kahn", chamber="tk")),
        ("EINDVERSLAG VAN DE RAPPORTEUR", "\nVan een rapporteur weten wij niets.\n",
         Post("rapporteur")),
        ("VERSLAG VAN DE WERKGROEP TOL", "\nDe Werkgroep Tol dankt.\n",
         Committee("Werkgroep Tol", "tk")),
        ("VERSLAG VAN DE TIJDELIJKE COMMISSIE BRUGGEN EN SLUIZEN",
         "\nDe tijdelijke commissie Bruggen en sluizen dankt.\n",
         Committee("Bruggen en sluizen", "tk")),
        ("RAPPORT VAN DE PARLEMENTAIRE ENQUÊTECOMMISSIE BRUGGEN", "",
         Committee("Parlementaire Enquêtecommissie Bruggen", "tk")),
    ],
)  # fmt: skip
def test_findings_are_of_who_found_them(heading: str, behind: str, voice: object) -> None:
    paper = read(heading, behind)
    assert voice_of(paper, "artikel 3") == voice
    assert voice_of(paper, "Tolheffing") == Chamber("tk")
    assert str(paper.date) == "2031-03-05"


def test_several_rapporteurs_report_together() -> None:
    paper = read("VERSLAG VAN DE RAPPORTEURS", "\nDe rapporteurs,\nKahn\nVan Vliet\n")
    assert [one.name for one in voice_of(paper, "artikel 3").members] == ["Kahn", "Van Vliet"]


def test_a_committee_on_a_bill_reports_for_its_fracties() -> None:
    asked = "\nDe leden van de VVD-fractie vragen waarom.\n"
    paper = read("VERSLAG VAN DE TIJDELIJKE COMMISSIE VOOR BRUGGEN", asked)
    assert voice_of(paper, "vragen waarom").name == "VVD"
    assert (
        voice_of(read("VERSLAG VAN DE BIJZONDERE COMMISSIE 19 910", asked), "waarom").name == "VVD"
    )


LETTER = (
    "99 910\nTolheffing\n\nNr. 7 BRIEF VAN {who}\n\nAan de Voorzitter van de Tweede Kamer\n\n"
    "Den Haag, 6 maart 2031\n\nWij wijzen op artikel 4 van de Waterwet.\n"
)


@pytest.mark.parametrize(
    ("who", "sender"),
    [
        ("DE PARLEMENTAIRE ONDERVRAGINGSCOMMISSIE TOL",
         Committee("Parlementaire Ondervragingscommissie Tol", "tk")),
        ("DE TIJDELIJKE COMMISSIE TOL", Committee("Tol", "tk")),
        ("DE VASTE COMMISSIE VOOR FINANCIËN", Committee("Financiën", "tk")),
        ("HET PRESIDIUM", Chamber("tk")),
    ],
)  # fmt: skip
def test_a_body_for_one_task_writes_letters(who: str, sender: object) -> None:
    paper = read_structure(LETTER.format(who=who), "x.txt", "kst-99910-7")
    assert paper.letters[0].senders == (sender,)
    assert voice_of(paper, "artikel 4") == sender
