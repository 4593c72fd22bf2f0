"""Forms of papers and debates of about 1980 to 1995, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a letter apart from the number of its article, in a list
        (
            "ex artikel 197 d en 429quater Wetboek van Straf-\nrecht",
            [("bwb:BWBR0001854", "art.197d"), ("bwb:BWBR0001854", "art.429quater")],
        ),
        ("artikel 197 a 198 Wetboek van Strafrecht", [("bwb:BWBR0001854", "")]),
        # a point too many behind a part
        ("bedoeld in artikel 9, onder B., der Sterrenwet", [("law:Sterrenwet", "art.9(B)")]),
        ("in artikel 9, onder 3°. der Sterrenwet", [("law:Sterrenwet", "art.9(3°)")]),
        ("Artikel 9 valt onder B. Der Sterrenwet is het niet bekend.", [("law:Sterrenwet", "")]),
        # answers of one year, those of a session of one number, a page of them
        (
            "zie ook Aanhangsel Handelingen nr. 932 en 905, vergaderjaar 1989-1990.",
            [("ah:19891990-932", ""), ("ah:19891990-905", "")],
        ),
        (
            "Aanhangsel Handelingen nr. 932 en 12 mei 1990",
            [("name:Aanhangsel Handelingen, nr. 932", "")],
        ),
        (
            "Aanhangsel Handelingen Tweede Kamer, Buitengewone Zitting 1967, blz. 909.",
            [("name:Aanhangsel Handelingen 1967", "p.909")],
        ),
        ("het Aanhangsel, zitting 1967, is gedrukt", []),
        # the foot of a page names the paper itself; with a page it is another
        (
            "2 Tweede Kamer, zitting 1980-1981, 19 400 hoofdstuk XIV, nr. 50, blz. 8 en 9.",
            [("kst:19400-XIV-50", "p.8"), ("kst:19400-XIV-50", "p.9")],
        ),
        ("Tweede Kamer, zitting 1981, 19400 hoofdstuk XIV, nr. 56\n1", []),
        # bills of the session of one year, and of four digits with the number of a paper
        (
            "de ontwerpen van wet: 1. over sterren (8999, zitting 1964-1965); 2. over manen "
            "(9949, zitting 1967);",
            [("kst:8999", ""), ("kst:9949", "")],
        ),
        ("de Memorie op dit wetsontwerp (3999, no. 6).", [("kst:3999-6", "")]),
        ("het aantal (9949, zitting 1967) is", []),
        # a bill without the word for a law
        ("over wetsontwerp 11 979. Met ontwerp 11 978 vervalt", [
            ("kst:11979", ""), ("kst:11978", "")]),
        ("een ontwerp 12 meter lang", []),
        # letters in front of their article
        ("bedoeld bij litt. a en d van art. 2 der Sterrenwet", [
            ("law:Sterrenwet", "art.2(a)"), ("law:Sterrenwet", "art.2(d)")]),
        # a paper of a session by its number behind a dash
        ("(Gedrukte Stukken Zitting 1918-1919. - 9, n°. 15).", [
            ("name:Kamerstukken 1918/19, 9-15", "")]),
        # a regulation that is called by what is prescribed
        ("artikel 9 van het Voorschrift Sterrenkijkers", [
            ("law:Voorschrift Sterrenkijkers", "art.9")]),
        ("Het Voorschrift is duidelijk; het Voorschrift van de minister", []),
        ("de Beschikking Minimumeisen Sterren-\nwachten geldt", [
            ("law:Beschikking Minimumeisen Sterrenwachten", "")]),
        ("de Beschikking Minister van Maan", []),
        # what the act has made is no part of its title
        ("krachtens artikel 9 van de Sterrenwet bestaande mogelijkheid", [
            ("law:Sterrenwet", "art.9")]),
        ("van de Wet op de sterren in de jaren 1972-1975.", [("law:Wet op de sterren", "")]),
        # the number of a case in Luxembourg before there was another court
        ("het arrest van het Hof van Justitie van 4 mei 1982, zaak nr. 157/81, Maan", [
            ("case:157/81", "")]),
        ("Hof van Justitie van 4 mei 1982, zaak 15", [("case:HvJ-1982-05-04", "")]),
        # the foot of a page of a committee's debate; another meeting of it
        ("Nota Sterren\nUCV 24 21 maart 1983\n24-1", []),
        ("(UCV 33, blz. 33-12)", [("name:Handelingen UCV, nr. 33", "p.33-12")]),
        ("(UCV 52, 1986-1987, blz. 52-17.)", [
            ("name:Handelingen UCV 1986/87, nr. 52", "p.52-17")]),
        # a day of the Chamber's debates with a page
        ("(Handelingen van 4 december 1986, blz. 34-1743)", [("h-tk:19861987-34", "p.34-1743")]),
        ("strafbare handelingen van 4 december 1986", []),
        # what the sentence says of an act
        ("de Beginselenwet Sterrenwezen daaraan in de weg", [
            ("law:Beginselenwet Sterrenwezen", "")]),
        # papers by the chamber and a session in one word
        ("verschenen in Tweede Kamerzitting 1979-1980,19 441, nr. 24 en 25.", [
            ("kst:19441-24", ""), ("kst:19441-25", "")]),
        # short names with points
        (
            "artikel 31, tweede lid, Wet O.B. 1968, artikel 22 van de Wet I.B. 1964 en art. 5 der "
            "Wet Vpb. 1969; artikel 12 CW 1976",
            [
                ("bwb:BWBR0002629", "art.31(2)"),
                ("law:Wet op de inkomstenbelasting 1964", "art.22"),
                ("bwb:BWBR0002672", "art.5"),
                ("bwb:BWBR0003075", "art.12"),
            ],
        ),
        ("het Benelux Verdrag aangaande de sterren en de manen.", [
            ("treaty:Verdrag aangaande de sterren en de manen", "")]),
        # a letter read for another
        ("de artt. 2, 3 eu 5 der wet vau 2 Juni 1865 (Staatsblad n°. 93)", [
            ("law:Wet van 2 Juni 1865", "art.2"), ("law:Wet van 2 Juni 1865", "art.3"),
            ("law:Wet van 2 Juni 1865", "art.5"), ("stb:1865-93", "")]),
        ("(Handelingen Eerste Kamer 1948, blz. 97)", [("name:Handelingen I 1948", "p.97")]),
        ("strafbare handelingen 1948, p. 97", []),
        ("Bepalingen inzake de sterren ( 29802, R1957)", [("kst:29802", "")]),
        # capitals with points are no "e.v."
        ("Is art. 8 E.V.R.M. hier", [("bwb:BWBV0001000", "art.8")]),
        ("artikel 8 e.v. van de Kieswet", [("bwb:BWBR0004627", "art.8")]),
        ("het Verdrag van Rome van 4 november 1950", [("bwb:BWBV0001000", "")]),
        # "deze wet" is the bill itself in a bill, the act named last elsewhere
        ("Artikel 8. De Sterrenwet vervalt, als artikel 9 van deze wet geldt. Artikel 10. Deze wet "
         "treedt in werking met ingang van 1 mei.", [("law:Sterrenwet", "")]),
        ("De Sterrenwet is oud; artikel 9 van deze wet geldt", [
            ("law:Sterrenwet", ""), ("law:Sterrenwet", "art.9")]),
        # the schools in titles
        ("zoals de Tijdelijke wet sterrenkunde w.o., die", [
            ("law:Tijdelijke wet sterrenkunde w.o.", "")]),
        ("de Sterrenwet d.d. 3 mei 1985", [("law:Sterrenwet", "")]),
    ],
)  # fmt: skip
def test_forms(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("artïkel 52, eerste lïd, van de Kïeswet", [("bwb:BWBR0004627", "art.52(1)")]),
        ("de egoïst en de ruïne in Israël", []),
        ("artikel 40. tweede hd, van de Sterrenwet", [("law:Sterrenwet", "art.40(2)")]),
        ("artikel 40, eerste en derde Iid, der Sterrenwet", [
            ("law:Sterrenwet", "art.40(1)"), ("law:Sterrenwet", "art.40(3)")]),
        ("artikei 16 van de Sterrenwet en artlkelen 2 en 3 van de Maanwet", [
            ("law:Sterrenwet", "art.16"), ("law:Maanwet", "art.2"), ("law:Maanwet", "art.3")]),
        ("artikel l, tweede lid, van de Grondwet", [("bwb:BWBR0001840", "art.1(2)")]),
        ("artikel 12O van de Grondwet", [("bwb:BWBR0001840", "art.120")]),
        ("artikel l. In de Grondwet staat", [("bwb:BWBR0001840", "")]),
        ("(Stb. l983, 922) en (Stb 1980 964), (Sfb. 1989, 953)", [
            ("stb:1983-922", ""), ("stb:1980-964", ""), ("stb:1989-953", "")]),
        ("de wet van 5 juni 1981 (Stb, 934)", [("stb:1981-934", "")]),
        ("de lnvorderingswet 1990 en een lang verhaal", [("bwb:BWBR0004770", "")]),
        ("(Stb. K. 920)", [("stb:1950-K920", "")]),
        ("Zie Stb. A. 5 mei was het", []),
        # a point for a comma, and the other way round
        ("artikel 14, eerste lid. van de Sterrenwet en artikel 5, onder a. van die wet", [
            ("law:Sterrenwet", "art.14(1)"), ("law:Sterrenwet", "art.5(a)")]),
        ("artikel 6, eerste lid. onder d, der Sterrenwet", [("law:Sterrenwet", "art.6(1)(d)")]),
        ("Zie artikel 5, eerste lid. In de Kieswet staat meer.", [("bwb:BWBR0004627", "")]),
        ("artikel 5. Van de Kieswet is weinig over", [("bwb:BWBR0004627", "")]),
        ("(Kamerstukken II 1987/88. 29 200, hoofdstuk VI. nr. 7. blz. 3)", [
            ("kst:29200-VI-7", "p.3")]),
        ("Kamerstukken II 2028/29, 39 953, nr. 3. blz. 27", [("kst:39953-3", "p.27")]),
        ("Kamerstukken II 2028/29, 39 953, nr. 3. Blz. 27 is leeg", [("kst:39953-3", "")]),
        ("(22 900. hoofdstuk V, nr. 36) en (36 900 XIV. nr. 51)", [
            ("kst:22900-V-36", ""), ("kst:36900-XIV-51", "")]),
        ("Handelingen II 1990-1991. nr, 44, blz, 44-2610", [("h-tk:19901991-44", "p.44-2610")]),
        ("Aanhangsel Handelingen 1987/88. nr. 98", [("ah:19871988-98", "")]),
        ("(Trb, 1975, 984), Stb. 1985. nr, 933", [("trb:1975-984", ""), ("stb:1985-933", "")]),
        # a gap lost
        ("artikelen5 en 6 vande Sterrenwet en artikel 7, eerstelid, vande Maanwet", [
            ("law:Sterrenwet", "art.5"), ("law:Sterrenwet", "art.6"),
            ("law:Maanwet", "art.7(1)")]),
        # a gap behind a sign
        ("de richtlijn over sterren (89/ 391/EEG)", [("celex:31989L0391", "")]),
        ("(39 799 ( R2912), nr. 6); op stuk nr. 18 ( 39 510)", [
            ("kst:39799-6", ""), ("kst:39510-18", "")]),
        ("(UCV 41. blz. 41-22)", [("name:Handelingen UCV, nr. 41", "p.41-22")]),
        ("Dat was in UCV 41. Toen", []),
    ],
)  # fmt: skip
def test_misread_letters(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Zitting 1984-1985\nZie artikel 9 van de gemeentewet.", "law:Gemeentewet"),
        ("Zie de Gemeentewet.\nTweede Kamer, vergaderjaar 1991-1992, 22 999, nr. 3",
         "law:Gemeentewet"),
        ("Zie de Gemeentewet.\nTweede Kamer, vergaderjaar 1994-1995, 22 999, nr. 3",
         "bwb:BWBR0005416"),
        ("Vragen van het lid Maan. (Ingezonden 12 maart 1984)\nGeldt de Werkloosheidswet?",
         "law:Werkloosheidswet"),
        ("Vragen van het lid Maan. (Ingezonden 12 maart 1994)\nGeldt de Werkloosheidswet?",
         "bwb:BWBR0004045"),
        ("Woensdag 6 november 1974 Aanvang 13.00 uur.\nDe Kieswet geldt.", "law:Kieswet"),
        ("Tweede Kamer\n7 november 1991\nTK 20\nDe Kieswet geldt.", "bwb:BWBR0004627"),
        ("Vergaderjaar 1987-1988\n20 999\nde Vogelrichtlijn", "celex:31979L0409"),
        ("Vergaderjaar 1991-1992\n20 999\nde Machinerichtlijn", "celex:31989L0392"),
        ("Vergaderjaar 2011-2012\n32 999\nde Machinerichtlijn", "celex:32006L0042"),
        ("Vergaderjaar 1987-1988\n20 999\nde Vierde Richtlijn", "celex:31978L0660"),
        # acts of that time that are in the list of 2017 by their long title
        ("ingevolge de Liquidatiewet ongevallenwetten", "bwb:BWBR0002553"),
        ("de Locaalspoor- en Tramwegwet geldt", "bwb:BWBR0001866"),
        ("de Beroepswet en", "bwb:BWBR0002170"),
        ("Vergaderjaar 1993-1994\n23 999\nde Huisvestingswet", "bwb:BWBR0005674"),
        # an act that has another name now
        ("de Wet algemene bepalingen milieuhygiene", "bwb:BWBR0003245"),
    ],
)  # fmt: skip
def test_a_name_means_the_act_of_its_time(text, key):
    assert [found for found, _ in rows(text)] == [key]
