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
        ("de Wet DB en de Douanewet", [("bwb:BWBR0002515", ""), ("bwb:BWBR0007632", "")]),
    ],
)
def test_policy_rules(text, expected):
    assert rows(text) == expected
