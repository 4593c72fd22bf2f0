"""Decisions by the series that print them, as papers before 1995 name them."""

import pytest

from kamergraaf.loaders.citations import extract


def keys(text):
    return [c.key for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zijn arrest (N.J. 1984, no. 934) over sterren", ["case:NJ 1984/934"]),
        ("zie A.B. 1981, nr. 12 en B.N.B. 1975/91", ["case:AB 1981/12", "case:BNB 1975/91"]),
        # another number of the same volume, no day and no count of something
        ("zie NJ 1993, 643 en 644.", ["case:NJ 1993/643", "case:NJ 1993/644"]),
        ("zie NJ 1993, 643, 644 en 655 over", [f"case:NJ 1993/{n}" for n in (643, 644, 655)]),
        ("zie NJ 1993, 643 en 12 mei", ["case:NJ 1993/643"]),
        ("zie NJ 1993, 643 en 5 andere", ["case:NJ 1993/643"]),
        # by page, and in the Weekblad that numbers its decisions from its first volume on
        ("H.R. 6 maart 1921, N.J. 1921, blz. 476", ["case:HR-1921-03-06"]),
        ("H.R. 6 maart 1921, N.J. 1921, 476, W. 10999; over", ["case:HR-1921-03-06"]),
        # initials, and somebody else's letters
        ("de heer N.J. 1964 was het jaar", []),
    ],
)
def test_series(text, expected):
    assert keys(text) == expected
