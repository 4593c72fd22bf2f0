"""A title ends with its paragraph: what follows a blank line is said of something else."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        # headings, and what begins below them
        ("Behandeling van de Wet sterrenzorg\n\nDe voorzitter opent", ["Wet sterrenzorg"]),
        ("het Besluit sterrenwachten \n \nHet besluit is nieuw", ["Besluit sterrenwachten"]),
        ("artikel 3 van de Wet manenzorg\r\n\r\nDe leden vragen", ["Wet manenzorg"]),
        # an agenda, whose next item begins with an article
        ("Wet uitvoering sterrenzorg\n\nde brief van 3 mei", ["Wet uitvoering sterrenzorg"]),
        # blank lines amid a title, as a copy of a page may have between all lines
        ("de Wet goed\n\nsterrenkijken, die", ["Wet goed sterrenkijken"]),
        ("de Wet tot wijziging van\n\nde Manenwet.", ["Wet tot wijziging van de Manenwet"]),
        # the end of a line alone ends nothing
        ("de Wet goed\nSterrenkijken, die", ["Wet goed Sterrenkijken"]),
        # a sort of act is no title
        ("de Regeling\n\nVergunningen worden verleend", []),
    ],
)
def test_a_title_ends_with_its_paragraph(text: str, titles: list[str]) -> None:
    found = list(extract(text))
    assert [one.label for one in found] == titles
    assert [one.key for one in found] == [f"law:{title}" for title in titles]
    for one in found:
        assert text[one.start : one.end] == one.text
        assert " ".join(one.text.split()).endswith(one.label[1:])
