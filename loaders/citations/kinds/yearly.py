"""Tax acts of a year, whose names hold no word for a regulation: "Belastingplan 2020"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.loaders.citations.titles.long_tail import read_known

_NAMES = (
    "Belastingplan", "Overige fiscale maatregelen", "Fiscale verzamelwet",
    "Fiscale vergroeningsmaatregelen", "Fiscale onderhoudswet",
)  # fmt: skip
_YEARLY = re.compile(
    rf"(?P<name>{'|'.join(_NAMES)}) (?P<year>(?:19|20)\d\d)(?!\d{{2}})"
    r"(?: ?-?(?P<part>I{1,3})(?!\w))?"
)


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _YEARLY.match(text, start):
        known = None if found["part"] else read_known(text, start)
        if known:
            yield known
            return
        name = f"{found['name']} {found['year']}" + (f"-{found['part']}" if found["part"] else "")
        yield Reference(
            start, found.end(), "law", f"law:{name}", name,
            resolved_by="title", confidence=0.9, takes_places=True,
        )  # fmt: skip


YEARLY = CitationKind(
    name="yearly",
    kind="law",
    anchors=tuple(f"{name.lower()} {century}" for name in _NAMES for century in (19, 20)),
    read=_read,
    form="tax act of a year, such as Belastingplan, and its year",
    identifier="bwb:<id> where the law list has it, or law:<name> <year>",
    examples=(
        ("het Belastingplan 2020 wijzigt", "law:Belastingplan 2020", ""),
        ("artikel XX van de Overige fiscale maatregelen 2019",
        "law:Overige fiscale maatregelen 2019", "art.XX"),
        ("de Fiscale verzamelwet 2024 (", "law:Fiscale verzamelwet 2024", ""),
        ("de Fiscale verzamelwet 2013", "bwb:BWBR0034091", ""),
    ),
    not_examples=("het belastingplan 2020 van de gemeente", "een Belastingplan voor 2020"),
)  # fmt: skip
