"""Questions and answers where little is printed of which is which."""

from __future__ import annotations

import pytest

from kamergraaf.ontology.nouns import Fractie, Incumbency, PassageKind

HEADING = "Vragen van de leden van de D66-fractie\n\n"
FIRST, SECOND = "De leden van de D66-fractie vragen naar artikel 3 Awb.", "Wat geldt dan?"
# How both questions and answers may be printed in an answer letter.
UNNUMBERED = {
    "words": f"Vraag:\n{FIRST}\n\nAntwoord:\nZo.\n\nVraag:\n{SECOND}\n\nAntwoord:\nNiets.",
    "words alone": f"Vraag\n{FIRST}\nAntwoord\nZo.\nVraag\n{SECOND}\nAntwoord\nNiets.",
    "words before": f"Vraag: {FIRST}\n\nAntwoord: Zo.\n\nVraag: {SECOND}\n\nAntwoord: Niets.",
    "paragraphs": f"{FIRST}\n\nAntwoord\nZo.\n\n{SECOND}\n\nAntwoord\nNiets.",
    "reaction": f"{FIRST}\n\nReactie\nZo.\n\n{SECOND}\n\nReactie:\nNiets.",
    "cabinet": f"{FIRST}\n\nAntwoord van het kabinet\nZo.\n\n{SECOND}\n\n"
    "Antwoord van de minister van Financiën:\nNiets.",
    "numbers alone": f"1\n{FIRST}\n\nAntwoord\nZo.\n\n2\n{SECOND}\n\nAntwoord\nNiets.",
    "numbers with a stop": f"1.\n\n{FIRST}\n\nAntwoord\nZo.\n\n2.\n\n{SECOND}\n\nAntwoord\nNiets.",
}


def by_key(document):
    return {passage.key: passage for passage in document.passages}


def said(document, key):
    text = " ".join(piece.of(document.text) for piece in by_key(document)[key].pieces)
    return " ".join(text.split())


@pytest.mark.parametrize("answered", UNNUMBERED.values(), ids=UNNUMBERED)
def test_each_question_and_answer_has_its_own_voice(make, answered):
    document = make(answered=HEADING + answered)
    found = by_key(document)
    for number, asked, told in (("1", FIRST, "Zo."), ("2", SECOND, "Niets.")):
        repeat = found[f"repeated-question/d66/{number}"]
        assert repeat.voice == Fractie("D66", "ek")
        assert said(document, repeat.key).endswith(asked)
        answer = found[f"answer/d66/{number}"]
        assert isinstance(answer.voice, Incumbency)
        assert answer.answers_to in {repeat.key, repeat.repeats}
        assert said(document, answer.key) == told


@pytest.mark.parametrize("word", ["Vraag:", "Vraag"])
def test_unnumbered_questions_repeat_unnumbered_ones(make, word):
    asked = f"{HEADING}{word}\n{FIRST}\n\n{word}\n{SECOND}"
    document = make(asked=asked, answered=HEADING + UNNUMBERED["words"])
    found = by_key(document)
    for number in "12":
        assert found[f"question/d66/{number}"].voice == Fractie("D66", "ek")
        assert found[f"repeated-question/d66/{number}"].repeats == f"question/d66/{number}"
        assert found[f"answer/d66/{number}"].answers_to == f"question/d66/{number}"


def test_a_number_alone_in_the_question_letter(make):
    document = make(asked=f"{HEADING}1\n{FIRST}\n\n2\n{SECOND}")
    assert said(document, "question/d66/2") == f"2 {SECOND}"


def test_lists_in_unnumbered_questions_and_answers_ask_nothing(make):
    answered = (
        f"Vraag:\n{FIRST}\n\nAntwoord:\nEr is:\n1. een;\n2. twee.\n\n"
        "Vraag:\nWaarom:\n1. dit;\n2. dat?\n\nAntwoord:\nDaarom."
    )
    document = make(answered=HEADING + answered)
    assert said(document, "answer/d66/1").endswith("2. twee.")
    assert said(document, "repeated-question/d66/2").endswith("2. dat?")


