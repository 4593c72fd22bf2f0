"""Questions repeated word for word with nothing that marks them, and the answers between them."""

from __future__ import annotations

import pytest

from kamergraaf.ontology.nouns import Fractie, PassageKind

ASKED = """Vragen van de leden van de D66-fractie

1. Hoe luidt volgens de staatssecretaris artikel 3 van de Wet open overheid?

2. Wanneer denkt de staatssecretaris dat register te openen, gelet op artikel 5 van die wet? Welke
kosten zijn daarmee gemoeid?"""
FIRST = "Hoe luidt volgens de staatssecretaris artikel 3 van de Wet open overheid?"
SECOND = """Wanneer denkt de staatssecretaris dat register te openen, gelet op artikel 5 van die
wet? Welke kosten zijn daarmee gemoeid?"""
ANSWERS = "Dat artikel is ongewijzigd.", "Dat gebeurt in juni. De kosten zijn beperkt."


def written(answered: str, make) -> list[tuple[str, str]]:
    document = make(asked=ASKED, answered=answered)
    return [
        (one.key, " ".join(" ".join(p.of(document.text) for p in one.pieces).split()))
        for one in document.passages
        if one.kind in (PassageKind.REPEATED_QUESTION, PassageKind.ANSWER)
    ]


WHOLE = [
    ("repeated-question/d66/1", FIRST),
    ("answer/d66/1", ANSWERS[0]),
    ("repeated-question/d66/2", " ".join(SECOND.split())),
    ("answer/d66/2", ANSWERS[1]),
]


@pytest.mark.parametrize(
    "heading", ["", "Vragen van de leden van de D66-fractie\n\n"], ids=["alone", "under a heading"]
)
def test_questions_in_italics_that_the_text_has_lost(make, heading):
    answered = f"{heading}{FIRST}\n\n{ANSWERS[0]}\n\n{SECOND}\n\n{ANSWERS[1]}"
    assert written(answered, make) == WHOLE


def test_questions_in_quotation_marks(make):
    answered = f"“{FIRST}”\n\n{ANSWERS[0]}\n\n“{SECOND}”\n\n{ANSWERS[1]}"
    found = written(answered, make)
    assert [key for key, _ in found] == [key for key, _ in WHOLE]
    assert [words for key, words in found if key.startswith("answer")] == list(ANSWERS)


def test_a_repeat_is_its_askers_and_an_answer_the_ministers(make):
    document = make(asked=ASKED, answered=f"{FIRST}\n\n{ANSWERS[0]}\n\n{SECOND}\n\n{ANSWERS[1]}")
    voices = {one.key: one.voice for one in document.passages}
    assert voices["repeated-question/d66/1"] == Fractie("D66", "ek")
    assert voices["answer/d66/1"] == voices["frame/antwoord"]
    links = {one.key: (one.repeats, one.answers_to) for one in document.passages}
    assert links["repeated-question/d66/2"] == ("question/d66/2", "")
    assert links["answer/d66/2"] == ("", "question/d66/2")


@pytest.mark.parametrize(
    "answered",
    [
        "Artikel 3 van de Wet open overheid is ongewijzigd.\n\nHet register opent in juni.",
        # one of two, and without a heading: no more than a quotation
        f"Ik lees in uw brief het volgende.\n\n{FIRST}\n\nDaarover schreef ik al.",
    ],
)
def test_a_letter_that_repeats_nothing_stays_whole(make, answered):
    assert written(answered, make) == []
