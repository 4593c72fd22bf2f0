"""Official XML of each form: who speaks, which notes and links, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kamergraaf import loaders, pipeline
from kamergraaf.loaders import BrokenSource, UnsupportedSource
from kamergraaf.loaders.official.xml import root_of
from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Chamber, Document, PassageKind
from tests.voices import who

SAMPLES = Path(__file__).parents[1] / "samples" / "official-xml"
MINISTER = "Q.R. Zandvliet, minister van Infrastructuur en Waterstaat"
COUNCIL = "A.B. van Rietschoten, vice-president van de Raad van State"
COMMITTEE = "Infrastructuur en Waterstaat"


def read(name: str) -> Document:
    [document] = loaders.read(SAMPLES / name)
    return document


def voices(document: Document) -> list[tuple[str, str]]:
    """Return the key and the voice of each passage behind the head."""
    return [(one.key, who(one.voice)) for one in document.passages if one.key != "frame/head"]


VOICES = {
    "kst-99910-2.xml": [
        ("text", "minister van Infrastructuur en Waterstaat"),
        ("text/artikel-i", "minister van Infrastructuur en Waterstaat"),
        ("text/artikel-ii", "minister van Infrastructuur en Waterstaat"),
    ],
    "kst-99910-3.xml": [
        ("text/1", MINISTER),
        ("text/2", MINISTER),
        ("text/artikel-1", MINISTER),
    ],
    "kst-99910-5.xml": [
        ("text", COMMITTEE),
        ("text/1", COMMITTEE),  # the heading, which is no part of the question below it
        ("question/1/vvd/1", "VVD"),
        ("question/1/vvd/2", "VVD"),
        ("question/1/groenlinks-pvda/1", "GroenLinks-PvdA"),
        ("text/1/bbb", "BBB"),
        ("text/2", COMMITTEE),
        ("question/2/d66/cda/1", "D66 + CDA"),
        ("text/3/d66/cda", "D66 + CDA"),
        ("text/3", COMMITTEE),
    ],
    "kst-99910-9.xml": [("motion", "Terpstra + Fenna De Wit")],
    "kst-99910-10.xml": [("motion", "Terpstra + De Wit")],
    "kst-99910-12.xml": [("frame/antwoord", MINISTER)],
    "kst-99911-6.xml": [("text/1", "Q.R. Zandvliet, minister van Verkeer en Waterstaat")],
    "stb-2031-7.xml": [
        ("text", MINISTER),
        ("text/artikel-1", MINISTER),
        ("text/artikel-2", MINISTER),
    ],
    "BWBR9999901.xml": [
        ("text", MINISTER),
        ("text/artikel-1", MINISTER),
        ("text/artikel-2", MINISTER),
    ],
    "stcrt-2031-44.xml": [("text", MINISTER), ("text/artikel-1", MINISTER)],
    "stcrt-2031-45.xml": [],
}


@pytest.mark.parametrize("name", VOICES)
def test_who_speaks(name: str) -> None:
    assert voices(read(name)) == VOICES[name]


@pytest.mark.parametrize("name", VOICES)
def test_the_same_paper_as_plain_text_has_the_same_voices_and_notes(name: str) -> None:
    paper = read(name)
    text = read_structure(paper.text, "x.txt", paper.id)
    assert [one[0] for one in voices(text)] == [one[0] for one in voices(paper)]
    assert [(one.number, one.passage) for one in text.footnotes] == [
        (one.number, one.passage) for one in paper.footnotes
    ]


def test_an_advice_in_italics_is_told_from_the_reaction_to_it() -> None:
    paper = read("kst-99910-4.xml")
    # that the two follow is printed by the Kamer, and stands in the head
    assert [one for _, one in voices(paper)] == [COUNCIL, MINISTER, COUNCIL, MINISTER]
    cited = {one.citation.label: one.passage for one in pipeline.with_citations(paper).citations}
    assert cited["Waterwet"] == "text"
    assert cited["Provinciewet"] == "text-2"


def test_kamervragen_have_a_questioner_and_a_minister() -> None:
    paper = read("ah-tk-20302031-999.xml")
    asked = [one for one in paper.passages if one.kind is PassageKind.QUESTION]
    answered = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert [(one.number, who(one.voice)) for one in asked] == [("1", "Terpstra"), ("2", "Terpstra")]
    assert [one.answers_to for one in answered] == [one.key for one in asked]
    assert all(
        who(one.voice).endswith("minister van Infrastructuur en Waterstaat") for one in answered
    )
    assert [note.passage for note in paper.footnotes] == [asked[0].key]


def test_a_letter_has_sender_addressee_date_and_signature() -> None:
    [letter] = read("kst-99910-12.xml").letters
    assert [who(one) for one in letter.senders] == [MINISTER]
    assert letter.addressees == (Chamber("tk"),)
    assert letter.date == date(2031, 3, 4)
    assert [one.printed for one in letter.signatures] == ["Q.R. Zandvliet"]


@pytest.mark.parametrize(
    ("name", "id_", "type_", "day"),
    [
        ("kst-99910-3.xml", "kst-99910-3", "Memorie van toelichting", date(2030, 11, 5)),
        ("kst-99910-5.xml", "kst-99910-5", "Verslag", date(2031, 1, 14)),
        ("kst-99910-9.xml", "kst-99910-9", "Motie", date(2031, 2, 6)),
        ("kst-99910-10.xml", "kst-99910-10", "Gewijzigd amendement", date(2031, 2, 11)),
        ("kst-99910-12.xml", "kst-99910-12", "Brief", date(2031, 3, 4)),
        ("kst-99911-6.xml", "kst-99911-6", "Memorie van toelichting", None),
        ("stb-2031-7.xml", "stb-2031-7", "Besluit", date(2031, 5, 9)),
        ("stcrt-2031-44.xml", "stcrt-2031-44", "Regeling", date(2031, 4, 3)),
        ("BWBR9999901.xml", "BWBR9999901", "Wet", date(2030, 6, 16)),
    ],
)
def test_what_a_paper_is_called(name: str, id_: str, type_: str, day: date | None) -> None:
    [paper] = loaders.read_bytes((SAMPLES / name).read_bytes(), "-")
    assert (paper.id, paper.type, paper.date) == (id_, type_, day)
    assert paper.title
    assert paper.format == "official XML"


def test_notes_are_bound_wherever_their_marker_stands() -> None:
    notes = read("kst-99910-3.xml").footnotes
    assert [(note.number, note.passage) for note in notes] == [
        ("1", "text/1"),  # in a heading
        ("2", "text/1"),
        ("3", "text/1"),  # in a list
        ("4", "text/2"),  # in a table
    ]


def test_links_are_citations_of_the_publisher() -> None:
    paper = pipeline.with_citations(read("kst-99910-3.xml"))
    found = {
        (one.citation.key, one.citation.pinpoint, one.footnote)
        for one in paper.citations
        if one.citation.resolved_by == "publisher"
    }
    assert found == {
        ("kst:99900-8", "", "2"),
        ("kst:99900-XII-9", "", "2"),
        ("bwb:BWBR0005537", "art.1:3(2)", ""),
    }


def test_handelingen_behind_long_metadata_are_read_as_such() -> None:
    meta = "<meta name='OVERHEID.category' content='Sluizen'/>" * 200
    speaker = "<naam><achternaam>Terpstra</achternaam></naam> (<politiek>VVD</politiek>):"
    data = (
        f"<officiele-publicatie><metadata>{meta}</metadata><handelingen><agendapunt>"
        f"<item-titel>Sluizen</item-titel><spreekbeurt><spreker>{speaker}</spreker>"
        "<tekst><al>Voorzitter. De Waterwet geldt.</al></tekst></spreekbeurt></agendapunt>"
        "</handelingen></officiele-publicatie>"
    )
    [paper] = loaders.read_bytes(data.encode(), "h-tk-20302031-3-4.xml")
    assert paper.type == "Handelingen"
    assert any(who(one.voice) == "Terpstra" for one in paper.passages)


# --- what is no official XML, and what breaks it --------------------------------------------


@pytest.mark.parametrize(
    ("head", "root"),
    [
        (b"<kamerwrk>", "kamerwrk"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x --><o:staatsbl a='1'>", "staatsbl"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><staatsblad/>", "staatsblad"),
        (b"Een tekst over <kamerstuk>", ""),
        (b"", ""),
    ],
)  # fmt: skip
def test_the_root_is_seen_in_the_first_bytes(head: bytes, root: str) -> None:
    assert root_of(head) == root


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(12))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(f"<!DOCTYPE x [{LAUGHS}]><kamerstuk>&l11;</kamerstuk>", id="billion laughs"),
        pytest.param(
            '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><kamerstuk>&e;</kamerstuk>',
            id="an external entity",
        ),
        pytest.param("<kamerstuk><al>" * 5000, id="deep"),
        pytest.param("<kamerstuk><al>half", id="cut off"),
        pytest.param("<kamerstuk><metadata/></kamerstuk>", id="no text"),
    ],
)
def test_hostile_and_broken_xml_gives_one_line(data: str) -> None:
    with pytest.raises(BrokenSource, match=r"^papers/kst-1-2\.xml: ") as caught:
        list(loaders.read_bytes(data.encode(), "papers/kst-1-2.xml"))
    assert "\n" not in str(caught.value)


def test_xml_of_another_kind_is_no_text() -> None:
    with pytest.raises(UnsupportedSource):
        list(loaders.read_bytes(b"<?xml version='1.0'?><lolz>ha</lolz>", "a.xml"))


# --- real papers ----------------------------------------------------------------------------


def test_all_notes_and_links_of_a_real_memorie(shared: Path) -> None:
    [paper] = pipeline.read(shared / "data" / "op-xml" / "kst-36750-3.xml")
    passages = {one.key: one for one in paper.passages}
    assert [note.number for note in paper.footnotes] == [str(n) for n in range(1, 20)]
    for note in paper.footnotes:
        assert note.marker
        assert any(
            piece.start <= note.marker.start < piece.end for piece in passages[note.passage].pieces
        )
    given = [(link.key, link.span) for link in paper.links]
    assert len(given) == 12
    by_publisher = [
        one.citation for one in paper.citations if one.citation.resolved_by == "publisher"
    ]
    for key, span in given:
        assert any(one.key == key and one.start <= span.start < one.end for one in by_publisher)
    assert who(paper.passages[1].voice) == "E.C. Vedder + P.A. Grinwis + L. Bromet"


def test_the_links_of_a_real_law_are_its_publishers(shared: Path) -> None:
    [law] = pipeline.read(shared / "data" / "bwb" / "zorgtoeslag.xml")
    assert (law.id, law.title) == ("BWBR0018451", "Wet op de zorgtoeslag")
    assert len(law.links) == 31
    found = [one.citation for one in law.citations if one.citation.resolved_by == "publisher"]
    for link in law.links:
        assert any(one.key == link.key and one.start < link.span.end for one in found)
    assert "Donner" not in who(law.passages[0].voice)


@pytest.mark.parametrize(
    ("name", "id_", "type_", "passages"),
    [
        ("kst-35786-7.xml", "kst-35786-7", "Motie", 2),
        ("kst-36750-3.xml", "kst-36750-3", "Memorie van toelichting", 6),
        ("stb.xml", "stb-2018-84", "Besluit", 4),
        ("stcrt.xml", "stcrt-2015-47076", "", 0),
        ("opmeta1.xml", "gmb-2024-216934", "evenementenvergunning", 0),
        ("opmeta2.xml", "gmb-2024-216934", "evenementenvergunning", 0),
        ("searchrec.xml", "gmb-2023-174296", "omgevingsvergunning", 0),
    ],
)
def test_each_real_file_gives_something_or_says_why(shared, name, id_, type_, passages) -> None:
    [paper] = loaders.read(shared / "data" / "op-xml" / name)
    assert (paper.id, paper.type, len(paper.passages)) == (id_, type_, passages)
    assert paper.passages or paper.remarks
