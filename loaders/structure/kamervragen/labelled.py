"""One set of Kamervragen as a website shows it: labels tell who asks, who answers, and when.

"Ingediend 14 juli 2031", "Indiener Anna Vos (D66)", "Beantwoord door Jan de Wit (minister
defensie) (VVD)": below stands "Vraag 1", the question, and below that its answer, which nothing
marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.exchange.sentence_kinds import is_question
from kamergraaf.loaders.structure.frame.cover import find_chamber
from kamergraaf.loaders.structure.frame.senders import GOVERNMENT
from kamergraaf.loaders.structure.kamervragen.exchange import ANSWER, SENT, as_one, series_of
from kamergraaf.loaders.structure.kamervragen.heading import seats_of
from kamergraaf.loaders.structure.kamervragen.listed import askers_in, holders_in
from kamergraaf.loaders.structure.kamervragen.questioners import Asked
from kamergraaf.loaders.structure.pages.survey import Reading, Survey, free_key
from kamergraaf.loaders.structure.text.dates import DAY, read_date
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import (
    Chamber,
    Incumbency,
    Letter,
    LetterKind,
    Passage,
    PassageKind,
    Post,
    Span,
)

_SENT = re.compile(rf"Ingediend:? (?P<day>{DAY})", re.IGNORECASE)
_REPLIED = re.compile(rf"Beantwoord:? (?P<day>{DAY})", re.IGNORECASE)
_ASKED_BY = re.compile(r"Indieners?:? (?P<names>[A-ZÀ-Þ’'].{3,900})")
_ANSWERED_BY = re.compile(r"Beantwoord door:? (?P<names>[A-ZÀ-Þ’'].{3,900})")
_PAGE = re.compile(r"Kamervraag \d{4}Z\d{4,6}")
_MARK = re.compile(r"(?:[•*–-] ?)?(?P<what>Vraag|Antwoord) (?P<number>\d{1,3}[a-z]?):?")
_LABELS = (_ASKED_BY, _ANSWERED_BY)
_DAYS = (_SENT, _REPLIED)  # of which more words may stand behind: "(na 91 dagen)"
_ABOVE = 40  # lines in which the labels stand


@dataclass(slots=True)
class _Labels:
    """What the labels tell; `first` is the line of the first question."""

    asked: Asked
    holders: tuple[Incumbency, ...]
    sent: date | None
    replied: date | None
    first: int


def read_labelled(survey: Survey) -> Reading | None:
    """Return the questions and answers of such a page, None where the text is none."""
    if "\nIndiener" not in survey.lines.text:
        return None
    bodies = Bodies(find_chamber(survey.lines, survey.document))
    labels = _labels(survey.lines, bodies)
    if labels is None:
        return None
    passages = tuple(_passages(survey, labels, bodies))
    answered = any(one.kind is PassageKind.ANSWER for one in passages)
    return Reading(
        passages, tuple(_letters(survey, labels, bodies.chamber))[: 1 + answered],
        labels.replied or labels.sent, labels.asked.subject,
        f"Kamervragen {'met' if answered else 'zonder'} antwoord",
        memberships=seats_of(labels.asked, bodies),
    )  # fmt: skip


def _labels(lines: Lines, bodies: Bodies) -> _Labels | None:
    """Return what the labels say, None where they do not name who asks above a "Vraag 1"."""
    found: dict[re.Pattern[str], re.Match[str]] = {}
    title, span = "", (0, 0)
    for line in lines.filled[:_ABOVE]:
        words = lines.words[line]
        if _MARK.fullmatch(words):
            break
        hit = next((one for one in _LABELS if one not in found and one.fullmatch(words)), None)
        hit = hit or next((one for one in _DAYS if one not in found and one.match(words)), None)
        if hit and (match := hit.match(words)):
            found[hit] = match
            span = (lines.starts[line], lines.ends[line]) if hit is _ASKED_BY else span
        elif not title and not found and not _PAGE.fullmatch(words):
            title = words
    else:
        return None
    if _ASKED_BY not in found or not found.keys() & {_SENT, _REPLIED}:
        return None
    askers = askers_in(found[_ASKED_BY]["names"], bodies, sure=_ANSWERED_BY in found)
    by = found.get(_ANSWERED_BY)
    sent, replied = (read_date(found[one]["day"]) if one in found else None for one in _DAYS)
    asked = Asked(askers, (), title, None, *span)
    holders = holders_in(by["names"], bodies) if by else ()
    return _Labels(asked, holders, sent, replied, line) if askers else None


def _passages(survey: Survey, labels: _Labels, bodies: Bodies) -> Iterator[Passage]:
    """Yield each question, and what stands below it up to the next as its answer."""
    lines, taken = survey.lines, dict[str, int]()
    series, asker = series_of(labels.asked, bodies), as_one(labels.asked.askers)
    minister = as_one(labels.holders) if labels.holders else GOVERNMENT
    marks = [
        (line, match)
        for line in lines.filled_in(labels.first, len(lines))
        if (match := _MARK.fullmatch(lines.words[line]))
    ]
    waiting: list[str] = []
    for (line, match), end in zip(marks, [*(at for at, _ in marks[1:]), len(lines)], strict=True):
        number, begin = match["number"], line + 1
        border = begin if match["what"] == "Antwoord" else _end_of_question(lines, begin, end)
        if asked := survey.pieces(begin, border):
            key = free_key(f"question/vraag/{number}", taken)
            yield Passage(key, PassageKind.QUESTION, SENT, asker, asked, series, number)
            waiting.append(key)
        if (said := survey.pieces(border, end)) and waiting:
            yield Passage(
                free_key(f"answer/vraag/{number}", taken), PassageKind.ANSWER, ANSWER, minister,
                said, series, number, answers_to=waiting[0], also_answers=tuple(waiting[1:]),
            )  # fmt: skip
            waiting = []


def _end_of_question(lines: Lines, begin: int, end: int) -> int:
    """Return the line below a question: behind its first paragraph, and others that ask.

    Where no empty line parts the two, each line is a paragraph.
    """
    filled = lines.filled_in(begin, end)
    if not filled:
        return end
    parted = filled[-1] - filled[0] >= len(filled)
    heads = [filled[0], *(n for n in filled[1:] if not parted or not lines.words[n - 1])]
    for at in heads[1:]:
        last = next((n for n in heads if n > at), end)
        if not is_question(lines.words[[n for n in filled if n < last][-1]]):
            return at
    return end


def _letters(survey: Survey, labels: _Labels, chamber: str) -> Iterator[Letter]:
    lines, asked = survey.lines, labels.asked
    posts: tuple[Post, ...] = tuple(dict.fromkeys(one.post for one in labels.holders))
    yield Letter(
        SENT, LetterKind.UITGAAND, "", "", labels.sent, None, asked.subject, asked.askers, posts,
        (), None,
    )  # fmt: skip
    yield Letter(
        ANSWER, LetterKind.ANTWOORD, "", "", labels.replied, None, asked.subject,
        labels.holders or (GOVERNMENT,), (Chamber(chamber),), (),
        Span(0, len(lines.text)), answers=SENT, head=Span(0, lines.begin(labels.first)),
    )  # fmt: skip
