"""Heads, signatures, officers, and what is reported of what cannot be right."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.structure import attribute
from kamergraaf.ontology.identifiers import work_iri
from kamergraaf.ontology.nouns import (
    Citation,
    Collective,
    Committee,
    Fractie,
    PassageKind,
    Person,
    Role,
)

HOME = Committee("Binnenlandse Zaken", "ek")
HEADING = "Vragen van de leden van de D66-fractie\n\n"


def cite(text, words, key):
    start = text.index(words)
    iri = work_iri(key)
    return Citation(
        start, start + len(words), words, "kst", "citation", key, iri, iri, "", "", "", "name", 1.0
    )


@pytest.mark.parametrize(
    ("printed", "kenmerk"),
    [
        ("\nKenmerk: 176888", "176888"),
        ("\n\nOns kenmerk 176888.01U", "176888.01U"),
        ("\nUw kenmerk: 2023-0001\nOns kenmerk: 176888", "176888"),
        ("\nUw kenmerk: 2023-0001", ""),
        ("", ""),
    ],
)
def test_a_letters_own_kenmerk_below_its_date(make, printed, kenmerk):
    letter = make(kenmerk=printed).letters[0]
    assert (letter.kenmerk, letter.date) == (kenmerk, date(2023, 3, 3))


def test_nothing_is_cited_in_a_head_or_a_signature(make):
    document = make(kenmerk="\nKenmerk: 176888", chair="I.M. Lagas MDR", asked=f"{HEADING}1. MDR?")
    text = document.text
    head = cite(text, "Kenmerk: 176888", "kst:1-A")
    signed = cite(text[text.index("Lagas MDR") :], "MDR", "celex:32017R0745")
    shift = text.index("Lagas MDR")
    signed.start, signed.end = signed.start + shift, signed.end + shift
    asked = cite(text, "MDR", "celex:32017R0745")
    found = attribute(document, [head, signed, asked]).citations
    assert [(one.citation, one.passage) for one in found] == [(asked, "question/d66/1")]


def test_a_degree_behind_a_name_is_no_name(make):
    (signature,) = make(chair="I.M. Lagas MDR").letters[0].signatures
    assert signature.actor == Person("Lagas", chamber="ek", fractie="BBB")


JOINT = "De vaste commissies voor Binnenlandse Zaken1 en voor Digitalisering hebben"


@pytest.mark.parametrize(
    ("clerk", "body"),
    [
        ("De griffier voor dit verslag,\nBergman", (HOME, Committee("Digitalisering", "ek"))),
        ("De griffier van de vaste commissie voor Binnenlandse Zaken,\nBergman", (HOME,)),
        ("De griffier van de vaste commissie voor Binnenlandse\nZaken,\nBergman", (HOME,)),
    ],
)
def test_the_clerk_is_of_the_committee_that_the_office_names(make, clerk, body):
    joint = make(
        lambda text: text.replace("De vaste commissie voor Binnenlandse Zaken1 heeft", JOINT),
        clerk=clerk,
    )
    (seat,) = [one for one in joint.memberships if one.role is Role.GRIFFIER]
    assert seat.organization == (Collective(body) if len(body) > 1 else HOME)
    assert seat.person.name == "Bergman"


@pytest.mark.parametrize(
    ("printed", "role"),
    [
        ("Bovens (CDA; voorzitter)", Role.VOORZITTER),
        ("Bovens (CDA, voorzitter)", Role.VOORZITTER),
        ("Bovens (CDA; plv. voorzitter)", Role.ONDERVOORZITTER),
        ("Bovens (CDA) (plv. voorzitter)", Role.ONDERVOORZITTER),
        ("Bovens (CDA)", Role.LID),
    ],
)
def test_a_role_within_the_brackets_of_the_fractie(make, printed, role):
    seats = make(members=f"{printed}, Lagas (BBB)").memberships
    seat = next(one for one in seats if one.person.name == "Bovens")
    assert (seat.fractie, seat.role) == (Fractie("CDA", "ek"), role)


def test_what_cannot_be_right_is_reported_with_its_place(make):
    heading = "Vragen van de leden van de fracties van D66 en de SP gezamenlijk"
    document = make(asked=f"{heading}\n\n1. Hoe luidt artikel 3?[4]")
    found = [(one.what, one.printed, one.used) for one in document.anomalies]
    assert found == [("noot zonder tekst", "[4]", "")]
    assert [one.where.of(document.text) for one in document.anomalies] == ["[4]"]


@pytest.mark.parametrize(
    "asked",
    [
        "Vragen van de leden van de fracties van D66 en de SP gezamenlijk\n\n1. Hoe luidt dat?",
        "De leden van de fracties van D66 en de SP hebben samen een vraag.\n\n1. Hoe luidt dat?",
    ],
)
def test_fracties_that_ask_together_are_one_voice(make, asked):
    (question,) = [one for one in make(asked=asked).passages if one.kind is PassageKind.QUESTION]
    assert question.voice == Collective((Fractie("D66", "ek"), Fractie("SP", "ek")))
    assert (question.key, question.series) == ("question/d66/1", Fractie("D66", "ek"))


def test_a_committee_that_looks_forward_to_a_reply_asks_nothing(make):
    closing = "De leden van de vaste commissie voor Binnenlandse Zaken zien uw reactie tegemoet."
    other = "De vaste commissie ziet met belangstelling uit naar uw reactie."
    document = make(lambda text: text.replace(closing, other))
    (asked,) = [one for one in document.passages if one.key == "question/d66/1"]
    assert asked.pieces[-1].of(document.text).endswith("artikel 3?")
