"""Forms of royal decrees of 1850 to 1975, of commentaries and of law books."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the numbers of what a minister and the Raad van State wrote, behind a division
        (
            "Op de voordracht van Onze Ministers van Sterren en van Manen van 4 Mei 1931, VIIIste "
            "Afdeeling, n°. 29, en van 12 Mei 1931, n°. 48II, Afdeeling Maanstof;",
            [("letter:29", ""), ("letter:48II", "")],
        ),
        ("Den Raad van State gehoord (advies van 14 Mei 1931, n°. 3);", [("letter:3", "")]),
        (
            "Op voordracht van Onze Minister van Sterren van 8 mei 1962, Stafafdeling Maanstof "
            "Zonlicht, nr. 372/99;",
            [("letter:372/99", "")],
        ),
        ("de voordracht van Onze Minister van 8 mei 1962, nr. A7/399;", [("letter:A7/399", "")]),
        ("Onzen Minister van 8 Mei 1912, Wet n°. 12 van de lijst", []),
        ("de brief van 8 mei 1962, nr. 12", []),
        # papers of a session by another short name, a sign of a number with a dash
        (
            "de Maanwet (Gedr. St. 1901-1902 n°. 71).",
            [("law:Maanwet", ""), ("name:Kamerstukken 1901/02, 71", "")],
        ),
        ("de Gedr. Staten van 1901", []),
        ("de wet van 28 Juni 1851, Stbl. n°- 99, tot", [("stb:1851-99", "")]),
        # a gap lost in front of a number of the Staatsblad, or behind it
        ("de wet van 7 Mei 1875, S.33, en", [("stb:1875-33", "")]),
        (
            "de wetten van 29 Januari 1891, S. 35,22 Mei 1911, S. 99, en",
            [("stb:1891-35", ""), ("stb:1911-99", "")],
        ),
        ("in 1891, S. 35,22 gulden", []),
        # a decree that speaks of Onze Minister calls itself "dit besluit"
        (
            "Artikel 3 van het Maanbesluit geldt voor Onzen Minister. Artikel 12 van dit besluit "
            "zwijgt.",
            [("law:Maanbesluit", "art.3")],
        ),
        (
            "Artikel 3 van het Maanbesluit geldt voor de minister. Artikel 12 van dit besluit "
            "zwijgt.",
            [("law:Maanbesluit", "art.3"), ("law:Maanbesluit", "art.12")],
        ),
    ],
)
def test_openings_of_royal_decrees(text, expected):
    assert rows(text) == expected
