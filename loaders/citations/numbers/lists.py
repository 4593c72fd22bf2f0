"""Lists and ranges of numbers, as citations print them: "7, 17 en 22", "800-805", "12 e.v."."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.numbers.dates import MONTH

_MOST_IN_RANGE = 60
_AGAIN = re.compile(r"\bnrs?\.? ?")  # "nr. 301 en nr. 302"
_SPLIT = re.compile(
    r"( ?- ?| t/m | tot en met | tm )|, en | en |, ?| & | of |/| resp(?:ectievelijk|\.) "
)


def numbers(listed: str) -> list[str]:
    """Return the members of a list; a range of numbers gives all it spans, at most 60.

    >>> numbers("7, 17 en 22"), numbers("800-803"), numbers("PT en PU")
    (['7', '17', '22'], ['800', '801', '802', '803'], ['PT', 'PU'])
    """
    if listed.isalnum():  # as most are: one number
        return [listed]
    parts = _SPLIT.split(_AGAIN.sub("", listed))
    members = parts[:1]
    for i in range(2, len(parts), 2):
        name = parts[i]
        members += _up_to(members[-1], name) if parts[i - 1] else [name]
    return list(dict.fromkeys(member for member in members if member))


def _up_to(first: str, last: str) -> list[str]:
    """Return what a range holds behind its first member."""
    if not (first.isdigit() and last.isdigit()):
        return [last]
    if len(last) < len(first):  # "1241-5": only the digits that change
        last = first[: len(first) - len(last)] + last
    steps = range(int(first) + 1, int(last) + 1)
    return [str(n) for n in steps] if len(steps) < _MOST_IN_RANGE else [last]


_PAGE = r"\d{1,5}(?!\d)(?:(?: ?- ?| [ti]/m | tot en met )\d{1,5}(?!\d)|/\d{1,4}(?![\d/]))?"
# A number behind which three digits stand is a dossier, one with a month and a year a day.
_NO_PAGE = rf"(?!\w|[ .]\d{{3}}(?!\d)| (?:{MONTH}) \d{{4}})"
PAGES = re.compile(
    r" ?(?:,|\.(?= (?-i:b[li]z|bladz|bl\.|pa?g|p\.)))? ?"
    r"(?:\(?(?:pp?\.|b[li]zz? ?[.,]?|bladz(?:\.|ijden?)?|bl\.|pa?g\.?|pagina'?s?)) ?"
    rf"(?P<pages>{_PAGE}(?:(?:, | en |, en | & )(?:(?:pp?|blz|pag)\. ?)?{_PAGE}{_NO_PAGE})*)"
    r"(?: ?e\.?v\.?)?",
    re.IGNORECASE,
)


def page_pins(listed: str) -> list[str]:
    """Return pinpoints of pages; a range of pages is one place.

    >>> page_pins("3, 5 en p. 9"), page_pins("26 - 27")
    (['p.3', 'p.5', 'p.9'], ['p.26-27'])
    """
    if listed.isdigit():
        return [f"p.{listed}"]
    parts = re.split(r", en | en (?!met )|, | & ", listed)
    return [
        "p."
        + re.sub(r" ?- ?| [ti]/m | tot en met |/", "-", part.lstrip("pPblzagBLZAG. ")).replace(
            "C ", "C"
        )
        for part in parts
    ]
