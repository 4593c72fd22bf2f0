"""Lists of numbers and pages: what a range spans, and where a list of pages ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.loaders.citations.numbers.lists import PAGES, numbers, page_pins

LISTS = [
    ("7", ["7"]),
    ("7, 17 en 22", ["7", "17", "22"]),
    ("1, 2 of 3", ["1", "2", "3"]),
    ("10 & 11", ["10", "11"]),
    ("800-803", ["800", "801", "802", "803"]),
    ("3 t/m 6", ["3", "4", "5", "6"]),
    ("3 tot en met 6", ["3", "4", "5", "6"]),
    ("3, 5 - 7 en 9", ["3", "5", "6", "7", "9"]),
    # letters are members, and span nothing
    ("PT, PU en PV", ["PT", "PU", "PV"]),
    ("A-C", ["A", "C"]),
    ("8a-8c", ["8a", "8c"]),
    # nobody means 500 papers
    ("1-500", ["1", "500"]),
    ("", []),
]


@pytest.mark.parametrize(("listed", "members"), LISTS)
def test_list_has_its_members(listed, members):
    assert numbers(listed) == members


@given(st.integers(1, 9000), st.integers(1, 50))
def test_range_gives_all_it_spans(first, more):
    width = len(str(first + more))
    if len(str(first)) == width:
        spanned = [str(n) for n in range(first, first + more + 1)]
        assert numbers(f"{first}-{first + more}") == spanned


PAGE_LISTS = [
    (", p. 3", ", p. 3", ["p.3"]),
    (", p. 26 - 27", ", p. 26 - 27", ["p.26-27"]),
    (" blz. 3, 5 en 9", " blz. 3, 5 en 9", ["p.3", "p.5", "p.9"]),
    (" pp. 1-2 & 5", " pp. 1-2 & 5", ["p.1-2", "p.5"]),
    (" pagina's 3 en 4", " pagina's 3 en 4", ["p.3", "p.4"]),
    (", bladzijde 8", ", bladzijde 8", ["p.8"]),
    (" blz. 3210, 3212 en 3214)", " blz. 3210, 3212 en 3214", ["p.3210", "p.3212", "p.3214"]),
    # "and following" is read, and is no place of its own
    (", pag. 12 e.v. van", ", pag. 12 e.v.", ["p.12"]),
    # a day behind the page is none of its list
    (", p. 3 en 9 mei 2019", ", p. 3", ["p.3"]),
    (", p. 3, 12 april 2024", ", p. 3", ["p.3"]),
    # a dossier behind a semicolon neither
    (", p. 3; 36 600 VI, nr. 12", ", p. 3", ["p.3"]),
]


@pytest.mark.parametrize(("text", "printed", "pins"), PAGE_LISTS)
def test_pages_end_where_their_list_ends(text, printed, pins):
    found = PAGES.match(text)
    assert found
    assert (found[0], page_pins(found["pages"])) == (printed, pins)


@pytest.mark.parametrize("text", ["p.", "p 3", "pagina zeven", "paginering 3", ", nr. 3"])
def test_no_page_without_word_and_number(text):
    assert PAGES.match(text) is None
