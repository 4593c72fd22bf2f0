"""The numbers that Word prints before the paragraphs of a list, which its text does not hold."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from lxml import etree

from kamergraaf.loaders.word.package import WORD, Package

_PLACE = re.compile(r"%(\d)")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_BULLET = "•"
_MOST = 3999  # beyond it Roman numbers are not printed


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str


@dataclass(slots=True)
class Numbering:
    """The lists of one document, and how far each has counted."""

    lists: dict[str, tuple[str, dict[int, _Level]]] = field(default_factory=dict)
    styles: dict[str, tuple[str, int]] = field(default_factory=dict)  # style -> (list, level)
    counts: defaultdict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    def label(self, paragraph: etree._Element) -> str:
        """Return what stands before a paragraph: "3.", "a)", "•", or "" where it is in no list."""
        place = self._place(paragraph)
        if place is None:
            return ""
        number, level = place
        if number not in self.lists:
            return ""
        kind, levels = self.lists[number]
        own = levels.get(level)
        if own is None or own.form == "none":
            return ""
        counts = self.counts[kind]
        counts[level] = counts.get(level, own.start - 1) + 1
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        return (
            _BULLET
            if own.form == "bullet"
            else _PLACE.sub(lambda match: self._count(levels, counts, int(match[1]) - 1), own.text)
        )

    def _count(self, levels: dict[int, _Level], counts: dict[int, int], level: int) -> str:
        at = levels.get(level)
        return format_number(counts.get(level, at.start if at else 1), at.form if at else "")

    def _place(self, paragraph: etree._Element) -> tuple[str, int] | None:
        """Return the list and the level of a paragraph: its own, else that of its style."""
        properties = paragraph.find(f"{WORD}pPr")
        if properties is None:
            return None
        style = properties.find(f"{WORD}pStyle")
        by_style = self.styles.get(style.get(f"{WORD}val", "")) if style is not None else None
        own = properties.find(f"{WORD}numPr")
        if own is None:
            return by_style
        number = _value(own, "numId")
        if number == "0":
            return None
        level = _value(own, "ilvl")
        fallback = by_style or ("", 0)
        return number or fallback[0], int(level) if level.isdigit() else fallback[1]


def read_numbering(package: Package) -> Numbering:
    """Return the lists that a document defines."""
    numbering = Numbering()
    for root in package.related("numbering"):
        kinds = {
            kind.get(f"{WORD}abstractNumId", ""): _levels(kind)
            for kind in root.iter(f"{WORD}abstractNum")
        }
        for one in root.iter(f"{WORD}num"):
            kind = _value(one, "abstractNumId")
            number = one.get(f"{WORD}numId", "")
            changed = {
                level: values
                for override in one.iter(f"{WORD}lvlOverride")
                for level, values in _levels(override).items()
            }
            # A list with levels of its own counts for itself.
            counted = f"{kind}/{number}" if one.find(f"{WORD}lvlOverride") is not None else kind
            numbering.lists[number] = counted, {**kinds.get(kind, {}), **changed}
    for root in package.related("styles"):
        numbering.styles = _styles(root)
    return numbering


def _levels(kind: etree._Element) -> dict[int, _Level]:
    found = {}
    for level in kind.iter(f"{WORD}lvl"):
        at, start = level.get(f"{WORD}ilvl", ""), _value(level, "start")
        if at.isdigit():
            found[int(at)] = _Level(
                int(start) if start.isdigit() else 1, _value(level, "numFmt"),
                _value(level, "lvlText"),
            )  # fmt: skip
    return found


def _styles(root: etree._Element) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for style in root.iter(f"{WORD}style"):
        own = style.find(f"{WORD}pPr/{WORD}numPr")
        if own is not None and (number := _value(own, "numId")) not in {"", "0"}:
            level = _value(own, "ilvl")
            found[style.get(f"{WORD}styleId", "")] = number, int(level) if level.isdigit() else 0
    return found


def _value(parent: etree._Element, name: str) -> str:
    child = parent.find(f"{WORD}{name}")
    return child.get(f"{WORD}val", "") if child is not None else ""


def format_number(number: int, form: str) -> str:
    """Return a number as a list or a note prints it.

    >>> [format_number(4, form) for form in ("decimal", "lowerLetter", "upperRoman")]
    ['4', 'd', 'IV']
    """
    if form in {"lowerLetter", "upperLetter"} and number > 0:
        letters = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, _MOST)
        return letters.upper() if form == "upperLetter" else letters
    if form in {"lowerRoman", "upperRoman"} and 0 < number <= _MOST:
        roman = ""
        for value, letters in _ROMAN:
            roman += letters * (number // value)
            number %= value
        return roman.upper() if form == "upperRoman" else roman
    return str(number)
