"""Kamervragen as older papers and copied pages print them: answers together, bulleted numbers."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import PassageKind, Post
from tests.loaders.structure.test_kamervragen import MINISTER, of_kind, read

OLDER = """2030405870
Vragen van het lid Van Dijkhuizen (VVD) aan de minister voor Klimaat en Energie over de
Warmtewet. (Ingezonden 14 januari 2004)
1
Kent u het bericht over de Warmtewet?1
2
Deelt u die mening?
3
Bent u bereid de Waterwet te wijzigen?
1 De Omroeper, 12 januari 2004.
{heading}
{first}
Ja, en wel om
3 redenen.
2 en 3
Nee.
1
Dat is een lijst, en geen antwoord.
"""
BY = (
    "Antwoord van minister Hofland (Klimaat en Energie), mede namens de minister van Justitie.\n"
    "(Ontvangen 12 februari 2004)"
)


@pytest.mark.parametrize("heading", [BY, f"Antwoord\n{BY}"])
@pytest.mark.parametrize("first", ["1", "1.", "1)"])
def test_answers_that_stand_together_behind_all_questions(heading: str, first: str) -> None:
    paper = read_structure(OLDER.format(heading=heading, first=first), "x.txt", "x")
    asked, answered = paper.letters
    assert (asked.date, answered.date) == (date(2004, 1, 14), date(2004, 2, 12))
    assert answered.senders == (MINISTER, Post("minister van Justitie"))
    answers = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert [(one.number, one.answers_to, one.also_answers) for one in answers] == [
        ("1", "question/vraag/1", ()),
        ("2", "question/vraag/2", ("question/vraag/3",)),
    ]
    assert {one.voice for one in answers} == {MINISTER}
    assert answers[0].pieces[0].of(paper.text) == "Ja, en wel om\n3 redenen."
    assert answers[1].pieces[0].of(paper.text).endswith("geen antwoord.")
    assert len([one for one in paper.passages if one.kind is PassageKind.QUESTION]) == 3


def test_one_answer_without_a_number_behind_all_questions() -> None:
    text = OLDER.format(heading=BY, first="").partition("2 en 3\nNee.")[0]
    paper = read_structure(text, "x.txt", "x")
    [answer] = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert (answer.answers_to, len(answer.also_answers)) == ("question/vraag/1", 2)
    assert answer.voice == MINISTER


HEADS = (
    "Vragen van het lid Van Dijkhuizen (VVD) aan de Minister voor Klimaat en Energie over de\n"
    "Warmtewet (ingezonden 3 mei 2025).\n\n"
    "Antwoord van Minister Hofland (Klimaat en Energie) (ontvangen 12 juni 2025).\n\n"
)


@pytest.mark.parametrize("bullet", ["• {}.\n", "•{}. \n", "\uf0b7\t{})\n\n", "▪ {}. ", ""])
@pytest.mark.parametrize("word", ["", "Vraag "])
def test_the_numbers_of_a_bulleted_list_count(bullet: str, word: str) -> None:
    """A web page shows each number as an item of a list, the question below it."""
    one, two = (bullet.format(number) or f"{number}. " for number in (1, 2))
    paper = read(
        f"{HEADS}{one} {word}Kent u de Warmtewet?\n\nAntwoord\nJa. Er zijn:\n• twee soorten;\n"
        f"• meer.\n\n{two} {word}Geldt zij?\n\nAntwoord\nJa.\n"
    )
    assert of_kind(paper, PassageKind.QUESTION) == {"1": ("",), "2": ("",)}
    assert of_kind(paper, PassageKind.ANSWER) == {
        "1": ("question/vraag/1",),
        "2": ("question/vraag/2",),
    }
    answers = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    said = [" ".join(one.pieces[0].of(paper.text).split()) for one in answers]
    assert said == ["Ja. Er zijn: • twee soorten; • meer.", "Ja."]


def test_a_number_above_the_word_vraag_is_no_text() -> None:
    one, two = (f"• {number}.\nVraag {number}\n" for number in (1, 2))
    paper = read(
        f"{HEADS}{one}Hoeveel?\nAntwoord 1\n2\n{two}Echt?\nAntwoord 2\nJa.\n2.\nDat is zo.\n"
    )
    said = [[piece.of(paper.text) for piece in one.pieces] for one in paper.passages]
    assert said[2:] == [["Hoeveel?"], ["2"], ["Echt?"], ["Ja.\n2.\nDat is zo."]]
