"""Answers that say by a number, or a heading, to which question of whom they are."""

from __future__ import annotations

import pytest

from kamergraaf.ontology.nouns import Committee, Fractie, Incumbency, PassageKind
from tests.loaders.structure.test_answers import FIRST, HEADING, SECOND, by_key, said

ASKED = (
    f"{HEADING}1. Hoe luidt artikel 3 van de Waterwet?\n\n2. Wanneer wordt de Kieswet gewijzigd?"
)


@pytest.mark.parametrize(
    "answered",
    [
        "Antwoorden op de vragen van de leden van de fractie van D66\n\n1. Zo.\n\n2. Niets.",
        "Antwoord op vraag 1 van de leden van de D66-fractie\nZo.\n\n"
        "Antwoord op vraag 2 van de leden van de D66-fractie\nNiets.",
        "Vraag 1 van de leden van de D66-fractie\nHoe luidt artikel 3 van de Waterwet?\n\nZo.\n\n"
        "Vraag 2 van de leden van de D66-fractie\nWanneer wordt de Kieswet gewijzigd?\n\nNiets.",
    ],
    ids=["by number", "headings that count", "headings that count the questions"],
)
def test_answers_by_the_numbers_of_their_questions(make, answered) -> None:
    document = make(asked=ASKED, answered=answered)
    found = by_key(document)
    for number, told in (("1", "Zo."), ("2", "Niets.")):
        answer = found[f"answer/d66/{number}"]
        assert said(document, answer.key).removeprefix(f"{number}. ") == told
        assert answer.answers_to == f"question/d66/{number}"
        assert isinstance(answer.voice, Incumbency)
    repeated = [one for one in document.passages if one.kind is PassageKind.REPEATED_QUESTION]
    assert len(repeated) == (2 if "Hoe luidt" in answered else 0)


def test_the_name_of_a_fractie_alone_heads_its_questions(make) -> None:
    answered = (
        "Vragen D66\n\nVraag 1\n{}\n\nAntwoord\nZo.\n\nVVD:\n\nVraag 2\n{}\n\nAntwoord\nNiets."
    )
    document = make(asked=HEADING + "Geen.", answered=answered.format(FIRST, SECOND))
    repeated = [one for one in document.passages if one.kind is PassageKind.REPEATED_QUESTION]
    assert [one.voice for one in repeated] == [Fractie("D66", "ek"), Fractie("VVD", "ek")]
    assert said(document, "answer/d66/1") == "Zo."
    # a name amid the text heads nothing
    document = make(answered=HEADING + "1. Wie?\n\nAntwoord\nDe fractie van\nVVD\nen niemand.")
    assert said(document, "answer/d66/1").endswith("en niemand.")


def test_parts_of_a_question_have_numbers_of_their_own(make) -> None:
    asked = f"{HEADING}1a. Hoe luidt artikel 3?\n\n1b. Waarom luidt het zo?\n\n2. En artikel 9?"
    answered = (
        "Vraag 1a\nHoe luidt artikel 3?\n\nAntwoord 1a\nZo.\n\nVraag 1b\nWaarom luidt het zo?\n\n"
        "Antwoord 1b\nDaarom.\n\nVraag 2\nEn artikel 9?\n\nAntwoord 2\nOok."
    )
    document = make(asked=asked, answered=answered)
    for number, told in (("1a", "Zo."), ("1b", "Daarom."), ("2", "Ook.")):
        assert said(document, f"answer/d66/{number}") == told
        assert by_key(document)[f"answer/d66/{number}"].answers_to == f"question/d66/{number}"
        assert by_key(document)[f"repeated-question/d66/{number}"].voice == Fractie("D66", "ek")


def test_an_answer_says_to_which_number_it_is(make) -> None:
    document = make(asked=ASKED, answered="Ad 1. Zo.\n\nAd 2) Niets.\n\nAd hoc is dit niet.")
    answers = [one for one in document.passages if one.kind is PassageKind.ANSWER]
    assert [one.answers_to for one in answers] == ["question/d66/1", "question/d66/2"]
    assert said(document, answers[0].key) == "Zo."


@pytest.mark.parametrize(
    "asked",
    [
        "Gevraagd wordt of artikel 4 geldt.",
        "Voorts is gevraagd wanneer artikel 4 gold.",
        "Op de vraag of artikel 4 geldt,",
    ],
)
def test_what_is_asked_by_nobody_is_the_committees(make, asked) -> None:
    told = "antwoord ik dat artikel 9 geldt." if asked.endswith(",") else "Artikel 9 geldt."
    document = make(asked="De commissie vraagt naar artikel 4.", answered=f"{asked} {told}")
    (question,) = (one for one in document.passages if one.kind is PassageKind.REPEATED_QUESTION)
    (answer,) = (one for one in document.passages if one.kind is PassageKind.ANSWER)
    assert (said(document, question.key), said(document, answer.key)) == (asked, told)
    assert question.voice == Committee("Binnenlandse Zaken", "ek")
    assert isinstance(answer.voice, Incumbency)


def test_a_numbered_question_in_other_words_is_no_answer(make) -> None:
    answered = f"{HEADING}1. Wat staat er in dat artikel?\n\n2. Blijft die wet nog bestaan?"
    document = make(asked=ASKED, answered=answered)
    assert not [one for one in document.passages if one.kind is PassageKind.ANSWER]
