"""Forms that policy rules, regulations and their explanations use, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what joins articles
        (
            "artikelen 8c, 8d in combinatie met 8f van de Gemeentewet",
            [("bwb:BWBR0005416", f"art.8{letter}") for letter in "cdf"],
        ),
        ("de rechter in combinatie met 8 van de Gemeentewet", [("bwb:BWBR0005416", "")]),
        # paragraphs of the Vreemdelingencirculaire without their word
        ("(zie A1/4.6 Vc)", [("bwb:BWBR0012287", "par.A1/4.6")]),
        ("volgens B8/3 van de Vreemdelingencirculaire 2000", [("bwb:BWBR0012289", "par.B8/3")]),
        ("papier van A4 Vc", []),
        # a treaty of the Benelux by its title
        (
            "de Benelux-Overeenkomst inzake sterren en manen.",
            [("treaty:Benelux-Overeenkomst inzake sterren en manen", "")],
        ),
        ("de Benelux-overeenkomst is gesloten", []),
        # advices of the Raad voor Cultuur
        (
            "(advies van de Raad voor Cultuur van 2 juli 2031, nr. arc-2031.01234/2)",
            [("letter:arc-2031.01234/2", "")],
        ),
        ("nr. arc-2031", []),
        # a besluit in brackets is no other name of the wet that it carries out
        (
            "ter uitvoering van de Wet maan en sterren (Besluit maan en sterren, BMS)",
            [("law:Wet maan en sterren", ""), ("law:Besluit maan en sterren", "")],
        ),
        ("de Wet van 3 mei 2031 houdende regels (Wet sterren)", [("law:Wet sterren", "")]),
        # a name behind two numbers of a journal is of the treaty, and no citation of its own
        (
            "het Verdrag tot bescherming van sterren, Trb. 2031, 74 en 91 (hierna: het EG-Verdrag)",
            [
                ("treaty:Verdrag tot bescherming van sterren", ""),
                ("trb:2031-74", ""),
                ("trb:2031-91", ""),
            ],
        ),
    ],
)
def test_forms_of_rules(text, expected):
    assert rows(text) == expected
