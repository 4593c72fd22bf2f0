"""Articles of an act that stands in front, and articles without their word."""

import pytest

from kamergraaf.loaders.citations import extract

ARBOWET, ARBOBESLUIT, KIESWET = "bwb:BWBR0010346", "bwb:BWBR0008498", "bwb:BWBR0004627"
EVRM, GRONDWET = "bwb:BWBV0001000", "bwb:BWBR0001840"
SV, SR = "bwb:BWBR0001903", "bwb:BWBR0001854"


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a decree is no wet: "de wet" is the wet in front of it
        (
            "Gelet op de Arbeidsomstandighedenwet. In het Arbeidsomstandighedenbesluit wordt na "
            "artikel 5, derde lid, van de wet een zinsnede ingevoegd",
            [(ARBOWET, ""), (ARBOBESLUIT, ""), (ARBOWET, "art.5(3)")],
        ),
        ("Het Arbeidsomstandighedenbesluit. Artikel 5 van die wet.", [(ARBOBESLUIT, "")]),
        (
            "Verordening (EU) 2031/7 en Richtlijn (EU) 2031/8; artikel 3 van die verordening",
            [("celex:32031R0007", ""), ("celex:32031L0008", ""), ("celex:32031R0007", "art.3")],
        ),
        # past a treaty it may be anything, and a code is no wet
        (
            "De Kieswet en het Verdrag inzake de sterren. Artikel 3 van genoemde wet.",
            [(KIESWET, ""), ("treaty:Verdrag inzake de sterren", "")],
        ),
        ("Het Wetboek van Strafrecht. Artikel 3 van die wet.", [(SR, "")]),
        ("Het Wetboek van Strafrecht. Artikel 3 van dat wetboek.", [(SR, ""), (SR, "art.3")]),
        # what an act holds is its own
        ("De Kieswet (KW) kent ook artikel 5 voor tellers.", [(KIESWET, ""), (KIESWET, "art.5")]),
        ("De Kieswet bevat het nieuwe artikel 5.", [(KIESWET, ""), (KIESWET, "art.5")]),
        ("Wie de Kieswet kent, leest artikel 5.", [(KIESWET, "")]),
        # the year of the act that says it
        ("De Grondwet van 1848 regelt in artikel 5", [(GRONDWET, ""), (GRONDWET, "art.5")]),
        ("De Grondwet 1848 bepaalt in artikel 5", [(GRONDWET, ""), (GRONDWET, "art.5")]),
        ("De Grondwet sinds 1848 bepaalt in artikel 5", [(GRONDWET, "")]),
        # a clause behind the act; what changes an act has articles of its own
        ("over de Kieswet, waarin in artikel 5 tellers staan", [(KIESWET, ""), (KIESWET, "art.5")]),
        ("naar de Kieswet, waarvan artikel 5 tellers noemt", [(KIESWET, ""), (KIESWET, "art.5")]),
        ("over de Kieswet, waarin artikel 5 wordt uitgewerkt", [(KIESWET, "")]),
        ("de wijziging van de Kieswet, waarvan artikel 5 geldt", [(KIESWET, "")]),
        ("De Kieswet kent een beroep op artikel 5.", [(KIESWET, "")]),
        # the heads of the prosecution's directives
        ("Wetsbepalingen: 225, 227 en 326 Sr", [(SR, f"art.{n}") for n in (225, 227, 326)]),
        (
            "Wetsbepalingen: 225, tweede lid, en 227 Wetboek van Strafrecht",
            [(SR, "art.225(2)"), (SR, "art.227")],
        ),
        ("Wetsbepaling: 51f Sv; artikel 3 Kieswet", [(SV, "art.51f"), (KIESWET, "art.3")]),
        ("Wetsbepalingen: 3 regels over het Wetboek van Strafrecht", [(SR, "")]),
        # its own number in a regulation's long title
        (
            "Regeling van de Minister van Sterren van 3 mei 2031, nr. STER/17054192, houdende "
            "regels over sterren",
            [],
        ),
        (
            "Gezien de Regeling van de Minister van Sterren van 3 mei 2031, nr. STER/17054192, "
            "houdende regels over sterren",
            [("letter:STER/17054192", "")],
        ),
        # titles whose first word is another act's name
        (
            "artikel 38 van het Statuut van het Internationaal Gerechtshof",
            [("bwb:BWBV0005509", "art.38")],
        ),
        ("artikel 3 van het Statuut", [("bwb:BWBR0002154", "art.3")]),
        ("artikel 3 van de Herziene Rijnvaartakte", [("bwb:BWBV0003363", "art.3")]),
        ("de akte van oprichting", []),
        # articles of the same act, each with its word
        (
            "artikel 7, de artikelen 13 en 14 en artikel 5 van de Kieswet",
            [(KIESWET, f"art.{n}") for n in (7, 13, 14, 5)],
        ),
        ("in artikel 7, de artikelen van de Kieswet", [(KIESWET, "")]),
        # a protocol, and the treaty that is named behind it
        (
            "artikel 2 Vierde Protocol (hierna: VP) van het Europees Verdrag voor de Rechten van "
            "de Mens (hierna: EVRM). Artikel 8 EVRM",
            [("bwb:BWBV0001029", "art.2"), (EVRM, ""), (EVRM, "art.8")],
        ),
        (
            "artikel 2 van Protocol nr. 4 bij het Verdrag inzake sterren.",
            [("treaty:Protocol nr. 4 bij het Verdrag inzake sterren", "art.2")],
        ),
    ],
)
def test_whose_articles_they_are(text, expected):
    assert rows(text) == expected


def test_looking_back_twice_is_no_less_sure():
    text = "De Ziektewet. Artikel 5 van die wet. Artikel 6 van die wet."
    sure = [c.confidence for c in extract(text)]
    assert sure == [1.0, 0.6, 0.6]
