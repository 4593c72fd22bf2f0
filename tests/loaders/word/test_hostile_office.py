"""Files made to harm: one clear line for each, and the memory and time of a small file."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kamergraaf.loaders import BrokenSource, UnsupportedSource, read_bytes
from kamergraaf.loaders.pdf.weight import is_heavy
from tests.loaders import hostile_files as hostile
from tests.loaders.office_files import make_pdf

TEXT = "De minister wijst op artikel 3 van de Grondwet.\n"


@pytest.mark.parametrize(
    ("make", "name", "words"),
    [
        (hostile.page_tree_loop, "x.pdf", "no whole PDF"),
        (hostile.endless_pages, "x.pdf", "no whole PDF"),
        (hostile.encrypted_pdf, "x.pdf", "encrypted"),
        (hostile.picture_pdf, "x.pdf", "no text on its 2 pages"),
        (lambda: hostile.one_page(b""), "x.pdf", "no text on its 1 page"),
        (lambda: make_pdf(TEXT)[:700], "x.pdf", "no whole PDF"),
        (lambda: b"%PDF-1.7\n" + b"\xff\x00" * 900, "x.pdf", "no whole PDF"),
        (lambda: hostile.docx_bomb(40), "x.docx", "larger than 32 MB"),
        (lambda: hostile.docx_of(hostile.document_xml("<w:p/>" * 2_100_000)), "x.docx", "elements"),
        (hostile.climbing_docx, "x.docx", "climbs out"),
        (hostile.docx_with_entity, "x.docx", "entities"),
        (hostile.laughing_docx, "x.docx", "entit"),
        (hostile.deep_docx, "x.docx", "depth"),
        (lambda: hostile.docx_of(b"<w:document"), "x.docx", "part word/document.xml"),
        (lambda: hostile.docx_of(hostile.document_xml("")), "x.docx", "no text"),
        (lambda: hostile.docx_of(hostile.document_xml("<w:p/>"))[:200], "x.docx", "damaged"),
    ],
)
def test_what_is_hostile_or_broken_is_refused_in_one_line(
    make: Callable[[], bytes], name: str, words: str
) -> None:
    with pytest.raises(BrokenSource, match=words) as caught:
        list(read_bytes(make(), name))
    assert str(caught.value).startswith(name)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "brief.doc", "old Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "brief.docx", "password"),
        (b"{\\rtf1 tekst}", "brief.rtf", "rich text"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text",
         "brief.odt", "OpenDocument"),
    ],
)  # fmt: skip
def test_older_and_other_formats_are_refused_with_a_remedy(
    data: bytes, name: str, words: str
) -> None:
    with pytest.raises(UnsupportedSource, match=words) as caught:
        list(read_bytes(data, name))
    assert ".docx" in str(caught.value).removeprefix(name)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(hostile.pdf_bomb(8), id="a page of 8 MB of spaces"),
        pytest.param(hostile.word_bomb(4), id="a page of half a million words"),
        pytest.param(hostile.laughing_forms(), id="drawings of drawings"),
        pytest.param(hostile.encrypted_pdf(), id="encrypted"),
    ],
)
def test_what_may_unfold_without_end_is_told_from_its_bytes(data: bytes) -> None:
    assert is_heavy(data)


@pytest.mark.parametrize(
    "data", [make_pdf(TEXT), hostile.one_page(b"BT ET"), hostile.picture_pdf()]
)
def test_an_ordinary_pdf_is_read_where_it_is(data: bytes) -> None:
    assert not is_heavy(data)


def test_a_drawing_that_draws_itself_does_not_hide_the_text() -> None:
    (paper,) = read_bytes(hostile.form_loop(), "x.pdf")
    assert paper.text.strip() == "Een gewone tekst"


def test_a_heavy_file_that_is_harmless_is_read_all_the_same() -> None:
    (paper,) = read_bytes(hostile.pdf_bomb(4), "x.pdf")
    assert paper.text.strip() == "Een gewone tekst"


def test_scanned_pages_are_named() -> None:
    (paper,) = read_bytes(hostile.picture_pdf(4, text_on=[1, 3]), "x.pdf")
    assert any("page 2, 4" in remark and "OCR" in remark for remark in paper.remarks)
    assert len(paper.pages) == 4
