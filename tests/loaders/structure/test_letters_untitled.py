"""Letters without a title: who writes them, to whom, and on which day."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from tests.voices import who

REPORT = """nr. 45
VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 10 juli 1996

De vaste commissie voor Defensie heeft bij brief van 19 maart 1996 een reactie gevraagd aan de
minister van Defensie. De minister heeft daarop gereageerd bij brief van 5 juni 1996.

De griffier van de commissie,

Hommes

{place} 19 maart 1996

Aan de Minister van Defensie

{greets}

Namens de commissie vraag ik uw aandacht voor de Waterwet.

De griffier,

J. Hommes

Aan de Voorzitter van de vaste commissie voor Defensie der Staten-Generaal

's-Gravenhage, 5 juni 1996

Daarover geldt de Gemeentewet.
"""


@pytest.mark.parametrize("place", ["'s-Gravenhage,", "’s-Gravenhage,", "Den Haag,"])
@pytest.mark.parametrize("greets", ["Geachte heer Zee,", "Zeer geachte mevrouw Zee,"])
def test_the_day_may_stand_above_whom_it_greets(place: str, greets: str) -> None:
    text = REPORT.format(place=place, greets=greets)
    letters = read_structure(text, "x.txt", "kst-99910-45").letters
    minister = "minister van Defensie"
    assert [
        (str(one.date), [who(a) for a in one.senders], [who(a) for a in one.addressees])
        for one in letters
    ] == [("1996-03-19", ["Defensie"], [minister]), ("1996-06-05", [minister], ["Defensie"])]


def test_a_day_above_somebody_whom_nobody_greets_begins_no_letter() -> None:
    text = REPORT.format(place="Den Haag,", greets="En dat is dat.")
    assert len(read_structure(text, "x.txt", "kst-99910-45").letters) == 1


LETTER = """99 910 Sluizen

{title}Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 17 december 2031

{opens}

De Waterwet geldt.
"""


@pytest.mark.parametrize(
    ("named", "posts"),
    [
        ("MINISTERS VAN JUSTITIE EN VEILIGHEID EN FINANCIËN",
         ["minister van Justitie en Veiligheid", "minister van Financiën"]),
        ("MINISTERS VAN VOLKSGEZONDHEID, WELZIJN EN SPORT, DEFENSIE EN JUSTITIE EN VEILIGHEID",
         ["minister van Volksgezondheid, Welzijn en Sport", "minister van Defensie",
          "minister van Justitie en Veiligheid"]),
        ("MINISTER VAN JUSTITIE EN VEILIGHEID", ["minister van Justitie en Veiligheid"]),
        ("MINISTERS VAN DEFENSIE EN VAN FINANCIËN",
         ["minister van Defensie", "minister van Financiën"]),
    ],
)  # fmt: skip
def test_ministries_are_told_by_their_names(named: str, posts: list[str]) -> None:
    text = LETTER.format(title=f"Nr. 7 BRIEF VAN DE {named}\n\n", opens="Hierbij een rapport.")
    [letter] = read_structure(text, "x.txt", "kst-99910-7").letters
    assert [who(one) for one in letter.senders] == [" + ".join(posts)]


@pytest.mark.parametrize(
    ("signed", "sender"),
    [
        ("Algemene Rekenkamer\n\ndrs. A.B. Smal, president\n\nC. Dam, secretaris",
         "president van de Algemene Rekenkamer"),
        ("Stichting Sluizen\n\ndrs. A.B. Smal, president", "bewindspersoon"),
    ],
)  # fmt: skip
def test_a_president_signs_for_the_body_above(signed: str, sender: str) -> None:
    opens = f"Hierbij bieden wij u een rapport aan.\n\n{signed}"
    text = LETTER.format(title="Nr. 2 RAPPORT BIJ HET JAARVERSLAG\n\n", opens=opens)
    [letter] = read_structure(text, "x.txt", "kst-99910-2").letters
    assert [who(one) for one in letter.senders] == [sender]
