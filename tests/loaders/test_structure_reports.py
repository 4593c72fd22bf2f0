"""Reports of a committee on a bill, and its lists of questions."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.ontology.nouns import Fractie, PassageKind
from tests.loaders.headed import read, voices
from tests.voices import who

REPORT = """Eerste Kamer der Staten-Generaal

B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR JUSTITIE EN VEILIGHEID1

Vastgesteld 3 februari 2031

Het voorbereidend onderzoek geeft aanleiding tot vragen.

1. Inleiding

{said}

De leden van de vaste commissie zien de memorie van antwoord met belangstelling tegemoet.

De griffier van de vaste commissie voor Justitie en Veiligheid,
De Boer

1 Samenstelling:
Kemperman (BBB) (voorzitter), Meijer (VVD), Van Hattem (PVV)
"""


@pytest.mark.parametrize(
    ("said", "speakers"),
    [
        ("De leden van de fractie van de VVD vragen naar de Waterwet.", ["VVD"]),
        (
            "De leden van de VVD-fractie lezen dit.\nDe leden van de PVV-fractie niet.",
            ["VVD", "PVV"],
        ),
        ("Ook de leden van de fracties van BBB en VVD vragen dit.", ["BBB + VVD"]),
        ("De fractieleden van de PVV vragen dit.\n\nDeze leden vragen meer.", ["PVV"] * 2),
        ("Het lid van de OPNL-fractie vraagt dit.", ["OPNL"]),
        ("Met genoegen hebben de leden van de VVD-fractie gelezen.", ["VVD"]),
        ("De VVD-fractie vraagt dit. Zij wijst op de leden van de PVV-fractie.", ["VVD"]),
        ("De regering vraagt of de leden van de VVD-fractie dit lazen.", []),
    ],
)
def test_the_fracties_speak_in_turn(said: str, speakers: list[str]) -> None:
    paper = read(REPORT.format(said=said), "kst-99920-B")
    committee = "Justitie en Veiligheid"
    found = [one for _, one in voices(paper)]
    assert found[0] == found[-1] == committee
    assert [one for one in found if one != committee] == speakers


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("De leden van de VVD-fractie vragen naar de Waterwet.", ["question"]),
        ("De leden van de VVD-fractie steunen dit doel.", ["text"]),
        # each paragraph that asks is a question, what is said around it is text
        (
            "De leden van de VVD-fractie lezen dit. Zij steunen het.\n\nKan de regering dat "
            "toelichten?\n\nDeze leden vragen naar de kosten.\n\nZij danken de regering.",
            ["text", "question", "question", "text"],
        ),
        # what is said in the paragraph of a question leads up to it
        ("De leden van de VVD-fractie lezen dit. Waarom is dat zo?", ["question"]),
    ],
)
def test_what_a_fractie_asks_in_a_report_is_a_question(said: str, kinds: list[str]) -> None:
    paper = read(REPORT.format(said=said), "kst-99920-B")
    own = [one for one in paper.passages if one.series == Fractie("VVD", "ek")]
    assert [one.key.split("/")[0] for one in own] == kinds
    assert all((one.kind is PassageKind.QUESTION) == ("question" in one.key) for one in own)
    asked = [one for one in own if one.kind is PassageKind.QUESTION]
    assert not any(one.number for one in asked)
    # the heading above is no part of a question
    assert not any("Inleiding" in piece.of(paper.text) for one in asked for piece in one.pieces)


def test_a_report_attests_its_committee() -> None:
    paper = read(REPORT.format(said="De leden van de VVD-fractie vragen dit."), "kst-99920-B")
    seats = [
        (seat.person.name, seat.role.value, who(seat.organization)) for seat in paper.memberships
    ]
    assert ("Kemperman", "voorzitter", "Justitie en Veiligheid") in seats
    assert ("De Boer", "griffier", "Justitie en Veiligheid") in seats
    assert (paper.type, paper.date) == ("Voorlopig verslag", date(2031, 2, 3))
    assert [note.passage for note in paper.footnotes] == ["frame/head"]


def test_a_list_of_questions_pairs_them_with_their_answers() -> None:
    paper = read(
        "Nr. 14\nLIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 9 februari 2031\n"
        "De vaste commissie voor Infrastructuur en Waterstaat heeft vragen voorgelegd aan de\n"
        "Minister van Infrastructuur en Waterstaat over sluizen.\n\n"
        "1\nGeldt de Waterwet?\n\nAntwoord\nJa.\n\n2\nWat kost dat?\n\nAntwoord\nNiets.\n"
    )
    assert voices(paper) == [
        ("question/commissie/1", "Infrastructuur en Waterstaat"),
        ("answer/commissie/1", "minister van Infrastructuur en Waterstaat"),
        ("question/commissie/2", "Infrastructuur en Waterstaat"),
        ("answer/commissie/2", "minister van Infrastructuur en Waterstaat"),
    ]


@pytest.mark.parametrize("again", ["HERDRUK", "HERDRUK1", "GEWIJZIGDE HERDRUK2"])
def test_a_report_that_is_printed_again_is_a_report(again: str) -> None:
    text = REPORT.format(said="De leden van de VVD-fractie vragen dit.")
    paper = read(text.replace("B VOORLOPIG", f"B {again} VOORLOPIG"), "kst-99920-B")
    assert paper.type == "Voorlopig verslag"
    assert "VVD" in [one for _, one in voices(paper)]
