"""Quotes read as sentences do: words that a line break cut are whole, hyphens stay."""

from __future__ import annotations

import time

import pytest

from kamergraaf.graph.triples.wording import breaks_words, one_line


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("de maatschap-\npelijke onrust", "de maatschappelijke onrust"),
        ("het on- \n\n  derzoek", "het onderzoek"),
        ("de rege-\nling", "de regeling"),
        # What is written with a hyphen keeps it.
        ("de JBZ-\nRaad", "de JBZ-Raad"),
        ("een niet-\nbegeleide", "een niet-begeleide"),
        ("een zee-\negel", "een zee-egel"),
        ("asiel-\nen migratie", "asiel- en migratie"),
        ("in- of\nuitvoer", "in- of uitvoer"),
        ("artikel 8-\nlid", "artikel 8- lid"),
    ],
)
def test_broken_words_are_whole(printed: str, read: str) -> None:
    assert one_line(printed, broken=True) == read


def test_a_paper_that_breaks_no_words_keeps_its_hyphens() -> None:
    assert one_line("een drone-\nbedrijf") == "een drone-bedrijf"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("een onder-\nzoek van\nde ra-\nmers\n" * 3, True),
        ("een onder-\nzoek van\n", False),  # too little to tell
        ("een drone-\nbedrijf\n" * 8 + "een gewone regel\n" * 800, False),
        ("een onder-\nzoek\n" * 40 + "een gewone regel\n" * 800, True),
        ("asiel-\nen JBZ-\nRaad\n" * 50, False),
    ],
)
def test_what_its_lines_tell(text: str, wanted: bool) -> None:
    assert breaks_words(text) is wanted


@pytest.mark.parametrize("made", ["a-" + "\n" * 200_000 + "E", "a-\n" * 200_000, "a- " * 200_000])
def test_it_takes_no_longer_than_the_text(made: str) -> None:
    begun = time.process_time()
    breaks_words(made)
    assert time.process_time() - begun < 2
