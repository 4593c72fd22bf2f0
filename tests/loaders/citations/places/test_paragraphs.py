"""Lists of paragraphs and parts of an article, in all the words that join them."""

import pytest

from kamergraaf import extract


def places(text):
    return [row.pinpoint for row in extract(f"Zie artikel 5{text} van de Woningwet.")]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (", onder b en onder c,", ["(b)", "(c)"]),
        (", onder b, onderscheidenlijk onder c,", ["(b)", "(c)"]),
        (", onderdeel b respectievelijk c,", ["(b)", "(c)"]),
        (", eerste, onderscheidenlijk tweede lid,", ["(1)", "(2)"]),
        (", eerste dan wel tweede lid,", ["(1)", "(2)"]),
        (", eerste en het derde lid,", ["(1)", "(3)"]),
        (", eerste tot en met het derde lid,", ["(1)", "(2)", "(3)"]),
        (" leden 1-3", ["(1)", "(2)", "(3)"]),
        (", eerste lid, aanhef en onder a, of onder b,", ["(1)(a)", "(1)(b)"]),
        (", eerste lid, onder a, b, dan wel d,", ["(1)(a)", "(1)(b)", "(1)(d)"]),
        (
            ", eerste lid, onderdeel a, of derde lid, onderdeel b,",
            ["(1)(a)", "(3)(b)"],
        ),
        # more paragraphs behind a paragraph or its part
        (", zevende lid, achtste en tiende lid,", ["(7)", "(8)", "(10)"]),
        (
            ", derde lid, aanhef, onderdelen a en b, vierde en vijfde lid,",
            ["(3)(a)", "(3)(b)", "(4)", "(5)"],
        ),
        (", eerste lid, onder a en b, respectievelijk tweede lid,", ["(1)(a)", "(1)(b)", "(2)"]),
        (", tweede lid, slot,", ["(2)"]),
        (", tweede lid, slotzin,", ["(2)"]),
        (", tweede lid, onder a, sub 1 en 2,", ["(2)(a)"]),
        # what lies deeper than a letter is no part of its own
        (", eerste lid, onder a, 1°,", ["(1)(a)"]),
        (", eerste lid, onder a, 1° en 2°,", ["(1)(a)"]),
        (", eerste lid, onder a, onder 1°,", ["(1)(a)"]),
        (", eerste lid, onder 1° en 2°,", ["(1)(1°)", "(1)(2°)"]),
        (", eerste lid, onder a), i),", ["(1)(a)(i)"]),
        (", eerste lid, onder a), i) tot en met iii),", ["(1)(a)"]),
        (", eerste lid, onder a), i) en ii),", ["(1)(a)"]),
        (", eerste lid, onder a), i) en j),", ["(1)(a)", "(1)(i)", "(1)(j)"]),
        # an article or a paragraph of a bill may be new
        (" (nieuw), vierde lid,", ["(4)"]),
        (", vierde en vijfde (nieuw) lid,", ["(4)", "(5)"]),
    ],
)
def test_lists(printed, expected):
    assert places(printed) == [f"art.5{place}" for place in expected]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("a tot en met 5c", ["art.5a", "art.5b", "art.5c"]),
        ("a tot en met 6c", ["art.5a", "art.6c"]),
        (", lid 1, en 7", ["art.5(1)", "art.7"]),
        (", onder a, en 7", ["art.5(a)", "art.7"]),
    ],
)
def test_articles(printed, expected):
    assert places(printed) == expected
