"""A page in front of the volume that it stands in: "blz. 5080 Handelingen"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kamergraaf.loaders.citations.numbers.lists import page_pins
from kamergraaf.loaders.citations.reference import Reference

_IN_FRONT = re.compile(
    r"(?:blz\.?|bladz\.|bladzijde|pag\.|p\.) ?(?P<pages>\d{1,5}(?:-\d{1,5})?),? "
    r"(?:(?:van|in|uit) de |der )?[\"']?$"
)
_WORD = re.compile(r"Handelingen(?!\w)")
_REACH = 40


def with_page_in_front(text: str, start: int, reports: list[Reference]) -> Iterator[Reference]:
    """Yield the reports read at view[start:], the only one with the page in front of it.

    Where none was read, a page "van de Handelingen" is one of the meeting that is spoken of.
    """
    page = None
    if len(reports) < 2 and text[start - 2 : start - 1] not in ("(", "."):
        page = _IN_FRONT.search(text, max(0, start - _REACH), start)
    if not page or (reports and reports[0].pins):
        yield from reports
        return
    pins = page_pins(page["pages"])
    if reports:
        yield replace(reports[0], start=page.start(), pins=pins)
    elif word := _WORD.match(text, start):
        yield Reference(
            page.start(), word.end(), "handelingen", "", "Handelingen", pins, confidence=0.5
        )
