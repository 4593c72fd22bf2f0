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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # courts as they were called and spelled, with the Weekblad by its number
        ("zoo H. R. 6 Nov. 1905 W. 9993 p. 2;", [("case:HR-1905-11-06", "")]),
        ("in H. R, 27 Febr. 1905 W. 9991; en", [("case:HR-1905-02-27", "")]),
        (
            "arrest van den Hoogen Raad van den 12den Oct. 1911 (W. 9187)",
            [("case:HR-1911-10-12", "")],
        ),
        ("de Hooge Raad heeft in 1911", []),
        (
            "vonnis der Arrond.-Regtbank te Maanstad van den 1 Nov. 1866",
            [("case:Arrond.-Regtbank te Maanstad-1866-11-01", "")],
        ),
        (
            "de Arrondissementsrechtbank te Maanstad van 3 mei 1990",
            [("case:Arrondissementsrechtbank te Maanstad-1990-05-03", "")],
        ),
        ("de Arrondissementsrechtbank te Maanstad is in 1990 verhuisd", []),
        ("Kantong. Maanstad; W. 12 en arr. 3 Mei", []),
        # short names of the acts on gemeenten and provincies
        (
            "zie art. 150 Gem.wet en art 140 Prov. wet,",
            [("bwb:BWBR0005416", "art.150"), ("law:Provinciale wet", "art.140")],
        ),
        # papers as annexes of the Handelingen
        ("Handelingen II 1948/49, bijlage 999, nr. 3, blz. 4", [("kst:999-3", "p.4")]),
        ("Handelingen der Tweede Kamer 1945-1946, bijlage 99 (nr. 4)", [("kst:99-4", "")]),
        (
            "Handelingen II 1936/37, Bijlagen 213, nr. 3",
            [("name:Kamerstukken II 1936/37, 213-3", "")],
        ),
        ("Handelingen II 1961-1962, Bijlagen 6999, nr. 3", [("kst:6999-3", "")]),
        ("Handelingen II 1961-1962, bijlage bij de notulen", [("name:Handelingen II 1961/62", "")]),
        # a reglement that was named before, and where the title of one ends
        (
            "Volgens art. 6 van het Maanreglement; art. 68a van dat Reglement zwijgt.",
            [("law:Maanreglement", "art.6"), ("law:Maanreglement", "art.68a")],
        ),
        (
            "artikel 67a van het Maanreglement in het Voorloopig Verslag vermelding",
            [("law:Maanreglement", "art.67a")],
        ),
    ],
)
def test_courts_and_annexes(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the Staatsblad by other short names, a sign for "no." misread
        ("de wet van 3 Juli 1895, St.bl. 993, en", [("stb:1895-993", "")]),
        ("de wet van 8 December 1902 (Staatsblad X» 998)", [("stb:1902-998", "")]),
        (
            "de wetten van 5 Juni 1905, S. 991, 1 Mei 1911, S. 994 2 Mei 1917, S, 998 en verder",
            [("stb:1905-991", ""), ("stb:1911-994", ""), ("stb:1917-998", "")],
        ),
        ("in 1911, S. 994 sterren", []),
        # a session of the fifties that its chamber is glued to
        ("Bijl- Hand. II 51/52, 2999; Hand. 151/52, bladz. 973 i/m 981",
         [("kst:2999", ""), ("name:Handelingen I 1951/52", "p.973-981")]),
        # what courts write
        ("art. 22, lid 1, van IB '64", [("law:Wet op de inkomstenbelasting 1964", "art.22(1)")]),
        ("in '64 was IB '64 nieuw", []),
        (
            "de Sterrenwet (hierna: de Wet) naast de Kieswet. Art. 6 van de Wet is",
            [("law:Sterrenwet", ""), ("bwb:BWBR0004627", ""), ("law:Sterrenwet", "art.6")],
        ),
    ],
)  # fmt: skip
def test_gazettes_of_the_fifties(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a journal misread with its year behind it, and a year whose 1 is a 4
        ("bekrachtigd werd. Zie StaatsUad 1857, 993.", [("stb:1857-993", "")]),
        ('den 13den Augustus 1857 [StaatsUad N". 993)', [("stb:1857-993", "")]),
        ("der wet van 28 Junij 4854, (Staatsblad No. 990)", [("stb:1854-990", "")]),
        ("de Staatsraad 1857, 99 jaar oud", []),
        # acts on schools, and others of two words, in old spelling
        (
            "De Hooger Onderwijswet is van 3 Mei 1876 (Stbl. 992).",
            [("law:Hooger Onderwijswet", ""), ("stb:1876-992", "")],
        ),
        ("art. 5 der Algemeene Sterrenwet,", [("law:Algemeene Sterrenwet", "art.5")]),
        ("het Lager Onderwijs is", []),
        # "dezer Wet" is the paper's own
        ("ter invoering dezer Wet in het bijzonder, en", []),
        ("ter uitvoering dier Wet noodig is,", []),
        # helping verbs end a title
        (
            "de Wet sterrenlicht manenzaken mogen wel en de Wet maanstof zonlicht verdient steun",
            [("law:Wet sterrenlicht manenzaken", ""), ("law:Wet maanstof zonlicht", "")],
        ),
        # Handelingen of the nineteenth century
        ("*) Hand. 1850/51 blz. 291.", [("name:Handelingen II 1850/51", "p.291")]),
        ("Handelingen II 1898-1899, bladz. 12", [("name:Handelingen II 1898/99", "p.12")]),
    ],
)
def test_books_of_the_nineteenth_century(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("besluit van 29 Januari 1913, S. no. 999).", [("stb:1913-999", "")]),
        ("de wet van 3 Februari 1912 (S. 998)", [("stb:1912-998", "")]),
        # a semicolon divides the articles of one act
        (
            "de artikelen 13, derde lid; 16, tweede lid; en 56 der Sterrenwet",
            [("law:Sterrenwet", f"art.{n}") for n in ("13(3)", "16(2)", "56")],
        ),
        ("artikel 5; 16 der Sterrenwet", [("law:Sterrenwet", "")]),
        ("de artikelen 5 en 6; 7 leden van de Kieswetgroep", []),
        # volumes whose dash is lost, of one year, and one behind another
        ("ingetrokken. Hand. 1876 77, blz. 1299—9.", [("name:Handelingen II 1876/77", "p.1299-9")]),
        ("Hand. 1899 1900\n\nblz. 1999.", [("name:Handelingen II 1899/00", "p.1999")]),
        ("de Hand. der Zitting 1814, blz. 3", [("name:Handelingen II 1814", "p.3")]),
        (
            "Hand. 1892—93, blz. 999. Vgl. ook 1893—94, blz. 738.",
            [("name:Handelingen II 1892/93", "p.999"), ("name:Handelingen II 1893/94", "p.738")],
        ),
        ("Hand. 1876 77 keer", []),
    ],
)
def test_volumes_and_lists(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # papers of several sessions, behind the word for annexes alone
        (
            "men vindt in bijl. 1923—24, 999, n°. 1, 2; 1924—25, 199, n°. 3.",
            [
                *((f"name:Kamerstukken 1923/24, 999-{n}", "") for n in (1, 2)),
                ("name:Kamerstukken 1924/25, 199-3", ""),
            ],
        ),
        ("in bijlage 1923-1924 van het boek", []),
        # a part that has a number
        ("artikel 21, n°. 2, der Sterrenwet", [("law:Sterrenwet", "art.21(2)")]),
        ("art. 21, no. 2 van de Sterrenwet", [("law:Sterrenwet", "art.21(2)")]),
        ("het nommer 2 van artikel 21 der Sterrenwet", [("law:Sterrenwet", "art.21(2)")]),
        (
            "op nummer 12 van de Sterrenlaan; artikel 21 der Sterrenwet",
            [("law:Sterrenwet", "art.21")],
        ),
        # an act that only begins a title elsewhere
        ("in artikel 10 van de Invoeringswet en", [("law:Invoeringswet", "art.10")]),
        ("de Invoeringswet is gereed", []),
        ("artikel 3 van de Rijkswet is", []),
    ],
)
def test_annexes_and_parts(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A. B. Wet van 3 Mei 1829 (St 99), houdende", [("stb:1829-99", "")]),
        ("de Wet van 3 Mei 1829 (St. 99), houdende", [("stb:1829-99", "")]),
        ("op 3 Mei 1829 (St. Jan)", []),
        ("zie Landr. Maanstad 17 Juli 1909. T. 193,", [("case:Landr. Maanstad-1909-07-17", "")]),
        ("RvJ. te Maanstad 12 Januari 1910 zegt", [("case:RvJ. te Maanstad-1910-01-12", "")]),
        ("het Hoog Militair Gerechtshof van 3 mei 1950", [("case:HMG-1950-05-03", "")]),
        ("de Landraad Maanstad zat in 1909", []),
    ],
)
def test_other_courts_and_the_shortest_staatsblad(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "dat bij de 12de en 14de artikelen der Grondwet is bepaald",
            [("bwb:BWBR0001840", "art.12"), ("bwb:BWBR0001840", "art.14")],
        ),
        ("het 5de artikel van de Sterrenwet", [("law:Sterrenwet", "art.5")]),
        ("het 5de artikel van de krant over de Kieswet", [("bwb:BWBR0004627", "")]),
        ("een artikel van de Kieswet", [("bwb:BWBR0004627", "")]),
        ("executie van het Reglement van zyne Doorluchtige Hoogheid, van", []),
    ],
)
def test_numbers_in_front_and_makers(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the journal behind an act whose title ends with its year
        (
            "Bij art. 16 der wet van 9 April 1877, S. 90, is",
            [("law:Wet van 9 April 1877", "art.16"), ("stb:1877-90", "")],
        ),
        (
            "art. 58 der Ambtenarenwet 1929 (S. 530), de",
            [("bwb:BWBR0001947", "art.58"), ("stb:1929-530", "")],
        ),
        ("de Sterrenwet 1929, S. Maan en", [("law:Sterrenwet 1929", "")]),
        # a point or nothing for the comma, a month cut short
        ("de wet van 31 December 1913. S. 949, tot", [("stb:1913-949", "")]),
        ("bij K. B. 20 Sept. 1842 !St. nu.93, daarna", [("stb:1842-93", "")]),
        ("het K. B. van 29 Sept. 1892 St. no. 998, waarbij", [("stb:1892-998", "")]),
        ("in 1913. S. 12 manen", []),
        ("op 3 Mei 1913 S. Maan", []),
    ],
)
def test_the_journal_behind_an_act_of_a_year(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("art. 9 der Spoorwegwet van 1875 is", [("bwb:BWBR0001848", "art.9")]),
        ("artikel 9 van de Spoorwegwet 1875", [("bwb:BWBR0001848", "art.9")]),
        ("artikel 9 van de Spoorwegwet van 2003", [("bwb:BWBR0015007", "art.9")]),
        ("de Archiefwet van 1962 bewaart", [("law:Archiefwet 1962", "")]),
        ("de Mediawet van 1987, daarna", [("bwb:BWBR0004149", "")]),
        # the one before that of today; a name of one act alone is that
        (
            "artikel 3 van de voormalige woningwet (artikel 5 van de huidige Woningwet)",
            [("law:Woningwet", "art.3"), ("bwb:BWBR0005181", "art.5")],
        ),
        ("de oude Zorgverzekeringswet bood", [("bwb:BWBR0018450", "")]),
        # a year that is none of the act
        ("de wijziging van de Mediawet van 1987", [("bwb:BWBR0025028", "")]),
        ("de werking van de Mediawet van 1990 tot 2020", [("bwb:BWBR0025028", "")]),
        ("de Mediawet van 1987-1990", [("bwb:BWBR0025028", "")]),
        ("de Mediawet van 19 mei", [("bwb:BWBR0025028", "")]),
    ],
)
def test_the_year_behind_a_name_that_several_acts_bore(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "de artikelen 6, tweede lid; 7, eerste lid, 1°. of 2°., of 35, van de Sterrenwet",
            [
                ("law:Sterrenwet", "art.6(2)"),
                ("law:Sterrenwet", "art.7(1)(1°)"),
                ("law:Sterrenwet", "art.7(1)(2°)"),
                ("law:Sterrenwet", "art.35"),
            ],
        ),
        # a range of the law books
        (
            "zie artt. 7 tot 9 der Onteigeningswet",
            [("bwb:BWBR0001842", f"art.{n}") for n in (7, 8, 9)],
        ),
        ("artikel 7 tot 9 mei van de Kieswet", [("bwb:BWBR0004627", "")]),
        ("volgens art. 12 G. W. heeft", [("bwb:BWBR0001840", "art.12")]),
        ("de heer G. W. Maan", []),
        # what follows a title in the old spelling
        ("is de Sterrenwet zoo helder, de Maanwet zóó duister", ["Sterrenwet", "Maanwet"]),
    ],
)
def test_parts_ranges_and_short_names_of_law_books(text, expected):
    expected = [(f"law:{row}", "") if isinstance(row, str) else row for row in expected]
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an act that says this of one before it speaks of itself
        (
            "Wat rust op artikel 3 van de Sterrenwet wordt geacht te rusten op artikel 5 van "
            "deze wet.",
            [("law:Sterrenwet", "art.3")],
        ),
        (
            "Een vergunning krachtens artikel 3 van de Sterrenwet verleend, geldt als vergunning "
            "krachtens artikel 5 van deze wet.",
            [("law:Sterrenwet", "art.3")],
        ),
        # where the act is what the sentence is about, it is meant
        (
            "Volgens artikel 3 van de Sterrenwet is dit geen maan naar artikel 5 van deze wet.",
            [("law:Sterrenwet", "art.3"), ("law:Sterrenwet", "art.5")],
        ),
        (
            "De Sterrenwet geldt als oud, om artikel 5 van deze wet.",
            [("law:Sterrenwet", ""), ("law:Sterrenwet", "art.5")],
        ),
        (
            "Dit rust op artikel 3 van de Sterrenwet. Zo geldt de ster van artikel 5 van deze wet.",
            [("law:Sterrenwet", "art.3"), ("law:Sterrenwet", "art.5")],
        ),
    ],
)
def test_this_act_beside_one_before_it(text, expected):
    assert rows(text) == expected
