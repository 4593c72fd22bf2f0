"""Forms of modern papers that a reader knows at sight, and what only looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # letters other than the first of the alphabet behind a number
        ("artikel 130R, tweede lid, EG-Verdrag", [("celex:11957E/TXT", "art.130R(2)")]),
        ("artikel 11N van de Sterrenwet", [("law:Sterrenwet", "art.11N")]),
        ("artikel 28 M, derde lid, van de Sterrenwet", [("law:Sterrenwet", "art.28M(3)")]),
        ("Volgens artikel 5 K moet dat.", []),
        # articles behind their act, without a word of their own
        ("volgens de Awb, 3:41, eerste lid, moet", [("bwb:BWBR0005537", "art.3:41(1)")]),
        ("aansprakelijk (BW 6:162) is", [("bwb:BWBR0005289", "art.6:162")]),
        ("de Awb, 10:30 uur", [("bwb:BWBR0005537", "")]),
        ("de Awb 3:41 Awb", [("bwb:BWBR0005537", ""), ("bwb:BWBR0005537", "art.3:41")]),
        (
            "De Vreemdelingenwet 2000, de artikelen 28 en 29, regelt dat.",
            [("bwb:BWBR0011823", "art.28"), ("bwb:BWBR0011823", "art.29")],
        ),
        # as many numbers as dossiers
        (
            "Kamerstukken 39 762 en 39 788, nrs. 12 en 7",
            [("kst:39762-12", ""), ("kst:39788-7", "")],
        ),
        (
            "Kamerstukken 39 762 en 39 788, nrs. 12, 13 en 7",
            [("kst:39762", ""), ("kst:39788-12", ""), ("kst:39788-13", ""), ("kst:39788-7", "")],
        ),
        # an abbreviation in front of where one of the acts it may mean is named in full
        (
            "artikel 25 PW. De Pensioenwet bepaalt dat.",
            [("bwb:BWBR0020809", "art.25"), ("bwb:BWBR0020809", "")],
        ),
        (
            "artikel 25 PW. De Pensioenwet en de Participatiewet bepalen dat.",
            [("bwb:BWBR0015703", "art.25"), ("bwb:BWBR0020809", ""), ("bwb:BWBR0015703", "")],
        ),
        # a title that says at length what it does and why
        (
            "de Wet tot wijziging van de Gemeentewet in verband met de komst van sterren.",
            [("law:Wet tot wijziging van de Gemeentewet in verband met de komst van sterren", "")],
        ),
        (
            "de Wet tot wijziging van de Gemeentewet in verband met de Wet sterren.",
            [("law:Wet tot wijziging van de Gemeentewet", ""), ("law:Wet sterren", "")],
        ),
        # treaties that are called by what made them
        (
            "artikel 4 van het Raad van Europa-verdrag inzake sterren.",
            [("treaty:Raad van Europa-verdrag inzake sterren", "art.4")],
        ),
        # treaties of carriage, beside an article only
        (
            "artikel 17 van het CMR en artikel 3 ADN",
            [("bwb:BWBV0005177", "art.17"), ("bwb:BWBV0001586", "art.3")],
        ),
        ("De ADR (Auditdienst Rijk) controleert dat.", []),
        # what a reader of images took for digits, at the very end
        ("(Stb. 199I, 12)", [("stb:1991-12", "")]),
        ("dossier 2I 665", [("kst:21665", "")]),
        # several resolutions share their words
        (
            "de resoluties 2998 (2031) en 2999 van de VN-Veiligheidsraad",
            [
                ("treaty:Resolutie 2998 van de VN-Veiligheidsraad", ""),
                ("treaty:Resolutie 2999 van de VN-Veiligheidsraad", ""),
            ],
        ),
        # a sort of act, and what was done by it
        ("met de in de Wijzigingswet aangebrachte wijzigingen zijn sterren verwerkt", []),
        # a list of nouns with what each is about
        (
            "het Verdrag betreffende toegang tot manen, inspraak bij sterren en toegang tot de "
            "zon inzake kometen (Trb. 2031, 73)",
            [
                (
                    "treaty:Verdrag betreffende toegang tot manen, inspraak bij sterren en "
                    "toegang tot de zon inzake kometen",
                    "",
                ),
                ("trb:2031-73", ""),
            ],
        ),
        # a database says which text of an act it has, in brackets behind the name
        (
            "de Gemeentewet [tekst geldend op 3 mei 2031] art. 7, Kieswet [oud] art. 2",
            [("bwb:BWBR0005416", "art.7"), ("bwb:BWBR0004627", "art.2")],
        ),
        # a draft behind an act of a like name
        (
            "over de Aanvullingswet zon en het ontwerp-Aanvullingsbesluit sterren.",
            [("law:Aanvullingswet zon", ""), ("law:Aanvullingsbesluit sterren", "")],
        ),
        # a verb behind a title of one word
        (
            "De Regeling sterrenwachten wordt als volgt gewijzigd",
            [("law:Regeling sterrenwachten", "")],
        ),
        ("de Rijkswet vergezelt dit voorstel", []),
        ("dat de Wet uiteindelijk is aangenomen", []),
        ("het Londen Protocol", [("bwb:BWBV0003139", "")]),
        # a point too many before a code; a paragraph's number
        ("HR: art. 81.1. RO. Daarna", [("bwb:BWBR0001830", "art.81(1)")]),
        # a compound right behind its article
        (
            "Artikel 1.02 Sterrenvaartreglement (SVR); artikel 1.03 Maanvaartreglement 2031",
            [
                ("law:Sterrenvaartreglement", "art.1.02"),
                ("law:Maanvaartreglement 2031", "art.1.03"),
            ],
        ),
        # rules of the prosecution end at their number
        (
            "Richtlijn voor strafvordering licht en/of donker tijdens de nacht (2031R012) "
            "Instructie sterrenlicht en manen (2031I001)",
            [
                ("law:Richtlijn voor strafvordering licht en/of donker tijdens de nacht", ""),
                ("law:Instructie sterrenlicht en manen", ""),
            ],
        ),
        (
            "Rechtskarakter: Aanwijzing i.d.z.v. artikel 130 Wet RO",
            [("bwb:BWBR0001830", "art.130")],
        ),
        ("de Instructie sterrenlicht is kort", []),
        # the number of a note behind a year; which of two acts of one name is meant
        ("in de Verzamelwet sterren 20142 opgenomen", [("law:Verzamelwet sterren 2014", "")]),
        (
            "de Netwerk- en informatiebeveiligingsrichtlijn (NIB2) en",
            [("celex:32022L2555", "")],
        ),
        ("de jaren 36067 - 61 gulden", []),
        # a title in quotes
        (
            "opgenomen in de \u2018Regeling sterrenlichten\u2019.",
            [("law:Regeling sterrenlichten", "")],
        ),
        # journals of the provinces
        (
            "Provinciaal blad 2031, 4567; prb-2031-4568",
            [("prb:2031-4567", ""), ("prb:2031-4568", "")],
        ),
    ],
)
def test_forms_of_papers(text, expected):
    assert rows(text) == expected
