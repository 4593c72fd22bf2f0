"""What readers of images make of old papers: gaps lost, letters misread, feet of pages between."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


KIESWET = "bwb:BWBR0004627"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a gap lost behind a number; letters of an article are none of a word
        ("artikel 19van de Kieswet, artikel 5lid 2 van de Kieswet en artikel 19a van de Kieswet", [
            (KIESWET, "art.19"), (KIESWET, "art.5(2)"), (KIESWET, "art.19a")]),
        # letters misread
        ("anikel 6 van de Kieswet en ariikel 7 van de Kieswet", [
            (KIESWET, "art.6"), (KIESWET, "art.7")]),
        ("kamerstuk 29 665, nr. 3, biz. 12", [("kst:29665-3", "p.12")]),
        # the foot of a page
        (
            "artikel 9, tweede lid, van de\nTweede Kamer, vergaderjaar 1989-1990, 29 073, nr. 3\n5"
            "\nKieswet is",
            [(KIESWET, "art.9(2)")],
        ),
        (
            "zie artikel 9. Tweede Kamer, vergaderjaar 1989-1990, 29 073, nr. 3 5 Kieswet is",
            [(KIESWET, "")],
        ),
    ],
)  # fmt: skip
def test_misread(text, expected):
    assert rows(text) == expected
