"""Forms that papers of ministries, advices and explanations use, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a word in brackets says whose act it is
        ("artikel 134 (Nederlandse) Grondwet", [("bwb:BWBR0001840", "art.134")]),
        ("artikel 5 van de (oude) Vreemdelingenwet 2000", [("bwb:BWBR0011823", "art.5")]),
        # acts of financial supervision by their common names
        ("artikel 94, tweede lid, van PSD II", [("celex:32015L2366", "art.94(2)")]),
        ("het Besluit prudentiële regels Wft", [("bwb:BWBR0020420", "")]),
    ],
)
def test_forms_of_papers(text, expected):
    assert rows(text) == expected
