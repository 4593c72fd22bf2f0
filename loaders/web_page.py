"""Any other page that holds a paper: of the Tweede Kamer, a ministry, an archive.

Its mark-up is nobody's agreement, so headings are told by their words, as in a text file, and a
link is no reference that a publisher vouches for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from kamergraaf.loaders.official.html import read_page
from kamergraaf.loaders.paper_id import paper_id
from kamergraaf.loaders.source import Loader, UnsupportedSource
from kamergraaf.loaders.structure import Layout, Structure, read_dated, read_structure
from kamergraaf.ontology.nouns import Document

_PAGE = re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
# Pictures are drawn beside the papers that they show, and name acts as papers do.
_PICTURE = re.compile(rb'<meta name="generator" content="kamergraaf">')


def _accepts(head: bytes, name: str) -> bool:
    """Say whether this is a page; those of which more is known are asked for before."""
    del name
    return bool(_PAGE.search(head))


def _read(structure: Structure, data: bytes, source: str, document: str) -> Iterator[Document]:
    if _PICTURE.search(data):
        raise UnsupportedSource(f"{source}: is a picture that kamergraaf drew; load the papers")
    _, rendered, remarks = read_page(data, source)
    shown = rendered.layout
    layout = Layout(pages=None, notes=shown.notes or None, italics=shown.italics)
    name = document or paper_id(source, data, rendered.text)
    paper = structure(rendered.text, source, name, remarks, layout)
    yield replace(paper, format=WEB_PAGE.name)


WEB_PAGE = Loader(
    "web page",
    (".html", ".htm"),
    _accepts,
    partial(_read, read_structure),
    partial(_read, read_dated),
)
