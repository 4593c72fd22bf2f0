"""The first regulations of the EEG, by number and day: "verordening nr. 17 van 6 februari 1962".

They were counted on from 1958 until 1967; CELEX files each under its year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.dates import MONTH
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.ontology.identifiers import celex, eu_act_iri

_NUMBERED = re.compile(
    r"(?:EEG-?)?verordening n[ro]\.? ?(?P<number>\d{1,4})(?! ?[/\d])"
    r"(?: van de (?:Raad|Commissie)| \(EEG\))?(?: \([^()]{1,20}\))?,? (?:van|d\.d\.) \d{1,2} "
    rf"(?:{MONTH}) (?P<year>195[89]|196[0-7])(?!\d)",
    re.IGNORECASE,
)


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _NUMBERED.match(text, start):
        year, number = int(found["year"]), int(found["number"])
        yield Reference(
            start, found.end(), "eu", f"celex:{celex('reg', year, number)}",
            f"Verordening (EEG) nr. {number}/{year}", takes_places=True,
            confidence=0.9, iri=eu_act_iri("reg", year, number),
        )  # fmt: skip


EARLY_REGULATION = CitationKind(
    name="early-regulation",
    kind="eu",
    anchors=("verordening nr. ", "verordening no. ", "verordening nr ", "eegverordening nr. "),
    read=_read,
    form="verordening of before 1968, its number and its day",
    identifier="celex:3<year>R<number>",
    examples=(
        ("verordening nr. 17 van 6 februari 1962", "celex:31962R0017", ""),
        ("artikel 2 van Verordening no. 3 van de Raad van 25 september 1958", "celex:31958R0003",
         "art.2"),
    ),
    not_examples=(
        "verordening nr. 17 van 6 februari 1992",
        "de verordening nr. 17 van de gemeente",
    ),
)  # fmt: skip
