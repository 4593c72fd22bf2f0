"""What fracties ask in prose: questions where the reply repeats them all, or there is none."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document, Passage, PassageKind

HEAD = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 3 juni 2031

Binnen de vaste commissie voor Financiën hebben de onderstaande fracties vragen voorgelegd aan de
minister van Financiën. De vragen zijn op 20 mei 2031 voorgelegd. Bij brief van 2 juni 2031 zijn
de vragen beantwoord.

I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de VVD-fractie

{asked}

II Antwoord/Reactie van de minister

Vragen en opmerkingen van de leden van de VVD-fractie

{answered}
"""
THANKS = "De leden van de VVD-fractie danken de minister voor zijn brief over de Waterwet."
SLUICES = (
    "De leden van de VVD-fractie lezen dat de Gemeentewet voor sluizen geldt. Kan de minister\n"
    "toelichten wat dat voor kleine gemeenten betekent?"
)
TOLL = "Deze leden vragen of tol onder de Kieswet valt.1 Waarom wel, of waarom niet?"
REMARK = "De leden van de VVD-fractie hechten aan het toezicht van de provincies op de sluizen."
ASKED = "\n\n".join([THANKS, SLUICES, REMARK, TOLL])


def answered(*parts: str) -> str:
    """Return a reply of questions and answers by turns."""
    return "".join(
        f"{part}\n\nAntwoord\n" if at % 2 == 0 else f"{part}\n\n" for at, part in enumerate(parts)
    )


def read(reply: str, asked: str = ASKED) -> Document:
    return read_structure(HEAD.format(asked=asked, answered=reply), "x.txt", "kst-99912-31")


def of(paper: Document, kind: PassageKind, letter: str = "") -> list[Passage]:
    return [one for one in paper.passages if one.kind is kind and letter in one.letter]


def said(paper: Document, passage: Passage) -> str:
    return "\n\n".join(piece.of(paper.text) for piece in passage.pieces)


def test_each_paragraph_that_asks_is_a_question_with_its_answer() -> None:
    paper = read(
        answered(SLUICES, "Dat staat in de begroting.", TOLL, "Nee, want het is geen kiezen.")
    )
    questions = of(paper, PassageKind.QUESTION)
    assert [(one.key, said(paper, one)) for one in questions] == [
        ("question/vvd/1", SLUICES),
        ("question/vvd/2", TOLL),
    ]
    assert [said(paper, one) for one in of(paper, PassageKind.INTRODUCTION, "uitgaand")] == [
        THANKS,
        REMARK,
    ]
    repeated = of(paper, PassageKind.REPEATED_QUESTION)
    assert [one.repeats for one in repeated] == ["question/vvd/1", "question/vvd/2"]
    answers = of(paper, PassageKind.ANSWER)
    assert [one.answers_to for one in answers] == ["question/vvd/1", "question/vvd/2"]
    assert all(one.voice == questions[0].voice for one in (*questions, *repeated))
    assert not [one for one in paper.anomalies if one.what.startswith(("herhaalde", "vraag"))]


def test_what_is_repeated_as_one_is_one_question() -> None:
    paper = read(answered(f"{SLUICES}\n\n{TOLL}", "Dat staat in de begroting."),
                 "\n\n".join([THANKS, SLUICES, TOLL]))  # fmt: skip
    (question,) = of(paper, PassageKind.QUESTION)
    (answer,) = of(paper, PassageKind.ANSWER)
    assert said(paper, question) == f"{SLUICES}\n\n{TOLL}"
    assert answer.answers_to == question.key


def test_one_answer_to_questions_apart_answers_both() -> None:
    paper = read(answered(f"{SLUICES}\n{REMARK}\n{TOLL}", "Dat staat in de begroting."))
    first, second = of(paper, PassageKind.QUESTION)
    (answer,) = of(paper, PassageKind.ANSWER)
    assert (answer.answers_to, answer.also_answers) == (first.key, (second.key,))


def test_a_question_that_is_repeated_nearly_as_it_was_asked_has_its_answer() -> None:
    paper = read(answered(SLUICES, "Dat staat er.", TOLL.replace("tol", "accijns"), "Nee."))
    _, reworded = of(paper, PassageKind.QUESTION)
    _, answer = of(paper, PassageKind.ANSWER)
    assert (said(paper, reworded), answer.answers_to) == (TOLL, reworded.key)


@pytest.mark.parametrize(
    "reply",
    [
        answered(SLUICES, "Dat staat er.", "Is accijns een vorm van kiezen?", "Nee."),
        answered(SLUICES, "Dat staat er. Overigens: tol valt niet onder de Kieswet."),
        "De minister dankt de leden voor hun inbreng en verwijst naar de begroting.",
    ],
    ids=["one is another", "an answer speaks of one", "nothing is repeated"],
)
def test_where_not_all_is_repeated_no_question_is_made_that_would_seem_open(reply: str) -> None:
    paper = read(reply)
    assert not of(paper, PassageKind.QUESTION)
    (introduction,) = of(paper, PassageKind.INTRODUCTION, "uitgaand")
    assert said(paper, introduction) == ASKED


def test_a_question_that_the_reply_leaves_out_is_open() -> None:
    paper = read(answered(SLUICES, "Dat staat in de begroting."))
    assert [(one.key, said(paper, one)) for one in of(paper, PassageKind.QUESTION)] == [
        ("question/vvd/1", SLUICES),
        ("question/vvd/2", TOLL),
    ]
    assert [one.answers_to for one in of(paper, PassageKind.ANSWER)] == ["question/vvd/1"]


