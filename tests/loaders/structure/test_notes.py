"""Notes bound to the passage of their marker, and citations in their place."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.loaders.structure.pages.markers import find_markers
from tests.loaders.exchange import (
    ASKED,
    COVER,
    HEADING,
    QUESTIONS,
    TODAY,
    cite,
    make,
)
from tests.voices import said


@pytest.mark.parametrize(
    "printed",
    [
        "nagelopen.2",
        "(AMMR)2",
        "AMMR.2",
        "procedures”?2",
        "25 november 20252",
        "2025.2",
        "[2]",
        "gemeld. 2",
        "ontplooid:2\n",
    ],
)
def test_markers_glued_and_apart(printed):
    questions = (
        f"{HEADING}1. Is dat zo {printed} \n\n2. Wat?\n\n2 Kamerstukken I 2022/23, 35 112, AB."
    )
    note = next(n for n in make(questions=questions).footnotes if n.number == "2")
    assert note.passage == "question/d66/1"


@pytest.mark.parametrize("printed", ["artikel 2", "30.2", "nr. 2 van", "p.2", "12e", "A2", "1/2"])
def test_numbers_that_are_no_markers(printed):
    questions = f"{HEADING}1. Is dat zo, {printed} dus?\n\n2. Wat?\n\n2 Kamerstukken I 2022/23."
    assert all(n.passage != "question/d66/1" for n in make(questions=questions).footnotes)


def test_citations_have_the_voice_and_the_sentence_of_their_passage():
    questions = HEADING + "1. Geldt nr. 5 van de AMMR? Zo nee?2\n\n2 Zie de AMMR, p. 4.\n"
    answers = (
        HEADING + "1. Geldt nr. 5 van de AMMR? Zo nee?\n\nAntwoord\nJa. De AMMR geldt. Punt.\n"
    )
    document = make(questions=questions, answers=answers)
    document = attribute(document, cite(document.text, "AMMR"))
    found = {one.key: one for one in document.citations}
    assert set(found) == {
        "question/d66/1/citation/1",
        "question/d66/1/citation/2",
        "repeated-question/d66/1/citation/1",
        "answer/d66/1/citation/1",
    }
    quotes = {key: said(document, one) for key, one in found.items()}
    assert quotes["question/d66/1/citation/1"] == "1. Geldt nr. 5 van de AMMR?"
    assert quotes["question/d66/1/citation/2"] == "Zo nee?2"
    assert quotes["answer/d66/1/citation/1"] == "De AMMR geldt."
    assert found["question/d66/1/citation/2"].footnote == "2"
    assert found["repeated-question/d66/1/citation/1"].repeats == "question/d66/1/citation/1"


def test_a_citation_outside_all_passages_is_its_letters_own():
    document = make(questions=QUESTIONS.replace("fractie van D66", "fractie van D66 (AMMR)"))
    (one,) = attribute(document, cite(document.text, "AMMR")).citations
    assert one.passage == "frame/uitgaand"


def test_a_mark_on_the_first_line_alone_shows_no_pages():
    text = COVER.format(composition=TODAY) + ASKED.format(date="3 maart 2023", questions=QUESTIONS)
    plain = read_structure(text.lstrip(), "kst.txt", "kst-1-A")
    marked = read_structure(" " + text.lstrip(), "kst.txt", "kst-1-A")
    assert plain.pages == marked.pages == ()
    assert [p.key for p in plain.passages] == [p.key for p in marked.passages]


LETTER = """BRIEF VAN DE MINISTER VAN DEFENSIE
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
Den Haag, 8 december 2031
De Waterwet geldt.1 Zij geldt sinds 3 april jl.{second} overal.{third}
De Minister van Defensie,
A. Zandvliet
1{apart}Zie de Gemeentewet.
2{apart}Zie de Provinciewet.
3{apart}Zie de Kieswet.
"""


@pytest.mark.parametrize("apart", [" ", "\n"])
@pytest.mark.parametrize(
    ("second", "third", "notes"),
    [("2", "3", ["1", "2", "3"]), ("2", "", []), ("", "", [])],
)
def test_notes_that_close_a_text_without_empty_lines(apart, second, third, notes):
    """They have markers above; the numbers of a list at the end have none."""
    text = LETTER.format(second=second, third=third, apart=apart)
    document = read_structure(text, "x.txt", "kst-1-2")
    found = [(one.number, one.passage) for one in document.footnotes if one.span]
    assert found == [(number, "frame/antwoord") for number in notes]
    words = {one.number: one.span.of(text) for one in document.footnotes if one.span}
    assert words.get("2", "Zie de Provinciewet.") == "Zie de Provinciewet."


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        ("het bericht «Sluizen»1, 2", [1, 2]),
        ("het bericht «Sluizen»?1 2", [1, 2]),
        ("de Waterwet1, 2.", [1, 2]),
        # a number that does not count on, has words behind it, or stands beside no marker
        ("het bericht «Sluizen»1, 3", [1]),
        ("het bericht «Sluizen»1, 2 miljoen keer gelezen", [1]),
        ("artikel 1, 2", []),
        ("lid 3, 4", []),
    ],
)
def test_a_marker_beside_another(printed: str, numbers: list[int]) -> None:
    assert sorted(find_markers(f"Kent u {printed}\n")) == numbers
