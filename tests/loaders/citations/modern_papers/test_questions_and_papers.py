"""Forms that papers, questions and policy rules of today use, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a bracket that closes behind a letter is no part of it
        (
            "de AVG (artikel 9, lid 2, onder g) en artikel 10 van de Grondwet",
            [
                ("celex:32016R0679", ""),
                ("celex:32016R0679", "art.9(2)(g)"),
                ("bwb:BWBR0001840", "art.10"),
            ],
        ),
        (
            "(artikel 6, lid 1, onder c) en e), AVG)",
            [("celex:32016R0679", "art.6(1)(c)"), ("celex:32016R0679", "art.6(1)(e)")],
        ),
        # an adjective belongs to the title of a treaty, and does not keep its article away
        (
            "artikel 5 van het Europees Verdrag inzake sterren en artikel 7 van het Haags "
            "Sterrenverdrag 1996",
            [
                ("treaty:Europees Verdrag inzake sterren", "art.5"),
                ("treaty:Haags Sterrenverdrag 1996", "art.7"),
            ],
        ),
        (
            "artikel 3 van het VN-Genocideverdrag en artikel 4 EG-Gasrichtlijn",
            [("bwb:BWBV0005551", "art.3"), ("celex:32009L0073", "art.4")],
        ),
        # a treaty without its capital, beside an article
        (
            "artikel 5 van het internationaal verdrag inzake sterren",
            [("treaty:Internationaal verdrag inzake sterren", "art.5")],
        ),
        ("Er is een internationaal verdrag inzake sterren nodig.", []),
        ("Artikel 5 van een verdrag inzake sterren is nodig.", []),
        # what a treaty carries out
        (
            "de Overeenkomst ter uitvoering van het Sterrenakkoord (Trb. 2031, 5)",
            [
                ("treaty:Overeenkomst ter uitvoering van het Sterrenakkoord", ""),
                ("trb:2031-5", ""),
            ],
        ),
        ("Het Besluit ter uitvoering van het Sterrenakkoord is goed.", []),
        # an article that is a number and a letter, and one that has a part
        (
            "artikel 100A EEG-Verdrag en artikel 1F Vluchtelingenverdrag",
            [("celex:11957E/TXT", "art.100A"), ("bwb:BWBV0001002", "art.1(F)")],
        ),
        # the EC treaty by its numbers, which are others since 1999
        (
            "artikel 100A van het EG-Verdrag en artikel 88, derde lid, van het EG-Verdrag",
            [("celex:11957E/TXT", "art.100A"), ("celex:12002E/TXT", "art.88(3)")],
        ),
        (
            "Wet tot wijziging van artikel 5 van de Gemeentewet van 3 mei 2031",
            [("bwb:BWBR0005416", "art.5")],
        ),
        ("de Wet tot behoud van sterren.", [("law:Wet tot behoud van sterren", "")]),
        # what a part is about, without brackets
        (
            "titel 2.3 Sterren en manen van hoofdstuk 2 van de Gemeentewet",
            [("bwb:BWBR0005416", "tit.2.3")],
        ),
        # one paper in two dossiers
        (
            "Kamerstukken II 2030/31, 39 762/39 788, nr. 37",
            [("kst:39762-37", ""), ("kst:39788", "")],
        ),
        (
            "de titels IV en Va van het Eerste Boek van het Wetboek van Strafvordering",
            [("bwb:BWBR0001903", "tit.IV"), ("bwb:BWBR0001903", "tit.Va")],
        ),
        (
            "artikel 2, eerste lid, en aanhef, onderdeel a, van de Gemeentewet",
            [("bwb:BWBR0005416", "art.2(1)(a)")],
        ),
        # below the heading of an article the sentence is a new one
        (
            "de Regeling sterren.\nArtikel 1\nIn deze regeling wordt verstaan onder",
            [("law:Regeling sterren", "")],
        ),
        (
            "de Regeling sterren en artikel 1 van deze regeling",
            [("law:Regeling sterren", ""), ("law:Regeling sterren", "art.1")],
        ),
        # an adjective with a capital, and the sort of an act without one
        (
            "bedoeld in het Algemeen sterrenbesluit Maan 2031;",
            [("law:Algemeen sterrenbesluit Maan 2031", "")],
        ),
        ("Algemeen besluit men dat het goed is.", []),
        # of acts that bore one name the one that the text cites
        (
            "verordening (EG) nr. 800/2008 (PbEU L 214) en artikel 38 van de algemene "
            "groepsvrijstellingsverordening",
            [
                ("celex:32008R0800", ""),
                ("oj:L214", ""),
                ("celex:32008R0800", "art.38"),
            ],
        ),
        # an act that another one changes or revokes is not what the text goes on about
        (
            "Verordening (EU) 2031/12 inzake sterren en tot intrekking van Verordening (EU) "
            "2029/7 geldt. Artikel 3 van deze verordening",
            [("celex:32031R0012", ""), ("celex:32029R0007", ""), ("celex:32031R0012", "art.3")],
        ),
        (
            "Verordening (EU) 2031/12 geldt. Het voorstel tot wijziging van Verordening (EU) "
            "2029/7 wijzigt artikel 3 van die verordening",
            [("celex:32031R0012", ""), ("celex:32029R0007", ""), ("celex:32029R0007", "art.3")],
        ),
        # a policy rule by its number, with capitals in its title
        (
            "Zie: Aanwijzing Kader voor Sterren (2031A012)",
            [("law:Aanwijzing Kader voor Sterren", "")],
        ),
        ("Aanwijzing Jansen voor de functie (2031)", []),
        # words that a scanned page has broken
        (
            "de Wet op de arbeidsongeschikt heidsverzekering, die",
            [("bwb:BWBR0002524", "")],
        ),
        ("de Wet op de sterren wacht, die", [("law:Wet op de sterren wacht", "")]),
        # an act and its article in words of its own, and what may stand between them
        (
            "Dat is in de Awb in artikel 3:2 geregeld, in artikel 4 van de vigerende Kieswet en in "
            "de Sterrenwet – Stw – (artikel 6, lid 1)",
            [
                ("bwb:BWBR0005537", ""),
                ("bwb:BWBR0005537", "art.3:2"),
                ("bwb:BWBR0004627", "art.4"),
                ("law:Sterrenwet", ""),
                ("law:Sterrenwet", "art.6(1)"),
            ],
        ),
        ("zoals de Awb in artikel 5 van dit besluit heet", [("bwb:BWBR0005537", "")]),
        (
            "het derde en vierde lid in artikel 2 van de Sterrenwet, artikel 7a nieuw Kieswet",
            [
                ("law:Sterrenwet", "art.2(3)"),
                ("law:Sterrenwet", "art.2(4)"),
                ("bwb:BWBR0004627", "art.7a"),
            ],
        ),
        ("Zo wordt artikel 5 nieuw. De Kieswet", [("bwb:BWBR0004627", "")]),
        ("het advies (nr. OR. 92000123/Abc)", [("letter:OR. 92000123/Abc", "")]),
        # recitals by their other name, and a name with its number behind it
        (
            "overweging 12 en considerans 14 van de AVG en consideransen 2 en 3 van de Richtlijn "
            "2031/12/EU; de considerans van de AVG",
            [
                ("celex:32016R0679", "rec.12"),
                ("celex:32016R0679", "rec.14"),
                ("celex:32031L0012", "rec.2"),
                ("celex:32031L0012", "rec.3"),
                ("celex:32016R0679", ""),
            ],
        ),
        (
            "artikel 4 van de Vogelrichtlijn 79/409 EEG; de Habitatrichtlijn 92/43/EEG",
            [("celex:31979L0409", "art.4"), ("celex:31992L0043", "")],
        ),
        ("de Vogelrichtlijn 2009 en", [("celex:32009L0147", "")]),
        ("nader rapport van 3 mei 1993, nr. zon 93/1234", [("letter:zon 93/1234", "")]),
        ("de lijst, nr. zon 93/1234", []),
        # a day or a year ends a title
        (
            "met de Wet op de sterren per 1 mei 2031 en de Wet op de manen in 2032 vervangen",
            [("law:Wet op de sterren", ""), ("law:Wet op de manen", "")],
        ),
        ("de Wet vervoer per ster is", [("law:Wet vervoer per ster", "")]),
        ("de Wet per 1 mei 2031 vervangen", []),
        ("ARRS 12 januari 2031, AB 2031, 25", [("case:ARRvS-2031-01-12", "")]),
    ],
)
def test_forms_of_today(text, expected):
    assert rows(text) == expected
