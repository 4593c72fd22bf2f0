"""The cover: which committees report, which letters follow, who was clerk, which Chamber it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from kamergraaf.loaders.structure.actors.bodies import (
    COMMITTEES,
    MARKER,
    OF_CHAMBER,
    Bodies,
    split_committees,
)
from kamergraaf.loaders.structure.actors.people import read_signed
from kamergraaf.loaders.structure.text.dates import DATE, DAY, read_date
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Committee, LetterKind, Role, Span

_EK_NUMBER = re.compile(
    r"kst-(?:\d{8}-)?(?:\d+|[cdilmvx]+)(?:-[IVX]+)?-[A-Z]{1,3}$|(?:ah|h|kv)-ek-", re.IGNORECASE
)
_TK_NUMBER = re.compile(r"kst-\d+(?:-\w+)*-\d+$|(?:ah|h|kv)-tk-")
_EK_PAGE = re.compile(  # its website's
    r"\bplenaire vergadering\b[^.]{0,80}?Parlementair jaar \d{4}"
    rf"|Verslag van de vergadering van {DAY} \(\d{{4}}/\d{{4}} nr\. \d+\)"
)
# Only its papers have letters for numbers, or behind them.
_EK_HEADING = re.compile(
    r"^(?:[A-Z]{1,2}\d?|[Nn]r\. \d{1,3}[a-z])\s+(?:(?:NADER|EIND|VOORLOPIG) ?){0,2}(?:VERSLAG"
    r"|(?:NADERE )?MEMORIE VAN ANTWOORD)\b",
    re.MULTILINE,
)
# Since 1995 the Tweede Kamer has no such report; that of the other may have a number too.
_PROVISIONAL = re.compile(
    r"\bVOORLOPIG VERSLAG\b[^.]{0,300}?\bVastgesteld \d{1,2} \w+ (?P<year>\d{4})"
)
_EK_ALONE_SINCE = 1996
# As websites with older debates name one: "Handelingen Tweede Kamer 1981-1982 10 november 1981".
_DEBATE_OF = re.compile(
    rf"\b(?:Stenogram|Plenair verslag|Handelingen(?= \w+ Kamer \d{{4}}-\d{{4}} {DAY}))"
    r" (Eerste|Tweede) Kamer\b",
    re.IGNORECASE,
)
_HALL = re.compile(r"\b(Eerste|Tweede)\s+Kamer\s+der\s+Staten[-\s]+Generaal", re.IGNORECASE)
_TO_HALL = re.compile(r"Aan\s+de\s+voorzitter\s+van\s+de\s+(Eerste|Tweede)\s+Kamer", re.IGNORECASE)
_CONSULTED = re.compile(
    rf"{COMMITTEES.pattern}(?P<names>[^.:;(]{{3,300}}?)(?=,?\s+(?:hebben|heeft|brengen|brengt|hadden|had"
    r"|belast|bestaat|bestaan|bestond|bestonden)\b"
    # a note's number ends the list too: "hebben de commissies voor A1 en voor B2 de brief gelezen"
    r"|(?<=[^\W\d]\d)(?=\s+(?:de|het|een)\s+(?!(?:\w+\s+)?commissie)))",
    re.IGNORECASE | re.DOTALL,
)
_ENTRY = re.compile(
    rf"^[^\w\n]*De\s+(?P<what>(?:(?!heeft\b|hebben\b|is\b|bij\b|per\b)[\w-]+\s+){{0,3}}?\w*brief)(?:\s+van\s+(?:de|het)\s[^.;]{{1,120}}?)?"
    rf"\s+(?:van|d\.d\.)\s+(?P<date>{DAY})",
    re.MULTILINE,
)
_HEAD = 3000  # code points within which a paper's number stands
# Where the cover lists no letters it may tell of them.
_TOLD = re.compile(
    rf"\bop\s+(?P<sent>{DAY})\s+(?:een|de)\s+brief\s+(?:aan\s[^.;]{{1,120}}?\s)?"
    r"(?:gestuurd|verzonden|gezonden)"
    rf"|\bbij\s+brief\s+van\s+(?P<put>{DAY})\s+(?:aan\s+)?de\s+(?:minister|staatssecretaris)"
    r"[^.;]{0,120}\b(?:voorgelegd|gesteld|gezonden)"
    rf"|\bheeft\s+(?:op|bij\s+brief\s+van)\s+(?P<replied>{DAY})\s+(?:schriftelijk\s+)?"
    r"(?:gereageerd|geantwoord)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"overleg\s+gevoerd\s+met\s+.{3,300}?\s+over\s+(.{3,600}?)\.\s", re.IGNORECASE | re.DOTALL
)
_PUT = re.compile(
    r"vragen(?:\s+en\s+opmerkingen)?\s+voorgelegd\s+aan\s+"
    r"(?:(?!\s(?:over|inzake)\s)[^.;:]){3,300}\s(?:over|inzake)\s+"
    r"(.{3,600}?)\.(?=\s+[A-ZÀ-Þ–]|\s*\Z)",  # "nr. 4)." ends no sentence
    re.DOTALL,
)
_ADOPTED = re.compile(rf"\bvastgesteld,?\s*(?:op\s+|d\.d\.\s+)?({DAY})", re.IGNORECASE)
_CLERK = re.compile(
    r"(?:De\s+)?(?P<role>(?:(?:adjunct-?|plv\.?|plaatsvervangend|waarnemend|wnd\.?)\s*)?griffier"
    r"|(?:fungerend\s+|fng\.\s+)?voorzitter)\s+(?:voor\s+(?:dit\s+(?:verslag|overleg)|deze\s+lijst)(?:,.*)?|van\s+de\b.*)$",
    re.IGNORECASE,
)
# What the head of a report ends with: its heading, and the day on which it was adopted.
_HEADING = re.compile(
    r"(?:(?:[Nn]r\.? ?)?(?:\d{1,5}|[A-Z]{1,3}\d?|\d{4}[DZ]\d{4,6}) )?"
    r"(?:(?:VERSLAG|Verslag|INBRENG|Inbreng|LIJST|Lijst) |(?:Vastgesteld|Ontvangen)(?: |$))[^.]*"
)
# How its first sentence opens: the title of a dossier opens with no committee.
_REPORTS = re.compile(
    r"(?:De|Binnen|Bij|In|Uit|Vanuit|Door|Namens|Naar|Na|Op) (?:[^.]*? )?" + COMMITTEES.pattern
    + r"|(?:De|Binnen de|Door de) commissies? [a-z]",
    re.IGNORECASE,
)  # fmt: skip
# The name may stand on the same line, behind the last comma.
_NAME_BESIDE = re.compile(r",\s+(?P<name>[^,\n]{2,45})$")


@dataclass(frozen=True, slots=True)
class Officer:
    """Who signs the report, and for which committees; none where it names none."""

    name: str
    role: Role
    span: Span
    committees: tuple[Committee, ...]
    initials: str = ""


@dataclass(slots=True)
class Cover:
    """What the cover says."""

    committees: tuple[Committee, ...] = ()
    markers: dict[int, Committee] = field(default_factory=dict)  # note number -> its committee
    entries: list[tuple[LetterKind, date]] = field(default_factory=list)
    officers: list[Officer] = field(default_factory=list)
    adopted: date | None = None
    subject: str = ""


def find_chamber(lines: Lines, document_id: str) -> str:
    """Return `ek` or `tk`: by the paper's number, the addressee, the heading, then by count."""
    if _EK_NUMBER.search(document_id):
        return "ek"
    provisional = _PROVISIONAL.search(lines.text, 0, _HEAD)
    if provisional and int(provisional["year"]) >= _EK_ALONE_SINCE:
        return "ek"
    if _TK_NUMBER.search(document_id):
        return "tk"
    head = lines.text[:600]
    if _EK_PAGE.search(head):
        return "ek"
    if _EK_HEADING.search(lines.text, 0, _HEAD):
        return "ek"
    if found := _DEBATE_OF.search(head) or _TO_HALL.search(lines.text) or _HALL.search(head):
        return "ek" if found[1].lower() == "eerste" else "tk"
    halls = [hall.lower() for hall in _HALL.findall(lines.text)]
    return "ek" if halls.count("eerste") > halls.count("tweede") else "tk"


