"""Reports of debates as plain text: who has the floor, and the motions moved.

A turn begins with a line such as "De heer Ceder (ChristenUnie):", "Minister Van Weel:" or "De
voorzitter:". A motion is what stands between "De Kamer," and "gaat over tot de orde van de dag";
its voice is that of those of whom the chair says that they propose it. What the record says itself
is the voice of who meets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from kamergraaf.loaders.structure.actors.bodies import Bodies, speak_as_one
from kamergraaf.loaders.structure.debates.labels import Speaker, read_speaker
from kamergraaf.loaders.structure.debates.moving import find_motions, read_moved
from kamergraaf.loaders.structure.debates.records import find_record
from kamergraaf.loaders.structure.debates.speakers import Floor
from kamergraaf.loaders.structure.frame.cover import end_of_head, find_chamber
from kamergraaf.loaders.structure.frame.members import read_bodies
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.pages.binding import HEAD
from kamergraaf.loaders.structure.pages.survey import Reading, Survey
from kamergraaf.loaders.structure.text.dates import DATE, DAY, read_date
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Actor, Chamber, Passage, PassageKind, Span

_LEAST_TURNS = 3
# A page with what one member said in a sitting says that it is a part of its record; an item of
# the agenda opens with its own words, and the chair alone may speak in it.
_RECORD = re.compile(
    r"\bVerslag van de (?:plenaire )?vergadering van\b|\bPlenair verslag\b"
    r"|^\s*Aan de orde (?:is|zijn|komt|komen)\b"
    r"|\A\s*\d{1,3}[ \t]*\n\s*(?:Regeling van werkzaamheden|Stemming(?:en)?\b|Mededeling(?:en)?\b"
    r"|Hamerstuk(?:ken)?\b|Vragenuur|Opening\b)",
    re.MULTILINE,
)
_HANDELINGEN = re.compile(r"h-(?:tk|ek|vv)-\d")
# A committee says so of its report, however few speak in what is left of it.
_WORD_FOR_WORD = re.compile(
    r"\bbijgaand\s+(?:geredigeerd\s+)?(?:woordelijk|stenografisch)\s+verslag\s+uit\b"
)
_OPENING = 600  # code points
_OPENING_LINES = 6  # with words
_TO_CHAIR = re.compile(r"(?:(?:Mijnheer|Mevrouw|Meneer) de )?[Vv]oorzitter[.!,:]")
_MARKS = ("oorzitter:", "oorzitter :", "):", ") :")
_AGENDA = re.compile(r"Aan de orde (?:is|zijn|komt|komen)\b")
_HELD = re.compile(rf"\b(?:heeft|hebben)\s+op\s+(?:[a-z]+dag\s+)?({DAY})\b")
_PAGE_DAY = re.compile(r"\b[Dd]atum: ((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d))\b")
# A day of what the debate is about, or goes on with: a letter, an overleg, an earlier sitting.
_OF_ANOTHER = re.compile(
    r"(?:\b(?:[a-z]{2,12}overleg|commissiedebat|overleg|brief|brieven|nota|verslag|motie|rapport"
    r"|besluit)\b[^.;:]{0,60}?|\b[Zz]ie\s+(?:ook\s+)?(?:(?:de|het)\s+)?(?:vergadering|debat)\s)"
    r"(?:van|op|d\.d\.)\s+(?:[a-z]+dag\s+)?$"
    r"|\bd\.d\.\s+$|\d\s*(?:[-–/]|\ben|\bt/m|\btot en met)\s*$"  # "d.d. 10-11 april 2018"
)
_OF_SITE = re.compile(r"\s*\n\s*kalender\b")  # the day on which a page was copied
_BEFORE = 100  # code points ahead of a day
_TITLE_LENGTH = 160
_DEBATE = "Verslag van een debat"


@dataclass(slots=True)
class _Turn:
    """A turn while it is read: its lines (half-open) and where its words begin.

    `cuts` are lines in it (half-open) that its speaker does not say for himself: those of a motion
    (True) or of the record.
    """

    speaker: Actor
    first: int
    start: int  # code point of its first word in line `first`
    last: int
    cuts: list[tuple[int, int, bool]] = field(default_factory=list)


def read_debate(survey: Survey) -> Reading | None:
    """Return the turns and motions of a debate, None where the text is no report of one."""
    lines = survey.lines
    if not any(mark in lines.text for mark in _MARKS):  # most papers are no debates
        return None
    found = list(_find_speakers(survey))
    told = _HANDELINGEN.match(survey.document) or _RECORD.search(lines.text, 0, _OPENING)
    if found and not told:
        told = _WORD_FOR_WORD.search(lines.text, 0, lines.raw[found[0].line])
    if len(found) < (1 if told or _addresses_chair(survey, found) else _LEAST_TURNS):
        return None
    chamber = find_chamber(lines, survey.document)
    paper = Paper(survey, Bodies(chamber))
    read_bodies(paper, found[0].line)
    opening = lines.text[: lines.raw[found[0].line]]
    floor = Floor(paper.bodies, [one.line for one in found], lines)
    floor.of_committee = bool(paper.cover.committees)
    floor.learn(found, opening)
    floor.add_listed(one.person for one in paper.memberships if one.fractie)
    turns = _turns(survey, found, floor)
    passages = [*_opening(paper, found[0].line), *_passages(paper, turns, floor)]
    return Reading(
        tuple(passages), date=_day(opening), title=_title(opening), type=_DEBATE,
        memberships=(*paper.memberships, *floor.seats()),
    )  # fmt: skip


def _addresses_chair(survey: Survey, found: list[Speaker]) -> bool:
    """Say whether a member speaks to the chair where a text opens, as where he shows his speech."""
    lines = survey.lines
    return any(
        one.fractie and one.line in lines.filled[:_OPENING_LINES]
        and _TO_CHAIR.match(lines.text[one.after : one.after + _BEFORE].lstrip())
        for one in found
    )  # fmt: skip


def _day(opening: str) -> date | None:
    """Return the day of a debate: that on which the committee met, else one that is of no paper."""
    if held := _HELD.search(opening):
        return read_date(held[1])
    for found in DATE.finditer(opening):
        if _OF_SITE.match(opening, found.end()):
            continue
        if not _OF_ANOTHER.search(opening, max(0, found.start() - _BEFORE), found.start()):
            return read_date(found[0])
    told = _PAGE_DAY.search(opening)  # of a page that has it in digits
    return date.fromisoformat(told[1]) if told else None


def _title(opening: str) -> str:
    """Return the title above a debate: what stands below its number, else its first line."""
    lines = [tidy(line) for line in opening.split("\n") if line.strip()]
    titles = [line for line in lines[:4] if not line.isdigit() and len(line) <= _TITLE_LENGTH]
    return titles[0] if titles else ""


def _find_speakers(survey: Survey) -> Iterator[Speaker]:
    """Yield the lines that give somebody the floor; a long one may go on on the next line."""
    lines = survey.lines
    for line in lines.filled:
        if line in survey.skipped:
            continue
        if speaker := read_speaker(lines, line):
            yield speaker


def _turns(survey: Survey, found: list[Speaker], floor: Floor) -> list[_Turn]:
    ends = [*(one.line for one in found[1:]), len(survey.lines)]
    turns = []
    for speaker, end in zip(found, ends, strict=True):
        first, start = speaker.first_words(survey.lines)
        turn = _Turn(floor.actor(speaker), first, start, end)
        turn.cuts = list(_cuts(survey, first, end))
        turns.append(turn)
    return turns


def _cuts(survey: Survey, first: int, last: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the motions in a turn, and what the record says around them."""
    for begin, end in (*find_motions(survey, first, last), (last, last)):
        for own in find_record(survey.lines, survey.skipped, first, begin):
            yield *own, False
        if begin < end:
            yield begin, end, True
        first = end - 1  # behind a motion its mover does not have the first word


