"""Articles beside an act that are not its own but those of the bill that changes it."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.joining.brackets import Token
from kamergraaf.loaders.citations.reference import Reference

_CHANGES = tuple(
    f"{what} van {the}"
    for what in ("wijziging", "aanpassing", "intrekking", "herziening")
    for the in ("de ", "het ", "")
)
# "Wijziging Kieswet (artikelen 3 en 4)" heads what the bill does there.
_HEADING = ("ijziging ", "anpassing ", "ntrekking ", "erziening ")
_HEADED = ("Artikel ", "ARTIKEL ", "Artikelen ", "ARTIKELEN ")
_BETWEEN = (" ", " - ")
_NEXT_LINE = re.compile(r" [A-Z(]| ?$")
_ROMAN = re.compile(r"art\.0?[IVX]+(?!\w)")  # "Artikel 0I" stands in front of I


def amends(text: str, act: Token, places: Token) -> bool:
    """Tell whether "de Kieswet (artikel II)", or a heading below, is a bill's that changes it.

    So is an article behind the title that says so: "tot wijziging van de Kieswet, artikel II".
    """
    bracketed = text.startswith(("(Artikel", "(artikel", " Artikel"), places.start - 1)
    if bracketed and text.endswith(_HEADING, 0, act.start):
        return True
    changes = text.endswith(_CHANGES, 0, act.start)
    return (bracketed or changes) and _is_of_bill(act, places)


def _is_of_bill(act: Token, places: Token) -> bool:
    """Tell whether all places are articles with a Roman number, as those that change an act."""
    roman = all(_ROMAN.match(pin) for pin in places.pins)
    return roman and isinstance(act, Reference) and act.kind == "law"


def is_heading(text: str, places: Token, act: Reference) -> bool:
    """Tell whether "Artikel II (Kieswet)" or "Artikel II Kieswet" heads what a bill does there.

    "Artikel II Kieswet bepaalt", within a sentence, is an article of that act.
    """
    between = text[places.end : act.start]
    if between == " (":
        alone = text.startswith(")", act.end)
    else:
        alone = (
            between in _BETWEEN
            and text.startswith(_HEADED, places.start)
            and _NEXT_LINE.match(text, act.end) is not None
        )
    return alone and _is_of_bill(act, places)
