"""Kamervragen as members publish them, before the Kamer says on which day they were sent."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.voices import who

PAPER = """Nieuws van de fractie

{heading}vragen van het lid Zandvliet (SP) aan de minister van Defensie over sluizen

1. Kent u de Waterwet?{marker}

2. Waarom {second}

3. Wie gaat daarover, en waarom?

[1] Trouw, 3 mei 2031
"""


def read(heading: str, second: str = "geldt zij niet?", marker: str = " [1]") -> Document:
    text = PAPER.format(heading=heading, second=second, marker=marker)
    return read_structure(text.replace("\nvragen", "\nVragen"), "x.txt", "vragen")


@pytest.mark.parametrize("heading", ["", "Aanvullende ", "Schriftelijke "])
def test_a_member_asks_a_minister(heading: str) -> None:
    paper = read(heading)
    (letter,) = paper.letters
    assert list(map(who, (*letter.senders, *letter.addressees))) == [
        "Zandvliet", "minister van Defensie",
    ]  # fmt: skip
    asked = [(one.number, who(one.voice)) for one in paper.passages if one.number]
    assert asked == [("1", "Zandvliet"), ("2", "Zandvliet"), ("3", "Zandvliet")]
    assert [note.number for note in paper.footnotes] == ["1"]


@pytest.mark.parametrize(
    ("heading", "second"), [("Hij las de ", "geldt zij niet?"), ("", "dat zo is, weet niemand.")]
)
def test_a_text_that_speaks_of_questions_asks_none(heading: str, second: str) -> None:
    assert not read(heading, second).letters


STOPPED = """Partij van sluiswachters
{above}
Vragen van de leden Zandvliet en Smal (beiden SP) aan de minister van Defensie over sluizen. (*)
1.)
Kent u de Waterwet?
2.)
Waarom geldt zij niet? Zo ja:
3.)
Wie gaat daarover?
(*) Trouw
"""


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("donderdag 14 mei 2031", "2031-05-14"),
        ("Den Haag, 13 november 2031", "2031-11-13"),
        ("Indiendatum: 2 jul. 2031", "2031-07-02"),
        ("Indiendatum: feb. 2031", "None"),  # no day
        ("Op 14 mei 2031 lekte een sluis.", "None"),  # says when something else was
        ("", "None"),
    ],
)
def test_a_party_prints_the_day_above_and_two_stops_behind_numbers(above: str, day: str) -> None:
    paper = read_structure(STOPPED.format(above=above), "x.txt", "vragen")
    asked = [(one.number, who(one.voice)) for one in paper.passages if one.number]
    assert asked == [(number, "Zandvliet + Smal") for number in "123"]
    assert str(paper.date) == day


@pytest.mark.parametrize(
    ("about", "subject"),
    [
        ("sluizen die worden gebouwd maar nooit opgeleverd", ""),
        ("sluizen worden hieronder beantwoord", "sluizen"),
    ],
)
def test_what_is_asked_about_may_be_said_to_become_something(about: str, subject: str) -> None:
    paper = read_structure(STOPPED.format(above="").replace("sluizen", about), "x.txt", "vragen")
    assert paper.title.endswith(f" over {subject or about}")


BY_NAME = """woensdag 22 juli 2031 00:00

Vragen van {names} aan de Minister van Defensie{about}

Vraag 1
Geldt de Waterwet?

Vraag 2
Geldt zij overal?

Toelichting: Deze vragen vullen die van het lid Terpstra (D66) van 16 juli 2031 aan.
"""


@pytest.mark.parametrize(
    ("names", "askers"),
    [
        ("Janna van der Zandvliet", "Janna Van der Zandvliet"),
        ("Janna Zandvliet, Carla Smal-De Wit en Joost Kist",
         "Janna Zandvliet + Carla Smal-De Wit + Joost Kist"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("about", ["", " over sluizen"])
def test_the_page_of_a_party_names_its_members_by_their_given_names(
    names: str, askers: str, about: str
) -> None:
    paper = read_structure(BY_NAME.format(names=names, about=about), "x.txt", "vragen")
    assert [(one.number, who(one.voice)) for one in paper.passages if one.number] == [
        ("1", askers),
        ("2", askers),
    ]
    assert (str(paper.date), paper.memberships) == ("2031-07-22", ())
    assert [who(one) for one in paper.letters[0].addressees] == ["minister van Defensie"]
    assert "()" not in paper.title


@pytest.mark.parametrize("names", ["de Kamer", "alle burgers en boeren", "Zandvliet", "Jan Kist ("])
def test_no_others_ask_so(names: str) -> None:
    paper = read_structure(BY_NAME.format(names=names, about=""), "x.txt", "vragen")
    assert not [one for one in paper.letters if "Kist" in str(one.senders)]
    assert "Zandvliet" not in str(paper.passages)
