"""What a committee decided in a meeting of its own, or puts on its agenda: the committee's words.

The Eerste Kamer publishes "korte aantekeningen", the Tweede Kamer a "besluitenlijst" or an agenda
with a line for each particular.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from kamergraaf.loaders.structure.actors.bodies import COMMITTEES, Bodies, speak_as_one
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.prose import add_section, find_sections
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.pages.binding import HEAD
from kamergraaf.loaders.structure.pages.survey import Reading, Survey
from kamergraaf.loaders.structure.text.dates import DATE, DAY, read_date
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Chamber, Committee, Passage, PassageKind

# "Korte aantekeningen vergadering commissie Zee (Z) van 5 mei 2030", all in one title.
_TITLE = re.compile(
    r"(?P<type>Korte aantekeningen|Besluitenlijst)\b[^():]{0,80}?\bcommissie (?:voor )?"
    rf"(?P<names>[^():]{{3,200}}?)(?= \(| (?:van|d\.d\.) (?:[a-z]+dag )?{DAY}|$)"
)
_LISTED = re.compile(
    r"(?P<type>Besluitenlijst|Convocatie|Agenda)\b[^:]*\bprocedurevergadering\b", re.IGNORECASE
)
_LEADS = re.compile(r"Voortouwcommissie ?: ?(?P<names>.*)")
_HELD = re.compile(r"(?:Datum|Document) ?:|.*procedurevergadering")
_ITEMS = re.compile(r"(?:\d{1,3}\. ?)?Agendapunt ?:|1\. [A-Z]")
_COVER = 25  # lines with words


def read_decisions(survey: Survey) -> Reading | None:
    """Return what a committee decided, in its voice; None where the text is no such list."""
    own = [line for line in survey.lines.filled if line not in survey.skipped]
    words = [survey.lines.words[line] for line in own[:_COVER]]
    titled = next((one for word in words if (one := _TITLE.match(word)) and _day(word)), None)
    bodies = Bodies("ek" if titled and titled["type"].startswith("Korte") else "tk")
    committees = bodies.committees(titled["names"]) if titled else _leading(words, bodies)
    listed = titled or next(filter(None, map(_LISTED.search, words)), None)
    first = next((n for n in own if _ITEMS.match(survey.lines.words[n])), None)
    if not committees or listed is None or first is None:
        return None
    held = [titled.string] if titled else [word for word in words if _HELD.match(word)]
    voice = speak_as_one(committees)
    paper = Paper(survey, bodies)
    builder = PassageBuilder(survey.lines, bodies, sorted(survey.skipped), voice)
    head = Passage(HEAD, PassageKind.FRAME, "", Chamber(bodies.chamber), builder.pieces(0, first))
    builder.add(head)
    for section in find_sections(paper, first, own[-1] + 1):
        add_section(builder, section, voice)
    return Reading(
        tuple(builder.made.values()), date=next(filter(None, map(_day, held)), None),
        type=listed["type"].capitalize(),
    )  # fmt: skip


def _day(word: str) -> date | None:
    found = DATE.search(word)
    return read_date(found[0]) if found else None


def _leading(words: list[str], bodies: Bodies) -> tuple[Committee, ...]:
    """Return the committee that leads, on the line that says so or the next."""
    for word, below in pairwise([*words, ""]):
        if found := _LEADS.match(word):
            printed = tidy(found["names"] or below)
            named = COMMITTEES.match(printed)
            return bodies.committees(printed[named.end() :]) if named else ()
    return ()
