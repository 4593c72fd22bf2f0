"""Files as they come: encodings, empty and binary ones, and the ids they get."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf import loaders
from kamergraaf.loaders import BrokenSource, UnsupportedSource
from kamergraaf.loaders.source import document_id


def read_bytes(data, source):
    """The one paper of a source that holds no more."""
    [document] = loaders.read_bytes(data, source)
    return document


DUTCH = "De commissie ziet uw reactie – over “één vraag” – met belangstelling tegemoet (€ 5)."


def test_utf8_is_read_as_it_stands_and_a_byte_order_mark_is_no_part_of_it():
    assert read_bytes(DUTCH.encode(), "a.txt").text == DUTCH
    assert read_bytes(b"\xef\xbb\xbf" + DUTCH.encode(), "a.txt").text == DUTCH


def test_carriage_returns_stay_so_that_offsets_index_the_file():
    text = read_bytes(b"een\r\ntwee\r\n", "a.txt").text
    assert text == "een\r\ntwee\r\n"


def test_windows_1252_is_read_rightly_and_said():
    document = read_bytes(DUTCH.encode("cp1252"), "a.txt")
    assert document.text == DUTCH
    assert "read as Windows-1252" in document.remarks


def test_mojibake_made_elsewhere_is_said():
    spoilt = ("financiële reëel België één " * 3).encode().decode("cp1252")
    remarks = read_bytes(spoilt.encode(), "a.txt").remarks
    assert any("mojibake" in remark for remark in remarks)


@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        pytest.param(b"", BrokenSource, "empty", id="empty"),
        pytest.param(b" \r\n\t\n", BrokenSource, "empty", id="white space"),
        pytest.param(b"\xef\xbb\xbf", BrokenSource, "empty", id="only a byte order mark"),
        pytest.param("\xa0\n".encode(), BrokenSource, "empty", id="no-break space"),
        pytest.param("tekst".encode("utf-16"), BrokenSource, "UTF-16", id="UTF-16"),
        pytest.param(
            "één financiële reële België".encode() + b"\xff tekst",
            BrokenSource,
            "UTF-8",
            id="UTF-8 with a wrong byte",
        ),
        pytest.param(b"tekst \x81\x8d\x90 tekst", BrokenSource, "neither", id="neither encoding"),
        pytest.param(b"a" + bytes(range(0x80, 0x100)) * 3, BrokenSource, "neither", id="noise"),
        pytest.param(
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", UnsupportedSource, "no format", id="a picture"
        ),
        pytest.param(
            b'<?xml version="1.0"?>\n<brief><p>tekst', BrokenSource, "line 2", id="half an XML"
        ),
        pytest.param(
            b'<?xml version="1.0"?><brief/>', UnsupportedSource, "<brief>", id="XML of others"
        ),
        pytest.param(b"%PDF-1.7\n%abc", BrokenSource, "no whole PDF", id="half a PDF"),
        pytest.param(bytes(range(1, 32)) * 9, UnsupportedSource, "no format", id="control bytes"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(data, error, words):
    with pytest.raises(error, match=words) as caught:
        read_bytes(data, "map/naam.txt")
    assert "map/naam.txt" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_folder(tmp_path: Path):
    with pytest.raises(BrokenSource, match="no such file"):
        next(loaders.read(tmp_path / "weg.txt"))
    with pytest.raises(UnsupportedSource, match="folder"):
        next(loaders.read(tmp_path))


def test_a_file_gives_one_document_under_its_own_or_the_given_id(tmp_path: Path):
    path = tmp_path / "kst-12345-A.txt"
    path.write_text("tekst", encoding="utf-8")
    assert [paper.id for paper in loaders.read(path)] == ["kst-12345-A"]
    assert [paper.id for paper in loaders.read(str(path), document="eigen")] == ["eigen"]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("/a/kst-32317-PX.txt", "kst-32317-PX"),
        ("KST-36600-VI-12.txt", "kst-36600-VI-12"),
        ("ah-tk-20242025-1028.txt", "ah-tk-20242025-1028"),
        ("https://host/pad/Verslag van 3 mei.txt", "verslag-van-3-mei"),
        ("C:\\stukken\\Brief.txt", "brief"),
        ("-", "sha256-e3b0c44298fc"),
    ],
)
def test_ids_follow_the_name_of_the_file(source, wanted):
    assert document_id(source, b"") == wanted


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data):
    try:
        document = read_bytes(data, "x.txt")
    except (BrokenSource, UnsupportedSource) as error:
        assert "\n" not in str(error)
    else:
        assert document.text.strip()
