"""The heading of a paper in plain text, as far as references need it: its dossier, its session."""

from __future__ import annotations

import re
from datetime import date

from kamergraaf.loaders.citations.numbers.dates import DATE, to_date

_BEGINNING = 2000
_YEAR = r"(?:Ver\w{4,6}jaar|Zitting)\s+(?P<year>(?:19|20)\d\d)\s?[-–]\s?(?:19|20)?\d\d"
# "Vergaderjaar 1992-1993 ⏎ 22 712 ⏎ Wijziging van …", with "Nr. 430" between in papers of both.
# An I in the chapter of a budget may be read as a 1: "22300X11".
_DOSSIER = re.compile(
    rf"{_YEAR}\s+(?:Nr\.\s+\w+\s+)?(?:Kamerstukken\s+)?"
    r"(?:Rijksbegroting voor het (?:dienst)?jaar\s+\d{4}\s+)?(?P<a>\d\d)[ .]?(?P<b>\d{3})"
    r"(?:[ -](?P<suffix>[IVX]{1,5}|\d\d|[A-M](?=\s))|[ -]?(?P<misread>[IVX][IVX1l]{1,4})"
    r"|\s+[Hh]oofdstuk\s+(?P<chapter>[IVX]{1,5}))?(?![\w/])"
)
_SESSION = re.compile(_YEAR)
# The foot of a page in a part of a paper, which has no heading.
_FOOT = re.compile(
    r"^(?:Tweede|Eerste) Kamer, ?(?:vergaderjaar|zitting) ?\d{4} ?[-–] ?\d{2,4}, ?"
    r"(?P<a>\d\d)[ .]?(?P<b>\d{3})(?: (?:hoofdstuk )?(?P<chapter>[IVX]{1,5}))?"
    r"(?: \(R ?\d{2,4}\))?, nrs?\.? ?\d{1,4}[a-z]?(?: \d{1,3})?$",
    re.MULTILINE,
)
_FIRST_PAGES = 20_000
# A page of a paper or a debate tells its session at the foot, a session after an election had one
# year; an answer tells when it was asked for.
_FOOT_YEAR = re.compile(
    r"^(?:(?:(?:Tweede|Eerste) Kamer|Staten-Generaal), ?(?:vergaderjaar|zitting) ?|Zitting )"
    r"(?P<year>(?:19|20)\d\d)(?P<last> ?[-–—] ?\d)?",
    re.MULTILINE,
)
_DAY = re.compile(
    r"(?:(?:Ingezonden|Ontvangen|Vastgesteld|Voorgesteld|Gepubliceerd:|"
    r"(?:Maan|Dins|Woens|Donder|Vrij)dag)"
    rf"|^(?:Tweede|Eerste) Kamer)\s{DATE.pattern}|^{DATE.pattern}\s+[TE]K \d",
    re.MULTILINE,
)
# A page of a website says above a paper when that was made or put there.
_PAGE_DAY = re.compile(
    r"(?:(?:(?:[Dd]ocument|[Pp]ublicatie)d|\b[Dd])atum|Laatste revisie):? (?:\| ?)?(?:"
    r"(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>(?:19|20)\d\d)(?!\d)"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d)(?!\d))"
)


def session_date(text: str) -> date | None:
    """Return a day in the parliamentary year of a paper: its head or foot tells, or its day.

    >>> session_date("Tweede Kamer der Staten-Generaal\\nVergaderjaar 1992-1993\\n22 712")
    datetime.date(1993, 1, 1)
    >>> session_date("de wet.\\nTweede Kamer, zitting 1981, 16 400, nr. 56")
    datetime.date(1981, 7, 1)
    >>> session_date("is aangenomen.\\n31 januari 1995\\nTK 42")
    datetime.date(1995, 1, 31)
    >>> session_date("Vragen van het lid Maan. (Ingezonden 12 maart 1990)")
    datetime.date(1990, 3, 12)
    >>> session_date("Nummer: 2031D00001, datum: 2031-06-29, bijgewerkt: 2032-02-19")
    datetime.date(2031, 6, 29)
    """
    if found := _SESSION.search(text[:_BEGINNING]):
        return date(int(found["year"]) + 1, 1, 1)
    pages = text[:_FIRST_PAGES]
    if foot := _FOOT_YEAR.search(pages):
        year = int(foot["year"])
        return date(year + 1, 1, 1) if foot["last"] else date(year, 7, 1)
    if day := _DAY.search(pages):
        return to_date(*(day.groups()[:3] if day[1] else day.groups()[3:]))
    return _page_day(text[:_BEGINNING])


def _page_day(text: str) -> date | None:
    """Return the day that a page of a website gives a paper, if it is one."""
    found = _PAGE_DAY.search(text)
    if not found:
        return None
    try:
        return date.fromisoformat(
            found["iso"] or f"{found['year']}-{found['month']}-{found['day']}"
        )
    except ValueError:
        return None


def own_dossier(text: str) -> str:
    """Return the dossier that heads a paper ("22712", "36600-VI"), or "".

    >>> own_dossier("Tweede Kamer\\n2\\nVergaderjaar 1992-1993\\n22 712\\nWijziging van de Wet")
    '22712'
    >>> own_dossier("Zitting 1981-1982\\n17 100 B\\nRijkswegenfonds")
    '17100-B'
    >>> own_dossier("van de wet.\\nTweede Kamer, zitting 1979-1980, 13 618, nr. 21\\n")
    '13618'
    """
    found = _DOSSIER.search(text[:_BEGINNING])
    if not found:
        return _at_foot(text[:_FIRST_PAGES])
    misread = (found["misread"] or "").replace("1", "I").replace("l", "I")
    suffix = found["suffix"] or misread or found["chapter"] or ""
    return found["a"] + found["b"] + (f"-{suffix}" if suffix else "")


def _at_foot(text: str) -> str:
    """Return the dossier that the feet of pages name, if it is one."""
    named = {
        found["a"] + found["b"] + (f"-{found['chapter']}" if found["chapter"] else "")
        for found in _FOOT.finditer(text)
    }
    return named.pop() if len(named) == 1 else ""
