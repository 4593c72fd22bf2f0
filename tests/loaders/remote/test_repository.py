"""A paper by its number or address: the XML, else the PDF with its metadata, else one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamergraaf.loaders import BrokenSource, UnsupportedSource
from kamergraaf.loaders.remote.addresses import (
    identifier_in,
    is_address,
    is_trusted,
    publication_addresses,
)
from kamergraaf.loaders.remote.client import Client
from kamergraaf.loaders.remote.errors import NotThere
from kamergraaf.loaders.remote.repository import fetch
from tests.local_server import LocalServer, Reply

WORK = "/frbr/officielepublicaties/kst/36750/kst-36750-3/1"
XML = Reply(b'<?xml version="1.0"?><officiele-publicatie/>', headers={"Content-Type": "text/xml"})
PDF = Reply(b"%PDF-1.7\n...", headers={"Content-Type": "application/pdf"})
PAGE = Reply(b"<!DOCTYPE html><html>sorry</html>", headers={"Content-Type": "text/html"})
METADATA = b"""<metadata_gegevens>
  <metadata name="DC.title" scheme="" content="Een kop; Motie"/>
  <metadata name="DC.type" content="Kamerstuk"/><metadata name="DC.type" content="Motie"/>
  <metadata name="DCTERMS.issued" content="2025-05-21"/>
</metadata_gegevens>"""


def test_the_xml_is_fetched(server: LocalServer, client: Client) -> None:
    server.answers[f"{WORK}/xml/kst-36750-3.xml"] = [XML]
    found = fetch("kst-36750-3", client)
    assert found.url == f"{server.base}{WORK}/xml/kst-36750-3.xml"
    assert found.data == XML.data
    assert found.metadata == b""


def test_the_real_paper_comes_as_it_is(server: LocalServer, client: Client, shared: Path) -> None:
    real = (shared / "data" / "op-xml" / "kst-36750-3.xml").read_bytes()
    server.answers[f"{WORK}/xml/kst-36750-3.xml"] = [Reply(real)]
    page = "https://zoek.officielebekendmakingen.nl/kst-36750-3.html"
    assert fetch(page, client).data == real


@pytest.mark.parametrize("xml", [None, PAGE, Reply(b"garbage"), Reply(b"")], ids=repr)
def test_the_pdf_comes_where_there_is_no_xml(
    server: LocalServer, client: Client, xml: Reply | None
) -> None:
    if xml:
        server.answers[f"{WORK}/xml/kst-36750-3.xml"] = [xml]
    server.answers[f"{WORK}/pdf/kst-36750-3.pdf"] = [PDF]
    server.answers[f"{WORK}/metadata/metadata.xml"] = [Reply(METADATA)]
    found = fetch("kst-36750-3", client)
    assert (found.data, found.metadata) == (PDF.data, METADATA)


@pytest.mark.usefixtures("server")
def test_there_is_no_such_paper(client: Client) -> None:
    with pytest.raises(NotThere, match=r"^kst-36750-3: there is no such publication"):
        fetch("kst-36750-3", client)


def test_a_page_in_place_of_the_paper_is_named(server: LocalServer, client: Client) -> None:
    server.answers[f"{WORK}/xml/kst-36750-3.xml"] = [PAGE]
    with pytest.raises(BrokenSource, match="gives text/html where xml was asked for"):
        fetch("kst-36750-3", client)


def test_an_address_of_the_user_is_fetched_as_it_is(server: LocalServer, client: Client) -> None:
    server.answers["/papers/a.html"] = [PAGE]
    assert fetch(f"{server.base}/papers/a.html", client).data == PAGE.data


@pytest.mark.parametrize("place", ["ftp://example.org/a", "file:///etc/passwd", "gopher://a/b"])
def test_only_the_web_is_fetched(client: Client, place: str) -> None:
    with pytest.raises(UnsupportedSource, match="only addresses with https"):
        fetch(place, client)


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("kst-32317-PX", "kst-32317-PX"),
        ("kst-36600-VI-12", "kst-36600-VI-12"),
        ("AH-TK-20242025-1028", "ah-tk-20242025-1028"),
        ("h-tk-20222023-84-12", "h-tk-20222023-84-12"),
        ("stb-2019-33", "stb-2019-33"),
        ("kv-tk-2023Z12345", "kv-tk-2023Z12345"),
        ("kst-32317-PX.txt", ""),
        ("papers/kst-32317-PX", ""),
        ("kst-", ""),
        ("kst-32317-", ""),
        ("brief", ""),
        ("https://zoek.officielebekendmakingen.nl/kst-32317-PX.html#a", "kst-32317-PX"),
        ("https://repository.overheid.nl/frbr/x/kst-1-2/1/xml/kst-1-2.xml", "kst-1-2"),
        ("https://example.org/kst-32317-PX.html", ""),
        ("https://zoek.officielebekendmakingen.nl/dossier/32317", ""),
    ],
)
def test_numbers_are_told_from_files(text: str, identifier: str) -> None:
    assert identifier_in(text) == identifier
    assert is_address(text) == bool(identifier or "://" in text)


@pytest.mark.parametrize(
    ("identifier", "place"),
    [
        ("kst-32317-PX", "kst/32317/kst-32317-PX/1/xml/kst-32317-PX.xml"),
        ("kst-36600-VI-12", "kst/36600-VI/kst-36600-VI-12/1/xml/kst-36600-VI-12.xml"),
        ("kst-1259252", "kst/onopgemaakt/kst-1259252/1/xml/kst-1259252.xml"),
        ("ah-tk-20242025-1028", "ah-tk/20242025/ah-tk-20242025-1028/1/xml/ah-tk-20242025-1028.xml"),
        ("stb-2019-33", "stb/2019/stb-2019-33/1/xml/stb-2019-33.xml"),
    ],
)
def test_where_papers_lie(identifier: str, place: str) -> None:
    (form, first), *others = publication_addresses(identifier)
    assert (form, first) == (
        "xml",
        f"https://repository.overheid.nl/frbr/officielepublicaties/{place}",
    )
    assert [form for form, _ in others] == ["xml", "pdf", "pdf"]


@pytest.mark.parametrize(
    ("url", "trusted"),
    [
        ("https://repository.overheid.nl/a", True),
        ("http://repository.overheid.nl/a", False),
        ("https://repository.overheid.nl.example.org/a", False),
        ("https://repository.overheid.nl@example.org/a", False),
        ("https://repository.overheid.nl:8443/a", False),
        ("https://example.org/a", False),
    ],
)
def test_whom_to_trust(url: str, trusted: bool) -> None:
    assert is_trusted(url) is trusted
