"""Readers of sources: bytes in, `Document` out.

To add a format: write a `Loader`, in a file or in `loader.py` of a folder, and put it in `LOADERS`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kamergraaf.loaders.beside import metadata_beside, paper_beside
from kamergraaf.loaders.debates.handelingen import HANDELINGEN
from kamergraaf.loaders.debates.handelingen_older import HANDELINGEN_OLDER
from kamergraaf.loaders.debates.vlos import VLOS
from kamergraaf.loaders.eerste_kamer.loader import EERSTE_KAMER
from kamergraaf.loaders.facts import Facts, with_facts
from kamergraaf.loaders.files import printable, read_file
from kamergraaf.loaders.metadata import METADATA, facts_in, is_metadata
from kamergraaf.loaders.official.html import OFFICIAL_HTML
from kamergraaf.loaders.official.inline import tag_of
from kamergraaf.loaders.official.xml import OFFICIAL_XML
from kamergraaf.loaders.pdf.loader import PDF
from kamergraaf.loaders.plain_text import PLAIN_TEXT
from kamergraaf.loaders.safe_xml import parse_xml, says_xml
from kamergraaf.loaders.source import BrokenSource, Loader, UnsupportedSource
from kamergraaf.loaders.tei.loader import TEI
from kamergraaf.loaders.tweede_kamer.loader import TWEEDE_KAMER
from kamergraaf.loaders.web_page import WEB_PAGE
from kamergraaf.loaders.word.loader import WORD
from kamergraaf.ontology.nouns import Document

__all__ = [
    "LOADERS",
    "BrokenSource",
    "Loader",
    "UnsupportedSource",
    "read",
    "read_bytes",
    "read_dated",
]

# In the order in which they are asked; plain text takes whatever is text, so it stays last.
LOADERS: tuple[Loader, ...] = (
    HANDELINGEN,
    HANDELINGEN_OLDER,
    VLOS,
    TEI,
    OFFICIAL_XML,
    METADATA,
    OFFICIAL_HTML,
    EERSTE_KAMER,
    WEB_PAGE,
    TWEEDE_KAMER,
    PDF,
    WORD,
    PLAIN_TEXT,
)

_HEAD = 4096


def read(source: str | Path, *, document: str = "") -> Iterator[Document]:
    """Yield the papers in the file `source`; `document` is an id that overrides the file's name.

    Raises BrokenSource when the file is missing, empty, too large or not what it says it is, and
    UnsupportedSource when no loader reads its format.
    """
    data, metadata = content(Path(source))
    yield from read_bytes(data, printable(source), document=document, metadata=metadata)


def content(path: Path) -> tuple[bytes, bytes]:
    """Return the bytes of a file and those of the metadata beside it, b"" where there are none.

    Raises what `read` does; UnsupportedSource also for metadata that lie beside their paper.
    """
    data = read_file(path)
    if (paper := paper_beside(path)) and is_metadata(data[:_HEAD]):
        told = f"is metadata of {printable(paper.name)}; load that, it reads both"
        raise UnsupportedSource(f"{printable(path)}: {told}")
    return data, metadata_beside(path)


def read_bytes(
    data: bytes, source: str, *, document: str = "", metadata: bytes = b""
) -> Iterator[Document]:
    """Yield the papers that `data` holds; `source` says where it came from and names its format.

    `metadata` are those that lie beside the paper: its id (but for `document`), title, type, date
    and signatories are what they say. Raises BrokenSource and UnsupportedSource as `read` does.
    """
    facts, remarks = _facts(metadata, source)
    for paper in _loader_of(data, source).read(data, source, document or facts.id):
        yield with_facts(replace(paper, remarks=(*paper.remarks, *remarks)), facts)


def read_dated(
    data: bytes, source: str, *, document: str = "", metadata: bytes = b""
) -> Iterator[Document]:
    """Yield the same papers as far as a search for citations needs: who says what may be missing.

    To tell that takes long. Raises what `read_bytes` does.
    """
    facts, _ = _facts(metadata, source)
    loader = _loader_of(data, source)
    for paper in (loader.dated or loader.read)(data, source, document or facts.id):
        yield with_facts(paper, facts)


def _loader_of(data: bytes, source: str) -> Loader:
    if not data.removeprefix(b"\xef\xbb\xbf").strip():
        raise BrokenSource(f"{source}: is empty; give a file with text in it")
    for loader in LOADERS:
        if loader.accepts(data[:_HEAD], source):
            return loader
    raise _unread(data, source)


def _unread(data: bytes, source: str) -> BrokenSource | UnsupportedSource:
    """Return why no loader takes `data`: XML that is broken, or of no form that is read."""
    if says_xml(data[:_HEAD], source):
        try:
            root = parse_xml(data, source)
        except BrokenSource as broken:
            return broken
        forms = ", ".join(loader.name for loader in LOADERS if ".xml" in loader.suffixes)
        told = f"is XML that begins with <{printable(tag_of(root))}>, which is none of: {forms}"
        return UnsupportedSource(f"{source}: {told}")
    known = ", ".join(sorted({suffix for loader in LOADERS for suffix in loader.suffixes}))
    return UnsupportedSource(
        f"{source}: is no text and of no format that is read; known are {known}"
    )


def _facts(metadata: bytes, source: str) -> tuple[Facts, tuple[str, ...]]:
    """Return what the metadata beside a paper say; a paper is read without them all the same."""
    if not metadata:
        return Facts(), ()
    try:
        return facts_in(metadata, source), ()
    except BrokenSource:
        return Facts(), ("the metadata beside it are broken, and were left out",)
