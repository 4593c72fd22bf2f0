"""A part of Kamervragen whose heading was left behind: numbers alone tell what it is."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure.kamervragen.excerpt import ASKED as NOBODY_ASKS
from kamergraaf.loaders.structure.kamervragen.excerpt import TITLED, UNNAMED
from kamergraaf.ontology.nouns import Document
from tests.loaders.headed import read, voices

KAMER, GOVERNMENT = "tk", "bewindspersoon"
ASKED = "Vraag 34\nBent u bekend met de Sterrenwet?\nVraag 35\nKunt u artikel 8 EVRM toelichten?\n"
ANSWERED = (
    "Vraag 7\nDeelt u de zorgen over de Sterrenwet?\n\nAntwoord 7\nJa.\n\n"
    "Vraag 8\nWat is daarvan de oorzaak?\n\nAntwoord 8\nDe Planetenwet is verouderd.\n"
)


def excerpt(text: str) -> Document:
    return read(text, "vragen")


def test_questions_are_the_kamers() -> None:
    paper = excerpt(ASKED)
    assert paper.type == "Kamervragen zonder antwoord"
    assert UNNAMED in paper.remarks
    assert voices(paper) == [("question/vraag/34", KAMER), ("question/vraag/35", KAMER)]
    assert (paper.letters, paper.date) == ((), None)


def test_answers_are_the_governments() -> None:
    paper = excerpt(ANSWERED)
    assert voices(paper) == [
        ("question/vraag/7", KAMER),
        ("answer/vraag/7", GOVERNMENT),
        ("question/vraag/8", KAMER),
        ("answer/vraag/8", GOVERNMENT),
    ]
    answers = [(one.number, one.answers_to) for one in paper.passages if one.answers_to]
    assert answers == [("7", "question/vraag/7"), ("8", "question/vraag/8")]
    assert {one.letter for one in paper.passages} == {""}


def test_a_heading_may_say_who_answers_alone() -> None:
    heading = (
        "AH 1523\n2031Z04321\n\nAntwoord van minister Zandvliet (Financiën) en staatssecretaris "
        "Zee (Defensie) (ontvangen 16 april 2031)\n\n"
    )
    paper = excerpt(heading + ANSWERED)
    both = "Zandvliet, minister van Financiën + Zee, staatssecretaris van Defensie"
    assert voices(paper) == [
        ("question/vraag/7", KAMER),
        ("answer/vraag/7", both),
        ("question/vraag/8", KAMER),
        ("answer/vraag/8", both),
    ]
    assert NOBODY_ASKS in paper.remarks
    sent, reply = paper.letters
    assert (sent.kenmerk, reply.answers, str(reply.date)) == ("2031Z04321", sent.key, "2031-04-16")
    assert paper.date == reply.date


@pytest.mark.parametrize(
    ("above", "of_the_kamer"),
    [
        ("over de Sterrenwet?\n\nAntwoord 6\nDat klopt.\n\n", True),  # the question it answers
        ("en dat is in de Planetenwet geregeld.\n\n", False),  # an answer's end
    ],
)
def test_what_stands_above_the_first_number(above: str, of_the_kamer: bool) -> None:
    paper = excerpt(above + ANSWERED)
    heads = [one.pieces[0].of(paper.text) for one in paper.passages if one.key == "frame/head"]
    assert heads == (["over de Sterrenwet?"] if of_the_kamer else [])


@pytest.mark.parametrize(
    "text",
    [
        "Vraag 1\nHoe vraag ik een pas aan?\nAntwoord 1\nBij de gemeente.\n",  # no minister
        "Vraag 12\nBent u bekend met de Sterrenwet?\n",  # one question alone
        "Vraag 1 gaat over de Sterrenwet.\nVraag 2 gaat over u.\nKunt u dat lezen?\n",
        "Kunt u de Sterrenwet toelichten? Vraag 1 en vraag 2 gaan daarover.\n",
    ],
)
def test_other_texts_with_questions_have_no_voice(text: str) -> None:
    assert excerpt(text).passages == ()


def test_a_letter_that_answers_is_the_ministers() -> None:
    paper = excerpt(
        "BRIEF VAN DE MINISTER VAN FINANCIËN\nAan de Voorzitter van de Tweede Kamer der "
        f"Staten-Generaal\nDen Haag, 3 maart 2031\nHierbij mijn antwoorden.\n\n{ANSWERED}\n"
        "De Minister van Financiën,\nQ.R. Zandvliet\n"
    )
    assert UNNAMED not in paper.remarks
    assert GOVERNMENT not in {who for _, who in voices(paper)}


@pytest.mark.parametrize(
    ("title", "asks"),
    [
        ("Antwoord op vragen van het lid Smal over sterren", "Smal"),
        ("Antwoord op vragen van de leden Smal, Van Vliet en De Wit over sterren",
         "Smal + Van Vliet + De Wit"),
        ("Antwoord op vragen van de commissie over sterren", KAMER),
    ],
)  # fmt: skip
def test_the_title_of_a_page_may_name_who_asks_without_a_fractie(title: str, asks: str) -> None:
    heading = "Antwoord van minister Zandvliet (Financiën) (ontvangen 16 april 2031)\n\n"
    paper = excerpt(f"{title}\n\nPreview document\n\n{heading}{ANSWERED}")
    assert {voice for key, voice in voices(paper) if key.startswith("question")} == {asks}
    assert (TITLED in paper.remarks) is (asks != KAMER)


BELOW = (
    ASKED + "\nNR 2031Z04886\n\nDatum 11 maart 2031\n\nIndieners\n\n  • Anna Vos\n  • Piet Smal\n"
)


def test_a_page_may_tell_below_its_questions_who_asked_and_when() -> None:
    paper = excerpt(BELOW)
    both = "Anna Vos + Piet Smal"
    assert voices(paper) == [("question/vraag/34", both), ("question/vraag/35", both)]
    assert str(paper.date) == "2031-03-11"
    assert paper.passages[-1].pieces[-1].of(paper.text).endswith("EVRM toelichten?")


@pytest.mark.parametrize(
    "text",
    [
        BELOW.replace("NR 2031Z04886", "Zie ook 2031Z04886"),  # no foot of a page
        BELOW.replace("  • Anna Vos\n  • Piet Smal", "  • Op de hoogte blijven van dit nieuws?"),
        ANSWERED + BELOW.partition("toelichten?\n")[2],  # they stand below an answer
    ],
)
def test_a_list_that_is_no_foot_names_nobody(text: str) -> None:
    assert {voice for _, voice in voices(excerpt(text))} <= {KAMER, GOVERNMENT}
