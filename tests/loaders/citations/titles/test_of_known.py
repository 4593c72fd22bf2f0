"""A word behind the letters of a known act names something else, not an act."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract


@pytest.mark.parametrize(
    "text",
    [
        "De Wet DBA-handhaving is hervat.",
        "Met de Wet WOZ-uitvoering is veel gedaan.",
        "Een EVRM-toets, een AVG-proof systeem, een Awb-procedure en een Woo-besluit volgen.",
    ],
)
def test_it_is_no_act(text: str) -> None:
    assert not list(extract(text))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("De Wet DBA geldt.", "bwb:BWBR0037602"),
        ("De wet DBA geldt.", "bwb:BWBR0037602"),
        # letters that are no act's, and a title that goes on
        ("De Wet ZQX-onderzoek geldt.", "law:Wet ZQX-onderzoek"),
        ("De Wet DBA-handhaving bij sterren geldt.", "law:Wet DBA-handhaving bij sterren"),
    ],
)
def test_it_is_an_act(text: str, key: str) -> None:
    assert [row.key for row in extract(text)] == [key]


def test_a_title_ends_where_a_code_begins() -> None:
    found = extract("De Wet sterrenstof en het Wetboek van Strafrecht gelden. Het Wetboek zwijgt.")
    assert [row.key for row in found][:2] == ["law:Wet sterrenstof", "bwb:BWBR0001854"]


def test_an_act_with_words_put_in_its_title() -> None:
    (row,) = extract("De Wet op de Openbare Manifestaties geldt.")
    assert row.key == "bwb:BWBR0004318"
