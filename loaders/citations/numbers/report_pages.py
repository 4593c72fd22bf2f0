"""Pages of the Handelingen, and the meeting that a page may tell: "blz. 31-1472"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.numbers.lists import PAGES

#: Pages behind a word, with the meeting that each may tell.
REPORT_PAGES = re.compile(
    r"[,.]? ?(?:\(?(?:pp?\.|bl(?:adz)?\.|blzz?\.?|pag\.?)) ?"
    r"(?P<pages>\d{1,5}(?:-\d{1,5})?(?:(?: ?- ?|/| t/m | tot en met )\d{1,5}(?:-\d{1,5})?)?"
    r"|(?-i:C) ?\d{1,4}(?: ?- ?(?-i:C) ?\d{1,4})?)",  # public meetings of committees in the sixties
    re.IGNORECASE,
)
# "Handelingen TK 1997-1998, 6368-6375": pages of a year that are no years.
_YEAR_PAGES = re.compile(r"(?P<pages>(?!19\d\d|20\d\d)\d{3,4} ?- ?\d{3,4})(?!\d)")
# "Handelingen 1954-1955 - 3342": until 1960 a page behind a dash.
_DASHED_PAGE = re.compile(r" ?- ?(?P<pages>\d{1,4})(?!\d|-)")
_IN_MEETING = re.compile(r"(\d{1,3})-(\d{3,5})(?!\d)")
_MOST_PAGES = 60  # that a meeting may have when its number is as high as that of a page


def pages_at(text: str, at: int, bare: bool) -> re.Match[str] | None:
    """Return the pages at view[at:]; `bare`: they may stand without a word behind the year."""
    pages, in_meeting = PAGES.match(text, at), REPORT_PAGES.match(text, at)
    # "blz. 4-12 t/m 4-15": each number that of its meeting, and a page
    if in_meeting and (not pages or in_meeting.end() > pages.end()):
        pages = in_meeting
    if pages or not bare:
        return pages
    return _YEAR_PAGES.match(text, at) or _DASHED_PAGE.match(text, at)


def meeting_of(pages: re.Match[str] | None) -> str:
    """Return the meeting in which a page stands: "blz. 31-1472" is in meeting 31, else ""."""
    numbered = _IN_MEETING.match(pages["pages"]) if pages else None
    if not numbered or int(numbered[2]) - int(numbered[1]) < _MOST_PAGES:
        return ""
    return numbered[1]
