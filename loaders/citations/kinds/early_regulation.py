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


# Of some there was only ever one; so they are known without their day, where their maker is named.
_KNOWN = {3: 1958, 4: 1958, 17: 1962, 26: 1962}
_BY_NUMBER = re.compile(
    r"(?P<eeg>EEG-?)?verordening n[ro]\.? ?(?P<number>3|4|17|26)(?! ?[/\d])"
    r"(?P<maker> van de (?-i:Raad)(?! van [A-Z])| \(EEG\)| EEG(?!\w))?",
    re.IGNORECASE,
)


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found, year = _NUMBERED.match(text, start), 0
    if found:
        year = int(found["year"])
    elif (found := _BY_NUMBER.match(text, start)) and (found["eeg"] or found["maker"]):
        year = _KNOWN[int(found["number"])]
    if found and year:
        number = int(found["number"])
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
        ("Verordening nr. 17 van de Raad", "celex:31962R0017", ""),
        ("artikel 2 van Verordening no. 3 van de Raad van 25 september 1958", "celex:31958R0003",
         "art.2"),
    ),
    not_examples=(
        "verordening nr. 17 van 6 februari 1992",
        "de verordening nr. 17 van de gemeente",
        "de verordening nr. 18 van de Raad",
        "verordening nr. 3 van de raad van Sterrendam",
    ),
)  # fmt: skip
