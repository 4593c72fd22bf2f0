"""What a committee decides in a meeting of its own: in whose voice, and of which day."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Committee

NOTES = "Korte aantekeningen vergadering commissie Havens (HAV) van 5 november 2030\n\n"
PARTICULARS = (
    "Den Haag, 13 november 2030\n\nVoortouwcommissie:\tvaste commissie voor Havens\n"
    "Activiteit: Procedurevergadering\nDatum: donderdag 8 november 2030\n\n"
)
ITEMS = "1. Agendapunt: Sluizen\n\nBesluit: De Waterwet komt ter sprake.\n"


@pytest.mark.parametrize(
    ("head", "of", "day", "kind"),
    [
        (NOTES, Committee("Havens", "ek"), "2030-11-05", "Korte aantekeningen"),
        ("Besluitenlijst woensdag 7 mei 2031 van de commissie voor de Havens\n\n",
         Committee("Havens", "tk"), "2031-05-07", "Besluitenlijst"),
        (f"{PARTICULARS}Onderwerp: Besluitenlijst procedurevergadering\n\n",
         Committee("Havens", "tk"), "2030-11-08", "Besluitenlijst"),
        (PARTICULARS.replace("\t", "\n") + "Document: Agenda procedurevergadering\n\n",
         Committee("Havens", "tk"), "2030-11-08", "Agenda"),
    ],
)  # fmt: skip
def test_a_committees_list(head: str, of: Committee, day: str, kind: str) -> None:
    text = head + ITEMS.replace("Agendapunt: ", "" if head == NOTES else "Agendapunt: ")
    paper = read_structure(text, "x.txt", "x")
    (said,) = [one for one in paper.passages if one.kind.value == "running-text"]
    assert said.voice == of
    assert "Waterwet" in said.pieces[-1].of(text)
    assert (str(paper.date), paper.type) == (day, kind)


@pytest.mark.parametrize(
    "head",
    [
        PARTICULARS,  # of any other meeting
        "Besluitenlijst van de commissie voor Havens\n\n",  # of no day
        "Onderwerp: Besluitenlijst procedurevergadering\n\n",  # of nobody knows whom
        "Voortouwcommissie: nog te bepalen\nOnderwerp: Besluitenlijst procedurevergadering\n\n",
    ],
)
def test_what_is_no_such_list(head: str) -> None:
    assert not read_structure(head + ITEMS, "x.txt", "x").passages
