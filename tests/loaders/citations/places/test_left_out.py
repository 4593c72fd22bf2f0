"""What is left out of places belongs to them, and is none of them."""

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
    ],
)
def test_left_out(text: str, pins: list[str]) -> None:
    found = kamergraaf.extract(f"Het gaat om {text} en niet meer.")
    assert [(one.key, one.pinpoint) for one in found] == [(DIEREN, f"art.{pin}") for pin in pins]
    assert {one.text for one in found} == {text}


@pytest.mark.parametrize(
    "text",
    [
        "De artikelen 3 en 4 gelden niet, behalve voor 5 leden van de Wet dieren.",
        "Ingevolge artikel 4, behoudens bijzondere gevallen, van de kant van het Rijk.",
        "Zie artikel 4, met uitzondering van het derde lid. Van de Wet dieren is niets bekend.",
    ],
)
def test_not_left_out(text: str) -> None:
    assert [one.pinpoint for one in kamergraaf.extract(text) if one.pinpoint] == []
