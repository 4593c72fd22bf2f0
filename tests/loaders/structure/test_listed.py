"""Kamervragen as a website lists them: who asks and who answers in cells, all else below."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.voices import who

PAGE = """Het bericht dat een sluis lekt |
|
Anna Vos (D66), Kees van der Zee , Piet Smal (SP) |
|
{minister} |
|
![]() |
Kent u het bericht dat een sluis lekt?1 Geldt de Waterwet?
Ja.
Er is overleg geweest met de gemeente.

Deelt u de mening dat dit niet mag en dat de Gemeentewet geldt. Graag een toelichting.
Hoeveel sluizen lekken er?
Dat volgt uit de Archiefwet 1995.
De prijs van tol |
|
Jan Kist (VVD) |
|
Eva Dam (staatssecretaris financiën) (CDA) |
|
Wat kost de tol?
Niets.
"""
ONE = "Bo de Wit (minister binnenlandse zaken en koninkrijksrelaties) (PvdA)"
TWO = f"Ad Roos (minister-president , minister algemene zaken) (VVD), {ONE}"


def read(minister: str = ONE) -> Document:
    return read_structure(PAGE.format(minister=minister), "x.txt", "x")


def test_each_set_on_a_page_has_those_who_ask_and_answer() -> None:
    paper = read()
    asks = "Anna Vos + Kees van der Zee + Piet Smal"
    replies = "Bo de Wit, minister van Binnenlandse Zaken en Koninkrijksrelaties"
    assert [(one.key, who(one.voice), one.answers_to, one.also_answers) for one in paper.passages
    ] == [
        ("question/vraag/1", asks, "", ()),
        ("answer/vraag/1", replies, "question/vraag/1", ()),
        ("question/vraag/2", asks, "", ()),
        ("question/vraag/3", asks, "", ()),
        ("answer/vraag/3", replies, "question/vraag/2", ("question/vraag/3",)),
        ("question/vraag/1-2", "Jan Kist", "", ()),
        ("answer/vraag/1-2", "Eva Dam, staatssecretaris van Financiën", "question/vraag/1-2", ()),
    ]  # fmt: skip
    assert [who(seat.person) for seat in paper.memberships] == ["Anna Vos", "Piet Smal", "Jan Kist"]
    assert [one.subject for one in paper.letters[::2]] == [
        "Het bericht dat een sluis lekt", "De prijs van tol",
    ]  # fmt: skip


def test_a_minister_may_have_two_posts_and_two_may_answer() -> None:
    answer = read(TWO).passages[1]
    assert who(answer.voice) == (
        "Ad Roos, minister-president, minister van Algemene Zaken"
        " + Bo de Wit, minister van Binnenlandse Zaken en Koninkrijksrelaties"
    )


@pytest.mark.parametrize(
    "minister",
    [
        "Bo de Wit (minister binnenlandse zaken) zei dat.",  # a sentence
        "Volgens Bo de Wit (PvdA) mag het.",
    ],
)
def test_a_sentence_that_names_a_minister_heads_nothing(minister: str) -> None:
    assert {who(one.voice) for one in read(minister).passages} == {
        "Jan Kist", "Eva Dam, staatssecretaris van Financiën",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("minister", "name"),
    [
        ("Ad Roos (viceminister-president , minister landbouw, natuur en voedselkwaliteit) (CU)",
         "Ad Roos, minister van Landbouw, Natuur en Voedselkwaliteit"),
        ("De Wit", "De Wit, bewindspersoon"),  # one who left has no post there
        ("Ad Roos (VVD), Bo de Wit (CDA)", "Ad Roos, bewindspersoon + Bo de Wit, bewindspersoon"),
    ],
)  # fmt: skip
def test_a_cell_says_who_answers_as_far_as_the_page_knows(minister: str, name: str) -> None:
    assert who(read(minister).passages[1].voice) == name


def test_a_member_who_became_minister_asked_for_the_party() -> None:
    cell = "Piet Smal (minister financiën, minister defensie) (SP)"
    paper = read_structure(PAGE.replace("Piet Smal (SP)", cell).format(minister=ONE), "x.txt", "x")
    assert [who(one.organization) for one in paper.memberships] == ["D66", "SP", "VVD"]


def test_questions_without_answers_are_questions_alone() -> None:
    text = f"Tol |\n|\nAnna Vos (D66) |\n|\n{ONE} |\n|\nKent u de tol?\nGeldt de Waterwet?234\n"
    paper = read_structure(text, "x.txt", "x")
    assert [one.key for one in paper.passages] == ["question/vraag/1", "question/vraag/2"]
    assert [str(one.kind) for one in paper.letters] == ["uitgaand"]


@pytest.mark.parametrize("cell", ["Uitgaven (mln)", "Anna Vos"])
def test_other_tables_ask_nothing(cell: str) -> None:
    text = f"Begroting |\n{cell} |\nOntvangsten (mln) |\nKlopt het dat de Waterwet geldt?\nJa.\n"
    assert not read_structure(text, "x.txt", "x").passages


GONE = """De prijs van tol |
|
Jan Kist |
|
{by} |
|
Bent u bekend met de Tolwet?
Ja.
"""


@pytest.mark.parametrize(
    ("by", "asked"),
    [
        ("Eva Dam (minister financiën) (CDA)", ["Jan Kist"]),  # who asked has left the Kamer
        ("Eva Dam", []),  # two names may be of anybody
        ("Eva Dam (CDA)", []),
    ],
)
def test_the_post_of_who_answers_tells_that_a_member_without_a_party_asks(
    by: str, asked: list[str]
) -> None:
    paper = read_structure(GONE.format(by=by), "x.txt", "x")
    assert [who(one.voice) for one in paper.passages][:1] == asked
    assert paper.memberships == ()
