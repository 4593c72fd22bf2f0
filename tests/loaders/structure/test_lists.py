"""Lists of questions in which nothing marks the answers, and who else than a minister answers."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document, PassageKind, Role
from tests.voices import who

LIST = """99 910 Sluizen

Nr. 4 LIJST VAN VRAGEN{answers}

Vastgesteld 9 juni 2031

De commissie voor de Rijksuitgaven heeft een aantal vragen voorgelegd aan {asked} over de
brief van 18 mei 2031 inzake sluizen (Kamerstuk 99 910, nr. 3).

De voorzitter van de commissie, Zandvliet

De griffier van de commissie, Ten Hove

"""
DENSE = """Vraag 1
Waarom volgt u de Waterwet niet, zoals eerder gezegd en
zoals de Kamer het vroeg?
De Waterwet is in dit geval niet de wet die geldt, want dat is
de Gemeentewet. Waarom dat zo is? Dat staat in de toelichting.
Vraag 2
Klopt het dat de sluis open is? Hoe vaak is zij dat geweest in het
jaar 2030?
Vaak.
"""
APART = """1

De Waterwet geldt. Klopt dat?

Zo ja, waarom?

Ja, dat klopt.

Dat staat in de Gemeentewet.

2

Kunt u de cijfers geven, per jaar? Graag ook die van 2030.

Die staan in de bijlage.

3

Een overzicht van sluizen.

Dat is er niet.
"""


def read(body: str, answers: str = " EN ANTWOORDEN", asked: str = "de minister van Defensie"):
    text = LIST.format(answers=answers, asked=asked) + body
    return read_structure(text, "x.txt", "kst-99910-4")


def said(paper: Document, kind: PassageKind) -> list[tuple[str, str]]:
    return [
        (one.number, " ".join(" ".join(p.of(paper.text).split()) for p in one.pieces))
        for one in paper.passages
        if one.kind is kind
    ]


def test_the_answer_is_what_stands_below_the_question_line_by_line() -> None:
    paper = read(DENSE)
    assert said(paper, PassageKind.QUESTION) == [
        ("1", "Vraag 1 Waarom volgt u de Waterwet niet, zoals eerder gezegd en zoals de Kamer het "
              "vroeg?"),
        ("2", "Vraag 2 Klopt het dat de sluis open is? Hoe vaak is zij dat geweest in het jaar "
              "2030?"),
    ]  # fmt: skip
    assert said(paper, PassageKind.ANSWER) == [
        ("1", "De Waterwet is in dit geval niet de wet die geldt, want dat is de Gemeentewet. "
              "Waarom dat zo is? Dat staat in de toelichting."),
        ("2", "Vaak."),
    ]  # fmt: skip


def test_numbers_apart_from_their_questions_are_no_pages() -> None:
    paper = read(APART)
    assert not paper.pages
    assert said(paper, PassageKind.QUESTION) == [
        ("1", "1 De Waterwet geldt. Klopt dat? Zo ja, waarom?"),
        ("2", "2 Kunt u de cijfers geven, per jaar? Graag ook die van 2030."),
        ("3", "3 Een overzicht van sluizen."),
    ]
    assert said(paper, PassageKind.ANSWER) == [
        ("1", "Ja, dat klopt. Dat staat in de Gemeentewet."),
        ("2", "Die staan in de bijlage."),
        ("3", "Dat is er niet."),
    ]
    answers = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert [one.answers_to for one in answers] == [f"question/commissie/{n}" for n in (1, 2, 3)]


def test_a_list_without_answers_keeps_its_questions_whole() -> None:
    paper = read(APART, answers="")
    assert not said(paper, PassageKind.ANSWER)
    assert said(paper, PassageKind.QUESTION)[2] == (
        "3",
        "3 Een overzicht van sluizen. Dat is er niet.",
    )


@pytest.mark.parametrize(
    ("asked", "answers"),
    [
        ("de minister van Defensie", "minister van Defensie"),
        ("de Algemene Rekenkamer", "president van de Algemene Rekenkamer"),
        ("de Nationale ombudsman", "Nationale ombudsman"),
    ],
)
def test_who_is_asked_answers(asked: str, answers: str) -> None:
    paper = read(DENSE, asked=asked)
    voices = {who(one.voice) for one in paper.passages if one.kind is PassageKind.ANSWER}
    assert voices == {answers}


def test_officers_with_their_name_behind_the_office() -> None:
    officers = [
        (one.person.name, one.role, who(one.organization)) for one in read(DENSE).memberships
    ]
    assert officers == [
        ("Zandvliet", Role.VOORZITTER, "Rijksuitgaven"),
        ("Ten Hove", Role.GRIFFIER, "Rijksuitgaven"),
    ]


@pytest.mark.parametrize("office", ["griffier voor deze lijst", "griffier voor dit verslag"])
def test_a_clerk_may_sign_for_the_list(office: str) -> None:
    text = LIST.format(answers="", asked="de minister van Defensie") + DENSE
    paper = read_structure(
        text.replace("griffier van de commissie", office), "x.txt", "kst-99910-4"
    )
    assert [one.person.name for one in paper.memberships] == ["Zandvliet", "Ten Hove"]


TOGETHER = """1 en 2

