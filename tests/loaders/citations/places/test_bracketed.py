"""Paragraphs and parts in brackets, and numbers beside a part, as who reads English cites them."""

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.citations.places.bracketed import read_bracketed

FORMS = [
    ("artikel 5(1) AVG", ["art.5(1)"]),
    ("artikel 5(1) en (2) AVG", ["art.5(1)", "art.5(2)"]),
    ("artikel 5(1), (2) en (4) AVG", ["art.5(1)", "art.5(2)", "art.5(4)"]),
    ("artikel 5(1)-(3) AVG", ["art.5(1)", "art.5(2)", "art.5(3)"]),
    ("artikel 5(1)(a)-(c) AVG", ["art.5(1)(a)", "art.5(1)(b)", "art.5(1)(c)"]),
    ("artikel 5(1)(a) en (2) AVG", ["art.5(1)(a)", "art.5(2)"]),
    ("artikel 5(1)(a) of (2)(b) AVG", ["art.5(1)(a)", "art.5(2)(b)"]),
    ("artikel 5 (1) tot en met (3) AVG", ["art.5(1)", "art.5(2)", "art.5(3)"]),
    ("artikel 6 lid 1 (a) en (b) AVG", ["art.6(1)(a)", "art.6(1)(b)"]),
    ("artikel 6, lid 1 (f), AVG", ["art.6(1)(f)"]),
    ("artikel 6 lid 1 sub a-c AVG", ["art.6(1)(a)", "art.6(1)(b)", "art.6(1)(c)"]),
    ("artikel 6, eerste lid, onderdelen b-c, van de AVG", ["art.6(1)(b)", "art.6(1)(c)"]),
    ("artikel 4, sub 3 en 4, AVG", ["art.4(3)", "art.4(4)"]),
    ("artikel 4, onder 3 en 4, van de AVG", ["art.4(3)", "art.4(4)"]),
    ("artikel 4 onder 1), 2) en 5) AVG", ["art.4(1)", "art.4(2)", "art.4(5)"]),
    ("artikel 4, punten 1) t/m 3), van de AVG", ["art.4(1)", "art.4(2)", "art.4(3)"]),
    ("de artikelen 16&17 AVG", ["art.16", "art.17"]),
    ("artikelen 16 & 17 van de AVG", ["art.16", "art.17"]),
    ("considerans (26) van de AVG", ["rec.26"]),
]
# What looks alike belongs to something else.
OTHERS = [
    ("artikelen 4, sub 3, en 5 AVG", ["art.4(3)", "art.5"]),
    ("artikel 4, sub 3, en artikel 5 AVG", ["art.4(3)", "art.5"]),
    ("artikel 4 AVG en (2) de rest", ["art.4"]),
    ("artikel 4 AVG (a) en (b)", ["art.4"]),
    ("artikel 4, onder a-priori, AVG", []),
    ("artikel 4(1) AVG en 2 andere", ["art.4(1)"]),
]


@pytest.mark.parametrize(("text", "pins"), FORMS + OTHERS)
def test_the_places_in_brackets(text, pins):
    rows = [row for row in extract(f"Zie {text}.") if row.pinpoint]
    assert [row.pinpoint for row in rows] == pins


@pytest.mark.parametrize(
    ("text", "pins", "end"),
    [
        ("(1) en (EU) 2016/679", ["art.5(1)"], 3),
        ("(1) en (2016)", ["art.5(1)"], 3),
        ("(1) en (a)", ["art.5(1)"], 3),  # what is said of both, perhaps
        ("(1)(a), (b)", ["art.5(1)(a)", "art.5(1)(b)"], 11),
        ("(1)-(99)", ["art.5(1)", "art.5(99)"], 8),  # too many to be meant one by one
    ],
)
def test_where_a_list_of_brackets_ends(text, pins, end):
    assert read_bracketed(text, 0, "art.5") == (pins, end)
