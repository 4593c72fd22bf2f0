"""What goes on: those who ask behind their question, a sentence over a note, a line below it."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute
from tests.loaders.restated import read
from tests.voices import who


def citers(said: str) -> set[str]:
    """Return whose the citations of a nota are."""
    paper = read(said)
    voices = {one.key: who(one.voice).split(",")[0] for one in paper.passages}
    return {voices[one.passage] for one in attribute(paper, extract(paper.text)).citations}


@pytest.mark.parametrize(
    ("more", "citer"),
    [
        ("Zij verwijzen naar de motie (Kamerstuk 27 863, nr. 142).", "CDA"),
        ("Deze leden noemen Kamerstuk 27 863, nr. 142.", "CDA"),
        ("Daarbij verwijzen zij naar Kamerstuk 27 863, nr. 142.", "CDA"),
        ("Ook noemen zij Kamerstuk 27 863, nr. 142. Zij verwijzen naar de Awb.", "CDA"),
        # Another who refers may be somebody they spoke of, or whoever answers.
        ("Ondernemers verwijzen naar Kamerstuk 27 863, nr. 142.", "Q.R. Zandvliet"),
        ("Daarbij verwijs ik naar Kamerstuk 27 863, nr. 142.", "Q.R. Zandvliet"),
        ("De sluis is dicht. Zij verwijzen naar Kamerstuk 27 863, nr. 142.", "Q.R. Zandvliet"),
        ("Zij vinden het antwoord in Kamerstuk 27 863, nr. 142.", "Q.R. Zandvliet"),
    ],
)
def test_who_names_a_paper_behind_a_question(more: str, citer: str) -> None:
    asked = "De leden van de CDA-fractie vragen naar de kosten voor ondernemers."
    assert citers(f"{asked} {more}\n\nDe sluizen blijven open.") == {citer}


def test_a_question_below_a_table_that_a_note_ends_is_no_part_of_it() -> None:
    said = (
        "De kosten staan hieronder.1\n\nJaar Kosten Grondslag\n2027 4 mln artikel 1:40 Wft\n"
        "1 Kamerstuk 27 863, nr. 2.\n"
        "De leden van de CDA-fractie vragen naar de Awb.\n\nDe sluizen blijven open."
    )
    paper = read(said)
    voices = {one.key: who(one.voice).split(",")[0] for one in paper.passages}
    found = attribute(paper, extract(paper.text)).citations
    cited = {one.citation.label: voices[one.passage] for one in found}
    assert cited["Algemene wet bestuursrecht"] == "CDA"
    assert cited["Wet op het financieel toezicht"] == "Q.R. Zandvliet"


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [("Artikel 24 van de Awb\nverplicht hiertoe.", False), ("Artikel 24\n\nDit is zo.", True)],
)
def test_a_line_that_goes_on_below_is_no_heading(line: str, is_heading: bool) -> None:
    said = f"De leden van de CDA-fractie vragen dit.\n\n{line}"
    paper = read(said)
    assert ("Artikel 24" in {one.title for one in paper.passages}) == is_heading
    assert "Artikel 24 van de Awb" not in {one.title for one in paper.passages}


def test_the_name_of_who_signs_is_no_heading() -> None:
    paper = read("De sluizen blijven open.\n\nDe Minister van Financiën,\n\nE. Zandvliet")
    assert {one.title for one in paper.passages} == {"", "1. Inleiding"}
