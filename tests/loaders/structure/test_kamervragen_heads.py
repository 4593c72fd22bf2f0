"""Kamervragen set otherwise: posts that share an area, heads in columns, no numbers."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.voices import who

PAPER = """Vragen van het lid Smal (SP) aan de minister van Defensie over sluizen (ingezonden 3 mei
2031).

Antwoord van {by} (ontvangen 4 juni 2031).

{said}"""
NUMBERED = "Vraag 1\nGeldt de Waterwet?\n\nAntwoord 1\nJa.\n"


def read(by: str = "Minister Jansen (Defensie)", said: str = NUMBERED) -> Document:
    return read_structure(PAPER.format(by=by, said=said), "x.txt", "ah-tk-20302031-7")


@pytest.mark.parametrize(
    ("by", "answers"),
    [
        ("Minister Jansen en Staatssecretaris Smit (Defensie)",
         "Jansen, minister van Defensie + Smit, staatssecretaris van Defensie"),
        ("Minister Van Dam en de Staatssecretaris Ten Hove (Defensie)",
         "van Dam, minister van Defensie + ten Hove, staatssecretaris van Defensie"),
        ("de Ministers Jansen (Defensie) en Smit (Financiën)",
         "Jansen, minister van Defensie + Smit, minister van Financiën"),
        ("de ministers Jansen (Defensie), Smit (Financiën) en Ten Hove (Algemene Zaken)",
         "Jansen, minister van Defensie + Smit, minister van Financiën"
         " + ten Hove, minister van Algemene Zaken"),
        ("Minister Jansen (Defensie) en Minister Smit (Financiën)",
         "Jansen, minister van Defensie + Smit, minister van Financiën"),
        ("Minister Jansen (Defensie), mede namens de Ministers Smit (Financiën) en Bos (Zorg)",
         "Jansen, minister van Defensie"),
        ("de minister van Defensie", "minister van Defensie"),
        ("Staatssecretaris Smit, mede namens Minister Jansen (beiden van Defensie)",
         "Smit, staatssecretaris van Defensie"),
        ("Minister Jansen en Staatssecretaris Smit (beiden Defensie)",
         "Jansen, minister van Defensie + Smit, staatssecretaris van Defensie"),
        ("Minister-President Jansen, Minister van Algemene Zaken",
         "Jansen, minister-president, minister van Algemene Zaken"),
        ("Minister-President Jansen (Algemene Zaken)",
         "Jansen, minister-president, minister van Algemene Zaken"),
    ],
)  # fmt: skip
def test_each_who_answers_has_a_post_and_an_area(by: str, answers: str) -> None:
    assert [who(one.voice) for one in read(by).passages if one.answers_to] == [answers]


@pytest.mark.parametrize("what", ["Nader antwoord", "Aanvullend antwoord", "Antwoord"])
def test_a_further_answer_is_one(what: str) -> None:
    text = PAPER.format(by="Minister Jansen (Defensie)", said=NUMBERED)
    text = text.replace("Antwoord van", f"{what} van")
    paper = read_structure(text, "x.txt", "ah-tk-20302031-7")
    answering = [who(one.voice) for one in paper.passages if one.answers_to]
    assert (answering, str(paper.date)) == (["Jansen, minister van Defensie"], "2031-06-04")


BARE = """Geldt de Waterwet?

Ja. Zij geldt.

Ook overal.

Hoe lang nog?

Waarom geldt zij?

