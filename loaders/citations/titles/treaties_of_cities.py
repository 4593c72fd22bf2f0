"""Treaties whose city has several: "het Verdrag van Genève van 3 mei 1931 inzake sterren"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.names import names, read_name
from kamergraaf.loaders.citations.numbers.dates import MONTH
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.end import title_end

_DAY = re.compile(
    rf",? (?:van|dd\.|d\.d\.) (?P<day>\d{{1,2}} (?i:{MONTH}) (?:18|19|20)\d\d)"
    r",?(?= (?:inzake|betreffende|nopens) )"
)
_ABOUT = (" inzake ", " betreffende ", " nopens ")
_CITY = re.compile(r"(?:Internationaal )?Verdrag van [A-Z][\w'-]+(?: York)?")
_MOST_WORDS = 14


def take_subject(text: str, treaty: Reference) -> None:
    """Let the name of a city that has several treaties mean the one whose subject follows."""
    city = text[treaty.start : treaty.end]
    if not _CITY.fullmatch(city) or not (treaty.candidates or treaty.resolved_by == "title"):
        return
    day = _DAY.match(text, treaty.end)
    about = day.end() if day else treaty.end
    if not text.startswith(_ABOUT, about):
        return
    stop = title_end(text, treaty.start, about, _MOST_WORDS)
    if not stop:
        return
    subject = text[about:stop]
    treaty.iri, treaty.candidates, treaty.end = "", (), stop
    for title in (f"{city}{subject}", f"Verdrag{subject}"):
        name = names().get(title.lower())
        if known := read_name(name, title, None, beside=True) if name else None:
            treaty.key, treaty.label, treaty.resolved_by = known.key, known.label, "name"
            treaty.confidence = known.confidence
            return
    treaty.label = f"{city} van {day['day']}{subject}" if day else f"{city}{subject}"
    treaty.key, treaty.resolved_by, treaty.confidence = f"treaty:{treaty.label}", "title", 0.5
