"""Motions and amendments have the voice of all who sign them."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.ontology.nouns import PassageKind
from tests.loaders.headed import read, voices
from tests.voices import who

MOTION = """Tweede Kamer der Staten-Generaal

2

Vergaderjaar 2030–2031

99 910

Regels over sluizen

Nr. 21

{title}
Voorgesteld 9 februari 2031
De Kamer,
gehoord de beraadslaging,
constaterende dat de Waterwet ruimte laat voor
vernieuwing;
verzoekt de regering die te benutten,
en gaat over tot de orde van de dag.
{names}

kst-99910-21
ISSN 0921 - 7371
’s-Gravenhage 2031

Tweede Kamer, vergaderjaar 2030–2031, 99 910, nr. 21
"""


@pytest.mark.parametrize(
    ("title", "names", "signed"),
    [
        ("MOTIE VAN HET LID TEN HOVE", "Ten Hove", "Ten Hove"),
        ("MOTIE VAN DE LEDEN DE WIT EN VAN RAAN", "De Wit\nVan Raan", "De Wit + Van Raan"),
        ("MOTIE VAN HET LID TJEERD DE GROOT C.S.", "Tjeerd de Groot\nPouw-Verweij\nEl Yassini",
         "Tjeerd De Groot + Pouw-Verweij + El Yassini"),
        ("MOTIE VAN DE LEDEN GÜNDOĞAN, ’T HART EN KRÖGER", "Gündoğan\n’t Hart\nKröger",
         "Gündoğan + ’t Hart + Kröger"),
        ("GEWIJZIGDE MOTIE VAN DE LEDEN DE WIT EN IJSBRANDS TER VERVANGING VAN DIE\n"
         "GEDRUKT ONDER NR. 14", "", "De Wit + IJsbrands"),
        ("MOTIE VAN WANTROUWEN VAN HET LID WILDERS", "Wilders", "Wilders"),
        ("Motie van het lid Fenna de Wit", "Fenna de Wit", "Fenna De Wit"),
    ],
)  # fmt: skip
def test_a_motion_has_the_voice_of_its_signatories(title: str, names: str, signed: str) -> None:
    paper = read(MOTION.format(title=title, names=names))
    [motion] = [one for one in paper.passages if one.kind is PassageKind.MOTION]
    assert who(motion.voice) == signed
    assert paper.date == date(2031, 2, 9)
    assert bool(paper.remarks) is (names == "")


def test_each_clause_of_a_motion_is_a_piece_and_the_imprint_is_nobodys() -> None:
    paper = read(MOTION.format(title="MOTIE VAN HET LID TEN HOVE", names="Ten Hove"))
    [motion] = [one for one in paper.passages if one.kind is PassageKind.MOTION]
    said = [" ".join(piece.of(paper.text).split()) for piece in motion.pieces]
    assert said == [
        "De Kamer,",
        "gehoord de beraadslaging,",
        "constaterende dat de Waterwet ruimte laat voor vernieuwing;",
        "verzoekt de regering die te benutten,",
        "en gaat over tot de orde van de dag. Ten Hove",
    ]


SITE = "Ondertekenaars\n-\nEerste ondertekenaar\nA.B. de Wit, Tweede Kamerlid\nStemmingsuitslagen"


@pytest.mark.parametrize(
    ("names", "signed", "ends"),
    [
        (f"De Wit\n{SITE}\nVVD | 33 | Voor |", "De Wit", "De Wit"),
        # a heading of that name with no list behind it is the motion's own
        ("De Wit\nVan Raan", "De Wit + Van Raan", "Van Raan"),
    ],
)
def test_what_the_website_lists_below_a_motion_is_nobodys(names, signed, ends) -> None:
    title = "GEWIJZIGDE MOTIE VAN HET LID DE WIT TER VERVANGING VAN DIE GEDRUKT ONDER NR. 14"
    paper = read(MOTION.format(title=title, names=names))
    [motion] = [one for one in paper.passages if one.kind is PassageKind.MOTION]
    assert who(motion.voice) == signed
    assert motion.pieces[-1].of(paper.text).endswith(ends)


def test_an_amendment_ends_with_its_signatories() -> None:
    paper = read(
        "Nr. 8\nAMENDEMENT VAN HET LID DE WIT C.S.\nOntvangen 3 februari 2031\n"
        "De ondergetekenden stellen het volgende amendement voor:\nIn artikel I vervalt iets.\n"
        "Toelichting\nDit amendement volgt de Waterwet.\nDe Wit\nTerpstra\n"
    )
    assert voices(paper) == [("motion", "De Wit + Terpstra")]
    assert paper.type == "Amendement"


@pytest.mark.parametrize(
    "page",
    ["Indieners\n-\nIndiener\nTen Hove, Kamerlid\nStemmingsuitslagen\nSP | 9 | Voor |",
     "Naar boven"],
)  # fmt: skip
def test_what_the_page_of_the_kamer_says_below_a_motion_is_no_part_of_it(page: str) -> None:
    text = MOTION.format(title="MOTIE VAN HET LID TEN HOVE", names=f"Ten Hove\n{page}")
    paper = read(text.partition("\nkst-")[0])
    [motion] = [one for one in paper.passages if one.kind is PassageKind.MOTION]
    assert who(motion.voice) == "Ten Hove"
    assert page[:6] not in "".join(piece.of(paper.text) for piece in motion.pieces)
    assert {who(one.voice) for one in paper.passages if one is not motion} == {"tk"}
