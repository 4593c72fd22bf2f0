"""Metadata that lie beside the file of a paper, and the paper that lies beside its metadata."""

from __future__ import annotations

from pathlib import Path

from kamergraaf.loaders.metadata import facts_in
from kamergraaf.loaders.source import BrokenSource, document_id

_SUFFIX = ".metadata.xml"
_SHARED = ("metadata.xml", "metadata_owms.xml")
_MOST = 1_000_000  # bytes; metadata have a few thousand
_PAPERS = (".xml", ".html", ".htm", ".pdf", ".txt", ".docx", ".odt")


def metadata_beside(paper: Path) -> bytes:
    """Return the metadata that lie beside the file `paper`, b"" where there are none.

    `kst-1-2.metadata.xml` is that of `kst-1-2.pdf`. A `metadata.xml` in the same folder is that of
    the paper whose id it names.
    """
    if is_beside(paper):
        return b""
    own = paper.with_name(paper.name.split(".")[0] + _SUFFIX)
    if own.is_file():
        return _read(own)
    for name in _SHARED:
        shared = paper.with_name(name)
        if shared.is_file() and _id_in(shared) == document_id(str(paper), b""):
            return _read(shared)
    return b""


def paper_beside(metadata: Path) -> Path | None:
    """Return the paper that a file of metadata belongs to, None where none lies beside it."""
    if metadata.name.endswith(_SUFFIX):
        name = metadata.name.removesuffix(_SUFFIX)
    elif metadata.name in _SHARED:
        name = _id_in(metadata)
    else:
        return None
    papers = (metadata.with_name(name + suffix) for suffix in _PAPERS) if name else ()
    return next((paper for paper in papers if paper.is_file()), None)


def is_beside(path: Path) -> bool:
    """Say whether a file is named as metadata beside a paper are."""
    return path.name in _SHARED or path.name.endswith(_SUFFIX)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST)
    except OSError:  # the paper itself can be read, and goes on without
        return b""


def _id_in(path: Path) -> str:
    try:
        return facts_in(_read(path), str(path)).id
    except BrokenSource:
        return ""
