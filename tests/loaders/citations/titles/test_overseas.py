"""Acts of the Caribbean parts of the Kingdom are not the Dutch acts whose names they bear."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.text, c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "de Wet bescherming persoonsgegevens BES geldt daar",
            [("Wet bescherming persoonsgegevens BES", "bwb:BWBR0028067", "")],
        ),
        (
            "artikel 3, tweede lid, van de Gemeentewet BES",
            [("artikel 3, tweede lid, van de Gemeentewet BES", "law:Gemeentewet BES", "art.3(2)")],
        ),
        (
            "artikel 2 van het Wetboek van Strafrecht van Curaçao",
            [
                (
                    "artikel 2 van het Wetboek van Strafrecht van Curaçao",
                    "law:Wetboek van Strafrecht van Curaçao",
                    "art.2",
                )
            ],
        ),
        (
            "artikel 4 van de Landsverordening sterrenwacht",
            [
                (
                    "artikel 4 van de Landsverordening sterrenwacht",
                    "law:Landsverordening sterrenwacht",
                    "art.4",
                )
            ],
        ),
        (
            "het voorstel van Wet sterren Bonaire, Sint Eustatius en Saba, dat",
            [
                (
                    "Wet sterren Bonaire, Sint Eustatius en Saba",
                    "law:Wet sterren Bonaire, Sint Eustatius en Saba",
                    "",
                )
            ],
        ),
        # what happens there under the Dutch act
        ("de Gemeentewet van BES-eilanden", [("Gemeentewet", "bwb:BWBR0005416", "")]),
        ("de Kieswet in Aruba", [("Kieswet", "bwb:BWBR0004627", "")]),
        ("de Kieswet van Aruba", [("Kieswet", "bwb:BWBR0004627", "")]),
    ],
)
def test_acts_overseas(text, expected):
    assert rows(text) == expected
