"""Dutch dates as letters print them: "5 december 2025"."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

DAY = rf"(?:[1-9]|[12]\d|3[01])\s+(?:{'|'.join(MONTHS)})\s+(?:19|20)\d\d"
#: A day as a head may misprint its year ("30 mei 23022"); a note's digit may be glued to it too.
MISPRINTED_DAY = rf"(?:[1-9]|[12]\d|3[01])\s+(?:{'|'.join(MONTHS)})\s+\d{{3,6}}"
# No edge behind the year: a note's number may be glued to it ("25 november 20253").
DATE = re.compile(rf"\b{DAY}", re.IGNORECASE)


def read_date(printed: str) -> date | None:
    """Return the date that `printed` begins with; None where it is none ("31 juni 2025").

    >>> read_date("5 december 2025")
    datetime.date(2025, 12, 5)
    """
    parts = printed.split()
    try:
        return date(int(parts[2][:4]), MONTHS.index(parts[1].lower()) + 1, int(parts[0]))
    except (ValueError, IndexError):
        return None
