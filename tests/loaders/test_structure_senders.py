"""Letters with the paper's number before their title, and those of others than ministers."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.bodies import Bodies
from kamergraaf.loaders.structure.composition import read_composition
from kamergraaf.loaders.structure.cover import find_chamber
from kamergraaf.loaders.structure.lines import cut_lines
from kamergraaf.ontology.nouns import Committee, LetterKind, Span
from tests.voices import who

LETTER = """99 910 Sluizen

{number} BRIEF VAN {sender}

Aan de Voorzitter van de {chamber} Kamer der Staten-Generaal

Den Haag, 5 december 2031

Hierbij zend ik u het voorstel, gelet op de Waterwet.

{signed}
"""


@pytest.mark.parametrize("number", ["Nr. 19", "G", "nr. 3", "AB"])
@pytest.mark.parametrize(
    ("sender", "chamber", "voice", "kind"),
    [
        ("DE INFORMATEUR", "Tweede", "informateur", LetterKind.ANTWOORD),
        ("DE ALGEMENE REKENKAMER", "Tweede", "president van de Algemene Rekenkamer",
         LetterKind.ANTWOORD),
        ("DE VOORZITTER VAN DE EERSTE KAMER DER STATEN-GENERAAL", "Eerste",
         "voorzitter van de Eerste Kamer", LetterKind.UITGAAND),
        ("HET PRESIDIUM", "Tweede", "tk", LetterKind.UITGAAND),
        ("HET LID TEN HOVE", "Tweede", "Ten Hove", LetterKind.UITGAAND),
        ("DE LEDEN TEN HOVE EN DE WIT", "Tweede", "Ten Hove + De Wit", LetterKind.UITGAAND),
        ("DE MINISTER VAN DEFENSIE", "Tweede", "minister van Defensie", LetterKind.ANTWOORD),
    ],
)  # fmt: skip
def test_the_title_says_who_writes(
    number: str, sender: str, chamber: str, voice: str, kind: LetterKind
) -> None:
    text = LETTER.format(number=number, sender=sender, chamber=chamber, signed="A. Zandvliet")
    paper = read_structure(text, "x.txt", "x")
    [letter] = paper.letters
    assert letter.title == f"BRIEF VAN {sender}"
    assert [who(one) for one in letter.senders] == [voice]
    assert letter.kind is kind
    assert who(paper.passages[-1].voice) == voice


def test_a_minister_signs_a_numbered_letter() -> None:
    signed = "De minister van Defensie,\nA. Zandvliet"
    text = LETTER.format(
        number="Nr. 8", sender="DE MINISTER VAN DEFENSIE", chamber="Tweede", signed=signed
    )
    [letter] = read_structure(text, "x.txt", "x").letters
    assert [who(one) for one in letter.senders] == ["A. Zandvliet, minister van Defensie"]


@pytest.mark.parametrize(
    ("sender", "signed", "voice"),
    [
        ("DE INFORMATEUR", "De informateur,\n\nA.B. Zandvliet", "A.B. Zandvliet, informateur"),
        ("DE INFORMATEUR", "De informateur,\nA.B. Zandvliet\n\nEindverslag\n\nHet is af.",
         "A.B. Zandvliet, informateur"),
        ("DE INFORMATEURS", "De informateurs,\nA. Zandvliet\nB. Kist",
         "A. Zandvliet, informateur + B. Kist, informateur"),
        ("DE VOORZITTER VAN DE TWEEDE KAMER DER STATEN-GENERAAL", "De voorzitter,\nA. Zandvliet",
         "A. Zandvliet, voorzitter van de Tweede Kamer"),
        # what is no signature
        ("DE INFORMATEUR", "De informateur,\nDat ben ik.", "informateur"),
        ("DE INFORMATEUR", "De griffier,\nA. Zandvliet", "informateur"),
        ("DE INFORMATEUR", "De informateur gaat,\nA. Zandvliet", "informateur"),
    ],
)  # fmt: skip
def test_who_holds_the_post_of_the_title_signs(sender: str, signed: str, voice: str) -> None:
    text = LETTER.format(number="Nr. 8", sender=sender, chamber="Tweede", signed=signed)
    paper = read_structure(text, "x.txt", "x")
    [letter] = paper.letters
    assert who(paper.passages[-1].voice) == voice
    assert [one.span.of(paper.text) for one in letter.signatures] == [
        line
        for line in signed.splitlines()
        if "informateur gaat" not in signed and line.startswith(("A.", "B.")) and "," in voice
    ]


def test_seats_with_the_surname_first() -> None:
    text = (
        "Samenstelling: Leden: Hove, P.E. ten (PvdA), Voorzitter, Vlies, B.J. van der (SGP), "
        "Snijder-Wit, Th.F. (VVD) en Mos, R. de (PVV). Plv. leden: Hart, A. ’t (D66)."
    )
    seats = read_composition(text, Span(0, len(text)), Committee("X", "tk"), Bodies("tk"))
    assert [(one.person.initials, one.person.name, one.role.value) for one in seats] == [
        ("P.E.", "Ten Hove", "voorzitter"),
        ("B.J.", "Van der Vlies", "lid"),
        ("Th.F.", "Snijder-Wit", "lid"),
        ("R.", "De Mos", "lid"),
        ("A.", "’t Hart", "plaatsvervangend-lid"),
    ]
    assert seats[1].span.of(text) == "Vlies, B.J. van der (SGP)"


@pytest.mark.parametrize(
    ("id_", "text", "chamber"),
    [
        ("kst-20302031-99910-B", "", "ek"),
        ("kst-CXXIV-G", "", "ek"),
        ("kst-99910-B", "", "ek"),
        ("kst-20302031-99910-12", "", "tk"),
        (
            "x",
            "Verslag van de plenaire vergadering van 3 mei 2031Parlementair jaar 2030/2031",
            "ek",
        ),
        # who is spoken of most is not who debates
        ("x", "Verkiezing van de Eerste Kamer - Handelingen Tweede Kamer 1981-1982 10 november"
         " 1981 orde 3\n\nDe Eerste Kamer der Staten-Generaal", "tk"),
        ("x", "Kiezen - Handelingen Eerste Kamer 1981-1982 11 mei 1982 orde 2", "ek"),
        ("x", "Zie Handelingen Eerste Kamer 1981-1982, blz. 30.", "tk"),
    ],
)  # fmt: skip
def test_the_chamber_of_a_paper(id_: str, text: str, chamber: str) -> None:
    assert find_chamber(cut_lines(text), id_) == chamber
