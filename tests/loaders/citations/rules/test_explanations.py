"""Forms that policy rules, regulations and their explanations use, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what joins articles
        (
            "artikelen 8c, 8d in combinatie met 8f van de Gemeentewet",
            [("bwb:BWBR0005416", f"art.8{letter}") for letter in "cdf"],
        ),
        ("de rechter in combinatie met 8 van de Gemeentewet", [("bwb:BWBR0005416", "")]),
        # what else an article has may stand in brackets, a point behind the number of a part
        ("art. 7, eerste lid onder a (en b) Gemeentewet", [("bwb:BWBR0005416", "art.7(1)(a)")]),
        ("de herziening van afdeling 2.3. van de Gemeentewet", [("bwb:BWBR0005416", "afd.2.3")]),
        ("Zie paragraaf 2.3. Van de Gemeentewet", [("bwb:BWBR0005416", "")]),
        # an act by letters of both sizes
        (
            "volgens artikel 3 WLz, en artikel 7 van de WTv",
            [("law:WLz", "art.3"), ("law:WTv", "art.7")],
        ),
        ("artikel 3 WatNu", []),
        # a title ends where the next begins, though its first word is no name of an act
        (
            "bij de Wet op de sterren of de Sterren- en maanwet voor dieren.",
            [("law:Wet op de sterren", ""), ("law:Sterren- en maanwet voor dieren", "")],
        ),
        # a circular of one noun, and what a circular does
        ("op basis van de Circulaire sterrenlicht uit 1979", [("law:Circulaire sterrenlicht", "")]),
        ("de Circulaire maanspiegel geldt", [("law:Circulaire maanspiegel", "")]),
        ("De Circulaire adviseert dat het kan", []),
        # how something is measured
        (
            "uit het Reken- en meetvoorschrift sterrenlicht.",
            [("law:Reken- en meetvoorschrift sterrenlicht", "")],
        ),
        ("een wettelijk voorschrift van Nederland", []),
        # articles of a bill by number and letter, and its transitional law
        (
            "artikel VIIId Overgangsrecht Wet goede sterren (Stb. 2036, 631)",
            [("law:Wet goede sterren", "art.VIIId"), ("stb:2036-631", "")],
        ),
        # a list without gaps behind its commas
        (
            "artikel 8a, eerste lid, onder a,c en e, en 10b,vierde lid, van de Gemeentewet",
            [("bwb:BWBR0005416", f"art.{pin}") for pin in ("8a(1)(a)", "8a(1)(c)", "8a(1)(e)")]
            + [("bwb:BWBR0005416", "art.10b(4)")],
        ),
        (
            "artikel 3, eerste,tweede en derde lid, van de Gemeentewet",
            [("bwb:BWBR0005416", f"art.3({n})") for n in "123"],
        ),
        # a short name beside another with an article
        (
            "artikel 35 van de Gemeentewet en de IOAZ; de IOAZ",
            [("bwb:BWBR0005416", "art.35"), ("bwb:BWBR0004163", "")],
        ),
        # paragraphs of the Vreemdelingencirculaire without their word
        ("(zie A1/4.6 Vc)", [("bwb:BWBR0012287", "par.A1/4.6")]),
        ("volgens B8/3 van de Vreemdelingencirculaire 2000", [("bwb:BWBR0012289", "par.B8/3")]),
        ("papier van A4 Vc", []),
        # a treaty of the Benelux by its title
        (
            "de Benelux-Overeenkomst inzake sterren en manen.",
            [("treaty:Benelux-Overeenkomst inzake sterren en manen", "")],
        ),
        ("de Benelux-overeenkomst is gesloten", []),
        # advices of the Raad voor Cultuur
        (
            "(advies van de Raad voor Cultuur van 2 juli 2031, nr. arc-2031.01234/2)",
            [("letter:arc-2031.01234/2", "")],
        ),
        ("nr. arc-2031", []),
        # the note on how a bill was dealt with
        (
            "Kamerstukken I 2030/31, 39 762 (25, 25a); 2031/32, 39 762 (6, 6a).",
            [(f"kst:39762-{n}", "") for n in ("25", "25a", "6", "6a")],
        ),
        ("Kamerstukken II 2029/30, 2030/31, 2031/32, 39 762.", [("kst:39762", "")]),
        ("Kamerstuk 39 762 (2031); Kamerstuk 39 763 (EK)", [("kst:39762", ""), ("kst:39763", "")]),
        ("Kamerstuk 39 762, nr. 3, 2031-2032, over sterren", [("kst:39762-3", "")]),
        # other ways to cite a paper
        ("Kamerstukken 2, 2030-2031, 39762, 22", [("kst:39762-22", "")]),
        ("Kamerstukken Tweede Kamer 39-762 XII nr 6", [("kst:39762-XII-6", "")]),
        ("Kamerstukken II 2030/31, 39 762, nr. 3, pag 69/70", [("kst:39762-3", "p.69-70")]),
        ("Aanhangsel Handelingen II 2030/31, nr. 35, blz. 33", [("ah:20302031-35", "p.33")]),
        ("Handelingen II, 2030-2031, 39 762, nr. 3, p. 14", [("kst:39762-3", "p.14")]),
        ("ECLI:NL:HR:2012, NJ 2012/4", [("case:NJ 2012/4", "")]),
        # letters of Justis
        (
            "(beschikking van 15 juli 2031, nr. 5334319/JUSTIS/05)",
            [("letter:5334319/JUSTIS/05", "")],
        ),
        # another name in brackets
        ("Richtlijn 2013/32/EU (de nieuwe Procedurerichtlijn)", [("celex:32013L0032", "")]),
        (
            "het Besluit m.e.r. en artikel 3 van het Besluit mer",
            [
                ("bwb:BWBR0006788", ""),
                ("bwb:BWBR0006788", "art.3"),
            ],
        ),
        # a besluit in brackets is no other name of the wet that it carries out
        (
            "ter uitvoering van de Wet maan en sterren (Besluit maan en sterren, BMS)",
            [("law:Wet maan en sterren", ""), ("law:Besluit maan en sterren", "")],
        ),
        ("de Wet van 3 mei 2031 houdende regels (Wet sterren)", [("law:Wet sterren", "")]),
        # a name behind two numbers of a journal is of the treaty, and no citation of its own
        (
            "het Verdrag tot bescherming van sterren, Trb. 2031, 74 en 91 (hierna: het EG-Verdrag)",
            [
                ("treaty:Verdrag tot bescherming van sterren", ""),
                ("trb:2031-74", ""),
                ("trb:2031-91", ""),
            ],
        ),
        # parts of a paragraph in front of its article
        (
            "de onderdelen a en b van het tweede lid, artikel 14 van de Gemeentewet",
            [("bwb:BWBR0005416", "art.14(2)(a)"), ("bwb:BWBR0005416", "art.14(2)(b)")],
        ),
        (
            "artikel 13, tweede lid, artikel 14 van de Gemeentewet",
            [("bwb:BWBR0005416", "art.13(2)"), ("bwb:BWBR0005416", "art.14")],
        ),
        # a short name that needs an article, and has one of a list
        (
            "artt. 10 en 11 Zvw, 2.1 en 2.4 Bzv",
            [
                ("bwb:BWBR0018450", "art.10"),
                ("bwb:BWBR0018450", "art.11"),
                ("bwb:BWBR0018492", "art.2.1"),
                ("bwb:BWBR0018492", "art.2.4"),
            ],
        ),
        ("artikel 10 Zvw, 2.1 en 2.4 miljoen, Bzv", [("bwb:BWBR0018450", "art.10")]),
        # the day of an act is no word of its title
        (
            "het Besluit donkere sterren d.d. 2 mei 2031, Stb. 69",
            [("law:Besluit donkere sterren", ""), ("stb:2031-69", "")],
        ),
        # four digits number the answers to questions, not the meetings of a year
        ("Handelingen II, vergaderjaar 2030-2031, nr. 4032", [("ah:20302031-4032", "")]),
        ("Handelingen II 2030/31, nr. 32, item 7", [("h-tk:20302031-32-7", "")]),
        # numbers of four digits are no years
        (
            "Kamerstukken II 2030/31, 21 501-20, nrs. 973, 1001 en 1020",
            [("kst:21501-20-973", ""), ("kst:21501-20-1001", ""), ("kst:21501-20-1020", "")],
        ),
        ("Kamerstukken II 2030/31, 39 501, nr. 3 en 5 april 2031", [("kst:39501-3", "")]),
        (
            "(Stcrt. 2009, nrs. 12, 1234 en 1235, gewijzigd op 5 mei 2010)",
            [("stcrt:2009-12", ""), ("stcrt:2009-1234", ""), ("stcrt:2009-1235", "")],
        ),
        # the number of the act that a Dutch one carries out is not its own
        (
            "de Wet implementatie maanrichtlijn (2004/25/EG) en verordening (EG) Nr. 924/2009 van",
            [
                ("law:Wet implementatie maanrichtlijn", ""),
                ("celex:32004L0025", ""),
                ("celex:32009R0924", ""),
            ],
        ),
        # a name means the act whose number stands in front of it, not a later one of that name
        (
            "Richtlijn 90/435/EEG (moeder-dochterrichtlijn) en artikel 3 van de "
            "moeder-dochterrichtlijn",
            [("celex:31990L0435", ""), ("celex:31990L0435", "art.3")],
        ),
        (
            "Richtlijn 92/43/EEG (Richtlijn 79/409/EEG)",
            [("celex:31992L0043", ""), ("celex:31979L0409", "")],
        ),
        ("Na invoering van titel 7:13 BW wordt", [("bwb:BWBR0005290", "tit.7:13")]),
        (
            "artikel 1, onder c, van het Administratiebesluit Maanverzekering of een gemeente",
            [("law:Administratiebesluit Maanverzekering", "art.1(c)")],
        ),
        # meetings in a list
        (
            "(Handelingen II 2031/32, nrs. 62 en 63, Debat over de sterren)",
            [("h-tk:20312032-62", ""), ("h-tk:20312032-63", "")],
        ),
        # a bill's short name and its dossier in one bracket
        (
            "de behandeling van het wetsvoorstel Wet op de sterren (Wos; 28 999) vond plaats",
            [("law:Wet op de sterren", ""), ("kst:28999", "")],
        ),
        ("het wetsvoorstel kost veel (in euro; 28 999)", []),
        ("heeft u de Invoeringswet ontvangen (zie bijlage)", []),
        # what lies in an act is no word of its title
        ("de in de Wet op de sterrenlucht gelegde grondslag", [("law:Wet op de sterrenlucht", "")]),
        (
            "artikel 4 van het Besluit sterrenlicht in zulke gevallen en artikel 5 van de "
            "Regeling maanlicht in beginsel, artikel 6 van de Wet zonlicht ten onrechte en "
            "artikel 7 van het Besluit kaarslicht op zodanige wijze",
            [
                ("law:Besluit sterrenlicht", "art.4"),
                ("law:Regeling maanlicht", "art.5"),
                ("law:Wet zonlicht", "art.6"),
                ("law:Besluit kaarslicht", "art.7"),
            ],
        ),
        # the long title of a bill that is called a voorstel
        (
            "toe te voegen het voorstel Wijziging van de Gemeentewet in verband met "
            + "het opnemen van sterren en manen in de lijst van " * 8
            + "hemellichamen (39630).",
            [("bwb:BWBR0005416", ""), ("kst:39630", "")],
        ),
        # a bill by the title of the code that it sets down
        (
            "het wetsvoorstel Vaststelling van titel 7.4 (Huur) van het Burgerlijk Wetboek (26089)",
            [("bwb:BWBR0005290", "tit.7.4"), ("kst:26089", "")],
        ),
    ],
)
def test_forms_of_rules(text, expected):
    assert rows(text) == expected