Geldt de Waterwet?

Geldt zij overal?

Ja, zij geldt overal.

3

Wat kost dat?

Niets.

4, 5 en 6

Geldt dan de Gemeentewet?

De Provinciewet geldt.

12 en 13

Dat zijn de artikelen.
"""


def test_questions_that_share_their_answer_stand_below_all_their_numbers() -> None:
    paper = read(TOGETHER)
    assert said(paper, PassageKind.QUESTION) == [
        ("1", "Geldt de Waterwet? Geldt zij overal?"),
        ("3", "3 Wat kost dat?"),
        ("4", "Geldt dan de Gemeentewet?"),
    ]
    # numbers that do not count on are no questions
    assert said(paper, PassageKind.ANSWER) == [
        ("1", "Ja, zij geldt overal."),
        ("3", "Niets."),
        ("4", "De Provinciewet geldt. 12 en 13 Dat zijn de artikelen."),
    ]


def test_an_answer_to_several_answers_the_question_they_are() -> None:
    paper = read(
        "Vraag 1 en 2\nWat?\nHoe?\n\nAntwoord 1 en 2\nZo.\n\nVraag 3\nWie?\n\nAntwoord\nU.\n"
    )
    assert said(paper, PassageKind.QUESTION) == [("1", "Wat? Hoe?"), ("3", "Vraag 3 Wie?")]
    answers = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert [(one.answers_to, one.also_answers) for one in answers] == [
        ("question/commissie/1", ()),
        ("question/commissie/3", ()),
    ]


def test_all_ministers_who_were_asked_answer() -> None:
    paper = read(DENSE, asked="de minister en de staatssecretaris van Defensie")
    voices = {who(one.voice) for one in paper.passages if one.kind is PassageKind.ANSWER}
    assert voices == {"minister van Defensie + staatssecretaris van Defensie"}


MARKED = """1

Wat telt?

Antwoord:

De Waterwet.

2 t/m 4

Wat kost dat?

Waarom?

Antwoord:

Niets.

5

Wie?

Antwoord:

