"""Acts by their day, treaties by where they were concluded, signs that scans have misread."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an act by its day, whose year was misread, or that was general
        (
            "op grond van artikel 12 der wet van 3 Mei 18G1 (Staatsblad n°. 45)",
            [("law:Wet van 3 Mei 1861", "art.12"), ("stb:1861-45", "")],
        ),
        (
            "van de artt. 12 en 14 der Algemeene Wet van 9 Juli 1821 (Staatsblad n°. 45)",
            [
                ("law:Algemeene Wet van 9 Juli 1821", "art.12"),
                ("law:Algemeene Wet van 9 Juli 1821", "art.14"),
                ("stb:1821-45", ""),
            ],
        ),
        ("in artikel 12 der wet van 3 Mei 186100", []),
        # in passing, with its journal, it is what "genoemde wet" goes back to
        (
            "toepassing der wet van 3 Mei 1861 [Staatsblad n°. 45). Volgens artikel 7 der genoemde "
            "wet lagen de stukken ter visie.",
            [("stb:1861-45", ""), ("law:Wet van 3 Mei 1861", "art.7")],
        ),
        ("de wet van 3 Mei 1861 is oud. Volgens artikel 7 der genoemde wet", []),
        (
            "de wet van 3 Mei 1861 (Staatsblad n°. 45) en de Sterrenwet 1870. Artikel 7 dier wet",
            [("stb:1861-45", ""), ("law:Sterrenwet 1870", ""), ("law:Sterrenwet 1870", "art.7")],
        ),
        # the sign for a paragraph read as a g
        (
            "de panden bedoeld in art. 84, g 3, der wet van 3 Mei 1861",
            [("law:Wet van 3 Mei 1861", "art.84(3)")],
        ),
        ("de stof bedoeld in art. 84, g 3, weegt meer", []),
        # journals of which the number or its sign was misread
        ("de wet van 3 Mei 1861 (Staatsblad n°. 12G)", [("stb:1861-126", "")]),
        ("de wet van 3 Mei 1861 (Staatsblad n3. 126)", [("stb:1861-126", "")]),
        ('de wet van 3 Mei 1861 (Staatsblad Tl", 126)', [("stb:1861-126", "")]),
        (
            'de Sterrenwet (Staattblad 1930, n". 126)',
            [("law:Sterrenwet", ""), ("stb:1930-126", "")],
        ),
        ("in de staatten 1930, 126 daarvan", []),
        # decisions that hold for all, and those on one case
        (
            "in artikel 10, tweede lid, van de Uitvoeringsbeschikking sterrenbelasting 1964",
            [("law:Uitvoeringsbeschikking sterrenbelasting 1964", "art.10(2)")],
        ),
        ("de Maanbeschikking 1964 geldt", [("law:Maanbeschikking 1964", "")]),
        ("dat de Uitwijzingsbeschikking van de burgemeester", []),
        ("de Uitvoeringsbeschikking is genomen", []),
        # a budget by its chapter behind its dossier
        (
            "(zitting 1973/1974 - 12 999, rijksbegroting 1974, hoofdstuk XVI, nr. 23)",
            [("kst:12999-XVI-23", "")],
        ),
        ("(12 999, rijksbegroting voor het jaar 1974, nr. 23)", []),
        # what is glued to the number of a day, or stands apart from it; a number's dirt
        (
            "volgens art. 15 der wet van den 2fisten Mei 1857 [Staatsblad n°. 178)",
            [("law:Wet van den 2fisten Mei 1857", "art.15"), ("stb:1857-178", "")],
        ),
        (
            "bij artikel 86 der wet van den 31 sten Mei 1861 [Staatsblad n°. 49)",
            [("law:Wet van den 31 sten Mei 1861", "art.86"), ("stb:1861-49", "")],
        ),
        (
            'in art. 8" der wet van 3 Mei 1891 (Staatoblad n". 216)',
            [("law:Wet van 3 Mei 1891", "art.8"), ("stb:1891-216", "")],
        ),
        ("art. 10 en volgg. van de wet van 3 Mei 1841", [("law:Wet van 3 Mei 1841", "art.10")]),
        ("ZieookAanhangsel Handelingen, zitting 1976-1977, nr. 12", [("ah:19761977-12", "")]),
        ("het briefaanhangsel 1976-1977, nr. 12", []),
        ("het plan en de proef (6900, hoofdstuk XIV, stuk nr. 20).", [("kst:6900-XIV-20", "")]),
        ("de levering van graan (6900, stuk nr. 20).", []),
        ("het verslag van de Raad (Kamerstuk 29 800, V, 102)", [("kst:29800-V-102", "")]),
        (
            "het verslag van de Raad (Kamerstuk 29 762, V, 102)",
            [("kst:29762-V", ""), ("kst:29762-102", "")],
        ),
        (
            "ontwerpen van wet tot: 1°. wijziging van hoofdstuk II A (4507, Zitting 1953—1954);",
            [("kst:4507", "")],
        ),
        # a part of an act by its rank
        ("uit het zesde hoofdstuk der Grondwet van 1815 geboren", [("bwb:BWBR0001840", "hfd.6")]),
        (
            "de vierde titel van het Tweede Boek van het Wetboek van Strafrecht",
            [("bwb:BWBR0001854", "tit.4")],
        ),
        (
            "de 2de afdeeling der Sterrenwet en het eerste hoofdstuk van dit rapport",
            [("law:Sterrenwet", "afd.2")],
        ),
        ("de tweede afdeling van de Raad van State", []),
        # gaps that are lost in front of an article
        ("bedoeld inartikel 12 van de Sterrenwet", [("law:Sterrenwet", "art.12")]),
        ("bedoeld in-art. 12 der Sterrenwet", [("law:Sterrenwet", "art.12")]),
        (
            "(zie Handelingen Tweede Kamer 1927/28, pg. 872)",
            [("name:Handelingen II 1927/28", "p.872")],
        ),
        # months misread, decrees from under the French, two ranks that each have their word
        (
            "bedoeld bij art 2 der wet van 28 Jnnij 1854 (Staatsblad n°. 100)",
            [("law:Wet van 28 Jnnij 1854", "art.2"), ("stb:1854-100", "")],
        ),
        (
            "bedoeld bij art. 2 der wet van 2 Januari) 1832 (Staatsblad n°. 5)",
            [("law:Wet van 2 Januari) 1832", "art.2"), ("stb:1832-5", "")],
        ),
        ("bedoeld bij art. 2 der wet van 28 Leden 1854", []),
        (
            "aan artt. 1 , 2 en volgg. van het decreet van 23 Prairial jaar XII getoetst",
            [
                ("law:Decreet van 23 Prairial jaar XII", "art.1"),
                ("law:Decreet van 23 Prairial jaar XII", "art.2"),
            ],
        ),
        ("artikel 2 van het decreet van de paus", []),
        (
            "Tusschen het eerste en het tweede lid van artikel 96 der Sterrenwet",
            [("law:Sterrenwet", "art.96(1)"), ("law:Sterrenwet", "art.96(2)")],
        ),
        # old words for a decree named before, reglementen with a capital
        (
            "artikel 1 van het Koninklijk besluit van 9 Mei 1945 (Staatsblad no. F 12); artikel 2, "
            "sub b, van laatstgenoemd Koninklijk besluit",
            [
                ("law:Koninklijk besluit van 9 Mei 1945", "art.1"),
                ("stb:1945-F12", ""),
                ("law:Koninklijk besluit van 9 Mei 1945", "art.2(b)"),
            ],
        ),
        ("artikel 2 van laatstgenoemd koninklijk bezoek", []),
        (
            "art. 15 van het Bijzonder Sterrenreglement voor de Binnenwateren geldt",
            [("law:Bijzonder Sterrenreglement voor de Binnenwateren", "art.15")],
        ),
        ("een Bijzonder Sterrenreglement", []),
        # a letter's number, an annex of the Handelingen, a bill with its chamber in full
        (
            "vastgesteld bij beschikking van 9 Mei 1936, n°. 14001, afdeeling Sterren",
            [("letter:14001", "")],
        ),
        ("bij beschikking van 9 Mei 1936; n°. 14001", []),
        (
            "het ongeval met de ster. (Zie Aanhangsel 1946—1947, biz. 265.)",
            [("name:Aanhangsel Handelingen 1946/47", "p.265")],
        ),
        (
            "de betaling der aanslagen. (Zie Aanhangsel, bladz. 49.)",
            [("name:Aanhangsel Handelingen", "p.49")],
        ),
        ("in het aanhangsel, bladz. 49, van dit boek", []),
        (
            "het ontwerp (Tweede Kamer der Staten-Generaal, zitting 1982-1983, 17 715, nr. 3)",
            [("kst:17715-3", "")],
        ),
        ("Tweede Kamer der Staten-Generaal, zitting 1982-1983, 17 715, nr. 3", []),
        # "derzelfde wet", a journal with an accent, sessions glued to their papers, short sessions
        (
            "in strijd met art. 254 der gemeentewet en krachtens art. 255 derzelfde wet",
            [("bwb:BWBR0005416", "art.254"), ("bwb:BWBR0005416", "art.255")],
        ),
        ("het besluit van derzelfde wethouders", []),
        ('bij de wet van 21 Juni 1901 (Staatêblad n". 157)', [("stb:1901-157", "")]),
        (
            '(Gedrukte Stukken, Zitting 1896—1897—97, n". 12, en Zitting 1897-1898—106, n". 14)',
            [("name:Kamerstukken 1896/97, 97-12", ""), ("name:Kamerstukken 1897/98, 106-14", "")],
        ),
        (
            "In mijn brief van 19 maart jl. (TK, '91-'92, 21 501 -17, nummer 15) heb ik",
            [("kst:21501-17-15", "")],
        ),
        ("bij aanschrijving van 4 October 1877, n°. 68 P. is", [("letter:68", "")]),
        # misread: years, days, signs, "der"
        ("Zitting 192G—1927", []),
        (
            "Gedrukte Stukken Zitting 192G—1927 — 3, n°. 4, laatste alinea, en Zitting "
            "1927—1928 — 2, n°. 5",
            [("name:Kamerstukken 1926/27, 3-4", ""), ("name:Kamerstukken 1927/28, 2-5", "")],
        ),
        ("de wet van den 3den Mei 18G1 (Staatsblad a°. 45)", [("stb:1861-45", "")]),
        ("het vliegtuig 19G4B en de code 12G3", []),
        (
            "art. 14 der wet van den lsten Maart 1852 (Staatsblad n°. 45)",
            [("law:Wet van den lsten Maart 1852", "art.14"), ("stb:1852-45", "")],
        ),
        ("in art. 89 iler Grondwet van 1848", [("bwb:BWBR0001840", "art.89")]),
        # a letter's number with the letter of its row, and a bill of four digits
        ("bij brief van 19 December 1946, no. C 28, afdeeling Sterren", [("letter:C 28", "")]),
        ("bij brief van 19 December 1946, no. C en no. 2", []),
        ("bij het ontwerp van wet 8724, dat", [("kst:8724", "")]),
        ("bij het ontwerp van wet 1971, dat", []),
        # treaties by their states, and under a name of then
        (
            "de op 3 mei 1959 te Sterrendam tussen het Koninkrijk der Nederlanden en het "
            "Koninkrijk Maan gesloten overeenkomst inzake luchtfietsen, met kaart (Trb. 1959, 14)",
            [("treaty:Overeenkomst inzake luchtfietsen", ""), ("trb:1959-14", "")],
        ),
        (
            "artikel 14 van de Europese conventie tot bescherming van de mensenrechten",
            [("bwb:BWBV0001000", "art.14")],
        ),
        # a treaty without its capital, by where it was concluded
        (
            "Het op 3 Mei 1929 te Sterrenburg gesloten verdrag voor de beveiliging van de maan, is",
            [("treaty:Verdrag voor de beveiliging van de maan", "")],
        ),
        (
            "het den 3den Mei 1929 te Genève gesloten internationaal verdrag nopens de sterren.",
            [("treaty:Internationaal verdrag nopens de sterren", "")],
        ),
        ("de op 3 mei 1929 gesloten overeenkomst voor de levering van graan", []),
        ("artikel 3 van de overeenkomst voor de levering van graan", []),
        # the journal of the Communities as it was spelled, and before it had series
        (
            "Publikatieblad van de Europese Gemeenschappen 1971, nr. L14, blz. 3",
            [("oj:1971-L14", "p.3")],
        ),
        ("(Publikatieblad van de Europese Gemeenschappen 1962, nr. 14)", [("oj:1962-14", "")]),
        ("(Pb. 1964, 14, blz. 850)", [("oj:1964-14", "p.850")]),
        ("in het Publikatieblad van 1962, nr. 14", []),
        ("Pb. 1971, 14", []),
        # signs of a reader, a letter to the Kamer, and a bill whose title breaks off
        (
            "art. 14 der wet van ' 28 Augustus 1852 (Staatsblad n°. 45)",
            [("law:Wet van 28 Augustus 1852", "art.14"), ("stb:1852-45", "")],
        ),
        ("de wet van 3 Mei 1892 (Staatsblad n<>. 24)", [("stb:1892-24", "")]),
        ("bij schrijven aan de Kamer van 3 Mei 1931, n°. 45, is", [("letter:45", "")]),
        (
            "Ontwerp van Wet tot wijziging van art. 5 der Kieswet van 1896",
            [("law:Kieswet", "art.5")],
        ),
        # Handelingen and Aanhangsel of the fifties and sixties, letters with letters among digits
        (
            "(Handelingen II 1965—1966, blz. C 14—C 18)",
            [("name:Handelingen II 1965/66", "p.C14-C18")],
        ),
        (
            "(Handelingen der Staten-Generaal, Zitting 1951—1952 — I, blz. 14)",
            [("name:Handelingen I 1951/52", "p.14")],
        ),
        ("Handelingen der Staten-Generaal, Zitting 1951—1952", []),
        (
            "in het Aanhangsel tot de Handelingen II, 1965—1966, onder de nrs. 14 t/m 16",
            [("ah:19651966-14", ""), ("ah:19651966-15", ""), ("ah:19651966-16", "")],
        ),
        ("in het Aanhangsel tot de Handelingen II, 1965—1966, alsmede", []),
        ("bij brief van 3 Mei 1948, no. UZ 14529", [("letter:UZ 14529", "")]),
        ("bij brief van 3 Mei 1948, no. en 14529 andere", []),
        ("eene ministeriele dispositie van 3 Junij 1857, n°. 45 B, niet", [("letter:45 B", "")]),
        (
            "art. 14 der wet van den I9den Augustus 1861",
            [("law:Wet van den 19den Augustus 1861", "art.14")],
        ),
    ],
)
def test_forms(text, expected):
    assert rows(text) == expected
