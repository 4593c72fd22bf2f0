"""Hostile and broken XML is refused in one line; nothing is expanded, fetched or opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.loaders import BrokenSource
from kamergraaf.loaders.safe_xml import parse_xml

LAUGHS = '<!ENTITY l0 "lol">' + "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12)
)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "line 1", id="nothing"),
        pytest.param(b"no XML", "line 1", id="text"),
        pytest.param(b"<a>\n<b></a>", "line 2", id="a wrong end tag"),
        pytest.param(b"<a><b>", "line 1", id="cut off"),
        pytest.param(b"<a>&unknown;</a>", "unknown", id="an undeclared entity"),
        pytest.param(f"<!DOCTYPE a [{LAUGHS}]><a>&l11;</a>".encode(), "", id="billion laughs"),
        pytest.param(
            f"<!DOCTYPE a [{LAUGHS}]><a b='&l11;'/>".encode(), "", id="laughs in an attribute"
        ),
        pytest.param(
            f"<!DOCTYPE a [{LAUGHS}]><a>&l11;</a>".encode("utf-16"), "", id="laughs in UTF-16"
        ),
        pytest.param(
            b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
            "entities",
            id="an external entity",
        ),
        pytest.param(
            b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x">%x;]><a/>',
            "",
            id="a parameter entity",
        ),
        pytest.param(b"<a>" * 100_000 + b"</a>" * 100_000, "depth", id="deep"),
        pytest.param(b"<a>\x00</a>", "line 1", id="a null"),
    ],
)
def test_what_is_refused_in_one_line(data: bytes, said: str) -> None:
    with pytest.raises(BrokenSource, match=r"^papers/a\.xml: ") as caught:
        parse_xml(data, "papers/a.xml")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b'\xef\xbb\xbf<?xml version="1.0"?><a>\xc3\xa9</a>', id="a byte order mark"),
        pytest.param(
            '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'.encode("latin-1"), id="latin"
        ),
        pytest.param(
            '<?xml version="1.0" encoding="utf-16"?><a>é</a>'.encode("utf-16"), id="UTF-16"
        ),
        pytest.param(
            '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a>é</a>'.encode(), id="a type"
        ),
        pytest.param(b"<a>&#233;</a>", id="a character reference"),
    ],
)
def test_what_is_read(data: bytes) -> None:
    assert parse_xml(data, "a.xml").text == "é"


def test_an_external_document_type_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "a.dtd").write_text('<!ENTITY secret "read">')
    data = f'<!DOCTYPE a SYSTEM "{(tmp_path / "a.dtd").as_uri()}"><a>&secret;</a>'
    with pytest.raises(BrokenSource, match="entities"):
        parse_xml(data.encode(), "a.xml")


@given(st.binary(max_size=200).map(lambda tail: b"<a>" + tail))
def test_any_bytes_are_parsed_or_refused(data: bytes) -> None:
    try:
        parse_xml(data, "a.xml")
    except BrokenSource as error:
        assert "\n" not in str(error)
