"""What the cover calls its letters, and ministers who sign next to each other."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Collective, Incumbency, LetterKind, Person, Post
from tests.voices import who

ANSWER = "BRIEF VAN DE STAATSSECRETARIS VAN BINNENLANDSE ZAKEN"
ASKS = "BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR BINNENLANDSE ZAKEN"
LATE = f"""{ANSWER}

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 31 maart 2023

{{words}}

De Staatssecretaris van Binnenlandse Zaken,

Alexandra C. van Huffelen

{ANSWER}"""
AGAIN = f"""{ASKS}

Aan de staatssecretaris van Binnenlandse Zaken

Den Haag, 7 april 2023

{{words}}

B.O. Dittrich
Voorzitter van de vaste commissie voor Binnenlandse Zaken

{ANSWER}"""


def kinds(make, between: str, entry: str = "") -> list[LetterKind]:
    def lay_out(text: str) -> str:
        text = text.replace(ANSWER, between, 1)
        return text.replace("- De antwoordbrief", f"{entry}- De antwoordbrief")

    return [letter.kind for letter in make(lay_out).letters if letter.span]


@pytest.mark.parametrize(
    ("words", "entry"),
    [
        ("Ik zend u de antwoorden later.", "- De uitstelbrief van 31 maart 2023.\n"),
        ("De beantwoording vergt meer tijd.", ""),
        ("Het is niet mogelijk deze vragen binnen de termijn te beantwoorden.", ""),
        ("De vragen worden niet eerder dan in mei beantwoord.", ""),
    ],
)
def test_a_letter_that_puts_off(make, words, entry):
    found = kinds(make, LATE.format(words=words), entry)
    assert found == [LetterKind.UITGAAND, LetterKind.UITSTEL, LetterKind.ANTWOORD]


@pytest.mark.parametrize(
    ("words", "entry"),
    [
        ("De commissie ziet uit naar uw reactie.", "- De rappelbrief van 7 april 2023.\n"),
        ("De brief is nog niet door u beantwoord.", ""),
    ],
)
def test_a_letter_that_reminds(make, words, entry):
    found = kinds(make, AGAIN.format(words=words), entry)
    assert found == [LetterKind.UITGAAND, LetterKind.RAPPEL, LetterKind.ANTWOORD]


def test_what_the_cover_calls_a_letter_of_the_other_side_is_not_believed(make):
    entry = "- De antwoordbrief van 7 april 2023.\n"
    found = kinds(make, AGAIN.format(words="De brief is nog niet beantwoord."), entry)
    assert found == [LetterKind.UITGAAND, LetterKind.RAPPEL, LetterKind.ANTWOORD]


SIGNED = "De Staatssecretaris van Binnenlandse Zaken,\n\nAlexandra C. van Huffelen"
BOTH = (
    Incumbency(Person("Szabó", "F.Z."), Post("staatssecretaris van Binnenlandse Zaken")),
    Incumbency(Person("Karremans", "V.P.G."), Post("minister van Economische Zaken")),
)


@pytest.mark.parametrize(
    "columns",
    [
        # the first post goes on below its beginning
        "De staatssecretaris van   De minister van Economische Zaken,\nBinnenlandse Zaken,\n\n"
        "F.Z. Szabó   V.P.G. Karremans",
        # as most print it
        "De Staatssecretaris van      De Minister van Economische\n"
        "Binnenlandse Zaken,          Zaken,\n\n"
        "F.Z. Szabó                   V.P.G. Karremans",
        # the second does
        "De staatssecretaris van Binnenlandse Zaken,   De minister van\n"
        "                                              Economische Zaken,\n"
        "F.Z. Szabó                                    V.P.G. Karremans",
        # initials behind a given name
        "De staatssecretaris van Binnenlandse Zaken,   De minister van Economische Zaken,\n\n"
        "Ferenc Z. Szabó                               V.P.G. Karremans",
        # the end of a line that was too long stands alone below
        "De staatssecretaris van Binnenlandse Zaken,   De minister van\nEconomische\n\n"
        "                                              Zaken,\n"
        "F.Z. Szabó                                    V.P.G. Karremans",
        # one space is all that is left between them
        "De staatssecretaris van Binnenlandse Zaken, De minister van Economische Zaken,\n"
        "F.Z. Szabó V.P.G. Karremans",
    ],
)
def test_ministers_who_sign_side_by_side_write_together(make, columns):
    document = make(lambda text: text.replace(SIGNED, columns))
    answer = next(one for one in document.letters if one.kind is LetterKind.ANTWOORD)
    assert tuple(one.actor for one in answer.signatures) == BOTH
    assert answer.senders == (Collective(BOTH),)


def test_a_minister_on_whose_behalf_is_written_is_not_the_sender(make):
    document = make(
        lambda text: text.replace(
            ANSWER, f"{ANSWER}, MEDE NAMENS DE MINISTER VAN ECONOMISCHE ZAKEN"
        ).replace(SIGNED, "")
    )
    answer = next(one for one in document.letters if one.kind is LetterKind.ANTWOORD)
    assert answer.senders == (Post("staatssecretaris van Binnenlandse Zaken"),)


ONE = (Incumbency(Person("van Huffelen", "A.C."), Post("staatssecretaris van Binnenlandse Zaken")),)
HEALTH = Post("minister van Volksgezondheid, Welzijn en Sport")


@pytest.mark.parametrize(
    ("signed", "senders"),
    [
        ("De Staatssecretaris van Binnenlandse Zaken, A.C. van Huffelen", ONE),
        ("De Staatssecretaris van Binnenlandse Zaken, mede namens de Minister van Financiën, "
         "A.C. van Huffelen", ONE),
        ("De Minister van Volksgezondheid, Welzijn en Sport, H.M. de Jonge",
         (Incumbency(Person("de Jonge", "H.M."), HEALTH),)),
        # a capacity over two lines; a comma behind a name makes no capacity of it
        ("de minister van Volksgezondheid,\nWelzijn en Sport,\n\nH.M. de Jonge",
         (Incumbency(Person("de Jonge", "H.M."), HEALTH),)),
        ("De Minister van Volksgezondheid,\nWelzijn en Sport,\n\n\nH.M. de Jonge",
         (Incumbency(Person("de Jonge", "H.M."), HEALTH),)),
        ("De Staatssecretaris van Binnenlandse\nZaken,\n\n\nA.C. van Huffelen", ONE),
        # what he or she is charged with stands between
        ("De Staatssecretaris van Binnenlandse Zaken\nKoninkrijk en Digitalisering\n\n"
         "A.C. van Huffelen", ONE),
        ("De Staatssecretaris van Binnenlandse Zaken,\nA.C. van Huffelen,\nH.M. de Jonge", ONE),
        # the last words of a ministry are no name, and a sentence is no signature
        ("De Minister van Volksgezondheid, Welzijn en Sport",
         (Post("staatssecretaris van Binnenlandse Zaken"),)),
        ("De Minister van Financiën, J.C. de Wit, ziet dat anders.",
         (Post("staatssecretaris van Binnenlandse Zaken"),)),
    ],
)  # fmt: skip
def test_a_name_beside_the_capacity_signs(make, signed, senders):
    document = make(lambda text: text.replace(SIGNED, signed))
    answer = next(one for one in document.letters if one.kind is LetterKind.ANTWOORD)
    assert answer.senders == senders


def test_a_chair_may_sign_beside_the_capacity(make):
    beside = "De voorzitter van de vaste commissie voor Binnenlandse Zaken, B.O. Dittrich"
    below = "B.O. Dittrich\nVoorzitter van de vaste commissie voor Binnenlandse Zaken"
    asked = make(lambda text: text.replace(below, beside)).letters[0]
    assert [one.actor for one in asked.signatures] == [Person("Dittrich", "", "ek", "D66")]


FINANCE, CARE = Post("minister van Financiën"), Post("minister voor Medische Zorg")


@pytest.mark.parametrize(
    ("title", "senders"),
    [
        ("BRIEF VAN DE MINISTERS VOOR MEDISCHE ZORG EN VAN FINANCIËN", (CARE, FINANCE)),
        ("BRIEF VAN DE MINISTER VOOR MEDISCHE ZORG EN DE MINISTER VAN FINANCIËN", (CARE, FINANCE)),
        ("BRIEF VAN DE MINISTER VOOR MEDISCHE ZORG, MEDE NAMENS DE MINISTER VAN FINANCIËN",
         (CARE,)),
        ("BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN EN KLIMAAT",
         (Post("minister van Economische Zaken en Klimaat"),)),
    ],
)  # fmt: skip
def test_who_writes_by_the_title_alone(make, title, senders):
    document = make(lambda text: text.replace(ANSWER, title).replace(SIGNED, ""))
    answer = next(one for one in document.letters if one.kind is LetterKind.ANTWOORD)
    assert answer.senders == (senders if len(senders) == 1 else (Collective(senders),))


@pytest.mark.parametrize(
    ("opening", "askers"),
    [("In deze brief reageren wij op het rapport.", 0), ("Ik beantwoord uw vragen.", 1)],
)
def test_what_others_advise_is_no_question(opening: str, askers: int) -> None:
    """A minister's "Reactie" below what a report advises answers nobody in the Kamer."""
    paper = read_structure(
        "99 910 Sluizen\n\nNr. 9 BRIEF VAN DE MINISTER VAN DEFENSIE\n\nAan de Voorzitter van de"
        f" Tweede Kamer der Staten-Generaal\n\nDen Haag, 25 juni 2031\n\n{opening}\n\n"
        "1. Sluizen\n\nDe commissie-Dam beveelt aan de Waterwet te volgen.\n\n"
        "Reactie: Dat doen wij.\n\nDe Minister van Defensie,\nA. van Zee\n",
        "x.txt",
        "kst-99910-9",
    )
    assert len({one.voice for one in paper.passages if one.letter}) == 1 + askers


