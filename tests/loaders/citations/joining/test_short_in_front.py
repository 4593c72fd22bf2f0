"""Short names that stand in front of the title of an act in brackets."""

import pytest

from kamergraaf.loaders.citations import extract

MOONS = "law:Wet op de zware manen"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De WZM (Wet op de zware manen) geldt. De WZM is", [("WZM", MOONS)] * 2),
        ("De Wzm (Wet op de zware manen) is", [("Wzm", MOONS)]),
        ("De WZM (Wet op de zware manen, Stb. 2031, 3) is", [("WZM", MOONS)]),
        ("artikel 5 van de WZM (Wet op de zware manen)", [("artikel 5 van de WZM", MOONS)]),
        # letters within words, of what has more than one capital
        ("De WZAN (Wet op de zware manen) is", [("WZAN", MOONS)]),
        ("De Wzan (Wet op de zware manen) is", []),
        # other letters, or a word for what it is
        ("De WK (Wet op de zware manen) is", []),
        ("De AZM (Wet op de zware manen) is", []),
        ("De Wet (Wet op de zware manen) is. De Wet is", []),
        # more in front of the act
        ("De WZM (en de Wet op de zware manen) is", []),
    ],
)
def test_a_short_name_in_front_of_a_title(text, expected):
    found = [(c.text, c.key) for c in extract(text) if c.resolved_by == "defined in the text"]
    assert found == expected
