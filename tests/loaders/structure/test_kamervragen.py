"""Kamervragen in their forms: who asks, who answers, and which answer answers what."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import (
    Collective,
    Document,
    Fractie,
    Incumbency,
    LetterKind,
    PassageKind,
    Person,
    Post,
    Role,
)
from tests.voices import who

ASKER = Person("Van Dijkhuizen", chamber="tk", fractie="VVD")
MINISTER = Incumbency(Person("Hofland"), Post("minister voor Klimaat en Energie"))

OFFICIAL = """1028

Vragen van het lid Van Dijkhuizen (VVD) aan de Minister voor Klimaat en Energie over de
Warmtewet (ingezonden 3 mei 2025).

Antwoord van Minister Hofland (Klimaat en Energie), mede namens de Staatssecretaris van
Economische Zaken (ontvangen 12 juni 2025). Zie ook Aanhangsel Handelingen, vergaderjaar
2024–2025, nr. 900.

Vraag 1
Kent u artikel 3 van de Warmtewet? 1)

Antwoord 1
Ja.

Vraag 2, 3
Hoe past u dat artikel toe?

{between}

Antwoord vragen 2, 3, en 4
Zie het antwoord op
vraag 1. De Elektriciteitswet 1998 is daarop van toepassing.

Vraag 5
Wilt u zeggen:
a. wat dit kost;
b. wie dit betaalt?

Antwoord op de vragen 5a en 5b
Nee.

1) Kamerstuk 33 047, nr. 25.
"""


def read(text: str, name: str = "kamervraag") -> Document:
    return read_structure(text, f"{name}.txt", name)


@pytest.fixture(scope="module")
def official() -> Document:
    """The form of the Aanhangsel."""
    return read(OFFICIAL.format(between="Vraag 4\nWaarom is dat zo?"))


def of_kind(paper: Document, kind: PassageKind) -> dict[str, tuple[str, ...]]:
    """Return the passages of one kind by number, with what they answer."""
    return {
        passage.number: (passage.answers_to, *passage.also_answers)
        for passage in paper.passages
        if passage.kind is kind
    }


def test_each_question_has_its_answer(official: Document) -> None:
    assert list(of_kind(official, PassageKind.QUESTION)) == ["1", "2", "4", "5"]
    assert of_kind(official, PassageKind.ANSWER) == {
        "1": ("question/vraag/1",),
        "2": ("question/vraag/2", "question/vraag/4"),
        "5a": ("question/vraag/5",),
    }


def test_each_passage_has_the_voice_of_who_speaks(official: Document) -> None:
    voices = {PassageKind.QUESTION: ASKER, PassageKind.ANSWER: MINISTER}
    for passage in official.passages:
        asked = passage.key == "frame/uitgaand"
        assert passage.voice == voices.get(passage.kind, ASKER if asked else MINISTER)


def test_question_and_answer_are_two_letters(official: Document) -> None:
    sent, reply = official.letters
    assert (sent.kind, sent.date, sent.senders) == (LetterKind.UITGAAND, date(2025, 5, 3), (ASKER,))
    assert (reply.kind, reply.date, reply.answers) == (
        LetterKind.ANTWOORD, date(2025, 6, 12), sent.key,
    )  # fmt: skip
    assert sent.subject == "de Warmtewet"
    assert sent.addressees == (MINISTER.post,)
    assert reply.senders == (MINISTER, Post("staatssecretaris van Economische Zaken"))
    letters = {p.letter for p in official.passages if p.kind is PassageKind.QUESTION}
    assert letters == {sent.key}


def test_sub_questions_and_end_notes(official: Document) -> None:
    question = next(p for p in official.passages if p.key == "question/vraag/5")
    assert [letter for letter, _ in question.items] == ["a", "b"]
    (note,) = official.footnotes
    assert note.span and note.span.of(official.text) == "Kamerstuk 33 047, nr. 25."
    assert note.passage == "question/vraag/1"


def test_who_asks_sits_in_the_fractie_named(official: Document) -> None:
    (seat,) = official.memberships
    assert (seat.person, seat.role) == (ASKER, Role.FRACTIELID)
    assert seat.organization == seat.fractie == Fractie("VVD", "tk")


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        ("het lid Eerdmans (JA21)", [("Eerdmans", "JA21")]),
        ("de leden Mutsaers en Van der Laan (beiden SP)",
         [("Mutsaers", "SP"), ("Van der Laan", "SP")]),
        ("de leden Mutsaers, Lok (D66), Bosch (CDA) en El Idrissi (VVD)",
         [("Mutsaers", "D66"), ("Lok", "D66"), ("Bosch", "CDA"), ("El Idrissi", "VVD")]),
    ],
)  # fmt: skip
def test_askers(names: str, wanted: list[tuple[str, str]]) -> None:
    text = (
        f"Vragen van {names} aan de Minister van Financiën over geld (ingezonden 3 mei 2025).\n\n"
    )
    paper = read(text + "Vraag 1\nHoeveel?\n")
    (letter,) = paper.letters
    persons = [Person(name, chamber="tk", fractie=fractie) for name, fractie in wanted]
    assert list(letter.senders) == persons
    (question,) = [p for p in paper.passages if p.kind is PassageKind.QUESTION]
    assert question.voice == (persons[0] if len(persons) == 1 else Collective(tuple(persons)))


LETTER = """Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Datum  16 mei 2024
Ons kenmerk
5401166

In antwoord op uw brief van 8 maart 2024, nr. 2024Z03456, deel ik u mede dat de vragen van het
lid Mutsaers (SP) over boa’s worden beantwoord zoals aangegeven in de bijlage.

De minister van Justitie en Veiligheid,

A. Hofland

