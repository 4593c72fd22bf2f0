"""Consultations printed as lists: no letters, no parts, below each question what was answered."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from tests.voices import who

PAPER = """99 930
Sluizen

nr. 7
{heading}Vastgesteld 9 juni 2031

In de vaste commissie voor Defensie bestond er bij onderstaande fracties behoefte een aantal
vragen ter beantwoording voor te leggen over de brief van de minister van Defensie van
18 mei 2031 (99 930, nr. 6). Deze vragen en de door de staatssecretaris van Defensie bij brief
van 8 juni 2031 gegeven antwoorden zijn {printed}.

De voorzitter van de commissie,
Zandvliet

De griffier voor dit verslag,
Smal

{asked}"""
HEADING = "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n"
ASKED = """Vragen van de CDA-fractie
1
Hoeveel sluizen zijn er? Welke zijn open?
Er zijn er negen. Dat getal geldt
sinds vorig jaar.
2
Geldt de Waterwet?
Ja.
Vragen van de SP-fractie
3
Waarom is dat zo?
Dat vergt de Waterwet.
"""


def said(heading: str = HEADING, printed: str = "hierna afgedrukt", asked: str = ASKED):
    paper = read_structure(
        PAPER.format(heading=heading, printed=printed, asked=asked), "x.txt", "kst-99930-7"
    )
    asks = [one for one in paper.passages if one.series]
    return [(one.key.split("/", 1)[0], one.number, who(one.voice)) for one in asks]


@pytest.mark.parametrize("heading", [HEADING, ""])
@pytest.mark.parametrize("printed", ["hierna afgedrukt", "hieronder\nafgedrukt"])
@pytest.mark.parametrize("asked", [ASKED, ASKED.replace("\n", "\n\n")])
def test_fracties_ask_and_whoever_gave_the_answers_answers(
    heading: str, printed: str, asked: str
) -> None:
    answers = "staatssecretaris van Defensie"
    assert said(heading, printed, asked) == [
        ("question", "1", "CDA"),
        ("answer", "1", answers),
        ("question", "2", "CDA"),
        ("answer", "2", answers),
        ("question", "3", "SP"),
        ("answer", "3", answers),
    ]


@pytest.mark.parametrize(
    ("printed", "asked"),
    [
        ("niet openbaar", ASKED),
        # nothing tells questions from answers
        ("hierna afgedrukt", "Vragen van de CDA-fractie\nWie telt de sluizen, en hoe.\nNiemand."),
    ],
)
def test_without_answers_or_numbers_it_is_no_list(printed: str, asked: str) -> None:
    assert not said(printed=printed, asked=asked)


TOLD = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 9 juni 2031

De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de minister van Defensie
over sluizen. De minister van Defensie heeft deze vragen beantwoord bij brief van 8 juni 2031.
Vragen en antwoorden zijn hierna afgedrukt.

De voorzitter van de commissie,
Zandvliet

De griffier van de commissie,
Smal

{said}"""
PROSE = """Vragen en opmerkingen van de leden van de CDA-fractie

De leden van de CDA-fractie vragen naar sluizen. Zijn die open?

Er zijn er negen.

Vragen en opmerkingen van de leden van de SP-fractie

De leden van de SP-fractie vragen of dat zo is.

Dat is zo.
"""
NOBODY = "1\n\nHoeveel sluizen zijn er?\n\nEr zijn er negen.\n\n2\n\nWaarom?\n\nDaarom.\n"


@pytest.mark.parametrize(
    ("asked", "voices"),
    [
        (PROSE, ["CDA", "SP"]),
        (ASKED, ["CDA", "CDA", "SP"]),
        (NOBODY, ["Defensie", "Defensie"]),
    ],
)
def test_the_opening_may_say_who_answered_and_then_when(asked: str, voices: list[str]) -> None:
    paper = read_structure(TOLD.format(said=asked), "x.txt", "kst-99930-8")
    questions = [who(one.voice) for one in paper.passages if "question/" in one.key]
    answers = [who(one.voice) for one in paper.passages if one.answers_to]
    assert (questions, answers) == (voices, ["minister van Defensie"] * len(voices))


TOLD_ABOVE = """99930 nr. 7
Vastgesteld 9 juni 2031
De vaste commissie voor Defensie heeft een aantal vragen en opmerkingen voorgelegd aan de Minister van Defensie over de brief van 18 mei 2031 over sluizen (Kamerstuk 99 930, nr. 6).
De vragen zijn op 20 mei 2031 aan de Minister van Defensie voorgelegd. Bij brief van 8 juni 2031 {done}.
De voorzitter van de commissie, Zandvliet
De adjunct-griffier van de commissie, Smal
De leden van de CDA-fractie hebben de volgende vragen gesteld, die ik samen beantwoord.
1.
Geldt artikel 5 van de Waterwet?
2.
Welke sluizen zijn open?
Antwoord vragen 1 en 2
Artikel 6 van de Waterwet geldt.
De leden van de SP-fractie hebben de volgende vraag gesteld.
3.
Waarom is dat zo?
Antwoord vraag 3
Dat vergt de Waterwet.
"""  # noqa: E501 - as a page on one line each


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        (
            "zijn de vragen beantwoord",
            [
                ("question", "1", "CDA"),
                ("question", "2", "CDA"),
                ("answer", "1", "minister van Defensie"),
                ("introduction", "", "SP"),
                ("question", "3", "SP"),
                ("answer", "3", "minister van Defensie"),
            ],
        ),
        ("zijn andere vragen gesteld", []),
    ],
)
def test_a_page_without_its_heading_tells_when_it_was_answered(
    done: str, expected: list[tuple[str, str, str]]
) -> None:
    paper = read_structure(TOLD_ABOVE.format(done=done), "x.txt", "kst-99930-7")
    asks = [one for one in paper.passages if one.series]
    assert [(o.key.split("/", 1)[0], o.number, who(o.voice)) for o in asks] == expected
    if expected:
        assert [str(letter.date) for letter in paper.letters] == ["2031-05-20", "2031-06-08"]
