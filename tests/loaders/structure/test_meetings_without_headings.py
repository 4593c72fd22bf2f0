"""Reports of a meeting that no headings divide, below the list of who sat in the committee."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.voices import who

REPORT = """Eerste Kamer der Staten-Generaal

99 910 A
Sluizen

VERSLAG VAN EEN MONDELING OVERLEG

Vastgesteld 3 mei 2031

De vaste commissie voor Justitie{marker} heeft op 2 april 2031 overleg gevoerd met minister Zee van
Justitie over sluizen. Van dit overleg brengt de commissie hiermee verslag uit.

De griffier van de vaste commissie voor Justitie
Terpstra

{number} Samenstelling: A. Kist (VVD), voorzitter, B. ten Hove, (SP), C. Smal (D66).
Plaatsvervangende leden: D. Roos (CDA).

{first}

De minister antwoordt dat de Gemeentewet geldt.

De heer Kist (VVD) ziet dat niet.
"""
FIRST = "De heer Ten Hove (SP) wijst op de Waterwet."


def read(number: str = "1.", marker: str = "<1>", first: str = FIRST) -> Document:
    text = REPORT.format(number=number, marker=marker, first=first)
    return read_structure(text, "x.txt", "x")


@pytest.mark.parametrize(("number", "marker"), [("1.", "<1>"), ("1", "1"), ("", ""), ("1)", "[1]")])
@pytest.mark.parametrize("flat", [False, True])
def test_whoever_opens_a_paragraph_has_the_floor(number: str, marker: str, flat: bool) -> None:
    paper = read(number, marker)
    if flat:
        words = f"{paper.text}{'Mevrouw Roos (CDA) vraagt waarom de sluizen dicht zijn. ' * 9}"
        paper = read_structure(" ".join(words.split()), "x.txt", "x")
    said = [who(one.voice) for one in paper.passages if one.key.startswith("speech/")]
    assert said[:3] == ["Ten Hove", "Zee, minister van Justitie", "Kist"]
    assert {who(one.organization) for one in paper.memberships if one.role.value == "lid"} <= {
        "Justitie"
    }
    if number and not flat:
        seats = ((who(one.person), one.role.value) for one in paper.memberships)
        assert [one for one in seats if one[1] not in {"fractielid", "griffier"}] == [
            ("A. Kist", "voorzitter"),
            ("B. ten Hove", "lid"),
            ("C. Smal", "lid"),
            ("D. Roos", "plaatsvervangend-lid"),
        ]


def test_a_list_of_members_gives_nobody_the_floor() -> None:
    paper = read(first="Aanwezig waren:\n\nDe heer Ten Hove (SP), voorzitter,\n\nen anderen.")
    assert "Ten Hove" not in {who(one.voice) for one in paper.passages}


@pytest.mark.parametrize(
    ("report", "day"),
    [
        (REPORT.partition("{first}")[0].format(number="1", marker="1"), "2031-05-03"),
        ("VERSLAG VAN EEN ALGEMEEN OVERLEG\n\nVastgesteld 3 mei 2031\n\nEr is gepraat.\n", "None"),
    ],
)
def test_a_copy_that_ends_ahead_of_the_meeting_has_the_committee_and_its_members(
    report: str, day: str
) -> None:
    paper = read_structure(report, "x.txt", "x")
    seats = [one.role.value for one in paper.memberships]
    known = day != "None"
    assert (str(paper.date), len(seats)) == (day, 5 * known)
    assert [who(one.voice) for one in paper.passages if one.key == "text"] == ["Justitie"] * known


@pytest.mark.parametrize("comma", [",", ""])  # no_comma: a copy on one line
def test_the_name_of_who_signs_stands_behind_the_committee(comma: str) -> None:
    text = REPORT.format(number="1.", marker="<1>", first=FIRST)
    text = text.replace("voor Justitie\nTerpstra", f"voor Justitie{comma} Terpstra")
    paper = read_structure(text, "x.txt", "x")
    assert [one.person.name for one in paper.memberships if str(one.role) == "griffier"] == [
        "Terpstra"
    ]


def test_a_committee_of_a_longer_name_is_nobody() -> None:
    text = REPORT.format(number="1.", marker="<1>", first=FIRST)
    text = text.replace("commissie voor Justitie\nTerpstra", "commissie voor Justitie en Zee")
    paper = read_structure(text, "x.txt", "x")
    assert not [one for one in paper.memberships if str(one.role) == "griffier"]
