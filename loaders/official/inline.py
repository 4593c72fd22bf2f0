"""A paragraph of official XML as one line, with the references that its publisher marked up."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from kamergraaf.loaders.debates.transcript import Inline
from kamergraaf.loaders.naming import UNSEEN, one_line

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
    line = _Line()
    links: list[tuple[int, int, str]] = []

    def walk(node: etree._Element) -> None:
        line.add(node.text)
        for child in node:
            tag = tag_of(child)
            if tag and tag not in skipped:
                begin = line.filled
                walk(child)
                if key := refers(child):
                    links.append((begin, line.filled, key))
            line.add(child.tail)

    walk(element)
    text = "".join(line.parts).rstrip()
    found = ((begin + (text[begin : begin + 1] == " "), end, key) for begin, end, key in links)
    return Inline(text, tuple(link for link in found if link[0] < link[1] <= len(text)))


@dataclass(slots=True)
class _Line:
    """A line that grows; white space in it is one space."""

    parts: list[str] = field(default_factory=list)
    length: int = 0

    @property
    def last(self) -> str:
        """The last character, "" where there is none."""
        return self.parts[-1][-1] if self.parts else ""

    @property
    def filled(self) -> int:
        """The length without a space at the end."""
        return self.length - (self.last == " ")

    def add(self, chunk: str | None) -> None:
        """Add text; a space that a broken line made beside punctuation is left out."""
        if not chunk:
            return
        plain = _SPACE.sub(" ", chunk)
        plain = plain if plain.isprintable() else UNSEEN.sub("", plain)
        if "\n" in chunk:
            if plain.lstrip()[:1] in _ENDS:
                self._trim()
                plain = plain.lstrip()
            elif self.last in _OPENS:
                plain = plain.lstrip()
            plain = plain.rstrip() if plain.rstrip()[-1:] in _OPENS else plain
        plain = plain.lstrip() if self.last in ("", " ") else plain
        if plain:
            self.parts.append(plain)
            self.length += len(plain)

    def _trim(self) -> None:
        if self.last == " ":
            self.length -= 1
            self.parts[-1] = self.parts[-1][:-1]
            if not self.parts[-1]:
                self.parts.pop()
