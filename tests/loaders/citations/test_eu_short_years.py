"""Acts of the Union whose year of this century has two digits: "(EG) nr. 883/04"."""

import pytest

from kamergraaf.loaders.citations import extract


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Verordening (EG) nr. 883/04", ["celex:32004R0883"]),
        ("artikel 12 Vo (EG) 883/04", ["celex:32004R0883"]),
        ("verordening (EU) 575/13", ["celex:32013R0575"]),
        ("richtlijn 04/38/EG", ["celex:32004L0038"]),
        ("Besluit 04/12/EG", ["celex:32004D0012"]),
        # the years of the last century stay
        ("Verordening (EEG) nr. 1408/71", ["celex:31971R1408"]),
        ("richtlijn 92/43/EEG", ["celex:31992L0043"]),
        # no community, no act of it
        ("verordening 12/13 van de gemeente", []),
        ("Verordening 561/06", []),
        ("besluit 12/04 van de raad", []),
        ("verordening (EU) 575/15", []),
    ],
)
def test_a_short_year(text, keys):
    assert [c.key for c in extract(text)] == keys
