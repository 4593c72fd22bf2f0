"""Forms that papers of ministries, advices and explanations use, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a word in brackets says whose act it is
        ("artikel 134 (Nederlandse) Grondwet", [("bwb:BWBR0001840", "art.134")]),
        ("artikel 5 van de (oude) Vreemdelingenwet 2000", [("bwb:BWBR0011823", "art.5")]),
        # acts of financial supervision by their common names
        ("artikel 94, tweede lid, van PSD II", [("celex:32015L2366", "art.94(2)")]),
        ("het Besluit prudentiële regels Wft", [("bwb:BWBR0020420", "")]),
        # a longer title begins with the name of another act
        ("de Wet inburgering in het buitenland geldt", [("bwb:BWBR0023204", "")]),
        ("het Statuut van de Raad van Europa", [("bwb:BWBV0005506", "")]),
        # what a paper is may stand between its number and the page
        (
            "Kamerstukken II 2030/31, 39 762, nr. 7, nota naar aanleiding van het verslag, blz. 61",
            [("kst:39762-7", "p.61")],
        ),
        ("Kamerstukken II 2030/31, 39 762, nr. 3, MvT, p. 8", [("kst:39762-3", "p.8")]),
        (
            "Kamerstukken II 2030/31, 39 762, nr. 7, verslag van het overleg op p. 61",
            [("kst:39762-7", "")],
        ),
        # a protocol that changes a treaty is a treaty of its own, with that treaty in its name
        (
            "het Protocol tot wijziging van het Verdrag inzake sterren (Trb. 2031, 4)",
            [
                ("treaty:Protocol tot wijziging van het Verdrag inzake sterren", ""),
                ("trb:2031-4", ""),
            ],
        ),
        # the paragraph of one of two articles of a number
        ("het eerste lid van het nieuwe artikel 97 Grondwet", [("bwb:BWBR0001840", "art.97(1)")]),
        ("de nieuwe leden van de raad, artikel 97 Grondwet", [("bwb:BWBR0001840", "art.97")]),
        # a long title without its capital; a short one is prose
        (
            "op grond van de wet arbeidsvoorwaarden grensoverschrijdende arbeid",
            [("bwb:BWBR0010925", "")],
        ),
        ("de wet arbeid van sterren", []),
        # a book and the short name of the whole code
        (
            "Boek 7 van het Burgerlijk Wetboek (BW), en artikel 6:162 BW",
            [("bwb:BWBR0005290", ""), ("bwb:BWBR0005289", "art.6:162")],
        ),
        (
            "Boek 7 van het Burgerlijk Wetboek (BW). In het BW staat",
            [("bwb:BWBR0005290", ""), ("law:Burgerlijk Wetboek", "")],
        ),
        # months with a capital
        ("CRvB 7 September 2030, TAR 2030, 144", [("case:CRvB-2030-09-07", "")]),
        # a list of articles of several acts, the word in front of the first only
        (
            "Gelet op de artikelen 27, tiende lid, van de Werkloosheidswet, 45, zesde lid, van de "
            "Ziektewet en 14, eerste en tweede lid, van de Toeslagenwet",
            [
                ("bwb:BWBR0004045", "art.27(10)"),
                ("bwb:BWBR0001888", "art.45(6)"),
                ("bwb:BWBR0004043", "art.14(1)"),
                ("bwb:BWBR0004043", "art.14(2)"),
            ],
        ),
        (
            "artikel 6 van de Woningwet en 2.1 van de Omgevingswet",
            [("bwb:BWBR0005181", "art.6"), ("bwb:BWBR0037885", "art.2.1")],
        ),
        # numbers that are no articles, and an act that is named for itself
        (
            "artikel 6 van de Woningwet, 12 leden van de raad, de Gemeentewet",
            [("bwb:BWBR0005181", "art.6"), ("bwb:BWBR0005416", "")],
        ),
        (
            "de Woningwet, 6 weken na de Omgevingswet",
            [("bwb:BWBR0005181", ""), ("bwb:BWBR0037885", "")],
        ),
        ("het tweede boek van het Burgerlijk Wetboek", [("bwb:BWBR0003045", "")]),
        (
            "artikel 157 van het Reglement van Orde zend ik u",
            [("law:Reglement van Orde", "art.157")],
        ),
        (
            "artikel 3, lid 2, tweede alinea, van verordening (EU) nr. 604/2013",
            [("celex:32013R0604", "art.3(2)")],
        ),
        # a protocol and the treaty in brackets behind it
        (
            "het derde facultatief protocol van het Verdrag inzake de rechten van het kind "
            "(hierna: IVRK). Artikel 3 van het IVRK",
            [
                (
                    "treaty:derde facultatief protocol van het Verdrag inzake de rechten van het "
                    "kind",
                    "",
                ),
                ("bwb:BWBV0002508", "art.3"),
            ],
        ),
        ("het facultatief protocol bij het VN-verdrag handicap", [("bwb:BWBV0003559", "")]),
        # a note in brackets; an act that no list holds behind a comma
        ("artikel 36[1] van het Statuut voor het Koninkrijk", [("bwb:BWBR0002154", "art.36")]),
        ("op grond van artikel 24, tweede lid, WWX, moet", [("law:WWX", "art.24(2)")]),
        ("op grond van artikel 24, tweede lid, NVWA en politie", []),
        # a recital of the preamble, a number of old, a part of a paragraph in front
        ("overweging 47 van de considerans bij de AVG", [("celex:32016R0679", "rec.47")]),
        ("artikel 288 (oud 249) VWEU", [("celex:12016E/TXT", "art.288")]),
        (
            "onderdeel b van het eerste lid van artikel 4 van de Woningwet",
            [("bwb:BWBR0005181", "art.4(1)(b)")],
        ),
        # acts of the Union by their common names
        (
            "de LULUCF-verordening en de Eurovignetrichtlijn",
            [("celex:32018R0841", ""), ("celex:31999L0062", "")],
        ),
        # where a title ends
        (
            "artikel 4 van het Besluit sterrenzorg bepaalt dat",
            [("law:Besluit sterrenzorg", "art.4")],
        ),
        ("dat het Besluit sterrenzorg bepaalt", []),
        (
            "artikel 4 van het Besluit sterrenzorg toegepaste kortingen",
            [("law:Besluit sterrenzorg", "art.4")],
        ),
        (
            "het wetsvoorstel Belastingwet BES het stelsel van heffing",
            [("law:Belastingwet BES", "")],
        ),
        ("met de Invoeringswet het stelsel van de Omgevingswet", [("bwb:BWBR0037885", "")]),
        # a number in brackets with a note glued to it, and a name behind it
        (
            "de diergezondheidsverordening (2016/4291; hierna: «de diergezondheidsverordening» of "
            "«de verordening»)",
            [("celex:32016R0429", "")],
        ),
        # a larger part of an act, and an article of the same act behind it
        (
            "hoofdstuk 8 van de Woningwet, met name artikel 81, geldt",
            [("bwb:BWBR0005181", "hfd.8"), ("bwb:BWBR0005181", "art.81")],
        ),
        (
            "artikel 8 van de Woningwet, met name artikel 81 van de Gemeentewet",
            [("bwb:BWBR0005181", "art.8"), ("bwb:BWBR0005416", "art.81")],
        ),
        (
            "hoofdstuk 8 van de Woningwet, met name artikel 81 van de Gemeentewet",
            [("bwb:BWBR0005181", "hfd.8"), ("bwb:BWBR0005416", "art.81")],
        ),
        # the number behind a name, with a comma
        (
            "artikel 6 van de oude Dublinverordening, nr. 343/2003, luidde",
            [("celex:32003R0343", "art.6")],
        ),
        # a heading below the name of an act is of the paper
        (
            "Wijziging Woningwet\nArtikel II. Wijziging Gemeentewet",
            [("bwb:BWBR0005181", ""), ("bwb:BWBR0005416", "")],
        ),
        # another act in brackets is none of its names, a short title is
        (
            "de Wet sterrenzorg militairen (Woningwet)",
            [("law:Wet sterrenzorg militairen", ""), ("bwb:BWBR0005181", "")],
        ),
        # a title ends before "zoals"; parts and paragraphs in front
        (
            "de Subsidieregeling agrarische sterrenzorg zoals die luidde",
            [("law:Subsidieregeling agrarische sterrenzorg", "")],
        ),
        (
            "de onderdelen d en e van het eerste lid van artikel 6 van de Woningwet",
            [("bwb:BWBR0005181", "art.6(1)(d)"), ("bwb:BWBR0005181", "art.6(1)(e)")],
        ),
        (
            "de onderdelen a tot en met c van artikel 6 van de Woningwet",
            [("bwb:BWBR0005181", f"art.6({part})") for part in "abc"],
        ),
        ("bijlage III.2 van de Nitraatrichtlijn", [("celex:31991L0676", "anx.III(2)")]),
        ("JM 2003, nr. 125 en JM 2003, 125", [("case:JM 2003/125", "")]),
        # a title of the code bears the number of its book, and so do the articles of a list
        ("titel 7.4 van het Burgerlijk Wetboek", [("bwb:BWBR0005290", "tit.7.4")]),
        (
            "artikelen 2:129 en 239 BW en artikel 2:153/263, derde lid, BW",
            [
                ("bwb:BWBR0003045", "art.2:129"),
                ("bwb:BWBR0003045", "art.2:239"),
                ("bwb:BWBR0003045", "art.2:153"),
                ("bwb:BWBR0003045", "art.2:263(3)"),
            ],
        ),
        (
            "artikel 12/13 van de Woningwet",
            [("bwb:BWBR0005181", "art.12"), ("bwb:BWBR0005181", "art.13")],
        ),
        # numbers at the end of a sentence, and of a ministry
        ("tegen ons besluit van 13 juli 2012, Stb. 338. Het", [("stb:2012-338", "")]),
        ("van 19 oktober 2018, nr. 2018-170581;", [("letter:2018-170581", "")]),
        ("het nummer 2018-170581", []),
        # the short name of an act of the islands
        (
            "de Wet sterrentransporten en maan BES (Wst BES). Artikel 5 van de Wst BES",
            [
                ("law:Wet sterrentransporten en maan BES", ""),
                ("law:Wet sterrentransporten en maan BES", "art.5"),
            ],
        ),
        # a title behind a bracket, and one above the next line of a regulation
        (
            "belangen (Tijdelijke wet onderzoeken ZSD en MZSD naar sterren) en",
            [("law:Tijdelijke wet onderzoeken ZSD en MZSD naar sterren", "")],
        ),
        (
            "van de Subsidieregeling zuivere sterren\nGelet op artikel 5 van de Woningwet",
            [("law:Subsidieregeling zuivere sterren", ""), ("bwb:BWBR0005181", "art.5")],
        ),
        (
            "van de Subsidieregeling zuivere sterren\nArtikel II",
            [("law:Subsidieregeling zuivere sterren", "")],
        ),
        ("artikel 5 van het Kaderbesluit nationale EZ-subsidies", [("bwb:BWBR0024796", "art.5")]),
        # a year that is not known yet
        ("(Verzamelwet sterren 20XX)", [("law:Verzamelwet sterren 20XX", "")]),
        ("de Wet op de sterrenzorg 20.. geldt", [("law:Wet op de sterrenzorg 20..", "")]),
        ("Tijdelijke sterrenregeling voor jongeren in de bouw is nodig", []),
        (
            "de Tijdelijke sterrentegemoetkomingsregeling KO zonder maan",
            [("law:Tijdelijke sterrentegemoetkomingsregeling KO zonder maan", "")],
        ),
        # an article and its act in one bracket, behind another act
        (
            "volgens de Gemeentewet (artikel 33 Woningwet)",
            [("bwb:BWBR0005416", ""), ("bwb:BWBR0005181", "art.33")],
        ),
        (
            "volgens de Gemeentewet (artikel 33)",
            [("bwb:BWBR0005416", ""), ("bwb:BWBR0005416", "art.33")],
        ),
        # a dossier of four digits that is no year; a list of acts and days
        ("het wetsontwerp (Kamerstukken 4233) en (Kamerstukken 1955)", [("kst:4233", "")]),
        (
            "wijziging van het Besluit op de Sterrenzorg en van 28 september 1976",
            [("law:Besluit op de Sterrenzorg", "")],
        ),
        ("richtlijn nr. (EU) 2023/1791 van het", [("celex:32023L1791", "")]),
        (
            "van 24 maart 2006, Nr. ARBO/S&M/2006/23349, gedaan",
            [("letter:ARBO/S&M/2006/23349", "")],
        ),
        ("artikel 5 van de (voormalige) Woningwet", [("bwb:BWBR0005181", "art.5")]),
        # meeting, item and page in one; pages of a year; official numbers
        ("Handelingen II 2019/20, 34, p. 34-5-12", [("h-tk:20192020-34-5", "p.12")]),
        ("Handelingen TK 1997-1998, 6368-6375", [("name:Handelingen II 1997/98", "p.6368-6375")]),
        ("stb-2022-123 en Stcrt-2022-1234", [("stb:2022-123", ""), ("stcrt:2022-1234", "")]),
        ("overweging 4 van de preambule bij de AVG", [("celex:32016R0679", "rec.4")]),
        (
            "artikel 5 van zowel de Woningwet als de Gemeentewet",
            [("bwb:BWBR0005181", "art.5"), ("bwb:BWBR0005416", "art.5")],
        ),
        (
            "de hoofdstukken 2 tot en met 4 van de Woningwet",
            [("bwb:BWBR0005181", f"hfd.{number}") for number in (2, 3, 4)],
        ),
        (
            "artikelen 5, tweede lid, onder a, sub 1, en 6 van de Woningwet",
            [("bwb:BWBR0005181", "art.5(2)(a)"), ("bwb:BWBR0005181", "art.6")],
        ),
        # a short name of two acts is of the one that the text named in full before
        (
            "het Handvest van de Verenigde Naties. Artikel 2 van het Handvest",
            [("bwb:BWBV0004143", ""), ("bwb:BWBV0004143", "art.2")],
        ),
        (
            "artikel 2 van het Handvest. Het Handvest van de Verenigde Naties",
            [("celex:12016P/TXT", "art.2"), ("bwb:BWBV0004143", "")],
        ),
        (
            "de Wet publieke gezondheid en artikel 5 Wpg",
            [("bwb:BWBR0024705", ""), ("bwb:BWBR0024705", "art.5")],
        ),
    ],
)
def test_forms_of_papers(text, expected):
    assert rows(text) == expected
