"""Acts in pairs, and what goes back to them, as policy rules and circulars write of them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the article cited last, in brackets; another number may be one of the text's own
        (
            "Artikel 8 van de Jachtwet gaat over licht. Het mag (artikel 8, eerste lid, onder a). "
            "Niet in de nacht (artikel 9, tweede lid).",
            [("bwb:BWBR0002155", "art.8"), ("bwb:BWBR0002155", "art.8(1)(a)")],
        ),
        # a name for each of two acts
        (
            "De Jachtwet en het Jachtbesluit (hierna: de wet en het besluit) gelden. De "
            "Gemeentewet niet. Zie artikel 3 van de wet.",
            [
                ("bwb:BWBR0002155", ""),
                ("bwb:BWBR0011848", ""),
                ("bwb:BWBR0005416", ""),
                ("bwb:BWBR0002155", "art.3"),
            ],
        ),
        # an act and the decree of the same name
        (
            "de Wet- en Regeling wapens en munitie gelden; de wet en het Besluit geluidhinder",
            [("bwb:BWBR0008804", ""), ("bwb:BWBR0008800", ""), ("bwb:BWBR0020445", "")],
        ),
        # between articles of one act may be semicolons
        (
            "de gevallen van artikel 2 van de Woningwet; artikel 5, tweede lid; artikel 7a; "
            "artikel 26 van de Jachtwet",
            [
                ("bwb:BWBR0005181", "art.2"),
                ("bwb:BWBR0002155", "art.5(2)"),
                ("bwb:BWBR0002155", "art.7a"),
                ("bwb:BWBR0002155", "art.26"),
            ],
        ),
        # a treaty by its day, and by The Hague; a section in brackets is of the paper itself
        (
            "artikel 23 van het Verdrag van 17 juli 1905 betreffende de manen; het Haags "
            "sterrenverdrag 1965, dat een Haags sterrenverdrag is",
            [
                ("treaty:Verdrag van 17 juli 1905 betreffende de manen", "art.23"),
                ("treaty:Haags sterrenverdrag 1965", ""),
            ],
        ),
        ("de rol van de Jachtwet (§ 5)", [("bwb:BWBR0002155", "")]),
        # two acts of one word each, and what is said of both
        (
            "Het geldt totdat het Jachtbesluit en de Regeling sterrenlicht zijn herzien. De "
            "minister en de Regeling worden genoemd.",
            [("bwb:BWBR0011848", ""), ("law:Regeling sterrenlicht", "")],
        ),
        # definitions whose letters are glued to them; a known short name is the text's own there
        (
            "In deze regeling wordt verstaan onder: a.wet: Jachtwet;b.WVO: Wet "
            "veiligheidsonderzoeken;c.ster: een ster. De Gemeentewet geldt, artikel 3 van de wet "
            "en artikel 8 van de WVO niet.",
            [
                ("bwb:BWBR0002155", ""),
                ("bwb:BWBR0008277", ""),
                ("bwb:BWBR0008277", ""),
                ("bwb:BWBR0005416", ""),
                ("bwb:BWBR0002155", "art.3"),
                ("bwb:BWBR0008277", "art.8"),
            ],
        ),
        # paragraphs "juncto" each other
        (
            "artikel 34, eerste juncto derde lid van de Jachtwet, artikel 3 juncto artikel 4 Awb",
            [
                ("bwb:BWBR0002155", "art.34(1)"),
                ("bwb:BWBR0002155", "art.34(3)"),
                ("bwb:BWBR0005537", "art.3"),
                ("bwb:BWBR0005537", "art.4"),
            ],
        ),
        # a paper of two dossiers behind a year; an amount is none
        (
            "Tweede Kamer, 2004, 28 663 en 28 199, nr. 15; in 2004, 28 663 en 28 199 euro",
            [("kst:28663-15", ""), ("kst:28199", "")],
        ),
        # a decree and the regulation of the same name
        (
            "het Besluit en de Regeling bodemkwaliteit; het besluit en de Regeling bodemkwaliteit",
            [("bwb:BWBR0022929", ""), ("bwb:BWBR0023085", ""), ("bwb:BWBR0023085", "")],
        ),
        # a name for several acts is none of the first
        (
            "In deze regeling wordt verstaan onder: c. jaagwetten: de Jachtwet en de Woningwet; d. "
            "jaagwet: de Jachtwet. De jaagwetten gelden, en de jaagwet.",
            [
                ("bwb:BWBR0002155", ""),
                ("bwb:BWBR0005181", ""),
                ("bwb:BWBR0002155", ""),
                ("bwb:BWBR0002155", ""),
            ],
        ),
        # what of an article is meant stands between it and its act
        (
            "artikel 44, vierde lid, voor wat betreft de tweede volzin, van de Jachtwet; artikel "
            "5, wat het licht betreft, van de Woningwet; artikel 6, wat mag, en de Woningwet",
            [
                ("bwb:BWBR0002155", "art.44(4)"),
                ("bwb:BWBR0005181", "art.5"),
                ("bwb:BWBR0005181", ""),
            ],
        ),
        # where an aanwijzing follows another
        (
            "uit de Aanwijzing sterren bij nacht en de Aanwijzing maanlicht, met een "
            "aanwijzing over maanlicht",
            [
                ("law:Aanwijzing sterren bij nacht", ""),
                ("law:Aanwijzing maanlicht", ""),
            ],
        ),
        # a list of short names in use; a word in front of a colon is none
        (
            "Adw: Algemene douanewet; Bron: Wet milieubeheer. Volgens de Adw en de Bron van licht.",
            [("bwb:BWBR0023746", ""), ("bwb:BWBR0003245", ""), ("bwb:BWBR0023746", "")],
        ),
        # a note names a paper as the foot of a page does, but has a number and a point
        (
            "dat het zo is. 2 Tweede Kamer, vergaderjaar 2031-2032, 39 001, nrs. 1 en 2. Daarna",
            [("kst:39001-1", ""), ("kst:39001-2", "")],
        ),
        ("dat het zo is. 2 Tweede Kamer, vergaderjaar 2031-2032, 39 001, nr. 1 3 Daarna", []),
        # parts of a part, and another part beside one that has some
        (
            "artikel 1, onderdeel d, onder 2°, aanhef en onder iii), van de Jachtwet; artikel 2, "
            "onder a, 2°, en onder b, van de Jachtwet; artikel 3, onder a, 2°, en onder b van "
            "artikel 4 van de Jachtwet",
            [
                ("bwb:BWBR0002155", "art.1(d)"),
                ("bwb:BWBR0002155", "art.2(a)"),
                ("bwb:BWBR0002155", "art.2(b)"),
                ("bwb:BWBR0002155", "art.3(a)"),
                ("bwb:BWBR0002155", "art.4(b)"),
            ],
        ),
        # a regulation by the letters of what it is about
        (
            "artikel 5 van de EG-verordening STER wordt; artikel 6 van de EG-verordening Sterren",
            [("name:EG-verordening STER", "art.5"), ("name:EG-verordening", "art.6")],
        ),
    ],
)
def test_policy_rules(text, expected):
    assert rows(text) == expected
