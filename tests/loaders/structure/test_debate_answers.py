"""What a minister answers in writing of the questions of a debate, fractie by fractie."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.voices import who

LETTER = """{opening}

De minister van Financiën,

Q.R. Zandvliet

BIJLAGE: SCHRIFTELIJKE BEANTWOORDING

Wonen

{first}

Vraag 24:

Bent u bereid de Huisvestingswet te wijzigen?

Antwoord:

{answer}

{second}

Vraag 31:

Wanneer komt de nota?

Antwoord:

In mei.
"""
OPENING = "Op 16 mei 2031 is in uw Kamer gesproken over de begroting; een deel van de vragen volgt."
FORM = {
    "opening": OPENING,
    "first": "Fractie: ChristenUnie",
    "second": "Fractie: SP",
    "answer": "Die wet wordt herzien.",
}
MINISTER = "Q.R. Zandvliet, minister van Financiën"


def read(**changed: str) -> Document:
    return read_structure(LETTER.format(**{**FORM, **changed}), "x.txt", "2031D00001")


def said(paper: Document) -> list[tuple[str, str, str]]:
    return [(one.number, who(one.voice), one.answers_to) for one in paper.passages if one.number]


@pytest.mark.parametrize(
    "headings",
    [
        {},
        {"first": "Fractie: ChristenUnie:"},
        {"first": "Fractie van de ChristenUnie", "second": "SP-fractie"},
        {"opening": OPENING.replace("Op 16 mei 2031", "Vandaag")},
    ],
)
def test_each_fractie_asks_by_the_numbers_of_all_and_the_minister_answers(
    headings: dict[str, str],
) -> None:
    paper = read(**headings)
    assert said(paper) == [
        ("24", "ChristenUnie", ""),
        ("24", MINISTER, "repeated-question/christenunie/24"),
        ("31", "SP", ""),
        ("31", MINISTER, "repeated-question/sp/31"),
    ]
    assert [[who(one) for one in letter.senders] for letter in paper.letters] == [[MINISTER]]


@pytest.mark.parametrize(
    "said", ["De heer Jansen vraagt of dat zo is.", "Mevrouw De Wit vroeg om een reactie."]
)
def test_whoever_spoke_asks_for_the_fractie_of_the_heading(said: str) -> None:
    head = LETTER.format(**FORM).partition("Fractie:")[0]
    text = f"Geachte voorzitter,\n\n{head}Vragen van de SP-fractie\n\n{said}\n\nDat is zo.\n"
    paper = read_structure(text, "x.txt", "2031D00001")
    assert [(who(one.voice), str(one.kind)) for one in paper.passages if one.series] == [
        ("SP", "repeated-question"),
        (MINISTER, "answer"),
    ]


@pytest.mark.parametrize(
    "answer", ["Zie het antwoord op\nVraag 12", "Zie ook het antwoord op vraag 12."]
)
def test_an_answer_that_names_a_question_goes_on(answer: str) -> None:
    assert [number for number, _, _ in said(read(answer=answer))] == ["24", "24", "31", "31"]


def test_a_text_that_marks_no_answers_is_no_letter_of_them() -> None:
    text = LETTER.format(**FORM).replace("Antwoord:", "Overigens geldt het volgende.")
    assert not read_structure(text, "x.txt", "2031D00001").letters
