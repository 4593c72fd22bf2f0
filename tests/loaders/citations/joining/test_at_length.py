"""Articles of acts of the Union that are named at length, by rank or by what was named before."""

import pytest

from kamergraaf.loaders.citations import extract

FIRST, SECOND = "celex:31968R0904", "celex:31984R0956"


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "artikel 4, eerste lid, van de richtlijn van de Raad van 9 mei 1978 betreffende de "
            "sterren en de manen (79/907/EEG) is",
            [("celex:31979L0907", "art.4(1)")],
        ),
        ("artikel 4 van de derde richtlijn (79/907/EEG)", [("celex:31979L0907", "art.4")]),
        ("artikel 4 van het besluit tot oprichting van sterren (79/907/EEG)",
         [("celex:31979D0907", "art.4")]),
        # another act, or the end of a sentence, stands in between
        ("artikel 4 van de richtlijn is oud. De richtlijn over sterren (79/907/EEG) geldt",
         [("celex:31979L0907", "")]),
        ("artikel 4 van de wet over sterren (79/907/EEG)", [("celex:31979L0907", "")]),
        ("artikel 4 van de richtlijn over de uitvoering van enige wet (79/907/EEG)",
         [("celex:31979L0907", "")]),
        # points in the letters of the Communities
        ("artikel 5 van Verordening (E.E.G.) no. 956/84", [(SECOND, "art.5")]),
        (
            "Verordening (EEG) nr. 904/68 en Verordening (E.E.G.) nr. 956/84, in het bijzonder "
            "artikel 6 der laatstgenoemde verordening",
            [(FIRST, ""), (SECOND, ""), (SECOND, "art.6")],
        ),
        (
            "Verordening (EEG) nr. 904/68, gewijzigd bij Verordening (EEG) nr. 956/84 en de "
            "Landbouwwet; artikel 5 van eerstgenoemde verordening",
            [(FIRST, ""), (SECOND, ""), ("bwb:BWBR0002252", ""), (FIRST, "art.5")],
        ),
        ("De Kieswet geldt; artikel 5 van eerstgenoemde wet", [("bwb:BWBR0004627", "")]),
        ("De Sterrenwet en de Kieswet; artikel 5 van laatstgenoemde wet", [
            ("law:Sterrenwet", ""), ("bwb:BWBR0004627", ""), ("bwb:BWBR0004627", "art.5")]),
    ],
)  # fmt: skip
def test_articles(text, expected):
    assert rows(text) == expected
