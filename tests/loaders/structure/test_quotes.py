"""The sentence that is quoted is whole, also where notes at the end of a page cut it in two."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute
from kamergraaf.ontology.nouns import Document
from tests.loaders.restated import read
from tests.voices import said

CUT = """De regering wijst op de motie.1 {above}

1 Kamerstuk 27 863, nr. 2.
{below}"""


def cited(above: str, below: str) -> Document:
    paper = read(CUT.format(above=above, below=below))
    return attribute(paper, extract(paper.text))


def quotes(paper: Document, key: str) -> list[str]:
    return [said(paper, one) for one in paper.citations if one.citation.key == key]


AWB, GRONDWET = "bwb:BWBR0005537", "bwb:BWBR0001840"


@pytest.mark.parametrize(
    ("above", "below", "wanted"),
    [
        (
            "Artikel 5 van de Awb geldt ook",
            "voor de sluizen. Meer niet.",
            "Artikel 5 van de Awb geldt ook voor de sluizen.",
        ),
        (  # a name begins the next page: so many words are no heading
            "Artikel 5 van de Awb geldt volgens het advies van de heer",
            "Zandvliet ook. Meer niet.",
            "Artikel 5 van de Awb geldt volgens het advies van de heer Zandvliet ook.",
        ),
        ("Artikel 5 van de Awb geldt.", "Meer niet.", "Artikel 5 van de Awb geldt."),
        ("Artikel 5 van de Awb", "Meer staat er niet.", "Artikel 5 van de Awb"),  # a heading
    ],
)
def test_the_sentence_above(above: str, below: str, wanted: str) -> None:
    assert quotes(cited(above, below), AWB) == [wanted]


@pytest.mark.parametrize(
    ("above", "below", "wanted"),
    [
        ("Dit geldt ook", "op grond van de Awb. Meer niet.", "Dit geldt ook op grond van de Awb."),
        ("Dit geldt ook.", "Meer zegt de Awb niet.", "Meer zegt de Awb niet."),
        ("Dit geldt ook", "hier. De Awb zwijgt.", "De Awb zwijgt."),
        ("Kort", "Meer zegt de Awb niet.", "Meer zegt de Awb niet."),
    ],
)
def test_the_sentence_below(above: str, below: str, wanted: str) -> None:
    assert quotes(cited(above, below), AWB) == [wanted]


def test_one_sentence_is_one_for_all_that_it_cites() -> None:
    paper = cited("De Awb geldt hier evenals", "de Grondwet. Meer niet.")
    assert (
        quotes(paper, AWB) == quotes(paper, GRONDWET) == ["De Awb geldt hier evenals de Grondwet."]
    )


def test_what_a_note_of_the_sentence_cites_is_quoted_with_it() -> None:
    paper = read(
        "De regering wijst op de motie1 en verder\n\n1 Kamerstuk 27 863, nr. 2.\nop niets. Punt."
    )
    paper = attribute(paper, extract(paper.text))
    assert quotes(paper, "kst:27863-2") == ["De regering wijst op de motie1 en verder op niets."]
