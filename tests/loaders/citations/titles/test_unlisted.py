"""Acts that no list holds: found beside an article, and nowhere else."""

import pytest

from kamergraaf.loaders.citations import extract


@pytest.mark.parametrize(
    ("text", "key", "pinpoint"),
    [
        ("op grond van artikel 36 QQW nieuw", "law:QQW", "art.36"),
        ("artikel 12, eerste lid, van de QXZW is", "law:QXZW", "art.12(1)"),
        ("artikel 3 Wqkz bepaalt", "law:Wqkz", "art.3"),
        ("artikel 3 Wqkz 2031.", "law:Wqkz 2031", "art.3"),
        ("Artikel 3 QXW geldt", "law:QXW", "art.3"),
        (
            "in de zin van artikel 2.3 van de SRA Werkwijze zoeken naar sterren 2031, die",
            "law:SRA Werkwijze zoeken naar sterren 2031",
            "art.2.3",
        ),
        (
            "artikel 4 van de Gedragscode omgaan met sterren. De",
            "law:Gedragscode omgaan met sterren",
            "art.4",
        ),
        (
            "artikel 13, zevende lid, van het Voorzieningenstelsel vervoer naar sterren (VVS), dat",
            "law:Voorzieningenstelsel vervoer naar sterren",
            "art.13(7)",
        ),
        ("artikel II van de wet van 9 juli 1931, houdende", "law:Wet van 9 juli 1931", "art.II"),
    ],
)
def test_is_an_act_beside_an_article(text, key, pinpoint):
    assert [(c.kind, c.key, c.pinpoint) for c in extract(text)] == [("law", key, pinpoint)]


def test_a_day_tells_another_act_from_the_one_named_last():
    rows = extract("De Gemeentewet geldt, evenals artikel 3 van de wet van 9 juli 1931.")
    assert [c.key for c in rows] == ["bwb:BWBR0005416", "law:Wet van 9 juli 1931"]


@pytest.mark.parametrize(
    "text",
    [
        "ARTIKEL 3 VAN DE WET",
        "Artikel 3 DOEL",
        "dat artikel 3 NIET geldt",
        "artikel 11 OCW heeft een overschot",
        "bij artikel 3 Wat vindt u daarvan",
        "in hoofdstuk 3 QQW",
        "artikel 2 XIV",
        "artikel 5 van de NSC",
        "de QQW geldt",
        "artikel 5 van de Sterrenraad uit 2031 en",
        "artikel 5 van de Sterrenraad dat zij in mei 2031",
        "artikel 5 van de Sterrenraad voor 2031",
        "artikel 4 van de Gedragscode is",
        "artikel 13 van het Sterrenbestuur dat zegt (VVS)",
        "artikel 13 van de heer Sterrenberg (VVD)",
        "artikel 13 van de Commissie sterren en maan (CSM)",
        "artikel 13 van de Kamerleden Sterrenberg en Maan (VVD)",
        "de wet van 9 juli 1931",
    ],
)
def test_is_nothing_elsewhere(text):
    assert list(extract(text)) == []
