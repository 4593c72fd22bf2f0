"""Numbers apart from their questions: between empty lines in a letter, in a table's column."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document, PassageKind
from tests.voices import who

LIST = """2031D10001 LIJST VAN VRAGEN

De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van Defensie
over sluizen (Kamerstuk 99 930, nr. 6).

De voorzitter van de commissie,
Zandvliet

{said}"""
TABLE = """Nr{gap}Vraag
1{gap}Waarom geldt de Waterwet?
2{gap}Hoeveel sluizen zijn er? Welke
zijn open?
3{gap}Is artikel 90 van de Grondwet betrokken?
"""


def questions(paper: Document) -> list[tuple[str, str]]:
    return [
        (one.number, who(one.voice)) for one in paper.passages if one.kind is PassageKind.QUESTION
    ]


@pytest.mark.parametrize("gap", [" ", "    ", "\t"])
def test_in_a_table_each_number_stands_beside_its_question(gap: str) -> None:
    paper = read_structure(LIST.format(said=TABLE.format(gap=gap)), "x.txt", "2031D10001")
    assert questions(paper) == [(number, "Defensie") for number in "123"]


@pytest.mark.parametrize(
    "said",
    [
        "1 Sluis is open.\n2 Sluizen zijn dicht.\n",  # nothing is asked
        "12 Sluizen zijn open?\n14 Sluizen zijn dicht?\n",  # they do not count
    ],
)
def test_other_numbers_ask_nothing(said: str) -> None:
    assert not questions(read_structure(LIST.format(said=said), "x.txt", "2031D10001"))


LETTER = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 9 juni 2031

De vaste commissie voor Defensie heeft een aantal vragen en opmerkingen voorgelegd aan de Minister
van Defensie. Bij brief van 8 juni 2031 zijn de vragen beantwoord.

De griffier van de commissie,
Smal

Vragen van de leden van de VVD-fractie

De leden van de VVD-fractie danken u.

{first}

Geldt de Waterwet?

Antwoord

Ja.

{second}

Vragen van de leden van de SP-fractie

{third}

Geldt de Gemeentewet?

Antwoord

Nee.
"""


def test_in_a_letter_they_count_where_nothing_else_does() -> None:
    text = LETTER.format(first="1", second="2\n\nSinds wanneer?\n\nAntwoord\n\nNu.", third="3")
    paper = read_structure(text, "x.txt", "kst-99930-9")
    assert questions(paper) == [("1", "VVD"), ("2", "VVD"), ("3", "SP")]
    introduction = next(one for one in paper.passages if one.kind is PassageKind.INTRODUCTION)
    assert [piece.of(text) for piece in introduction.pieces] == [
        "De leden van de VVD-fractie danken u."
    ]


def test_one_number_alone_may_be_a_pages() -> None:
    text = LETTER.format(first="1", second="", third="")
    paper = read_structure(text, "x.txt", "kst-99930-9")
    assert [one.kind for one in paper.passages if one.series] == [
        PassageKind.QUESTION, PassageKind.ANSWER, PassageKind.QUESTION, PassageKind.ANSWER,
    ]  # fmt: skip


TOGETHER = """1
Wat geldt?

Antwoord
De Waterwet{stop}
2, 3 en 8
Sinds wanneer geldt zij?
Waar? Hoe lang?

Antwoord
Sinds 2031.

4
Wie?

Antwoord
U.
"""


@pytest.mark.parametrize("stop", [".", ".\n"])
def test_questions_answered_together_need_not_count_on(stop: str) -> None:
    text = LIST.format(said=TOGETHER.format(stop=stop))
    paper = read_structure(text, "x.txt", "2031D10001")
    assert [number for number, _ in questions(paper)] == ["1", "2", "4"]


def test_numbers_that_end_a_sentence_are_none_of_questions() -> None:
    said = TOGETHER.format(stop=", dus zie de vragen").replace("\nAntwoord\nSinds", "\nSinds")
    paper = read_structure(LIST.format(said=said), "x.txt", "2031D10001")
    assert [number for number, _ in questions(paper)] == ["1", "4"]


ONE_LINE = """Ministerie van Defensie

Vraagsteller: Vaste commissie voor Defensie

Hierbij bied ik u de antwoorden aan op de vragen van de vaste commissie voor Defensie over sluizen.

DE MINISTER VAN DEFENSIE

Q.R. Zandvliet

1 Waarom geldt de Waterwet{ends} {first}

2 Sinds wanneer is dat zo? Sinds 2031.

3 Voor wie? Voor allen.
"""


def test_a_question_may_have_its_answer_on_its_own_line() -> None:
    """In a letter of which the head is lost, and the blank lines within each number."""
    text = ONE_LINE.format(ends="?", first="Is dat goed? Dat is zo. Het kan niet anders.")
    paper = read_structure(text, "x.txt", "bericht")
    minister = "Q.R. Zandvliet, minister van Defensie"
    assert [
        (str(one.kind), who(one.voice), one.pieces[0].of(text)) for one in paper.passages[1:]
    ] == [
        ("repeated-question", "Defensie", "1 Waarom geldt de Waterwet? Is dat goed?"),
        ("answer", minister, "Dat is zo. Het kan niet anders."),
        ("repeated-question", "Defensie", "2 Sinds wanneer is dat zo?"),
        ("answer", minister, "Sinds 2031."),
        ("repeated-question", "Defensie", "3 Voor wie?"),
        ("answer", minister, "Voor allen."),
    ]


def test_a_letter_whose_numbers_ask_nothing_has_no_such_questions() -> None:
    text = ONE_LINE.format(ends=".", first="Dat is zo.")
    paper = read_structure(text, "x.txt", "bericht")
    assert {str(one.kind) for one in paper.passages} == {"frame"}
