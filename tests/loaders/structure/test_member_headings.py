"""Written answers to a debate, in which headings name members with their fracties."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.voices import who

LETTER = """{opening}

De minister van Financiën,

Q.R. Zandvliet

{said}
"""
GREETED = "Geachte voorzitter,\n\nHierbij stuur ik uw Kamer wat in de eerste termijn is gevraagd."
ANNOUNCED = (
    "Graag bied ik u hierbij de schriftelijke antwoorden aan op vragen gesteld door leden van uw\n"
    "Kamer in de eerste termijn."
)
FACTUAL = (
    "Hierbij zend ik u de antwoorden van feitelijke aard op wat is\ngesteld tijdens de termijn van "
    "de Kamer."
)
MARKED = """Vragen van het lid van Dam (CDA)

Vraag{stop}

Bent u bereid de Huisvestingswet te wijzigen?

Antwoord{stop}

Dat ben ik.

Vraag{stop}

Wanneer komt de nota?

Antwoord{stop}

In mei.

Vragen van het lid Smit (VVD)

Vraag{stop}

Kent u de Waterwet?

Antwoord{stop}

Ja.
"""
UNMARKED = """1. Van Dam (CDA):

De Huisvestingswet is oud. Minister: kies voor nieuwbouw.

Dat doe ik al. De wet van 2014 laat het toe.

2. Smit (VVD) en Jansen (SP):

Kent de minister de Waterwet?

Jazeker. Ik ken haar van huis uit.
"""
BEHIND = """Vraag van de g.a. de heer Van Dam (CDA): Hoe staat het met de Huisvestingswet?

Antwoord

Daar wordt aan gewerkt.

Vraag van mevrouw Smit (VVD): Kent u de Waterwet?

Antwoord

Ja.
"""
MINISTER = "Q.R. Zandvliet, minister van Financiën"


def read(opening: str, said: str) -> Document:
    return read_structure(LETTER.format(opening=opening, said=said), "x.txt", "2031D00002")


def asked(paper: Document) -> list[tuple[str, str, str]]:
    kinds = {one.key: who(one.voice) for one in paper.passages}
    return [
        (kinds[one.answers_to], who(one.voice), one.pieces[0].of(paper.text).split()[0])
        for one in paper.passages if one.answers_to
    ]  # fmt: skip


@pytest.mark.parametrize("opening", [GREETED, ANNOUNCED, FACTUAL])
@pytest.mark.parametrize("stop", ["", ":"])
def test_the_questions_of_each_member_are_of_his_fractie(opening: str, stop: str) -> None:
    paper = read(opening, MARKED.format(stop=stop))
    assert asked(paper) == [
        ("CDA", MINISTER, "Dat"),
        ("CDA", MINISTER, "In"),
        ("VVD", MINISTER, "Ja."),
    ]
    assert [str(one.kind) for one in paper.letters] == ["antwoord"]


def test_below_a_name_with_a_number_stand_one_question_and_its_answer() -> None:
    paper = read(GREETED, UNMARKED)
    assert asked(paper) == [("CDA", MINISTER, "Dat"), ("VVD + SP", MINISTER, "Jazeker.")]
    numbers = [one.number for one in paper.passages if "question/" in one.key]
    assert numbers == ["1", "2"]


def test_a_question_may_stand_behind_the_name() -> None:
    assert asked(read(GREETED, BEHIND)) == [("CDA", MINISTER, "Daar"), ("VVD", MINISTER, "Ja.")]


def test_a_name_within_a_sentence_heads_nothing() -> None:
    said = UNMARKED.replace("Jazeker.", "Jazeker.\n\nSmit (VVD) vroeg dat: (SP).\n\n")
    assert len(asked(read(GREETED, said))) == 2


ROWS = """Kamerlid Politieke partij Vraag en Antwoord
Dam, A.B. van CDA Vraag:

Graag een reactie op de Huisvestingswet.

Antwoord:
Daar wordt aan gewerkt.
Smit, Q VVD Vraag:

Kent u de Waterwet?

Antwoord:
Ja.
"""
TABLE = """| Kamerlid | Politieke partij | Vraag en Antwoord |
|---|---|---|
| Dam, A.B. van | CDA | Vraag: Graag een reactie op de wet. Antwoord: Daar wordt aan gewerkt. |
| Smit, Q. | VVD | Vraag: Kent u de Waterwet? Antwoord: Ja. |
"""


@pytest.mark.parametrize(("said", "last"), [(ROWS, "Ja."), (TABLE, "Ja.")])
def test_a_table_has_the_name_the_fractie_and_the_question(said: str, last: str) -> None:
    paper = read(ANNOUNCED, said)
    assert asked(paper) == [("CDA", MINISTER, "Daar"), ("VVD", MINISTER, last)]


def test_the_table_may_be_an_annex_without_its_letter() -> None:
    paper = read_structure(f"Bijlage 2: beantwoording\n\n{ROWS}", "x.txt", "2031D00003")
    assert asked(paper) == [("CDA", "bewindspersoon", "Daar"), ("VVD", "bewindspersoon", "Ja.")]


@pytest.mark.parametrize("row", ["Dam, A.B. van KLM Vraag:", "Dam, en VVD"])
def test_what_is_no_row_of_such_a_table_heads_nothing(row: str) -> None:
    said = ROWS.replace("Dam, A.B. van CDA Vraag:", row)
    assert [asker for asker, *_ in asked(read(GREETED, said))][-1:] == ["VVD"]
