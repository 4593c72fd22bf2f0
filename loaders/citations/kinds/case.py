"""Case law: ECLI and LJN numbers, decisions of a court by date, case numbers in Luxembourg."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.dates import MONTHS
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_ECLI = re.compile(
    r"(?:ECLI ?[:;] ?)(?P<land>[A-Z]{2}) ?: ?(?P<court>[A-Z0-9]{1,8}) ?: ?(?P<year>\d{4}) ?: ?"
    r"(?P<number>[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)",
    re.IGNORECASE,
)
_BEFORE_ECLI = re.compile(r",? ?\(?(?=ECLI)", re.IGNORECASE)
_BEHIND_LJN = re.compile(r",? \(?LJN[: ]{0,2}[A-Z]{2} ?\d{4}\)?")
_LJN = re.compile(r"LJN[: ]{0,2}(?:nr\.? ?|nummer )?(?P<number>[A-Z]{2} ?\d{4})(?!\w)")
_DAY = rf"(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)}) (?P<year>\d{{4}})"
_COURTS = {
    "HR": r"HR|Hoge Raad",
    "ABRvS": r"ABRvS|ABRS|Afdeling bestuursrechtspraak(?: van de Raad van State)?",
    "CRvB": r"CRvB|Centrale Raad van Beroep",
    "CBb": r"CBb",
    "HvJ": r"HvJ ?(?:EU|EG|EEG)?|Hof van Justitie(?: van de (?:EU|EG|Europese Unie))?",
    "EHRM": r"EHRM|Europees Hof voor de Rechten van de Mens",
    "Rb": r"Rb\.? [A-Z][a-z]+(?:Nederland)?|Rechtbank [A-Z][\w-]+(?: [A-Z][\w-]+)?",
    "Hof": r"Hof [A-Z][a-z]+|Gerechtshof [A-Z][\w-]+",
}
_DECISION = re.compile(
    "(?:"
    + "|".join(f"(?P<{name}>{form})" for name, form in _COURTS.items())
    + rf"),? (?:van )?{_DAY}"
    # What other series and numbers the same decision bears belongs to it.
    r"(?P<more>(?:,? \(?(?:NJ|AB|JV|RV|BNB|V-N|VN|JB|JOR|Gst\.?|NTM|USZ|RSV|NJB) ?"
    r"(?:\d{4}[,/] ?(?:nr\.? ?)?\d{1,4}|\d{4}, ?\d+)\)?"
    r"|,? \(?(?:nr|zaaknr|zaaknummer|rolnr)\.? ?[\dA-Z][\dA-Z./-]*(?: \d{3}(?!\d))?\)?)*)"
)
_LUXEMBOURG = re.compile(
    r"(?:(?:gevoegde )?za(?:ak|ken) )?(?P<court>[CTF]) ?- ?"
    r"(?P<number>\d{1,4}) ?/ ?(?P<year>\d{2})(?![\d/])(?: ?P(?:PU)?\b)?"
)
_STRASBOURG = re.compile(
    r"(?:nr|no|appl?\. no|klachtnr|application no)\.? ?(?P<number>\d{3,5}/\d{2})(?!\d)", re.I
)
_SERIES = re.compile(
    r"(?P<series>NJ|AB|BNB|JV|RV|USZ|RSV) (?P<year>(?:19|20)\d\d)"
    r"(?:, ?(?:nr\.? ?)?|/)(?P<number>\d{1,4})(?!\d)"
)


def _ecli(text: str, at: int) -> tuple[str, int] | None:
    """Read an ECLI at `at`: the number in its official spelling, and where it ends."""
    found = _ECLI.match(text, at)
    if not found:
        return None
    return (
        f"ECLI:{found['land']}:{found['court']}:{found['year']}:{found['number']}".upper(),
        found.end(),
    )


def _read_ecli(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _ecli(text, start):
        yield Reference(start, found[1], "case", f"ecli:{found[0]}", found[0])


def _read_ljn(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _LJN.match(text, start):
        number = found["number"].replace(" ", "")
        yield Reference(start, found.end(), "case", f"case:LJN-{number}", f"LJN {number}")


def _read_decision(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _DECISION.match(text, start)
    if not found:
        return
    court = next(name for name in _COURTS if found[name])
    month = MONTHS.index(found["month"].lower()) + 1
    day = f"{found['year']}-{month:02}-{int(found['day']):02}"
    name = found[court] if court in ("Rb", "Hof") else court
    stop = found.end()
    ljn = _BEHIND_LJN.match(text, stop)
    stop = ljn.end() if ljn else stop
    if (behind := _BEFORE_ECLI.match(text, stop)) and (ecli := _ecli(text, behind.end())):
        # The number that follows is a citation of its own; it tells which decision this one is.
        yield Reference(start, stop, "case", f"ecli:{ecli[0]}", ecli[0], resolved_by="context")
        return
    yield Reference(
        start,
        stop,
        "case",
        f"case:{name}-{day}",
        f"{name} {day}",
        resolved_by="name",
        confidence=0.8,
    )


def _read_luxembourg(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    at = start
    for word in ("gevoegde zaken ", "zaken ", "zaak "):
        if text[at - len(word) : at].lower() == word:
            at -= len(word)
            break
    if found := _LUXEMBOURG.match(text, at):
        name = f"{found['court']}-{found['number']}/{found['year']}"
        yield Reference(at, found.end(), "case", f"case:{name}", f"zaak {name}")


def _read_strasbourg(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _STRASBOURG.match(text, start):
        near = text[max(0, start - 120) : start]
        if re.search(r"EHRM|Rechten van de Mens| v\. ", near):
            number = found["number"]
            yield Reference(start, found.end(), "case", f"case:EHRM-{number}", f"EHRM nr. {number}")


def _read_series(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _SERIES.match(text, start):
        name = f"{found['series']} {found['year']}/{found['number']}"
        yield Reference(
            start, found.end(), "case", f"case:{name}", name, resolved_by="name", confidence=0.9
        )


ECLI = CitationKind(
    name="ecli",
    kind="case",
    anchors=("ecli:", "ecli ", "ecli;"),
    read=_read_ecli,
    form="ECLI in any case and spacing",
    identifier="ecli:ECLI:…",
    examples=(
        ("ECLI:NL:HR:2019:2006", "ecli:ECLI:NL:HR:2019:2006", ""),
        ("(ecli:eu:c:2014:2459).", "ecli:ECLI:EU:C:2014:2459", ""),
    ),
    not_examples=("de ECLI van het arrest",),
)
LJN = CitationKind(
    name="ljn",
    kind="case",
    anchors=("ljn ", "ljn:"),
    read=_read_ljn,
    form="LJN and its number",
    identifier="case:LJN-<number>",
    examples=(("LJN BB2875", "case:LJN-BB2875", ""),),
    not_examples=("het LJN nummer",),
)
DECISION = CitationKind(
    name="decision",
    kind="case",
    anchors=(
        "hr ", "hoge raad", "abrvs", "abrs", "afdeling bestuursrechtspraak",
        "crvb", "centrale raad van beroep", "cbb ", "hvj", "hof van justitie",
        "ehrm", "europees hof voor de rechten van de mens",
        "rb. ", "rb ", "rechtbank ", "hof ", "gerechtshof ",
    ),
    read=_read_decision,
    form="court and date of the decision, with series and numbers behind it",
    identifier="case:<court>-<date>, or the ECLI that follows",
    examples=(
        ("HR 25 maart 2008, NJ 2009, 452, LJN BB2875", "case:HR-2008-03-25", ""),
        ("HR 14 april 2006, nr. 41 569, ECLI:NL:HR:2006:AW1747", "ecli:ECLI:NL:HR:2006:AW1747", ""),
        ("HR 20 december 2019", "case:HR-2019-12-20", ""),
    ),
    not_examples=("de Hoge Raad heeft in 2019", "HR-beleid"),
)  # fmt: skip
LUXEMBOURG = CitationKind(
    name="luxembourg",
    kind="case",
    anchors=tuple(f"{court}-{digit}" for court in "ctf" for digit in range(1, 10)),
    read=_read_luxembourg,
    form="case number of the Court of Justice or the General Court",
    identifier="case:C-<number>/<year>",
    examples=(("zaak C-131/12", "case:C-131/12", ""), ("(C-384/98)", "case:C-384/98", "")),
    not_examples=("het C-17 project", "de F-35", "C-130"),
)
SERIES = CitationKind(
    name="series",
    kind="case",
    anchors=(
        "nj 19", "nj 20", "ab 19", "ab 20", "bnb 19", "bnb 20",
        "jv 20", "usz 20", "rsv 19", "rsv 20", "rv 20",
    ),
    read=_read_series,
    form="a series of case law by year and number",
    identifier="case:<series> <year>/<number>",
    examples=(("NJ 1990, 467", "case:NJ 1990/467", ""), ("AB 2012/345", "case:AB 2012/345", "")),
    not_examples=("NJ 2009",),
)  # fmt: skip
STRASBOURG = CitationKind(
    name="strasbourg",
    kind="case",
    anchors=("nr. ", "no. ", "klachtnr. "),
    read=_read_strasbourg,
    form="application number behind EHRM or the names of parties",
    identifier="case:EHRM-<number>",
    examples=(("EHRM, zaak Salah Sheekh, nr. 1948/04", "case:EHRM-1948/04", ""),),
    not_examples=("brief nr. 1948/04",),
)
