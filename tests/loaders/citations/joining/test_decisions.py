"""Decisions of one court in a list: the court is named once, each has its day."""

import pytest

import kamergraaf

LISTS = {
    "HR 5 mei 1965, NJ 1965, 75; 7 juni 1969, NJ 1969, 304": (
        ("HR 5 mei 1965, NJ 1965, 75", "case:HR-1965-05-05"),
        ("7 juni 1969, NJ 1969, 304", "case:HR-1969-06-07"),
    ),
    "(ABRvS 3 mei 2011, AB 2011/12 en 7 juni 2012, AB 2012/13)": (
        ("ABRvS 3 mei 2011, AB 2011/12", "case:ABRvS-2011-05-03"),
        ("7 juni 2012, AB 2012/13", "case:ABRvS-2012-06-07"),
    ),
    "uitspraken van de rechtbank Assen van 3 mei 2031, ECLI:NL:RBASS:2031:1, en van 4 juni 2031": (
        ("rechtbank Assen van 3 mei 2031", "ecli:ECLI:NL:RBASS:2031:1"),
        ("ECLI:NL:RBASS:2031:1", "ecli:ECLI:NL:RBASS:2031:1"),
        ("4 juni 2031", "case:rechtbank Assen-2031-06-04"),
    ),
    "de arresten van de Hoge Raad van 5 mei 2031, 6 juni 2031 en 7 juli 2031": (
        ("Hoge Raad van 5 mei 2031", "case:HR-2031-05-05"),
        ("6 juni 2031", "case:HR-2031-06-06"),
        ("7 juli 2031", "case:HR-2031-07-07"),
    ),
    "HvJ EU 3 mei 2031, C-131/30, en 4 mei 2031, C-132/30": (
        ("HvJ EU 3 mei 2031, C-131/30", "case:C-131/30"),
        ("4 mei 2031, C-132/30", "case:C-132/30"),
    ),
    # A day that bears no number, and of which nothing says so, is none.
    "sinds HR 5 mei 2031 en 6 juni 2031 is veel veranderd": (
        ("HR 5 mei 2031", "case:HR-2031-05-05"),
    ),
    "het arrest HR 5 mei 2031, NJ 2031/7, en de brief van 6 juni 2031": (
        ("HR 5 mei 2031, NJ 2031/7", "case:HR-2031-05-05"),
    ),
}


@pytest.mark.parametrize("text", LISTS)
def test_next_decisions_of_a_court(text):
    found = [(text[row.start : row.end], row.key) for row in kamergraaf.extract(text)]
    assert tuple(found) == LISTS[text]
