"""The literals of the automaton, and what may begin where one of them stands.

A view's folded text has 0 for every digit, so the automaton's literals do too: "000, nr" stands for
a thousand anchors, which makes it a third as large, quicker to build and quicker to run. Where only
some digits will do ("nj 19", "wet 2000"), an entry holds what each opens.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kamergraaf.loaders.citations.kinds import KINDS
from kamergraaf.loaders.citations.names import Name, names
from kamergraaf.loaders.citations.places.anchors import ANCHORS
from kamergraaf.loaders.citations.reference import CitationKind

# A few letters stand inside countless words: so short a name is sought with what ends it.
_SHORT, _VERY_SHORT = 4, 2
_ANY = "#"  # in a literal, whatever digit; no anchor or name holds this sign
_ENDS = f" .,;:)]\"'?!/-([{_ANY}"
_OPENINGS = " (\"'/,"
_LONG_NAME = 10  # from here on a name may follow a hyphen ("EU-Opvangrichtlijn")
_DIGIT = re.compile(f"[0-9{_ANY}]")

# What the title of an unknown act ends in: "E-wet" stands in every "Informatiewet" too.
_HIDDEN = ("wet", "besluit", "regeling", "reglement", "verdrag")
# "36 600 nr" is a paper's, but "7 juli 1981 nr. 398" has that of a letter.
_SIGN = " nr"


@dataclass(slots=True)
class Entry:
    """What may begin where one literal stands.

    `exact`: where the digits matter, what each printed literal opens, in lower case; then `any`
    tells whether the entry itself holds for all other digits.
    """

    kinds: tuple[tuple[CitationKind, int], ...] = ()  # and its anchor's length
    name: Name | None = None
    places: bool = False
    lead: int = 0  # letters of the literal that stand before the name
    inside: bool = False  # may stand inside a longer word
    steady: str = ""  # the name, where it means the same however it is printed
    exact: dict[str, Entry] | None = None
    any: bool = True
    hides: bool = False  # holds the beginning of another literal that may stand inside a word


def entries() -> dict[str, Entry]:
    """Return what each literal of the automaton opens."""
    found: dict[str, Entry] = defaultdict(Entry)
    for kind in KINDS:
        for anchor in _collapsed(kind.anchors):
            found[anchor].kinds += ((kind, len(anchor)),)
    for anchor in _collapsed(ANCHORS):
        found[anchor].places = True
    for folded, name in names().items():
        for literal in _literals_of(folded):
            found[literal].name = name
    _inherit(found)
    for literal, entry in found.items():
        if entry.name:
            entry.lead = literal.index(entry.name.folded)
        long_name = entry.name is not None and len(entry.name.folded) >= _LONG_NAME
        entry.inside = long_name or any(kind.inside_words for kind, _ in entry.kinds)
        if entry.name and not entry.places and _is_steady(entry.name):
            entry.steady = entry.name.folded
        entry.hides = literal.endswith(_SIGN) or any(literal.find(w, 1) > 0 for w in _HIDDEN)
    return _by_form(found)


def _collapsed(anchors: Iterable[str]) -> Iterator[str]:
    """Yield anchors, one for all that differ in their digits where every digit occurs."""
    forms: dict[str, set[str]] = defaultdict(set)
    for anchor in anchors:
        forms[_DIGIT.sub(_ANY, anchor)].add(anchor)
    for form, printed in forms.items():
        if len(printed) == 10 ** form.count(_ANY):
            yield form
        else:
            yield from sorted(printed)


def _by_form(found: dict[str, Entry]) -> dict[str, Entry]:
    """Return entries by literals that have 0 for every digit."""
    forms: dict[str, dict[str, Entry]] = defaultdict(dict)
    for literal, entry in found.items():
        forms[_DIGIT.sub("0", literal)][literal] = entry
    merged = {}
    for form, exact in forms.items():
        general = _DIGIT.sub(_ANY, form)
        entry = exact.pop(general) if general in exact else Entry(any=False)
        entry.exact = exact or None
        merged[form] = entry
    return merged


def _literals_of(name: str) -> list[str]:
    # "Vw 2000" must begin where " vw " does, or the shorter name would be found first.
    if name.find(" ") in (1, _VERY_SHORT):
        return [name, *(opening + name for opening in _OPENINGS)]
    if len(name) > _SHORT:
        return [name]
    if len(name) > _VERY_SHORT:
        return [name + end for end in _ENDS]
    return [opening + name + end for opening in _OPENINGS for end in _ENDS]


def _is_steady(name: Name) -> bool:
    return all(alias.case == "any" and not alias.context for alias in name.aliases)


def _inherit(found: dict[str, Entry]) -> None:
    """Let a literal open what its beginnings open: only the longest literal at a place is found."""
    shortest = min(map(len, found))
    for literal, entry in found.items():
        for form in dict.fromkeys((literal, _DIGIT.sub(_ANY, literal))):
            for length in range(len(form) - 1, shortest - 1, -1):
                if shorter := found.get(form[:length]):
                    if shorter.kinds:
                        entry.kinds += tuple(k for k in shorter.kinds if k not in entry.kinds)
                    entry.places = entry.places or shorter.places
