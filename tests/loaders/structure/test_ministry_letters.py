"""Answers to a committee as the ministry itself sends them, before the Kamer prints them."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.frame.addressing import read_asking
from kamergraaf.ontology.nouns import Document
from tests.loaders.restated import cited_by
from tests.voices import who

LETTER = """> Retouradres Postbus 20901 2500 EX Den Haag

{to}
Postbus 20018
2500 EA  DEN HAAG

Ministerie van Infrastructuur
en Waterstaat
Directoraat-Generaal Sluizen en Gemalen

Datum 14 mei 2031
Betreft Antwoorden schriftelijk overleg over sluizen
{greeting}
Hierbij bied ik u de antwoorden aan op de vragen {by} over de Waterwet.

De minister van Infrastructuur en Waterstaat,

Q.R. Zandvliet

{said}
"""
TO = "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"
BY = "van de vaste commissie voor Infrastructuur en Waterstaat"
MINISTER = "minister"


def letter(
    said: str, by: str = BY, to: str = TO, greeting: str = "\nGeachte voorzitter,\n"
) -> Document:
    text = LETTER.format(said=said, by=by, to=to, greeting=greeting)
    return read_structure(text, "brief.docx", "brief")


@pytest.mark.parametrize("greeting", ["\nGeachte voorzitter,\n", ""])
@pytest.mark.parametrize(
    "to", [TO, "De voorzitter van de\nTweede Kamer der Staten-Generaal", f"{TO}\nBinnenhof 4"]
)
def test_a_letter_need_not_greet(to: str, greeting: str) -> None:
    paper = letter("De Kieswet geldt.", to=to, greeting=greeting)
    [sent] = paper.letters
    assert who(sent.senders[0]) == "Q.R. Zandvliet, minister van Infrastructuur en Waterstaat"
    assert (str(sent.date), sent.subject) == (
        "2031-05-14",
        "Antwoorden schriftelijk overleg over sluizen",
    )
    assert cited_by(paper) == [("Waterwet", MINISTER), ("Kieswet", MINISTER)]


TURNS = """Inbreng van de leden van de VVD-fractie

De leden van de VVD-fractie hebben kennisgenomen van de Kieswet en hebben vragen.

Deze leden vragen of de Gemeentewet geldt.

Antwoord van het kabinet

De Provinciewet geldt.

Inbreng van de leden van de SP-fractie

Geldt de Pensioenwet?

Antwoord van het kabinet

De Zorgverzekeringswet geldt.
"""
NUMBERED = """Vragen van de leden van de VVD-fractie

1. De leden van de VVD-fractie vragen of de Kieswet geldt.

De Gemeentewet geldt.

2. Deze leden vragen ook naar de Provinciewet. Geldt die?

