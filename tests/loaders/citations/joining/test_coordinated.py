"""Acts that share the end of their names."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract

BIRDS, HABITATS = "celex:32009L0147", "celex:31992L0043"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "volgens de Vogel- en Habitatrichtlijn",
            [("Vogel", BIRDS), ("Habitatrichtlijn", HABITATS)],
        ),
        ("de Vogel- of de\nHabitatrichtlijn", [("Vogel", BIRDS), ("Habitatrichtlijn", HABITATS)]),
        (
            "de Gemeente- en Provinciewet",
            [("Gemeente", "bwb:BWBR0005416"), ("Provinciewet", "bwb:BWBR0005645")],
        ),
        # by itself EES is the system
        (
            "de EES- en ETIAS-verordening",
            [("EES", "celex:32017R2226"), ("ETIAS-verordening", "celex:32018R1240")],
        ),
        ("het EES en de ETIAS-verordening", [("ETIAS-verordening", "celex:32018R1240")]),
        ("de Sterren- en Habitatrichtlijn", [("Habitatrichtlijn", HABITATS)]),
        ("de Gemeente en de Provinciewet", [("Provinciewet", "bwb:BWBR0005645")]),
    ],
)
def test_both_acts_are_cited(text: str, found: list[tuple[str, str]]) -> None:
    rows = [row for row in extract(text) if row.mention == "citation"]
    assert [(row.text, row.key) for row in rows] == found
    assert all(text[row.start : row.end] == row.text for row in rows)
