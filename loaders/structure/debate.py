"""Reports of debates as plain text: who has the floor, and the motions moved.

A turn begins with a line such as "De heer Ceder (ChristenUnie):", "Minister Van Weel:" or "De
voorzitter:". A motion is what stands between "De Kamer," and "gaat over tot de orde van de dag";
its voice is that of those of whom the chair says that they propose it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from kamergraaf.loaders.structure.binding import HEAD
from kamergraaf.loaders.structure.bodies import Bodies, speak_as_one, tidy
from kamergraaf.loaders.structure.cover import end_of_head, find_chamber
from kamergraaf.loaders.structure.dates import DATE, DAY, read_date
from kamergraaf.loaders.structure.members import read_bodies
from kamergraaf.loaders.structure.paper import Paper
from kamergraaf.loaders.structure.speakers import Floor, Speaker, read_speaker
from kamergraaf.loaders.structure.survey import Reading, Survey, free_key
from kamergraaf.ontology.nouns import Actor, Chamber, Collective, Passage, PassageKind, Span

_LEAST_TURNS = 3
# A page with what one member said in a sitting says that it is a part of its record.
_RECORD = re.compile(r"\bVerslag van de (?:plenaire )?vergadering van\b|\bPlenair verslag\b")
_OPENING = 600  # code points
_MARKS = ("oorzitter:", "oorzitter :", "):", ") :")
_MOTION_BEGINS = re.compile(r"De Kamer,$")
_MOTION_HEADING = re.compile(r"(?:Gewijzigde |Nader gewijzigde )?Motie$", re.IGNORECASE)
_MOTION_ENDS = re.compile(r"(?:en )?gaat over tot de orde van de dag\b")
_LONGEST_MOTION = 120  # lines
_MOVERS = re.compile(
    r"voorgesteld\s+door\s+(?:het\s+lid|de\s+leden|de\s+heer|mevrouw)\s+(?P<names>[^.]{2,400}?)"
    r"(?:\s+en\s+wordt\s[^.]*)?\.",
)
# The chair of the Eerste Kamer says so ahead of the motion.
_MOVED_BY = re.compile(
    r"\b[Dd]oor\s+(?:het\s+lid|de\s+leden|de\s+heer|mevrouw)\s+(?P<names>[^.:]{2,400}?)\s+"
    r"(?:wordt|worden|is|zijn)\s+de\s+volgende\s+(?:\w+\s+)?moties?\s+(?:voorgesteld|ingediend)"
)
_NUMBERED = re.compile(
    r"(?:[Zz]ij|[Dd]eze\s+motie)\s+krijgt\s+(?:het\s+|de\s+)?(?:nr\.|nummer|letter)\s*"
    r"(\d{1,5}|[A-Z]{1,3}\d?)\b"
)
_AGENDA = re.compile(r"Aan de orde (?:is|zijn|komt|komen)\b")
_AND = re.compile(r"\s*,\s*(?:en\s+)?|\s+en\s+")
_HELD = re.compile(rf"\b(?:heeft|hebben)\s+op\s+(?:[a-z]+dag\s+)?({DAY})\b")
# A day of what the debate is about, or goes on with: a letter, an overleg, an earlier sitting.
_OF_ANOTHER = re.compile(
    r"(?:\b(?:overleg|brief|brieven|nota|verslag|motie|rapport|besluit)\b[^.;:]{0,60}?"
    r"|\b[Zz]ie\s+(?:ook\s+)?(?:de\s+)?vergadering\s)(?:van|op|d\.d\.)\s+(?:[a-z]+dag\s+)?$"
)
_BEFORE = 100  # code points ahead of a day
_ANNOUNCED = 900  # code points within which the chair says who proposes a motion
_ORDER = "orde van de dag"  # the last words of a motion
_TITLE_LENGTH = 160
_DEBATE = "Verslag van een debat"


@dataclass(slots=True)
class _Turn:
    """A turn while it is read: its lines (half-open), where its words begin, its motions."""

    speaker: Actor
    first: int
    start: int  # code point of its first word in line `first`
    last: int
    motions: list[tuple[int, int]] = field(default_factory=list)  # lines, half-open


def read_debate(survey: Survey) -> Reading | None:
    """Return the turns and motions of a debate, None where the text is no report of one."""
    lines = survey.lines
    if not any(mark in lines.text for mark in _MARKS):  # most papers are no debates
        return None
    found = list(_find_speakers(survey))
    if len(found) < (1 if _RECORD.search(lines.text, 0, _OPENING) else _LEAST_TURNS):
        return None
    chamber = find_chamber(lines, survey.document)
    paper = Paper(survey, Bodies(chamber))
    read_bodies(paper, found[0].line)
    opening = lines.text[: lines.raw[found[0].line]]
    floor = Floor(paper.bodies, [one.line for one in found], lines)
    floor.of_committee = bool(paper.cover.committees)
    floor.learn(found, opening)
    turns = _turns(survey, found, floor)
    passages = [*_opening(paper, found[0].line), *_passages(survey, turns, floor)]
    return Reading(
        tuple(passages), date=_day(opening), title=_title(opening), type=_DEBATE,
        memberships=(*paper.memberships, *floor.seats()),
    )  # fmt: skip


def _day(opening: str) -> date | None:
    """Return the day of a debate: that on which the committee met, else one that is of no paper."""
    if held := _HELD.search(opening):
        return read_date(held[1])
    for found in DATE.finditer(opening):
        if not _OF_ANOTHER.search(opening, max(0, found.start() - _BEFORE), found.start()):
            return read_date(found[0])
    return None


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
        turn.motions = list(_motions(survey, first, end))
        turns.append(turn)
    return turns


def _motions(survey: Survey, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the lines of each motion, with the heading above it."""
    words = survey.lines.words
    begin: int | None = None
    above = first
    for line in survey.lines.filled_in(first, last):
        if line in survey.skipped:
            continue
        if _MOTION_BEGINS.match(words[line]):
            begin = above if _MOTION_HEADING.match(words[above]) else line
        elif begin is not None and _MOTION_ENDS.match(words[line]):
            yield begin, line + 1
            begin = None
        elif begin is not None and line - begin > _LONGEST_MOTION:
            begin = None
        above = line


