"""The same paper, printed with wide spaces, or without what shows where a page begins."""

from __future__ import annotations

import re

import pytest

from kamergraaf.loaders.structure import read_structure

MARKS = (30, 107, 198, 289, 371, 446, 465, 534, 596, 722, 783, 842, 904, 964, 1023, 1083)


def words(text, span):
    return span and " ".join(span.of(text).split())


def outline(document):
    """All that was read but for offsets and pages."""
    text = document.text
    return (
        [
            (
                one.key, one.voice, one.series, one.number, one.title, one.repeats, one.answers_to,
                [words(text, piece) for piece in one.pieces],
                [(letter, words(text, span)) for letter, span in one.items],
            )
            for one in document.passages
        ],
        [
            (one.key, words(text, one.span), words(text, one.marker), one.passage)
            for one in document.footnotes
        ],
        [
            (
                one.key, one.title, one.kenmerk, one.date, one.senders, one.addressees, one.copies,
                one.subject, [(s.printed, s.capacity, s.actor) for s in one.signatures],
            )
            for one in document.letters
        ],
        [(one.person, one.organization, one.role) for one in document.memberships],
        [(one.what, one.printed, one.used, words(text, one.where)) for one in document.anomalies],
    )  # fmt: skip


def joined(outlined):
    """Pieces joined: a page that is not seen cuts nothing."""
    passages = [(*one[:7], " ".join(one[7]), one[8]) for one in outlined[0]]
    return passages, *outlined[1:]


@pytest.fixture(scope="module")
def text(px):
    return px.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def paper(text):
    return joined(outline(read_structure(text, "a.txt", "kst-32317-PX")))


WIDE = {
    "doubled": lambda text: text.replace(" ", "  "),
    "justified": lambda text: re.sub(r"(?<=\S) (?=\S)", "  ", text),
    "tabs": lambda text: re.sub(r"(?<=[a-z]{4}) (?=[a-z]{4})", "\t", text),
}


@pytest.mark.parametrize("widen", WIDE.values(), ids=WIDE)
def test_wide_spaces_say_nothing(text, paper, widen):
    varied = read_structure(widen(text), "a.txt", "kst-32317-PX")
    assert joined(outline(varied)) == paper


@pytest.mark.parametrize("mark", MARKS)
def test_a_lost_page_mark_loses_no_words(text, paper, mark):
    cut = text.split("\n")
    cut[mark - 1] = cut[mark - 1].removeprefix(" ")
    varied = read_structure("\n".join(cut), "a.txt", "kst-32317-PX")
    assert joined(outline(varied)) == paper


def test_a_wide_head_and_signature(make):
    narrow = make()
    wide = make(lambda text: text.replace("De Staats", "De   Staats").replace(", 14 ", ",  14   "))
    assert outline(wide) == outline(narrow)
    assert wide.letters[1].signatures


HEADING = "Vragen van de leden van de D66-fractie\n\n"


def test_notes_numbered_anew_belong_to_the_letter_they_stand_in(make):
    asked = f"{HEADING}1. Hoe luidt artikel 3?2\n\n2 Kamerstukken I 2022/23, 35 112, AB.\n\n2. Ja.1"
    answered = (
        f"{HEADING}1. Hoe luidt artikel 3?\n\nAntwoord\nZie de wet.1 En de brief.2\n\n"
        "1 Kamerstukken II 2022/23, 35 112, nr. 9.\n2 Stb. 2021, 499."
    )
    document = make(asked=asked, answered=answered)
    assert [(one.key, one.passage) for one in document.footnotes] == [
        ("footnote/1", "frame/cover"),
        ("footnote/2", "question/d66/1"),
        ("footnote/2/1", "answer/d66/1"),
        ("footnote/2/2", "answer/d66/1"),
    ]
    (answer,) = [one for one in document.passages if one.key == "answer/d66/1"]
    assert "Kamerstukken" not in answer.pieces[0].of(document.text)


def test_lone_numbers_near_to_each_other_are_no_pages(make):
    questions = "\n\n".join(f"{number}\nHoe luidt artikel {number}0?" for number in range(1, 9))
    document = make(asked=HEADING + questions)
    assert document.pages == ()
    assert [one.number for one in document.passages if one.key.startswith("question/")] == list(
        "12345678"
    )
