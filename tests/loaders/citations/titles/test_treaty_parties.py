"""Treaties with their parties, which commas divide, and those with one state."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.text, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # for which part of the Kingdom stands between commas
        (
            "het op 9 mei 2031 te Bern tot stand gekomen Verdrag tussen het Koninkrijk der "
            "Nederlanden, ten behoeve van Aruba, en de Republiek Maan inzake sterren (Trb. 2031, 5)"
            ".",
            [
                (
                    "Verdrag tussen het Koninkrijk der Nederlanden, ten behoeve van Aruba, en de "
                    "Republiek Maan inzake sterren",
                    "",
                ),
                ("Trb. 2031, 5", ""),
            ],
        ),
        # without its capital
        (
            "over het verdrag inzake maanvluchten tussen het Koninkrijk der Nederlanden en Peru.",
            [("verdrag inzake maanvluchten tussen het Koninkrijk der Nederlanden en Peru", "")],
        ),
        ("over een verdrag inzake maanvluchten tussen het Koninkrijk der Nederlanden en Peru", []),
        # more than two states
        (
            "In het Verdrag tussen de Republiek Maan, de Bondsrepubliek Mars, het Koninkrijk der "
            "Nederlanden en Venus betreffende sterrenlicht staat het.",
            [
                (
                    "Verdrag tussen de Republiek Maan, de Bondsrepubliek Mars, het Koninkrijk der "
                    "Nederlanden en Venus betreffende sterrenlicht",
                    "",
                )
            ],
        ),
        # without a capital: of this state there is but one so named
        (
            "Volgens het verdrag tussen het Koninkrijk der Nederlanden en Maan inzake sterren.",
            [("verdrag tussen het Koninkrijk der Nederlanden en Maan inzake sterren", "")],
        ),
        ("Er komt een verdrag tussen het Koninkrijk der Nederlanden en Maan inzake sterren.", []),
        # the commas of the sentence
        (
            "In het Verdrag tussen Maan en Mars, Venus en andere werelden, staat het.",
            [("Verdrag tussen Maan en Mars", "")],
        ),
        (
            "Het Verdrag tussen Maan en Mars, de Wet sterren en regels inzake zon.",
            [("Verdrag tussen Maan en Mars", ""), ("Wet sterren en regels inzake zon", "")],
        ),
        # what it is about goes on
        (
            "het Verdrag tussen Maan en Mars inzake bijstand met betrekking tot belastingen.",
            [("Verdrag tussen Maan en Mars inzake bijstand met betrekking tot belastingen", "")],
        ),
        # with one state: beside an article only
        (
            "artikel 15, derde lid, van het Verdrag met België geldt",
            [("artikel 15, derde lid, van het Verdrag met België", "art.15(3)")],
        ),
        ("Een verdrag met België is nodig; het Verdrag met België ook.", []),
    ],
)
def test_a_treaty_is_found_with_its_parties(text, expected):
    assert rows(text) == expected
