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


TERM = """Schriftelijke antwoorden op vragen gesteld in eerste termijn
Nummer: 2031D00002, datum: 2031-05-17
{opening}

De staatssecretaris van Financiën,
{signed}

Vragen van het lid {first} (PVV)

{asks}
Wordt de Waterwet herzien?

Antwoord:
De Waterwet wordt herzien.

Vragen van het lid Smal (D66)

{again}
En de Woningwet?

Antwoord:
Die niet.
"""
PUT = "Tijdens de behandeling van de begroting heeft uw Kamer vragen gesteld. Het antwoord volgt."
OFFERED = "Hierbij bied ik u de beantwoording aan van vragen die leden van uw Kamer stelden."


@pytest.mark.parametrize("opening", [PUT, OFFERED])
@pytest.mark.parametrize(
    ("signed", "name"),
    [
        ("drs. A.B. Zandvliet", "A.B. Zandvliet"),
        ("Herstel, Toeslagen en Douane\nA.B. Zandvliet", "A.B. Zandvliet"),
    ],
)
@pytest.mark.parametrize(
    ("first", "asks", "again"),
    [
        ("Graaf, M. de", "Vraag:", "Vraag:"),
        ("Graaf, M de", "Vraag:", "Vraag:"),
        ("De Graaf", "Vraag (1):", "Vraag (2):"),
        ("De Graaf", "Vraag 1", "Vraag 2"),
    ],
)
def test_each_member_asks_below_his_name(
    opening: str, signed: str, name: str, first: str, asks: str, again: str
) -> None:
    text = TERM.format(opening=opening, signed=signed, first=first, asks=asks, again=again)
    paper = read_structure(text, "x.txt", "x")
    minister = f"{name}, staatssecretaris van Financiën"
    asked = [one for one in paper.passages if one.series]
    assert [(str(one.kind), who(one.voice)) for one in asked] == [
        ("repeated-question", "PVV"),
        ("answer", minister),
        ("repeated-question", "D66"),
        ("answer", minister),
    ]
    assert str(paper.date) == "2031-05-17"


def test_who_is_charged_with_something_may_sign_with_a_given_name() -> None:
    text = TERM.format(
        opening=OFFERED, signed="Douane en Toeslagen\nTibor Zandvliet", first="Wit", asks="Vraag:",
        again="Vraag:",
    ).replace("van Financiën,\n", "van Financiën\n")  # fmt: skip
    paper = read_structure(text, "x.txt", "x")
    assert who(paper.letters[0].senders[0]) == "Tibor Zandvliet, staatssecretaris van Financiën"


def test_a_copy_may_have_them_all_on_one_line() -> None:
    told = "Een deel wordt beantwoord tijdens het debat. " * 12
    body = TERM.format(
        opening=f"{PUT} {told}", signed="drs. A.B. Zandvliet", first="Graaf, M. de",
        asks="Vraag:", again="Vraag:",
    ).split("\n", 2)[2]  # fmt: skip
    text = "Schriftelijke antwoorden\nNummer: x, datum: 2031-05-17\n" + " ".join(body.split())
    paper = read_structure(text, "x.txt", "x")
    minister = "A.B. Zandvliet, staatssecretaris van Financiën"
    assert [
        (who(one.voice), one.pieces[0].of(text)) for one in paper.passages if one.series
    ] == [
        ("PVV", "Wordt de Waterwet herzien?"),
        (minister, "De Waterwet wordt herzien."),
        ("D66", "En de Woningwet?"),
        (minister, "Die niet."),
    ]  # fmt: skip


def test_members_who_ask_a_minister_ask_kamervragen() -> None:
    """Each heading names whom the questions are for; those of a debate name nobody."""
    text = (
        "Vragen van het lid Smal (D66) aan de Minister van Financiën over sluizen (ingezonden "
        "3 mei 2031).\nAntwoord van Minister Zee (Financiën) (ontvangen 4 juni 2031).\n"
        "Vraag 1\nGeldt de Waterwet?\nAntwoord 1\nZie het antwoord op:\n"
        "Vragen van het lid Wit (SP) aan de Minister van Financiën over dijken.\n"
    )
    paper = read_structure(text, "x.txt", "x")
    assert paper.type == "Kamervragen met antwoord"