def _opening(paper: Paper, last: int) -> Iterator[Passage]:
    """Yield the head of a committee's report and what it reports; of a sitting, the whole."""
    survey, chamber = paper.survey, Chamber(paper.bodies.chamber)
    begin = _end_of_title(paper, last)
    if head := survey.pieces(0, begin):
        yield Passage(HEAD, PassageKind.FRAME, "", chamber, head)
    if pieces := survey.pieces(begin, last):
        kind = PassageKind.RUNNING_TEXT
        yield Passage("running-text/opening", kind, "", _body(paper), pieces)


def _end_of_title(paper: Paper, last: int) -> int:
    """Return the line at which a committee reports, or the sitting's own words begin."""
    survey = paper.survey
    if paper.cover.committees:
        return end_of_head(survey.lines, last, survey.skipped, paper.cover)
    words = survey.lines.words
    return next((n for n in survey.lines.filled_in(0, last) if _AGENDA.match(words[n])), 0)


def _passages(paper: Paper, turns: list[_Turn], floor: Floor) -> Iterator[Passage]:
    """Yield the turns, the motions and the record's own words in the order in which they begin."""
    survey = paper.survey
    taken: dict[str, int] = {}
    records = 0
    for number, turn in enumerate(turns, 1):
        pieces: list[Span] = []
        first, start = turn.first, turn.start
        within: list[Passage] = []
        for begin, end, moved in turn.cuts:
            pieces += survey.pieces(first, begin, start)
            if moved:
                within.append(read_moved(survey, begin, end, floor, taken))
            elif own := survey.pieces(begin, end):
                records += 1
                key = f"{PassageKind.RUNNING_TEXT.value}/{records}"
                within.append(Passage(key, PassageKind.RUNNING_TEXT, "", _body(paper), own))
            first, start = end, 0
        pieces += survey.pieces(first, turn.last, start)
        if pieces:
            key = f"speech/{number}"
            yield Passage(key, PassageKind.SPEECH, "", turn.speaker, tuple(pieces))
        yield from within


def _body(paper: Paper) -> Actor:
    """Return who meets, in whose voice the record speaks."""
    committees = paper.cover.committees
    return speak_as_one(committees) if committees else Chamber(paper.bodies.chamber)
