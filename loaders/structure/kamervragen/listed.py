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

_NAME = r"[A-ZÀ-Þ’'][^(),|:;?]{2,50}?"
_ASKER = re.compile(rf"(?P<name>{_NAME}) ?(?:\((?P<fractie>[^()]{{1,40}})\))?(?:, ?|$)")
_HOLDER = re.compile(
    rf"(?P<name>{_NAME}) \((?P<posts>(?:(?:vice)?minister|staatssecretaris)[^()]{{0,120}})\)"
    r"(?: \([^()]{1,40}\))?(?:, |$)"
)
_POST = re.compile(
    r"(?P<kind>minister-president|viceminister-president|minister|staatssecretaris)(?P<area> .+)?"
)
_SIGN = ("(minister", "(staatssecretaris", "(viceminister")
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
    if not any(sign in survey.lines.text for sign in _SIGN):
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
        letters += _letters(survey, one, bodies.chamber, (sent, replied))
        seats.update({(seat.person, seat.organization): seat for seat in seats_of(asked, bodies)})
    return Reading(
        tuple(passages), tuple(letters), type="Kamervragen met antwoord",
        memberships=tuple(seat for seat in seats.values() if seat.person.fractie),
    )  # fmt: skip


def _find_sets(survey: Survey, bodies: Bodies) -> Iterator[_Listed]:
    lines = survey.lines
    filled = [n for n in lines.filled if any(map(str.isalpha, _bare(lines.words[n])))]
    heads: list[tuple[int, tuple[Person, ...], tuple[Incumbency, ...]]] = []
    for at, line in enumerate(filled):
        if at < 1 or not any(sign in lines.words[line] for sign in _SIGN):
            continue
        holders = _holders(_bare(lines.words[line]), bodies)
        askers = _askers(_bare(lines.words[filled[at - 1]]), bodies) if holders else ()
        if askers:
            heads.append((at, askers, holders))
    ends = [*(at - 2 for at, _, _ in heads[1:]), len(filled)]
    for (at, askers, holders), end in zip(heads, ends, strict=True):
        if at + 1 < end:
            last = filled[end] if end < len(filled) else len(lines)
            yield _Listed(filled[max(at - 2, 0)], filled[at + 1], last, askers, holders)


def _bare(word: str) -> str:
    return word.rstrip(" |")


def _whole(pattern: re.Pattern[str], printed: str) -> list[re.Match[str]]:
    """Return all that a line lists, nothing where it holds anything else."""
    found, at = [], 0
    while at < len(printed):
        match = pattern.match(printed, at)
        if match is None:
            return []
        found.append(match)
        at = match.end()
    return found


def _askers(printed: str, bodies: Bodies) -> tuple[Person, ...]:
    found = _whole(_ASKER, printed)
    if not any(match["fractie"] for match in found):
        return ()
    return tuple(
        Person(
            match["name"].strip(), "", bodies.chamber,
            bodies.fractie(match["fractie"]).name if match["fractie"] else "",
        )
        for match in found
    )  # fmt: skip


def _holders(printed: str, bodies: Bodies) -> tuple[Incumbency, ...]:
    return tuple(
        Incumbency(Person(match["name"]), _post(match["posts"], bodies))
        for match in _whole(_HOLDER, printed)
    )


def _post(printed: str, bodies: Bodies) -> Post:
    """Return the post in "minister-president , minister algemene zaken": the area has no "van"."""
    titles = []
    for one in printed.split(","):
        if match := _POST.fullmatch(one.strip()):
            area = (match["area"] or "").strip()
            named = ministry_named(area)
            titles.append(f"{match['kind']}{f' van {named}' if named else f' {area}'}".strip())
    return bodies.post(", ".join(titles) or printed)


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
    asks = [n for n in filled if n == one.first or _is_question(lines.words[n])]
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


def _is_question(words: str) -> bool:
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
