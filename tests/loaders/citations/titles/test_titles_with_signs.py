"""Titles with digits and signs in their words: "Wet werkelijk rendement box 3", "SDE++"."""

import pytest

from kamergraaf.loaders.citations import extract


@pytest.mark.parametrize(
    "title",
    [
        "Wet werkelijke sterren box 3",
        "Sterrenwet box 3",
        "Wet CO2-heffing sterren",
        "Regeling CO2-opslag",
        "Uitvoeringswet sterren P2B",
        "Regeling vaststelling ABC++",
        "Subsidieregeling S&M-projecten",
        "Wet S&M",
        "Wet 30%-regeling",
        "Wet 9G-sterren",
        "Tijdelijke maanwet sterren",
        "Fiscale manenwet 2031",
        "Tijdelijke noodmaatregel overbrugging van sterren",
    ],
)
@pytest.mark.parametrize("around", ["artikel 3 van de {} bepaalt", "de {} is", "(de {})"])
def test_a_title_is_whole(title, around):
    rows = [(c.key, c.text) for c in extract(around.format(title))]
    assert [key for key, _ in rows] == [f"law:{title}"]
    assert rows[0][1].endswith(title)


@pytest.mark.parametrize(
    "text",
    [
        "in de wet 2 van de 3 sterren",
        "De Wet 3 is geen titel",
        "het inkomen in box 3 is",
        "de noodmaatregel overbrugging is",
        "een tijdelijke maanwet is",
        "de fiscale wet is",
    ],
)
def test_no_title(text):
    assert [c.key for c in extract(text)] == []


@pytest.mark.parametrize("hyphen", "-\u2010\u2011\u2013")
@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("artikel 3 van de Wet sterren{0} en maanraad", ["law:Wet sterren- en maanraad"]),
        ("artikel 3 van de Wet ABC{0}raad", ["law:Wet ABC-raad"]),
        ("de Wet zon{0} of maanraad. Die wet geldt; artikel 5 van die wet niet.",
         ["law:Wet zon- of maanraad"] * 2),
        # a dash between two spaces is no part of a title
        ("artikel 3 van de Wet sterrenraad {0} en dat is nieuw", ["law:Wet sterrenraad"]),
        ("artikel 3 van de Wet Één sterrenraad", ["law:Wet Één sterrenraad"]),
    ],
)  # fmt: skip
def test_a_hyphen_is_one_however_it_is_printed(text, keys, hyphen):
    assert [c.key for c in extract(text.format(hyphen))] == keys
