"""Lists of questions of which a copy kept few line breaks: all of them stand on one."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from tests.voices import who

LONG = "Dat verloopt volgens plan en wordt in 2032 nog eens goed bekeken. " * 9
COVER = """Tweede Kamer der Staten-Generaal
99 910 XI
Nr. 8
LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 19 oktober 2031 De vaste Commissie voor Defensie1 heeft een aantal vragen gesteld aan de minister van Defensie over sluizen. De minister heeft deze vragen beantwoord bij brief van 18 oktober 2031. Vragen en antwoorden zijn hierna afgedrukt. De voorzitter van de commissie, Kist De griffier van de commissie, Terpstra
{number}
Samenstelling: Leden: Kist (CDA), voorzitter, Van Dam (VVD), Ten Hove (SP). Plv. leden: Smal (D66).
Tweede Kamer, vergaderjaar 2031-2032, 99 910 XI, nr. 8
"""  # noqa: E501
ASKED = f"1 Geldt de Waterwet? {LONG}2 Blijft de Gemeentewet? Ja. 3 Wanneer komt de nota? In mei.\n"
MINISTER = "minister van Defensie"


@pytest.mark.parametrize("number", ["1", ""])
def test_a_list_on_one_line_below_the_list_of_members(number: str) -> None:
    text = COVER.format(number=number) + ASKED
    paper = read_structure(text, "x.txt", "kst-99910-XI-8")
    assert [(one.key, who(one.voice), one.answers_to) for one in paper.passages if one.number] == [
        ("question/commissie/1", "Defensie", ""),
        ("answer/commissie/1", MINISTER, "question/commissie/1"),
        ("question/commissie/2", "Defensie", ""),
        ("answer/commissie/2", MINISTER, "question/commissie/2"),
        ("question/commissie/3", "Defensie", ""),
        ("answer/commissie/3", MINISTER, "question/commissie/3"),
    ]
    assert [(who(one.person), one.role.value) for one in paper.memberships] == [
        ("Kist", "voorzitter"),
        ("Van Dam", "lid"),
        ("Ten Hove", "lid"),
        ("Smal", "plaatsvervangend-lid"),
        ("Terpstra", "griffier"),
    ]


@pytest.mark.parametrize(
    "listed", ["1 Kist (CDA), voorzitter,\n2 Van den Berg (VVD),", "Kist (CDA),\n1 De Wit (SP),"]
)
def test_numbers_amid_the_members_are_no_questions(listed: str) -> None:
    text = COVER.format(number="1").replace("Kist (CDA), voorzitter,", listed) + ASKED
    paper = read_structure(text, "x.txt", "kst-99910-XI-8")
    assert "Smal" in [who(one.person) for one in paper.memberships]
