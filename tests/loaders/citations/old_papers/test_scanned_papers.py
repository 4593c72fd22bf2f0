"""Forms of papers as readers of images give them, from the Staten-Generaal of 1850 to 1995."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # in a bracket a session and a dossier will do, with its number or without
        ("zijn nota (zitting 1971-1972 nr. 19 999) gaf", [("kst:19999", "")]),
        ("zijn nota (zitting 1971-1972,19 999, nr. 12) gaf", [("kst:19999-12", "")]),
        ("de nota (zitting 1971-1972, nr. 19 999-1), dient", [("kst:19999-1", "")]),
        ("de nota (Tweede Kamer, vergaderjaar 1981-1982, 19 999) is", [("kst:19999", "")]),
        ("de nota (zitting 1951-1952, 2999, no. 4)", [("kst:2999-4", "")]),
        ("gedrukt (zitting 1971-1972) in", []),
        ("Tweede Kamer, zitting 1971-1972, 19 999, nrs. 1-3", []),
        ("(vergaderjaar 1981-1982, 1 300 manen)", []),
        # a paper of two chapters is found under the first
        ("de motie Maan c.s. (19 800-VI en VII, nr. 17)", [("kst:19800-VI-17", "")]),
        (
            "de moties 19 800-VI, nr. 3 en 19 800-VII, nr. 8",
            [("kst:19800-VI-3", ""), ("kst:19800-VII-8", "")],
        ),
        # a sentence does not end before the letter of a number
        (
            "het wetsontwerp tot wijziging van de Sterrenwet 1947 (Stb. no. H291) (2299) is",
            [("law:Sterrenwet 1947", ""), ("stb:1947-H291", ""), ("kst:2299", "")],
        ),
        # misread: a bracket in italics, a letter of "der"
        ('het schip „Otto Maan" fTrb. 1968, 948)', [("trb:1968-948", "")]),
        ("bedoeld in art. 20 dor Sterrenwet", [("law:Sterrenwet", "art.20")]),
        (
            "art. 20 dor wet van den 29sten Junij 1852 (Staatsblad n°. 99)",
            [("law:Wet van den 29sten Junij 1852", "art.20"), ("stb:1852-99", "")],
        ),
        # a bill of the kingdom in a list of bills
        (
            "de wetsontwerpen: Naturalisatie van Ster en 11 anderen (6999 (R911)); idem (6998).",
            [("kst:6999", ""), ("kst:6998", "")],
        ),
        ("(1999 (R 11)) is een getal", []),
        # a year behind a hyphen, as until 1930
        (
            "de uitvoering der Sterrenwet-1912 in",
            [("law:Sterrenwet-1912", "")],
        ),
        ("in de Wet-1912", []),
        # what a bill does is no title
        ("het wetsontwerp Regeling van de positie van de N.V. Sterren", []),
        (
            "zie artikel 3 van de Regeling van de sterren.",
            [("law:Regeling van de sterren", "art.3")],
        ),
        # a sign in its place for another
        ("der wet van 3 mei 1892 (Staatsblad n°.' 999)", [("stb:1892-999", "")]),
        # papers by their numbers alone, in a dossier that the text names
        (
            "het wetsontwerp 18 999. De nota (stuk nr. 18), nu de moties op de stukken 11 en 16",
            [("kst:18999", ""), ("kst:18999-18", ""), ("kst:18999-11", ""), ("kst:18999-16", "")],
        ),
        ("een amendement op stuk 11 van het traject", []),
        # the name of the journal in italics, of which a reader of images makes what it can
        (
            "de wet van 2 Mei 1873 (Staatsbhnl n\". 94), en 4 April 1876 (Slaalsbla,l n'. 102)",
            [("stb:1873-94", ""), ("stb:1876-102", "")],
        ),
        ("bij besluit van 28 Januari 1897 (Staatmad n*. 97)", [("stb:1897-97", "")]),
        ("op 3 mei 1870 bij de Staatsbank n°. 3", []),
        # a capital I for which an l was read
        (
            "de lnvorderingswet 1990 en de lnkwar-\ntieringsterrenwet (Stb. 1953, 905)",
            [("bwb:BWBR0004770", ""), ("law:Inkwartieringsterrenwet", ""), ("stb:1953-905", "")],
        ),
        # a meeting of the Chamber by its day
        (
            "(Handelingen Eerste Kamer, vergadering van 12 september 1969, blz. 934 rechter kolom)",
            [("name:Handelingen I 12 september 1969", "p.934")],
        ),
        (
            "Handelingen Tweede Kamer 1985-1986 22 april 1986, blz. 9345",
            [("name:Handelingen II 22 april 1986", "p.9345")],
        ),
        ("bij de UCV 1985-1986 29 april 1986 sprak", []),
        # one of the brackets of a bill of the kingdom is lost
        ("bepalingen inzake de sterren 16999, R 1199); Verandering", [("kst:16999", "")]),
        ("16 999 (R 1199) Bepalingen over sterren", []),
        # what joins two articles of one act
        (
            "van art. 14 in verband met art. 10 der wet van 1 Mei 1852 (Staatsblad n°. 49)",
            [
                ("law:Wet van 1 Mei 1852", "art.14"),
                ("law:Wet van 1 Mei 1852", "art.10"),
                ("stb:1852-49", ""),
            ],
        ),
        ("artikel 3 in verband met de Sterrenwet", [("law:Sterrenwet", "")]),
        # a book of the code, however the code is written
        ("artikel 922 van Boek 1 B.W. te", [("bwb:BWBR0002656", "art.922")]),
        # the end of a day misread; "Staatsblad" with another sign for a number
        ("de wet van den 28atfln Juli 1850 (Staatsblad n°. 49)", [("stb:1850-49", "")]),
        ("de wet van 28 Juli 1850 (Staatsblad ne. 49)", [("stb:1850-49", "")]),
        (
            "de brief van 22 Mei 1828 en de wet van den lOJen April 1815 [Staatsblad n°. 98)",
            [("stb:1815-98", "")],
        ),
        (
            "de wetten van 15 Juli 1910 (Staatsblad n\\ 916) en 3 mei 1892 (Staatsblad n0. 968)",
            [("stb:1910-916", ""), ("stb:1892-968", "")],
        ),
        ("Zie de Staatscourant dd. 2 juni 1978 nr. 905.", [("stcrt:1978-905", "")]),
        # a title without a capital behind a degree
        (
            "artikel 3, aanhef en onder 3°, van de wet op de sterren (Stb. 1892, 968)",
            [("law:Wet op de sterren", "art.3(3°)"), ("stb:1892-968", "")],
        ),
        # an act by its subject, without a capital, in the old genitive
        (
            "vermeld in artikel 86 der wet tot regeling van de sterrenzorg, benevens",
            [("law:Wet tot regeling van de sterrenzorg", "art.86")],
        ),
        ("art. 3 der wet is van toepassing", []),
        # parts by their letter in front, and by a number with its e
        (
            "bij lit. a en d van art. 2 der Sterrenwet en letter b van artikel 3 Gemeentewet",
            [
                ("law:Sterrenwet", "art.2(a)"),
                ("law:Sterrenwet", "art.2(d)"),
                ("bwb:BWBR0005416", "art.3(b)"),
            ],
        ),
        (
            "(artikel 3, vijfde lid, aanhef en onder 2e, van de Sterrenwet)",
            [("law:Sterrenwet", "art.3(5)(2)")],
        ),
        # paragraphs by the word of the French
        ("volgens al. 2 van art. 168 der Grondwet", [("bwb:BWBR0001840", "art.168(2)")]),
        ("volgens art. 168, al. 2, der Grondwet", [("bwb:BWBR0001840", "art.168(2)")]),
        # regulations of a minister by their title, and what he decides
        (
            "ingevolge de Beschikking geldelijke steun sterrenwachten 1968",
            [("law:Beschikking geldelijke steun sterrenwachten 1968", "")],
        ),
        ("De Beschikking is ingetrokken; de Beschikking van de minister", []),
        ("wordt ter beschikking gesteld", []),
        # two words for what an act is about
        (
            "de Sterrenopdrijvings- en maanwet 1939 (Stb. 99)",
            [("law:Sterrenopdrijvings- en maanwet 1939", ""), ("stb:1939-99", "")],
        ),
        # the Indies have a Staatsblad of their own
        ("het besluit van 24 November 1859 (Indisch Staatsblad 1860, n°. 96)", []),
        # an adjective in front of a title belongs to it
        (
            "op grond van artikel 5 van het Buitengewoon Maanbesluit aan haar uit te keren",
            [("law:Buitengewoon Maanbesluit", "art.5")],
        ),
        ("In een Buitengewoon besluit van", []),
        (
            "Gelet op artikel 13 der Indische Maanregeling en op den brief van heden",
            [("law:Indische Maanregeling", "art.13")],
        ),
        # a part with the point of an abbreviation
        (
            "ingevolge artikel 7, 5°., der wet van 12 December 1892 (Staatsblad n°. 968)",
            [("law:Wet van 12 December 1892", "art.7(5°)"), ("stb:1892-968", "")],
        ),
        # acts of old times that are called without a capital
        (
            "artikel N 10, eerste lid, van de Algemene burgerlijke pensioenwet",
            [("law:Algemene burgerlijke pensioenwet", "art.N10(1)")],
        ),
        ("Overeenkomstig art. 916 der provinciale wet", [("law:Provinciale wet", "art.916")]),
        ("de provinciale wet- en regelgeving", []),
        (
            "in het vierde lid van artikel 150 van het reglement van orde voorzien",
            [("law:Reglement van Orde", "art.150(4)")],
        ),
        ("volgens het reglement van orde van de vereniging", []),
        # bills of a session of one year
        (
            "de ontwerpen van (Rijks)wet: Naturalisatie van Jo Maan en 9 anderen (11 933) "
            "(zitting 1971); Naturalisatie van Ed Zon en 20 anderen (11934) (zitting 1971).",
            [("kst:11933", ""), ("kst:11934", "")],
        ),
        # the point of an abbreviation ends no sentence in which a bill is spoken of
        (
            "ontwerpen van wet: uitvoering van de Maanwet (Stb. 1927, 959) over de maan (11937)",
            [("law:Maanwet", ""), ("stb:1927-959", ""), ("kst:11937", "")],
        ),
        ("Het ontwerp van wet is af. " + "Het kost meer dan verwacht. " * 9 + "(11937)", []),
        # an act that is told by what it carries out, and which is not the Grondwet itself
        (
            "in art. 6 der wet tot uitvoering van art. 9 der Grondwet, van den 28sten Julij 1850 "
            "(Staatsblad n°. 94), en art. 5 der voormelde wet",
            [
                ("law:Wet van den 28sten Julij 1850", "art.6"),
                ("bwb:BWBR0001840", "art.9"),
                ("stb:1850-94", ""),
                ("law:Wet van den 28sten Julij 1850", "art.5"),
            ],
        ),
        # what the Crown decided, by its day
        (
            "art. 38 van het Koninklijk besluit van 4 Sep-\ntember 1862 (Staatsblad n°. 974)",
            [("law:Koninklijk besluit van 4 September 1862", "art.38"), ("stb:1862-974", "")],
        ),
        ("artikel 3 van het Koninklijk besluit van vorige week", []),
        # the number of a paper behind a stroke
        ("in hun brief van 1 maart jl. (kamer-\nstuk nr. 12 931/9), dat", [("kst:12931-9", "")]),
        ("Kamerstukken II 12 931/12 939", [("kst:12931", ""), ("kst:12939", "")]),
        # a year with letters for digits, and more signs for a number
        ("bij de wet van 25 Mei 1S80 (Slaals-\nblad n°. 96)", [("stb:1880-96", "")]),
        ("de wet van 1 Mei 18G3 (Staatsblad n°. 93)", [("stb:1863-93", "")]),
        ("bij besluit van 21 October 1881 (Scaatsblad ii'. 968)", [("stb:1881-968", "")]),
        ("de wetten van 14 November 1879 (Staatsbladen u°'. 98)", [("stb:1879-98", "")]),
        (
            "(zie Gedrukte Stukken, Zitting 1893—1894, 90, n°. 4, blz. 5)",
            [("name:Kamerstukken 1893/94, 90-4", "p.5")],
        ),
        (
            "art. 93 van het Burgerlijk Wetboek en art. 94 van datzelfde wetboek",
            [("law:Burgerlijk Wetboek", "art.93"), ("law:Burgerlijk Wetboek", "art.94")],
        ),
        # a point too many behind the number of an article
        ("opgenoemd in art. 7. der Grondwet", [("bwb:BWBR0001840", "art.7")]),
        (
            "als bedoeld in artikel 9.1. onder g van de Gemeentewet",
            [("bwb:BWBR0005416", "art.9.1(g)")],
        ),
        ("volgens artikel 7. Onder de Gemeentewet gold", [("bwb:BWBR0005416", "")]),
        # Us for what is no U
        (
            'de wet van 22 Mei 1899 [StaaUMad n". 128) en die van 3 Juni 1901 (StaatsUad n°. 55)',
            [("stb:1899-128", ""), ("stb:1901-55", "")],
        ),
        # codes by their letters with a gap, and a decision by "dd."
        (
            "art. 27 B. W., art. 310 W. v. Sr. en art. 18 van het Indisch Regeeringsreglement",
            [
                ("law:Burgerlijk Wetboek", "art.27"),
                ("bwb:BWBR0001854", "art.310"),
                ("law:Indisch Regeeringsreglement", "art.18"),
            ],
        ),
        ("de heer B. W. Jansen", []),
        # a letter for the last digit
        ('de wet van 8 December 1902 (Staatsblad n". 20S)', [("stb:1902-208", "")]),
        ("de wet van 8 December 1902 (Staatsblad n°. 2O)", [("stb:1902-20", "")]),
        # a lower-case title of a year, and one in "Algemene"
        ("artikel 75 der sterrenwet 1901", [("law:Sterrenwet 1901", "art.75")]),
        ("artikel 75 der wet 1901", []),
        ("de begrotingswet 1901 is aangenomen", []),
        ("hulp door de overheid (Algemene Sterrenwet)", [("law:Algemene Sterrenwet", "")]),
        (
            "art. 85 en vlgg. Rv., art. 882 W. v. B. Rv., art. 53 R. O. en art. 20 vv. F. W.",
            [
                ("bwb:BWBR0001827", "art.85"),
                ("bwb:BWBR0001827", "art.882"),
                ("bwb:BWBR0001830", "art.53"),
                ("bwb:BWBR0001860", "art.20"),
            ],
        ),
        ("in het Wetboek op de sterren vindt men regels", [("law:Wetboek op de sterren", "")]),
        ("het Indisch Besluit dd. 28 Mei 1863 (Staatsblad n°. 61)", [("stb:1863-61", "")]),
        # answers of two years, one of which is that of a single session
        (
            "Aanhangsel Handelingen, zitting 1976-1977, nr. 91 en 1977, nr. 94",
            [("ah:19761977-91", ""), ("ah:1977-94", "")],
        ),
        (
            "Aanhangsel Handelingen II 2030/31, nr. 45, 2031/32, nr. 34 en 2032/33, nr. 5",
            [("ah:20302031-45", ""), ("ah:20312032-34", ""), ("ah:20322033-5", "")],
        ),
        (
            "Aanhangsel Handelingen II 2030/31, nrs. 12, 1021 en 1345",
            [("ah:20302031-12", ""), ("ah:20302031-1021", ""), ("ah:20302031-1345", "")],
        ),
        ("Aanhangsel Handelingen II 2030/31, nr. 12 en 5 mei 2031", [("ah:20302031-12", "")]),
    ],
)
def test_what_scanned_papers_cite(text, expected):
    assert rows(text) == expected
