"""Kamervragen as a website lists them: who asks and who answers in cells, all else below.

"Anna Vos (D66), Kees Zee (SP) |", then "Jan de Wit (minister defensie) (VVD) |": nothing marks
questions or answers, each is a paragraph on a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kamergraaf.loaders.structure.actors.bodies import Bodies, ministry_named
from kamergraaf.loaders.structure.exchange.sentence_kinds import is_question
from kamergraaf.loaders.structure.frame.cover import find_chamber
from kamergraaf.loaders.structure.frame.senders import GOVERNMENT
from kamergraaf.loaders.structure.kamervragen.exchange import ANSWER, SENT, as_one, series_of
from kamergraaf.loaders.structure.kamervragen.heading import seats_of
from kamergraaf.loaders.structure.kamervragen.questioners import Asked
from kamergraaf.loaders.structure.pages.survey import Reading, Survey, free_key
from kamergraaf.ontology.nouns import (
    Chamber,
    Incumbency,
    Letter,
    LetterKind,
    Passage,
    PassageKind,
    Person,
    Post,
    Span,
)
from kamergraaf.ontology.register import fractie_names

_NAME = r"[A-ZÀ-Þ’'][^(),|:;?]{2,50}?"
_ROLE = r"(?:(?:vice)?minister|staatssecretaris)"
_IN_BRACKETS = r"(?: ?\((?P<first>[^()]{1,160})\))?(?: ?\((?P<second>[^()]{1,60})\))?"
_LISTED = re.compile(rf"(?P<name>{_NAME}){_IN_BRACKETS}(?:, ?|$)")
_POST = re.compile(r"(?P<kind>(?:vice)?minister(?:-president)?|staatssecretaris)(?P<area> .+)?")
_AT_POST = re.compile(rf"\({_ROLE}[ -][a-z]")
_POSTS = re.compile(rf" ?, (?={_ROLE}\b)")  # the name of a ministry has commas of its own
_CELL_ENDS = "|"
# A member asks the minister, whatever the last sentence of a question is.
_ASKS = re.compile(
    r"(?:Bent|Kunt|Deelt|Heeft|Hebt|Kent|Wilt|Gaat|Erkent|Herinnert|Onderschrijft|Vindt|Zou|Zult)"
    r" u\b|(?:Klopt|Is) het\b"
)


@dataclass(slots=True)
class _Listed:
    """One set of questions: its lines, who asks, who answers."""

    title: int
    first: int
    last: int
    askers: tuple[Person, ...]
    holders: tuple[Incumbency, ...]


def read_listed(survey: Survey) -> Reading | None:
    """Return the questions and answers of each set on the page, None where none is listed."""
    if f"{_CELL_ENDS}\n" not in survey.lines.text:
        return None
    bodies = Bodies(find_chamber(survey.lines, survey.document))
    listed = list(_find_sets(survey, bodies))
    if not listed:
        return None
    taken: dict[str, int] = {}
    passages: list[Passage] = []
    letters: list[Letter] = []
    seats = {}
    for one in listed:
        asked = Asked(one.askers, (), "", None, *_place(survey, one))
        sent, replied = (free_key(key, taken) for key in (SENT, ANSWER))
        said = list(_turns(survey, one, asked, bodies, (sent, replied), taken))
        passages += said
        answered = any(passage.answers_to for passage in said)
        letters += list(_letters(survey, one, bodies.chamber, (sent, replied)))[: 1 + answered]
        seats.update({(seat.person, seat.organization): seat for seat in seats_of(asked, bodies)})
    what = "met" if any(passage.answers_to for passage in passages) else "zonder"
    return Reading(
        tuple(passages), tuple(letters), type=f"Kamervragen {what} antwoord",
        memberships=tuple(seats.values()),
    )  # fmt: skip


def _find_sets(survey: Survey, bodies: Bodies) -> Iterator[_Listed]:
    """Yield each set: a title, who asks and who answers, in three cells right below each other."""
    lines = survey.lines
    filled = [n for n in lines.filled if any(map(str.isalpha, lines.words[n]))]
    cells = [lines.words[n].endswith(_CELL_ENDS) for n in filled]
    heads: list[tuple[int, tuple[Person, ...], tuple[Incumbency, ...]]] = []
    for at in range(len(filled) - 3):
        if cells[at : at + 4] != [True, True, True, False] or (at and cells[at - 1]):
            continue
        replies = _bare(lines.words[filled[at + 2]])
        # Who left the Kamer has no party on the page; the post of who answers is as sure a sign.
        sure = bool(_AT_POST.search(replies))
        askers = askers_in(_bare(lines.words[filled[at + 1]]), bodies, sure)
        holders = holders_in(replies, bodies)
        if askers and holders:
            heads.append((at, askers, holders))
    ends = [*(at for at, _, _ in heads), len(filled)][1:]
    for (at, askers, holders), end in zip(heads, ends, strict=True):
        last = filled[end] if end < len(filled) else len(lines)
        yield _Listed(filled[at], filled[at + 3], last, askers, holders)


def _bare(word: str) -> str:
    return word.rstrip(" |")


def _listed(printed: str) -> list[re.Match[str]]:
    """Return whom a cell lists, nothing where it holds anything else."""
    found, at = [], 0
    while at < len(printed):
        match = _LISTED.match(printed, at)
        if match is None:
            return []
        found.append(match)
        at = match.end()
    return found


def askers_in(printed: str, bodies: Bodies, sure: bool = False) -> tuple[Person, ...]:
    """Return the members; one who became minister since has that ahead of the party.

    Nobody where no party is known, unless it is `sure` that these are members.
    """
    found, known_party = [], False
    for one in _listed(printed):
        party = one["second"] or one["first"] or ""
        known = bool(party) and not re.match(_ROLE, party)
        known_party |= party in fractie_names()
        of = bodies.fractie(party).name if known else ""
        found.append(Person(one["name"].strip(), "", bodies.chamber, of))
    return (
        tuple(found)
        if sure or known_party or any(one.fractie and one.fractie in one.name for one in found)
        else ()
    )


def holders_in(printed: str, bodies: Bodies) -> tuple[Incumbency, ...]:
    """Return who answers, by post where the page has one: it may have lost who left since."""
    return tuple(
        Incumbency(Person(one["name"].strip()), _post(one["first"] or "", bodies))
        for one in _listed(printed)
    )


def _post(printed: str, bodies: Bodies) -> Post:
    """Return the post in "minister-president , minister algemene zaken": the area has no "van"."""
    titles = []
    for one in _POSTS.split(printed):
        if match := _POST.fullmatch(one.strip()):
            area = (match["area"] or "").strip()
            named = ministry_named(area)
            titles.append(f"{match['kind']}{f' van {named}' if named else f' {area}'}".strip())
    titles = [title for title in titles if not title.startswith("vice")] or titles
    return bodies.post(", ".join(titles)) if titles else GOVERNMENT


def _place(survey: Survey, one: _Listed) -> tuple[int, int]:
    lines = survey.lines
    return lines.starts[one.title], lines.begin(one.first)


def _turns(
    survey: Survey, one: _Listed, asked: Asked, bodies: Bodies, letters: tuple[str, str],
    taken: dict[str, int],
) -> Iterator[Passage]:  # fmt: skip
    """Yield each question, and what stands below it up to the next as its answer."""
    lines, (sent, replied) = survey.lines, letters
    series, asker, minister = series_of(asked, bodies), as_one(one.askers), as_one(one.holders)
    filled = [n for n in lines.filled_in(one.first, one.last) if _bare(lines.words[n])]
    asks = [n for n in filled if n == one.first or asks_minister(lines.words[n])]
    waiting: list[str] = []
    for number, (line, after) in enumerate(zip(asks, [*asks[1:], one.last], strict=True), 1):
        kind = PassageKind.QUESTION
        key = free_key(f"question/vraag/{number}", taken)
        yield Passage(key, kind, sent, asker, survey.pieces(line, line + 1), series, str(number))
        waiting.append(key)
        below = survey.pieces(line + 1, after)
        if below and any(n for n in filled if line < n < after):
            yield Passage(
                free_key(f"answer/vraag/{number}", taken), PassageKind.ANSWER, replied, minister,
                below, series, str(number), answers_to=waiting[0], also_answers=tuple(waiting[1:]),
            )  # fmt: skip
            waiting = []


def asks_minister(words: str) -> bool:
    return is_question(words) or bool(_ASKS.match(words))


def _letters(survey: Survey, one: _Listed, chamber: str, keys: tuple[str, str]) -> Iterator[Letter]:
    sent, replied = keys
    start, end = _place(survey, one)
    subject = _bare(survey.lines.words[one.title])
    posts = tuple(dict.fromkeys(holder.post for holder in one.holders))
    yield Letter(
        sent, LetterKind.UITGAAND, "", "", None, None, subject, one.askers, posts, (), None
    )
    yield Letter(
        replied, LetterKind.ANTWOORD, "", "", None, None, subject, one.holders,
        (Chamber(chamber),), (), Span(start, survey.lines.begin(one.last)), answers=sent,
        head=Span(start, end),
    )  # fmt: skip
