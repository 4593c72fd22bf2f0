"""Papers of the Union's institutions that CELEX does not number: they keep what was printed.

The Commission's decisions as it sends them ("C(2021) 7914"), documents of the Council ("ST
10581/22", "doc. 6110/08 ADD 1") and texts of the Parliament ("P9_TA(2021)0123").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_DECISION = re.compile(
    r"C ?\((?P<year>(?:19|20)\d\d)\) ?,? ?(?:nr\.? ?)?(?P<number>\d{1,5})(?![\d/])"
    r"(?: ?(?:final|def(?:initief)?\b\.?))?"
)
# Versions and parts are papers of their own; "INIT" is the first version, the paper itself.
_PARTS = r"(?P<parts>(?: ?(?:REV|ADD|COR|DCL|EXT)\.? ?\d{1,2}(?!\d))*)(?: INIT(?!\w))?"
_NUMBER = (
    r"(?P<number>\d{4,5})(?:/(?P<version>\d)(?=/\d\d))?"
    rf"(?:/| (?=20\d\d (?:INIT|REV|ADD|COR)))(?P<year>\d\d(?:\d\d)?)(?![\d/]){_PARTS}"
)
_COUNCIL = re.compile(
    r"(?:(?P<sure>[Rr]aads?document(?:en)?(?: ?nummers?)?|ST)"
    r"|[Dd]oc(?:ument(?:en)?)?(?:nr|nummers?)?)"
    rf"[.:]?(?:[ -](?:met )?(?:nrs?\.?|nummers?|no\.))?[ -]?(?P<st>ST[ -]?)?{_NUMBER}"
)
_NEXT = re.compile(rf"(?:, | en |, en | of ){_NUMBER}")
_OF_COUNCIL = ("Raad", "raad", "PbE", "JBZ")
_REACH = 150
_YEARS = re.compile(r"(?:19|20)\d\d")  # "document 2029/30" is of a year of sessions
_ADOPTED = re.compile(
    r"(?P<text>[PT](?:[4-9]|1\d)[_-]TA(?:PROV)?) ?\((?P<year>\d{4})\) ?(?P<number>\d{4})(?!\d)"
)
_TERM = re.compile(r"[PT](?:[4-9]|1\d)[_-]$")
_LONGEST_TERM = 4  # "P10_", in front of the word
_PAPER = re.compile(r"[ABC](?:[4-9]|1\d)-\d{4}/(?:19|20)\d\d(?!\d)")
# "artikel 2 van Uitvoeringsbesluit C(2031) 12": what sort of paper it is stands in front.
_SORT = re.compile(
    r"(?<!\w)(?:(?:[Uu]itvoerings|[Gg]edelegeerde? )?(?:[Bb]esluit|[Bb]eschikking|[Vv]erordening|"
    r"[Rr]ichtlijn)|[Aa]anbeveling|[Mm]ededeling)(?: van de Commissie)? (?:nr\. )?$"
)
_LONGEST_SORT = 50


def _reference(start: int, end: int, name: str, label: str) -> Reference:
    return Reference(start, end, "eu", f"name:{name}", label, confidence=0.9, takes_places=True)


def _read_decision(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _DECISION.match(text, start):
        name = f"C({found['year']}) {int(found['number'])}"
        sort = _SORT.search(text, max(0, start - _LONGEST_SORT), start)
        yield _reference(sort.start() if sort else start, found.end(), name, name)


def _read_council(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found, begin = _COUNCIL.match(text, start), start
    if not found or not (found["sure"] or _is_of_council(text, start, found)):
        return
    while found:
        name = f"{found['number']}/{found['year'][-2:]}{_parts(found['parts'])}"
        yield _reference(begin, found.end(), f"ST {name}", f"Raadsdocument {name}")
        found = _NEXT.match(text, found.end())
        begin = found.start("number") if found else begin


def _is_of_council(text: str, start: int, found: re.Match[str]) -> bool:
    """Tell whether a plain "document" is the Council's: its parts or a word in front tell."""
    if found["parts"] or found["version"] or found["st"]:
        return True
    if _YEARS.fullmatch(found["number"]):
        return False
    before = text[max(0, start - _REACH) : start]
    return any(word in before for word in _OF_COUNCIL)


