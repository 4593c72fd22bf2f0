"""Days as registers and reports write them."""

from __future__ import annotations

from datetime import date


def read_day(printed: object) -> date | None:
    """Return the day in "2025-07-03T11:30:00"; None where there is no whole day.

    >>> read_day("2025-07-03T00:00:00+02:00"), read_day("2017"), read_day(None)
    (datetime.date(2025, 7, 3), None, None)
    """
    if not isinstance(printed, str):
        return None
    try:
        return date.fromisoformat(printed.strip()[:10])
    except ValueError:
        return None
