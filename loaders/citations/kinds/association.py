"""Decisions of the Associatieraad EEG-Turkije, known by number alone: "Besluit nr. 1/80"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_COUNCIL = "Associatieraad EEG-Turkije"
# Those that still have effect; any other number may be that of an act or a case.
_NUMBERS = ("2/76", "1/80", "3/80")
_WORDS = ("besluit", "associatiebesluit")
# A view has lost the hyphen of "EEG-Turkije".
_DECISION = re.compile(
    rf"(?:Associatieb|[Bb])esluit,? (?:nr\.? ?)?(?P<number>{'|'.join(_NUMBERS)})(?![\d/])"
    r"(?:,? van de Associatieraad(?: E(?:E?G|U) ?[/-]? ?Turkije)?)?"
)


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _DECISION.match(text, start):
        name = f"Besluit nr. {found['number']} van de {_COUNCIL}"
        yield Reference(start, found.end(), "eu", f"name:{name}", name, takes_places=True)


ASSOCIATION = CitationKind(
    name="association",
    kind="eu",
    anchors=tuple(
        f"{word}{nr}{number}"
        for word in _WORDS
        for nr in (" ", " nr. ", " nr ", " nr.")
        for number in _NUMBERS
    ),
    read=_read,
    form="Besluit or Associatiebesluit 2/76, 1/80 or 3/80 of the Associatieraad EEG-Turkije",
    identifier="name:Besluit nr. <number> van de Associatieraad EEG-Turkije",
    examples=(
        (
            "artikel 6, eerste lid, van Besluit nr. 1/80",
            f"name:Besluit nr. 1/80 van de {_COUNCIL}",
            "art.6(1)",
        ),
        (
            "Besluit 1/80 van de Associatieraad EEG-Turkije, artikel 13",
            f"name:Besluit nr. 1/80 van de {_COUNCIL}",
            "art.13",
        ),
        ("artikel 7 Associatiebesluit 3/80", f"name:Besluit nr. 3/80 van de {_COUNCIL}", "art.7"),
    ),
    not_examples=("het besluit 4/80", "besluit 1/801", "besluit nr. 1/80/3"),
)
