"""Forms of papers before 1995, as readers of images give them, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a gap is lost behind a hanging hyphen; a broken word has none
        ("de Wet sterren-en maanzorg.", [("law:Wet sterren- en maanzorg", "")]),
        ("de Wet sterren-of maanzorg.", [("law:Wet sterren- of maanzorg", "")]),
        ("de Wet sterren-enquête.", [("law:Wet sterrenenquête", "")]),
        ("de wet-en regelgeving", []),
        # a list of what a bill does is no part of the title of the act it does that to
        (
            "de intrekking van de Wet maanzorg en de invoering van de Wet sterrenzorg (39788)",
            [("law:Wet maanzorg", ""), ("law:Wet sterrenzorg", ""), ("kst:39788", "")],
        ),
        ("de Wet maanzorg en de sterrenzorg.", [("law:Wet maanzorg en de sterrenzorg", "")]),
        # two years are those of a war; the short name is the text's own, whatever others call so
        (
            "de Wet bijdrage sterren 1940-1945 (Wbs). De Wbs geldt",
            [("law:Wet bijdrage sterren 1940-1945", "")] * 2,
        ),
        (
            "de Tijdelijke Wet sterrenzorg, die",
            [("law:Tijdelijke Wet sterrenzorg", "")],
        ),
        ("In de bij dat Besluit behorende tabel staat", []),
        # a title ends before the year of its act, and before what the sentence says of it
        (
            "artikel 7, onder b, der Wet tot regeling van de sterrenzorg van 1878, en",
            [("law:Wet tot regeling van de sterrenzorg", "art.7(b)")],
        ),
        (
            "het Verdrag van Manendam is tot dusverre niet; het Verdrag van Manendam tot nu toe",
            [("treaty:Verdrag van Manendam", "")] * 2,
        ),
        ("Geldt hier de Sterrenwet? Nee", [("law:Sterrenwet", "")]),
        (
            "de Tijdelijke Subsidieregeling Sterrenzorg (1)",
            [("law:Tijdelijke Subsidieregeling Sterrenzorg", "")],
        ),
        ("de Sterren-Noodwet 1933 geldt", [("law:Sterren-Noodwet 1933", "")]),
        # a part by its degree alone
        (
            "artikel 7, 5°, van de Sterrenwet en artikel 7, 5, van de Maanwet",
            [("law:Sterrenwet", "art.7(5°)"), ("law:Maanwet", "art.7"), ("law:Maanwet", "art.5")],
        ),
        # a comma misread between an article and its paragraph; the next sentence is none
        ("bedoeld in art. 2. tweede lid, der Sterrenwet", [("law:Sterrenwet", "art.2(2)")]),
        (
            "in artikel 2. Het tweede lid van artikel 6 van de Sterrenwet",
            [("law:Sterrenwet", "art.6(2)")],
        ),
        # a title without its capital, by place and journal
        (
            "bedoeld in artikel 3 van de wet op de sterren en manen (Stb. 1892,268)",
            [("law:Wet op de sterren en manen", "art.3"), ("stb:1892-268", "")],
        ),
        ("bedoeld in artikel 3 van de wet op de sterren en manen te stellen", []),
        ("ons beroep op de wet op de sterren (Stb. 1892, 268)", [("stb:1892-268", "")]),
        ("Wet van den 4den Juni 1915 (Staatsblad n°. 42)", [("stb:1915-42", "")]),
        # abbreviations with points, beside an article only; a person has initials
        ("artikel 8 van de A.O.W. en art. 5 A.A.W.", [
            ("bwb:BWBR0002221", "art.8"), ("law:Algemene Arbeidsongeschiktheidswet", "art.5")]),
        ("(artikel 8a S.L.W.). Naar aanleiding daarvan", [("law:S.L.W.", "art.8a")]),
        ("artikel 8 J.W. de Maan en A.O.W. van Sterrenberg", []),
        # misread letters
        ("de wet van 3 juni 1955 (Sib. 526)", [("stb:1955-526", "")]),
        ("de Sterrenwet (Slb. 1927. no. 259)", [
            ("law:Sterrenwet", ""), ("stb:1927-259", "")]),
        ("de wet van 3 Juni 1892 (Staatsblad h°. 26)", [("stb:1892-26", "")]),
        # the foot of a page before 1983 cites nothing
        ("Tweede Kamer, zitting 1978-1979,15 402, nr.6", []),
        ("Eerste Kamer, zitting 1981-1982, 15 402, nr. 6", []),
        ("(Tweede Kamer, zitting 1978-1979, 15 402, nr. 6)", [("kst:15402-6", "")]),
        ("Eerste Kamer, zitting 1976-1977,13 468 en 13 469, nr. 82a", []),
        ("(zitting 1975-1976,13 469 (R 989), nr. 6)", [("kst:13469-6", "")]),
        # the Staatsblad of the war, of old months, with the sign for a number
        ("artikel 3 van het besluit van 28 Maart 1944, Stb. E21.", [
            ("law:Besluit van 28 Maart 1944", "art.3"), ("stb:1944-E21", "")]),
        ("art. 4 der wet van 11 October 1893 {Staatsblad n°. 99)", [
            ("law:Wet van 11 October 1893", "art.4"), ("stb:1893-99", "")]),
        ("de wet van den 24sten Junij 1834 (Staatsblad n°. 8)", [("stb:1834-8", "")]),
        ("de Wet van 9 juni 1948 (Staatsblad no. I 201)", [("stb:1948-I201", "")]),
        ("het Staatsblad no. A, deel 3", []),
        # answers by page and number, and by sheet
        (
            "(Aanhangsel Handelingen Tweede Kamer 1971/1972, blz. 611, nr. 304)",
            [("ah:19711972-304", "p.611")],
        ),
        ("(Aanhangsel 1931/1932, vel 12, n°. 44)", [("ah:19311932-44", "")]),
        (
            "(Zie ook Aanhangsel Handelingen Tweede Kamer 1970-1971, blz. 903.)",
            [("name:Aanhangsel Handelingen 1970/71", "p.903")],
        ),
        (
            "(aanhangsels Handelingen vergaderjaar '93/'94, nrs. 117 en 138)",
            [("ah:19931994-117", ""), ("ah:19931994-138", "")],
        ),
        (
            "Zie Aanhangsel Handelingen 1973/1974, blz. 2113 en 2983, resp. vraag nr. 15 en 49",
            [("ah:19731974-15", "p.2113"), ("ah:19731974-49", "p.2113")],
        ),
        ("In de UCV van 4 december 1989 (blz. 4-31)", [
            ("name:Handelingen UCV 4 december 1989", "p.4-31")]),
        ("In de UCV van 4 december 1989 is", []),
        ("Aanhangsel tot het Verslag van de Handelingen der Tweede Kamer", []),
        (
            "Aanhangsel tot het Verslag van de Handelingen der Tweede Kamer, 1961-1962, nr. 5",
            [("ah:19611962-5", "")],
        ),
        ("(Handelingen 1951—1952 — 2712)", [("name:Handelingen II 1951/52", "p.2712")]),
        ("(Handelingen 1951-1952)", [("name:Handelingen II 1951/52", "")]),
        ('de wet van 30 Januari 1897 (Staatsblad n". 43)', [("stb:1897-43", "")]),
        ("Handelingen Eerste Kamer, 15 October 1931, blz. 2-1", [
            ("name:Handelingen I 15 October 1931", "p.2-1")]),
        # the chamber read as digits and glued to the year; the next year of the same list
        (
            "Kamerstukken 111975/1976, 13 992; 1976/1977, 13993, nr. 8. Nog 1977/1978, 13994",
            [("kst:13992", ""), ("kst:13993-8", "")],
        ),
        ("Handelingen 111976/ 1977. blz. 73", [("name:Handelingen II 1976/77", "p.73")]),
        ("Handelingen II 1976/77. Bladzijden 73", [("name:Handelingen II 1976/77", "")]),
        ("(20999 Hfdst. XVI, nr. 7; 20999, Hoofdstuk VI, nr. 8)", [
            ("kst:20999-XVI-7", ""), ("kst:20999-VI-8", "")]),
        # a letter apart in capitals, before the act alone
        ("artikel 17 A Wet sterrenzorg 1964, en", [("law:Wet sterrenzorg 1964", "art.17A")]),
        ("artikel 17 A der Sterrenwet", [("law:Sterrenwet", "art.17A")]),
        ("artikel 17 A Sterrenberg van de Sterrenwet", [("law:Sterrenwet", "")]),
        # the year instead of the journal
        ("artikel 7 van de wet op de sterrenbelasting 1916 zegt", [
            ("law:Wet op de sterrenbelasting 1916", "art.7")]),
        ("artikel 7 van de wet op de sterrenbelasting zegt", []),
        # an adjective begins the next title
        ("de Sterrenwet voor manen en de Algemene Manenwet.", [
            ("law:Sterrenwet voor manen", ""), ("law:Algemene Manenwet", "")]),
        # old genitives look back to the act named last
        (
            "de artikelen 7-8 der Sterrenwet (toepassing artikel 9 dier wet)",
            [("law:Sterrenwet", "art.7"), ("law:Sterrenwet", "art.8"), ("law:Sterrenwet", "art.9")],
        ),
        ("De Sterrenwet. Art. 6 der genoemde wet. Art. 7 der wet. Artikel 8 dezer wet", [
            ("law:Sterrenwet", ""), ("law:Sterrenwet", "art.6"), ("law:Sterrenwet", "art.7")]),
        ("De Sterrenwet. Artikel 6 der wetten", [("law:Sterrenwet", "")]),
        # an abbreviation in small letters behind the word
        ("de Wet goede sterrenzorg (Wet gsz). Artikel 3 Wet gsz", [
            ("law:Wet goede sterrenzorg", ""), ("law:Wet goede sterrenzorg", "art.3")]),
        # bills of four digits in a list, with the session or without; years and amounts are none
        (
            "de ontwerpen van wet tot: 1°. wijziging van de begroting (2991, zitting 1950—1951); "
            "2°. verlenging van de wet van 3 Mei 1948. Staatsblad I 977 (2993); 3°. regels voor "
            "sterren (1952) en manen (2995).\nDe wethouders telden zielen (2997).",
            [("kst:2991", ""), ("stb:1948-I977", ""), ("kst:2993", ""), ("kst:2995", "")],
        ),
        ("Sterrenberg telt velen (2997), manen (2991, zitting 1950)", []),
        # a chapter behind a comma; letters alone are a number of the Eerste Kamer
        ("(17 999, XI, nr. 35)", [("kst:17999-XI-35", "")]),
        ("(32 999, XI)", [("kst:32999-XI", "")]),
        # misread signs for a number; a misread number is none
        ("de wet van 3 Mei 1866 (Staatsblad nc. 47)", [("stb:1866-47", "")]),
        ("de wet van 3 Mei 1866 (Staatsblad u*. 47)", [("stb:1866-47", "")]),
        ("de wet van 3 Mei 1866 (Staatsblad n°. 3G7)", []),
        (
            "de wetten van 3 Mei 1892 (Staatsblad u'. 317 en 319) en 4 Juni 1893 "
            "(Staatsblad n . 97 en 3 andere)",
            [("stb:1892-317", ""), ("stb:1892-319", ""), ("stb:1893-97", "")],
        ),
        # the number of a paper stands below its title
        ("artikel 3 van de Wet op de Sterrenrechten\nNr. 9 HERDRUK", [
            ("law:Wet op de Sterrenrechten", "art.3")]),
        # an act with an adjective of its own; the year stands beside another word
        ("art. 7 der Indische Comptabiliteitswet is", [
            ("law:Indische Comptabiliteitswet", "art.7")]),
        ("de Sterrenwet 1923 (Nederlandsch Staatsblad n°. 517)", [
            ("law:Sterrenwet 1923", ""), ("stb:1923-517", "")]),
        # a chapter in brackets gives a title no name
        (
            "het wetsvoorstel Vaststelling van de begroting van Sterren (VI). Deel VI is",
            [("law:Vaststelling van de begroting van Sterren", "")],
        ),
        ("Wijziging van de Wet op de sterren\nB VOORLOPIG VERSLAG", [
            ("law:Wet op de sterren", "")]),
        ("Wijziging van de Wet op de sterren\nMotie van het lid Van Maan", [
            ("law:Wet op de sterren", "")]),
        ("de Wet op de sterren NOVA geldt", [("law:Wet op de sterren NOVA", "")]),
        # an act that replaced another of its name
        ("artikel 3 van de Comptabiliteitswet 1976 is", [("bwb:BWBR0003075", "art.3")]),
    ],
)  # fmt: skip
def test_old_forms(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the number in front of a bracketed dossier, whatever stands with it
        ("Deze motie is voorgesteld. Zij krijgt nr. 9 (39 762).", [("kst:39762-9", "")]),
        ("Zij krijgt nr. 9 (39 762, hoofdstuk VI).", [("kst:39762-VI-9", "")]),
        ("Zij krijgt nr. 9 (39762-VI).", [("kst:39762-VI-9", "")]),
        ("het amendement nr. 7 (kamerstukken II 1997/98, 29 762) is", [("kst:29762-7", "")]),
        ("het amendement nr. 7 (kamerstukken II 1997/98, 29 762, nr. 8)", [("kst:29762-8", "")]),
        ("perceel nr. 7 (12 345 inwoners)", []),
        # budgets by their chapter or letter, behind a word for them or glued to their dossier
        ("het wetsvoorstel over hemel en maan (39 700 VI)", [("kst:39700-VI", "")]),
        ("de begroting van het Sterrenfonds (39 700 A)", [("kst:39700-A", "")]),
        ("het overleg Sterren ( 39700-XVI )", [("kst:39700-XVI", "")]),
        (
            "de wetsontwerpen 13 900 IXA en 13 900 H zijn",
            [("kst:13900-IXA", ""), ("kst:13900-H", "")],
        ),
        ("een stroom (12 500 A) en een brug (12 500 V)", []),
        # a list of papers, of which some have a number
        (
            "- het rapport over sterren (29 297, nr. 1);\n- het rapport over manen (29 304).",
            [("kst:29297-1", ""), ("kst:29304", "")],
        ),
        ("het rapport over sterren (29 297, nr. 1) en velen (12 345)", [("kst:29297-1", "")]),
        # five digits without a gap behind any paper; an amount has the gap
        (
            "de Sterrennota (29297) en de voordracht voor de raad (29304)",
            [("kst:29297", ""), ("kst:29304", "")],
        ),
        ("volgens de nota wonen daar velen (29 297)", []),
        ("Sterrenberg telt zielen (29297)", []),
        (
            "de stukken nrs. 29305 t/m 29307",
            [("kst:29305", ""), ("kst:29306", ""), ("kst:29307", "")],
        ),
        ("de stukken nr. 2930512", []),
        # a long list of bills
        (
            "de ontwerpen van wet: Regels voor sterren (16955); Regels voor manen, die tot een "
            + "hemels en bovendien " * 14
            + "doel dienen (16957, R 1191); en andere regels (16958)",
            [("kst:16955", ""), ("kst:16957", ""), ("kst:16958", "")],
        ),
        ("Sterrenberg (12 345); Manendam (23 456)", []),
    ],
)
def test_numbers_in_brackets(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a debate has no dossier of its own: a number is that of the paper named with it
        (
            "- de motie-Sterrenberg (29339, nr. 18);\n- de motie-Van Maan (29400, nr. 19).\n"
            + "Er is lang gesproken. " * 90
            + "\nDe motie op stuk nr. 18 ontraad ik.",
            [("kst:29339-18", ""), ("kst:29400-19", ""), ("kst:29339-18", "")],
        ),
        # else it is in the dossier that was just spoken of
        (
            "het wetsvoorstel Regels voor manen (29400). In stemming komt het amendement-Van Maan "
            "(stuk nr. 14). In stemming komt het amendement-Sterrenberg (stuk nr. 15).",
            [("kst:29400", ""), ("kst:29400-14", ""), ("kst:29400-15", "")],
        ),
        (
            "het wetsvoorstel (29400)."
            + " Er is lang gesproken." * 90
            + " De motie op stuk nr. 14",
            [("kst:29400", "")],
        ),
        # a motion by its number alone, where it was named; elsewhere it is anybody's
        (
            "- de motie-Van Maan (29339, nr. 9);\n- de motie-Sterrenberg (29339, nr. 12);\n"
            "De moties nrs. 9 en 12 zijn overbodig; amendement nr. 7 (29400) niet.",
            [("kst:29339-9", ""), ("kst:29339-12", "")] * 2 + [("kst:29400-7", "")],
        ),
        ("De raad verwierp motie nr. 9 en amendement nr. 12.", []),
        ("De motie op stuk nr. 14. Het wetsvoorstel (29400)", [("kst:29400", "")]),
    ],
)
def test_numbers_in_a_debate(text, expected):
    found = [row for row in rows(text) if row[0].startswith("kst:")]
    assert found == expected