def test_a_question_that_had_to_be_guessed_is_reported(make):
    document = make(answered=HEADING + UNNUMBERED["paragraphs"])
    guessed = [one for one in document.anomalies if one.what == "vraag zonder nummer of kop"]
    assert [(one.printed, one.used) for one in guessed] == [(SECOND, "repeated-question/d66/2")]
    assert guessed[0].where.of(document.text) == SECOND


def test_one_missing_number_does_not_undo_the_others(make):
    asked = f"{HEADING}1. {FIRST}\n\n2. {SECOND}\n\n3. En artikel 9?"
    answered = f"{HEADING}1. {FIRST}\n\nAntwoord\nZo.\n\n{SECOND}\n\nAntwoord\nNiets.\n\n"
    found = by_key(make(asked=asked, answered=f"{answered}3. En artikel 9?\n\nAntwoord\nOok."))
    repeats = {key: one.repeats for key, one in found.items() if one.repeats}
    assert repeats == {f"repeated-question/d66/{n}": f"question/d66/{n}" for n in "123"}


def test_no_answer_is_left_inside_a_passage(make):
    answered = f"{HEADING}1. Hoe?\n\nAntwoord\nZo is dat.\n\nAntwoord\nEn zo."
    document = make(answered=answered)
    assert said(document, "answer/d66/1") == "Zo is dat."
    assert said(document, "answer/d66/x") == "En zo."
    assert "antwoord zonder vraag" in {one.what for one in document.anomalies}


def test_an_answer_in_a_committees_letter_is_not_the_committees(make):
    document = make(asked=f"{HEADING}1. {FIRST}\n\nAntwoord\nZo.")
    (post,) = document.letters[0].addressees
    assert by_key(document)["answer/d66/1"].voice == post


def test_a_repeat_in_other_words_is_that_of_its_section_and_number(make):
    asked = f"{HEADING}1. {FIRST}\n\n2. {SECOND}"
    answered = f"{HEADING}1. Mag een bestuursorgaan weigeren?\n\nAntwoord\nJa."
    found = by_key(make(asked=asked, answered=answered))
    assert found["repeated-question/d66/1"].repeats == "question/d66/1"
    answered = f"{HEADING}1. {SECOND}\n\nAntwoord\nJa."  # under another's number
    found = by_key(make(asked=asked, answered=answered))
    assert found["repeated-question/d66/1"].repeats == "question/d66/2"


def test_a_repeat_without_original_is_reported_and_answered(make):
    answered = f"{HEADING}1. Hoe luidt artikel 3?\n\nAntwoord\nZo.\n\n2. Wie betaalt de sloten?"
    document = make(answered=f"{answered}\n\nAntwoord\nWij.")
    repeats = [one for one in document.passages if one.kind is PassageKind.REPEATED_QUESTION]
    (lost,) = [one for one in repeats if not one.repeats]
    assert lost.voice == Fractie("D66", "ek")
    (answer,) = [one for one in document.passages if one.answers_to == lost.key]
    assert said(document, answer.key) == "Wij."
    assert [one.what for one in document.anomalies] == ["herhaalde vraag zonder origineel"]
    assert document.anomalies[0].printed.startswith("2. Wie betaalt")


def test_answers_below_repeated_questions_that_nothing_marks(make) -> None:
    asked = (
        "Vragen van de leden van de D66-fractie\n\n1. Hoe luidt artikel 3 van de Waterwet?\n\n"
        "De Kieswet geldt. Zo ja, waarom?\n\n2. Graag een overzicht van de Gemeentewet."
    )
    answered = asked.replace("waarom?\n\n", "waarom?\n\nOmdat het kan.\n\nHoe dan ook.\n\n")
    paper = make(asked=asked, answered=f"{answered}\n\nDat is er.")
    answers = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert [(one.answers_to, one.pieces[0].of(paper.text)) for one in answers] == [
        ("question/d66/1", "Omdat het kan.\n\nHoe dan ook."),
        ("question/d66/2", "Dat is er."),
    ]
    assert all(isinstance(one.voice, Incumbency) for one in answers)
    repeated = [one for one in paper.passages if one.kind is PassageKind.REPEATED_QUESTION]
    assert repeated[0].pieces[0].of(paper.text).endswith("waarom?")


ASKED_TWICE = "Geldt artikel 3 van de Waterwet? Zo ja, waarom dan wel?"