def read_cover(lines: Lines, last: int, skipped: set[int], bodies: Bodies) -> Cover:
    """Return what the lines up to `last` say, those of notes and page numbers left out."""
    cover = Cover()
    kept = [line for line in range(last) if line not in skipped]
    text = "\n".join(lines.words[line] for line in kept)
    if consulted := _CONSULTED.search(text):
        _read_committees(consulted["names"], cover, bodies)
    for entry in _ENTRY.finditer(text):
        when = read_date(DATE.findall(entry["date"])[0])
        if when:
            cover.entries.append((kind_of_entry(entry["what"]), when))
    cover.entries = cover.entries or list(_told(text))
    if subject := _SUBJECT.search(text) or _PUT.search(text):
        cover.subject = tidy(subject[1])
    if adopted := _ADOPTED.search(text):
        cover.adopted = read_date(adopted[1])
    _read_officers(lines, kept, cover, bodies)
    return cover


def _told(text: str) -> Iterator[tuple[LetterKind, date]]:
    """Yield what sentences say of the letters: "is op 30 mei 2022 een brief gestuurd"."""
    for told in _TOLD.finditer(text):
        if when := read_date(tidy(told["sent"] or told["put"] or told["replied"])):
            yield LetterKind.ANTWOORD if told["replied"] else LetterKind.UITGAAND, when


