"""Pages of officielebekendmakingen.nl: the same papers as official XML, as a browser gets them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from lxml import etree, html

from kamergraaf.loaders.facts import Facts, over
from kamergraaf.loaders.official.metadata import read_meta_facts
from kamergraaf.loaders.official.pages import page_elements
from kamergraaf.loaders.official.rendering import Rendered, is_deep, render
from kamergraaf.loaders.official.xml import read_rendered
from kamergraaf.loaders.plain_text import decode
from kamergraaf.loaders.source import BrokenSource, Loader, document_id
from kamergraaf.loaders.structure import Structure, read_dated, read_structure
from kamergraaf.ontology.nouns import Document

_PAGE = re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_SITE = re.compile(rb"officielebekendmakingen\.nl|OVERHEIDop\.", re.IGNORECASE)
_NAME = re.compile(r"(?:^|[/\\])(?:kst|blg|stb|stcrt|trb|kv|ah)-[^/\\]*\.html?$", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CANONICAL = re.compile(r"/(?P<id>[a-z]+(?:-[a-z]+)?-\d[0-9A-Za-z.()-]*?)(?:\.html?)?$")


def _accepts(head: bytes, name: str) -> bool:
    """Say whether this is a page of that site, by what its head says or by its file's name."""
    return bool(_PAGE.search(head) and (_SITE.search(head) or _NAME.search(name)))


def _read(structure: Structure, data: bytes, source: str, document: str) -> Iterator[Document]:
    page, rendered, remarks = read_page(data, source)
    facts = over(read_meta_facts(page), Facts(_id(page)))
    name = document or facts.id or document_id(source, data)
    paper = read_rendered(structure, rendered, facts, source, name)
    yield replace(paper, format=OFFICIAL_HTML.name, remarks=(*remarks, *paper.remarks))


def read_page(data: bytes, source: str) -> tuple[etree._Element, Rendered, tuple[str, ...]]:
    """Return a page, the paper printed on it, and remarks on how it was decoded.

    Raises BrokenSource for a page that cannot be read and for one without text of its own.
    """
    text, remarks = decode(data, source)
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        page = html.document_fromstring(_DECLARATION.sub("", text), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise BrokenSource(f"{source}: is no page ({error}); save it again") from None
    if is_deep(page):
        raise BrokenSource(f"{source}: is nested too deep; no paper is")
    rendered = render(page_elements(page))
    if not rendered.text:
        raise BrokenSource(f"{source}: has no paper on its page; save it again")
    return page, rendered, remarks


def _id(page: etree._Element) -> str:
    """Return the id in the page's own address, "" where it gives none."""
    for link in page.iter("link"):
        if link.get("rel") == "canonical" and (found := _CANONICAL.search(link.get("href", ""))):
            return found["id"]
    return ""


OFFICIAL_HTML = Loader(
    "official HTML",
    (".html", ".htm"),
    _accepts,
    partial(_read, read_structure),
    partial(_read, read_dated),
)
