"""Reports of a committee's meeting with a minister, told by who reports and not word for word.

"De heer Ten Hove (CDA) wijst op …": a paragraph that opens with a member and his fractie gives the
floor, until the next does. Ministers answer under a heading of their own; behind it, in the "nadere
gedachtewisseling", whoever opens a paragraph speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from kamergraaf.loaders.structure.actors.bodies import speak_as_one
from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.loaders.structure.debates.labels import Speaker
from kamergraaf.loaders.structure.debates.speakers import Floor
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.frame.form import Headline
from kamergraaf.loaders.structure.frame.members import read_bodies
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.pages.survey import Reading
from kamergraaf.loaders.structure.papers.memories import add_head
from kamergraaf.loaders.structure.text.spelling import normal_form, tidy
from kamergraaf.ontology.nouns import Actor, Chamber, Passage, PassageKind, Post

_NAME = r"(?:[^\W\d_]|[’'])[\w’'.-]*(?: [\w’'.-]+){0,5}"
_MEMBER = re.compile(
    rf"(?:Ook |Ten slotte )?(?:[Dd]e heer|[Mm]evrouw|[Hh]et lid) (?P<name>{_NAME}) ?"
    r"\((?P<fractie>[^():]{1,40})\)(?! ?:)"
)
_MINISTER = re.compile(
    r"(?:De (?P<post>minister-president|minister|staatssecretaris)"
    r"|(?P<word>Minister|Staatssecretaris) (?P<holder>[A-ZÀ-Þ][\w’'-]*))\b"
)
# "minister Ten Hove van Financiën", as the opening says with whom the committee met.
_MET = re.compile(
    r"\b(?P<post>minister|staatssecretaris) "
    r"(?P<name>(?:(?:[A-Z][a-z]{0,2}\.){1,5} ?"  # "K.G. de Vries", beside another De Vries
    r"(?:(?:van|de|den|ten|ter)(?: (?:de|der|den|het))? )?"
    r"|(?:Van|De|Den|Ten|Ter)(?: (?:de|der|den|het))? )?(?!Van\b|De\b)[A-ZÀ-Þ][\w’'-]*"
    r"(?: [A-ZÀ-Þ][\w’'-]*)?)(?= (?:van|voor) [A-Z]|,| en\b| over\b)"
)
# "de heer Ten Hove, minister van Financiën"
_MET_AS = re.compile(
    r"\b(?:de heer|mevrouw) (?P<name>[^\W\d_][^,.;:()]{1,40}), ?"
    r"(?:(?:vice-?)?minister-president, ?)?(?P<post>minister|staatssecretaris)\b"
)
# "De staatssecretaris van VWS", "de minister van OCenW".
_SHORT = re.compile(r" (?:van|voor) ([A-Z](?:[A-Z&]|en(?=[A-Z])){1,4})\b")
_ASKS = re.compile(
    r"(?:Inleiding en v|V)ragen (?:en opmerkingen )?(?:uit|van(?:uit|wege)?) de commissies?$"
)
_REPLIES = re.compile(
    r"(?:(?:Het )?[Aa]ntwoord|[Rr]eactie|Beantwoording) (?:van|door) (?:de|het) "
    r"(?:minister|staatssecretaris|bewinds|regering|kabinet)[^.?!:]*$"
)
_GOES_ON = re.compile(r"(?:Nadere|Tweede) (?:gedachte(?:n)?wisseling|termijn)|Discussie$")
_CLOSES = re.compile(r"De (?:fungerend )?(?:voorzitter|griffier) van de\b[^.?!]*,$")
_GOING_ON = "goes on"
_TELLS = re.compile(r",? [a-z]")  # "De heer Smal (CDA) wijst …": in a list of members it does not
_LONGEST_HEADING = 90
_SENTENCE_ENDS = (".", "?", "!", ":", "»", "”", ")")
_MET_WITHIN = 1500  # code points


@dataclass(slots=True)
class _Meeting:
    """A report while it is read: who speaks from which line on."""

    paper: Paper
    builder: PassageBuilder
    committee: Actor
    floor: Floor
    met: list[tuple[str, str]]  # post and holder, of the ministers there
    ministers: tuple[Post, ...]
    turns: list[tuple[int, Actor]] = field(default_factory=list)
    part: str = ""  # "asks", "replies" or "goes on"


def read_meeting(paper: Paper, headline: Headline) -> Reading | None:
    """Return who says what; None where nobody is given the floor in this way."""
    lines = paper.lines
    if paper.drafts:
        return None
    filled = [n for n in lines.filled if n >= headline.last and n not in paper.skipped]
    openers = [(n, found) for n, found in _members(paper, filled)]
    if not openers:
        return _report_alone(paper, headline)
    read_bodies(paper, len(lines))
    meeting = _meeting(paper, headline, openers)
    told = filled
    if not any(map(_heads_part, (lines.words[n] for n in filled))):
        # Reports of the Eerste Kamer have no headings: whoever opens a paragraph has the floor.
        tells = (
            n for n, m in openers if n not in paper.skipped and _TELLS.match(m.string, m.end())
        )
        meeting.part, first = _GOING_ON, next(tells, len(lines))
        told = [n for n in filled if n >= first]
    for above, line in pairwise([told[0] - 2 if told else 0, *told]):
        _read_line(meeting, above, line)
    _add(meeting, headline, filled)
    made = tuple(meeting.builder.made.values())
    return Reading(
        made, date=headline.date or paper.cover.adopted, type=headline.type,
        memberships=(*paper.memberships, *meeting.floor.seats()),
    )  # fmt: skip


def _report_alone(paper: Paper, headline: Headline) -> Reading | None:
    """Return what a committee reports ahead of a meeting of which a copy has no more."""
    read_bodies(paper, len(paper.lines))
    if not paper.cover.committees:
        return None
    committee = speak_as_one(paper.cover.committees)
    builder = PassageBuilder(paper.lines, paper.bodies, sorted(paper.skipped), committee)
    add_head(builder, headline)
    own = builder.pieces(headline.last, len(paper.lines))
    if own:
        builder.add(Passage("text", PassageKind.RUNNING_TEXT, "", committee, own))
    return Reading(
        tuple(builder.made.values()), date=headline.date or paper.cover.adopted,
        type=headline.type, memberships=tuple(paper.memberships),
    )  # fmt: skip


def _members(paper: Paper, filled: list[int]) -> Iterator[tuple[int, re.Match[str]]]:
    for line in filled:
        word = paper.lines.words[line]
        if word[0] in "DMHOT" and (found := _MEMBER.match(word)):
            yield line, found


def _meeting(
    paper: Paper, headline: Headline, openers: list[tuple[int, re.Match[str]]]
) -> _Meeting:
    lines = paper.lines
    committees = paper.cover.committees
    committee: Actor = speak_as_one(committees) if committees else Chamber(paper.bodies.chamber)
    start = lines.begin(headline.last)
    opening = tidy(lines.text[start : min(lines.raw[openers[0][0]], start + _MET_WITHIN)])
    told = (*_MET.finditer(opening), *_MET_AS.finditer(opening))
    met = list(dict.fromkeys((m["post"], m["name"]) for m in told))
    speakers = [
        Speaker(line, False, "", tidy(m["name"]), tidy(m["fractie"]), lines.offset(line, m.end()))
        for line, m in openers
    ]
    speakers += [Speaker(0, False, post, name, "", 0) for post, name in met]
    floor = Floor(paper.bodies, [line for line, _ in openers], lines)
    floor.learn(speakers, opening)
    builder = PassageBuilder(lines, paper.bodies, sorted(paper.skipped), committee)
    posts = tuple(post for post in find_posts(opening, paper.bodies))
    return _Meeting(paper, builder, committee, floor, met, posts)


def _read_line(meeting: _Meeting, above: int, line: int) -> None:
    """Open a part at its heading, and a turn at a paragraph that says who speaks."""
    lines = meeting.paper.lines
    word = lines.words[line]
    if part := _heads_part(word):
        meeting.part = part
        meeting.turns.append((line, _alone(meeting) if part == "replies" else meeting.committee))
        return
    if meeting.part and _CLOSES.match(word):
        meeting.part = ""
        meeting.turns.append((line, meeting.committee))
        return
    apart = (
        line > above + 1 or lines.words[above].endswith(_SENTENCE_ENDS) or _is_part(meeting, above)
    )
    if not meeting.part or not apart:
        return
    if found := _MEMBER.match(word):
        name, fractie = tidy(found["name"]), meeting.paper.bodies.fractie(tidy(found["fractie"]))
        speaker = Speaker(line, False, "", name, fractie.name, 0)
        meeting.turns.append((line, meeting.floor.actor(speaker)))
    elif meeting.part != "asks" and (minister := _MINISTER.match(word)):
        meeting.turns.append((line, _minister(meeting, word, minister)))


def _heads_part(word: str) -> str:
    """Return which part a line heads, nothing where it heads none."""
    if len(word) >= _LONGEST_HEADING:
        return ""
    if _ASKS.match(word):
        return "asks"
    if _REPLIES.match(word):
        return "replies"
    return _GOING_ON if _GOES_ON.match(word) else ""


def _is_part(meeting: _Meeting, line: int) -> bool:
    return bool(meeting.turns) and meeting.turns[-1][0] == line


def _alone(meeting: _Meeting) -> Actor:
    """Return who answers where one minister was there; without one, the first that is named."""
    if len(meeting.met) == 1:
        post, name = meeting.met[0]
        return meeting.floor.actor(Speaker(0, False, post, name, "", 0))
    return meeting.ministers[0] if len(meeting.ministers) == 1 else Post("bewindspersoon")


def _minister(meeting: _Meeting, word: str, found: re.Match[str]) -> Actor:
    """Return the minister whom a paragraph opens with: by name, by post, or the only one."""
    post = (found["post"] or found["word"]).lower()
    met = [(kind, name) for kind, name in meeting.met if kind == post]
    if found["holder"]:
        met = [one for one in met if found["holder"] in one[1]] or met
    elif len(met) > 1 and (short := _SHORT.match(word, found.end())):
        met = [one for one in met if _capitals(_printed(meeting, one[1])) == _capitals(short[1])]
    elif len(met) > 1:
        printed = find_posts(word[found.start() :], meeting.paper.bodies)[:1]
        told = normal_form(printed[0].title) if printed else ""
        own = [one for one in met if told and _title(meeting, one[1]).startswith(told)]
        met = own or []
    if len(met) == 1:
        return meeting.floor.actor(Speaker(0, False, met[0][0], met[0][1], "", 0))
    return Post(post)


def _title(meeting: _Meeting, holder: str) -> str:
    return normal_form(_printed(meeting, holder))


def _printed(meeting: _Meeting, holder: str) -> str:
    return meeting.floor.posts[holder.casefold()].title


def _capitals(area: str) -> str:
    """Return what short for the area of a post is: VWS of "Volksgezondheid, Welzijn en Sport"."""
    return re.sub(r"[^A-Z]", "", area)


def _add(meeting: _Meeting, headline: Headline, filled: list[int]) -> None:
    """Add a passage for each turn, without the headings; what no turn holds is the committee's."""
    builder, lines = meeting.builder, meeting.paper.lines
    add_head(builder, headline)
    begins = [(headline.last, meeting.committee), *meeting.turns]
    number = 0
    for (first, who), (last, _) in pairwise([*begins, (filled[-1] + 1, meeting.committee)]):
        first += bool(_heads_part(lines.words[first]))
        pieces = builder.pieces(first, last)
        if who is meeting.committee:
            key, kind = builder.free_key("text"), PassageKind.RUNNING_TEXT
        else:
            number += bool(pieces)
            key, kind = f"speech/{number}", PassageKind.SPEECH
        builder.add(Passage(key, kind, "", who, pieces))
