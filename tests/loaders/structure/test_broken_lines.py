"""Names that the end of a line breaks: of whoever signs, and of whoever is asked."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from tests.voices import who

LETTER = """29 999 Sluizen

Nr. 11 BRIEF VAN DE MINISTER VAN DEFENSIE

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 20 juni 2031

Hierbij bied ik u een rapport aan over sluizen en over tol.

{signed}
"""
LIST = """99 910 Sluizen

Nr. 4 LIJST VAN VRAGEN EN ANTWOORDEN

Vastgesteld 9 juni 2031

De commissie voor de Rijksuitgaven heeft een aantal vragen voorgelegd aan {asked} over de
brief van 18 mei 2031 inzake sluizen.

1

Geldt de Waterwet?

Ja.
"""


@pytest.mark.parametrize(
    ("signed", "name", "printed"),
    [
        ("De Minister van Defensie, J.A.\nten Hove", "J.A. ten Hove", "J.A.\nten Hove"),
        ("De Minister van Defensie, J.\n  Smal", "J. Smal", "J.\n  Smal"),
        ("De Minister van Defensie, J. Smal", "J. Smal", "J. Smal"),
        # what stands below initials is no name
        ("De Minister van Defensie, J.\n1 Kamerstuk 29 999, nr. 3.", None, ""),
    ],
)
def test_a_signature_goes_on_behind_its_initials(
    signed: str, name: str | None, printed: str
) -> None:
    paper = read_structure(LETTER.format(signed=signed), "x.txt", "kst-29999-11")
    found = [one for letter in paper.letters for one in letter.signatures]
    named = [one for one in found if one.printed == name]
    assert [one.span.of(paper.text) for one in named if one.span] == [printed] * bool(name)


@pytest.mark.parametrize(
    "asked",
    [
        "de minister van Volksge-\nzondheid, Welzijn en Sport",
        "de minister van Volksgezondheid,\nWelzijn en Sport",
    ],
)
def test_a_ministry_that_a_hyphen_breaks_is_whole(asked: str) -> None:
    paper = read_structure(LIST.format(asked=asked), "x.txt", "kst-99910-4")
    said = [who(one.voice) for one in paper.passages if one.key.startswith("answer/")]
    assert said == ["minister van Volksgezondheid, Welzijn en Sport"]
