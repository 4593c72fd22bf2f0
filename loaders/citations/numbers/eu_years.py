"""Which of the two numbers of an act of the Union is its year: "656/2014", "92/43", "2024/1351"."""

from __future__ import annotations

_FIRST_YEAR, _LAST_YEAR = 1952, 2049
_LAST_SHORT = 14  # from 2015 acts have their whole year in front


def year_of(printed: str) -> int:
    """Return the year a number can be, or 0: "2024" is one, "92" is 1992, "656" none."""
    number = int(printed)
    if len(printed) == 2 and 52 <= number <= 99:
        return 1900 + number
    return number if len(printed) == 4 and _FIRST_YEAR <= number <= _LAST_YEAR else 0


def year_and_number(
    type_: str, first: str, second: str, numbered: bool
) -> tuple[int, int, bool] | None:
    """Return year, number and whether the order was beyond doubt; None where neither is a year.

    `numbered`: "nr." stands in front, as it does only where the number comes first.

    >>> year_and_number("reg", "656", "2014", True), year_and_number("dir", "92", "43", False)
    ((2014, 656, True), (1992, 43, True))
    """
    first_year, second_year = year_of(first), year_of(second)
    if first_year and not second_year:
        return first_year, int(second), True
    if second_year and not first_year:
        return second_year, int(first), True
    if not first_year:
        return None
    # Directives have the year in front, and so have decisions unless a whole year stands behind.
    if type_.startswith("dir") or (type_.startswith("dec") and len(first) > len(second)):
        return first_year, int(second), True
    # Both can be a year: the order changed on 1 January 2015.
    if not numbered and first_year >= 2015:
        return first_year, int(second), second_year < 2015 or len(second) < 4
    if second_year < 2015:
        return second_year, int(first), True
    return first_year, int(second), False


def short_year(type_: str, first: str, second: str) -> tuple[int, int, bool] | None:
    """Return year and number where a year of this century has two digits: "(EG) nr. 883/04".

    >>> short_year("reg", "883", "04"), short_year("dir", "04", "38")
    ((2004, 883, False), (2004, 38, False))
    """
    year, number = (second, first) if type_.startswith("reg") else (first, second)
    if len(year) != 2 or int(year) > _LAST_SHORT:
        return None
    return 2000 + int(year), int(number), False
