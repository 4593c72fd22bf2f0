"""The pages of officielebekendmakingen.nl, turned into the elements of official XML.

A page prints each note at its end and a link to it where its marker stands; here the note is put
back where the marker is, so that one renderer reads both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count

from lxml import etree

_SAME = {
    "h1": "titel", "h2": "tussenkop", "h3": "tussenkop", "h4": "tussenkop", "h5": "tussenkop",
    "h6": "tussenkop", "p": "al", "dt": "al", "dd": "al", "em": "nadruk", "i": "nadruk",
    "strong": "nadruk", "b": "nadruk", "span": "nadruk", "u": "nadruk", "small": "nadruk",
    "sup": "sup", "sub": "inf", "li": "li", "table": "table", "tr": "row", "td": "entry",
    "th": "entry", "br": "br", "a": "extref", "caption": "titel",
}  # fmt: skip
# What a page may hold and a paper in XML may not.
_NO_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ITALIC = frozenset(("em", "i"))
_LEFT_OUT = frozenset(
    (
        "script", "style", "nav", "header", "footer", "form", "button", "noscript", "aside", "img",
        "svg", "iframe", "template", "select", "input", "head", "hr",
    )
)  # fmt: skip
# What the site prints around a paper, by one word of its class or its id: "toc" is the table of
# contents, and a heading that is "no-toc" is only not in it.
_AROUND = re.compile(
    r"(?:breadcrumbs?|pagination|navigation|sidebar|skiplinks?|note-close|toolbar|cookie\w*"
    r"|publicatie-acties|documentmeta|toc)(?:[-_][\w-]+)?"
)
_NAMED_SPANS = frozenset(("functie", "naam", "voornaam", "achternaam", "datum", "organisatie"))
_NUMBER = frozenset(("nootnum",))
_NOTE = re.compile(r"\bnoot\b")


@dataclass(slots=True)
class _Page:
    notes: dict[str, etree._Element] = field(default_factory=dict)  # by what a link points at
    used: set[int] = field(default_factory=set)


def page_elements(page: etree._Element) -> etree._Element:
    """Return the paper on a page as a tree of official elements."""
    found = _Page()
    for element in page.iter("div", "li", "p", "aside"):
        if _NOTE.search(element.get("class", "")):
            for inner in element.iter(etree.Element):
                for name in ("id", "name"):
                    if key := inner.get(name):
                        found.notes.setdefault(key, element)
    root = etree.Element("pagina")
    _convert_children(found, _body(page), root)
    return root


def _body(page: etree._Element) -> etree._Element:
    """Return the element that holds the paper: what the site calls so, else all of the page."""
    for path in (
        "//article", "//*[@id='broodtekst']", "//*[contains(@class, 'broodtekst')]",
        "//*[contains(concat(' ', @class, ' '), ' stuk ')]", "//main", "//body",
    ):  # fmt: skip
        held = page.xpath(path)
        if len(held) == 1:
            return held[0]
        if held:
            above = held[0].getparent()
            if above is not None and all(one.getparent() is above for one in held):
                return above
    return page


def _convert(found: _Page, element: etree._Element, parent: etree._Element) -> None:
    """Add what `element` is to `parent`; what the page prints around the paper is left out."""
    if not isinstance(element.tag, str) or element.tag in _LEFT_OUT or _is_around(element):
        return
    if (note := _note_of(found, element)) is not None:
        _add_note(found, element, note, parent)
        return
    name = _name(element)
    added = etree.SubElement(parent, name)
    if element.tag in _ITALIC or "cur" in element.get("class", "").split():
        added.set("type", "cur")
    if name == "extref":
        added.set("doc", _NO_XML.sub("", element.get("href", "")))
    if element.tag == "li":
        _number(element, added)
    _convert_children(found, element, added)


def _convert_children(found: _Page, element: etree._Element, parent: etree._Element) -> None:
    _append(parent, element.text)
    for child in element:
        _convert(found, child, parent)
        _append(parent, child.tail)


def _append(parent: etree._Element, text: str | None) -> None:
    """Add text behind what `parent` holds so far."""
    if not text:
        return
    text = _NO_XML.sub(" ", text)
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _name(element: etree._Element) -> str:
    if element.tag == "span":
        named = _NAMED_SPANS.intersection(element.get("class", "").split())
        return next(iter(named), "nadruk")
    return _SAME.get(element.tag, "blok")


def _is_around(element: etree._Element) -> bool:
    words = f"{element.get('class', '')} {element.get('id', '')}"
    is_note = _NOTE.search(element.get("class", "")) and element.tag in {"div", "li", "p", "aside"}
    return bool(is_note) or any(map(_AROUND.fullmatch, words.split()))


def _note_of(found: _Page, element: etree._Element) -> etree._Element | None:
    """Return the note that a marker points at: a link, alone in its `sup` or not."""
    link = element
    if element.tag == "sup" and len(element) == 1 and not (element.text or "").strip():
        link = element[0]
    if link.tag != "a" or not link.get("href", "").startswith("#"):
        return None
    return found.notes.get(link.get("href", "")[1:])


def _add_note(
    found: _Page, marker: etree._Element, note: etree._Element, parent: etree._Element
) -> None:
    number = _NO_XML.sub(" ", "".join(marker.itertext())).strip()
    if id(note) in found.used:
        etree.SubElement(parent, "nootref").text = number
        return
    found.used.add(id(note))
    added = etree.SubElement(parent, "noot")
    etree.SubElement(added, "noot.nr").text = number
    for child in note:
        if not _holds_number(child):
            _convert(found, child, added)
            _append(added, child.tail)


def _holds_number(element: etree._Element) -> bool:
    """Say whether an element of a note holds its number, which the marker has too."""
    inside = [element, *element.iter(etree.Element)]
    return element.tag != "p" and any(
        _NUMBER.intersection(one.get("class", "").split()) for one in inside
    )


def _number(item: etree._Element, added: etree._Element) -> None:
    """Give an item of a numbered list the number that a browser would print."""
    above = item.getparent()
    if above is None or above.tag != "ol" or "expliciet" in above.get("class", ""):
        return
    if any("ol" in one.get("class", "").split() for one in item.iter("span")):
        return  # it prints its number itself
    first = above.get("start", "1")
    place = next(n for n, one in zip(count(), above.iter("li"), strict=False) if one is item)
    number = (int(first) if first.isdecimal() else 1) + place
    letters = above.get("type") == "a" and number <= 26
    etree.SubElement(added, "li.nr").text = f"{chr(96 + number) if letters else number}."