Nee, de Pensioenwet.
"""


def test_answers_below_what_each_fractie_puts_forward() -> None:
    assert cited_by(letter(TURNS)) == [
        ("Waterwet", MINISTER),
        ("Kieswet", "VVD"),
        ("Gemeentewet", "VVD"),
        ("Provinciewet", MINISTER),
        ("Pensioenwet", "SP"),
        ("Zorgverzekeringswet", MINISTER),
    ]


def test_a_numbered_question_may_have_no_question_mark() -> None:
    assert cited_by(letter(NUMBERED)) == [
        ("Waterwet", MINISTER),
        ("Kieswet", "VVD"),
        ("Gemeentewet", MINISTER),
        ("Provinciewet", "VVD"),
        ("Pensioenwet", MINISTER),
    ]


def test_questions_that_name_nobody_are_those_of_the_committee() -> None:
    paper = letter("Vraag 1\nGeldt de Kieswet?\n\nAntwoord\nNee, de Gemeentewet.\n")
    assert cited_by(paper) == [
        ("Waterwet", MINISTER),
        ("Kieswet", "Infrastructuur en Waterstaat"),
        ("Gemeentewet", MINISTER),
    ]


@pytest.mark.parametrize(
    ("said", "asker"),
    [
        ("antwoorden op de vragen van de vaste commissie voor Financiën over geld.", "Financiën"),
        ("vragen, gesteld door de commissie voor Landbouw, Natuur en Voedselkwaliteit.",
         "Landbouw, Natuur en Voedselkwaliteit"),
        ("vragen over geld (Kamerstuk 99 910, nr. 1), gesteld door de commissie voor Defensie.",
         "Defensie"),
        ("Op 6 maart hebben de leden van de vaste commissie voor Defensie vragen gesteld.",
         "Defensie"),
        ("vragen van de leden van de fractie van de PVV van 16 januari 2031 over sluizen.", "PVV"),
        ("vragen van de leden van de fracties van de PvdD en Volt van de vaste commissie voor "
         "Defensie.", "PvdD + Volt"),
        ("Op verzoek van de vaste commissie voor Defensie reageer ik. De vragen zijn oud.", ""),
        ("Ik dank u voor uw vragen.", "tk"),
        ("Op 22 maart heeft uw Kamer mij drie vragen gesteld.", "tk"),
        ("Hierbij antwoord ik op de vragen over sluizen.", ""),
    ],
)  # fmt: skip
def test_whose_questions_a_letter_answers(said: str, asker: str) -> None:
    named = read_asking(said, Bodies("tk"))
    assert (who(named) if named else "") == asker


def test_a_reply_of_the_minister_and_of_another_by_name() -> None:
    to = "de Minister van Landbouw, Natuur en Voedselkwaliteit en de Minister voor Natuur"
    heading = "Vragen en opmerkingen van de leden van de SP-fractie"
    text = (
        "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 19 juni 2031\n\nDe commissie voor "
        f"Financiën heeft vragen voorgelegd aan {to} over sluizen. De vragen zijn op 12 juni 2031 "
        f"aan {to} voorgelegd. Bij brief van 18 juni 2031 zijn de vragen beantwoord.\n\n"
        f"I Vragen en opmerkingen vanuit de fracties\n\n{heading}\n\nGeldt de Kieswet?\n\n"
        f"II Antwoord / Reactie van de Minister en de Minister voor Natuur\n\n{heading}\n\n"
        "Geldt de Kieswet?\n\nNee.\n"
    )
    paper = read_structure(text, "x.txt", "kst-99910-5")
    assert [who(one) for one in paper.letters[-1].senders] == [
        "minister van Landbouw, Natuur en Voedselkwaliteit + minister voor Natuur"
    ]


def test_a_list_may_have_the_number_of_its_file_ahead_of_its_heading() -> None:
    text = (
        "2031D13003 LIJST VAN VRAGEN EN ANTWOORDEN\n\nDe vaste commissie voor Financiën heeft een "
        "aantal vragen voorgelegd aan de Minister van Financiën over sluizen.\n\n"
        "1\nGeldt de Kieswet?\n\nNee, de Gemeentewet.\n\n2\nGeldt de Provinciewet?\n\nJa.\n"
    )
    assert cited_by(read_structure(text, "x.txt", "x")) == [
        ("Kieswet", "Financiën"),
        ("Gemeentewet", "minister van Financiën"),
        ("Provinciewet", "Financiën"),
    ]


def test_a_member_may_be_listed_with_initials() -> None:
    said = (
        "Vragen van het lid Smal, K.P.M. (SP)\n\nVraag:\nGeldt de Kieswet?\n\nAntwoord:\n"
        "De Gemeentewet geldt.\n"
    )
    paper = letter(said, by="die in eerste termijn zijn gesteld")
    assert cited_by(paper)[1:] == [("Kieswet", "SP"), ("Gemeentewet", MINISTER)]


ANNEX = """Beantwoording schriftelijk overleg sluizen

Vragen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen naar de Kieswet. Waarom geldt die?

{mark}

De Gemeentewet geldt.
"""


def test_an_annex_without_its_letter_is_the_governments() -> None:
    paper = read_structure(ANNEX.format(mark="Antwoord"), "x.docx", "x")
    assert cited_by(paper) == [("Kieswet", "VVD"), ("Gemeentewet", "bewindspersoon")]


@pytest.mark.parametrize("mark", ["", "Antwoord geven kan later."])
def test_a_heading_of_a_fractie_alone_makes_no_annex(mark: str) -> None:
    assert read_structure(ANNEX.format(mark=mark), "x.docx", "x").passages == ()


OF_EACH = """Vraag (D66)
Geldt de Kieswet?

Antwoord
De Gemeentewet geldt.

Vraag (VVD en CDA):
Geldt de Provinciewet?

Antwoord
De Pensioenwet geldt.
"""


def test_each_question_of_a_list_may_say_whose_it_is() -> None:
    paper = letter(OF_EACH, by="die in eerste termijn zijn gesteld")
    assert cited_by(paper)[1:] == [
        ("Kieswet", "D66"),
        ("Gemeentewet", MINISTER),
        ("Provinciewet", "VVD + CDA"),
        ("Pensioenwet", MINISTER),
    ]
    answers = [one.answers_to for one in paper.passages if one.answers_to]
    assert len(set(answers)) == 2


def test_what_stands_in_parentheses_behind_vraag_may_be_anything() -> None:
    said = OF_EACH.replace("D66", "zie bijlage").replace("VVD en CDA", "herhaald")
    assert {voice for _, voice in cited_by(letter(said))} == {
        MINISTER,
        "Infrastructuur en Waterstaat",
    }


@pytest.mark.parametrize("name", ["SP", "GroenLinks-PvdA"])
def test_the_name_of_a_fractie_alone_may_head_what_it_says(name: str) -> None:
    said = (
        f"{name}\n\nDe leden van de {name}-fractie vragen of de Kieswet geldt.\n\nReactie\n"
        "De Gemeentewet geldt.\n"
    )
    assert cited_by(letter(said))[1:] == [("Kieswet", name), ("Gemeentewet", MINISTER)]


UNMARKED = """1
Waarom geldt de Kieswet
niet in Zeedam?

