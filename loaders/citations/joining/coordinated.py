"""Acts that share the end of their names: "Vogel- en Habitatrichtlijn", "Wet en Besluit maan"."""

from __future__ import annotations

import re
from datetime import date

from kamergraaf.loaders.citations.joining.brackets import Token
from kamergraaf.loaders.citations.names import names, read_name
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.text.view import View

_AND = (" en ", " of ", " en de ", " of de ", " en het ", " of het ")
_HALF = re.compile(r"(?<!\w)([A-Z][A-Za-z]{2,24}) (?:en|of) (?:de |het )?$")
_NAMED = ("name", "alias")
_REACH = 36  # letters in front of an act within which the first half of a name stands
_SORT = re.compile(r"(?:richtlijn|verordening|besluit|regeling|wetboek|verdrag|wet)$")
# "de Wet en het Besluit sterren"
_SORT_ALONE = re.compile(r"(?<!\w)(?P<sort>Wet|Besluit) (?:en|of) (?:de |het )?$")
_OTHER_SORT = re.compile(r"(?:Uitvoerings)?(?:[Bb]esluit|[Rr]egeling)(?= \w)")


def with_coordinated(view: View, tokens: list[Token], day: date | None) -> list[Token]:
    """Return the tokens, with the act whose name ends as that of the next one does.

    What the first half means by itself (the system EES, of the EES-verordening) gives way to it.
    """
    text = view.text
    halves = {
        i: first
        for i, token in enumerate(tokens)
        if text.endswith(_AND, 0, token.start)
        and isinstance(token, Reference)
        and (first := _first_half(view, token, day))
    }
    if not halves:
        return tokens
    merged: list[Token] = []
    for i, token in enumerate(tokens):
        first = halves.get(i)
        before = merged[-1] if merged else None
        if first and before and before.end > first.start:
            if isinstance(before, Reference) and before.mention != "citation":
                merged[-1] = first
        elif first:
            merged.append(first)
        merged.append(token)
    return merged


def _first_half(view: View, token: Reference, day: date | None) -> Reference | None:
    text = view.text
    if token.resolved_by not in _NAMED:
        return None
    if (other := _OTHER_SORT.match(text, token.start)) and (
        alone := _SORT_ALONE.search(text, max(0, token.start - _REACH), token.start)
    ):
        printed = alone["sort"] + text[other.end() : token.end]
        return _named(printed, token, alone.start(), alone.end("sort"), day)
    half = _HALF.search(text, max(0, token.start - _REACH), token.start)
    sort = _SORT.search(text, token.start, token.end)
    if not half or not sort:
        return None
    if view.step(half.end(1)) == 1:
        return None  # no hyphen was printed
    first = _named(half[1] + sort[0], token, half.start(1), half.end(1), day)
    if first:
        first.takes_places = False  # "artikel 6 van de Vogel- en Habitatrichtlijn": of either
    return first


def _named(
    printed: str, other: Reference, start: int, end: int, day: date | None
) -> Reference | None:
    """Return the act of a name of which view[start:end] has the first half, if not `other`."""
    name = names().get(printed.lower())
    meaning = name and read_name(name, printed, day, beside=False)
    return meaning.at(start, end) if meaning and meaning.key != other.key else None