@pytest.mark.parametrize(
    ("answered", "answers"),
    [
        # the answer stands in the paragraph of the question
        (f"1. En artikel 9? Ook.\n\n2. {ASKED_TWICE} Ja, zo is het.", ["Ook.", "Ja, zo is het."]),
        (
            f"1. En artikel 9? Ook.\n\n2. {ASKED_TWICE} Ja.\n\nZo is het.",
            ["Ook.", "Ja.\n\nZo is het."],
        ),
        # another is marked, this one is not
        (
            f"1. En artikel 9?\n\nAntwoord\nOok.\n\n2. {ASKED_TWICE} Ja, zo is het.",
            ["Ook.", "Ja, zo is het."],
        ),
        (
            f"1. En artikel 9? Ook zo laat.\n\n2. {ASKED_TWICE}\n\nAntwoord\nJa.",
            ["Ook zo laat.", "Ja."],
        ),
        # one answer is printed below both; a word or a question more is still the question
        (f"1. En artikel 9?\n\n2. {ASKED_TWICE}\n\nAntwoord\nJa.", ["Ja."]),
        (f"1. En artikel 9?\n\nAntwoord\nOok.\n\n2. {ASKED_TWICE} Graag.", ["Ook."]),
        (f"1. En artikel 9?\n\nAntwoord\nOok.\n\n2. {ASKED_TWICE} En wat nu dan?", ["Ook."]),
    ],
)
def test_an_answer_in_the_paragraph_of_its_repeated_question(make, answered, answers) -> None:
    asked = f"{HEADING}1. En artikel 9?\n\n2. {ASKED_TWICE}"
    paper = make(asked=asked, answered=HEADING + answered)
    found = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert [one.pieces[0].of(paper.text) for one in found] == answers
    assert all(isinstance(one.voice, Incumbency) for one in found)
    assert all(one.key.removeprefix("answer") in one.answers_to for one in found)


def test_answers_between_the_parts_of_a_repeated_question(make) -> None:
    parts = "a. Waarom is artikel 4 niet toegepast?", "b. Hoe zit het met de sluizen zelf?"
    asked = "{heading}1. Twee vragen over de Waterwet.\n{0}\n{1}\n\n2. En artikel 9?"
    document = make(
        asked=asked.format(*parts, heading=HEADING),
        answered=asked.format(
            f"{parts[0]}\n\nDe Kieswet ging voor.", f"{parts[1]}\n\nGoed.", heading=HEADING
        ),
    )
    assert said(document, "repeated-question/d66/1") == " ".join(
        ("1. Twee vragen over de Waterwet.", *parts)
    )
    assert said(document, "answer/d66/1") == "De Kieswet ging voor. Goed."
    assert by_key(document)["answer/d66/1"].answers_to == "question/d66/1"
    assert "answer/d66/2" not in by_key(document)


def test_a_numbered_section_that_repeats_nothing_is_the_ministers(make) -> None:
    paper = make(answered="1. Stand van zaken\n\nDe Waterwet geldt.\n\n2. Vervolg\n\nGeen.")
    own = [one for one in paper.passages if one.letter == "letter/antwoord"]
    assert {one.kind for one in own} == {PassageKind.FRAME}
    assert all(isinstance(one.voice, Incumbency) for one in own)
    assert not [one for one in paper.anomalies if one.what.startswith("herhaalde")]


def test_who_asks_tells_a_question_from_a_full_line_of_an_answer(make):
    """Neither space nor a short line does, where a paragraph fills its last one."""
    answered = (
        "De leden van de D66-fractie vragen naar artikel 3.\nAntwoord\nDat artikel zegt van deze\n"
        "sluizen dat zij er zijn voor een schip, en verder niets.\n"
        "De leden van de D66-fractie vragen naar artikel 4.\nAntwoord\nDat ook.\n"
    )
    document = make(answered=HEADING + answered)
    answers = [one for one in document.passages if one.kind is PassageKind.ANSWER]
    assert [said(document, one.key) for one in answers] == [
        "Dat artikel zegt van deze sluizen dat zij er zijn voor een schip, en verder niets.",
        "Dat ook.",
    ]
    assert all(one.answers_to for one in answers)
