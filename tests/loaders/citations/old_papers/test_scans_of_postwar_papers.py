"""Forms of scanned papers of the decades after the war."""

from datetime import date

import pytest

from kamergraaf.loaders.citations import extract


def rows(text, day=None):
    return [(c.key, c.pinpoint) for c in extract(text, day=day) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a paragraph without its word
        ("ingevolge artikel 7, 5de, van de Kieswet", [("bwb:BWBR0004627", "art.7(5)")]),
        ("ingevolge artikel 7, 2e, der Kieswet", [("bwb:BWBR0004627", "art.7(2)")]),
        ("ingevolge artikel 7, 5de druk, van de Kieswet", [("bwb:BWBR0004627", "")]),
        # parts with Roman numbers, and what lies deeper
        ("artikel 1, onder IIa, van de Kieswet", [("bwb:BWBR0004627", "art.1(IIa)")]),
        (
            "artikel 1, onder II, a en b, van de Kieswet",
            [("bwb:BWBR0004627", "art.1(II)(a)"), ("bwb:BWBR0004627", "art.1(II)(b)")],
        ),
        (
            "artikel 1, onder Ha, van het Sterrenbesluit is",
            [("law:Sterrenbesluit", "art.1(Ha)")],
        ),
        ("Na, van het Sterrenbesluit", []),
        # a number of a list beyond reading
        (
            "de artikelen 132, 25\\bis, eerste lid, 318 en 416 van de Kieswet",
            [
                ("bwb:BWBR0004627", "art.132"),
                ("bwb:BWBR0004627", "art.318"),
                ("bwb:BWBR0004627", "art.416"),
            ],
        ),
        ("de artikelen 27 en llhh van de Kieswet", [("bwb:BWBR0004627", "art.27")]),
        ("artikel 25\\bis van de Kieswet", [("bwb:BWBR0004627", "")]),
        # the constitutions of the islands number their articles by chapter
        (
            "de artikelen I.1 en V.2 van de Staatsregeling van Aruba",
            [
                ("law:Staatsregeling van Aruba", "art.I.1"),
                ("law:Staatsregeling van Aruba", "art.V.2"),
            ],
        ),
        ("artikel II.3.1 van de Kieswet", [("bwb:BWBR0004627", "")]),
        # a title ends where its sentence has an article or the word of a verb
        (
            "dat volgens artikel 9 van de Sterrenwet Burgerlijk Personeel de plicht bestaat",
            [("law:Sterrenwet Burgerlijk Personeel", "art.9")],
        ),
        (
            "artikel 3 van de Regeling verklaring omtrent het gedrag.",
            [("law:Regeling verklaring omtrent het gedrag", "art.3")],
        ),
        ("dat de Wet sterrenlicht de maan verbiedt", []),
        ("bij artikel 3 van het Sterrenbesluit uit naar lichtere manen.",
         [("law:Sterrenbesluit", "art.3")]),
        ("artikel 3 van de Wet uit te voeren uit hoofde van sterren.", []),
    ],
)  # fmt: skip
def test_places_and_titles(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the title of an act goes on behind its day and journal
        (
            "artikel 3 der wet van 12 December 1892 {Stb. 268) op het Nederlanderschap en het "
            "ingezetenschap, laatstelijk gewijzigd",
            [
                ("law:Wet op het Nederlanderschap en het ingezetenschap", "art.3"),
                ("stb:1892-268", ""),
            ],
        ),
        ("de wet van 12 December 1892 (Stb. 268) op de sterren", [("stb:1892-268", "")]),
        # the Official Journal with a point, a page and its day
        ("Pb.EG nr. L6/24 van 10 januari 1979", [("oj:1979-L6", "p.24")]),
        ("Pb.EG is gelezen", []),
        # a number of the Kabinet that has lost a digit
        ("de mededeling van 9 mei 1993, nr. 93.01646, is", [("letter:93.01646", "")]),
        ("de partij van 93.01646 kg", []),
        # signs behind the word for the Staatsblad
        ("de wet van 3 Mei 1931 (Staatsblad' n°. 45)", [("stb:1931-45", "")]),
        ("de wet van 3 Mei 1931 (Staatsblad. n°. 45)", [("stb:1931-45", "")]),
        ("komt in het Staatsblad. Nr. 45 van de lijst", []),
        # numbers of the Eerste Kamer in two years
        (
            "De stukken bij wetsvoorstel 20 999 verschenen onder de EK nrs. 12, 12a van "
            "vergaderjaar 1989-1990 en de nrs. 7 en 7a van vergaderjaar 1990-1991.",
            [
                ("kst:20999", ""),
                ("kst:20999-12", ""),
                ("kst:20999-12a", ""),
                ("kst:20999-7", ""),
                ("kst:20999-7a", ""),
            ],
        ),
        (
            "De stukken bij wetsvoorstel 20 999 in de EK; de nrs. 7 en 7a van de lijst",
            [("kst:20999", "")],
        ),
        # the chamber behind its papers, and a series by its full name
        (
            "(Gedrukte Stukken der Tweede Kamer, Zitting 1918-1919, 45, n°. 6)",
            [("name:Kamerstukken II 1918/19, 45-6", "")],
        ),
        ("gedrukte stukken der Kamer, 45", []),
        ("Rechtspraak Sociale Verzekering 1984, nr. 12", [("case:RSV 1984/12", "")]),
        ("de rechtspraak sociale verzekering van 1984", []),
        # short months and years, pages with a stroke, a chapter behind one
        (
            "(Handelingen Tweede Kamer 2 febr. '84 blz. 2787/2788)",
            [("name:Handelingen II 2 februari 1984", "p.2787-2788")],
        ),
        ("strafbare handelingen van 2 febr. '84 in Breda", []),
        ("Kamerstuk 18 100/VIII, nr. 3", [("kst:18100-VIII-3", "")]),
        ("Kamerstuk 18 100/Verslag, nr. 3", [("kst:18100", "")]),
        # a day of the Handelingen without its year, where a page follows
        (
            "Zie Handelingen van 26-28 januari, blz. 1589",
            [("name:Handelingen 26-28 januari", "p.1589")],
        ),
        ("de Handelingen van 26-28 januari zijn gedrukt", []),
        ("de handelingen van 26 januari, blz. 3", []),
        # a letter by its number, whose day stands behind
        ("mijn brief nr. 123/4567 van 9 mei 1971", [("letter:123/4567", "")]),
        ("mijn brief nr. 123/4567 van de gemeente", []),
        ("de verordening nr. 123/4567 van 9 mei 1971", []),
        # a letter among the digits of a ministry's number
        ("besluit van 17 september 1974, nr. B74/U 2695, houdende", [("letter:B74/U 2695", "")]),
        ("besluit van 17 september 1974, nr. B74/U, houdende", []),
        # a name that its journal told once means the same act again
        (
            "artikel 8 van de Comptabiliteitswet (Stb. 1927, 259). Artikel 5 van de "
            "Comptabiliteitswet geldt",
            [
                ("law:Comptabiliteitswet 1927", "art.8"),
                ("stb:1927-259", ""),
                ("law:Comptabiliteitswet 1927", "art.5"),
            ],
        ),
        # what was done with an act or is to be changed in it is none of its title
        ("de krachtens de Wet Sterren Manen geschapen rechten", [("law:Wet Sterren Manen", "")]),
        ("om de Wet Sterren Manen op enkele punten te wijzigen", [("law:Wet Sterren Manen", "")]),
        ("de Wet op enige sterren.", [("law:Wet op enige sterren", "")]),
        # the directive named before, without a word between
        (
            "richtlijn 79/7/EEG verplicht de lidstaten (artikel 8, eerste lid, richtlijn) en",
            [("celex:31979L0007", ""), ("celex:31979L0007", "art.8(1)")],
        ),
        ("richtlijn 79/7/EEG. Volgens artikel 8 richtlijn en wet", [("celex:31979L0007", "")]),
        # the paragraph in brackets behind a comma, as in letters that ask for approval of treaties
        (
            "Art. 91, (1), add. art. XXI, (1)(a), G.W. en art. 61, (3), G.W. 1972",
            [
                ("bwb:BWBR0001840", "art.91(1)"),
                ("bwb:BWBR0001840", "art.XXI(1)(a)"),
                ("bwb:BWBR0001840", "art.61(3)"),
            ],
        ),
        ("artikel 5, (2) en zo voort van de Kieswet", [("bwb:BWBR0004627", "")]),
        # a part of a book of the code
        (
            "de tweede afdeling van het derde Boek van het Burgerlijk Wetboek",
            [("bwb:BWBR0005291", "afd.2")],
        ),
        # an act by its year alone
        ("artikel 1 van de wet van 1865 geldt", [("law:Wet van 1865", "art.1")]),
        ("de wet van 1865 geldt", []),
        ("artikel 1 van de wet van 1865-1866 geldt", []),
        # a decree by its day, named again
        (
            "bij Koninklijk besluit van 22 mei 1953, Stb. 220. Zie artikel 19 van het genoemde "
            "Koninklijk besluit",
            [("stb:1953-220", ""), ("law:Koninklijk besluit van 22 mei 1953", "art.19")],
        ),
        ("het besluit van de raad. Zie artikel 19 van dat besluit", []),
        # bills of the years after the war
        ("(wetsontwerp 790, nr. 3, zitting 1947/48)", [("kst:790-3", "")]),
        ("(wetsontwerp 790, nr. 3, zitting 1927/28)", []),
        # treaties by city, or by day, and subject
        (
            "het Verdrag van Genève dd. 25 januari 1935 inzake sterren is",
            [("treaty:Verdrag van Genève van 25 januari 1935 inzake sterren", "")],
        ),
        (
            "het Verdrag van Genève van 28 juli 1951 betreffende de status van vluchtelingen",
            [("bwb:BWBV0001002", "")],
        ),
        ("het Verdrag van Genève van 28 juli 1951", [("bwb:BWBV0001002", "")]),
        (
            "het Verdrag van 13 april 1938 nopens samenvoeging van sterren (Trb. 1960, 63)",
            [
                ("treaty:Verdrag van 13 april 1938 nopens samenvoeging van sterren", ""),
                ("trb:1960-63", ""),
            ],
        ),
        ("het verdrag van 13 april 1938 is", []),
        (
            "art. 9, 1ste lid onder 4, laatste zinsnede, der wet tot regeling van de sterren, en",
            [("law:Wet tot regeling van de sterren", "art.9(1)(4)")],
        ),
        # the line below a title
        ("artikel 8 van de Sterrenwet\nIn artikel 1 is", [("law:Sterrenwet", "art.8")]),
        ("artikel 8 van de Sterrenwet\nDe Minister zegt", [("law:Sterrenwet", "art.8")]),
        (
            "artikel 8 van het Aanwijzingsbesluit De Sterren is",
            [("law:Aanwijzingsbesluit De Sterren", "art.8")],
        ),
        ("de Sterrenwet hem, die dat vraagt, geeft", [("law:Sterrenwet", "")]),
        # an l for a 1
        (
            "artikelen la en lb van het Kiesbesluit",
            [("bwb:BWBR0004632", "art.1a"), ("bwb:BWBR0004632", "art.1b")],
        ),
        ("artikel la belle van de Kieswet", [("bwb:BWBR0004627", "")]),
        (
            "artikel la van het Koninklijk Besluit van 2S Januari 1931, Staatsblad no. 24",
            [("law:Koninklijk Besluit van 28 Januari 1931", "art.1a"), ("stb:1931-24", "")],
        ),
        # several acts and their journals
        (
            "de wetten van 4 mei 1857, 22 Junij 1862 en 6 mei 1863 (Staatsblad nos. 73, 26 en 94)",
            [("stb:1857-73", ""), ("stb:1862-26", ""), ("stb:1863-94", "")],
        ),
        (
            "de wetten van 4 mei 1857 en 6 mei 1863 (Staatsblad nos. 73, 26 en 94)",
            [("stb:1863-73", ""), ("stb:1863-26", ""), ("stb:1863-94", "")],
        ),
        ("de wet van 23 Juli 1927, Staatsblad n°. 2(59, tot", []),
        # a paper of before 1967 behind a name that stands some way back
        ("het advies betreffende het Koninklijk Huis (8316, nr. 2). Deze", [("kst:8316-2", "")]),
        ("het huis te Leiden (8316, nr. 2). Deze", []),
        # whom an act is for is none of its title where it says who
        (
            "toepassing van het Sterrenbesluit voor personen, die dat willen",
            [("law:Sterrenbesluit", "")],
        ),
        # the name of an act behind its journal
        (
            "als vereist door de Wet van 21 Juli 1927 Stbl. 259 (Comptabiliteitswet) en",
            [("stb:1927-259", ""), ("law:Comptabiliteitswet 1927", "")],
        ),
        # treaties by letters with points
        ("volgens het E.E.G.-Verdrag is", [("celex:11957E/TXT", "")]),
        ("artikel 3 van het E.D.S.-verdrag geldt", [("treaty:E.D.S.-verdrag", "art.3")]),
        ("de heer J. P. A. verdrag", []),
        # numbers whose letters have points
        (
            "beschikking van de Minister van Sterren van 18 januari 1965, nummer L.O. 270863, is",
            [("letter:L.O. 270863", "")],
        ),
        ("van de heer van Sterren, 18 januari 1965, J.A. 270863", []),
        # dossiers by Roman number, and a dash in front of the session
        (
            "(Gedrukte stukken - Zitting 1863-1864, n°.LXXVI, Memorie van Toelichting)",
            [("name:Kamerstukken 1863/64, LXXVI", "")],
        ),
        # a year beyond reading is not that of the act before
        (
            "van 15 April 1896 (Staatsblad n°. 70), 9 Juli 19()(i (Staatsblad n°. 197) en",
            [("stb:1896-70", ""), ("name:Stb. 197", "")],
        ),
        # two pages, and those of public meetings of committees
        (
            "(Handelingen blzz. 10 en 11)",
            [("name:Handelingen", "p.10"), ("name:Handelingen", "p.11")],
        ),
        ("(Handelingen blz. 10 en 19 leden)", [("name:Handelingen", "p.10")]),
        (
            "(Handelingen Tweede Kamer 1965-1966, blz. C85)",
            [("name:Handelingen II 1965/66", "p.C85")],
        ),
        # a general measure by its day
        (
            "art. 13 van den algemeenen maatregel van bestuur van 3 mei 1886 (Staatsblad n°. 59)",
            [
                ("law:Algemeenen maatregel van bestuur van 3 mei 1886", "art.13"),
                ("stb:1886-59", ""),
            ],
        ),
        ("art. 13 van een algemene maatregel van bestuur van dit jaar", []),
        # letters with points in a title, and the day amid it
        ("de Overgangswet S.T.O. (11 396)", [("law:Overgangswet S.T.O.", ""), ("kst:11396", "")]),
        (
            "het Internationaal Verdrag van New York geldt",
            [("treaty:Internationaal Verdrag van New York", "")],
        ),
        # a ministry's rules, told by their journal
        (
            "de Uitrustingsbeschikking voor de sterrenpolitie (Stcrt. 1968, 94)",
            [
                ("law:Uitrustingsbeschikking voor de sterrenpolitie", ""),
                ("stcrt:1968-94", ""),
            ],
        ),
        ("de Machtigingsbeschikking voor de politie is gegeven", []),
        # acts by their day: the general one, "Ons Besluit", and that which carries out an article
        (
            "In de Algemeene Wet van 26 Augustus 1832, Staatsblad n°. 38, wordt",
            [("law:Algemeene Wet van 26 Augustus 1832", ""), ("stb:1832-38", "")],
        ),
        (
            "Artikel 8 van Ons Besluit van 13 November 1945, Staatsblad No. F 261 wordt",
            [("law:Besluit van 13 November 1945", "art.8"), ("stb:1945-F261", "")],
        ),
        (
            "art. 6 der wet tot uitvoering van art. 7 der Grondwet, van den 28sten Julij 1850 "
            "(Staatsblad n°. 44), en art. 5 der voormelde wet",
            [
                ("law:Wet van den 28sten Julij 1850", "art.6"),
                ("bwb:BWBR0001840", "art.7"),
                ("stb:1850-44", ""),
                ("law:Wet van den 28sten Julij 1850", "art.5"),
            ],
        ),
        (
            "art. 6 der wet tot uitvoering van art. 7 der Grondwet, die er is",
            [("bwb:BWBR0001840", "art.7")],
        ),
        # the title of a bill
        ("wijziging van enige wetten (Archiefwet 19..)", []),
        # treaties by their two states, or by their city
        (
            "het Nederlandsch-Belgisch Verdrag van 28 Maart 1935 vindt men; de artt. 12 en 15 van "
            "dat verdrag",
            [
                ("treaty:Nederlandsch-Belgisch Verdrag van 28 Maart 1935", ""),
                ("treaty:Nederlandsch-Belgisch Verdrag van 28 Maart 1935", "art.12"),
                ("treaty:Nederlandsch-Belgisch Verdrag van 28 Maart 1935", "art.15"),
            ],
        ),
        ("Artikel 4 van het Geneefsche verdrag legt", [("treaty:Geneefsche verdrag", "art.4")]),
        ("het Geneefsche verdrag legt; het Nederlands-Duits verdrag is goed", []),
    ],
)
def test_acts_and_papers(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("letters", "day", "key"),
    [
        ("WMO", date(1983, 5, 9), "law:Wet medezeggenschap onderwijs"),
        ("WMO", date(2009, 5, 9), "bwb:BWBR0020031"),
        ("WMO", date(2019, 5, 9), "bwb:BWBR0035362"),
        ("ABW", date(1985, 5, 9), "law:Algemene bijstandswet"),
        ("ABW", date(1999, 5, 9), "bwb:BWBR0007333"),
        ("WIR", date(1981, 5, 9), "law:Wet investeringsrekening"),
    ],
)
def test_letters_that_several_acts_had(letters, day, key):
    assert rows(f"artikel 24 {letters}", day) == [(key, "art.24")]
