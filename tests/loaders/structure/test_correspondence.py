"""Letters of an exchange: who sends, signs and gets them, and when they were written."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Chamber, Committee, Incumbency, LetterKind, Person, Post
from tests.loaders.exchange import (
    ANSWERED,
    HEADING,
    QUESTIONS,
    make,
)
from tests.voices import who


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


ANNEXED = """33 812 Sluizen

Nr. 1 BRIEF VAN HET PRESIDIUM

Aan de leden

Den Haag, 26 november 2031

Het Presidium legt een voorstel voor, gelet op de Waterwet.

De Voorzitter van de Tweede Kamer der Staten-Generaal, A. Zandvliet

De Griffier van de Tweede Kamer der Staten-Generaal, J.E. Ten Hove-Smit

Bijlage

Aan het Presidium

Den Haag, 16 september 2031

De commissie stelt dit voor.

De voorzitter van de vaste commissie voor Europese Zaken, De Wit

De griffier van de vaste commissie voor Europese Zaken, Van der Leeden

Aan de vaste commissie voor Europese Zaken

Den Haag, 12 juni 2031

Wij vragen uw voorstel.

De Voorzitter van de Tweede Kamer der Staten-Generaal, A. Zandvliet
"""


def test_letters_within_the_kamer_are_annexed_with_their_days_as_printed() -> None:
    paper = read_structure(ANNEXED, "x.txt", "kst-99910-1")
    assert [
        (who(one.senders[0]), [who(to) for to in one.addressees], str(one.date))
        for one in paper.letters
    ] == [
        ("tk", ["tk"], "2031-11-26"),
        ("Europese Zaken", ["tk"], "2031-09-16"),
        ("A. Zandvliet, voorzitter van de Tweede Kamer", ["Europese Zaken"], "2031-06-12"),
    ]
    assert not paper.anomalies
    names = [who(one.actor) for letter in paper.letters for one in letter.signatures]
    assert names == [
        "A. Zandvliet", "J.E. Ten Hove-Smit", "De Wit", "Van der Leeden", "A. Zandvliet",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "title", ["BRIEF VAN DE TIJDELIJKE COMMISSIE SLUIZEN", "BRIEF VAN DE COMMISSIE VOOR SLUIZEN"]
)
def test_a_temporary_committee_has_its_name_without_a_preposition(title: str) -> None:
    text = f"{title}\n\nAan de leden\n\nDen Haag, 26 november 2031\n\nDe Waterwet geldt.\n"
    [letter] = read_structure(text, "x.txt", "kst-99910-1").letters
    assert [who(one) for one in letter.senders] == ["Sluizen"]
