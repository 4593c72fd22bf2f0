"""Motions that are read out in a debate: where they stand, and who proposes them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from kamergraaf.loaders.structure.debates.speakers import Floor
from kamergraaf.loaders.structure.pages.survey import Survey, free_key
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Actor, Collective, Passage, PassageKind

_MOTION_BEGINS = re.compile(r"De Kamer,$")
_MOTION_HEADING = re.compile(r"(?:Gewijzigde |Nader gewijzigde )?Motie$", re.IGNORECASE)
_MOTION_ENDS = re.compile(r"(?:en )?gaat over tot de orde van de dag\b")
_LONGEST_MOTION = 120  # lines
_INITIAL = r"(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\."  # "M.B. Vos", "Th.C. de Graaf"
_MOVERS = re.compile(
    r"voorgesteld\s+door\s+(?:het\s+lid|de\s+leden|de\s+heer|mevrouw)\s+"
    rf"(?P<names>(?:[^.]|{_INITIAL}){{2,400}}?)"
    r"(?:\s+en\s+wordt\s[^.]*)?(?<!\b[A-Z])(?<!\b[A-Z][a-z])\.",
)
# The chair of the Eerste Kamer says so ahead of the motion.
_MOVED_BY = re.compile(
    r"\b[Dd]oor\s+(?:het\s+lid|de\s+leden|de\s+heer|mevrouw)\s+"
    rf"(?P<names>(?:[^.:]|{_INITIAL}){{2,400}}?)\s+"
    r"(?:wordt|worden|is|zijn)\s+de\s+volgende\s+(?:\w+\s+)?moties?\s+(?:voorgesteld|ingediend)"
)
# One that is changed is named after those who moved it.
_CHANGED = re.compile(
    r"\b[Mm]otie-(?P<names>[^\W\d_][^():;]{1,200}?)(?:\s+c\.s\.)?\s*\([^()]{2,60}\)\s+(?:is|wordt)\s"
    r"[^.:]{0,60}gewijzigd[^:]{0,80}:\s*$"
)
_NUMBERED = re.compile(
    r"(?:[Zz]ij|[Dd]eze\s+motie)\s+krijgt\s+(?:het\s+|de\s+)?(?:nr\.|nummer|letter)\s*"
    r"(\d{1,5}|[A-Z]{1,3}\d?)\b"
)
# Of motions that were read out together the chair says so behind the last of them.
_TOGETHER = re.compile(r"\bmoties\s+zijn\s+$")
_NUMBERED_TOGETHER = re.compile(
    r"[Zz]ij\s+krijgen\s+(?:de\s+)?(?:nrs\.|nummers)\s+(?P<numbers>\d[\d, enmt/]{1,60})"
)
_RANGE = re.compile(r"(\d{1,5})\s+(?:t/m|tot en met)\s+(\d{1,5})")
_MOST_TOGETHER = 30  # motions
_READ_TOGETHER = 12_000  # code points over which motions read out together may run
_AND = re.compile(r"\s*,\s*(?:en\s+)?|\s+en\s+|/")
_ANNOUNCED = 900  # code points within which the chair says who proposes a motion
_ORDER = "orde van de dag"  # the last words of a motion


def find_motions(survey: Survey, first: int, last: int) -> Iterator[tuple[int, int]]:
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


def read_moved(
    survey: Survey, first: int, last: int, floor: Floor, taken: dict[str, int]
) -> Passage:
    """Return a motion, in the voice of those who propose it."""
    lines = survey.lines
    behind = lines.begin(last)
    said = lines.text[behind : behind + _ANNOUNCED].partition("De Kamer,")[0]
    begin = lines.raw[first]
    ahead = lines.text[max(0, begin - _ANNOUNCED) : begin].rpartition(_ORDER)[2]
    movers = _MOVED_BY.search(ahead) or _MOVERS.search(said) or _CHANGED.search(ahead)
    numbered = _NUMBERED.search(said)
    number = numbered[1] if numbered else ""
    together = lines.text[behind : _end_of_next_turn(floor, last, behind)]
    if (found := _MOVERS.search(together)) and _TOGETHER.search(together, 0, found.start()):
        movers = movers or found
        number = number or _number_among(together, found.start())
    key = free_key(f"motion/{number or 'x'}", taken)
    names = _AND.split(tidy(movers["names"])) if movers else []
    persons = tuple(dict.fromkeys(floor.member(name) for name in names if name))
    voice: Actor = floor.speaking_at(first)
    if persons:
        voice = persons[0] if len(persons) == 1 else Collective(persons)
    return Passage(key, PassageKind.MOTION, "", voice, survey.pieces(first, last), number=number)


def _end_of_next_turn(floor: Floor, line: int, behind: int) -> int:
    """Return where the turn ends that follows on the one in which a line stands: the chair's."""
    at = bisect_left(floor.starts, line) + 1
    end = behind + _READ_TOGETHER
    return min(end, floor.lines.raw[floor.starts[at]]) if at < len(floor.starts) else end


def _number_among(behind: str, announced: int) -> str:
    """Return the number of a motion, of those that the chair counts out behind the last of them."""
    numbered = _NUMBERED_TOGETHER.search(behind, announced, announced + _ANNOUNCED)
    if not numbered:
        return ""
    if found := _RANGE.match(numbered["numbers"]):
        first, last = int(found[1]), int(found[2])
        numbers = [str(one) for one in range(first, min(last, first + _MOST_TOGETHER) + 1)]
    else:
        numbers = re.findall(r"\d{1,5}", numbered["numbers"])
    follow = behind.count("De Kamer,", 0, announced)
    return numbers[-1 - follow] if follow < len(numbers) else ""