def end_of_head(lines: Lines, last: int, skipped: set[int], cover: Cover) -> int:
    """Return the line behind a report's head, which is number, title of the dossier and heading.

    From there to `last` the committee reports. Where it does not, all is head.
    """
    head = 0
    for line in lines.filled_in(0, last):
        word = lines.words[line]
        if line in skipped:
            continue
        if _REPORTS.match(word):
            return head or line
        if _HEADING.fullmatch(word):
            head = line + 1
    return (head if cover.committees or cover.entries else 0) or last


def kind_of_entry(what: str) -> LetterKind:
    """Return the kind of letter that "rappelbrief" or "nadere antwoordbrief" is."""
    word = what.casefold()
    if "rappel" in word or "herinnering" in word:
        return LetterKind.RAPPEL
    if "uitstel" in word:
        return LetterKind.UITSTEL
    if "antwoord" in word or "reactie" in word or "inkomend" in word:
        return LetterKind.ANTWOORD
    return LetterKind.UITGAAND


def _read_committees(names: str, cover: Cover, bodies: Bodies) -> None:
    found: list[Committee] = []
    for name in split_committees(tidy(names)):
        found += bodies.committees(name)
        if marker := MARKER.search(OF_CHAMBER.sub("", name)):
            cover.markers[int(marker[1])] = found[-1]
    cover.committees = tuple(dict.fromkeys(found))


def _behind_committee(printed: str, committees: tuple[Committee, ...]) -> re.Match[str] | None:
    """Return the name behind that of a committee, which no comma parts from it."""
    for one in committees:
        if found := re.search(rf" {re.escape(one.name)}\s+(?P<name>[^,\n]{{2,45}})$", printed):
            return found
    return None


def _read_officers(lines: Lines, kept: list[int], cover: Cover, bodies: Bodies) -> None:
    """The clerk's name, or the chair's, stands on the line below the office."""
    filled = [line for line in kept if lines.words[line]]
    for line, below, third in zip(filled, [*filled[1:], -1], [*filled[2:], -1, -1], strict=False):
        printed = lines.words[line]
        if third >= 0 and not printed.endswith(",") and lines.words[below].endswith(","):
            printed, below = f"{printed} {lines.words[below]}", third
        office = _CLERK.match(printed.rstrip(", "))
        beside = _NAME_BESIDE.search(printed) if office else None
        if office and not beside:
            beside = _behind_committee(printed, cover.committees)
        signed = read_signed(beside["name"]) if beside else None
        if beside and signed:
            printed, below = printed[: beside.start()], line
        elif office and below >= 0:
            signed = read_signed(lines.words[below])
        if not office or not signed:
            continue
        role = Role.GRIFFIER if "griffier" in office["role"].casefold() else Role.VOORZITTER
        named = COMMITTEES.search(printed)
        committees = bodies.committees(printed[named.end() :]) if named else ()
        span = Span(lines.starts[below], lines.ends[below])
        cover.officers.append(Officer(signed[1], role, span, committees, signed[0]))
