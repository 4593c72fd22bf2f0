"""EU acts by a number that says by itself whose it is: "(89/391/EEG)", "2008/615/JBZ".

What sort of act it is stands somewhere in front ("de richtlijn van de Raad betreffende … (…)").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.eu_years import year_and_number
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.ontology.identifiers import celex, eu_act_iri

_CODES = ("EEG", "EG", "EU", "JBZ", "GBVB", "Euratom", "EGKS")
_NUMBER = re.compile(
    rf"(?P<a>\d{{2}}|\d{{4}})/ ?(?P<b>\d{{1,4}})/(?P<code>{'|'.join(_CODES)})(?!\w)"
)
# In front of the sign before the code; a line may end behind a sign.
_BEFORE = re.compile(r"(?<![\d/])\d{2,4}/ ?\d{1,4}$")
_LONGEST = 11
# "de Verordening vangstmogelijkheden (EU 2017/127)": its word and its name stand in front.
_NAMED = re.compile(
    r"(?P<sort>[Vv]erordening|[Rr]ichtlijn) (?:[a-zà-ÿ]+ ){0,4}[a-zà-ÿ]+ "
    r"\(\(?(?P<code>EE?G|EU)\)? ?(?P<nr>nr\. ?)?(?P<a>\d{2,4})/(?P<b>\d{2,4})\)"
)
_LONGEST_NAME = 90
_REACH = 300
_SORTS = (
    ("kaderbesluit", "dec_framw", "Kaderbesluit"),
    ("richtlijn", "dir", "Richtlijn"),
    ("beschikking", "dec", "Besluit"),
    ("besluit", "dec", "Besluit"),
)
_CONFIDENCE = 0.8


def _sort(before: str, code: str) -> tuple[str, str]:
    """Return ELI's type and the word for the sort of act that was named last."""
    named = [(before.rfind(word), word, type_, label) for word, type_, label in _SORTS]
    # By its end: "kaderbesluit" holds "besluit", and stands first of the two.
    at, _, type_, label = max(named, key=lambda sort: sort[0] + len(sort[1]) if sort[0] >= 0 else 0)
    if at >= 0:
        return type_, label
    # Of the Communities mostly directives are cited so; of police and justice decisions.
    return ("dir", "Richtlijn") if code in ("EEG", "EG", "EU", "Euratom") else ("dec", "Besluit")


def _read_named(text: str, start: int) -> Reference | None:
    """Read the act whose number stands in brackets behind its name, at a bracket's code."""
    floor = max(0, start - _LONGEST_NAME)
    at = max(text.rfind(word, floor, start) for word in ("erordening ", "ichtlijn "))
    found = _NAMED.match(text, at - 1) if at > 0 else None
    if not found or found.start("code") != start + text[start:].startswith("("):
        return None
    type_, label = ("reg", "Verordening") if found["sort"][0] in "vV" else ("dir", "Richtlijn")
    act = year_and_number(type_, found["a"], found["b"], numbered=bool(found["nr"]))
    if not act:
        return None
    year, number, _ = act
    return Reference(
        at - 1, found.end(), "eu", f"celex:{celex(type_, year, number)}",
        f"{label} {found['a']}/{found['b']}",
        confidence=_CONFIDENCE, takes_places=True, iri=eu_act_iri(type_, year, number),
    )  # fmt: skip


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if not text[start].isdigit():
        if named := _read_named(text, start):
            yield named
        return
    before = _BEFORE.search(text, max(0, start - _LONGEST), start + 1)
    begin = before.start() if before else start
    found = _NUMBER.match(text, begin)
    if not found or found.start("code") != start + 2:
        return
    type_, label = _sort(text[max(0, begin - _REACH) : begin].lower(), found["code"])
    act = year_and_number(type_, found["a"], found["b"], numbered=False)
    if not act:
        return
    year, number, _ = act
    yield Reference(
        begin, found.end(), "eu", f"celex:{celex(type_, year, number)}", f"{label} {found[0]}",
        resolved_by="context", confidence=_CONFIDENCE, takes_places=True,
        iri=eu_act_iri(type_, year, number),
    )  # fmt: skip


EU_NUMBER = CitationKind(
    name="eu-number",
    kind="eu",
    anchors=(
        *(f"{digit}/{code.lower()}" for digit in range(10) for code in _CODES),
        *(f"({code}{sign}" for code in ("eu", "eg", "eeg") for sign in (" 1", " 2", ")")),
    ),
    inside_words=True,
    read=_read,
    form="year, number and community code of an act whose sort stands further in front",
    identifier="celex:3<year><L|D|F><number>",
    examples=(
        ("de richtlijn betreffende maatregelen (89/391/EEG)", "celex:31989L0391", ""),
        ("het kaderbesluit inzake overlevering, 2002/584/JBZ", "celex:32002F0584", ""),
        ("een beschikking over steun (91/50/EEG)", "celex:31991D0050", ""),
    ),
    not_examples=("50/50/EG", "3/4/EU", "12/EEG"),
    limits="Where no sort is named it is taken for a directive, of police and justice a decision.",
)
