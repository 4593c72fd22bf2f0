"""How modern papers cite acts of the Union, and whose articles are theirs."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # words of their own in front of an article whose act stands right behind it
        (
            "Dat is bij de Kieswet in artikel 2, lid 1, Gemeentewet geregeld.",
            [("bwb:BWBR0004627", ""), ("bwb:BWBR0005416", "art.2(1)")],
        ),
        (
            "de Kieswet, in het bijzonder artikel 2, Gemeentewet en Provinciewet",
            [
                ("bwb:BWBR0004627", ""),
                ("bwb:BWBR0004627", "art.2"),
                ("bwb:BWBR0005416", ""),
                ("bwb:BWBR0005645", ""),
            ],
        ),
        # proposals of one year
        (
            "de sterren (COM (2031) 465, 466, 467 en 468)",
            [(f"celex:52031PC046{last}", "") for last in "5678"],
        ),
        ("COM(2031) 465, 12 mei 2031", [("celex:52031PC0465", "")]),
        ("COM(2031) 465 en 121 andere", [("celex:52031PC0465", "")]),
        ("COM(2031) 465, 21 bladzijden.", [("celex:52031PC0465", "")]),
        # no year has a thousand of them: the number of a note
        ("(COM(2031) 270 en 2711)", [("celex:52031PC0270", ""), ("celex:52031PC0271", "")]),
        ("SEC(2007) 1234", [("celex:52007SC1234", "")]),
        # as letters were filed about 2000
        (
            "de brief (VROM-03-0123) en die (V&W-98-12), niet EZ-2003",
            [("letter:VROM-03-0123", ""), ("letter:V&W-98-12", "")],
        ),
        # English titles
        (
            "amending Regulations (EC) No 767/2008, (EU) 2017/2226 and (EU) 2019/817",
            [("celex:32008R0767", ""), ("celex:32017R2226", ""), ("celex:32019R0817", "")],
        ),
        ("the decision 12/2008 of the board", []),
        # a title of more words than most, one of whose places stands in front
        (
            "artikel 5 van het Besluit inzake het in de handel brengen van sterren en manen en "
            "de toepassing van maatregelen bij kometen, artikel 3 van de Gemeentewet",
            [
                (
                    "law:Besluit inzake het in de handel brengen van sterren en manen en "
                    "de toepassing van maatregelen bij kometen",
                    "art.5",
                ),
                ("bwb:BWBR0005416", "art.3"),
            ],
        ),
        # of a preamble, however long the title is
        (
            "Gezien Verordening (EU) 2018/1240 inzake sterren en tot wijziging van Verordening "
            "(EU) 2017/2226 (1), en met name artikel 45, leden 2 en 3, en artikel 46,",
            [
                ("celex:32018R1240", ""),
                ("celex:32017R2226", ""),
                ("celex:32018R1240", "art.45(2)"),
                ("celex:32018R1240", "art.45(3)"),
                ("celex:32018R1240", "art.46"),
            ],
        ),
        (
            "Gelet op Verordening (EG) nr. 2252/2004 van de Raad betreffende sterren, hierna de "
            "verordening genoemd, en met name op artikel 2 daarvan, en",
            [("celex:32004R2252", ""), ("celex:32004R2252", "art.2")],
        ),
        (
            "Gelet op de Gemeentewet en Verordening (EG) nr. 2252/2004, en met name artikel 2,",
            [("bwb:BWBR0005416", ""), ("celex:32004R2252", ""), ("celex:32004R2252", "art.2")],
        ),
        (
            "Gezien Verordening (EU) 2018/1240 tot wijziging van Richtlijn 92/43/EEG, en met name "
            "artikel 45 van Richtlijn 92/43/EEG",
            [("celex:32018R1240", ""), ("celex:31992L0043", ""), ("celex:31992L0043", "art.45")],
        ),
        (
            "Dat regelt de Gemeentewet in haar tweede deel, zie artikel 5 daarvan.",
            [("bwb:BWBR0005416", ""), ("bwb:BWBR0005416", "art.5")],
        ),
        ("De Gemeentewet geldt. Zie artikel 5 daarvan.", [("bwb:BWBR0005416", "")]),
        # a list of definitions uses its names from its beginning on, whatever others mean by them
        (
            "In deze wet wordt verstaan onder: \u2022 autoriteit: die van artikel 2 van de "
            "handhavingsrichtlijn; \u2022 handhavingsrichtlijn: Richtlijn 2014/67/EU inzake maan.",
            [
                ("celex:32014L0067", "art.2"),
                ("celex:32014L0067", ""),
                ("celex:32014L0067", ""),
            ],
        ),
        # the number of a note between an act and the name that it is given
        (
            "Verordening (EU) 2024/13513 (hierna: sterrenverordening). Artikel 3 van de "
            "sterrenverordening",
            [("celex:32024R1351", ""), ("celex:32024R1351", "art.3")],
        ),
        (
            "verordening (EU) nr. 604/2013 ( 3 ) (hierna: \u201esterrenverordening\u201d). "
            "Artikel 3 van de sterrenverordening",
            [("celex:32013R0604", ""), ("celex:32013R0604", "art.3")],
        ),
        (
            "Verordening (EU) 2024/13513 (hierna: de verordening) en Verordening (EU) 2024/1356. "
            "Artikel 3 van de verordening geldt.",
            [("celex:32024R1351", ""), ("celex:32024R1356", ""), ("celex:32024R1351", "art.3")],
        ),
        (
            "richtlijn nr. 2008/1/EG betreffende sterren (hierna kortweg: sterrenrichtlijn1) en "
            "de sterrenrichtlijn",
            [("celex:32008L0001", ""), ("celex:32008L0001", "")],
        ),
        # of an act that no list holds, only where the Union must have made it
        (
            "artikel 3, tweede lid, van de sterrenrichtlijn en artikel 5 van de ABC-verordening",
            [("name:sterrenrichtlijn", "art.3(2)"), ("name:ABC-verordening", "art.5")],
        ),
        (
            "artikel 3 van de gemeentelijke sterrenverordening, artikel 4 van de OZB-verordening "
            "en artikel 5 van de conceptrichtlijn; de sterrenrichtlijn",
            [],
        ),
        # a part in brackets with its preposition
        ("in (hoofdstuk 8 van) de Wet milieubeheer", [("bwb:BWBR0003245", "hfd.8")]),
        # the Official Journal in English, and its year behind the series
        ("(OJ L 37, 8.2.2019)", [("oj:L37", "")]),
        ("(PbEU L 2014, 219; verder)", [("oj:2014-L219", "")]),
        # paragraphs put in between those put in between
        (
            "artikel 6 ter, eerste lid, lid 2 bis, lid 5 bis bis of lid 5 octies, artikel 6 "
            "quater en artikel 7 van Verordening (EU) nr. 269/2014",
            [
                ("celex:32014R0269", place)
                for place in (
                    "art.6ter(1)",
                    "art.6ter(2bis)",
                    "art.6ter(5bisbis)",
                    "art.6ter(5octies)",
                    "art.6quater",
                    "art.7",
                )
            ],
        ),
        # a directorate between the day and the number of a voordracht; a landsverordening
        (
            "Op de voordracht van Onze Minister van Sterren van 5 september 2031, Directie Manen, "
            "ST/2031/1280M;",
            [("letter:ST/2031/1280M", "")],
        ),
        (
            "Volgens de Sterrenlandsverordening, artikel 7, mag dat.",
            [("law:Sterrenlandsverordening", "art.7")],
        ),
        # of the twenties and thirties put in between
        (
            "artikel 16 bis, artikel 16 septdecies, artikel 16 unvicies en artikel 17 van "
            "Verordening (EU) 2017/1509",
            [
                ("celex:32017R1509", f"art.{number}")
                for number in ("16bis", "16septdecies", "16unvicies", "17")
            ],
        ),
        ("artikel 16 provincies van Verordening (EU) 2017/1509", [("celex:32017R1509", "")]),
        # resolutions whose council stands in front, or between
        (
            "Toen nam de VN-Veiligheidsraad (VNVR) resolutie 2998 (2031) aan.",
            [("treaty:Resolutie 2998 van de VN-Veiligheidsraad", "")],
        ),
        (
            "de resoluties van de Veiligheidsraad van de Verenigde Naties (UNSCRs) 2998 (2031) en "
            "2999 (2031)",
            [
                ("treaty:Resolutie 2998 van de VN-Veiligheidsraad", ""),
                ("treaty:Resolutie 2999 van de VN-Veiligheidsraad", ""),
            ],
        ),
        ("De Veiligheidsraad sprak. Resolutie 2998 (2031) is van een ander.", []),
        ("resolutie 2998 (2031) van de Parlementaire Vergadering", []),
        # a name behind a long title is of its first act, whatever acts that changes
        (
            "Verordening (EU) 2031/10 van de Raad inzake sterren, tot wijziging van Verordeningen "
            "(EU) 2029/20 en (EU) 2029/30 en tot intrekking van Verordening (EU) 2027/40 (hierna: "
            "Sterrenverordening). Artikel 3 van de Sterrenverordening",
            [
                ("celex:32031R0010", ""),
                ("celex:32029R0020", ""),
                ("celex:32029R0030", ""),
                ("celex:32027R0040", ""),
                ("celex:32031R0010", "art.3"),
            ],
        ),
        (
            "Verordening (EU) 2016/679 van 27 april 2016 inzake manen en tot intrekking van "
            "Richtlijn 95/46/EG (AVG). Artikel 6 AVG.",
            [("celex:32016R0679", ""), ("celex:31995L0046", ""), ("celex:32016R0679", "art.6")],
        ),
        # so is one behind a title without a number, where it is that of a regulation
        (
            "een verordening inzake manen en tot intrekking van Richtlijn 95/46/EG (AVG). Volgens "
            "de AVG",
            [("celex:31995L0046", ""), ("celex:32016R0679", ""), ("celex:32016R0679", "")],
        ),
        ("Richtlijn 92/43/EEG (Habitatrichtlijn)", [("celex:31992L0043", "")]),
        (
            "Richtlijn (EU) 2018/957 van de Raad tot wijziging van Richtlijn 96/71/EG "
            "(detacheringsrichtlijn). Artikel 3 van de detacheringsrichtlijn",
            [("celex:32018L0957", ""), ("celex:31996L0071", ""), ("celex:31996L0071", "art.3")],
        ),
        (
            "Verordening (EU) 2019/816 en Verordening (EU) 2018/1726 (hierna: sterrenverordening). "
            "Artikel 3 van de sterrenverordening",
            [("celex:32019R0816", ""), ("celex:32018R1726", ""), ("celex:32018R1726", "art.3")],
        ),
        # deep places
        (
            "artikel 16(2)(c)(ii) van Richtlijn 2013/32/EU",
            [("celex:32013L0032", "art.16(2)(c)(ii)")],
        ),
        (
            "artikel 16, tweede lid, onderdeel c, subonderdeel i, van Richtlijn 2013/32/EU",
            [("celex:32013L0032", "art.16(2)(c)(i)")],
        ),
        (
            "artikel 4, lid 1, punt 82, onder a), i), van Verordening (EU) nr. 575/2013",
            [("celex:32013R0575", "art.4(1)(82)(a)(i)")],
        ),
        (
            "artikel 2, lid 1, punt 3, a) en b), van Verordening (EU) 2019/817",
            [("celex:32019R0817", "art.2(1)(3)(a)"), ("celex:32019R0817", "art.2(1)(3)(b)")],
        ),
        # beside an article a system is its regulation, and only then
        (
            "artikel 9 van Etias en artikel 13 van het EES; gegevens in het EES",
            [("celex:32018R1240", "art.9"), ("celex:32017R2226", "art.13")],
        ),
        ("artikel 3 van het EES-systeem en Europol", []),
        # ranges and marks of acts
        (
            "Verordeningen (EU) 2024/1347 tot en met (EU) 2024/1352, Richtlijn EU/2024/1346",
            [("celex:32024R1347", ""), ("celex:32024R1352", ""), ("celex:32024L1346", "")],
        ),
        ("Kaderbesluit 2002/584 en besluit 2012/33", [("celex:32002F0584", "")]),
        # key words of a judgment
        (
            "Verordening (EU) nr. 604/2013 \u2013 Sterren \u2013 Artikel 23, lid 3 \u2013 "
            "Richtlijn 2013/32/EU \u2013 Artikelen 31 en 46 \u2013 Gemeentewet",
            [
                ("celex:32013R0604", ""),
                ("celex:32013R0604", "art.23(3)"),
                ("celex:32013L0032", ""),
                ("celex:32013L0032", "art.31"),
                ("celex:32013L0032", "art.46"),
                ("bwb:BWBR0005416", ""),
            ],
        ),
        ("Artikel 18 \u2013 Gemeentewet", [("bwb:BWBR0005416", "art.18")]),
        # one of several of a name
        (
            "de de-minimisverordening landbouw en de de-minimisverordening",
            [("celex:32013R1408", ""), ("celex:32023R2831", "")],
        ),
    ],
)
def test_forms_of_the_union(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("head", "key"),
    [
        ("Gepubliceerd: 16 februari 2018", "celex:32013L0033"),
        ("Nummer: 2012D28206, datum: 2012-06-29, bijgewerkt: 2024-02-19", "celex:32003L0009"),
        ("Documentdatum 27-10-2017", "celex:32013L0033"),
        ("Laatste revisie: 01-07-2012", "celex:32003L0009"),
        # no day, no date of the paper
        ("datum: 2012-16-29", "celex:32024L1346"),
        ("de einddatum 01-07-2012", "celex:32024L1346"),
    ],
)
def test_the_page_of_a_website_tells_the_day_of_a_paper(head, key):
    text = f"{head}\n\nDe Opvangrichtlijn is hier van belang."
    assert [c.key for c in extract(text) if c.kind == "eu"] == [key]