UNTITLED = "Aan {to}\n\nDen Haag, 22 april 2031\n\n{opening}\n\n{signed}\n"
OF_KAMER = "De Voorzitter van de Tweede Kamer der Staten-Generaal, A. van Dam\n"
CLERK = "De Griffier van de Tweede Kamer der Staten-Generaal, B.C. Vos\n"
OF_COMMITTEE = "De voorzitter van de commissie, Zandvliet\nDe griffier van de commissie, Vos\n"


@pytest.mark.parametrize(
    ("to", "opening", "signed", "sender"),
    [
        ("de leden", "Hierbij legt het presidium de Waterwet voor.", OF_KAMER + CLERK, "tk"),
        ("de leden", "Hierbij zend ik u de Waterwet.", OF_KAMER,
         "A. van Dam, voorzitter van de Tweede Kamer"),
        ("het presidium", "De commissie voor de Werkwijze heeft zich over de Waterwet gebogen.",
         OF_COMMITTEE, "Werkwijze"),
        # whoever is spoken of does not write
        ("het presidium", "Met de commissie voor de Werkwijze is dit besproken.", OF_COMMITTEE,
         "tk"),
    ],
)  # fmt: skip
def test_who_signs_a_letter_without_a_title(
    to: str, opening: str, signed: str, sender: str
) -> None:
    text = UNTITLED.format(to=to, opening=opening, signed=signed)
    [letter] = read_structure(text, "x.txt", "kst-99910-6").letters
    assert [who(one) for one in letter.senders] == [sender]
