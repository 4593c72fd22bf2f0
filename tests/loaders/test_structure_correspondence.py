"""Letters of an exchange: who sends, signs and gets them, and when they were written."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import (
    Chamber,
    Committee,
    Incumbency,
    LetterKind,
    Person,
    Post,
)
from tests.loaders.exchange import (
    ANSWERED,
    HEADING,
    QUESTIONS,
    make,
)


def test_senders_signatories_and_answer():
    asked, answered = make().letters
    assert asked.senders == (Committee("Binnenlandse Zaken", "ek"),)
    assert asked.signatures[0].actor == Person("Dittrich", chamber="ek", fractie="D66")
    post = Post("staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties")
    assert asked.addressees == (post,)
    assert answered.senders == (Incumbency(Person("van Huffelen", "A.C."), post),)
    assert answered.addressees == (Chamber("ek"),)
    assert answered.answers == asked.key


FINANCE, JUSTICE = Post("minister van Financiën"), Post("staatssecretaris van Justitie")
COPIES = {
    "same wording": (
        "Een gelijkluidende brief is verzonden aan de minister van Financiën en de\n"
        "staatssecretaris van Justitie. De minister van Defensie weet ervan.",
        (FINANCE, JUSTICE),
    ),
    "copy of this letter": (
        "Een afschrift van deze brief zenden zij aan de minister van Financiën.",
        (FINANCE,),
    ),
    "this letter in copy": ("Deze brief gaat in afschrift aan de Tweede Kamer.", (Chamber("tk"),)),
    "a list": (
        "In afschrift aan:\n- de minister van Financiën\n- de staatssecretaris van\nJustitie",
        (FINANCE, JUSTICE),
    ),
    "another letter": ("Die brief is in afschrift gezonden aan de minister van Financiën.", ()),
    "no copy": ("De minister van Financiën heeft een gelijkluidend antwoord gegeven.", ()),
}


@pytest.mark.parametrize(("said", "copies"), COPIES.values(), ids=COPIES)
def test_who_gets_a_copy_is_no_addressee(said, copies):
    asked, answered = make(questions=f"{QUESTIONS}\n\n{said}\n").letters
    post = Post("staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties")
    assert (asked.addressees, asked.copies) == ((post,), copies)
    assert answered.copies == ()


def test_a_minister_sends_copies_and_answers_about_others():
    copied = "Een gelijkluidende brief is gezonden aan de voorzitter van de Tweede Kamer."
    other = "Een gelijkluidende brief is gezonden aan de minister van Financiën."
    document = make(answers=f"{HEADING}1. Hoe luidt artikel 5.1?\n\nAntwoord\n{other}\n")
    assert document.letters[1].copies == ()
    head = document.text.replace("Hierbij bied ik u de antwoorden aan.", copied)
    answered = read_structure(head, "kst.txt", "kst-1-A").letters[1]
    assert (answered.addressees, answered.copies) == ((Chamber("ek"),), (Chamber("tk"),))


@pytest.mark.parametrize(
    ("printed", "used"),
    [
        ("3 maart 2023", date(2023, 3, 3)),
        ("3 maart 2024", date(2023, 3, 3)),  # later than its answer, and the cover says 2023
        ("4 maart 2023", date(2023, 3, 3)),
    ],
)
def test_a_date_against_the_cover_is_corrected_and_told(printed, used):
    document = make(day=printed)
    assert document.letters[0].date == used
    assert [a.printed for a in document.anomalies] == (
        [] if printed == "3 maart 2023" else [printed]
    )


def test_a_letter_of_delay_is_no_answer():
    delay = ANSWERED.format(answers="").replace("14 april", "30 maart")
    delay = delay.replace("bied ik u de antwoorden aan", "vraag ik om uitstel")
    document = make(between=delay)
    assert [letter.kind for letter in document.letters] == [
        LetterKind.UITGAAND,
        LetterKind.UITSTEL,
        LetterKind.ANTWOORD,
    ]
    assert [letter.answers for letter in document.letters] == ["", "", "letter/uitgaand"]


def test_a_kenmerk_in_the_answer_names_the_question_letter():
    answers = "Hierbij de antwoorden op uw vragen van 3 maart 2023 (kenmerk 172345.01U)."
    asked, _ = make(answers=answers).letters
    assert asked.kenmerk == "172345.01U"


def test_texts_that_are_no_paper_have_no_letters_and_say_so():
    for text in ("Zomaar een tekst over de minister van Financiën.\n", "Brief van 3 mei 2020\n"):
        document = read_structure(text, "a.txt", "a")
        assert document.letters == document.passages == ()
        assert any("no letters" in remark for remark in document.remarks)
