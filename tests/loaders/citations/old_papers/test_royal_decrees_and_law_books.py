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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # days of several ministers, one behind another
        (
            "Op de voordracht van Onze Ministers van Sterren van 15 Mei 1910, n°. 50, Afdeeling "
            "Maanstof, en van Binnenlandsche Zaken van 21 Mei 1910, n°. 59, afdeeling Zonlicht;",
            [("letter:50", ""), ("letter:59", "")],
        ),
        (
            "de voordracht van Onzen Minister van Manen, van den 28sten Mei 1889, afdeeling 2 a, "
            "n°. 14, van den 8sten Juni 1889, 1ste afdeeling, n°. 21, van den 12den Juni 1889, "
            "lett. B, n°. 2;",
            [("letter:14", ""), ("letter:21", ""), ("letter:2", "")],
        ),
        # several numbers of the Staatsblad of one day
        (
            "De wetten van 4 September 1841, S. 48—50, tot wijziging",
            [("stb:1841-48", ""), ("stb:1841-49", ""), ("stb:1841-50", "")],
        ),
        (
            "de wetten van 18 Mei 1912 in de Staatsbladen nos. 98, 99 en 100 van dat jaar",
            [("stb:1912-98", ""), ("stb:1912-99", ""), ("stb:1912-100", "")],
        ),
        ("de wet van 18 Mei 1912, Stbl. no. 98 en 99 leden", [("stb:1912-98", "")]),
        # a numbered part ends with a point, and another article follows
        (
            "een der artikelen 141, 284, eerste lid, onder 1°., 285 en 365 van de Sterrenwet",
            [("law:Sterrenwet", f"art.{n}") for n in ("141", "284(1)(1°)", "285", "365")],
        ),
        ("artikel 20, aanhef, en onder a van de Sterrenwet", [("law:Sterrenwet", "art.20(a)")]),
        ("artikel 20 van de Sterrenwet, aanhef, en verder", [("law:Sterrenwet", "art.20")]),
        # one paragraph of several articles, but where one has its own
        (
            "het eerste lid van de artikelen 5 en 6 der Sterrenwet",
            [("law:Sterrenwet", "art.5(1)"), ("law:Sterrenwet", "art.6(1)")],
        ),
        (
            "het eerste lid van de artikelen 5 en 6, derde lid, van de Sterrenwet",
            [("law:Sterrenwet", "art.5(1)"), ("law:Sterrenwet", "art.6(3)")],
        ),
        (
            "het eerste lid van artikel 5 en 6 van de Sterrenwet",
            [("law:Sterrenwet", "art.5(1)"), ("law:Sterrenwet", "art.6")],
        ),
        # a chapter between dashes
        ("(kamerstuk 39 100 - XV - nr. 2, blz. 4)", [("kst:39100-XV-2", "p.4")]),
        # codes of the navy and the army
        (
            "artt. 5 en 6 van het Crimineel Wetboek voor het krijgsvolk te water",
            [("law:Crimineel Wetboek voor het krijgsvolk te water", f"art.{n}") for n in (5, 6)],
        ),
        (
            "artikel 3 van de Dagloonregelen W.A.O. geldt",
            [("bwb:BWBR0002576", "art.3")],
        ),
    ],
)
def test_lists_of_numbers_and_articles(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # gaps lost in a list
        (
            "Schending der artt. 287 Strafr. en 216,211 en 223 Strafv.",
            [
                ("bwb:BWBR0001854", "art.287"),
                *(("bwb:BWBR0001903", f"art.{n}") for n in (216, 211, 223)),
            ],
        ),
        ("de artikelen 5 en 6,5 miljoen van de Sterrenwet", [("law:Sterrenwet", "")]),
        # how the army's courts and their journal print days, acts and decisions
        ("HMG 23.05.84 en H R 17.09.84", [("case:HMG-1984-05-23", ""), ("case:HR-1984-09-17", "")]),
        ("HR 23.05.8 en HMG 23.05.844", []),
        (
            "Hoog Militair Gerechtshof Beschikking van 16 mei 1981",
            [("case:HMG-1981-05-16", "")],
        ),
        ("Hoge Raad, arrest van 3 mei 1990", [("case:HR-1990-05-03", "")]),
        ("de Hoge Raad zag een arrest van 3 mei 1990", []),
        ("artikel 167 WMSr. geldt", [("bwb:BWBR0001869", "art.167")]),
        (
            "(RLLu artt 14, 15; WSV artt 28, 51(4))",
            [
                ("law:Rechtspleging bij de Land- en Luchtmacht", "art.14"),
                ("law:Rechtspleging bij de Land- en Luchtmacht", "art.15"),
                ("bwb:BWBR0001903", "art.28"),
                ("bwb:BWBR0001903", "art.51(4)"),
            ],
        ),
        ("de WSV en haar leden", []),
        # a title in capitals, with its year
        ("DE WET OP DE STERRENBELASTING 1914", [("law:Wet op de sterrenbelasting 1914", "")]),
        ("DE WET OP DE STERREN EN WAT DAARBIJ KOMT", []),
        ("(WET VAN 19 MEI 1914, S. No. 563)", [("stb:1914-563", "")]),
        # an act by its letters, of its time
        (
            "in 1932. Art. 3 van de Wet I. B. geldt",
            [],
        ),
        # annexes of a session
        (
            "Handelingen der Staten-Generaal, Bijlagen 1915-1916, 204, nr. 4",
            [("name:Kamerstukken 1915/16, 204-4", "")],
        ),
        ("bijlagen 12 en 13 bij de Sterrenwet", [("law:Sterrenwet", "anx.12"),
                                                 ("law:Sterrenwet", "anx.13")]),
    ],
)  # fmt: skip
def test_books_on_army_and_taxes(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("de wet van 31 Mei 1865 [Stsbl. No. 56]", [("stb:1865-56", "")]),
        ("artikel 65 van het E.G.K.S.-Verdrag", [("celex:11951K/TXT", "art.65")]),
        ("verordening nr . 136/66 van de Raad", [("celex:31966R0136", "")]),
        (
            "Hof van Justitie EU 21-03-1955 ECLI:EU:C:1955:5",
            [("ecli:ECLI:EU:C:1955:5", "")] * 2,
        ),
        (
            "het Algemeen Reglement voor den dienst op de spoorwegen",
            [("law:Algemeen Reglement voor den dienst op de spoorwegen", "")],
        ),
        ("een algemeen reglement voor de sterren", []),
        # "lid" behind the next number tells that it is an article
        (
            "de artikelen 2, lid 2, 4, lid 3, en 8a van de Sterrenwet",
            [("law:Sterrenwet", f"art.{n}") for n in ("2(2)", "4(3)", "8a")],
        ),
        (
            "artikel 2, leden 2, 4 en 5, van de Sterrenwet",
            [("law:Sterrenwet", f"art.2({n})") for n in (2, 4, 5)],
        ),
        (
            "Gezien het nader rapport van den Minister van Sterren van den 11 Juni 1891, n°. 34;",
            [("letter:34", "")],
        ),
        (
            "Op de voordracht van Onze Minister van Sterren, dd. 7 juli 1981 nr. G 81-399;",
            [("letter:G 81-399", "")],
        ),
        ("lijst nr. G 81-399 van 1981", []),
    ],
)
def test_railways_and_coal(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # numbers of the Staatsblad without a word in front
        (
            "de Wetten van 9 April 1871, Stbl. 74—76, op de sterren",
            [("stb:1871-74", ""), ("stb:1871-75", ""), ("stb:1871-76", "")],
        ),
        (
            "de Wetten van 29 December 1841, Stbl. 37—38, 66 en 67; en",
            [(f"stb:1841-{n}", "") for n in (37, 38, 66, 67)],
        ),
        (
            "de Wetten van 5 Juli 1911 Stbl. 81 en 82, op de sterren",
            [("stb:1911-81", ""), ("stb:1911-82", "")],
        ),
        ("de wet van 5 juli 1991, Stb. 81 en 82 leden", [("stb:1991-81", "")]),
        # short names of law books
        ("art. 9 wet R. O. en art. 5 A. B.", [("bwb:BWBR0001830", "art.9"),
                                              ("bwb:BWBR0001833", "art.5")]),
        ("art. 12 Faill. W. en art. 5 Onteig. W.", [("bwb:BWBR0001860", "art.12"),
                                                    ("bwb:BWBR0001842", "art.5")]),
        ("de heer A. B. Maan en Prov. W. Sterren", []),
    ],
)  # fmt: skip
def test_short_names_of_law_books(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a list of acts, each with its journal
        (
            "Sterrenwet 1950 (Stb. K 302); Maanbesluit (Stb. 1953, 237)",
            [
                ("law:Sterrenwet 1950", ""),
                ("stb:1950-K302", ""),
                ("law:Maanbesluit", ""),
                ("stb:1953-237", ""),
            ],
        ),
        ("Sterrenbesluit blijft in werking; Maanwet 1950 is vervallen", []),
        ("Stb. 1937, 579C; Stb. 1950 K 258", [("stb:1937-579C", ""), ("stb:1950-K258", "")]),
        ("het leger (Ind. Stb. 1923, 518)", []),
        # the act is told by its own word, or by what stands behind it
        (
            "artikel 9 der Indische Staatsregeling, of in artikel 186 van die staatsregeling",
            [("law:Indische Staatsregeling", f"art.{n}") for n in (9, 186)],
        ),
        (
            "artikel 119 van de Sterrenregeling. Artikel 35 van de regeling voor het leger geldt",
            [("law:Sterrenregeling", "art.119")],
        ),
        # an act of a sort is none
        ("Er kwam een pachtwet tot stand, en geen kieswet", []),
        ("de pachtwet", [("bwb:BWBR0002269", "")]),
        # the Wetboek van Koophandel by its letter
        ("art. 250 en 254 K. De polis", [("bwb:BWBR0001838", "art.250"),
                                         ("bwb:BWBR0001838", "art.254")]),
        ("art. 250 K.B.; artikel 4 K; artikel 12, K, L en M; art. 309 K 12", []),
        ("de wet van 21 April 1810 (Bulletin des Lois n°. 285)", [("bwb:BWBR0001821", "")]),
        (
            "artikel 19 der wet op de zamenstelling der Regterlijke Magt breeder",
            [("bwb:BWBR0001830", "art.19")],
        ),
        (
            "artikel 11 van het Nederlands-Duitse Grensverdrag",
            [("bwb:BWBV0005042", "art.11")],
        ),
    ],
)  # fmt: skip
def test_lists_of_acts_and_letters(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "artt. 365 tot 367 Wetb. v. Strafv.",
            [("bwb:BWBR0001903", f"art.{n}") for n in (365, 366, 367)],
        ),
        ("art. 144 Wb. v. Stfv.", [("bwb:BWBR0001903", "art.144")]),
        ("art. 5 B. Wb.", [("law:Burgerlijk Wetboek", "art.5")]),
        (
            "Art. 88, 2e. lid van het Wetboek van Strafvordering",
            [("bwb:BWBR0001903", "art.88(2)")],
        ),
        (
            "artikel 3 der Sterrenwet en art. 5 derzelfde wet",
            [("law:Sterrenwet", "art.3"), ("law:Sterrenwet", "art.5")],
        ),
        (
            "Zie ook Tweede Kamer, zitting 1979-1980, 95 883, nrs. 1-2.",
            [("kst:95883-1", ""), ("kst:95883-2", "")],
        ),
        ("Tweede Kamer, zitting 1980-1981, 96035, nr. 8.", []),
    ],
)
def test_ranges_and_short_names_of_before_1900(text, expected):
    assert rows(text) == expected
