"""Members named alone, of whom the paper prints elsewhere to which fractie they belong."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.fracties import find_fracties
from kamergraaf.loaders.structure.actors.parties import remember_parties
from tests.voices import who

LETTER = """29 999 Sluizen

Nr. 11 BRIEF VAN DE MINISTER VAN DEFENSIE

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 20 juni 2031

Hierbij antwoord ik op de vragen uit het debat.

{above}

Het lid {member} vroeg hoeveel sluizen open staan. Dat zijn er negen.

De Minister van Defensie,
J. Smal
"""


@pytest.mark.parametrize(
    ("printed", "member", "fractie"),
    [
        ("Vragen van het lid Van Vliet (SP) over sluizen", "Van Vliet", "SP"),
        ("Vragen van Jan van Vliet (SP) en Ten Hove-Smal (CU)", "Ten Hove-Smal", "ChristenUnie"),
        # of another name, of no fractie, of two, or alone
        ("Vragen van het lid Van Vliet (SP)", "Van der Vliet", "Fractie-Van der Vliet"),
        ("Vragen van het lid Van Vliet (voorzitter)", "Van Vliet", "Fractie-Van Vliet"),
        ("Van Vliet (SP) sprak, en Van Vliet (VVD)", "Van Vliet", "Fractie-Van Vliet"),
        ("Vragen van het lid Krol (50PLUS)", "Krol", "50PLUS"),
        ("Vragen van het lid Van Haga (Groep Van Haga)", "Van Haga", "Groep Van Haga"),
        ("Vragen van het lid Omtzigt (Lid Omtzigt)", "Omtzigt", "Lid Omtzigt"),
        ("Vragen van de leden Krol (Krol) en Ten Berge (SP)", "Krol", "Fractie-Krol"),
    ],
)
def test_the_fractie_behind_a_name_is_that_of_whoever_bears_it(
    printed: str, member: str, fractie: str
) -> None:
    bodies = Bodies("tk")
    remember_parties(printed, bodies)
    assert [one.name for one in find_fracties(f"Het lid {member} vroeg dit.", bodies)] == [fractie]


def test_so_it_is_in_a_letter_that_repeats_what_members_asked() -> None:
    text = LETTER.format(above="Vragen van het lid Van Vliet (SP)", member="Van Vliet")
    paper = read_structure(text, "x.txt", "kst-29999-11")
    assert [who(one.voice) for one in paper.passages if "repeated" in one.key] == ["SP"]
