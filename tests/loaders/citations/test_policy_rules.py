"""Forms of policy rules, circulars and decisions on taxes, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # definitions behind the twenty-sixth, by two letters right behind the article
        (
            "een ster in de zin van artikel 1.1 ii, jj en kk Tw",
            [("bwb:BWBR0009950", f"art.1.1({n})") for n in ("ii", "jj", "kk")],
        ),
        ("artikel 5 aan de Awb", [("bwb:BWBR0005537", "")]),
        # a list without its word that a bracket opens
        (
            "sterrendiefstal (137c en 137d WvSr.) en maanroof (137f en 429quater WvSr)",
            [("bwb:BWBR0001854", f"art.{n}") for n in ("137c", "137d", "137f", "429quater")],
        ),
        (
            "(307 lid 1 en 308 Sr)",
            [("bwb:BWBR0001854", "art.307(1)"), ("bwb:BWBR0001854", "art.308")],
        ),
        ("(meer dan 100 of 200 maal het Sr)", []),
        # a treaty by its day and its states; what others agree is none
        (
            "artikel 7 van de Overeenkomst van 9 mei 1959 tussen het Koninkrijk der Nederlanden en "
            "de Republiek Sterren tot het vermijden van duisternis, zoals",
            [
                (
                    "treaty:Overeenkomst van 9 mei 1959 tussen het Koninkrijk der Nederlanden en "
                    "de Republiek Sterren tot het vermijden van duisternis",
                    "art.7",
                )
            ],
        ),
        ("de overeenkomst van 9 mei 2029 tussen Maan BV en de gemeente Sterrenburg", []),
        # "dit besluit" is the paper itself where a minister takes one
        (
            "De staatssecretaris heeft het volgende besloten. Het Besluit proceskosten "
            "bestuursrecht geldt, en artikel 3 van dit besluit ook.",
            [("bwb:BWBR0006358", "")],
        ),
        (
            "Artikel 3 van dit besluit vervalt als het Besluit proceskosten bestuursrecht. In "
            "artikel 4 van deze regeling staat meer. Deze regeling wordt aangehaald als: Regeling "
            "maanlicht.",
            [("bwb:BWBR0006358", "")],
        ),
        (
            "Het Besluit proceskosten bestuursrecht geldt; artikel 3 van dit besluit is helder.",
            [("bwb:BWBR0006358", ""), ("bwb:BWBR0006358", "art.3")],
        ),
        # articles between slashes, and an article of a year
        (
            "(artikelen 307 / 308 /309 Sr) en art. 311/312 Sv",
            [("bwb:BWBR0001854", f"art.{n}") for n in (307, 308, 309)]
            + [("bwb:BWBR0001903", "art.311"), ("bwb:BWBR0001903", "art.312")],
        ),
        ("artikel 12/2013 van de Awb", [("bwb:BWBR0005537", "")]),
        # a quotation that ends behind a part
        (
            "een ‘ster uit artikel 2, eerste lid, onderdelen a en b’, van de Wet Vpb",
            [("bwb:BWBR0002672", "art.2(1)(a)"), ("bwb:BWBR0002672", "art.2(1)(b)")],
        ),
        ("onder a's van artikel 3 van de Awb", [("bwb:BWBR0005537", "art.3")]),
        # an act by letters, whatever follows; a model is none
        ("na de Wet XYZ en sterren vóór 65 jaar", [("law:Wet XYZ", "")]),
        ("het Model Sterrenreglement ‘licht’ is goed", []),
        # answers by page, their volume in front
        (
            "(Tweede Kamer, 2030-2031, Aanhangsel Handelingen pag. 39 en 40)",
            [("name:Aanhangsel Handelingen 2030/31", f"p.{n}") for n in (39, 40)],
        ),
        (
            "Aanhangsel Handelingen 2030-2031, pag. 39",
            [("name:Aanhangsel Handelingen 2030/31", "p.39")],
        ),
        ("Aanhangsel Handelingen p. 39", []),
        # the number that the chair gives a motion
        ("Zij krijgt nr. 21 (39104).", [("kst:39104-21", "")]),
        (
            "artikel 2 van de Uitv.reg. IB 2001 en artikel 3 Uitv.besl. LB 1965",
            [("bwb:BWBR0012031", "art.2"), ("bwb:BWBR0002489", "art.3")],
        ),
        # a part of a code by its book, a paragraph singled out
        ("titel X van Boek IV van het Wetboek van Strafrecht", [("bwb:BWBR0001854", "tit.X")]),
        (
            "artikel 12, in het bijzonder het tweede lid, van de Gemeentewet",
            [("bwb:BWBR0005416", "art.12(2)")],
        ),
        ("artikel 12, in het bijzonder de sterren", []),
        (
            "artikel 3, eerste lid, onderdeel a1, b2 en c1, van de Awb",
            [("bwb:BWBR0005537", f"art.3(1)({part})") for part in ("a1", "b2", "c1")],
        ),
        ("de Wet DB en de Douanewet", [("bwb:BWBR0002515", ""), ("bwb:BWBR0007632", "")]),
    ],
)
def test_policy_rules(text, expected):
    assert rows(text) == expected
