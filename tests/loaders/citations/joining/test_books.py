"""Articles of the Burgerlijk Wetboek, and the book each stands in."""

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.citations.joining.books import book_of

CODE = "law:Burgerlijk Wetboek"


@pytest.mark.parametrize(
    ("pin", "key", "title"),
    [
        ("art.1:253a", "bwb:BWBR0002656", "Burgerlijk Wetboek Boek 1"),
        ("art.2:9", "bwb:BWBR0003045", "Burgerlijk Wetboek Boek 2"),
        ("art.6:162(2)", "bwb:BWBR0005289", "Burgerlijk Wetboek Boek 6"),
        ("art.7:673(7)(b)", "bwb:BWBR0005290", "Burgerlijk Wetboek Boek 7"),
        # not book 1
        ("art.10:3", "bwb:BWBR0030068", "Burgerlijk Wetboek Boek 10"),
    ],
)
def test_article_stands_in_its_book(pin, key, title):
    assert book_of(CODE, pin) == (key, title)


@pytest.mark.parametrize(
    ("key", "pin"),
    [
        (CODE, ""),
        (CODE, "art.673"),
        # there is no book 9, and none above 10
        (CODE, "art.9:1"),
        (CODE, "art.11:1"),
        (CODE, "art.70:1"),
        (CODE, "rec.7:1"),
        # the Awb prints its articles the same way
        ("bwb:BWBR0005537", "art.7:1"),
    ],
)
def test_no_book(key, pin):
    assert book_of(key, pin) is None


@pytest.mark.parametrize(
    ("pin", "key"),
    [("par.B8/3", "bwb:BWBR0012289"), ("par.C2/4", "bwb:BWBR0012288")],
)
def test_paragraph_of_the_circular_stands_in_its_part(pin, key):
    part = book_of("bwb:BWBR0012287", pin)
    assert part == (key, f"Vreemdelingencirculaire 2000 ({pin[4]})")


@pytest.mark.parametrize("pin", ["par.A2/4", "par.8", "art.3", ""])
def test_other_places_of_the_circular_stay_where_they_are(pin):
    assert book_of("bwb:BWBR0012287", pin) is None


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (
            "Wijziging van de Boeken 6 en 7 van het Burgerlijk Wetboek",
            ["bwb:BWBR0005289", "bwb:BWBR0005290"],
        ),
        ("de boeken 1, 2 en 10 BW", ["bwb:BWBR0002656", "bwb:BWBR0003045", "bwb:BWBR0030068"]),
        # there is no book 9
        ("de boeken 8 tot en met 10 BW", ["bwb:BWBR0005034", "bwb:BWBR0030068"]),
        ("de boeken 6 en 7 zijn geen Burgerlijk Wetboek", [CODE]),
        ("zes boeken en 7 BW-artikelen", []),
        # what a book is about stands in brackets
        ("titel 2 van Boek 3 (Goederen) van het nieuwe Burgerlijk Wetboek", ["bwb:BWBR0005291"]),
        ("Boek 3 is (zoals bekend) van het Burgerlijk Wetboek", [CODE]),
    ],
)
def test_several_books_are_each_cited(text, keys):
    assert [c.key for c in extract(text)] == keys
