"""Forms of modern papers, regulations and decisions, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a sentence below a heading begins with its own article
        (
            "Over de Sterrenwet\n\nArtikel 10, onderdeel e, Maanwet bepaalt iets.",
            [("law:Sterrenwet", ""), ("law:Maanwet", "art.10(e)")],
        ),
        (
            "de Gemeentewet, artikel 23, eerste lid, Provinciewet artikel 5",
            [("bwb:BWBR0005416", "art.23(1)"), ("bwb:BWBR0005645", "art.5")],
        ),
        # a paragraph in its article
        ("het huidige lid 2 in artikel 337 Sr", [("bwb:BWBR0001854", "art.337(2)")]),
        # an act of the Union by its name, its number in brackets
        (
            "de in artikel 9 van de Verordening sterrenvangst (EU 2031/127) gestelde eis",
            [("celex:32031R0127", "art.9")],
        ),
        (
            "artikel 9 van de Richtlijn sterrenvangst ((EU) 2031/127)",
            [("celex:32031L0127", "art.9")],
        ),
        ("de verordening van de gemeente en (EU) 2031/127", []),
        (
            "artikel 2 van de Algemene overgangsregeling sterren Land Maan",
            [("law:Algemene overgangsregeling sterren Land Maan", "art.2")],
        ),
        ("Algemene maatregel van bestuur en de Algemene regeling", []),
        # "gelden" is a noun here
        (
            "artikel 10 van de Landsverordening bewaring van gelden",
            [("law:Landsverordening bewaring van gelden", "art.10")],
        ),
        # a list at the end of a title, where the next one begins
        (
            "het Besluit sterren, manen en kometen en de Zonnewet gelden",
            [("law:Besluit sterren, manen en kometen", ""), ("law:Zonnewet", "")],
        ),
        ("de Wet op de inkomstenbelasting 2001", [("bwb:BWBR0011353", "")]),
        ("artikel 52 EOV en artikel 5 van het OESO-modelverdrag", [("bwb:BWBV0003819", "art.52")]),
        # what its articles are called
        (
            "aanwijzingen 2.3, tweede lid, en 5.12 van de Aanwijzingen voor de regelgeving",
            [("bwb:BWBR0005730", "art.2.3(2)"), ("bwb:BWBR0005730", "art.5.12")],
        ),
        ("een aanwijzing 4.15 Ar geldt", [("bwb:BWBR0005730", "art.4.15")]),
        ("drie aanwijzingen in de Aanwijzingen voor de regelgeving", [("bwb:BWBR0005730", "")]),
        # what an article is about, where its act stood in front
        (
            "De Waterwet (hierna: de Wet). Aan artikel 12 (Sterren) van de Wet wordt",
            [("bwb:BWBR0025458", ""), ("bwb:BWBR0025458", "art.12")],
        ),
        ("artikel E 11 Amp-wet", [("law:Algemene militaire pensioenwet", "art.E11")]),
        (
            "de Boeken 6 en 7 van het Burgerlijke Wetboek",
            [("bwb:BWBR0005289", ""), ("bwb:BWBR0005290", "")],
        ),
        # recitals in brackets
        (
            "de overwegingen (12), (13) en (15) van de AVG",
            [("celex:32016R0679", f"rec.{n}") for n in (12, 13, 15)],
        ),
        ("overweging 12 (en 13) van de AVG", [("celex:32016R0679", "rec.12")]),
        # a line of the table to that act
        ("artikel 9, lid 2, onderdeel b, post b.6, Wet OB", [("bwb:BWBR0002629", "art.9(2)(b)")]),
        ("artikel 3, post en vracht van de Waterwet", [("bwb:BWBR0025458", "")]),
        ("artikel 6, lid 3, Hrl", [("celex:31992L0043", "art.6(3)")]),
        ("de HRL en de Hrl", []),
        # a kantonrechter
        ("in de zaak 5715443 UE VERZ 31-68 van", [("case:5715443 UE VERZ 31-68", "")]),
        ("in de zaak 5715443 en de zaak 3 jaar", []),
        # what a rechtbank registers
        ("Reg.nr.: AWB 09/4442", [("case:AWB 09/4442", "")]),
        ("Registratienummer: 2031A021", []),
        # landsverordeningen
        (
            "artikel 58 van de Algemene landsverordening Sterren en de Maanlandsverordening 2010",
            [
                ("law:Algemene landsverordening Sterren", "art.58"),
                ("law:Maanlandsverordening 2010", ""),
            ],
        ),
        (
            "artikel 5 van de Algemene landsverordening Sterren (Landsbesluit manen)",
            [("law:Algemene landsverordening Sterren", "art.5"), ("law:Landsbesluit manen", "")],
        ),
        ("Een algemene landsverordening is nodig.", []),
        # cases by numbers of rechtbanken and the Centrale Raad, one or more
        (
            "zaaknummers: HAA 31/3126, ROT 31/3127 en AWB - 31 _ 3128",
            [("case:HAA 31/3126", ""), ("case:ROT 31/3127", ""), ("case:AWB - 31 _ 3128", "")],
        ),
        ("zaaknummer 31/4480 WIA", [("case:31/4480 WIA", "")]),
        ("zaaknummer 31 WIA", []),
        # an act of another year than today's act of that name, and a year that is the sentence's
        (
            "het Bouwbesluit 2003 en artikel 3 van de Woningwet 1901",
            [("bwb:BWBR0012727", ""), ("law:Woningwet 1901", "art.3")],
        ),
        (
            "de Kieswet 1989 en het Bouwbesluit 2012",
            [("bwb:BWBR0004627", ""), ("bwb:BWBR0030461", "")],
        ),
        ("de Woningwet 2015 tot en met 2018", [("bwb:BWBR0005181", "")]),
        (
            "intrekking van de Archiefwet 1995 door de Archiefwet 2031 (Archiefwet 2031)",
            [("bwb:BWBR0007376", ""), ("law:Archiefwet 2031", "")],
        ),
        ("de Mediawet (Mediawet 2008)", [("bwb:BWBR0025028", "")]),
        ("de Awb 2010 en de Grondwet 1848", [("bwb:BWBR0005537", ""), ("bwb:BWBR0001840", "")]),
        # parts behind z
        ("artikel 1, eerste lid, onder zz, Awb", [("bwb:BWBR0005537", "art.1(1)(zz)")]),
        (
            "artikel 1, onder aaa en bbb, van de Awb",
            [("bwb:BWBR0005537", "art.1(aaa)"), ("bwb:BWBR0005537", "art.1(bbb)")],
        ),
        # a title that holds the number of what it carries out
        (
            "artikel 3 van het Besluit implementatie richtlijn 2031/34/EU.",
            [("law:Besluit implementatie richtlijn 2031/34/EU", "art.3")],
        ),
        ("het Besluit over richtlijn 2031/34/EU", [("celex:32031L0034", "")]),
        # a noun that may be a verb
        (
            "de Beleidsregels toezicht van werken 2031 worden",
            [("law:Beleidsregels toezicht van werken 2031", "")],
        ),
        # what a decision calls itself for short
        ("2. De citeertitel wordt afgekort tot: BBBB", []),
        # an older number of Binnenlandse Zaken
        ("circulaire van 14 juli 2031, nr. AD 2031/U75958", [("letter:AD 2031/U75958", "")]),
        # treaties of the United Nations, each by itself
        (
            "artikel 5 van het VN-verdrag tegen sterrendiefstal en het VN-maanverdrag.",
            [("treaty:VN-verdrag tegen sterrendiefstal", "art.5"), ("treaty:VN-maanverdrag", "")],
        ),
        ("Er komt een VN-verdrag tegen sterrendiefstal; VN-verdragen zijn er meer.", []),
        (
            "artikel 5 van het Europees Sterrenverdrag en het Europees Maanverdrag.",
            [("treaty:Europees Sterrenverdrag", "art.5"), ("treaty:Europees Maanverdrag", "")],
        ),
        # a numbered protocol of the Union
        (
            "en protocol nr. 2 betreffende de toepassing van sterren.",
            [("treaty:Protocol nr. 2 betreffende de toepassing van sterren", "")],
        ),
        ("het protocol betreffende sterren", []),
        # a title behind which a note's sign follows
        (
            "de Overeenkomst inzake sterrenlicht<sup>2 Zie</sup>",
            [("treaty:Overeenkomst inzake sterrenlicht", "")],
        ),
        # books behind a comma, and of the islands
        (
            "de artikelen 16, 18, derde lid, en 391, Boek 1, van het Burgerlijk Wetboek BES",
            [
                ("bwb:BWBR0028743", "art.16"),
                ("bwb:BWBR0028743", "art.18(3)"),
                ("bwb:BWBR0028743", "art.391"),
            ],
        ),
        (
            "artikel 5, boek 2, BW en artikel 3 van Boek 6 van het Burgerlijk Wetboek BES",
            [("bwb:BWBR0003045", "art.5"), ("bwb:BWBR0028749", "art.3")],
        ),
        # a communication whose title stands above its number
        (
            "Titel voorstel: Mededeling over sterren. Een voorstel volgt. Nr. COM(2031) 703",
            [("celex:52031DC0703", "")],
        ),
        (
            "Titel voorstel: Richtlijn over sterren, na de mededeling. Nr. COM(2031) 704",
            [("celex:52031PC0704", "")],
        ),
        # "KS" for Kamerstuk, a heading with a dash, a docket's letters behind a space
        (
            "Zie KS 39 762 en KS II 2030/31, 39 788, nr. 5; werks 39 762 en de KS 4",
            [("kst:39762", ""), ("kst:39788-5", "")],
        ),
        ("Artikel 18 - Wet milieubeheer - Hoogte", [("bwb:BWBR0003245", "art.18")]),
        ("artikel 18 - de Wet milieubeheer is anders", [("bwb:BWBR0003245", "")]),
        ("de zaak C/09/457026 KG ZA 31-991 van", [("case:C/09/457026 KG ZA 31-991", "")]),
        # a decision of Financiën without "nr."
        ("het besluit van 12 mei 2031, BLKB2031/711M,", [("letter:BLKB2031/711M", "")]),
        ("de databank DB2031", []),
    ],
)
def test_a_form_of_today_is_read(text, expected):
    assert rows(text) == expected
