"""Bills that change an act, decrees by their number, and what scans of 1945 to 1995 do to them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the article of a bill stands above the act that it changes
        (
            "Artikel I\nIn de Sterrenwet 1970 worden de volgende wijzigingen aangebracht:",
            [("law:Sterrenwet 1970", "")],
        ),
        ("ARTIKEL II\nIn het Wetboek van Strafvordering wordt", [("bwb:BWBR0001903", "")]),
        ("zoals in artikel 5 in de Sterrenwet 1970", [("law:Sterrenwet 1970", "art.5")]),
        # a dossier of four digits, its paper in one of two or three
        (
            "in de memorie van antwoord aan de Eerste Kamer over de hiervoor bedoelde wijziging "
            "van de begroting van sterren (8969, nr. 17).",
            [("kst:8969-17", "")],
        ),
        ("voor het jaar 1965 (Zitting 1966-1967 - 8899, stuk nr. 3)", [("kst:8899-3", "")]),
        ("de rekening van sterren (8969, nr. 17).", []),
        # the court says what it did
        (
            "dat de Hoge Raad der Nederlanden bij arrest van 7 november 1979 oordeelde",
            [("case:HR-1979-11-07", "")],
        ),
        ("dat de Hoge Raad bij brief van 7 november 1979 schreef", []),
        # with one state, and what it is for
        (
            "de goedkeuring van de Overeenkomst met de Filippijnen ter bescherming van sterren is",
            [("treaty:Overeenkomst met de Filippijnen ter bescherming van sterren", "")],
        ),
        ("een Overeenkomst met de gemeente ter bescherming van sterren", []),
        ("de Overeenkomst met de Stichting Maan ter bescherming van sterren", []),
        # what was said before
        (
            "artikel 11 van de Sterrenwet 1970. Bedoeld in artikel 2, eerste lid, van "
            "vorengenoemde wet",
            [("law:Sterrenwet 1970", "art.11"), ("law:Sterrenwet 1970", "art.2(1)")],
        ),
        (
            "op grond van het Sterrenbesluit 1945. Zie artikel 5, vijfde lid, van dat besiuit.",
            [("law:Sterrenbesluit 1945", ""), ("law:Sterrenbesluit 1945", "art.5(5)")],
        ),
        # a royal decree by the number behind its day
        (
            "blijkens Koninklijk besluit van 23 januari 1952 no. 26 niet ontvangen",
            [("law:Koninklijk besluit van 23 januari 1952, nr. 26", "")],
        ),
        ("blijkens Koninklijk besluit van 23 januari 1952, Stb. 26", [("stb:1952-26", "")]),
        ("blijkens Koninklijk besluit van 23 januari 1952 benoemd", []),
        ("blijkens besluit van 23 januari 1952, nr. 26", []),
        # not in one article, but in the other
        (
            "antwoord in artikel 5, derde lid, en niet mede in artikel 14 van de Sterrenwet 1970",
            [("law:Sterrenwet 1970", "art.5(3)"), ("law:Sterrenwet 1970", "art.14")],
        ),
        ("dus niet bij Rijkswet of algemene maatregel van Rijksbestuur worden vastgesteld", []),
        # what is left of a code that was misread
        ("volgens het Burgerlijk' Wetboek bij niet-voldoening op in vergoeding van kosten", []),
        ("bij de behandeling van de Nota betreffende Sterren (5874).", [("kst:5874", "")]),
        ("bij de Nota betreffende Sterren (5874).", []),
        (
            "het Koninklijk besluit vau 28 Mei 1900 n . 30, betreffende",
            [
                ("law:Koninklijk besluit van 28 mei 1900, nr. 30", ""),
            ],
        ),
        ("is opgeheven (Trb. 1978,55,1979,108)", [("trb:1978-55", ""), ("trb:1979-108", "")]),
        ("de telling (Trb. 1978,55,1979108)", [("trb:1978-55", "")]),
        ("der wet van 6 Juli 1850 iStaatsblad n°. 39)", [("stb:1850-39", "")]),
        (
            "de begroting voor 1962, zitting 1961-1962 - 6500, stuk nr. 10, sub 3",
            [
                ("kst:6500-10", ""),
            ],
        ),
        ("de begroting voor 1962, zitting 1961-1962 - 6500, de cijfers", []),
        (
            "op grond van het Sterrenreglement 1912. Het tweede lid van artikel 1 van het "
            "aangehaald Reglement",
            [("law:Sterrenreglement 1912", ""), ("law:Sterrenreglement 1912", "art.1(2)")],
        ),
        (
            "dat art. 21 der wet van 6 Juli 1850 (Staatsblad n°. 39) en art. 22 dierzelfde wet",
            [
                ("law:Wet van 6 Juli 1850", "art.21"),
                ("stb:1850-39", ""),
                ("law:Wet van 6 Juli 1850", "art.22"),
            ],
        ),
        (
            "(Gedrukte Stukken, Zitting 1930-1931, 2, hoofdstuk V, n°. 15)",
            [("name:Kamerstukken 1930/31, 2 V-15", "")],
        ),
        (
            "de kosten, welke krachtens de wet op de sterrenfokkerij 1901 zijn gemaakt",
            [("law:Wet op de sterrenfokkerij 1901", "")],
        ),
        ("de kosten, welke krachtens de wet op de sterrenfokkerij zijn gemaakt", []),
        ("de kosten van de wet op de sterrenfokkerij 1901 zijn hoog", []),
        (
            "artikel 30 van de Wet van de 31ste Mei 1937, Staatsblad no. 521",
            [("law:Wet van de 31ste Mei 1937", "art.30"), ("stb:1937-521", "")],
        ),
        ("artikel 30 van de Wet van de 31 manen", []),
        # a code is a title of its own behind an act that no list holds
        (
            "Wijziging van de Wet op de sterrenwacht en het Wetboek van Straf recht in verband",
            [("law:Wet op de sterrenwacht", ""), ("bwb:BWBR0001854", "")],
        ),
        (
            "Wijziging van de Wet op de sterrenwacht en het Burgerlijk Wetboek in verband",
            [("law:Wet op de sterrenwacht", ""), ("law:Burgerlijk Wetboek", "")],
        ),
        (
            "Wijziging van de Wet op de sterrenwacht en het maanhuis in verband",
            [("law:Wet op de sterrenwacht en het maanhuis", "")],
        ),
        ("van de begroting voor het jaar 1990 (Slotwet; derde wijziging)", []),
        ("1. Besluit van Commissarissen-Generaal over Indie, van den 16den Augustus 1816,", []),
        (
            "bij de Berner Conventie en de Universele Auteursrechte-lijke Conventie",
            [
                ("treaty:Berner Conventie", ""),
                ("treaty:Universele Auteursrechtconventie", ""),
            ],
        ),
    ],
)
def test_bills_and_decrees(text, expected):
    assert rows(text) == expected
