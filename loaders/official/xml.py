"""Official XML: Kamerstukken, Kamervragen, Staatsblad, Staatscourant, in old mark-up and new.

The text of a law in the Basiswettenbestand (`toestand`) has the same elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from lxml import etree

from kamergraaf.loaders.debates.handelingen import read_handelingen
from kamergraaf.loaders.facts import Facts, over, with_facts
from kamergraaf.loaders.official.elements import NOTES, SKIPPED
from kamergraaf.loaders.official.metadata import read_meta_facts
from kamergraaf.loaders.official.rendering import Rendered, is_deep, name_of, render
from kamergraaf.loaders.safe_xml import parse_xml
from kamergraaf.loaders.source import BrokenSource, Loader, document_id
from kamergraaf.loaders.structure import Structure, read_dated, read_structure
from kamergraaf.ontology.nouns import Document

ROOTS = frozenset(
    (
        "officiele-publicatie", "kamerwrk", "kamerstuk", "kamervragen", "vraagdoc", "aanhangsel",
        "staatsblad", "staatsbl", "staatscourant", "stcart", "tractatenblad", "trblad", "adviesrvs",
        "niet-dossier-stuk", "nds-stuk", "toestand",
    )
)  # fmt: skip
_ROOT = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]")
_PROLOGUE = re.compile(rb"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL)


def root_of(head: bytes) -> str:
    """Return the name of the root that the first bytes of XML show, "" where they show none."""
    bare = _PROLOGUE.sub(b" ", head)
    found = _ROOT.search(bare)
    return found[1].decode("ascii") if found and not bare[: found.start()].strip(_AROUND) else ""


_CHAPTER = re.compile(r"[^A-Z]+")
_AROUND = b" \t\r\n\xef\xbb\xbf"


def _accepts(head: bytes, name: str) -> bool:
    """Say whether this is official XML of one paper; Handelingen have a reader of their own."""
    del name
    return root_of(head) in ROOTS and b"<handelingen" not in head


def _read(structure: Structure, data: bytes, source: str, document: str) -> Iterator[Document]:
    root = parse_xml(data, source)
    if is_deep(root):
        raise BrokenSource(f"{source}: is nested too deep; no paper is")
    if any(name_of(child) == "handelingen" for child in root):
        # Its metadata are so long that the first bytes do not show what it is.
        yield read_handelingen(root, source, document)
        return
    rendered = render(root)
    if not rendered.text:
        raise BrokenSource(f"{source}: has no text in its mark-up; fetch it again")
    facts = over(read_meta_facts(root), _printed_facts(root))
    name = document or facts.id or document_id(source, data)
    yield read_rendered(structure, rendered, facts, source, name)


def read_rendered(
    structure: Structure, rendered: Rendered, facts: Facts, source: str, document: str
) -> Document:
    """Return the paper that mark-up shows, with the publisher's links and what is known of it."""
    paper = structure(rendered.text, source, document, layout=rendered.layout)
    known = replace(paper, format=FORMAT, links=rendered.links)
    return with_facts(known, facts)


def _printed_facts(root: etree._Element) -> Facts:
    """Return what a paper shows of itself where its metadata are silent: number and title."""
    found: dict[str, str] = {}
    for element in root.iter(etree.Element):
        name = name_of(element)
        if name in {"titel", "nummer", "naam"}:
            name = _SAME.get(f"{_whose(element)}/{name}", f"{_whose(element)}/{name}")
        if name in _PRINTED:
            found.setdefault(name, " ".join(_words(element).split()))
    if law := root.get("bwb-id"):  # the text of a law as it stood on a day
        return Facts(law, found.get("citeertitel", "") or found.get("intitule", ""))
    dossier, number = re.sub(r"\D", "", found.get("dossiernr", "")), found.get("ondernummer", "")
    chapter = found.get("begrotingshoofdstuk", "") or _CHAPTER.sub("", found.get("dossiernr", ""))
    parts = ("kst", dossier, chapter, number) if dossier and number else ()
    titles = (found.get(name, "") for name in _TITLES)
    return Facts("-".join(filter(None, parts)), next(filter(None, titles), ""))


def _words(element: etree._Element) -> str:
    """Return the words of an element without its notes and what is not printed."""
    words = element.text or ""
    for child in element:
        if name_of(child) not in _UNREAD:
            words += _words(child)
        words += child.tail or ""
    return words


def _whose(element: etree._Element) -> str:
    """Return the name of what an element, inside a `kop` or not, is the title of."""
    above = element.getparent()
    if above is not None and name_of(above) == "kop":
        above = above.getparent()
    return name_of(above) if above is not None else ""


# The older mark-up has other names for the same.
_SAME = {
    "onderw/nummer": "dossiernr", "stuk/nummer": "ondernummer", "onderw/naam": "dossier/titel",
}  # fmt: skip
_UNREAD = SKIPPED | NOTES | {""}
_TITLES = (
    "citeertitel", "intitule", "dossier/titel", "stuk/titel", "staatscourant/titel",
    "staatsblad/titel", "kamervraagonderwerp",
)  # fmt: skip
_PRINTED = frozenset(("dossiernr", "begrotingshoofdstuk", "ondernummer", *_TITLES))

FORMAT = "official XML"
OFFICIAL_XML = Loader(
    FORMAT, (".xml",), _accepts, partial(_read, read_structure), partial(_read, read_dated)
)
