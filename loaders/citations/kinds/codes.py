"""Codes that are named together: "de Wetboeken van Koophandel en van Strafrecht"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.names import names, read_name
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_CODE = (
    r"(?:(?:Militair )?Strafre(?:ch|g)t|Strafvordering|Koophandel|"
    r"Burgerlijke Re(?:ch|g)tsvordering)"
)
_AND = r"(?:, |,? en |, alsmede |, zoomede )(?:van )?"
_LISTED = re.compile(rf"Wetboeken (?P<codes>van {_CODE}(?:{_AND}{_CODE}){{1,3}})(?!\w)", re.I)
_ANOTHER = re.compile(rf"dat (?P<codes>van {_CODE})(?!\w)", re.I)
_BEFORE, _REACH = re.compile(rf"Wetboek van {_CODE},? (?:en|of|in) $", re.I), 60
_BOTH = re.compile(r"Wetboek van \(Militair\) Strafrecht(?!\w)", re.I)
_ONE = re.compile(rf"(?:van )?({_CODE})(?!\w)", re.I)


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if both := _BOTH.match(text, start):
        for title in ("wetboek van strafrecht", "wetboek van militair strafrecht"):
            name = names().get(title)
            code = read_name(name, title, setting.date, beside=False) if name else None
            if code:
                yield code.at(start, both.end())
        return
    listed = _LISTED.match(text, start)
    if not listed and _BEFORE.search(text, max(0, start - _REACH), start):
        listed = _ANOTHER.match(text, start)
    if not listed:
        return
    begin = start
    for one in _ONE.finditer(text, listed.start("codes"), listed.end()):
        title = "wetboek van " + one[1].lower().replace("regt", "recht")
        name = names().get(title)
        code = read_name(name, title, setting.date, beside=False) if name else None
        if code:
            yield code.at(begin, one.end())
        begin = one.end()


CODES = CitationKind(
    name="codes",
    kind="law",
    anchors=(
        "wetboeken van ",
        "wetboek van (militair",
        *(f"dat van {code}" for code in ("straf", "koophandel", "burgerl")),
    ),
    read=_read,
    form="codes that are named together",
    identifier="bwb:<number>",
    examples=(
        ("de Wetboeken van Strafrecht en van Strafvordering", "bwb:BWBR0001903", ""),
        ("de Wetboeken van Koophandel en van Burgerlijke Regtsvordering", "bwb:BWBR0001827", ""),
        ("het Wetboek van Strafrecht en dat van Koophandel", "bwb:BWBR0001838", ""),
        ("het Wetboek van (Militair) Strafrecht", "bwb:BWBR0001869", ""),
    ),
    not_examples=("de wetboeken van de bibliotheek", "het recht en dat van Koophandel"),
)
