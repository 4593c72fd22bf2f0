"""Where titles that no list holds end, and what goes on behind them."""

import pytest

from kamergraaf.loaders.citations import extract


def titles(text):
    return [c.text for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a title goes on through a list of nouns
        (
            "de Regeling opslag, vervoer en verwerking van sterrenstof.",
            ["Regeling opslag, vervoer en verwerking van sterrenstof"],
        ),
        (
            "het Besluit lichte sterren, zware manen en kometen 2031 (Stb. 2031, 4)",
            ["Besluit lichte sterren, zware manen en kometen 2031", "Stb. 2031, 4"],
        ),
        (
            "de Wet verlichting van het bestuur, toezicht en medezeggenschap op sterrenwachten,",
            ["Wet verlichting van het bestuur, toezicht en medezeggenschap op sterrenwachten"],
        ),
        (
            "De Regeling opslag, vervoer en verwerking van sterrenstof wordt gewijzigd",
            ["Regeling opslag, vervoer en verwerking van sterrenstof"],
        ),
        # what another act is called closes a title
        ("de Wet sterren en manen en de Awb.", ["Wet sterren en manen", "Awb"]),
        # and so does the name of what is none, where its nouns have no article
        ("de Tijdelijke wet kometen en het Maanplan staan", ["Tijdelijke wet kometen"]),
        ("de Wet op de sterren en de Maan is", ["Wet op de sterren en de Maan"]),
        ("over de Wet rust op manen en de vraag naar sterren", ["Wet rust op manen"]),
        (
            "het voorstel (Wet manen en het vervoer van kometen)",
            ["Wet manen en het vervoer van kometen"],
        ),
        # the preposition in front of it, said anew
        ("staat in de Regeling kometen en manen en in de norm", ["Regeling kometen en manen"]),
        (
            "artikel 3 van de Wet bescherming van kometen en van de manen.",
            ["artikel 3 van de Wet bescherming van kometen en van de manen"],
        ),
        ("staat in de Regeling kometen en van de manen.", ["Regeling kometen en van de manen"]),
        # what was done with an act, unless a noun follows
        ("Dit heeft de Regeling manen in kringen opgevolgd en kent", ["Regeling manen in kringen"]),
        ("de Tijdelijke wet zware manen geactualiseerd.", ["Tijdelijke wet zware manen"]),
        ("de Regeling zware manen afgeschaft door", ["Regeling zware manen"]),
        ("de Regeling manen aangelegd licht.", ["Regeling manen aangelegd licht"]),
        ("de Regeling aanpak overgewicht.", ["Regeling aanpak overgewicht"]),
        ("het Besluit manen en uitgeefrecht.", ["Besluit manen en uitgeefrecht"]),
        # what follows, or stands above
        ("dient over de Wet zware manen het volgende te worden", ["Wet zware manen"]),
        ("volgens de Wet op de manen de onderstaande eisen", ["Wet op de manen"]),
        ("de Wet op het volgen van manen.", ["Wet op het volgen van manen"]),
        # a dash closes a title
        (
            "de Tijdelijke wet zweven in de ruimte \N{EN DASH} en later de Wet manen.",
            ["Tijdelijke wet zweven in de ruimte", "Wet manen"],
        ),
        # the title of a treaty without its capital, where it came about
        (
            "het te Parijs totstandgekomen verdrag tussen de Regering van Nederland en de Regering "
            "van Maanland inzake kometen (Trb. 2031, 66)",
            [
                "verdrag tussen de Regering van Nederland en de Regering van Maanland inzake "
                "kometen",
                "Trb. 2031, 66",
            ],
        ),
        ("het te Parijs totstandgekomen protocol is gesloten; een verdrag tussen landen.", []),
        # halves of words
        ("het Besluit in-, uit- en doorvoer manen;", ["Besluit in-, uit- en doorvoer manen"]),
        # what a ministry is for
        (
            "de Regeling mandaat Ministerie van Volksgezondheid, Welzijn en Sport.",
            ["Regeling mandaat Ministerie van Volksgezondheid, Welzijn en Sport"],
        ),
        # years in a row, and the islands behind a year
        ("de Beleidsregels maanfonds 2031-2035.", ["Beleidsregels maanfonds 2031-2035"]),
        ("de Wet sterrenwerk 2031 BES.", ["Wet sterrenwerk 2031 BES"]),
        # the list is the subject of a sentence of its own
        ("In de Wet sterrenwacht, gemeenten en provincies moeten", ["Wet sterrenwacht"]),
        ("de Wet sterrenwacht, gemeenten en provincies doen dat.", ["Wet sterrenwacht"]),
        ("volgens de Wet sterrenwacht, provincies en de gemeenten.", ["Wet sterrenwacht"]),
        ("de Wet sterrenwacht, vastgesteld en bekendgemaakt.", ["Wet sterrenwacht"]),
        ("de Wet sterrenwacht, mits tijdig en volledig.", ["Wet sterrenwacht"]),
        # a list of acts
        (
            "de Wet sterren, Wet manen en Besluit zonnen.",
            ["Wet sterren", "Wet manen", "Besluit zonnen"],
        ),
        # "ex" leads to a place in another act
        (
            "de Aanwijzing donkere sterren ex artikel 3 van de Gemeentewet",
            ["Aanwijzing donkere sterren", "artikel 3 van de Gemeentewet"],
        ),
        # a paper of the Commission has a number and no title
        ("het Uitvoeringsbesluit C(2031) 7914", ["Uitvoeringsbesluit C(2031) 7914"]),
    ],
)
def test_title_ends(text, expected):
    assert titles(text) == expected
