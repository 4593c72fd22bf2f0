"""Handelingen in the official mark-up of before 2011, on a sample and on small items of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamergraaf import loaders
from kamergraaf.loaders import BrokenSource
from kamergraaf.ontology.nouns import (
    Chamber,
    Collective,
    Document,
    Incumbency,
    PassageKind,
    Person,
    Post,
)

SAMPLE = Path(__file__).parents[1] / "samples" / "handelingen-older" / "h-tk-19981999-4-5.xml"
KADE = Person("Van der Kade", chamber="tk", fractie="GroenLinks")
FOK = Person("Fok", chamber="tk", fractie="VVD")
CHAIR = Incumbency(Person("Van Zeilen", chamber="tk"), Post("voorzitter van de Tweede Kamer"))


def read(items: str, name: str = "h-tk-19981999-4-5.xml") -> Document:
    (paper,) = loaders.read_bytes(f"<handeling><part>{items}</part></handeling>".encode(), name)
    return paper


def test_who_says_what() -> None:
    (paper,) = loaders.read(SAMPLE)
    assert [(p.kind, p.voice) for p in paper.passages] == [
        (PassageKind.RUNNING_TEXT, Chamber("tk")),
        (PassageKind.SPEECH, KADE),
        (PassageKind.MOTION, Collective((KADE, FOK))),
        (PassageKind.SPEECH, CHAIR),
        (PassageKind.SPEECH, FOK),
        (
            PassageKind.SPEECH,
            Incumbency(Person("Dokman"), Post("minister van Verkeer en Waterstaat")),
        ),
        (PassageKind.RUNNING_TEXT, Chamber("tk")),
        (PassageKind.SPEECH, CHAIR),
    ]
    assert (str(paper.date), paper.id) == ("1998-10-06", "h-tk-19981999-4-5")
    assert paper.passages[2].number == "4"
    assert {seat.person for seat in paper.memberships} >= {KADE, FOK}


WHO = "<spreker><wie>{who}</wie><al>Ja.</al></spreker>"


@pytest.mark.parametrize(
    ("who", "voice"),
    [
        ("<aanspr>De heer</aanspr><naam>Fok</naam><partij>VVD</partij>", FOK),
        ("De heer Fok (VVD):", FOK),
        ("<aanspr>De</aanspr> <naam>voorzitter</naam>:", Post("voorzitter van de Tweede Kamer")),
        ("<aanspr>Staatssecretaris</aanspr> <naam>Van Dok</naam>:",
         Incumbency(Person("van Dok"), Post("staatssecretaris"))),
        ("<aanspr>Mevrouw</aanspr> <naam>Gast</naam>:", Person("Gast")),
    ],
)  # fmt: skip
def test_the_parts_of_who_speaks(who: str, voice: object) -> None:
    paper = read(WHO.format(who=who))
    assert [p.voice for p in paper.passages] == [voice]


def test_an_interruption_inside_a_turn_is_another_turn() -> None:
    inside = "<spreker><wie>De heer Zee (SP):</wie><al>Waarom?</al></spreker>"
    turn = f"<spreker><wie>De heer Fok (VVD):</wie><al>Ja.</al>{inside}<al>Daarom.</al></spreker>"
    assert [p.voice.name for p in read(turn).passages] == ["Fok", "Zee", "Fok"]


@pytest.mark.parametrize(
    ("meta", "day"),
    [
        ('<meta name="OVERHEIDop.datumVergadering" content="2003-02-01"/>', "2003-02-01"),
        ('<meta name="OVERHEIDop.datumVergadering" content="1-2-2003"/>', "2003-02-01"),
        ('<meta name="OVERHEIDop.datumVergadering" content="onbekend"/>', "None"),
        ('<meta name="DCTERMS.issued" content="2003-02-01"/>', "None"),
        ("<vergaderdatum>Dinsdag 4 maart 2003</vergaderdatum>", "2003-03-04"),
        ("<datum>4 maart 2003</datum>", "2003-03-04"),
    ],
)
def test_the_day_is_that_of_the_meeting(meta: str, day: str) -> None:
    assert str(read(meta + WHO.format(who="De heer Fok (VVD):")).date) == day


def test_one_in_which_nothing_is_said_is_broken() -> None:
    with pytest.raises(BrokenSource, match="nobody speaks"):
        read("<item/>")


def test_the_eerste_kamer_is_told_by_the_number() -> None:
    paper = read("<voorz><al>Dank.</al></voorz>", "h-ek-19981999-4-5.xml")
    assert paper.passages[0].voice == Post("voorzitter van de Eerste Kamer")
