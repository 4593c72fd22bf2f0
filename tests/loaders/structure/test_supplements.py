"""Written answers that the Handelingen print behind a debate, and what opens answers elsewhere."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.voices import who

HEADING = (
    "Schriftelijke antwoorden van de minister van Defensie op vragen, gesteld in de eerste termijn "
    "van de begroting voor 2031 (99 900 X)"
)
NOTE = """Noot 4 (zie blz. 1200)

{heading}

{said}

Noot 5 (zie blz. 1210)

Daartoe behoren de volgende stukken.
"""
LABELLED = (
    "Vraag:\n\nGeldt de Waterwet?\n\nAntwoord:\n\nJa.\n\nVraag:\n\nWaarom?\n\nAntwoord:\n\nDaarom."
)
BY_FRACTIE = (
    "CDA\n\nGeldt de Waterwet?\n\nAntwoord:\n\nJa.\n\nSP\n\nOver de sluizen\n\nAntwoord:\n\nDaarom."
)
NUMBERED = "1.\nGeldt de Waterwet?\nAntwoord:\nJa.\n2.\nA De sluis.\nB De brug.\nAntwoord:\nDaarom."


def read(said: str, heading: str = HEADING) -> Document:
    return read_structure(NOTE.format(heading=heading, said=said), "x.txt", "h-tk-20302031-1200")


def asked(paper: Document) -> list[tuple[str, str, str]]:
    voices = {one.key: who(one.voice) for one in paper.passages}
    return [
        (voices[one.answers_to], who(one.voice), one.pieces[0].of(paper.text))
        for one in paper.passages if one.answers_to
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "askers"),
    [(LABELLED, ["tk", "tk"]), (BY_FRACTIE, ["CDA", "SP"]), (NUMBERED, ["tk", "tk"])],
)
@pytest.mark.parametrize("above", ["", "BIJVOEGSEL ", "BIJVOEGSEL\n\n"])
def test_whom_the_heading_names_answers(said: str, askers: list[str], above: str) -> None:
    paper = read(said, above + HEADING)
    assert asked(paper) == [
        (asker, "minister van Defensie", answer)
        for asker, answer in zip(askers, ["Ja.", "Daarom."], strict=True)
    ]
    assert [str(one.kind) for one in paper.letters] == ["antwoord"]


@pytest.mark.parametrize(
    "end", ["vragen de leden van de fractie van\nD66", "vragen die van\nGroenLinks\nPvdA."]
)
def test_the_end_of_a_sentence_is_no_heading(end: str) -> None:
    said = BY_FRACTIE.replace("Geldt de Waterwet?", f"Geldt de Waterwet, zo\n{end}")
    assert [asker for asker, _, _ in asked(read(said))] == ["CDA", "SP"]


def test_each_supplement_is_of_its_own_minister() -> None:
    other = NOTE.format(heading=HEADING.replace("Defensie", "Financiën"), said=LABELLED)
    text = NOTE.format(heading=HEADING, said=LABELLED) + other
    paper = read_structure(text, "x.txt", "h-tk-20302031-1200")
    ministers = ["minister van Defensie"] * 2 + ["minister van Financiën"] * 2
    assert [answering for _, answering, _ in asked(paper)] == ministers


@pytest.mark.parametrize("asker", ["het lid Zee (SP)", "het lid Zee, mr. A.B.C. van der (SP)"])
def test_a_member_alone_asks_in_a_note_that_is_numbered_below_its_heading(asker: str) -> None:
    text = f"16 Noten {HEADING}\n\nNoot 1 (zie item 6)\n\nVragen van {asker}\n\n{LABELLED}\n"
    paper = read_structure(text, "x.txt", "h-tk-20302031-29-16")
    assert asked(paper) == [("SP", "minister van Defensie", said) for said in ("Ja.", "Daarom.")]


def test_a_heading_of_other_answers_is_none() -> None:
    assert not read(LABELLED, HEADING.replace("gesteld", "waarover")).letters


LIST = """99 915 Sluizen

Nr. 6 {heading}

Vastgesteld 20 juni 2031

De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van Defensie
over sluizen. Bij brief van 9 juni 2031 zijn ze beantwoord.

De voorzitter van de commissie, Zandvliet

De griffier van de commissie, Ten Hove

{own}

{asked}
"""
OWN = "Inleiding\n\nBijgaand treft u de antwoorden. De Waterwet geldt daarbij."


@pytest.mark.parametrize(
    ("heading", "asked"),
    [
        ("LIJST VAN VRAGEN EN ANTWOORDEN", "1\n\nHoeveel sluizen zijn er?\n\nNegen."),
        ("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
         "Vragen van de leden van de SP-fractie\n\nVraag 1\n\nKlopt dat?\n\nAntwoord 1\n\nJa."),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("own", "voice"), [(OWN, "minister van Defensie"), ("Over de Waterwet.", "Defensie")]
)
def test_whoever_answers_may_open(heading: str, asked: str, own: str, voice: str) -> None:
    text = LIST.format(heading=heading, own=own, asked=asked)
    paper = read_structure(text, "x.txt", "kst-99915-6")
    place = text.index("Waterwet")
    said = [
        who(one.voice) for one in paper.passages
        if any(piece.start <= place < piece.end for piece in one.pieces)
    ]  # fmt: skip
    assert said == [voice]
