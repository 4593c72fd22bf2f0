"""Copies that glue notes to their numbers, at the foot of a page that is glued to the next."""

from __future__ import annotations

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document

FOOT = "Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel"
PAPER = f"""Vragen van het lid Smal (SP) aan de Minister van Defensie over sluizen (ingezonden
3 mei 2031).

Antwoord van Minister Zandvliet (Defensie) (ontvangen 9 juni 2031).

Vraag 1
Kent u het bericht «Sluis lekt»?
1
Antwoord 1
Dat staat in de brief van 30 juni 2030
2 en in een rapport.

Vraag 2
Geldt de Waterwet?
1Trouw, 3 mei 2031, «Sluis lekt».
2Kamerstuk 99 383, nr. 406.
{FOOT} 1Antwoord 2
Ja, zie de brief van 1 juli 2030
3 daarover. Er zijn
4 sluizen.
Vraag 3
Hoeveel sluizen zijn er?
3Kamerstuk 99 383, nr. 407, en de bijlage
daarbij.
{FOOT} 2Antwoord 3
Drie.
"""


def read(text: str = PAPER) -> Document:
    return read_structure(text, "x.txt", "ah-tk-20302031-1")


def notes(paper: Document) -> list[tuple[str, str]]:
    return [(one.number, one.passage) for one in paper.footnotes]


def test_a_note_below_a_question_is_of_the_answer_that_points_to_it() -> None:
    paper = read()
    assert notes(paper) == [
        ("1", "question/vraag/1"),
        ("2", "answer/vraag/1"),
        ("3", "answer/vraag/2"),
    ]
    asked = next(one for one in paper.passages if one.key == "question/vraag/3")
    assert [one.of(paper.text) for one in asked.pieces] == ["Hoeveel sluizen zijn er?"]
    assert paper.footnotes[2].span
    assert paper.footnotes[2].span.of(paper.text).endswith("bijlage\ndaarbij.")


def test_numbers_without_a_marker_above_them_are_text() -> None:
    assert notes(read(PAPER.replace("\n3 daarover", " daarover").replace("\n4 sl", " sl"))) == [
        ("1", "question/vraag/1"),
        ("2", "answer/vraag/1"),
    ]


def test_feet_that_do_not_count_from_one_end_no_pages() -> None:
    assert not notes(read(PAPER.replace(f"{FOOT} 1A", f"{FOOT} 7A")))
