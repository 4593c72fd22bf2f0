"""Places that several acts have at once are of each."""

from __future__ import annotations

import pytest

import kamergraaf

G, P, W = "bwb:BWBR0005416", "bwb:BWBR0005645", "bwb:BWBR0005108"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "artikel 3 van zowel de Gemeentewet als de Provinciewet",
            [(G, "art.3"), (P, "art.3")],
        ),
        (
            "artikel 3, lid 2, van zowel de Gemeentewet, de Provinciewet als de Waterschapswet",
            [(G, "art.3(2)"), (P, "art.3(2)"), (W, "art.3(2)")],
        ),
        (
            "artikel 3 van respectievelijk de Gemeentewet en de Provinciewet",
            [(G, "art.3"), (P, "art.3")],
        ),
        (
            "de artikelen 3 en 4 van respectievelijk de Gemeentewet en de Provinciewet",
            [(G, "art.3"), (P, "art.4")],
        ),
        (
            "de artikelen 3, 4 en 5 van resp. de Gemeentewet, de Provinciewet en de Waterschapswet",
            [(G, "art.3"), (P, "art.4"), (W, "art.5")],
        ),
        # what the next act has of its own, it keeps
        (
            "artikel 3 van zowel de Gemeentewet als artikel 5 van de Provinciewet",
            [(G, "art.3"), (P, "art.5")],
        ),
        # another sentence, and an act that is named in passing
        (
            "artikel 3 van zowel de Gemeentewet. De Provinciewet zwijgt",
            [(G, "art.3"), (P, "")],
        ),
    ],
)
def test_several_acts(text: str, rows: list[tuple[str, str]]) -> None:
    found = kamergraaf.extract(f"Het gaat om {text}.")
    assert [(one.key, one.pinpoint) for one in found] == rows


def test_other_numbers_of_places_than_acts_are_in_doubt() -> None:
    text = "de artikelen 3, 4 en 5 van respectievelijk de Gemeentewet en de Provinciewet"
    found = kamergraaf.extract(text)
    assert [(one.key, one.pinpoint) for one in found if one.confidence <= 0.5] == [
        (G, "art.3"),
        (G, "art.4"),
        (G, "art.5"),
    ]


@pytest.mark.parametrize("word", ["alsook", "evenals", "alsmede", "en"])
def test_words_between_two_articles(word: str) -> None:
    found = kamergraaf.extract(f"artikel 3, eerste lid, {word} artikel 5, van de Gemeentewet")
    assert [(one.key, one.pinpoint) for one in found] == [(G, "art.3(1)"), (G, "art.5")]


@pytest.mark.parametrize(
    ("text", "pins"),
    [
        ("artikel 3 van de Gemeentewet en de Provinciewet", ["art.3", "art.3"]),
        ("artikel 3, tweede lid, van de Gemeentewet of de Provinciewet", ["art.3(2)", "art.3(2)"]),
        (
            "artikel 3 van de Gemeentewet, de Provinciewet en de Waterschapswet",
            ["art.3", "art.3", "art.3"],
        ),
        ("artikel 3 van de Vogelrichtlijn en de Habitatrichtlijn", ["art.3", "art.3"]),
        # each has its own, or the second is meant as a whole
        ("artikel 3 van de Gemeentewet en artikel 5 van de Provinciewet", ["art.3", "art.5"]),
        ("artikel 3 van de Gemeentewet en de Provinciewet als geheel", ["art.3", ""]),
        ("artikel 3 van de Gemeentewet en de Provinciewet zelf", ["art.3", ""]),
        ("artikel 3 van de Gemeentewet en van de Provinciewet", ["art.3", ""]),
        ("artikel 3 Gemeentewet en de Provinciewet", ["art.3", ""]),
        ("de artikelen 3 en 4 van de Gemeentewet en de Provinciewet", ["art.3", "art.4", ""]),
        ("hoofdstuk 3 van de Gemeentewet en de Provinciewet", ["hfd.3", ""]),
        ("artikel 3 van de Gemeentewet, de Provinciewet", ["art.3", ""]),
        # acts of another sort or rank
        ("artikel 8 van het EVRM en de Gemeentewet", ["art.8", ""]),
        ("artikel 124 van de Grondwet en de Gemeentewet", ["art.124", ""]),
        ("artikel 3 van de Kieswet en het Kiesbesluit", ["art.3", ""]),
        ("artikel 10 van de Wet open overheid en de Archiefwet", ["art.10", ""]),
    ],
)
def test_one_article_of_acts_of_one_sort(text: str, pins: list[str]) -> None:
    found = list(kamergraaf.extract(f"Het gaat om {text}."))
    assert [one.pinpoint for one in found] == pins
    assert all(one.confidence <= 0.5 for one in found[1:] if one.pinpoint == pins[0])
