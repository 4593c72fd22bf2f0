"""Pages of officielebekendmakingen.nl give what the XML of the same paper gives."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kamergraaf import loaders, pipeline
from kamergraaf.loaders import BrokenSource
from kamergraaf.loaders.official.html import OFFICIAL_HTML

PAGE = Path(__file__).parents[1] / "samples" / "official-html" / "kst-99910-7.html"
HEAD = '<!doctype html><html><head><meta name="OVERHEIDop.x" content="y"></head><body>'


def test_a_page_gives_voice_notes_and_links() -> None:
    [paper] = pipeline.read(PAGE)
    assert (paper.id, paper.date) == ("kst-99910-7", date(2031, 1, 30))
    assert paper.type == "Nota naar aanleiding van het verslag"
    assert [one.key for one in paper.passages] == ["frame/head", "text/1", "text/2"]
    [note] = paper.footnotes
    assert (note.number, note.passage) == ("1", "text/1")
    assert note.span
    assert note.span.of(paper.text) == "Zie 99 910, nr. 5."
    published = {
        one.citation.key for one in paper.citations if one.citation.resolved_by == "publisher"
    }
    assert published == {"kst:99910-5", "bwb:BWBR0005416"}


def test_a_sign_that_xml_has_not_may_stand_in_a_marker() -> None:
    page = PAGE.read_bytes().replace(b'href="#ID-a1">1<', b'href="#ID-a1">\x011<')
    [paper] = loaders.read_bytes(page, "kst-99910-7.html")
    assert [note.number for note in paper.footnotes] == ["1"]


def test_the_site_around_a_paper_is_left_out() -> None:
    [paper] = loaders.read(PAGE)
    for around in ("Home", "U bent hier", "geen tekst", "Over deze website", "X Noot"):
        assert around not in paper.text
    assert "a. de kosten;" in paper.text
    assert "Sluis | Kosten\nOost | 3" in paper.text
    assert "Waterstaat,\nQ.R. Zandvliet" in paper.text


@pytest.mark.parametrize(
    ("head", "name", "taken"),
    [
        (b'<!DOCTYPE html><html><meta name="OVERHEIDop.x">', "a.html", True),
        (b"<html><body>", "kst-1-2.html", True),
        (b"<html><body>", "map/stcrt-2031-44.htm", True),
        (b"<html><body>De Eerste Kamer", "commissie.html", False),
        (b"Een tekst over OVERHEIDop.x", "kst-1-2.txt", False),
    ],
)
def test_which_pages_are_read(head: bytes, name: str, taken: bool) -> None:
    assert OFFICIAL_HTML.accepts(head, name) is taken


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<article><p>Een</p></article><p>daarbuiten</p>", "Een\n"),
        ("<div class='stuk'><p>Een</p></div><div class='stuk'><p>twee</p></div>", "Een\n\ntwee\n"),
        ("<p>Een</p><p>twee<br>drie</p>", "Een\n\ntwee\ndrie\n"),
        ("<ol start='3'><li>Een</li><li>twee</li></ol>", "3. Een\n\n4. twee\n"),
        ("<ol><li><span class='ol'>i.</span> Een</li></ol>", "i. Een\n"),
        ("<p>Een<sup>2</sup> en <a href='#top'>terug</a></p>", "Een2 en terug\n"),
        # A heading that is not in the table of contents is no part of it.
        ("<h2 class='stuktitel no-toc'>Vraag 1</h2><p>Een</p>", "Vraag 1\n\nEen\n"),
        ("<div id='toc'>1 Een</div><ul class='toc-list'><li>1</li></ul><p>Een</p>", "Een\n"),
        ("<div class='breadcrumb-nav x'>Home</div><p class='tocht'>Een</p>", "Een\n"),
        ("<p>" + "<b>" * 600 + "diep" + "</b>" * 600 + "</p>", None),
    ],
)
def test_what_a_page_prints(inside: str, text: str | None) -> None:
    try:
        [paper] = loaders.read_bytes((HEAD + inside).encode(), "kst-1-2.html")
    except BrokenSource as error:
        assert text is None
        assert "\n" not in str(error)
    else:
        assert text is None or paper.text == text


def test_a_page_without_a_paper_is_broken() -> None:
    with pytest.raises(BrokenSource, match="no paper"):
        list(loaders.read_bytes((HEAD + "<nav>Home</nav>").encode(), "kst-1-2.html"))
