"""Dutch dates as letters print them: "5 december 2025"."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

# Of print that was scanned the first space may be lost: "22oktober 1993".
DAY = rf"(?:0?[1-9]|[12]\d|3[01])\s*(?:{'|'.join(MONTHS)})\s+(?:19|20)\d\d"
#: A day as a head may misprint its year ("30 mei 23022"); a note's digit may be glued to it too.
MISPRINTED_DAY = rf"(?:[1-9]|[12]\d|3[01])\s+(?:{'|'.join(MONTHS)})\s+\d{{3,6}}"
#: A day in figures, as older letterheads have it: "11-06-2002".
FIGURES = r"(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2])-(?:19|20)\d\d"
_SHORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
#: A day with its month cut short, as websites print it: "2 jul. 2031".
SHORT_DAY = rf"(?:0?[1-9]|[12]\d|3[01]) (?:{'|'.join(_SHORT)})t?\.? (?:19|20)\d\d"
# No edge behind the year: a note's number may be glued to it ("25 november 20253").
DATE = re.compile(rf"\b{DAY}", re.IGNORECASE)

_OF_PAGE = re.compile(
    r"\bNummer: \d{4}[A-Z]\d{3,6}, datum: "
    r"((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\b"
)
_HEAD = 2000  # code points
_PARTS = re.compile(r"\s*(\d{1,2})\s*([a-zA-Z]+)\s+(\d{4})")


def read_date(printed: str) -> date | None:
    """Return the date that `printed` begins with; None where it is none ("31 juni 2025").

    >>> read_date("5 december 2025")
    datetime.date(2025, 12, 5)
    """
    found = _PARTS.match(printed)
    try:
        return found and date(int(found[3]), MONTHS.index(found[2].lower()) + 1, int(found[1]))
    except ValueError:
        return None


def read_short_date(printed: str) -> date | None:
    """Return the date in what `SHORT_DAY` matches; None where there is no such day.

    >>> read_short_date("2 jul. 2031"), read_short_date("3 sept. 2031")
    (datetime.date(2031, 7, 2), datetime.date(2031, 9, 3))
    """
    day, month, year = printed.split()
    return read_date(f"{day} {MONTHS[_SHORT.index(month[:3].lower())]} {year}")


def read_figures(printed: str) -> date | None:
    """Return the date in what `FIGURES` matches; None where there is no such day.

    >>> read_figures("11-06-2031"), read_figures("31-06-2031")
    (datetime.date(2031, 6, 11), None)
    """
    day, month, year = map(int, printed.split("-"))
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of_page(text: str) -> date | None:
    """Return the day that a website prints above a paper it shows, in digits; None without one.

    >>> day_of_page("Nummer: 2025D34162, datum: 2025-07-21, bijgewerkt: 2025-07-22 14:17")
    datetime.date(2025, 7, 21)
    """
    told = _OF_PAGE.search(text, 0, _HEAD)
    try:
        return date.fromisoformat(told[1]) if told else None
    except ValueError:
        return None
