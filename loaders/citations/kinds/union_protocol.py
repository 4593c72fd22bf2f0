"""Protocols annexed to the treaties of the Union, by number: "Protocol 2 bij de Verdragen"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

# A view has lost the hyphen of "EU-verdragen".
_PROTOCOL = re.compile(
    r"[Pp]rotocol (?:\(?n[ro]\.? ?)?(?P<number>[1-9]\d?)\)?,? (?:gehecht aan|behorende? bij|bij) "
    r"(?:de (?:Verdragen|EU ?[Vv]erdragen)|het (?:VWEU|VEU(?: en (?:het )?VWEU)?|EU ?[Vv]erdrag|"
    r"EG ?[Vv]erdrag|[Ww]erkingsverdrag))(?!\w)"
)


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _PROTOCOL.match(text, start):
        name = f"Protocol nr. {found['number']} bij de Verdragen"
        yield Reference(
            start, found.end(), "treaty", f"treaty:{name}", name, confidence=0.9, takes_places=True
        )


UNION_PROTOCOL = CitationKind(
    name="union-protocol",
    kind="treaty",
    anchors=(
        *("protocol nr", "protocol (nr", "protocol no"),
        *(f"protocol {number}" for number in range(1, 10)),
    ),
    read=_read,
    form="Protocol, its number and the treaties of the Union",
    identifier="treaty:Protocol nr. <number> bij de Verdragen",
    examples=(
        ("Protocol 2 bij de Verdragen", "treaty:Protocol nr. 2 bij de Verdragen", ""),
        (
            "artikel 7 van Protocol nr. 2 bij het VWEU",
            "treaty:Protocol nr. 2 bij de Verdragen",
            "art.7",
        ),
    ),
    not_examples=("protocol 2 bij de hand", "Protocol 2 van het Verdrag"),
)
