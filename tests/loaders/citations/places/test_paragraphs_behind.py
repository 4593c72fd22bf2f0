"""A paragraph may stand behind the name of the act: "artikel 5:1 Awb, tweede lid"."""

from __future__ import annotations

import pytest

from kamergraaf.loaders import citations


@pytest.mark.parametrize(
    ("text", "printed", "pins"),
    [
        ("Zie artikel 5:1 Awb, tweede lid.", "artikel 5:1 Awb, tweede lid", ["art.5:1(2)"]),
        ("artikel 46 Sr, eerste en derde lid, geldt", "artikel 46 Sr, eerste en derde lid",
         ["art.46(1)", "art.46(3)"]),
        ("artikel 8 van de Awb, lid 2, onder a, geldt", "artikel 8 van de Awb, lid 2, onder a",
         ["art.8(2)(a)"]),
        # of another article, act or body
        ("artikel 5 Awb, eerste lid van de Kamer", "artikel 5 Awb", ["art.5"]),
        ("artikel 2 Awb, vijfde lid, van het besluit", "artikel 2 Awb", ["art.2"]),
        # which of two articles?
        ("artikelen 3 en 4 Awb, tweede lid, gelden", "artikelen 3 en 4 Awb", ["art.3", "art.4"]),
        ("artikel 3, eerste lid, Awb, tweede lid", "artikel 3, eerste lid, Awb", ["art.3(1)"]),
    ],
)  # fmt: skip
def test_a_paragraph_behind_its_act(text: str, printed: str, pins: list[str]) -> None:
    rows = list(citations.extract(text))
    assert {row.text for row in rows} == {printed}
    assert [row.pinpoint for row in rows] == pins


def test_a_paragraph_of_the_next_article_is_not_that_of_the_act_in_front() -> None:
    rows = list(citations.extract("artikel 5 Awb, tweede lid van artikel 6 Wro"))
    assert [row.pinpoint for row in rows] == ["art.5", "art.6(2)"]
