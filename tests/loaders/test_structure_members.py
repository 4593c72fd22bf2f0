"""Who sits in a committee and in which role, by its composition notes."""

from __future__ import annotations

from kamergraaf.ontology.nouns import (
    Committee,
    Role,
)
from tests.loaders.exchange import (
    make,
)


def seats(composition):
    found = make(composition=composition).memberships
    return [(m.person.name, m.person.fractie, str(m.role)) for m in found if m.fractie]


def test_older_composition_with_the_role_behind_the_person_and_deputies():
    assert seats(
        "Leden: Smits (PvdA), Reitsma (CDA), voorzitter, De Vries (VVD), ondervoorzitter, Jansen\n"
        "(GroenLinks) en Van der Lans-\nHagen (SGP).\n"
        "Plv. leden: Bakker (CDA), Vac. (VVD), Kox (SP)."
    ) == [
        ("Smits", "PvdA", "lid"),
        ("Reitsma", "CDA", "voorzitter"),
        ("De Vries", "VVD", "ondervoorzitter"),
        ("Jansen", "GroenLinks", "lid"),
        ("Van der Lans-Hagen", "SGP", "lid"),
        ("Bakker", "CDA", "plaatsvervangend-lid"),
        ("Kox", "SP", "plaatsvervangend-lid"),
    ]


def test_composition_of_today():
    members = "Nicolaï (PvdD) (ondervoorzitter), ’t Hart (Fractie-\n’t Hart), Kox (SP) (voorzitter)"
    assert seats(members) == [
        ("Nicolaï", "PvdD", "ondervoorzitter"),
        ("’t Hart", "Fractie-’t Hart", "lid"),
        ("Kox", "SP", "voorzitter"),
    ]  # fmt: skip


def test_a_chair_has_one_seat_and_the_clerk_no_fractie():
    found = make().memberships
    assert [m.role for m in found if m.person.name == "Dittrich"] == [Role.VOORZITTER]
    (clerk,) = [m for m in found if m.role is Role.GRIFFIER]
    assert (clerk.person.name, clerk.fractie) == ("Bergman", None)
    assert clerk.organization == Committee("Binnenlandse Zaken", "ek")
