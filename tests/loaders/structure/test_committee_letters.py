"""A committee's own letter, as it was sent and before any paper prints it."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document, LetterKind, Role
from tests.voices import who

LETTER = """{head}

{to}

{day}
{about}
{own}

{greeting}

De leden van de commissie hebben uw brief gelezen. De leden van de fracties vragen u het volgende.

Vragen van de leden van de SP-fractie

1. Geldt artikel 5 van de Waterwet?

2. Waarom?

De leden van de commissie zien uw antwoord met belangstelling tegemoet.

Hoogachtend,

{signs}
"""
EERSTE = {
    "head": "Eerste Kamer der Staten-Generaal",
    "to": "De minister van Financiën\nMr. Q.R. Zandvliet\nPostbus 20201",
    "day": "datum 3 juni 2031",
    "about": "betreft Sluizen",
    "own": "ons kenmerk 179110U",
    "greeting": "Geachte heer Zandvliet,",
    "signs": "A.B. Ten Hove\nVoorzitter van de vaste commissie voor Financiën",
}
TWEEDE = {
    "head": "Commissie Financiën",
    "to": "Aan de minister van Financiën",
    "day": "Plaats en datum: Den Haag, 3 juni 2031",
    "about": "Betreft: Sluizen",
    "own": "Ons kenmerk: 2031Z00222",
    "greeting": "Geachte mevrouw Zandvliet,",
    "signs": "de griffier van de vaste commissie voor Financiën,\n\nA.B. Ten Hove",
}


def read(form: dict[str, str], **changed: str) -> Document:
    return read_structure(LETTER.format(**{**form, **changed}), "x.txt", "brief")


@pytest.mark.parametrize(
    ("form", "role", "kenmerk", "chamber"),
    [(EERSTE, Role.VOORZITTER, "179110U", "ek"), (TWEEDE, Role.GRIFFIER, "2031Z00222", "tk")],
)
def test_the_committee_writes_and_a_fractie_asks(
    form: dict[str, str], role: Role, kenmerk: str, chamber: str
) -> None:
    paper = read(form)
    (letter,) = paper.letters
    assert (letter.kind, str(letter.date), letter.kenmerk) == (
        LetterKind.UITGAAND, "2031-06-03", kenmerk,
    )  # fmt: skip
    assert [who(one) for one in letter.senders] == ["Financiën"]
    assert [who(one) for one in letter.addressees] == ["minister van Financiën"]
    assert [(one.key, who(one.voice)) for one in paper.passages] == [
        ("frame/uitgaand", "Financiën"),
        ("question/sp/1", "SP"),
        ("question/sp/2", "SP"),
    ]
    seats = [(one.person.name, one.role, one.person.chamber) for one in paper.memberships]
    assert seats == [("Ten Hove", role, chamber)]


@pytest.mark.parametrize(
    "changed",
    [
        {"to": "De heer Q.R. Zandvliet"},  # whom it is for is no minister
        {"greeting": "Beste collega,"},
        {"signs": "A.B. Ten Hove\nDirecteur van de bank"},
    ],
)
def test_any_other_letter_is_no_committees(changed: dict[str, str]) -> None:
    assert not read(EERSTE, **changed).letters


def test_a_letter_to_the_chair_of_the_kamer_is_a_ministers() -> None:
    signs = "De minister van Financiën,\nQ.R. Zandvliet"
    to = "Aan de Voorzitter van de Eerste Kamer der Staten-Generaal"
    paper = read(EERSTE, to=to, greeting="Geachte voorzitter,", signs=signs)
    assert [who(one) for one in paper.letters[0].senders] == [
        "Q.R. Zandvliet, minister van Financiën"
    ]
