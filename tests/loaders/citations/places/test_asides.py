"""What is said of places between two commas belongs to them; what it leaves out does not."""

from __future__ import annotations

import pytest

import kamergraaf

DIEREN = "bwb:BWBR0030250"


@pytest.mark.parametrize(
    ("text", "pins"),
    [
        ("artikel 4, met uitzondering van het derde lid, van de Wet dieren", ["4"]),
        ("artikel 4 met uitzondering van het derde lid, van de Wet dieren", ["4"]),
        ("artikel 4, uitgezonderd onderdeel b, van de Wet dieren", ["4"]),
        ("artikel 4, eerste lid, behoudens onderdeel c, van de Wet dieren", ["4(1)"]),
        (
            "artikelen 3, 4, met uitzondering van het derde lid, 5 en 6 van de Wet dieren",
            ["3", "4", "5", "6"],
        ),
        (
            "artikelen 3, 4, behalve het derde lid, onderdeel b, en 6 van de Wet dieren",
            ["3", "4", "6"],
        ),
        (
            "artikelen 3, met uitzondering van de leden 2, 5 en 6, van de Wet dieren",
            ["3"],
        ),
        (
            "artikelen 3 tot en met 6, met uitzondering van artikel 5, van de Wet dieren",
            ["3", "4", "6"],
        ),
        (
            "artikelen 3 tot en met 6, met uitzondering van de artikelen 4 en 5, van de Wet dieren",
            ["3", "6"],
        ),
        (
            "artikelen 3 tot en met 5, behoudens artikel 4, tweede lid, van de Wet dieren",
            ["3", "4", "5"],
        ),
        ("artikel 5, met uitzondering van artikel 5, van de Wet dieren", ["5"]),
        ("artikel 5, zoals dat luidde op 3 mei 2031, van de Wet dieren", ["5"]),
        ("artikel 5, derde lid, zoals dit gold ten tijde van belang, van de Wet dieren", ["5(3)"]),
        ("artikel 5, voor zover hier van belang, van de Wet dieren", ["5"]),
        ("artikel 5, dat ziet op sterren, van de Wet dieren", ["5"]),
        ("artikelen 5 en, voor zover nodig, 6 van de Wet dieren", ["5", "6"]),
        ("artikel 5 en, indien het sterren betreft, artikel 6 van de Wet dieren", ["5", "6"]),
    ],
)
def test_said_of_places(text: str, pins: list[str]) -> None:
    found = kamergraaf.extract(f"Het gaat om {text} en niet meer.")
    assert [(one.key, one.pinpoint) for one in found] == [(DIEREN, f"art.{pin}") for pin in pins]
    assert {one.text for one in found} == {text}


@pytest.mark.parametrize(
    "text",
    [
        "De artikelen 3 en 4 gelden niet, behalve voor 5 leden van de Wet dieren.",
        "Ingevolge artikel 4, behoudens bijzondere gevallen, van de kant van het Rijk.",
        "In artikel 5 is, zoals dat toen luidde, van de Wet dieren niets te lezen.",
        "Zie artikel 4, met uitzondering van het derde lid. Van de Wet dieren is niets bekend.",
    ],
)
def test_nothing_said_of_places(text: str) -> None:
    assert [one.pinpoint for one in kamergraaf.extract(text) if one.pinpoint] == []


def test_an_act_named_between_is_cited_too() -> None:
    text = "artikel 5, zoals gewijzigd bij de Gemeentewet, van de Wet dieren"
    assert {one.key for one in kamergraaf.extract(text)} == {"bwb:BWBR0005416", DIEREN}
