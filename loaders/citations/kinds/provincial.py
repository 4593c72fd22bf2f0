"""The omgevingsverordening of a province, by its title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

# A view has lost the hyphens of names.
_PROVINCE = (
    r"(?:Drenthe|Flevoland|Fr(?:yslân|iesland)|Gelderland|Groningen|Limburg|Noord-?Brabant|"
    r"Noord-?Holland|Overijssel|Utrecht|Zeeland|Zuid-?Holland)"
)
_LEADS = ("Interim ", "Interim", "Tijdelijke ")
_BEHIND = re.compile(rf" (?:[Pp]rovincie )?{_PROVINCE}(?: 20\d\d)?(?!\w|-[A-Za-z])")
_CONFIDENCE = 0.6


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    lead = next((lead for lead in _LEADS if text.endswith(lead, 0, start)), "")
    if not lead and text[start] != "O":
        return
    if found := _BEHIND.match(text, end):
        begin = start - len(lead)
        title = text[begin : found.end()]
        yield Reference(
            begin, found.end(), "law", f"law:{title}", title,
            resolved_by="title", confidence=_CONFIDENCE, takes_places=True,
        )  # fmt: skip


PROVINCIAL = CitationKind(
    name="provincial",
    kind="law",
    anchors=("omgevingsverordening",),
    inside_words=True,
    read=_read,
    form="Omgevingsverordening (Interim, Tijdelijke) and the name of a province",
    identifier="law:<title>",
    examples=(
        ("de Omgevingsverordening Limburg", "law:Omgevingsverordening Limburg", ""),
        ("artikel 3.2 van de Interim omgevingsverordening Noord-Brabant",
         "law:Interim omgevingsverordening Noord-Brabant", "art.3.2"),
        ("de Omgevingsverordening Noord-Holland 2022 geldt",
         "law:Omgevingsverordening Noord-Holland 2022", ""),
        ("de Interim Omgevingsverordening provincie Utrecht",
         "law:Interim Omgevingsverordening provincie Utrecht", ""),
        ("de Tijdelijke Omgevingsverordening Zeeland",
         "law:Tijdelijke Omgevingsverordening Zeeland", ""),
    ),
    not_examples=(
        "een omgevingsverordening Limburg",
        "de omgevingsverordening van de provincie Utrecht",
        "Omgevingsverordening en Limburg",
        "de Omgevingsverordening Utrechtse Heuvelrug",
    ),
)  # fmt: skip
