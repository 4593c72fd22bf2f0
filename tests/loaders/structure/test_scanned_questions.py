"""Kamervragen of before 1995 as scans have them, column by column."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.kamervragen.columns import Columns, tell_apart
from kamergraaf.ontology.nouns import (
    Document,
    Incumbency,
    PassageKind,
    Person,
    Post,
    Role,
    Span,
)

HEAD = (
    "Tweede Kamer der Staten-Generaal\n2\n{session}\nAanhangsel van de Handelingen\nVragen gesteld "
    "door leden van de Kamer, met de daarop door de Regering gegeven antwoorden\n"
)
PAGE = HEAD.format(session="Zitting 1982-1983") + (
    "512\n"
    "Vragen van het lid Haverkamp (P.P.R.) over de wering van vleermuizen uit kerk-torens. "
    "(Ingezonden 4 november 1982)\n"
    "1 Is het waar, dat de Vogelwet op vleermuizen niet van toepassing is?1\n"
    "2 en 4 Neen. Artikel 3 van de Natuurbeschermingswet biedt daarvoor geen grond-slag.\n"
    "Acht de Staatssecretaris dat juist, gelet op artikel 5 van de Boswet?\n"
    "3 Zo ja, welke torens staan leeg? 4 Wil hij die aan\n"
    "vleermuizen ter beschikking stellen?\n"
    "1 Zie «De Torenwachter», 31 oktober j.l.\n"
    "Antwoord Antwoord van Staatssecretaris Ver-meer (Landbouw* en Visserij), mede namens de "
    "Minister van Cultuur. (Ontvangen 17 januari\n• 1983) 1 Ja, dat volgt uit artikel 1 van de "
    "Vogelwet. 3 Dat zijn er twee.\n"
    "Tweede Kamer, zitting 1982-1983, Aanhangsel\n837\n"
)
MINISTER = Incumbency(Person("Vermeer"), Post("staatssecretaris van Landbouw en Visserij"))


def told(paper: Document, kind: PassageKind) -> dict[str, str]:
    return {
        one.number: " ".join(piece.of(paper.text) for piece in one.pieces)
        for one in paper.passages
        if one.kind is kind
    }


def test_columns_that_a_scan_reads_one_below_the_other() -> None:
    """An answer stands between the questions, and the second has lost its number."""
    paper = read_structure(PAGE, "x.txt", "x")
    asked, answered = told(paper, PassageKind.QUESTION), told(paper, PassageKind.ANSWER)
    assert list(asked) == ["1", "2", "3", "4"]
    assert asked["2"].startswith("Acht de Staatssecretaris")
    assert asked["4"] == "Wil hij die aan\nvleermuizen ter beschikking stellen?"
    assert list(answered) == ["2", "1", "3"]
    assert answered["2"].startswith("Neen. Artikel 3")
    assert answered["1"] == "Ja, dat volgt uit artikel 1 van de Vogelwet."
    answers = {one.number: one for one in paper.passages if one.kind is PassageKind.ANSWER}
    assert {one.voice for one in answers.values()} == {MINISTER}
    assert answers["2"].answers_to == "question/vraag/2"
    assert answers["2"].also_answers == ("question/vraag/4",)
    [note] = paper.footnotes
    assert note.span is not None
    assert note.span.of(paper.text) == "Zie «De Torenwachter», 31 oktober j.l."
    assert (note.number, note.passage) == ("1", "question/vraag/1")


def test_who_asks_and_answers_and_when() -> None:
    paper = read_structure(PAGE, "x.txt", "x")
    sent, reply = paper.letters
    asker = Person("Haverkamp", "", "tk", "PPR")
    assert (sent.senders, sent.date) == ((asker,), date(1982, 11, 4))
    assert sent.subject == "de wering van vleermuizen uit kerktorens"
    assert (reply.senders, reply.date) == (
        (MINISTER, Post("minister van Cultuur")),
        date(1983, 1, 17),
    )
    assert reply.answers == sent.key
    [seat] = paper.memberships
    assert (seat.person, seat.role) == (asker, Role.FRACTIELID)


OLDER = (
    "Aanhangsel tot het Verslag van de Handelingen der Tweede Kamer\n703\n"
    "VRAGEN door de leden der Kamer gesteld overeenkomstig artikel 107 van het Reglement van Orde\n"
    "88. VRAGEN van mejuffrouw Kraan (K.V.P.) en de heer Bol (K.V.P.) in verband met regels die "
    "worden herzien. (In-gezonden 8 november 1966.)\n{asked}\n"
    "ANTWOORD van de heer De Wit, Minister van Justitie a.i. (Ingezonden 22 november 1966.)"
    "{answered}\nZitting 1966-1967 Aanhangsel\nTWEEDE KAMER\n"
)


@pytest.mark.parametrize(
    ("asked", "answered", "numbers"),
    [
        ("Kent de Minister de Warenwet?", " Ja, en artikel 3 daarvan.", ["1"]),
        ("1. Kent hij die?\n2. Past hij haar toe?", "\n1. Ja.\n2. Neen.", ["1", "2"]),
        # "artikel 2. 3 …" begins no third question
        ("1. Kent hij artikel 2. 3 Maal? 2. Waarom?", " 1. Ja. 2. Zo is het.", ["1", "2"]),
    ],
)
def test_questions_of_the_sixties(asked: str, answered: str, numbers: list[str]) -> None:
    paper = read_structure(OLDER.format(asked=asked, answered=answered), "x.txt", "x")
    questions = [one for one in paper.passages if one.kind is PassageKind.QUESTION]
    answers = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert [one.number for one in questions] == [one.number for one in answers] == numbers
    assert [one.answers_to for one in answers] == [one.key for one in questions]
    assert {one.voice for one in answers} == {
        Incumbency(Person("de Wit"), Post("minister van Justitie"))
    }
    assert [one.name for one in paper.letters[0].senders if isinstance(one, Person)] == [
        "Kraan",
        "Bol",
    ]


def test_two_sets_on_a_page_are_two_exchanges() -> None:
    second = PAGE.partition("512\n")[2].replace("Haverkamp (P.P.R.)", "Duinker (C.D.A.)")
    paper = read_structure(f"{PAGE}513\n{second}", "x.txt", "x")
    assert [letter.key for letter in paper.letters] == [
        "letter/uitgaand", "letter/antwoord", "letter/uitgaand-2", "letter/antwoord-2",
    ]  # fmt: skip
    by = {one.key: one for one in paper.passages}
    assert by["answer/vraag/1-2"].answers_to == "question/vraag/1-2"
    voice = by["question/vraag/1-2"].voice
    assert isinstance(voice, Person)
    assert voice.name == "Duinker"
    assert len(by) == len(paper.passages)


@pytest.mark.parametrize(
    "text",
    [
        # after 1995 the publisher's own text has each part on its line
        PAGE.replace("1982", "2002").replace("1983", "2003"),
        # no answer yet
        PAGE.partition("2 en 4")[0],
        "Vragen over vragen.",
    ],
)
def test_what_is_no_scanned_exchange(text: str) -> None:
    paper = read_structure(text, "x.txt", "x")
    assert not any(one.kind is PassageKind.ANSWER and one.number == "2" for one in paper.passages)


def lines_of(*lines: str) -> tuple[str, list[Span]]:
    text, spans = "\n".join(lines), list[Span]()
    for line in lines:
        begin = spans[-1].end + 1 if spans else 0
        spans.append(Span(begin, begin + len(line)))
    return text, spans


def words(columns: Columns, text: str) -> dict[tuple[str, ...], list[str]]:
    return {one.numbers: [piece.of(text) for piece in one.pieces] for one in columns.answers}


def test_the_rest_of_an_answer_that_a_column_cut_off() -> None:
    text, spans = lines_of(
        "1 Is het tekort bekend?",
        "gen af te doen. 2 Ik ben daartoe bereid.",
        "Wil hij het aanvullen?",
        "1 Er is te weinig om alle aanvra-",
    )
    found = tell_apart(text, spans[:3], spans[3:])
    assert [one.numbers for one in found.questions] == [("1",), ("2",)]
    assert words(found, text)[("1",)] == ["gen af te doen.", "Er is te weinig om alle aanvra-"]


def test_an_answer_that_asks_and_one_that_goes_on_below_a_question() -> None:
    text, spans = lines_of(
        "1 Is dat zo? 2 Waarom?",
        "1 Wie zal het zeggen? 2 Daarom.",
        "En wanneer dan wel?",
        "Ook nu nog.",
    )
    found = tell_apart(text, spans[:1], spans[1:])
    assert [one.numbers for one in found.questions] == [("1",), ("2",)]
    assert words(found, text)[("2",)] == ["Daarom.\nEn wanneer dan wel?\nOok nu nog."]
