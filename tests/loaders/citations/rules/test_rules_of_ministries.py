"""Forms of circulars, mandates and regulations of ministries, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a short name that a hyphen ties to a word; at the end of a line it ties nothing
        (
            "een artikel 8 EVRM-toets, artikel 12 Sv-klachten en artikel 64 Vw-verzoeken",
            [
                ("bwb:BWBV0001000", "art.8"),
                ("bwb:BWBR0001903", "art.12"),
                ("bwb:BWBR0011823", "art.64"),
            ],
        ),
        ("artikel 8 EVRMtoets, artikel 12 Svkern en artikel 6 Aw-\nardse sterren", []),
        ("een EVRM-toets en een Sv-klacht", []),
        # an article in a title is that of its own act
        (
            "(de Tijdelijke Wet uitbreiding sterren artikel 18 WZV)",
            [
                ("law:Tijdelijke Wet uitbreiding sterren", ""),
                ("bwb:BWBR0002753", "art.18"),
            ],
        ),
        (
            "de Sterrenwet artikel 3, Gemeentewet artikel 5",
            [("law:Sterrenwet", "art.3"), ("bwb:BWBR0005416", "art.5")],
        ),
        # what an act points out, and what a sentence says of it, is none of its title
        (
            "de in het Besluit toezicht sterren aangewezen wachters",
            [("law:Besluit toezicht sterren", "")],
        ),
        ("het Besluit aangewezen sterren.", [("law:Besluit aangewezen sterren", "")]),
        (
            "Hierop blijven de Circulaire sterrenlicht en uiteraard de regels van toepassing",
            [("law:Circulaire sterrenlicht", "")],
        ),
        # a definition without a mark, of an act by its day
        (
            "Begrippen\nWet: de wet van 3 mei 2031 tot wijziging van de Jachtwet\nSter: een zon. "
            "In artikel VII van de wet staat dat.",
            [
                ("law:Wet van 3 mei 2031", ""),
                ("bwb:BWBR0002155", ""),
                ("law:Wet van 3 mei 2031", "art.VII"),
            ],
        ),
        (
            "volgens de Wet: Jachtwet en Woningwet. Artikel 4 van de wet",
            [("bwb:BWBR0002155", ""), ("bwb:BWBR0005181", ""), ("bwb:BWBR0005181", "art.4")],
        ),
        # annexes and articles under letters
        (
            "bijlage B van de Jachtwet en de bijlagen A en C2 bij de Woningwet",
            [
                ("bwb:BWBR0002155", "anx.B"),
                ("bwb:BWBR0005181", "anx.A"),
                ("bwb:BWBR0005181", "anx.C2"),
            ],
        ),
        (
            "bijlage C, deel 1, van Verordening (EEG) nr. 9999/82",
            [("celex:31982R9999", "anx.C")],
        ),
        (
            "artikel C5, eerste lid, onder b, en de artikelen C6, D4 en H12 van de Jachtwet",
            [("bwb:BWBR0002155", f"art.{n}") for n in ("C5(1)(b)", "C6", "D4", "H12")],
        ),
        ("bijlage B van het rapport over de Jachtwet", [("bwb:BWBR0002155", "")]),
        ("een bijlage a de Jachtwet; bijlage B. Jachtwet", [("bwb:BWBR0002155", "")] * 2),
        ("artikel 5, A4 van de Jachtwet", [("bwb:BWBR0002155", "")]),
        # a definition behind a star, and a verb behind a name
        (
            "In dit besluit wordt verstaan onder:\n* sterrenregeling: Jachtbesluit\n"
            "Zie artikel C5 van de sterrenregeling.",
            [("bwb:BWBR0011848", ""), ("bwb:BWBR0011848", "art.C5")],
        ),
        (
            "die ook de Sterrenregeling Terugkeer uitvoert en de Dienst Maan",
            [("law:Sterrenregeling Terugkeer", "")],
        ),
        # what a regulation calls an act of one word; a family that prints its own act behind
        (
            "a. besluit: Sterrenbesluit; artikel 5 van het besluit",
            [("law:Sterrenbesluit", ""), ("law:Sterrenbesluit", "art.5")],
        ),
        ("dit is de regeling. Sterrenregeling is er; de wet: Sterrenbesluit", []),
        ("Maanbesluit (Warenwet), ", [("law:Maanbesluit", ""), ("bwb:BWBR0001969", "")]),
        # words of titles, and where the next title begins
        ("Warenwetbesluit sterren en -manen,", [("law:Warenwetbesluit sterren en -manen", "")]),
        (
            "de Regeling veiling sterren voor IMT-2000.",
            [("law:Regeling veiling sterren voor IMT-2000", "")],
        ),
        (
            "partij bij het Verdrag tot bestrijding van sterrenstof of bij de Overeenkomst "
            "betreffende manen (",
            [
                ("treaty:Verdrag tot bestrijding van sterrenstof", ""),
                ("treaty:Overeenkomst betreffende manen", ""),
            ],
        ),
        # an article behind the day of another act
        ("bij wet van 3 mei 2031 artikel 5 Sv gewijzigd", [("bwb:BWBR0001903", "art.5")]),
        # a short name with a short year, articles of both sorts in a list, rules by their subject
        (
            "het Sterrenbesluit 2031 (Stb’31), en artikel 2 van het Stb’31",
            [("law:Sterrenbesluit 2031", ""), ("law:Sterrenbesluit 2031", "art.2")],
        ),
        (
            "artikel 1 of E2 van de Jachtwet",
            [("bwb:BWBR0002155", "art.1"), ("bwb:BWBR0002155", "art.E2")],
        ),
        (
            "artikel 6 van de Regels inzake sterrenlicht (Stcrt. 2031, 16)",
            [("law:Regels inzake sterrenlicht", "art.6"), ("stcrt:2031-16", "")],
        ),
        ("artikel 6 van de Regels geldt; artikel 3 van de regels van het spel", []),
        # an article behind a noun begins what the sentence says, not what a title does
        (
            "die op grond van de Wet Rea een ster ontvangen",
            [("law:Wet op de (re)integratie arbeidsgehandicapten", "")],
        ),
        ("die op grond van de Wet Maan een ster ontvangen", [("law:Wet Maan", "")]),
        (
            "artikel 14 van de Sterrenwet verzoekt de raad om licht",
            [("law:Sterrenwet", "art.14")],
        ),
        ("de Wet subsidies omtrent de sterren.", [("law:Wet subsidies omtrent de sterren", "")]),
        # two acts of which the second is a temporary one; what is acted under, with a verb behind
        (
            "de Wet sterren en de Tijdelijke wet maanlicht.",
            [("law:Wet sterren", ""), ("law:Tijdelijke wet maanlicht", "")],
        ),
        (
            "op grond van de Regeling sterrenprojecten wordt dit vastgesteld",
            [("law:Regeling sterrenprojecten", "")],
        ),
        ("het krachtens de Regeling verstrekte is op", []),
        ("Besluit R&R Sterren juncto de wet", [("law:Besluit R&R Sterren", "")]),
        # a known title without its capital, and a minister's regulation by its day
        (
            "Het besluit Buitengewoon Opsporingsambtenaar art. 16 geeft handvatten",
            [("bwb:BWBR0007013", "art.16")],
        ),
        ("Zij nam dit besluit buitengewoon snel.", []),
        (
            "artikel 6 van de ministeriële regeling van 10 mei 2031, nr. 3",
            [("law:Ministeriële regeling van 10 mei 2031", "art.6")],
        ),
        # a paragraph without its word, as tables of the prosecution print it
        (
            "(art. 350, 2 Sr) en art. 300, 304 Sr, artt. 1, 2 Sr",
            [("bwb:BWBR0001854", f"art.{n}") for n in ("350(2)", "300", "304", "1", "2")],
        ),
        # a part and an annex together
        (
            "de hoofdstukken 2 en 4 en bijlage B uit de Circulaire buitengewoon "
            "opsporingsambtenaar",
            [("bwb:BWBR0029447", place) for place in ("hfd.2", "hfd.4", "anx.B")],
        ),
        (
            "Artikel 2 van het BBO en artikel 96 GWD; het BBO geldt",
            [("bwb:BWBR0007013", "art.2"), ("bwb:BWBR0005662", "art.96")],
        ),
        # a short name in front of the journal; that of another act is none
        (
            "het Besluit sterren volkshuisvesting (BSV, Stb. 2031, nr. 231). In artikel 3 van het "
            "BSV staat",
            [
                ("law:Besluit sterren volkshuisvesting", ""),
                ("stb:2031-231", ""),
                ("law:Besluit sterren volkshuisvesting", "art.3"),
            ],
        ),
        (
            "de Gemeentewet (Awb, Stb. 2031, 315)",
            [("bwb:BWBR0005416", ""), ("bwb:BWBR0005537", ""), ("stb:2031-315", "")],
        ),
        (
            "De Beleidslijn sterren voor de maan (Stcrt. 2031, 87)",
            [("law:Beleidslijn sterren voor de maan", ""), ("stcrt:2031-87", "")],
        ),
        ("De Beleidslijn sterren is helder.", []),
        # a treaty on taxes by its two states, and what goes back to it
        (
            "de Nederlands-Maanse overeenkomst ter vermijding van dubbele belasting; het derde lid "
            "van art. 12 van genoemde overeenkomst",
            [
                (
                    "treaty:Nederlands-Maanse overeenkomst ter vermijding van dubbele belasting",
                    place,
                )
                for place in ("", "art.12(3)")
            ],
        ),
        ("een overeenkomst ter vermijding van dubbele belasting is er niet", []),
        # a point too many in front of a short name
        (
            "conform artikel 3.2.5. Blz; artikel 5. Uw brief over de Jachtwet",
            [("bwb:BWBR0035948", "art.3.2.5"), ("bwb:BWBR0002155", "")],
        ),
        # what an act rules, with its articles in brackets; of another sentence they are not
        (
            "De Grondwet verbiedt dat sterren doven voor het dag is (artt. 88 en 89, derde lid).",
            [
                ("bwb:BWBR0001840", ""),
                ("bwb:BWBR0001840", "art.88"),
                ("bwb:BWBR0001840", "art.89(3)"),
            ],
        ),
        (
            "De Jachtwet is van toepassing (artikel 5). De Woningwet bepaalt dat. Dit is zo "
            "(artikel 3).",
            [("bwb:BWBR0002155", ""), ("bwb:BWBR0005181", "")],
        ),
        (
            "De Jachtwet bepaalt dit en de Woningwet niet (artikel 3).",
            [("bwb:BWBR0002155", ""), ("bwb:BWBR0005181", "")],
        ),
        # no article of the Awb is without a colon
        (
            "artikel 6 van de Jachtwet en artikel 4:81 van de Awb; als bedoeld in artikel 7 van "
            "de wet",
            [
                ("bwb:BWBR0002155", "art.6"),
                ("bwb:BWBR0005537", "art.4:81"),
                ("bwb:BWBR0002155", "art.7"),
            ],
        ),
        (
            "artikel 4:81 van de Awb, en artikel 4:83 van die wet; artikel 7 van die wet",
            [("bwb:BWBR0005537", "art.4:81"), ("bwb:BWBR0005537", "art.4:83")],
        ),
        (
            "volgens de Wet sterrenlicht of afgegeven volgens de Jachtwet",
            [("law:Wet sterrenlicht", ""), ("bwb:BWBR0002155", "")],
        ),
    ],
)
def test_rules_of_ministries(text, expected):
    assert rows(text) == expected
