"""What stands at a literal of the automaton, in which every digit is 0."""

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.citations.literals import entries
from kamergraaf.loaders.citations.names import names
from kamergraaf.loaders.citations.text.view import NEAR

# (text, keys): the digits decide, and what a literal with other digits covers is read all the same.
DIGITS = [
    ("de Vreemdelingenwet 2000", ["bwb:BWBR0011823"]),
    ("de Politiewet 1993 en de Politiewet 2012", ["bwb:BWBR0006299", "bwb:BWBR0031788"]),
    ("Boek 2 BW en Boek 7 BW", ["bwb:BWBR0003045", "bwb:BWBR0005290"]),
    # another act of that name, where the year is another
    ("de Vreemdelingenwet 1965", ["law:Vreemdelingenwet 1965"]),
    ("NJ 1990, 467", ["case:NJ 1990/467"]),
    ("NJ 1870, 467", []),
    ("2025Z11477", ["letter:2025Z11477"]),
    ("1925Z11477", []),
    # "ib 2025" is no "IB 2001"
    ("3 IIB 2025Z11477", ["letter:2025Z11477"]),
    ("in de Wet IB 2001", ["bwb:BWBR0011353"]),
]


@pytest.mark.parametrize(("text", "keys"), DIGITS)
def test_digits_decide(text, keys):
    assert [c.key for c in extract(text)] == keys


@pytest.mark.parametrize(
    "title",
    # "E-wet", "Kieswet" and "Gemeentewet" are names of their own.
    ["Sterreninformatiewet", "Waterschapskieswet", "Zeegemeentewet", "Implementatiewet sterren"],
)
def test_a_name_inside_a_longer_word_hides_no_title(title):
    assert [(c.text, c.key) for c in extract(f"op grond van de {title}.")] == [
        (title, f"law:{title}")
    ]


def test_every_name_has_a_literal():
    opened = {
        entry.name.folded
        for general in entries().values()
        for entry in (general, *(general.exact or {}).values())
        if entry.name
    }
    assert opened == set(names())


def test_a_literal_has_no_digit_but_zero():
    literals = entries()
    assert not [literal for literal in literals if set(literal) & set("123456789#")]
    # All thousand ends of a dossier are one.
    assert literals["000, "].exact is None
    assert literals["nj 00"].exact


def test_the_automaton_has_at_most_64_columns():
    letters = {byte for literal in entries() for byte in literal.encode("latin-1").translate(NEAR)}
    # One for each letter of a literal, and one for what lies between two of them.
    columns = sum(byte in letters or byte - 1 in letters for byte in range(1, 256)) + 1
    assert columns <= 64
