"""What an official signs for a minister is said by the post, and not by who signs."""

from __future__ import annotations

import pytest

from tests.loaders.headed import read, voices

POST = "staatssecretaris van Financiën"
BESLUIT = (
    "Besluit van 3 maart 2031, nr. 2031-1, tot vaststelling van regels over sterren\n"
    "Artikel 1\nDe Sterrenwet is van toepassing.\nArtikel 2\nDit besluit treedt in werking.\n"
)
POLICY = "Belasting van sterren\nDe Sterrenwet is van toepassing.\nDen Haag, 3 maart 2031\n"

SIGNED = [
    "De Staatssecretaris van Financiën,\nnamens deze,\nQ.R. Zandvliet\n",
    "De Staatssecretaris van Financiën, namens deze,\nQ.R. Zandvliet\n",
    "De Staatssecretaris van Financiën, namens deze:\nde directeur-generaal,\nQ.R. Zandvliet\n",
    "De Staatssecretaris van Financiën,\nvoor deze,\nde directeur-generaal,\nQ.R. Zandvliet\n",
]


@pytest.mark.parametrize("signed", SIGNED)
@pytest.mark.parametrize("text", [BESLUIT, POLICY])
def test_the_post_speaks_where_an_official_signs(text: str, signed: str) -> None:
    assert {voice for _, voice in voices(read(text + signed, "stcrt-2031-1"))} == {POST}


def test_the_minister_speaks_where_he_signs() -> None:
    paper = read(POLICY + "De Staatssecretaris van Financiën,\nQ.R. Zandvliet\n", "stcrt-2031-1")
    assert {voice for _, voice in voices(paper)} == {f"Q.R. Zandvliet, {POST}"}


@pytest.mark.parametrize(
    "text",
    [
        "De Staatssecretaris van Financiën heeft namens deze partijen gesproken.\n",
        "De Staatssecretaris van Financiën,\n",  # room for a name tells nothing of a text unknown
        "Namens deze,\nQ.R. Zandvliet\n",
    ],
)
def test_nobody_signs(text: str) -> None:
    assert read(POLICY + text, "stcrt-2031-1").passages == ()
