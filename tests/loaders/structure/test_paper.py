"""The structure of the real paper, told fact by fact."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest

from kamergraaf import loaders
from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import (
    Chamber,
    Collective,
    Committee,
    Document,
    Fractie,
    Incumbency,
    LetterKind,
    PassageKind,
    Person,
    Post,
    Role,
)

ASYLUM = Committee("Immigratie en Asiel / JBZ-Raad", "ek")
JUSTICE = Committee("Justitie en Veiligheid", "ek")
JOINT = Collective((ASYLUM, JUSTICE))
MINISTER = Incumbency(Person("van Weel", "D.M."), Post("minister van Asiel en Migratie"))
BBB = Fractie("BBB", "ek")
SANDEN = Fractie("Fractie-Van de Sanden", "ek")


@pytest.fixture(scope="module")
def paper(px) -> Document:
    return next(loaders.read(px))


@pytest.fixture(scope="module")
def letters(paper):
    return {letter.key: letter for letter in paper.letters}


@pytest.fixture(scope="module")
def passages(paper):
    assert len({passage.key for passage in paper.passages}) == len(paper.passages)
    return {passage.key: passage for passage in paper.passages}


def said(paper, passage):
    return "\n".join(piece.of(paper.text) for piece in passage.pieces)


@pytest.mark.parametrize(
    ("key", "kind", "kenmerk", "day", "printed"),
    [
        ("letter/uitgaand", "uitgaand", "179110", date(2025, 12, 5), date(2026, 12, 5)),
        ("letter/rappel", "rappel", "", date(2026, 1, 28), date(2026, 1, 28)),
        ("letter/antwoord", "antwoord", "", date(2026, 2, 6), date(2026, 2, 6)),
        ("letter/genoemd/178088u", "genoemd", "178088U", date(2025, 9, 17), None),
        ("letter/genoemd/179131", "genoemd", "179131", date(2025, 12, 9), None),
        ("letter/genoemd/177215u", "genoemd", "177215U", date(2025, 6, 5), None),
        ("letter/genoemd/179503", "genoemd", "179503", None, None),
    ],
)
def test_letters_and_their_dates(letters, key, kind, kenmerk, day, printed):
    letter = letters[key]
    assert (letter.kind, letter.kenmerk) == (LetterKind(kind), kenmerk)
    assert (letter.date, letter.date_printed) == (day, printed)
    assert len(letters) == 7


def test_the_wrong_year_is_an_anomaly_at_its_place(paper):
    (anomaly,) = [one for one in paper.anomalies if one.what == "datum van de brief"]
    assert (anomaly.printed, anomaly.used) == ("5 december 2026", "2025-12-05")
    assert anomaly.where.of(paper.text) == "5 december 2026"


def test_notes_of_which_only_the_marker_is_printed_are_reported(paper):
    found = [one.printed for one in paper.anomalies if one.what == "noot zonder tekst"]
    assert found == ["[1]", "[2]"]
    assert len(paper.anomalies) == 3


def test_who_writes_to_whom(letters):
    asked, reminder = letters["letter/uitgaand"], letters["letter/rappel"]
    answer = letters["letter/antwoord"]
    assert asked.senders == (JOINT,)
    assert asked.addressees == (Post("minister van Asiel en Migratie"),)
    assert asked.copies == (
        Post("minister van Justitie en Veiligheid"),
        Post("staatssecretaris van Justitie en Veiligheid"),
    )
    assert reminder.senders == (ASYLUM,)
    assert answer.senders == (MINISTER,)
    assert answer.addressees == (Chamber("ek"),)
    assert reminder.copies == answer.copies == ()


def test_signatures_are_matched_to_the_list_of_members(paper, letters):
    hattem = Person("Van Hattem", chamber="ek", fractie="PVV")
    dittrich = Person("Dittrich", chamber="ek", fractie="D66")
    signed = letters["letter/uitgaand"].signatures
    assert [signature.actor for signature in signed] == [hattem, dittrich]
    assert [s.span.of(paper.text) for s in signed] == ["A.W.J.A. van Hattem", "mr. B.O. Dittrich"]
    assert signed[1].capacity == "Voorzitter van de vaste commissie voor Justitie en Veiligheid"
    assert [s.actor for s in letters["letter/rappel"].signatures] == [hattem]
    assert [s.actor for s in letters["letter/antwoord"].signatures] == [MINISTER]


def test_letters_answer_and_remind_of_each_other(letters):
    assert letters["letter/antwoord"].answers == "letter/uitgaand"
    assert letters["letter/rappel"].reminds_of == (
        "letter/genoemd/178088u",
        "letter/uitgaand",
        "letter/genoemd/179131",
        "letter/genoemd/177215u",
        "letter/genoemd/179503",
    )
    assert letters["letter/genoemd/178088u"].subject == "Rappel toezeggingen en moties"


@pytest.mark.parametrize(
    ("series", "fractie", "count"), [("bbb", BBB, 23), ("van-de-sanden", SANDEN, 10)]
)
def test_each_question_is_repeated_and_answered_once(passages, series, fractie, count):
    for number in range(1, count + 1):
        question = passages[f"question/{series}/{number}"]
        repeat = passages[f"repeated-question/{series}/{number}"]
        answer = passages[f"answer/{series}/{number}"]
        assert question.voice == repeat.voice == fractie
        assert answer.voice == MINISTER
        assert repeat.repeats == answer.answers_to == question.key
        assert {question.number, repeat.number, answer.number} == {str(number)}
        assert question.series == repeat.series == answer.series == fractie
        assert question.title == repeat.title == answer.title


def test_there_are_no_other_passages(paper):
    kinds = Counter(passage.kind for passage in paper.passages)
    assert kinds == {
        PassageKind.QUESTION: 33,
        PassageKind.REPEATED_QUESTION: 33,
        PassageKind.ANSWER: 33,
        PassageKind.INTRODUCTION: 4,
        PassageKind.FRAME: 4,
    }


def test_frames_have_the_voice_of_their_sender(passages):
    voices = {
        "frame/cover": JOINT,
        "frame/uitgaand": JOINT,
        "frame/rappel": ASYLUM,
        "frame/antwoord": MINISTER,
        "introduction/bbb": BBB,
        "introduction/antwoord/bbb": BBB,
        "introduction/van-de-sanden": SANDEN,
        "introduction/antwoord/van-de-sanden": SANDEN,
    }
    assert {key: passages[key].voice for key in voices} == voices


@pytest.mark.parametrize(
    ("key", "begin", "end"),
    [
        ("question/bbb/4", "4. Welke afspraken", "het voorstel uitvoerbaar is?"),
        ("question/bbb/10", "10. De leden", "financieren?"),
        ("question/bbb/19", "19. Welke extra", "vluchtelingen uit Oekraïne?"),
        ("question/van-de-sanden/10", "10. Transparantie", "op Nederlands verzoek?"),
        ("answer/bbb/6", "Hervestiging vanuit", "vluchtelingen in opvanglanden."),
        ("answer/bbb/12", "De lidstaten behouden", "Het kabinet steunt die inzet."),
        ("answer/van-de-sanden/8", "De Europese Commissie", "naast de EU-criteria."),
        ("frame/uitgaand", "BRIEF VAN DE VOORZITTERS", "voor Justitie en Veiligheid"),
    ],
)
def test_passages_begin_and_end_where_they_should(paper, passages, key, begin, end):
    words = said(paper, passages[key])
    assert words.startswith(begin)
    assert words.endswith(end)


def test_notes_and_page_numbers_are_in_no_passage_but_the_cover(paper):
    for passage in paper.passages:
        words = said(paper, passage)
        assert "32 317, PT" not in words
        assert "Samenstelling" not in words
        assert "\n8\n" not in words
    assert len(next(p for p in paper.passages if p.key == "answer/bbb/6").pieces) == 2


def test_titles_and_items(paper, passages):
    assert passages["question/van-de-sanden/6"].title.startswith("Nationale rechtsstatelijke")
    assert passages["question/bbb/13"].title == ""
    items = passages["repeated-question/van-de-sanden/10"].items
    assert [letter for letter, _ in items] == ["a", "b", "c", "d"]
    assert items[0][1].of(paper.text) == "a) wat de Nederlandse inzet was;"


MARKED = {
    "1": "frame/cover", "2": "frame/cover", "3": "frame/uitgaand", "4": "question/bbb/1",
    "5": "question/bbb/3", "6": "question/bbb/5", "7": "question/bbb/7", "8": "question/bbb/8",
    "9": "question/bbb/9", "10": "question/bbb/12", "11": "question/bbb/21",
    "12": "question/bbb/22", "13": "answer/bbb/2", "14": "answer/bbb/6", "15": "answer/bbb/6",
    "16": "answer/bbb/7", "17": "answer/bbb/8", "[1]": "answer/bbb/22", "[2]": "answer/bbb/22",
}  # fmt: skip


def test_notes_belong_to_the_passage_of_their_marker(paper):
    assert {note.number: note.passage for note in paper.footnotes} == MARKED
    for note in paper.footnotes:
        assert note.marker is not None
        assert note.marker.of(paper.text) == note.number
        assert (note.span is None) == note.number.startswith("[")


@pytest.mark.parametrize(
    ("committee", "size", "chair", "deputy"),
    [(ASYLUM, 29, "Van Hattem", "Aerdts"), (JUSTICE, 28, "Dittrich", "Marquart Scholtz")],
)
def test_members(paper, committee, size, chair, deputy):
    seats = [m for m in paper.memberships if m.organization == committee]
    assert len({seat.person for seat in seats}) == len(seats) == size
    roles = {seat.role: seat.person.name for seat in seats if seat.role is not Role.LID}
    assert roles == {Role.VOORZITTER: chair, Role.ONDERVOORZITTER: deputy}
    for seat in seats:
        assert seat.fractie is not None
        assert seat.person.fractie == seat.fractie.name
        assert seat.span.of(paper.text).startswith(seat.person.name.split("-")[0])


def test_persons_and_fracties_across_the_committees(paper):
    seats = [m for m in paper.memberships if m.role is not Role.GRIFFIER]
    assert len({m.person for m in seats}) == 40
    assert len({m.fractie for m in seats}) == 19
    asylum = {m.person for m in seats if m.organization == ASYLUM}
    assert len(asylum & {m.person for m in seats if m.organization == JUSTICE}) == 17
    by_name = {m.person.name: m.person.fractie for m in seats}
    assert by_name["Karimi"] == "GroenLinks-PvdA"
    assert by_name["Visseren-Hamakers"] == "Fractie-Visseren-Hamakers"


def test_the_clerk(paper):
    (clerk,) = [m for m in paper.memberships if m.role is Role.GRIFFIER]
    assert (clerk.person, clerk.organization) == (Person("Dragstra", chamber="ek"), JOINT)
    assert clerk.fractie is None
    assert clerk.span.of(paper.text) == "Dragstra"


def test_pages(paper):
    assert len(paper.pages) == 21
    assert paper.page_of(paper.text.index("3 Kamerstukken I")) == 2
    assert paper.page_of(paper.text.index("BRIEF VAN DE MINISTER")) == 9
    assert paper.page_of(paper.text.index("13 Artikel 66")) == 10
    assert paper.date == date(2026, 2, 6)
    assert paper.remarks == ()


VARIED = {
    "carriage returns": lambda text: text.replace("\n", "\r\n"),
    "form feeds": lambda text: re.sub(r"(?m)^ (?=\S)", "\f", text),
    "no page marks": lambda text: re.sub(r"(?m)^ ", "", text),
    "brackets": lambda text: re.sub(r"(?m)^( ?\d+)\. ", r"\1) ", text),
    "Vraag 1": lambda text: re.sub(r"(?m)^( ?)(\d+)\. ", r"\1Vraag \2 ", text),
    "single spacing": lambda text: re.sub(r"\n\n(?=[^\n])", "\n", text),
    "other fracties": lambda text: text.replace("BBB", "50PLUS").replace(
        "Van de Sanden", "De Boer"
    ),
}


@pytest.mark.parametrize("vary", VARIED.values(), ids=VARIED)
def test_the_same_paper_laid_out_otherwise(paper, vary):
    varied = read_structure(vary(paper.text), "x.txt", "kst-32317-PX")
    assert Counter(p.kind for p in varied.passages) == Counter(p.kind for p in paper.passages)
    assert sum(bool(passage.repeats) for passage in varied.passages) == 33
    bound = [note.passage.partition("/")[0] for note in varied.footnotes]
    assert bound == [note.passage.partition("/")[0] for note in paper.footnotes]
    assert len(varied.memberships) == 58
    assert [letter.date for letter in varied.letters] == [letter.date for letter in paper.letters]
