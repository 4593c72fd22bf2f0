"""Forms of policy rules, supervisors, courts and municipalities, beside what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract

AWB, MW = "bwb:BWBR0005537", "bwb:BWBR0008691"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a ring above for the sign of a degree
        (
            "artikel 74, onderdelen 1˚ tot en met 3˚, onder a, van de Mededingingswet",
            [(MW, "art.74(1°)"), (MW, "art.74(3°)(a)")],
        ),
        # the number of a case without a word in front, and the name of an act like it
        (
            "de Awb 2031, artikel 3 Awb 12 en AWB 31 / 2345",
            [(AWB, ""), (AWB, "art.3"), ("case:AWB 31 / 2345", "")],
        ),
        ("bij beslissing van 3 mei 2031, nr. HAA 31/123, is", [("case:HAA 31/123", "")]),
        ("bij besluit van 3 mei 2031, nr. HAB 31/123, is", [("letter:HAB 31/123", "")]),
        ("uitspraak (kenmerk STERB 31/1956 MNS) heeft", [("letter:STERB 31/1956 MNS", "")]),
        ("met kenmerk: ABC 31/12 De minister", [("letter:ABC 31/12", "")]),
        # acts one below another, each with its articles behind it
        (
            "Algemene wet bestuursrecht: artikelen 1:3 en 5:2\n\nMededingingswet, artikel 6",
            [(AWB, "art.1:3"), (AWB, "art.5:2"), (MW, "art.6")],
        ),
        ("artikel 1:3 Awb en 6 Mededingingswet", [(AWB, "art.1:3"), (MW, "art.6")]),
        (
            "De Regeling meten en wegen van sterren met kenmerk NR/SR-300 geldt",
            [("law:Regeling meten en wegen van sterren", ""), ("letter:NR/SR-300", "")],
        ),
        # a long name that a definition gives
        (
            "wordt verstaan onder:\na. EG-richtlijn handel in sterrenmeetapparaten: "
            "Richtlijn 2031/87/EG;\nbijlage I bij de EG-richtlijn handel in sterrenmeetapparaten",
            [("celex:32031L0087", ""), ("celex:32031L0087", "anx.I")],
        ),
        # a part of a paragraph without its word, right in front of the act
        (
            "art. 6 lid 1 c Mededingingswet en art. 1:3 lid 2 a van de Awb",
            [(MW, "art.6(1)(c)"), (AWB, "art.1:3(2)(a)")],
        ),
        ("artikel 6 lid 1 is van de Mededingingswet", [(MW, "")]),
        # two acts whose letters differ by their capitals alone
        (
            "De Wet op de Ruimtelijke Ordening (WRO) gold. Zie artikel 3.1 Wro en artikel 19 WRO.",
            [
                ("bwb:BWBR0002375", ""),
                ("bwb:BWBR0020449", "art.3.1"),
                ("bwb:BWBR0002375", "art.19"),
            ],
        ),
        (
            "De Wet op de Ruimtelijke Ordening gold. Zie artikel 19 Wro.",
            [("bwb:BWBR0002375", ""), ("bwb:BWBR0002375", "art.19")],
        ),
        # the code of an act of the Union without brackets, before a comma
        ("op de Verordening EG, nr. 2157/2031; Besluit", [("celex:32031R2157", "")]),
        ("(8 december 2031, reg.nr. 261445/192)", [("letter:261445/192", "")]),
        ("(reg.nr. 2031)", []),
        # a quotation mark apart, behind a title
        (
            "houdende ‘Beleidsregels inzake afwijkingen van sterren ’ (Stcrt. 2031, 202)",
            [("law:Beleidsregels inzake afwijkingen van sterren", ""), ("stcrt:2031-202", "")],
        ),
        ("is de Wet licht van sterren verder uitgebreid", [("law:Wet licht van sterren", "")]),
        # an article without its word, which its paragraph tells
        (
            "Op basis van 15, tweede lid, onderdeel b, van de Mededingingswet en 4:81, eerste lid, "
            "van de Awb",
            [(MW, "art.15(2)(b)"), (AWB, "art.4:81(1)")],
        ),
        (
            "de 15 leden van de Mededingingswet, in 2015 het tweede lid van de Awb",
            [(MW, ""), (AWB, "")],
        ),
        ("artikel 6, eerste lid: van de Mededingingswet", [(MW, "art.6(1)")]),
        (
            "De Mededingingswet kent in het bijzonder in de artikelen 6 en 7 een verbod.",
            [(MW, ""), (MW, "art.6"), (MW, "art.7")],
        ),
        (
            "vervanging van de Beleidslijn Sterrenmaatregelen 2031 die",
            [("law:Beleidslijn Sterrenmaatregelen 2031", "")],
        ),
        ("de Beleidslijn is in 2031 herzien", []),
        ("zie de Aanwijzing Sterrenlicht.", [("law:Aanwijzing Sterrenlicht", "")]),
        ("Na de Aanwijzing Jansen te hebben gehoord, een Aanwijzing Sterren.", []),
        ("zaaknummer 31 / 3903 PW", [("case:31 / 3903 PW", "")]),
        ("artikel 3 van de Wet IOW", [("bwb:BWBR0024394", "art.3")]),
        ("Staatscourant van 3 mei 2031 (zie 20454)", []),
        (
            "artikel 9, derde lid, van de Organisatiewet Kadaster en de Wet Participatiebudget",
            [("bwb:BWBR0006463", "art.9(3)"), ("bwb:BWBR0025039", "")],
        ),
        ("de organisatie van het Kadaster en zijn participatiebudget", []),
        (
            "artikel 7 van de Wet Onafhankelijke post- en telecommunicatieautoriteit en",
            [("bwb:BWBR0008807", "art.7")],
        ),
        ("de onafhankelijke post- en telecommunicatieautoriteit houdt toezicht", []),
    ],
)
def test_forms_of_rules_and_courts(text, expected):
    assert [(c.key, c.pinpoint) for c in extract(text)] == expected