Dat staat in de Gemeentewet.
"""


def turns(paper: Document) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [
        (one.number, who(one.voice), (one.answers_to, *one.also_answers),
         " ".join(piece.of(paper.text) for piece in one.pieces).split("\n")[0])
        for one in paper.passages
        if one.number
    ]  # fmt: skip


def test_without_numbers_a_paragraph_that_asks_is_a_question() -> None:
    minister, one, two, three = (
        "Jansen, minister van Defensie",
        *(f"question/vraag/{number}" for number in (1, 2, 3)),
    )
    assert turns(read(said=BARE)) == [
        ("1", "Smal", ("",), "Geldt de Waterwet?"),
        ("1", minister, (one,), "Ja. Zij geldt."),
        ("2", "Smal", ("",), "Hoe lang nog?"),
        ("3", "Smal", ("",), "Waarom geldt zij?"),
        ("2", minister, (two, three), "Dat staat in de Gemeentewet."),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "De Waterwet geldt.\n\nGeldt zij overal?\n\nJa.\n",  # what stands first asks nothing
        "Geldt de Waterwet?\n\nGeldt zij overal?\n",  # nobody answers
    ],
)
def test_what_does_not_ask_and_answer_stays_whole(said: str) -> None:
    assert not turns(read(said=said))


COLUMNS = """Ministerie van Defensie

De Voorzitter van de Tweede Kamer der Staten-Generaal

{labels}
{values}
onderwerp
Vragen over sluizen

Geachte Voorzitter,

Hierbij beantwoord ik de vragen van het lid Smal (SP) over sluizen.

1
Geldt de Waterwet?
Ja.

DE MINISTER VAN DEFENSIE,

Q.R. Zandvliet
"""


@pytest.mark.parametrize(
    ("labels", "values", "day"),
    [
        ("uw brief van   uw kenmerk   ons kenmerk  datum",
         "3 mei 2031  2031Z00765  VD/12   4 juni 2031", "2031-06-04"),
        ("Datum  Uw brief van", "4 juni 2031   3 mei 2031", "2031-06-04"),
        ("uw brief van   uw kenmerk   ons kenmerk  datum",
         "03-05-2031  2031Z00765  VD. 31.2044  04-06-2031", "2031-06-04"),
        ("Datum: 04-06-2031", "Ons kenmerk 12-13-2031", "2031-06-04"),
        ("Datum: 31-06-2031", "Ons kenmerk VD/12", "None"),  # there is no such day
        ("Datum: 04-06-2031/3", "Ons kenmerk VD/12", "None"),
        ("uw brief  datum  bijlagen", "3 mei 2031  4 juni 2031  1", "None"),  # which is which?
    ],
)  # fmt: skip
def test_the_day_stands_below_its_label(labels: str, values: str, day: str) -> None:
    text = COLUMNS.format(labels=labels, values=values)
    assert str(read_structure(text, "x.txt", "brief").date) == day


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Jasper vanDijkhuizen", "Jasper van Dijkhuizen"),
        ("Van derZee", "Van der Zee"),
        ("Jan DeVos", "Jan DeVos"),  # a name may be spelt so
        ("Vandeveld", "Vandeveld"),
        ("JannekeZandvliet", "Janneke Zandvliet"),  # nor is the given name
        ("MacZandvliet", "MacZandvliet"),
    ],
)
def test_a_particle_is_no_part_of_the_surname(printed: str, name: str) -> None:
    paper = read_structure(
        f"Vragen van het lid {printed} (SP) aan de Minister van Defensie over sluizen (ingezonden "
        "2 maart 2031).\n\nVraag 1\n\nGeldt de Waterwet?\n",
        "x.txt",
        "x",
    )
    assert [who(one.person) for one in paper.memberships] == [name]


@pytest.mark.parametrize(
    ("named", "names"),
    [
        ("het lid Zee, Anna (SP)", ["Anna Zee"]),
        ("het lid Zee, mr. A.B. (SP)", ["A.B. Zee"]),
        ("het lid Zee (SP) en het lid Smal, Bo (D66)", ["Zee", "Bo Smal"]),
        ("de leden Zee, Smal (SP)", ["Zee", "Smal"]),
    ],
)
def test_a_comma_parts_the_names_of_one_or_those_of_two(named: str, names: list[str]) -> None:
    paper = read_structure(
        f"Vragen van {named} aan de Minister President over sluizen (ingezonden 2 maart 2031).\n\n"
        "Vraag 1\n\nGeldt de Waterwet?\n",
        "x.txt",
        "x",
    )
    assert [who(one.person) for one in paper.memberships] == names
    assert [who(one) for one in paper.letters[0].addressees] == ["minister-president"]
