"""Places in acts that change others: "artikel I, onderdeel Ca", "XXXII, onderdeel AC"."""

import pytest

from kamergraaf.loaders.citations import extract

WATER, MEDIA, AWB = "bwb:BWBR0025458", "bwb:BWBR0025028", "bwb:BWBR0005537"


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("places", "pins"),
    [
        ("artikel I, onderdeel AC", ["art.I(AC)"]),
        ("artikel I, onderdeel Ca, onder 2", ["art.I(Ca)"]),
        ("artikel I, onderdelen A, Ba en C", ["art.I(A)", "art.I(Ba)", "art.I(C)"]),
        ("artikel I, onderdelen HH, II en JJ", ["art.I(HH)", "art.I(II)", "art.I(JJ)"]),
        ("artikel 4, eerste lid, onder ah", ["art.4(1)(ah)"]),
        ("artikel 4, onderdelen ab en ac", ["art.4(ab)", "art.4(ac)"]),
        ("artikel 4, onderdelen a, b, en v", ["art.4(a)", "art.4(b)", "art.4(v)"]),
        # articles with Roman numbers
        ("artikelen I, onderdeel A, en V", ["art.I(A)", "art.V"]),
        (
            "artikelen I, onderdeel C, onder 4, en XXII, onderdeel C",
            ["art.I(C)", "art.XXII(C)"],
        ),
        (
            "artikelen I, onderdelen A en B, II, onderdeel D, en III",
            ["art.I(A)", "art.I(B)", "art.II(D)", "art.III"],
        ),
    ],
)
def test_parts_and_articles_of_an_amending_act(places, pins):
    assert rows(f"volgens {places}, van de Waterwet geldt dat") == [(WATER, pin) for pin in pins]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "artikelen II, onderdeel A, van de Waterwet, III, onderdelen B en Ca, van de Mediawet "
            "2008 en V van de Awb",
            [
                (WATER, "art.II(A)"),
                (MEDIA, "art.III(B)"),
                (MEDIA, "art.III(Ca)"),
                (AWB, "art.V"),
            ],
        ),
        # an act called by two letters is no part
        (
            "artikel 8, onderdeel a, WW en artikel 3, onder b, Sr",
            [("bwb:BWBR0004045", "art.8(a)"), ("bwb:BWBR0001854", "art.3(b)")],
        ),
        (
            "artikel 8, onderdelen a en b, Vw",
            [("bwb:BWBR0011823", "art.8(a)"), ("bwb:BWBR0011823", "art.8(b)")],
        ),
        ("artikel 4, onder al de Waterwet", [(WATER, "")]),
        ("artikel II, V.O.F. en artikel 4 van de Waterwet", [(WATER, "art.4")]),
        # a place that begins a sentence is of the act behind it, a heading stands in front
        (
            "houdende wijziging van de Waterwet\n\nParagraaf 3.2 Mediawet 2008 komt te luiden:",
            [(WATER, ""), (MEDIA, "par.3.2")],
        ),
    ],
)
def test_whose_part_it_is(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Publicatie in Stcrt: 2031, 22936", ["stcrt:2031-22936"]),
        ("het Staatsblad: 12 exemplaren", []),
        ("Vindplaats FutD 2023-1887", ["case:FutD 2023/1887"]),
        ("voor NJ 2020-2021 geldt niets", []),
        ("voor de Wet OB ’68", ["bwb:BWBR0002629"]),
    ],
)
def test_heads_of_decisions_and_directives(text, expected):
    assert [c.key for c in extract(text)] == expected