{questions}"""


def test_the_letter_around_the_answers() -> None:
    paper = read(LETTER.format(questions="Vraag 1\nWat?\n\nAntwoord op vraag 1\nDit.\n"))
    sent, reply = paper.letters
    assert (sent.kenmerk, sent.date) == ("2024Z03456", date(2024, 3, 8))
    assert (reply.kenmerk, reply.date) == ("5401166", date(2024, 5, 16))
    minister = Incumbency(
        Person("Hofland", initials="A."), Post("minister van Justitie en Veiligheid")
    )
    assert reply.senders == (minister,)
    assert paper.passages[-1].voice == minister


LETTER_ABOVE = """Geachte voorzitter,

Hierbij zend ik u de antwoorden op de vragen van het lid Van Dijkhuizen (VVD) over de
Warmtewet. Ik wijs op de Warmtewet en op de motie van 4 april 2025.

Hoogachtend,
de minister voor Klimaat en Energie,

J. Hofland

Vragen van het lid Van Dijkhuizen (VVD) aan de minister voor Klimaat en Energie over de
Warmtewet (ingezonden 3 mei 2025)

Vraag 1
Kent u artikel 3 van de Warmtewet?

Antwoord op vraag 1
Ja.
"""


def test_a_letter_above_the_heading_of_the_questions_is_the_ministers() -> None:
    paper = read_structure(LETTER_ABOVE, "brief.txt", "brief")
    minister = Incumbency(Person("Hofland", "J."), Post("minister voor Klimaat en Energie"))
    voices = {one.key: (one.voice, one.pieces[0].of(paper.text)[:9]) for one in paper.passages}
    assert voices["frame/antwoord"] == (minister, "Geachte v")
    assert voices["frame/uitgaand"] == (ASKER, "Vragen va")


def test_a_question_printed_again_with_its_answer_is_a_repeat() -> None:
    asked = "Vraag 1\nWat is artikel 3 van de Warmtewet?\n\nVraag 2\nWaarom?\n\n"
    again = asked.replace("?\n\nVraag", "?\n\nAntwoord 1\nDit.\n\nVraag") + "Antwoord 2\nDaarom.\n"
    paper = read(LETTER.format(questions=asked + again))
    repeats = [p.repeats for p in paper.passages if p.kind is PassageKind.REPEATED_QUESTION]
    assert repeats == ["question/vraag/1", "question/vraag/2"]
    assert of_kind(paper, PassageKind.ANSWER)["2"] == ("question/vraag/2",)


def test_questions_that_are_numbered_alone() -> None:
    text = (
        "Vragen van het lid Mutsaers (SP) aan de Minister van Financiën over geld (ingezonden 3 mei"
        " 2025).\n\n1\nHoeveel is het?\n\n2\nVan wie is het, en zijn dat 3 mensen?\n\n3\nWaarom?\n"
    )
    paper = read(text)
    assert list(of_kind(paper, PassageKind.QUESTION)) == ["1", "2", "3"]
    assert paper.letters[0].answers == "" and len(paper.letters) == 1


def test_a_word_of_delay_answers_nothing() -> None:
    text = (
        "Vragen van het lid Mutsaers (SP) aan de Minister van Financiën over geld (ingezonden 3 mei"
        " 2025).\n\nMededeling van Minister Hofland (Financiën) (ontvangen 20 mei 2025).\n\n"
        "De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n"
    )
    sent, late = read(text).letters
    assert (late.kind, late.answers, late.date) == (LetterKind.UITSTEL, "", date(2025, 5, 20))
    assert sent.date == date(2025, 5, 3)


@pytest.mark.parametrize(
    "text",
    [
        "Het lid Mutsaers (SP) vroeg naar artikel 3.\n\nVraag 1 is niet beantwoord.\n",
        "De vragen van de leden van de fractie van de SP (nr. 3) volgen.\n\n1. Wat?\n",
        "In de brief staan vragen van het lid Mutsaers (SP) over geld.\n\n1. Inleiding\n\nTekst.\n",
    ],
)
def test_what_only_speaks_of_questions_is_none_of_this_form(text: str) -> None:
    assert not read(text).type.startswith("Kamervragen")


@pytest.mark.parametrize("heading", ["Mededeling", "Mededeling:", "Nadere mededeling"])
def test_a_notice_below_the_questions_is_the_ministers(heading: str) -> None:
    text = (
        "Vragen van het lid Mutsaers (SP) aan de Minister van Financiën over geld (ingezonden 3 mei"
        " 2025).\n\nMededeling van Minister Hofland (Financiën) (ontvangen 20 mei 2025).\n\n"
        f"Vraag 1\n\nWaarom geldt de Waterwet?\n\n{heading}\n\nUitstel is nodig.\n"
    )
    paper = read(text)
    said = {
        piece.of(text).split("\n")[-1]: who(one.voice)
        for one in paper.passages
        for piece in one.pieces
    }
    assert said["Waarom geldt de Waterwet?"] == "Mutsaers"
    assert said["Uitstel is nodig."] == "Hofland, minister van Financiën"


@pytest.mark.parametrize("label", ["Toelichting:\n", "Toelichting: ", ""])
def test_what_the_questions_add_to_is_of_who_asks(label: str) -> None:
    added = f"{label}Deze vragen dienen ter aanvulling op eerdere vragen over de Gaswet."
    text = OFFICIAL.format(between="").replace("Nee.\n", f"Nee.\n\n{added}\n")
    paper = read_structure(text, "x.txt", "ah-tk-20242025-1028")
    said = {
        " ".join(piece.of(text).split()): who(one.voice)
        for one in paper.passages
        for piece in one.pieces
    }
    assert said[" ".join(added.split())] == who(ASKER)
    assert said["Nee."] == who(MINISTER)
