"""Pages that no site vouches for: the paper on them is read as its text."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamergraaf import loaders, pipeline
from kamergraaf.loaders import BrokenSource
from kamergraaf.ontology.nouns import Document, PassageKind, Person

PAGE = Path(__file__).parent / "samples" / "web-page" / "antwoord.html"


def read(inside: str) -> Document:
    page = f"<!doctype html><html><body>{inside}</body></html>"
    [paper] = loaders.read_bytes(page.encode(), "bewaard.html")
    return paper


def test_questions_answers_notes_and_voices() -> None:
    [paper] = pipeline.read(PAGE)
    kinds = [one.kind for one in paper.passages]
    assert kinds.count(PassageKind.QUESTION) == kinds.count(PassageKind.ANSWER) == 1
    [note] = paper.footnotes
    assert (note.number, note.passage) == ("1", "question/vraag/1")
    assert paper.format == "web page"


def test_a_link_is_no_reference_that_a_publisher_gives() -> None:
    [paper] = pipeline.read(PAGE)
    assert {one.citation.resolved_by for one in paper.citations}.isdisjoint({"publisher"})


def test_the_site_around_a_paper_is_left_out() -> None:
    [paper] = loaders.read(PAGE)
    assert "Home" not in paper.text
    assert "Over deze website" not in paper.text


def test_a_title_above_the_heading_names_nobody_twice() -> None:
    paper = read(
        "<h1>Antwoord op vragen van het lid Terpstra</h1><p>Vragen van het lid Terpstra (VVD) aan"
        " de Minister van Financiën over geld (ingezonden 3 mei 2031).</p><p>Vraag 1</p><p>Hoe?</p>"
    )
    (letter,) = paper.letters
    assert letter.senders == (Person("Terpstra", chamber="tk", fractie="VVD"),)


def test_a_page_without_text_is_broken() -> None:
    with pytest.raises(BrokenSource, match="no paper"):
        read("<nav>Home</nav>")
