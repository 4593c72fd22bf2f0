"""A minister's letter as the ministry prints it: its head says when, what about and to whom."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.ontology.nouns import Chamber, Document, Incumbency, LetterKind, Person, Post

LETTER = """Directie Waterstaat
Lange Laan 7
Den Haag

{own}

> Retouradres Postbus 1 2500 AA Den Haag

{to}
der Staten-Generaal
Postbus 20018
2500 EA DEN HAAG

{day}
{about}

{greeting}

Op 4 mei 2031 heb ik u de evaluatie van de Waterwet toegezegd. Ook de Kieswet komt aan bod.

Hoogachtend,
{signs}

Q.R. Zandvliet
"""
FORM = {
    "own": "Ons kenmerk\n2031-0000412",
    "to": "De Voorzitter van de Tweede Kamer",
    "day": "Datum 3 juni 2031",
    "about": "Betreft Evaluatie Waterwet",
    "greeting": "Geachte voorzitter,",
    "signs": "de minister van Infrastructuur en Waterstaat,",
}


def read(**changed: str) -> Document:
    return read_structure(LETTER.format(**{**FORM, **changed}), "brief.pdf", "brief")


def test_the_letter_is_the_ministers_with_its_day_kenmerk_and_subject() -> None:
    paper = read()
    (letter,) = paper.letters
    minister = Incumbency(
        Person("Zandvliet", "Q.R."), Post("minister van Infrastructuur en Waterstaat")
    )
    assert letter.kind is LetterKind.ANTWOORD
    assert (letter.senders, letter.addressees) == ((minister,), (Chamber("tk"),))
    assert (letter.date, paper.date) == (date(2031, 6, 3), date(2031, 6, 3))
    assert (letter.kenmerk, letter.subject) == ("2031-0000412", "Evaluatie Waterwet")
    assert not paper.remarks


def test_what_the_head_names_nobody_cites() -> None:
    paper = read()
    cited = attribute(paper, extract(paper.text)).citations
    assert [one.citation.label for one in cited] == ["Waterwet", "Kieswet"]


@pytest.mark.parametrize(
    ("changed", "kenmerk", "subject", "day"),
    [
        ({"day": "Datum\n3 juni 2031"}, "2031-0000412", "Evaluatie Waterwet", date(2031, 6, 3)),
        ({"day": "Datum: 3 juni 2031"}, "2031-0000412", "Evaluatie Waterwet", date(2031, 6, 3)),
        ({"own": "Onze referentie 41255"}, "41255", "Evaluatie Waterwet", date(2031, 6, 3)),
        ({"own": "Kenmerk: IENW/BSK-2031/1"}, "IENW/BSK-2031/1", "Evaluatie Waterwet",
         date(2031, 6, 3)),
        ({"own": "Uw kenmerk\n2031Z00001"}, "", "Evaluatie Waterwet", date(2031, 6, 3)),
        ({"about": "Onderwerp: Sluizen en\nhun water"}, "2031-0000412", "Sluizen en hun water",
         date(2031, 6, 3)),
        ({"to": "Aan de Voorzitter van de Tweede Kamer"}, "2031-0000412", "Evaluatie Waterwet",
         date(2031, 6, 3)),
    ],
)  # fmt: skip
def test_the_parts_of_a_head(
    changed: dict[str, str], kenmerk: str, subject: str, day: date
) -> None:
    (letter,) = read(**changed).letters
    assert (letter.kenmerk, letter.subject, letter.date) == (kenmerk, subject, day)


@pytest.mark.parametrize("name", ["Q.R. Zandvliet", "Quinten Zandvliet"])
def test_a_minister_may_sign_above_the_post(name: str) -> None:
    post = "Minister voor Natuur en Stikstof"
    text = LETTER.format(**{**FORM, "signs": f"\n{name}\n{post}"}).removesuffix("Q.R. Zandvliet\n")
    (letter,) = read_structure(text, "brief.pdf", "brief").letters
    (signature,) = letter.signatures
    assert (signature.printed, signature.capacity) == (name, "minister voor Natuur en Stikstof")


def test_a_letter_to_the_other_chamber() -> None:
    (letter,) = read(to="De Voorzitter van de Eerste Kamer").letters
    assert letter.addressees == (Chamber("ek"),)


def test_a_letter_without_its_head() -> None:
    text = LETTER.format(**FORM)
    bare = text[text.index("Geachte") :].replace("heb ik u", "heb ik uw Kamer")
    (letter,) = read_structure(bare, "brief.docx", "brief").letters
    assert isinstance(letter.senders[0], Incumbency)
    assert (letter.date, letter.kenmerk, letter.addressees) == (None, "", ())


@pytest.mark.parametrize(
    "changed",
    [
        {"greeting": "Beste lezer,"},
        {"to": "De burgemeester van Sluisdam"},
        {"signs": "de directeur van de dienst,"},
    ],
)
def test_what_is_no_letter_of_a_minister_to_the_kamer(changed: dict[str, str]) -> None:
    assert not read(**changed).letters
