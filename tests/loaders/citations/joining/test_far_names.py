"""Names that a text gives an act behind its subject and the journal that printed it."""

import pytest

from kamergraaf import extract

_DIRECTIVE = "Richtlijn 2016/2341/EU van het Europees Parlement en de Raad betreffende de sterren"
_KEY = "celex:32016L2341"


def last_row(text):
    """Return what the last row of a text means, and where in it."""
    row = extract(text)[-1]
    return row.key, row.pinpoint


@pytest.mark.parametrize(
    ("bracket", "cited", "expected"),
    [
        ("(hierna: Sterrenrichtlijn)", "de Sterrenrichtlijn", _KEY),
        ("(PbEU 2016, L 354) (hierna: de Sterrenrichtlijn)", "de Sterrenrichtlijn", _KEY),
        ("(PbEU 2016, L 354; hierna: de sterrenrichtlijn)", "de sterrenrichtlijn", _KEY),
        ("(PbEU 2016, L 354, hierna te noemen: STRL)", "de STRL", _KEY),
        # what the gazetteer knows by the name gives way
        ("(PbEU 2016, L 354) (hierna: Vogelrichtlijn)", "de Vogelrichtlijn", _KEY),
        # the acts that it changes are no rivals
        (
            "en tot wijziging van Richtlijn 2003/41/EG (PbEU L 354; hierna: Sterrenrichtlijn)",
            "de Sterrenrichtlijn",
            _KEY,
        ),
    ],
)
def test_name_of_the_act(bracket, cited, expected):
    assert last_row(f"{_DIRECTIVE} {bracket}. Artikel 5 van {cited} geldt.") == (expected, "art.5")


def test_name_behind_the_act_that_it_changes() -> None:
    text = (
        "Richtlijn (EU) 2018/851 van het Europees Parlement en de Raad tot wijziging van Richtlijn "
        "2008/98/EG betreffende sterren (hierna: sterrenrichtlijn). Artikel 5 van de "
        "sterrenrichtlijn geldt."
    )
    assert last_row(text) == ("celex:32018L0851", "art.5")


@pytest.mark.parametrize(
    ("bracket", "cited"),
    [
        # what is no act, and one of another sort
        ("van instellingen (hierna: STRL)", "de STRL"),
        ("(hierna: de Sterrenverordening)", "de Sterrenverordening"),
        # another act may be meant, or another sentence is
        (
            "en Richtlijn 2003/41/EG van de Raad over de maan (hierna: Sterrenrichtlijn)",
            "de Sterrenrichtlijn",
        ),
        ("geldt. Er is meer over de maan (hierna: Sterrenrichtlijn)", "de Sterrenrichtlijn"),
    ],
)
def test_name_of_something_else(bracket, cited):
    text = f"{_DIRECTIVE} {bracket}. Artikel 5 van {cited} geldt."
    assert (_KEY, "art.5") not in [(row.key, row.pinpoint) for row in extract(text)]


def test_name_of_a_treaty() -> None:
    text = (
        "Het te Rome gesloten Verdrag tot bescherming van sterren (Trb. 1951, 154; hierna: "
        "Sterrenverdrag). Artikel 5 van het Sterrenverdrag geldt."
    )
    assert last_row(text) == ("treaty:Verdrag tot bescherming van sterren", "art.5")