def _parts(printed: str) -> str:
    return "".join(f" {name} {number}" for name, number in re.findall(r"([A-Z]+)\D*(\d+)", printed))


def _read_parliament(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _PAPER.match(text, start):
        yield _reference(start, found.end(), found[0], found[0])
        return
    term = _TERM.search(text, max(0, start - _LONGEST_TERM), start)
    if term and (found := _ADOPTED.match(text, term.start())):
        series = found["text"].replace("TAPROV", "TA-PROV").replace("-TA", "_TA")
        name = f"{series}({found['year']}){found['number']}"
        yield _reference(found.start(), found.end(), name, name)


COMMISSION_DECISION = CitationKind(
    name="commission-paper",
    kind="eu",
    anchors=("c(19", "c(20", "c (19", "c (20"),
    read=_read_decision,
    form="C, year in brackets, number",
    identifier="name:C(<year>) <number>",
    examples=(
        ("het besluit C(2031) 7914", "name:C(2031) 7914", ""),
        ("Uitvoeringsbesluit C (2031) 7914 final", "name:C(2031) 7914", ""),
        ("artikel 2 van beschikking C(2031)0914", "name:C(2031) 914", "art.2"),
    ),
    not_examples=("onderdeel C (2031)", "vitamine C (2031) 12/3", "groep C 2031, 12"),
    limits="CELEX gives these numbers no place, so the paper keeps its own.",
)
COUNCIL = CitationKind(
    name="council-document",
    kind="eu",
    anchors=(
        "raadsdocument", "raaddocument", "st 0", "st-0",
        *(f"{word} {digit}" for word in ("st",) for digit in range(1, 10)),
        *(f"st-{digit}" for digit in range(1, 10)),
        *(f"st{digit}" for digit in range(10)),
        *(f"{word}{digit}" for word in ("doc. ", "document ", "documenten ", "doc ")
          for digit in range(10)),
        "doc. st", "document st", "documentnr", "documentnummer", "doc.nr", "doc. nr",
        "document nr", "documenten nr", "document nummer", "document met nummer",
    ),
    read=_read_council,
    form="raadsdocument, doc. or ST, number and year, with its parts (REV, ADD, COR)",
    identifier="name:ST <number>/<year>",
    examples=(
        ("Raadsdocument 10581/32", "name:ST 10581/32", ""),
        ("(ST 8864/31)", "name:ST 8864/31", ""),
        ("(ST8865/31)", "name:ST 8865/31", ""),
        ("ST 8115 2031 INIT", "name:ST 8115/31", ""),
        ("(doc. 6110/28 ADD 1)", "name:ST 6110/28 ADD 1", ""),
        ("een besluit van de Raad (document 13463/1/27 REV 1)", "name:ST 13463/27 REV 1", ""),
        ("raadsdocumenten nrs. 10581/32 en 10582/32", "name:ST 10582/32", ""),
    ),
    not_examples=(
        "het document 2029/30", "de Raad en het document 2029/30", "document 12345/31 van de wijk",
        "St. 1234/31", "het raadsdocument 12 van de gemeente", "doc. 123/31",
    ),
    limits="A plain document is the Council's where its parts or a word in front say so.",
)  # fmt: skip
PARLIAMENT = CitationKind(
    name="parliament-text",
    kind="eu",
    anchors=(
        "ta(19", "ta(20", "ta (20", "taprov(20",
        *(f"{letter}{term}-{digit}" for letter in "abc" for term in range(4, 20)
          for digit in range(10)),
    ),
    read=_read_parliament,
    form="texts adopted by and papers of the Europees Parlement by their number",
    identifier="name:<number>",
    examples=(
        ("de resolutie P9_TA(2031)0123", "name:P9_TA(2031)0123", ""),
        ("P9_TA-PROV(2031)0123", "name:P9_TA-PROV(2031)0123", ""),
        ("het verslag (A9-0123/2031)", "name:A9-0123/2031", ""),
    ),
    not_examples=("de weg A9-12", "A4-0123"),
)  # fmt: skip
