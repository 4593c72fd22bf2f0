"""Members that a report names by their party alone ("de leden van het C.D.A."), what they say."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from tests.voices import who

REPORT = """VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR DEFENSIE

Vastgesteld 26 januari 1982

De commissie heeft de eer het volgende op te merken.

ALGEMEEN

{members} vroegen of artikel 2 van de Gemeentewet blijft. Is dat zo?

Samenstelling: Kist (CDA), Kaland (CDA), voorzitter, Mw. Van der Meer (PvdA) en mevr. Smal (VVD).
"""
REPLY = """NOTA NAAR AANLEIDING VAN HET VERSLAG

Ontvangen 21 maart 2005

Met belangstelling heb ik kennis genomen van het verslag.

1. Algemeen

De leden van de CDA-fractie oordelen dat een nieuwe wet nodig is. Zij {say} dat de Gemeentewet
oud is.

De leden van de VVD-fractie hebben {told} de Waterwet te steunen.

{own} de Archiefwet 1995 blijft.
"""


def cites(text: str, law: str) -> list[str]:
    paper = read_structure(text, "x.txt", "x")
    return [
        who(one.voice)
        for one in paper.passages
        if any(law in piece.of(text) for piece in one.pieces)
    ]


@pytest.mark.parametrize(
    ("members", "asker"),
    [
        ("De leden van het C.D.A.", "CDA"),
        ("De leden van de P.v.d.A.", "PvdA"),
        ("De leden van het C.D.A. en de V.V.D.", "CDA + VVD"),
        ("Ook de leden van D’66", "D66"),
        ("De leden van de Partij van de Arbeid", "PvdA"),
        ("Deze leden van de fractie van het CDA", "CDA"),
        ("De leden van de Raad", "Defensie"),
        ("De leden van de SPD", "Defensie"),
    ],
)
def test_members_of_a_party_ask_for_its_fractie(members: str, asker: str) -> None:
    text = REPORT.format(members=members)
    assert cites(text, "Gemeentewet") == [asker]
    listed = [who(one.person) for one in read_structure(text, "x.txt", "x").memberships]
    assert listed == ["Kist", "Kaland", "Van der Meer", "Smal"]


@pytest.mark.parametrize("say", ["melden", "oordelen", "verklaren", "concluderen"])
@pytest.mark.parametrize("told", ["te kennen gegeven", "laten weten", "verklaard"])
def test_what_members_say_is_not_said_by_whoever_answers(say: str, told: str) -> None:
    text = REPLY.format(say=say, told=told, own="Het kabinet vindt dat")
    assert cites(text, "Gemeentewet") == ["CDA"]
    assert cites(text, "Waterwet") == ["VVD"]
    assert cites(text, "Archiefwet") == ["bewindspersoon"]


@pytest.mark.parametrize(
    ("own", "sayer"),
    [
        ("Het is daarbij volgens de leden van belang dat", "VVD"),
        ("Dit is volgens de leden van de SP-fractie nodig, want", "SP"),
        ("Hiervoor is volgens deze leden nodig dat", "VVD"),
        ("Het is volgens de regering van belang dat", "bewindspersoon"),
        ("Ik meen anders dan volgens deze leden dat", "bewindspersoon"),
        ("Het is volgens de commissie-Smal van belang dat", "bewindspersoon"),
    ],
)
def test_what_is_so_according_to_members_they_say(own: str, sayer: str) -> None:
    text = REPLY.format(say="melden", told="verklaard", own="Ik deel dat. " + own)
    assert cites(text.replace("\n\nIk deel", "\nIk deel"), "Archiefwet") == [sayer]


@pytest.mark.parametrize(
    ("opens", "speaker"),
    [
        ("Tegen de wet zelf hebben de leden van SGP-fractie, evenals die van de CU-fractie, geen "
         "bezwaren.", "SGP + ChristenUnie"),
        ("Voor die wet hebben de leden van de SP-fractie waardering.", "SP"),
        # of another Kamer, and of one who is but spoken of
        ("In de Tweede Kamer hebben de leden van de SP-fractie bezwaren.", "D66"),
        ("Zij lazen dat de leden van de SP-fractie bezwaren hebben.", "D66"),
    ],
)  # fmt: skip
def test_a_paragraph_may_name_who_speaks_behind_the_verb(opens: str, speaker: str) -> None:
    text = (
        "VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR DEFENSIE\n\nVastgesteld 3 mei 2031\n\n"
        "De leden van de D66-fractie hebben het gelezen. Waarom is dat zo?\n\n"
        f"{opens} Blijft de Archiefwet 1995?\n"
    )
    assert cites(text, "Archiefwet") == [speaker]


@pytest.mark.parametrize(
    "say",
    ["onderstrepen het belang van", "juichen de komst toe van", "dringen aan op herziening van",
     "stemmen van harte in met", "waarschuwen voor", "blijven van mening over"],
)  # fmt: skip
def test_these_members_say_what_is_told_of_them(say: str) -> None:
    text = REPLY.format(say="melden", told="verklaard", own="Het kabinet vindt dat")
    said = f"oud is. Deze leden {say} de Provinciewet."
    assert cites(text.replace("oud is.", said), "Provinciewet") == ["CDA"]


def test_the_members_of_a_council_say_nothing_of_a_fractie() -> None:
    text = REPLY.format(say="melden", told="verklaard", own="Deze leden hebben zitting zolang")
    assert cites(text, "Archiefwet") == ["bewindspersoon"]


@pytest.mark.parametrize(("why", "sayer"), [("Immers", "CDA"), ("Overigens", "bewindspersoon")])
def test_why_it_is_so_is_said_by_whoever_says_so(why: str, sayer: str) -> None:
    text = REPLY.format(say="melden", told="verklaard", own="Het kabinet vindt dat")
    reason = f"oud is. {why} vergt de Provinciewet dat."
    assert cites(text.replace("oud is.", reason), "Provinciewet") == [sayer]
