"""What a text calls a paper, a body or a procedure beside an act is no name of the act."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract


@pytest.mark.parametrize(
    ("what", "name"),
    [
        ("de memorie van toelichting bij de Kieswet", "de MvT"),
        ("de memorie van antwoord bij de Kieswet", "memorie van antwoord"),
        ("mijn brief over de Kieswet", "de Brief"),
        ("de nota over de Kieswet", "de nota"),
        ("het advies over de Kieswet", "het Advies"),
        ("de evaluatie van de Kieswet", "de wetsevaluatie"),
        ("de commissie evaluatie Kieswet", "de Commissie"),
        ("een verzoek op grond van de Wet open overheid", "het Woo-verzoek"),
        ("het rapport over Verordening (EU) 2031/123", "het eindrapport"),
    ],
)
def test_the_name_is_of_something_else(what: str, name: str) -> None:
    text = f"Zie {what} (hierna: {name}). Daarna komt artikel 3 van {name} aan bod."
    assert [(row.resolved_by, row.pinpoint) for row in extract(text)] in (
        [("name", "")],
        [("number", "")],
    )


@pytest.mark.parametrize(
    ("act", "name"),
    [
        ("de Kieswet", "de stemwet"),
        ("de Wet open overheid", "de openbaarheidswet"),
        ("de Wet open overheid", "OO"),
        ("de Wet toetsing maanlanding", "de toetswet"),
        ("de Regeling advies maanlanding", "de adviesregeling"),
        ("de Verordening (EU) 2031/123", "de Rapportageverordening"),
        # a body's own name in the title
        ("de Instellingswet Autoriteit Consument en Markt", "de Autoriteit"),
    ],
)
def test_the_name_is_the_acts(act: str, name: str) -> None:
    rows = list(extract(f"Zie {act} (hierna: {name}). Daarna komt artikel 3 van {name} aan bod."))
    assert [(row.resolved_by, row.pinpoint) for row in rows[1:]] == [
        ("defined in the text", "art.3")
    ]
    assert rows[0].key == rows[1].key
