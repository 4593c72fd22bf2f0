"""Word: a .docx file as the plain text of its paper, with its notes; older forms are refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from kamergraaf.loaders.paper_id import paper_id
from kamergraaf.loaders.source import BrokenSource, Loader, UnsupportedSource
from kamergraaf.loaders.structure import Structure, read_dated, read_structure
from kamergraaf.loaders.word.package import BrokenPackage, NoWordFile, Package, open_package
from kamergraaf.loaders.word.text import write_text
from kamergraaf.ontology.nouns import Document

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RTF = b"{\\rtf"
_ODF = b"mimetypeapplication/vnd.oasis.opendocument"
_SUFFIXES = (".docx", ".docm", ".dotx")
_NAMED = re.compile(r"\.(?:docx|docm|dotx|doc|dot|rtf|odt)$", re.IGNORECASE)
_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def _accepts(head: bytes, name: str) -> bool:
    """Say whether a source is of a word processor; older forms too, to refuse them by name."""
    if head.startswith((_OLE, _RTF)):
        return True
    if head.startswith(b"PK"):
        return bool(_NAMED.search(name)) or b"[Content_Types].xml" in head or _ODF in head
    return name.lower().endswith(_SUFFIXES)


def _read(structure: Structure, data: bytes, source: str, document: str) -> Iterator[Document]:
    _refuse_others(data, source)
    try:
        package = open_package(data, source)
        written = write_text(package)
        title = _title(package)
    except NoWordFile:
        raise UnsupportedSource(
            f"{source}: is a zip file and no Word document; unpack it, or save it as .docx"
        ) from None
    except BrokenPackage as error:
        raise BrokenSource(
            f"{source}: is no sound Word file: {error}; save it anew as .docx"
        ) from None
    if not written.text.strip():
        raise BrokenSource(f"{source}: has no text in it; give a document with text")
    name = document or paper_id(source, data, written.text)
    paper = structure(written.text, source, name, layout=written.layout)
    yield replace(paper, format=WORD.name, title=paper.title or title)


def _refuse_others(data: bytes, source: str) -> None:
    """Raise for what is no .docx, with what to do about it."""
    remedy = "save it as .docx in a word processor"
    if data.startswith(_OLE):
        raise UnsupportedSource(
            f"{source}: is an old Word file (.doc), or one with a password; {remedy}"
        )
    if data.startswith(_RTF):
        raise UnsupportedSource(f"{source}: is rich text (.rtf), which is not read; {remedy}")
    if data.startswith(_ZIP) and _ODF in data[:256]:
        raise UnsupportedSource(f"{source}: is OpenDocument, which is not read; {remedy}")


def _title(package: Package) -> str:
    """Return the title among the document's properties, "" where it has none."""
    core = package.part("docProps/core.xml")
    title = core.findtext(_TITLE) if core is not None else None
    return " ".join((title or "").split())


WORD = Loader(
    "Word", _SUFFIXES, _accepts, partial(_read, read_structure), partial(_read, read_dated)
)
