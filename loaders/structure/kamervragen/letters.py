"""The letters of Kamervragen: the questions as they were sent, and the minister's reply."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from kamergraaf.loaders.structure.frame.particulars import read_particulars
from kamergraaf.loaders.structure.kamervragen.exchange import OPENING, SENT, Exchange
from kamergraaf.loaders.structure.text.dates import DAY, SHORT_DAY, read_date, read_short_date
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Chamber, Incumbency, Letter, LetterKind, Post, Span

_YOUR_LETTER = re.compile(
    rf"\buw\s+brief\s+van\s+(?P<day>{DAY})"
    r"(?:,?\s+(?:met\s+)?(?:nr\.?|kenmerk|nummer|onder\s+nummer)\s*:?\s*(?P<kenmerk>[0-9A-Z][\w./-]*\w))?",
    re.IGNORECASE,
)
_SENT_ON = re.compile(rf"\bingezonden\s+(?:op\s+)?(?P<day>{DAY})", re.IGNORECASE)
# A party that publishes its questions prints the day above them, on a line of its own.
_DAY_ALONE = re.compile(
    rf"(?:(?:Den Haag|[’']s-Gravenhage), |(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )"
    rf"|Indiendatum:? )?(?:(?P<day>{DAY})|(?P<short>{SHORT_DAY}))(?: \d{{1,2}}:\d\d)?",
    re.IGNORECASE,
)
_ZAAK = re.compile(r"\b20\d\dZ\d{4,6}\b")


def letters_of(found: Exchange) -> Iterator[Letter]:
    """Yield the questions as a letter, where a date or a kenmerk is printed, and the reply."""
    lines = found.survey.lines
    named = _YOUR_LETTER.search(lines.text, 0, OPENING)
    # Below the questions it is said of others: "aanvullend op eerdere vragen, ingezonden 3 mei".
    turns = found.vragen.turns
    told = _SENT_ON.search(lines.text, 0, lines.begin(turns[0].head) if turns else OPENING)
    zaak = _ZAAK.search(lines.text, 0, OPENING)
    day = named or told
    sent = found.asked.sent or (read_date(tidy(day["day"])) if day else None)
    kenmerk = (named["kenmerk"] if named else "") or (zaak[0] if zaak else "")
    chamber = Chamber(found.bodies.chamber)
    replies = found.answered or found.late
    whole = found.draft.span(lines)
    if not (sent or replies):
        sent = _published(found)
    known = bool(sent or kenmerk)
    if known or not replies:
        yield Letter(
            SENT, LetterKind.UITGAAND, "", kenmerk or "", sent, found.asked.sent,
            found.asked.subject, found.asked.askers or (chamber,),
            found.asked.posts or _posts_of(found),
            (), None if replies else whole,
        )  # fmt: skip
    if not replies:
        return
    head = read_particulars(lines, _head(found))
    printed = found.received or head.day
    senders = (*(found.answering.own or (found.minister,)), *found.answering.others)
    yield Letter(
        found.reply, LetterKind.UITSTEL if found.late else LetterKind.ANTWOORD, "",
        head.kenmerk, printed, printed, found.asked.subject, senders, (chamber,),
        tuple(found.draft.signatures), whole,
        answers=SENT if known and not found.late else "", head=_head_of_letter(lines, head.last),
    )  # fmt: skip


def _published(found: Exchange) -> date | None:
    """Return the day on a line of its own above the heading of questions without answers."""
    lines = found.survey.lines
    for line in lines.filled_in(0, lines.at(found.asked.start)):
        if alone := _DAY_ALONE.fullmatch(lines.words[line]):
            day, short = alone["day"], alone["short"]
            return read_date(tidy(day)) if day else read_short_date(short)
    return None


def _posts_of(found: Exchange) -> tuple[Post, ...]:
    own = found.answering.own
    return tuple(actor.post if isinstance(actor, Incumbency) else actor for actor in own)


def _head(found: Exchange) -> list[int]:
    """Return the lines above the first question."""
    turns = found.vragen.turns
    return found.survey.lines.filled_in(0, turns[0].head if turns else len(found.survey.lines))


def _head_of_letter(lines: Lines, last: int) -> Span | None:
    """Return the stretch of a letterhead, up to a line: what it says is no citation."""
    return None if last < 0 else Span(lines.starts[lines.following(-1)], lines.ends[last])
