"""Questions, their repeats and their answers in the letters of an exchange."""

from __future__ import annotations

import pytest

from kamergraaf.ontology.nouns import Collective, Fractie, Incumbency, PassageKind
from tests.loaders.exchange import (
    HEADING,
    QUESTIONS,
    by_key,
    make,
    words,
)

REPEATED = {
    "alone": "1. Hoe luidt artikel 5.1?\n\nAntwoord\nZo.\n",
    "with text behind it": "1. Hoe luidt artikel 5.1?\n\nAntwoord Zo.\n",
    "trailing space and no empty line": "1. Hoe luidt artikel 5.1?\n Antwoord \nZo.\n",
    "with a colon": "1. Hoe luidt artikel 5.1?\nAntwoord:\nZo.\n",
    "with its number": "1. Hoe luidt artikel 5.1?\nAntwoord op vraag 1\nZo.\n",
    "bracket": "1) Hoe luidt artikel 5.1?\n\nAntwoord\nZo.\n",
    "Vraag 1": "Vraag 1\nHoe luidt artikel 5.1?\n\nAntwoord vraag 1\nZo.\n",
    "stale digit": "1. Hoe luidt artikel\n5.1?7\n\nAntwoord\nZo.\n",
    "broken word": "1. Hoe luidt arti-\nkel 5.1?\n\nAntwoord\nZo.\n",
}


@pytest.mark.parametrize("answers", REPEATED.values(), ids=REPEATED)
def test_the_ways_to_print_an_answer(answers):
    document = make(answers=HEADING + answers)
    found = by_key(document)
    assert found["repeated-question/d66/1"].repeats == "question/d66/1"
    assert found["repeated-question/d66/1"].voice == Fractie("D66", "ek")
    assert found["answer/d66/1"].answers_to == "question/d66/1"
    assert words(document, "answer/d66/1") == "Zo."
    assert isinstance(found["answer/d66/1"].voice, Incumbency)


@pytest.mark.parametrize(
    "head", ["Antwoord op vragen 2 en 3:", "Antwoord vragen 2 t/m 3", "Antwoord"]
)
def test_one_answer_to_several_questions(head):
    answers = (
        f"{HEADING}1. Hoe luidt artikel 5.1?\n\nAntwoord\nZo.\n\n2. Wat geldt voor gemeenten?\n\n"
    )
    found = by_key(make(answers=f"{answers}3. En provincies?\n\n{head}\nDat.\n"))
    assert found["answer/d66/2"].answers_to == "question/d66/2"
    assert found["answer/d66/2"].also_answers == ("question/d66/3",)


def test_a_numbered_list_in_an_answer_asks_nothing():
    answers = HEADING + (
        "1. Hoe luidt artikel 5.1?\n\nAntwoord\nEr geldt:\n1. het eerste;\n2. het tweede;\n"
        "3. het derde.\n\n2. Wat geldt voor gemeenten?\n\nAntwoord\nHetzelfde.\n"
    )
    document = make(answers=answers)
    assert words(document, "answer/d66/1").endswith("3. het derde.")
    assert words(document, "answer/d66/2") == "Hetzelfde."


def test_a_list_in_the_last_answer_of_a_section_asks_nothing():
    sp = "Vragen van de leden van de fractie van de SP\n\n1. Waarom?\n\n"
    answers = (
        f"{HEADING}1. Hoe luidt artikel 5.1?\n\nAntwoord\nEr geldt:\n1. het eerste;\n"
        f"2. het tweede.\n\n{sp}Antwoord\nDaarom.\n"
    )
    document = make(questions=f"{QUESTIONS}\n\n{sp}", answers=answers)
    assert words(document, "answer/d66/1").endswith("2. het tweede.")
    assert words(document, "answer/sp/1") == "Daarom."


def test_a_list_in_a_repeated_question_belongs_to_it():
    asked = "2. Wat geldt voor:\n1. gemeenten;\n2. provincies?"
    answers = f"{HEADING}1. Hoe luidt artikel 5.1?\n\nAntwoord\nZo.\n\n{asked}\n\nAntwoord\nDit.\n"
    document = make(questions=f"{HEADING}1. Hoe luidt artikel 5.1?\n\n{asked}", answers=answers)
    assert words(document, "repeated-question/d66/2").endswith("2. provincies?")
    assert words(document, "answer/d66/2") == "Dit."


def test_a_repeat_without_an_original_stays_a_repeat():
    answers = HEADING + "1. Wie betaalt de sloten, dijken en gemalen hier?\n\nAntwoord\nWij.\n"
    found = by_key(make(questions="", answers=answers))
    repeat = found["repeated-question/d66/1"]
    assert (repeat.kind, repeat.repeats) == (PassageKind.REPEATED_QUESTION, "")
    assert found["answer/d66/1"].answers_to == repeat.key


def test_a_repeat_under_another_number_finds_its_original():
    answers = HEADING + "1. Wat geldt voor gemeenten?\n\nAntwoord\nDit.\n"
    assert by_key(make(answers=answers))["repeated-question/d66/1"].repeats == "question/d66/2"


@pytest.mark.parametrize(
    ("heading", "fractie"),
    [
        ("Vragen en opmerkingen van de leden van de fractie van de ChristenUnie", "ChristenUnie"),
        ("Vragen van de leden van de GroenLinks-PvdA-fractie", "GroenLinks-PvdA"),
        ("Vragen en opmerkingen van het lid van de fractie-Van de Sanden", "Fractie-Van de Sanden"),
        (
            "Vragen van de leden van de fractie van de Partij voor de Dieren", "PvdD",
        ),
        (
            "Vragen en opmerkingen van de leden van de fractie van GroenLinks-\nPvdA",
            "GroenLinks-PvdA",
        ),
        ("Inbreng van de leden van de fractie van 50PLUS", "50PLUS"),
    ],
)  # fmt: skip
def test_headings_name_the_fractie(heading, fractie):
    found = make(questions=f"{heading}\n\n1. Hoe luidt artikel 5.1?")
    (question,) = [p for p in found.passages if p.kind is PassageKind.QUESTION]
    assert question.voice == Fractie(fractie, "ek")
    assert words(found, question.key) == "1. Hoe luidt artikel 5.1?"


def test_questions_of_several_fracties_are_told():
    heading = "Vragen van de leden van de fracties van D66 en de SP gezamenlijk\n\n1. Hoe?"
    document = make(questions=heading)
    both = Collective((Fractie("D66", "ek"), Fractie("SP", "ek")))
    assert by_key(document)["question/d66/1"].voice == both
    assert not document.remarks


@pytest.mark.parametrize(
    ("opening", "askers"),
    [
        ("De leden van de fractie van de PVV hebben vragen. De leden van de fractie van de SP "
         "sluiten zich bij deze vragen aan.", ["PVV", "SP"]),
        ("De leden van de fractie van de PVV hebben vragen. De leden van de fractie van de SP "
         "hebben er ook.", ["SP"]),
        ("De leden van de fractie van de SP sluiten zich bij de brief aan. De leden van de fractie "
         "van de PVV hebben vragen.", ["PVV"]),
    ],
)  # fmt: skip
def test_who_joins_in_asks_too(opening, askers):
    passage = by_key(make(questions=f"{opening}\n\n1. Hoe luidt artikel 5.1?"))
    asked = next(one for one in passage.values() if one.kind is PassageKind.QUESTION)
    members = asked.voice.members if isinstance(asked.voice, Collective) else (asked.voice,)
    assert [one.name for one in members] == askers
