"""A paragraph of official XML as one line, with the references that its publisher marked up."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from kamergraaf.loaders.naming import one_line
from kamergraaf.loaders.transcript import Inline

_ENDS = frozenset(",.;:!?)]")
_OPENS = frozenset("([")
_SPACE = re.compile(r"\s+")
# "kst-21501-08-719" is the key "kst:21501-08-719"; Aanhangsels have a scheme of their own.
_DOCUMENT = re.compile(r"(kst|h-tk|h-ek|h-vv|stb|stcrt|trb|ah)-((?:tk-)?[0-9][\w().-]*)")


def tag_of(element: etree._Element) -> str:
    """Return an element's name without its namespace; "" for a comment or an instruction."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def words_of(element: etree._Element | None) -> str:
    """Return all text in an element on one line; "" for none."""
    return one_line("".join(element.itertext(etree.Element))) if element is not None else ""


def key_of(document: str) -> str:
    """Return the key of the official paper that a link names, "" where it names none.

    >>> key_of("kst-21501-08-719"), key_of("ah-tk-20242025-1028"), key_of("https://…")
    ('kst:21501-08-719', 'ah:20242025-1028', '')
    """
    found = _DOCUMENT.fullmatch(document.strip())
    return f"{found[1]}:{found[2].removeprefix('tk-')}" if found else ""


def key_of_extref(element: etree._Element) -> str:
    """Return the key of what an `extref` points at, "" for any other element."""
    return key_of(element.get("doc", "")) if tag_of(element) == "extref" else ""


def read_inline(
    element: etree._Element,
    skipped: frozenset[str] = frozenset(),
    refers: Callable[[etree._Element], str] = key_of_extref,
) -> Inline:
    """Return an element's text on one line without the elements named in `skipped`.

    `refers` gives the key of the work that an element in it refers to, "" for none.

    Files that were laid out anew have line breaks around every element: "( 21501-08 , nr. 719 )".
    Space that only such a break made is taken out before and behind punctuation.
    """
    text = ""
    links: list[tuple[int, int, str]] = []

    def add(chunk: str | None) -> None:
        nonlocal text
        if not chunk:
            return
        plain = _SPACE.sub(" ", "".join(c for c in chunk if c.isprintable() or c.isspace()))
        opened, closes = text.rstrip()[-1:] in _OPENS, plain.lstrip()[:1] in _ENDS
        if "\n" in chunk and plain.rstrip()[-1:] in _OPENS:
            plain = plain.rstrip()
        if "\n" in chunk and (opened or closes):
            text, plain = text.rstrip(), plain.lstrip()
        text += plain.lstrip() if not text or text[-1] == " " else plain

    def walk(node: etree._Element) -> None:
        add(node.text)
        for child in node:
            tag = tag_of(child)
            if tag and tag not in skipped:
                begin = len(text.rstrip())
                walk(child)
                if key := refers(child):
                    links.append(_trimmed(text, begin, key))
            add(child.tail)

    walk(element)
    whole = text.rstrip()
    return Inline(whole, tuple(link for link in links if link[0] < link[1] <= len(whole)))


def _trimmed(text: str, begin: int, key: str) -> tuple[int, int, str]:
    words = text[begin:]
    return begin + len(words) - len(words.lstrip()), begin + len(words.rstrip()), key
