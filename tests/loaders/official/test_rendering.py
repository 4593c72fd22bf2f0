"""Official mark-up printed as text: what becomes a line, a word, a note, a link, a heading."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from kamergraaf.loaders.official.rendering import Rendered, render


def printed(inside: str) -> Rendered:
    return render(etree.fromstring(f"<stuk>{inside}</stuk>"))


NOTE = "<noot><noot.nr>{}</noot.nr><noot.al>{}</noot.al></noot>"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        pytest.param("<al>Een</al><al>twee</al>", "Een\n\ntwee\n", id="paragraphs"),
        pytest.param("<al>  Een\n   twee </al>", "Een twee\n", id="indentation is no text"),
        pytest.param("<al>CO<inf>2</inf> en m<sup>3</sup>.</al>", "CO2 en m3.\n", id="glued"),
        pytest.param("<al>me<?xpp afbm?>thaan</al>", "methaan\n", id="an instruction in a word"),
        pytest.param("<al>wa<!-- x -->ter</al>", "water\n", id="a comment in a word"),
        pytest.param(
            "<kop><label>Artikel</label><nr>1</nr><titel>Doel</titel></kop>",
            "Artikel 1 Doel\n",
            id="the parts of a heading are words",
        ),
        pytest.param(
            "<lijst><li><li.nr>a.</li.nr><al>Een</al><al>meer</al></li></lijst>",
            "a. Een\n\nmeer\n",
            id="a number stands on the line of its first paragraph alone",
        ),
        pytest.param(
            "<lid><lidnr>1.</lidnr>\n <al>Een</al></lid>", "1. Een\n", id="a numbered paragraph"
        ),
        pytest.param(
            "<ondertekening><functie>De Minister,</functie><naam><voornaam>Q.</voornaam>"
            "<achternaam>Z</achternaam></naam></ondertekening>",
            "De Minister,\nQ. Z\n",
            id="a signature has two lines",
        ),
        pytest.param(
            "<al>het lid <naam><achternaam>Z</achternaam></naam> (VVD)</al>",
            "het lid Z (VVD)\n",
            id="a name in a sentence is part of it",
        ),
        pytest.param(
            "<table><row><entry><al>a</al></entry><entry/><entry>b</entry></row>"
            "<row><entry>c</entry></row></table>",
            "a | b\nc\n",
            id="a row is a line",
        ),
        pytest.param("<metadata><meta/>x</metadata><plaatje>y</plaatje>", "", id="unprinted"),
        pytest.param("<onbekend>Een<zo>twee</zo></onbekend>", "Een\n\ntwee\n", id="unknown names"),
        pytest.param(
            "<al>Een." + NOTE.format(1, "Noot.") + " Twee.</al><al>Drie.</al>",
            "Een.1 Twee.\n\n1 Noot.\n\nDrie.\n",
            id="a note stands behind its paragraph",
        ),
        pytest.param(
            "<table><row><entry>a" + NOTE.format("*", "Noot.") + "</entry><entry>b</entry></row>"
            "</table><al>c</al>",
            "a* | b\n\n* Noot.\n\nc\n",
            id="a note in a table stands behind the table",
        ),
        pytest.param(
            "<al>Een" + "<noot><noot.nr>1</noot.nr><noot.al>A</noot.al><noot.al>B</noot.al></noot>"
            "</al>",
            "Een1\n\n1 A\nB\n",
            id="a note of two paragraphs is in one piece",
        ),
        pytest.param(
            "<al>Een<voetref refid='v'>1</voetref>.</al>"
            "<voetnoot id='v' nr='1'><al>N.</al></voetnoot>",
            "Een1.\n\n1 N.\n",
            id="a note of the older mark-up",
        ),
    ],
)  # fmt: skip
def test_text(inside: str, text: str) -> None:
    assert printed(inside).text == text


def test_namespaces_make_no_difference() -> None:
    root = etree.fromstring("<o:stuk xmlns:o='urn:x'><o:al>Een</o:al><o:al>twee</o:al></o:stuk>")
    assert render(root).text == "Een\n\ntwee\n"


def test_a_note_knows_its_number_its_words_and_its_marker() -> None:
    found = printed("<al>Een." + NOTE.format(7, "Zie <nadruk>dat</nadruk>.") + "</al>")
    [note] = found.layout.notes or ()
    assert note.number == "7"
    assert note.text.of(found.text) == "Zie dat."
    assert note.block.of(found.text) == "7 Zie dat."
    assert note.marker is not None
    assert (note.marker.start, note.marker.of(found.text)) == (4, "7")


def test_a_marker_used_again_has_no_note_of_its_own() -> None:
    note = NOTE.format(1, "N").replace("<noot>", "<noot id='n'>")
    found = printed(f"<al>Een{note} en<nootref refid='n'/></al>")
    assert found.text == "Een1 en1\n\n1 N\n"
    assert [span.of(found.text) for span in found.layout.stale] == ["1"]
    assert len(found.layout.notes or ()) == 1


def test_links_headings_and_italics_are_where_they_are_printed() -> None:
    found = printed(
        "<tussenkop>Kop</tussenkop><al>Zie <extref doc='kst-12345-6'> nr. 6 </extref>.</al>"
        "<al><nadruk type='cur'>Schuin.</nadruk></al>"
        "<al>Half <nadruk type='cur'>schuin</nadruk></al>"
        "<al><extref doc='https://www.example.org'>elders</extref></al>"
    )
    assert [(one.key, one.span.of(found.text)) for one in found.links] == [("kst:12345-6", "nr. 6")]
    assert [span.of(found.text) for span in found.layout.headings or ()] == ["Kop"]
    assert [span.of(found.text) for span in found.layout.italics] == ["Schuin."]


NAMES = (
    "al nadruk noot noot.nr noot.al li li.nr entry row table kop naam extref tekstregel wat"
).split()
TREES = st.recursive(
    st.text("ab 1\n.", max_size=6),
    lambda inside: st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>",
        st.sampled_from(NAMES),
        st.lists(inside, max_size=4),
    ),
    max_leaves=12,
)


@example("<noot><noot.nr>. 1</noot.nr></noot>")
@given(TREES)
def test_any_tree_keeps_its_words_and_its_places(inside: str) -> None:
    found = printed(inside)
    assert "\n\n\n" not in found.text
    assert found.text == found.text.lstrip()
    for note in found.layout.notes or ():
        assert note.marker is not None
        assert note.marker.end <= note.block.start <= note.text.start <= note.block.end
    for span in (*(found.layout.headings or ()), *(link.span for link in found.links)):
        assert span.of(found.text).strip()
