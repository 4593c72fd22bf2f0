"""Forms of the Staatsblad of 1814 to 1980 and of law books, as readers of images give them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the chamber is glued to the year, its I a 1
        ("Kamerstukken 11971/72, 19 999 (45).", [("kst:19999-45", "")]),
        ("Kamerstukken I11971/72, 19 999.", [("kst:19999", "")]),
        ("Kamerstukken 11971/72,19999(45).", [("kst:19999-45", "")]),
        ("Hand. 11971/72, bladz. 345.", [("name:Handelingen I 1971/72", "p.345")]),
        ("Hand. I11971/72, blz. 3456.", [("name:Handelingen II 1971/72", "p.3456")]),
        ("Hand. 1 1971/72, blz. 345.", [("name:Handelingen I 1971/72", "p.345")]),
        # "bladz." and "bl." are pages
        ("Hand. II 1947/48, bl. 345.", [("name:Handelingen II 1947/48", "p.345")]),
        ("Kamerstukken II 1971/72, 19 999, nr. 3, bladz. 4", [("kst:19999-3", "p.4")]),
        # dossiers of before 1951 have three digits
        ("Bijl. Hand. II 47/48, 799; verder", [("kst:799", "")]),
        ("Bijl. Hand. II 1947/48, 799, nr. 3", [("kst:799-3", "")]),
        ("Kamerstukken over 799 manen", []),
        # signs of a number, and old digits that look like letters
        ("de wet van 3 April 1815 (Staatsblad Nº. 39)", [("stb:1815-39", "")]),
        ('Ons besluit van den 3 Juni 1819 (Staatsblad h". 39)', [("stb:1819-39", "")]),
        ("Ons besluit van den 3 Juli 1819 (Staatsblad n°. 4o)", [("stb:1819-40", "")]),
        ("de Wet van 3 April 1814 (StbL 19)", [("stb:1814-19", "")]),
        # a journal behind a comma tells a besluit
        (
            "In het Sterrenbesluit, Staatsblad 1924, n°. 399, wordt",
            [("law:Sterrenbesluit", ""), ("stb:1924-399", "")],
        ),
        ("In het Sterrenbesluit, Staatsblad in de hand, staat", []),
        # the journal tells which act of a name is meant
        (
            "artikel 3 van de Woningwet (Stb. 1901, 158)",
            [("law:Woningwet", "art.3"), ("stb:1901-158", "")],
        ),
        (
            "artikel 3 van de Woningwet (Stb. 1991, 439)",
            [("bwb:BWBR0005181", "art.3"), ("stb:1991-439", "")],
        ),
        # short names of the codes
        (
            "de artt. 318—320 W. v. Str. zijn",
            [("bwb:BWBR0001854", f"art.{n}") for n in (318, 319, 320)],
        ),
        (
            "van art. 87 Strafr. en 16 Strafv.",
            [("bwb:BWBR0001854", "art.87"), ("bwb:BWBR0001903", "art.16")],
        ),
        ("volgens art. 12 B. R. moet", [("bwb:BWBR0001827", "art.12")]),
        ("de heer Strafr. en B. R. Maan", []),
        # a comma for the point, and an act that was named before
        (
            "van art. 18 W. v. Str. en van artt, 3 en 4 van hetzelfde Wetboek",
            [("bwb:BWBR0001854", f"art.{n}") for n in (18, 3, 4)],
        ),
        (
            "De Sterrenwet kent manen. Artikel 5 van gemelde wet zwijgt.",
            [("law:Sterrenwet", ""), ("law:Sterrenwet", "art.5")],
        ),
    ],
)
def test_old_gazettes_and_books(text, expected):
    assert rows(text) == expected
