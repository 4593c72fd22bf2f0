"""What of a Word document is text: notes, lists, tables, changes, boxes."""

from __future__ import annotations

import pytest

from kamergraaf.loaders import read_bytes
from kamergraaf.ontology.nouns import Document
from tests.loaders.hostile_files import document_xml, docx_of, paragraph

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def run(words: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'


def read(body: str, **parts: str) -> Document:
    """Read a document with this body; `parts` are other parts by their kind."""
    links = "".join(
        f'<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>' for kind in parts
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{links}</Relationships>"
    )
    files = {f"word/{kind}.xml": xml.encode() for kind, xml in parts.items()}
    data = docx_of(
        document_xml(body), **{"word/_rels/document.xml.rels": relations.encode()}, **files
    )
    (paper,) = read_bytes(data, "brief.docx")
    return paper


def text_of(body: str, **parts: str) -> str:
    return read(body, **parts).text.strip()


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        pytest.param(
            paragraph("een") + "<w:p/>" + paragraph("twee"), "een\n\ntwee", id="paragraphs"
        ),
        pytest.param(
            f'<w:p>{run("blijft ")}<w:del><w:r><w:delText>weg</w:delText></w:r></w:del>'
            f'<w:ins>{run("nieuw")}</w:ins></w:p>',
            "blijft nieuw", id="tracked changes",
        ),
        pytest.param(
            f'<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run("een ")}</w:p>' + paragraph("alinea"),
            "een alinea", id="a deleted paragraph mark",
        ),
        pytest.param(
            f'<w:p>{run("weg", "<w:rPr><w:vanish/></w:rPr>")}{run("te zien")}</w:p>', "te zien",
            id="hidden text",
        ),
        pytest.param(
            f'<w:p><w:hyperlink>{run("een link")}</w:hyperlink>'
            '<w:r><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t><w:noBreakHyphen/><w:t>z</w:t></w:r></w:p>',
            "een link\tx\ny-z", id="links, tabs, breaks, hyphens",
        ),
        pytest.param(
            "<w:tbl><w:tr><w:tc>" + paragraph("Datum") + "</w:tc><w:tc>" + paragraph("16 mei")
            + "</w:tc></w:tr></w:tbl>", "Datum  16 mei", id="a row of a table",
        ),
        pytest.param(
            "<w:p><w:r><w:pict><w:txbxContent>" + paragraph("in de doos")
            + "</w:txbxContent></w:pict></w:r>" + run("buiten") + "</w:p>",
            "buiten\n\nin de doos", id="a text box",
        ),
        pytest.param(
            f'<w:p><w:fldSimple w:instr=" PAGE ">{run("3")}</w:fldSimple></w:p>' + paragraph("x"),
            "x", id="a page number",
        ),
        pytest.param(
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF a</w:instrText>'
            f'<w:fldChar w:fldCharType="separate"/></w:r>{run("artikel 3")}</w:p>',
            "artikel 3", id="a field shows its result",
        ),
    ],
)  # fmt: skip
def test_what_is_text(body: str, wanted: str) -> None:
    assert text_of(body) == wanted


def test_numbers_of_lists_are_printed() -> None:
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="7">'
        '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2."/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )

    def item(words: str, level: int) -> str:
        place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
        return f"<w:p><w:pPr>{place}</w:pPr>{run(words)}</w:p>"

    body = item("een", 0) + item("sub", 1) + item("sub", 1) + item("twee", 0) + item("sub", 1)
    lines = text_of(body, numbering=numbering).split("\n\n")
    assert lines == ["1) een", "1a. sub", "1b. sub", "2) twee", "2a. sub"]


def notes(kind: str, **texts: str) -> str:
    made = "".join(
        f'<w:{kind} w:id="{number}">{paragraph(words)}</w:{kind}>'
        for number, words in texts.items()
    )
    return f'<w:{kind}s {W}><w:{kind} w:id="0" w:type="separator"/>{made}</w:{kind}s>'


def reference(kind: str, number: str) -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def test_footnotes_stand_behind_their_paragraph_and_endnotes_at_the_end() -> None:
    first = f"<w:p>{run('Eerst')}{reference('footnote', 'n5')}{run(' dit.')}</w:p>"
    second = f"<w:p>{run('Dan')}{reference('endnote', 'n1')}{run(' dat.')}</w:p>"
    paper = read(
        first + second + paragraph("Slot."),
        footnotes=notes("footnote", n5="Artikel 3 Grondwet."),
        endnotes=notes("endnote", n1="Einde."),
    )  # fmt: skip
    assert paper.text.strip().split("\n\n") == [
        "Eerst1 dit.", "1 Artikel 3 Grondwet.", "Dani dat.", "Slot.", "i Einde.",
    ]  # fmt: skip
    found = [
        (note.number, note.span and note.span.of(paper.text), note.marker and note.marker.start)
        for note in paper.footnotes
    ]
    at = paper.text.index("Dani") + 3
    assert found == [("1", "Artikel 3 Grondwet.", 5), ("i", "Einde.", at)]
    assert [marker.of(paper.text) for marker in paper.markers] == ["1", "i"]


def test_a_sentence_is_not_cut_by_its_note() -> None:
    first = f"<w:p>{run('De zin')}{reference('footnote', 'n5')}{run(' gaat hier')}</w:p>"
    paper = read(first + paragraph("verder tot de punt."), footnotes=notes("footnote", n5="Noot."))
    assert paper.text.strip().endswith("verder tot de punt.\n\n1 Noot.")
