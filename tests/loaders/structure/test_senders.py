"""Letters with the paper's number before their title, and those of others than ministers."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.composition import read_composition
from kamergraaf.loaders.structure.frame.cover import find_chamber
from kamergraaf.loaders.structure.text.lines import cut_lines
from kamergraaf.ontology.nouns import Committee, LetterKind, Role, Span
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
        ("DE VICEVOORZITTER VAN DE EUROPESE COMMISSIE", "Eerste",
         "vicevoorzitter van de Europese Commissie", LetterKind.ANTWOORD),
        ("DE VOORZITTER VAN DE COMMISSIE VOOR EUROPESE ZAKEN", "Eerste", "Europese Zaken",
         LetterKind.UITGAAND),
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
        # what is no signature, or that of another
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
        if "informateur gaat" not in signed and line.startswith(("A.", "B."))
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


@pytest.mark.parametrize(
    ("signed", "names"),
    [
        ("De informateur,\n\nH.D. Ten Hove", ["H.D. Ten Hove"]),
        ("De president van de Algemene Rekenkamer,\nA. Zandvliet", ["A. Zandvliet"]),
        ("De griffier van de commissies,\n\nHubert", ["Hubert"]),
        ("De griffier,\nZandvliet", ["Zandvliet"]),
        # only initials tell a name from another word
        ("De sluizen in het noorden,\nZeeland", []),
        ("De wet telt, zegt men,\nDat staat vast.", []),
    ],
)
def test_other_offices_sign_too(signed: str, names: list[str]) -> None:
    text = LETTER.format(number="G", sender="DE INFORMATEUR", chamber="Tweede", signed=signed)
    [letter] = read_structure(text, "x.txt", "x").letters
    assert [who(one.actor) for one in letter.signatures] == names


BOTH = """99 910
Verslagen

A/ Nr. 1 BRIEF VAN DE COMMISSIES VOOR DE VERZOEKSCHRIFTEN

Aan de Voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal

Den Haag, 21 oktober 2031

Hierbij bied ik u het jaarverslag aan.

De griffier van de commissies,

Ten Hove
"""


def test_a_letter_of_a_committee_to_both_chambers_and_who_signs_it() -> None:
    paper = read_structure(BOTH, "x.txt", "kst-99910-1")
    [letter] = paper.letters
    assert [who(one) for one in letter.senders] == ["Verzoekschriften"]
    assert [who(one) for one in letter.addressees] == ["ek", "tk"]
    seats = [(who(one.organization), who(one.person), one.role) for one in paper.memberships]
    assert seats == [("Verzoekschriften", "Ten Hove", Role.GRIFFIER)]


@pytest.mark.parametrize(
    ("signed", "names"),
    [
        ("De Nationale ombudsman, Anna van Zandvliet", ["Anna van Zandvliet"]),
        ("De Nationale ombudsman,\nAnna van Zandvliet", ["Anna van Zandvliet"]),
        # an office that nobody knows needs initials, and a line of text is no office
        ("De sluiswachter,\nAnna van Zandvliet", []),
        ("De sluiswachter,\nA. van Zandvliet", ["A. van Zandvliet"]),
        ("De voorzitter zei, Anna van Zandvliet kwam.", []),
    ],
)
def test_an_office_beside_a_given_name(signed: str, names: list[str]) -> None:
    text = LETTER.format(
        number="Nr. 1", sender="DE NATIONALE OMBUDSMAN", chamber="Tweede", signed=signed
    )
    [letter] = read_structure(text, "x.txt", "x").letters
    assert [who(one.actor) for one in letter.signatures] == names


REPORTED = """99 910 Sluizen

Nr. 1 {heading}

{letter}VOORWOORD

De Waterwet geldt.
"""
ADDRESSED = """Aan de Voorzitter van de Tweede Kamer der Staten-Generaal,

Den Haag, 28 maart 2031

Hierbij ontvangt u ons verslag.

De Nationale ombudsman,
Anna van Zandvliet

"""


@pytest.mark.parametrize(
    ("heading", "letter", "voice"),
    [
        ("JAARVERSLAG VAN DE NATIONALE OMBUDSMAN EN DE KINDEROMBUDSMAN", "", "Nationale ombudsman"),
        (
            "VERSLAG VAN DE NATIONALE OMBUDSMAN OVER 2031",
            ADDRESSED,
            "Anna van Zandvliet, Nationale ombudsman",
        ),
        ("RAPPORT VAN DE ALGEMENE REKENKAMER", "", "president van de Algemene Rekenkamer"),
    ],
)
def test_a_report_of_a_body_is_in_its_voice(heading: str, letter: str, voice: str) -> None:
    text = REPORTED.format(heading=heading, letter=letter)
    paper = read_structure(text, "x.txt", "kst-99910-1")
    assert who(paper.passages[-1].voice) == voice
    assert [who(one.senders[0]) for one in paper.letters] == ([voice] if letter else [])


OFFICES = """nr. 2
RAPPORT BIJ HET JAARVERSLAG

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 20 mei 2031

Hierbij bieden wij u aan het rapport.

{body}

drs. Anna B. de Wit,

president
"""


@pytest.mark.parametrize(
    ("body", "sender"),
    [
        ("Algemene Rekenkamer", "A.B. de Wit, president van de Algemene Rekenkamer"),
        ("Met vriendelijke groet", "A.B. de Wit, president"),
    ],
)
def test_an_office_below_a_name_signs_for_the_body_above_it(body: str, sender: str) -> None:
    [letter] = read_structure(OFFICES.format(body=body), "x.txt", "kst-99910-2").letters
    assert [who(one) for one in letter.senders] == [sender]
    assert [who(one.actor) for one in letter.signatures] == ["A.B. de Wit"]


@pytest.mark.parametrize("place", ["Den Haag, 28 september 2031\n\n", ""])
def test_the_address_may_stand_below_the_date(place: str) -> None:
    head = "Nr. 5 BRIEF VAN DE VASTE COMMISSIE VOOR EUROPESE ZAKEN\n\n"
    text = f"{head}{place}Aan de minister van Defensie\n\nDe Waterwet geldt.\n"
    [letter] = read_structure(text, "x.txt", "kst-99910-5").letters
    assert [who(one) for one in letter.addressees] == ["minister van Defensie"]
    assert letter.head is not None
    assert "Waterwet" not in letter.head.of(text)