U.
"""


def test_numbers_apart_with_answers_marked() -> None:
    paper = read(MARKED)
    assert said(paper, PassageKind.QUESTION) == [
        ("1", "1 Wat telt?"),
        ("2", "Wat kost dat? Waarom?"),
        ("5", "5 Wie?"),
    ]
    answers = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert [one.answers_to for one in answers] == [f"question/commissie/{n}" for n in (1, 2, 5)]


def test_the_opening_may_say_in_a_sentence_of_its_own_who_was_asked() -> None:
    asked = "de minister van Defensie en de minister voor Rechtsbescherming. Zij gaan"
    voices = {who(one.voice) for one in read(DENSE, asked=asked).passages if one.answers_to}
    assert voices == {"minister van Defensie + minister voor Rechtsbescherming"}


def test_questions_right_below_each_other_share_the_answer_below_them() -> None:
    paper = read("1. Geldt de Waterwet?\n\n2. Sinds wanneer?\n\nSinds 2031.\n\n3. Wie?\n\nU.\n")
    answers = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert [(one.answers_to, one.also_answers) for one in answers] == [
        ("question/commissie/1", ("question/commissie/2",)),
        ("question/commissie/3", ()),
    ]


def test_numbers_below_the_word_for_several() -> None:
    paper = read("Vraag 1\nWat?\nDit.\nVragen 2 en 3\nGeldt de Waterwet?\nWaar?\nOveral.\n")
    assert said(paper, PassageKind.ANSWER) == [("1", "Dit."), ("2", "Overal.")]


def test_numbers_that_a_comma_parts_need_not_count_on() -> None:
    first = "1, 4\n\nWat?\n\nWaar?\n\nHier.\n\n2\n\nWie?\n\nU.\n\n3\n\nHoe?\n\nZo.\n\n"
    paper = read(first + "5\n\nEn?\n\nNee.\n")
    assert [number for number, _ in said(paper, PassageKind.QUESTION)] == ["1", "2", "3", "5"]
    assert said(paper, PassageKind.ANSWER)[0] == ("1", "Hier.")


@pytest.mark.parametrize(
    ("heading", "day"),
    [
        ("nr. 4 Verslag houdende lijst van vragen enantwoorden", "Vastgesteld 9 juni 2031"),
        ("99910 VII 4 Verslag houdende een lijst van vragen en antwoorden",
         "Nr. 4 Vastgesteld 9 juni 2031"),
    ],
)  # fmt: skip
def test_a_heading_in_small_letters(heading: str, day: str) -> None:
    text = LIST.format(answers=" EN ANTWOORDEN", asked="de regering")
    text = text.replace("Nr. 4 LIJST VAN VRAGEN EN ANTWOORDEN", heading)
    text = text.replace("Vastgesteld 9 juni 2031", day)
    paper = read_structure(text + "Vraag 1:\n\nWie?\n\nAntwoord:\n\nU.\n", "x.txt", "x")
    assert str(paper.date) == "2031-06-09"
    assert [who(one.voice) for one in paper.passages if one.answers_to] == ["bewindspersoon"]


def test_the_minister_who_answers_what_the_government_was_asked() -> None:
    asked = "de regering over sluizen. De minister van Defensie heeft deze vragen beantwoord"
    text = LIST.format(answers=" EN ANTWOORDEN", asked=asked)
    text = text.replace("heeft een aantal vragen voorgelegd aan de regering", "heeft de regering "
                        "de volgende vragen voorgelegd")  # fmt: skip
    paper = read_structure(text + "1. Wie?\n\nU.\n", "x.txt", "x")
    assert [who(one.voice) for one in paper.passages if one.answers_to] == ["minister van Defensie"]


def test_the_government_answers_where_no_minister_is_named() -> None:
    opening = (
        "De commissie voor de Rijksuitgaven heeft de regering vragen ter beantwoording voorgelegd"
    )
    text = LIST.format(answers=" EN ANTWOORDEN", asked="de regering").replace(
        "De commissie voor de Rijksuitgaven heeft een aantal vragen voorgelegd", opening
    )
    body = "1\n\nWie?\n\nDe minister van Financiën.\n"
    paper = read_structure(text + body, "x.txt", "kst-99910-4")
    assert said(paper, PassageKind.ANSWER) == [("1", "De minister van Financiën.")]
    assert {who(one.voice) for one in paper.passages if one.answers_to} == {"bewindspersoon"}
    assert paper.remarks == ("no minister is named: the government answers",)


GROUPED = """1. De hoogte van sluizen

1, 9 en 17

Waarom zijn sluizen hoog? (blz. 2).

Kan de regering nader motiveren waarom dat zo is (van 6 naar 7 meter). (pag. 3).

Is dat in strijd met de Waterwet? (pag. 3).

De Gemeentewet telt hier, en niet de Waterwet.

2. Toezicht

2 en 3

Wie ziet toe?

Hoe vaak?

De provincie, elke maand.
"""


def test_questions_grouped_by_their_numbers_below_the_heading_of_a_subject() -> None:
    paper = read(GROUPED)
    assert [words for _, words in said(paper, PassageKind.ANSWER)] == [
        "De Gemeentewet telt hier, en niet de Waterwet.",
        "De provincie, elke maand.",
    ]
    first, second = said(paper, PassageKind.QUESTION)
    assert first[1].startswith("Waarom zijn") and first[1].endswith("Waterwet? (pag. 3).")
    assert second == ("2", "Wie ziet toe? Hoe vaak?")


@pytest.mark.parametrize("who_answered", ["De regering heeft", "de regering heeft"])
def test_the_government_answers_what_was_asked_about_a_letter_of_a_minister(
    who_answered: str,
) -> None:
    opening = f"de navolgende vragen over de brief van de minister van Defensie. {who_answered}"
    text = LIST.format(answers=" EN ANTWOORDEN", asked="X").partition("heeft een aantal")[0]
    text += f"heeft {opening} deze vragen beantwoord.\n\n{DENSE}"
    paper = read_structure(text, "x.txt", "kst-99910-4")
    assert {who(one.voice) for one in paper.passages if one.answers_to} == {"bewindspersoon"}
