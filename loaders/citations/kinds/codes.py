"""Several codes in one breath: "de Wetboeken van Strafrecht en van Strafvordering"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_KEYS = {
    "Strafrecht": "bwb:BWBR0001854",
    "Strafvordering": "bwb:BWBR0001903",
    "Koophandel": "bwb:BWBR0001838",
    "Burgerlijke Rechtsvordering": "bwb:BWBR0001827",
}
_CODE = rf"(?:van )?(?P<code>(?i:{'|'.join(_KEYS)}))(?!\w)"
_FIRST = re.compile(rf"[Ww]etboeken {_CODE}")
_NEXT = re.compile(rf"(?:, | en |, en ){_CODE}")
_TITLES = {code.lower(): code for code in _KEYS}


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _FIRST.match(text, start)
    if not found or not _NEXT.match(text, found.end()):
        return
    begin = start
    while found:
        code = _TITLES[found["code"].lower()]
        yield Reference(
            begin, found.end(), "law", _KEYS[code], f"Wetboek van {code}",
            resolved_by="name", takes_places=True,
        )  # fmt: skip
        found = _NEXT.match(text, found.end())
        begin = found.start("code") if found else begin


CODES = CitationKind(
    name="codes",
    kind="law",
    anchors=("wetboeken van",),
    read=_read,
    form="several codes under one word",
    identifier="bwb:<number>",
    examples=(
        ("de Wetboeken van Strafrecht en van Strafvordering", "bwb:BWBR0001903", ""),
        ("de Wetboeken van Koophandel, Strafrecht en Strafvordering", "bwb:BWBR0001854", ""),
    ),
    not_examples=("de wetboeken van die tijd", "de wetboeken van strafrecht van vele landen"),
)
