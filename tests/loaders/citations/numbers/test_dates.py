"""Dates in prose: the year a sentence speaks of, the day a letter was written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.loaders.citations.numbers.dates import MONTHS, letter_date, to_date, year_before
from kamergraaf.loaders.citations.reference import Setting

YEARS = [
    ("de wet van 23 december 1993 (Stb. ", "1993"),
    ("op 3 mei 2001 en 4 juni 2002 (", "2002"),
    ("op 12 DECEMBER 1999 (", "1999"),
    ("de Archiefwet 1962 (", "1962"),
    ("in mei 2001 (", "2001"),
    # the journal behind a whole title is that of the act which changes the other
    ("de wet van 3 mei 2031 tot wijziging van de wet van 5 juni 2029 inzake manen (", "2031"),
    ("de wet van 3 mei 2031 tot wijziging van de wet van 5 juni 2029 (", "2029"),
    ("wet van 3 mei 2031 (Stb. 5) tot wijziging van de wet van 5 juni 2029 over manen (", "2029"),
    ("Zo was 3 mei 2031. Een wijziging van de wet van 5 juni 2029 over manen (", "2029"),
    # no day, no date
    ("in mei 2001 al (", ""),
    ("123 mei 2001 al (", ""),
    ("op 1 mei 1799 (", ""),
    ("op 1 mei 2001" + " en zo voort" * 25, ""),
    ("geen datum (", ""),
]


@pytest.mark.parametrize(("text", "year"), YEARS, ids=[text[:30] for text, _ in YEARS])
def test_year_is_that_of_the_last_date_before(text, year):
    assert year_before(text + "1 juni 2020", len(text), Setting()) == year


def test_a_parliamentary_year_is_no_date_of_the_text():
    assert year_before("geen datum (", 12, Setting(date(2020, 2, 3), session=True)) == ""


def test_without_a_date_the_year_is_that_of_the_text():
    setting = Setting(date(2020, 2, 3))
    assert year_before("geen datum (", 12, setting) == "2020"
    assert year_before("op 3 mei 2001 (", 15, setting) == "2001"


@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)))
def test_every_day_is_a_date(day):
    assert to_date(str(day.day), MONTHS[day.month - 1].title(), str(day.year)) == day


@pytest.mark.parametrize(
    ("day", "month"), [("31", "februari"), ("0", "mei"), ("x", "mei"), ("1", "brumaire")]
)
def test_no_such_day(day, month):
    assert to_date(day, month, "2025") is None


HEADS = [
    ("Den Haag, 6 februari 2026\n\nGeachte voorzitter,", date(2026, 2, 6)),
    ("AAN DE VOORZITTER\n  Brussel, 12 mei 2020\n", date(2020, 5, 12)),
    # an answer is younger than the letter printed before or behind it
    ("Den Haag, 6 februari 2026\n\nDen Haag, 3 maart 2025\n", date(2026, 2, 6)),
    ("Den Haag, 31 februari 2025\n\nDen Haag, 3 maart 2025\n", date(2025, 3, 3)),
    ("In Den Haag is op 6 februari 2026 gesproken.", None),
    ("den haag, 6 februari 2026", None),
    ("Den Haag, 3.3.2021", None),
    ("", None),
    # a book of papers has letters, and no date
    ("x" * 100_000 + "\nDen Haag, 6 februari 2026\n", None),
]


@pytest.mark.parametrize(("text", "day"), HEADS, ids=[text[-40:] for text, _ in HEADS])
def test_a_letter_is_dated_at_its_head(text, day):
    assert letter_date(text) == day
