"""Papers that a VLOS report refers to: a dossier and a number, each marked up on its own."""

from __future__ import annotations

import re

from lxml import etree

from kamergraaf.loaders.debates.transcript import Inline
from kamergraaf.loaders.official.inline import read_inline, tag_of, words_of

_DOSSIER = re.compile(r"\d{5}(?:-(?:[A-Z]{1,6}|\d{2}))?")


def text_of(element: etree._Element, tag: str) -> str:
    """Return the text of the child of that name, "" where there is none."""
    return words_of(next((one for one in element if tag_of(one) == tag), None))


def paragraph_of(item: etree._Element) -> Inline:
    """Return a paragraph; a dossier and the number behind it are one reference."""
    found = read_inline(item, refers=_numbered)
    links: list[tuple[int, int, str]] = []
    dossier = ""
    for start, end, key in found.links:
        if key.startswith("dossier:"):
            dossier = key.removeprefix("dossier:")
        elif dossier:
            links.append((start, end, f"kst:{dossier}-{key}"))
    return Inline(found.text, tuple(links))


def _numbered(element: etree._Element) -> str:
    printed = re.sub(r"\s+", "", words_of(element)).replace("/", "-")
    match tag_of(element):
        case "dossiernummer":
            return f"dossier:{printed}" if _DOSSIER.fullmatch(printed) else ""
        case "stuknummer":
            return printed if re.fullmatch(r"\d{1,4}|[A-Z]{1,3}", printed) else ""
        case _:
            return ""


def agenda_item(item: etree._Element) -> Inline:
    """Return a paper on the agenda with its number."""
    title = text_of(item, "titel") or text_of(item, "onderwerp")
    dossier, number = text_of(item, "dossiernummer"), text_of(item, "stuknummer")
    if not (title and _DOSSIER.fullmatch(dossier) and number.isdigit()):
        return Inline(title)
    said = f"{dossier}, nr. {number}"
    title = title if said in title else f"{title} ({said})"
    begin = title.index(said)
    return Inline(title, ((begin, begin + len(said), f"kst:{dossier}-{number}"),))