def _opening(paper: Paper, last: int) -> Iterator[Passage]:
    """Yield the head of a committee's report and what it reports; of a sitting, the whole."""
    survey, chamber = paper.survey, Chamber(paper.bodies.chamber)
    committees = paper.cover.committees
    begin = _end_of_title(paper, last)
    if head := survey.pieces(0, begin):
        yield Passage(HEAD, PassageKind.FRAME, "", chamber, head)
    if pieces := survey.pieces(begin, last):
        voice = speak_as_one(committees) if committees else chamber
        yield Passage("running-text/opening", PassageKind.RUNNING_TEXT, "", voice, pieces)


def _end_of_title(paper: Paper, last: int) -> int:
    """Return the line at which a committee reports, or the sitting's own words begin."""
    survey = paper.survey
    if paper.cover.committees:
        return end_of_head(survey.lines, last, survey.skipped, paper.cover)
    words = survey.lines.words
    return next((n for n in survey.lines.filled_in(0, last) if _AGENDA.match(words[n])), 0)


def _passages(survey: Survey, turns: list[_Turn], floor: Floor) -> Iterator[Passage]:
    """Yield the turns and the motions in the order in which they begin."""
    taken: dict[str, int] = {}
    for number, turn in enumerate(turns, 1):
        pieces: list[Span] = []
        first, start = turn.first, turn.start
        motions: list[Passage] = []
        for begin, end in turn.motions:
            pieces += survey.pieces(first, begin, start)
            motions.append(_motion(survey, begin, end, floor, taken))
            first, start = end, 0
        pieces += survey.pieces(first, turn.last, start)
        if pieces:
            key = f"speech/{number}"
            yield Passage(key, PassageKind.SPEECH, "", turn.speaker, tuple(pieces))
        yield from motions


def _motion(survey: Survey, first: int, last: int, floor: Floor, taken: dict[str, int]) -> Passage:
    """Return a motion, in the voice of those who propose it."""
    lines = survey.lines
    behind = lines.begin(last)
    said = lines.text[behind : behind + _ANNOUNCED].partition("De Kamer,")[0]
    begin = lines.raw[first]
    ahead = lines.text[max(0, begin - _ANNOUNCED) : begin].rpartition(_ORDER)[2]
    movers = _MOVED_BY.search(ahead) or _MOVERS.search(said)
    numbered = _NUMBERED.search(said)
    number = numbered[1] if numbered else ""
    key = free_key(f"motion/{number or 'x'}", taken)
    names = _AND.split(tidy(movers["names"])) if movers else []
    persons = tuple(dict.fromkeys(floor.member(name) for name in names if name))
    speaker = floor.speaking_at(first)
    voice: Actor = speaker
    if persons:
        voice = persons[0] if len(persons) == 1 else Collective(persons)
    return Passage(key, PassageKind.MOTION, "", voice, survey.pieces(first, last), number=number)
