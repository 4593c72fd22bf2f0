"""Handelingen and their Aanhangsel: what was said and what was answered, by year and number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.lists import PAGES, page_pins
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_YEAR = r"(?P<first>(?:19|20)?\d\d) ?[-/] ?(?P<last>(?:19|20)?\d{1,2})(?!\d)"
_CHAMBER = r"(?P<kamer>II|I|EK|TK|Tweede Kamer|Eerste Kamer)(?![A-Za-z])"
_HANDELINGEN = re.compile(
    rf"Handelingen (?:van de )?(?:{_CHAMBER},? ?)?(?:(?:vergader|zittings)?jaar )?(?:{_YEAR},? ?)"
    r"(?:nr\.? ?|no\. ?)?(?P<nr>\d{1,3})?(?!\d)"
    r"(?:(?:,| ?-) ?(?:item(?:nummer|nr\.)?|onderwerp) ?(?P<item>\d{1,3})"
    r"|-(?P<short>\d{1,3})(?!\d))?",
    re.IGNORECASE,
)
_PAGES = re.compile(
    r",? ?(?:\(?(?:pp?\.|blz\.?|pag\.?)) ?"
    r"(?P<pages>\d{1,5}(?:-\d{1,5})?(?: ?- ?\d{1,5}(?:-\d{1,5})?)?)",
    re.IGNORECASE,
)
_AANHANGSEL = re.compile(
    rf"(?:Aanhangsel(?: (?:van de |der )?Handelingen|,? Handelingen)?|Aanh\.(?: Hand\.)?)"
    rf"(?: van de)?(?: {_CHAMBER})?,? ?(?:(?:vergader|zittings)?jaar )?{_YEAR},? ?"
    r"(?:nrs?\.?|nummer|no\.)? ?(?P<nr>\d{1,5})(?!\d)",
    re.IGNORECASE,
)
_QUESTION_ID = re.compile(r"ah-tk-(?P<years>\d{8})-(?P<nr>\d{1,5})", re.IGNORECASE)


def vergaderjaar(first: str, last: str) -> str:
    """Return a parliamentary year in eight digits.

    >>> vergaderjaar("2010", "11"), vergaderjaar("1999", "2000"), vergaderjaar("07", "8")
    ('20102011', '19992000', '20072008')
    """
    year = int(first) if len(first) == 4 else int(first) + (1900 if int(first) > 40 else 2000)
    return f"{year}{year + 1}"


def _read_handelingen(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if text.endswith("Aanhangsel van de ", 0, start):
        return
    found = _HANDELINGEN.match(text, start)
    if not found:
        return
    chamber = "ek" if (found["kamer"] or "II").upper() in ("I", "EK", "EERSTE KAMER") else "tk"
    years = vergaderjaar(found["first"], found["last"])
    item = found["item"] or found["short"]
    parts = [years, *(part for part in (found["nr"], item) if part)]
    stop = found.end()
    pages = PAGES.match(text, stop) or _PAGES.match(text, stop)
    stop = pages.end() if pages else stop
    key = f"h-{chamber}:{'-'.join(parts)}" if found["nr"] else ""
    year = f"{years[:4]}/{years[6:]}"
    label = f"Handelingen {'I' if chamber == 'ek' else 'II'} {year}"
    label += f", nr. {found['nr']}" if found["nr"] else ""
    label += f", item {item}" if item else ""
    yield Reference(
        start, stop, "handelingen", key, label,
        page_pins(pages["pages"]) if pages else [],
        confidence=1.0 if found["kamer"] else 0.8,
    )  # fmt: skip


def _read_aanhangsel(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _AANHANGSEL.match(text, start):
        years = vergaderjaar(found["first"], found["last"])
        label = f"Aanhangsel Handelingen {years[:4]}/{years[6:]}, nr. {found['nr']}"
        yield Reference(start, found.end(), "aanhangsel", f"ah:{years}-{found['nr']}", label)
    elif found := _QUESTION_ID.match(text, start):
        label = (
            f"Aanhangsel Handelingen {found['years'][:4]}/{found['years'][6:]}, nr. {found['nr']}"
        )
        yield Reference(
            start, found.end(), "aanhangsel", f"ah:{found['years']}-{found['nr']}", label
        )


HANDELINGEN = CitationKind(
    name="handelingen",
    kind="handelingen",
    anchors=("handelingen ",),
    read=_read_handelingen,
    form="Handelingen, chamber, vergaderjaar, number, item, page",
    identifier="h-tk:<years>-<number>-<item>",
    examples=(
        ("Handelingen II 2010/11, nr. 54, item 6", "h-tk:20102011-54-6", ""),
        ("Handelingen I 2019-2020, nr. 12, item 3, p. 5", "h-ek:20192020-12-3", "p.5"),
        ("Handelingen TK 2022/23, nr. 84, item 12", "h-tk:20222023-84-12", ""),
    ),
    not_examples=("strafbare handelingen 2010", "de Handelingen van de Kamer"),
)
AANHANGSEL = CitationKind(
    name="aanhangsel",
    kind="aanhangsel",
    anchors=("aanhangsel", "aanh.", "ahtk", "ah-tk-"),
    read=_read_aanhangsel,
    form="Aanhangsel (van de) Handelingen, vergaderjaar, number",
    identifier="ah:<years>-<number>",
    examples=(
        ("Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 76", "ah:20232024-76", ""),
        ("Aanhangsel Handelingen II 2024/25, nr. 1028", "ah:20242025-1028", ""),
    ),
    not_examples=("het aanhangsel bij de brief",),
)
