"""Handelingen by their day with meeting and item, and answers printed among them."""

import pytest

from kamergraaf.loaders.citations import extract


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Handelingen II 2031/32, Aanhangsel 1234", [("ah:20312032-1234", "")]),
        ("Handelingen II, vergaderjaar 2031–2032, Aanhangsel, nr. 12", [("ah:20312032-12", "")]),
        (
            "Handelingen TK 2031-2032, Aanhangsel van de Handelingen, nr. 12",
            [("ah:20312032-12", "")],
        ),
        ("Handelingen TK 12 mei 2031, TK 82, 82-6-12", [("h-tk:20302031-82-6", "p.12")]),
        ("Handelingen Eerste Kamer, 12 oktober 2031, 3-6", [("h-ek:20312032-3-6", "")]),
        # a page of four digits stands in a meeting, not in an item
        ("Handelingen I 23 juni 2031, 36-1624", [("h-ek:20302031-36", "p.36-1624")]),
        ("Handelingen II 2031/32, nr. 12, item 3", [("h-tk:20312032-12-3", "")]),
        ("Handelingen II 2031/32, nr. 1234", [("ah:20312032-1234", "")]),
        ("Handelingen TK 12 mei 2031, 3 sterren", [("name:Handelingen II 12 mei 2031", "")]),
    ],
)
def test_a_day_and_an_answer(text, expected):
    assert [(c.key, c.pinpoint) for c in extract(text)] == expected
