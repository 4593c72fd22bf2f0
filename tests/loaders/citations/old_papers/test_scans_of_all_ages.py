"""Forms of scanned papers and debates of 1850 to 1995, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Handelingen in quotation marks, with a comma behind them, with "bladz."
        ("1 'Handelingen', zitting 1972-1973, blz. 12-13.", [
            ("name:Handelingen II 1972/73", "p.12-13")]),
        ('"Handelingen" Tweede Kamer, zitting 1972-1973, blz. 12', [
            ("name:Handelingen II 1972/73", "p.12")]),
        ("Zie Handelingen, Eerste Kamer, zitting 1972-1973, blz. 12.", [
            ("name:Handelingen I 1972/73", "p.12")]),
        ("Hande-\nlingen der Tweede Kamer, Zitting 1919—1920, bladz. 1250, 2de kolom", [
            ("name:Handelingen II 1919/20", "p.1250")]),
        ("deze 'handelingen', zo zegt hij", []),
        # and behind their page
        ("in het debat van 3 mei 1974 (blz. 1250 Handelingen) zei", [
            ("name:Handelingen", "p.1250")]),
        ("blz. 1250 van de Handelingen der Eerste Kamer, zitting 1972-1973", [
            ("name:Handelingen I 1972/73", "p.1250")]),
        ("op blz. 12 staan zijn handelingen", []),
        # a budget of before 1967, by its chapter or its letter
        ("het wetsontwerp Begroting van het Sterrenbedrijf voor 1959 (5900 L);", [
            ("kst:5900-L", "")]),
        ("wetsontwerp tot vaststelling van hoofdstuk VI der begroting (3900, hoofdstuk VI)", [
            ("kst:3900-VI", "")]),
        ("het wetsontwerp over schepen (5940 L)", []),
        ("1°. wijziging van de Sterrenwet (7440); 11°. verlenging van de duur van de Maanwet "
         "(7464).",
         [("law:Sterrenwet", ""), ("kst:7440", ""), ("law:Maanwet", ""), ("kst:7464", "")]),
        ("bij 20°. Het aantal (7440) is", []),
        ("de ontwerpen van wet: 1°. uitvoering van het Verdrag inzake sterren (7285, zitting 1963)",
         [("treaty:Verdrag inzake sterren", ""), ("kst:7285", "")]),
        ("wijziging van de begroting (7192. zitting 1962-1963);", [("kst:7192", "")]),
        # a dossier alone, by its session
        ("(Gedrukte Stukken zitting 1931—1932, n°. 92, blz. 4)", [
            ("name:Kamerstukken 1931/32, 92", "p.4")]),
        ("Bijlagen Handelingen 1931-1932, no. 92", [("name:Kamerstukken 1931/32, 92", "")]),
        ("Gedrukt stuk Tweede Kamer, zitting 1964-1965, nr. 8175", [("kst:8175", "")]),
        ("die onderwerpen (Zitting 1933—1934 — 296, stuk nr. 3, p. 15).", [
            ("name:Kamerstukken 1933/34, 296-3", "p.15")]),
        # names that were common then
        ("artikel 3 van de bodemproductiewet 1939", [("bwb:BWBR0001996", "art.3")]),
        ("de wet op de publiekrechtelijke bedrijfsorganisatie", [("bwb:BWBR0002058", "")]),
        # two places of one act with words between them
        ("bepaalde in artikel 60, lid 2, en onder verwijzing naar artikel 61, lid 3, van de "
         "Grondwet", [("bwb:BWBR0001840", "art.60(2)"), ("bwb:BWBR0001840", "art.61(3)")]),
        # the act that approved a treaty stands in front of it
        ("bedoeld in artikel IV van het bij de wet van 3 mei 1952 (Stb. 9) goedgekeurde Verdrag "
         "houdende instelling van een Sterrenraad (Trb. 1951, 12)",
         [("treaty:Verdrag houdende instelling van een Sterrenraad", "art.IV"), ("stb:1952-9", ""),
          ("treaty:Verdrag houdende instelling van een Sterrenraad", ""), ("trb:1951-12", "")]),
        ("de artikelen 3 en 4 van de bij artikel 1 van de wet van 3 mei 1952 (Stb. 9), "
         "goedgekeurde Overeenkomst inzake sterren.",
         [("treaty:Overeenkomst inzake sterren", "art.3"),
          ("treaty:Overeenkomst inzake sterren", "art.4"),
          ("law:Wet van 3 mei 1952", "art.1"), ("stb:1952-9", ""),
          ("treaty:Overeenkomst inzake sterren", "")]),
        ("artikel 3 van het bij de wet ingestelde fonds en het Verdrag inzake sterren.", [
            ("treaty:Verdrag inzake sterren", "")]),
        # a protocol between states
        ("het te Brussel ondertekende Protocol tussen het Koninkrijk der Nederlanden en het "
         "Koninkrijk België tot vaststelling van een tarief.",
         [("treaty:Protocol tussen het Koninkrijk der Nederlanden en het Koninkrijk België tot "
           "vaststelling van een tarief", "")]),
        ("het Protocol tussen de ministers over wie het woord voert", []),
        # the last paragraph
        ("artikel 60, laatste lid, van de Grondwet", [("bwb:BWBR0001840", "art.60")]),
        ("artikel 7, laatste lid, onder b, der Sterrenwet", [("law:Sterrenwet", "art.7(b)")]),
        # as it was spelled
        ("artikel 36, eerste lid, laatsten zin van de Sterrenwet", [
            ("law:Sterrenwet", "art.36(1)")]),
        ("artikel 36, tweeden volzin, der Sterrenwet", [("law:Sterrenwet", "art.36")]),
        ("artikel 36, lett. b, der Sterrenwet", [("law:Sterrenwet", "art.36(b)")]),
        # "het" as an image's reader has it
        ("artikel 69 van hel Sterren-\nbesluit 1913 (Stb. 345)", [
            ("law:Sterrenbesluit 1913", "art.69"), ("stb:1913-345", "")]),
        ("artikel 69 van liet Sterrenbesluit.", [("law:Sterrenbesluit", "art.69")]),
        # what is changed, or acted under, is an act
        ("over de wijziging van het Sterrenlichtbesluit.3 Van het overleg", [
            ("law:Sterrenlichtbesluit", "")]),
        ("op grond van het Raadsbesluit.", []),
        ("Hij las het Sterrenlichtbesluit.", []),
        # a bracket read as a C, a point too many
        ("Wijziging van de wet van 24 december 1959 CStb. 513), houdende", [("stb:1959-513", "")]),
        ("bij de wet van 22 December 1922 (Staatsblad n°. .687).", [("stb:1922-687", "")]),
        ("uw brief van 4 februari 1969, nr. 68.697, over", [("letter:68.697", "")]),
        ("de lijst van 4 bladzijden, nr. 68.697", []),
        ("wijziging van de weduwenwet voor de Landmacht 1909", [
            ("law:Weduwenwet voor de landmacht 1909", "")]),
        # an act that has lost its capital, beside its article
        ("artikel 12, lid 1 van de omroepwet)", [("law:Omroepwet", "art.12(1)")]),
        ("artikel 9 der sterrenwachtwet.", [("law:Sterrenwachtwet", "art.9")]),
        ("artikel 9 van de ontwerpwet", []),
        ("artikel 9 van de invoeringswet", []),
        ("in de sterrenwachtwet staat", []),
        ("art. 34 der burgerlijke pensioenwet", [("law:Burgerlijke pensioenwet", "art.34")]),
        # the number of a letter behind a month with a capital, and of which letter
        ("mijn schrijven van 23 Maart 1955, no. P. 250108169/03, moge ik", [
            ("letter:P. 250108169/03", "")]),
        # what a bill does is no title, with a capital either
        ("een ontwerp van Wet tot naturalisatie van Jan Jansen en 19 anderen.", []),
        ("een ontwerp van Wet tot wijziging van de Gemeentewet.", [("bwb:BWBR0005416", "")]),
        ("een voorstel van Rijkswet houdende goedkeuring van het Verdrag inzake sterren.", [
            ("treaty:Verdrag inzake sterren", "")]),
        # an act by its day, its article behind it
        ("volgens de wet van 12 Julij 1841, art. 7, litt. B, de som", [
            ("law:Wet van 12 Julij 1841", "art.7(B)")]),
        ("de wet van 12 Julij 1841, zo zegt men in artikel 7", []),
        # a page of the session that is going on
        ("(Aanhangsel Handelingen Eerste Kamer dezer zitting, blz. 51)", [
            ("name:Aanhangsel Handelingen", "p.51")]),
        ("Handelingen Tweede Kamer, dezer zitting, blz. 77", [("name:Handelingen II", "p.77")]),
        ("het aanhangsel dezer zitting", []),
        # "der" misread, its hyphen glued to a name
        ("de artt. 27 en 28 dei-Grondwet en de Staat dei-Nederlanden", [
            ("bwb:BWBR0001840", "art.27"), ("bwb:BWBR0001840", "art.28")]),
        ("bij de wetten van 27 Januari en 11 Juli 1884 (Staatsbladen n°s. 19 en 144)", [
            ("stb:1884-19", ""), ("stb:1884-144", "")]),
        # the Chamber between the session and the dossier, no word before the number
        ("(Zitting 1949—1950, Tweede Kamer, 1679, 2)", [("kst:1679-2", "")]),
        ("(zie Handelingen, bladz. 249)", [("name:Handelingen", "p.249")]),
        # articles of the treaty on the Union as it was until 1999
        ("de artikelen J.4 en K.1, tweede lid, van het Verdrag betreffende de Europese Unie", [
            ("celex:11992M/TXT", "art.J.4"), ("celex:11992M/TXT", "art.K.1(2)")]),
        ("artikel 6 van het Verdrag betreffende de Europese Unie", [
            ("celex:12016M/TXT", "art.6")]),
        # a number sign that a reader of images took for letters
        ("der wet van 7 Maart 1852 (Staatsblad nc 48)", [("stb:1852-48", "")]),
        ("de wet van 11 Mei 1879 (Staatiblad n\". 92)", [("stb:1879-92", "")]),
        ("de wet van 11 Mei 1879 (Staatablad n°. 92)", [("stb:1879-92", "")]),
        ("de wet van 11 Mei 1879 (Staatsblad tt°. 92)", [("stb:1879-92", "")]),
        # a comma read as a point before the part of an article
        ("artikel 7. 1°., der wet van 11 Mei 1879", [("law:Wet van 11 Mei 1879", "art.7(1°)")]),
        ("Artikel 7. 1°. De minister stelt regels.", []),
        # several numbers of the Staatsblad of one year, which stands in front
        ("bij de wetten van 11 Mei 1879 (Staatsbladen n°s. 92 tot en met 94)", [
            ("stb:1879-92", ""), ("stb:1879-93", ""), ("stb:1879-94", "")]),
        ("bij de wetten van 11 Mei 1879 (Staatsbladen i:°. 92, 96 en 97)", [
            ("stb:1879-92", ""), ("stb:1879-96", ""), ("stb:1879-97", "")]),
        # a dossier behind its session without a comma; five digits behind a year are an amount
        ("2) Zitting 1977-1978 14 800, hoofdstuk XI, nr. 2, blz. 7, linkerkolom.", [
            ("kst:14800-XI-2", "p.7")]),
        ("in 1978 14 800, nr. 2 van de lijst", []),
        # decisions in the spelling of their time, with the series of that time
        ("het arrest van den Hoogen Raad van 5 Maart 1927 (Weekblad van het Recht n°. 11640, "
         "Nederlandsche Jurisprudentie 1927, blz. 410)", [("case:HR-1927-03-05", "")]),
        ("volgens den Hoogen Eaad 5 Maart 1927, W. 11640,", [("case:HR-1927-03-05", "")]),
        ("de Hooge Raad werd op 5 Maart 1927 gehoord", []),
        ("in de Ned. Jurisprudentie 1951, blz. 88 en 89,", [("case:NJ 1951/88", "")]),
        ("(Ned. Jurisprudentie 1951, no. 88)", [("case:NJ 1951/88", "")]),
        ("bij vonnis van de arrondissementsrechtbank te Zwolle van 5 maart 1987", [
            ("case:arrondissementsrechtbank te Zwolle-1987-03-05", "")]),
        # letters by the short numbers of their time; of acts and decrees they are none
        ("bij missive van den Minister van Koloniën dd. 4 Juni 1921, n\". 4417, is", [
            ("letter:4417", "")]),
        ("bij schrijven van 4 Juni 1921, D. n°. 417/22 IV aan de Kamer", [
            ("letter:417/22 IV", "")]),
        ("bij missive van 4 Juni 1921, La. B, n°. 7,", [("letter:7", "")]),
        ("bij brief van 4 juni 1954, no. 417", [("letter:417", "")]),
        ("bij brief van 4 juni 1954, no. 7", []),
        ("bij brief van 4 juni 2014, nr. 417", []),
        ("de brief bij het Koninklijk besluit van 4 Juni 1921, n°. 417", [
            ("law:Koninklijk besluit van 4 juni 1921, nr. 417", "")]),
        # a decree of the same day as the act
        ("Bij de wet van 4 Juni 1851 (Staatsblad nn. 60) werd dit geregeld voor alle gewesten. "
         "Daarop bleef krachtens Koninklijk besluit van dien zelfden dag (Staatsblad n°. 61)", [
            ("stb:1851-60", ""), ("stb:1851-61", "")]),
        ("het besluit van een anderen dag (Staatsblad n°. 61)", [("name:Stb. 61", "")]),
        ("artikel 12 van de wet voortgezet onderwijs", [("bwb:BWBR0002399", "art.12")]),
        # a treaty that is brought in is "een", and still has its title
        ("bood aan een Overeenkomst tussen het Koninkrijk der Nederlanden en de federale Republiek "
         "Selenië inzake sterrenwachten, met toelichtende nota.", [
            ("treaty:Overeenkomst tussen het Koninkrijk der Nederlanden en de federale Republiek "
             "Selenië inzake sterrenwachten", "")]),
        ("er kwam een Overeenkomst tussen partijen inzake sterrenwachten", []),
        # an act without its capital, its article behind it
        ("volgens de wet op het sterrenkijken, art. 35, is", [
            ("law:Wet op het sterrenkijken", "art.35")]),
        ("volgens de wet op het sterrenkijken, die oud is", []),
        # an article by its rank in figures
        ("de omstandigheid, dat het 45ste artikel der Grondwet nog niet", [
            ("bwb:BWBR0001840", "art.45")]),
        ("het 2de artikel van de hand van den schrijver", []),
        ("in het 45ste artikel over sterren", []),
        # the journal of treaties misread, and the old figure for 1
        ("ten geleide van Tractatcnblad 1963, nr. 88, waarin", [("trb:1963-88", "")]),
        ("de tractaten van 1963, nr. 88", []),
        ("de wet van 4 Mei i847 (Staatsblad n°. 33)", [("stb:1847-33", "")]),
        ("wijziging van de Wetboeken van Strafrecht en van Strafvordering, die", [
            ("bwb:BWBR0001854", ""), ("bwb:BWBR0001903", "")]),
        ("de wetboeken van Strafrecht der landen", []),
        # acts of which it is said that they were named before
        ("artikelen 8 en volgende van de bovenaangehaalde wet van 11 Mei 1879", [
            ("law:Wet van 11 Mei 1879", "art.8")]),
        ("artikel 8 van gemelde wet van 11 Mei 1879", [("law:Wet van 11 Mei 1879", "art.8")]),
        ("de in artikel 8 bedoelde wet van 11 Mei 1879", []),
        ("Artikel 2 van de Sterrenwet 1922 geldt. Het eerste lid van artikel 36 van "
         "meergemelde wet niet.", [
            ("law:Sterrenwet 1922", "art.2"), ("law:Sterrenwet 1922", "art.36(1)")]),
        # pages of a Chamber whose session is not said, a comma read as a point
        ("(Handelingen der Tweede Kamer, bladz. 88)", [("name:Handelingen II", "p.88")]),
        ("de Handelingen der Tweede Kamer op bladz. 88", []),
        ("(Zie Aanhangsel 1949-1950. blz. 41.)", [
            ("name:Aanhangsel Handelingen 1949/50", "p.41")]),
        ("de wet van 11 Mei 1879 (Staatsblad r\\°. 92)", [("stb:1879-92", "")]),
        # the Charter of the United Nations is not the Union's
        ("artikel 4 van het Handvest der Verenigde Naties", [("bwb:BWBV0004143", "art.4")]),
        ("artikel 4 van het Handvest", [("celex:12016P/TXT", "art.4")]),
        # the letter of the year has a point
        ("(Staatsblad 1945, No. F. 17)", [("stb:1945-F17", "")]),
        # a paragraph with its sign in front of the article
        ("in § 3 van art. 9 der wet van 11 Mei 1879", [("law:Wet van 11 Mei 1879", "art.9(3)")]),
        ("§ 3, litt. a en b, van art. 9 der wet van 11 Mei 1879", [
            ("law:Wet van 11 Mei 1879", "art.9(3)(a)"),
            ("law:Wet van 11 Mei 1879", "art.9(3)(b)")]),
        ("in § 3 van de nota heet artikel 9 der wet van 11 Mei 1879 oud", [
            ("law:Wet van 11 Mei 1879", "art.9")]),
    ],
)  # fmt: skip
def test_form(text, expected):
    assert rows(text) == expected