SP = "De leden van de SP-fractie vragen hoe de Archiefwet 1995 wordt nageleefd."
OF_SP = f"{ASKED}\n\nVragen en opmerkingen van de leden van de SP-fractie\n\n{SP}"


@pytest.mark.parametrize(
    ("more", "is_open"),
    [
        ("", True),
        # it speaks of them, or of what they ask
        ("Ook de leden van de SP-fractie wijs ik daarop.", False),
        ("De Archiefwet 1995 wordt daarbij nageleefd.", False),
    ],
)
def test_a_fractie_that_the_reply_leaves_out_has_open_questions(more: str, is_open: bool) -> None:
    paper = read(answered(SLUICES, "Dat staat er.", TOLL, f"Nee. {more}"), OF_SP)
    asked = {one.series.name for one in of(paper, PassageKind.QUESTION) if one.series}
    assert asked == ({"VVD", "SP"} if is_open else {"VVD"})


@pytest.mark.parametrize(
    ("reworded", "is_told"),
    [
        ("De leden van de VVD-fractie vragen wat het voor kleine gemeenten betekent dat de "
         "Gemeentewet voor sluizen geldt.", True),
        ("De leden van de VVD-fractie vragen wat de Gemeentewet voor provincies betekent.", False),
    ],
)  # fmt: skip
def test_a_question_told_in_other_words_is_the_one_with_its_words(
    reworded: str, is_told: bool
) -> None:
    paper = read(f"{reworded} Dat staat in de begroting.", SLUICES)
    (answer,) = of(paper, PassageKind.ANSWER)
    assert (answer.answers_to == "question/vvd/1") == is_told


def test_a_letter_without_a_reply_asks_all_the_same() -> None:
    text = f"""De vaste commissie voor Financiën heeft schriftelijk overleg gevoerd met de minister
van Financiën over sluizen. Dit verslag bestaat uit:

- De uitgaande brief van 3 maart 2031.

De griffier van de vaste commissie voor Financiën,
Bergman

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR FINANCIËN

Aan de minister van Financiën

Den Haag, 3 maart 2031

De leden van de vaste commissie voor Financiën hebben kennisgenomen van uw brief.

Vragen en opmerkingen van de leden van de fractie van de VVD

{ASKED}

De vaste commissie voor Financiën ziet uw reactie met belangstelling tegemoet.

B. Oosterling
Voorzitter van de vaste commissie voor Financiën
"""
    paper = read_structure(text, "x.txt", "kst-99912-A")
    assert [said(paper, one) for one in of(paper, PassageKind.QUESTION)] == [SLUICES, TOLL]


def test_numbered_questions_keep_their_introduction() -> None:
    numbered = f"{THANKS} Klopt dat?\n\n1. Hoe luidt artikel 5 van de Gemeentewet?\n\n2. En nu?"
    paper = read(answered("1. Hoe luidt artikel 5 van de Gemeentewet?", "Zo.", "2. En nu?", "Nu."),
                 numbered)  # fmt: skip
    assert [one.number for one in of(paper, PassageKind.QUESTION)] == ["1", "2"]
    assert len(of(paper, PassageKind.INTRODUCTION, "uitgaand")) == 1


LETTER_SAYS = "In de brief staat dat de Waterwet voor alle sluizen in het land gaat gelden."
COSTS = "Kan de minister zeggen wat dat kost, en voor wie?"


def test_the_unmarked_opening_of_a_question_is_not_the_answer_before_it() -> None:
    own = "Dat staat in de begroting.\n\nDaarbij is de Provinciewet gevolgd."
    reply = answered(SLUICES, f"{own}\n\n{LETTER_SAYS}\n\n{COSTS}", TOLL, "Nee.")
    reply = reply.replace(f"{COSTS}\n\n", f"{COSTS}\n\nAntwoord\nVijf miljoen euro.\n\n")
    paper = read(reply, "\n\n".join([SLUICES, LETTER_SAYS, COSTS, TOLL]))
    first, second, third = of(paper, PassageKind.ANSWER)
    assert (said(paper, first), said(paper, second)) == (own, "Vijf miljoen euro.")
    assert third.answers_to == "question/vvd/3"
    repeated = of(paper, PassageKind.REPEATED_QUESTION)
    assert said(paper, repeated[1]) == f"{LETTER_SAYS}\n\n{COSTS}"
    assert [one.repeats for one in repeated] == [f"question/vvd/{n}" for n in (1, 2, 3)]


def test_what_the_minister_says_in_other_words_stays_his() -> None:
    own = f"Dat staat in de begroting.\n\n{LETTER_SAYS}"
    reply = answered(SLUICES, own, TOLL, "Nee.")
    paper = read(reply, "\n\n".join([SLUICES, LETTER_SAYS.replace("alle", "enkele"), TOLL]))
    assert [said(paper, one) for one in of(paper, PassageKind.ANSWER)] == [own, "Nee."]


def test_to_say_that_questions_follow_asks_none() -> None:
    announced = "De leden van de VVD-fractie hebben met zorg gelezen. Zij hebben enkele vragen."
    text = HEAD.format(asked=f"{announced}\n\n{SLUICES}", answered="").partition("II Antwoord")[0]
    paper = read_structure(text.replace("VERSLAG", "INBRENG VERSLAG", 1), "x.txt", "2031D00009")
    assert [said(paper, one) for one in of(paper, PassageKind.QUESTION)] == [SLUICES]
    assert [said(paper, one) for one in of(paper, PassageKind.INTRODUCTION)] == [announced]