De Gemeentewet geldt.

2
Geldt de Provinciewet?

Nee, de Pensioenwet.
"""


def test_a_list_of_a_committees_questions_may_mark_no_answers() -> None:
    assert cited_by(letter(UNMARKED))[1:] == [
        ("Kieswet", "Infrastructuur en Waterstaat"),
        ("Gemeentewet", MINISTER),
        ("Provinciewet", "Infrastructuur en Waterstaat"),
        ("Pensioenwet", MINISTER),
    ]


@pytest.mark.parametrize(
    ("said", "by"),
    [
        (UNMARKED, "over sluizen"),  # the letter says of nobody that it answers
        (UNMARKED.replace("?", "."), BY),  # these are headings
    ],
)
def test_numbers_in_a_letter_may_be_those_of_its_sections(said: str, by: str) -> None:
    assert {voice for _, voice in cited_by(letter(said, by=by))} == {MINISTER}


RUN_ON = """Ministerie van Defensie

Datum 3 mei 2031 Uw kenmerk 18-t9/31D4 {own}Onderwerp sluizen

Geachte voorzitter,

Hiermee beantwoord ik de vragen die uw vaste commissie voor Defensie heeft gesteld over sluizen.

1. Hoeveel sluizen zijn er?

1. Negen. De Waterwet geldt.

2. Wie telt die?

2. Niemand.

De minister van Defensie,
Q.R. Zandvliet
"""


@pytest.mark.parametrize(("own", "kenmerk"), [("", ""), ("Ons kenmerk 31-1704 ", "31-1704")])
def test_a_head_of_which_the_columns_are_lost(own: str, kenmerk: str) -> None:
    paper = read_structure(RUN_ON.format(own=own), "x.txt", "2031D00004")
    (letter,) = paper.letters
    assert (str(letter.date), letter.kenmerk, letter.subject) == ("2031-05-03", kenmerk, "sluizen")
    assert [who(one.voice) for one in paper.passages if one.number] == [
        "Defensie", "Q.R. Zandvliet, minister van Defensie",
    ] * 2  # fmt: skip


def test_questions_and_answers_that_stand_on_one_line() -> None:
    said = (
        "1 Waarom geldt de Waterwet hier niet, en wie heeft dat besloten? Dat volgt uit de "
        "Kieswet, die in 2008 is ingevoerd. 2 Wat zijn de kosten? Worden die gedragen? De kosten "
        f"zijn laag.{' Zij dalen ieder jaar verder.' * 20} 3 Klopt dat? Ja, dat klopt helemaal."
    )
    head = RUN_ON.partition("1. Hoeveel")[0].format(own="")
    text = f"{head}De minister van Defensie\nQ.R. Zandvliet\n{said}\n"
    paper = read_structure(text, "x.txt", "2031D00005")
    asked = [one.number for one in paper.passages if "question/" in one.key]
    assert asked == ["1", "2", "3"]
    answers = [one for one in paper.passages if one.answers_to]
    assert [one.pieces[0].of(text).split()[0] for one in answers] == ["Dat", "De", "Ja,"]


@pytest.mark.parametrize(
    "heading",
    [
        "Vragen van de leden van de D66- en de PvdA-fractie",
        "Inbreng van de fracties van D66 en PvdA",
    ],
)
def test_below_the_heading_of_two_fracties_these_members_are_of_both(heading: str) -> None:
    head = RUN_ON.partition("1. Hoeveel")[0].format(own="")
    text = (
        f"{head}{heading}\n\nDeze leden vragen of de Waterwet wordt verlengd.\n\nDe Waterwet "
        "vervalt.\n\nDe minister van Defensie,\nQ.R. Zandvliet\n"
    )
    paper = read_structure(text, "x.txt", "2031D00006")
    assert [who(one.voice) for one in paper.passages if one.series] == [
        "D66 + PvdA", "Q.R. Zandvliet, minister van Defensie",
    ]  # fmt: skip
