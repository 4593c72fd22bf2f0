"""The exchange of letters: those printed and those named, dated, and linked to each other."""

from __future__ import annotations

from dataclasses import replace

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.frame.chronology import Exchange, name_kinds, settle
from kamergraaf.loaders.structure.frame.cover import Cover
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.mentions import Mention, find_mentions
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import (
    Actor,
    Anomaly,
    Chamber,
    Letter,
    LetterKind,
    PassageKind,
    Span,
)

_EXCHANGED = frozenset((PassageKind.INTRODUCTION, PassageKind.QUESTION, PassageKind.ANSWER))


def read_exchange(
    lines: Lines, drafts: list[Draft], has_questions: list[bool], cover: Cover
) -> tuple[tuple[Letter, ...], tuple[Anomaly, ...]]:
    """Return the letters, printed ones first, and what their heads print that cannot be.

    Fills in the key, the kind and the date of each draft.
    """
    texts = [_body(lines, draft) for draft in drafts]
    name_kinds(drafts, texts, has_questions, cover.entries)
    exchange = Exchange(drafts, cover.entries)
    for draft, text in zip(drafts, texts, strict=True):
        exchange.mentions[draft.key] = find_mentions(text)
    anomalies = tuple(settle(exchange))
    printed = [_letter(lines, draft, exchange, cover) for draft in drafts]
    return tuple(_remind(printed, exchange) + _named(exchange)), anomalies


def reply_between(
    builder: PassageBuilder, letters: tuple[Letter, ...], cover: Cover
) -> tuple[Letter, ...]:
    """Return the letters and the reply that stands in pieces between the questions of another.

    The cover says of which day it is; its answers are its own, and no longer of that other letter.
    """
    answers = [one for one in builder.made.values() if one.kind is PassageKind.ANSWER]
    day = next((when for kind, when in cover.entries if kind is LetterKind.ANTWOORD), None)
    asked = next((one for one in letters if one.kind is LetterKind.UITGAAND), None)
    if not (answers and day and asked) or any(one.kind is LetterKind.ANTWOORD for one in letters):
        return letters
    reply = Letter(
        f"letter/{LetterKind.ANTWOORD}", LetterKind.ANTWOORD, "", "", day, None, asked.subject,
        (answers[0].voice,), (Chamber(builder.bodies.chamber),), (), None, asked.key,
    )  # fmt: skip
    for one in answers:
        builder.made[one.key] = replace(one, letter=reply.key)
    return (*letters, reply)


def sent_before(letters: tuple[Letter, ...], asked: Letter | None) -> tuple[Letter, ...]:
    """Return the letters and the one that they answer, of which only the cover tells."""
    if asked is None or any(one.kind is LetterKind.UITGAAND for one in letters):
        return letters
    return (asked, *(
        replace(one, answers=asked.key) if one.kind is LetterKind.ANTWOORD else one
        for one in letters
    ))  # fmt: skip


def letters_told(
    cover: Cover, asking: tuple[Actor, tuple[Actor, ...]], answering: Actor, chamber: str
) -> tuple[Letter, ...]:
    """Return the letters of which a cover tells, in a paper that prints none: questions, reply.

    `asking` is who put them and to whom. Without the day of an answer there is no reply, and no
    questions were sent where neither that nor whom they were put to is told. The day on which they
    were sent may be unknown.
    """
    (sender, asked), days = asking, dict(reversed(cover.entries))
    sent, replied = days.get(LetterKind.UITGAAND), days.get(LetterKind.ANTWOORD)
    if not (asked or sent or replied):
        return ()
    put, reply = (
        Letter(f"letter/{kind}", kind, "", "", day, None, cover.subject, (by,), to, (), None)
        for kind, day, by, to in (
            (LetterKind.UITGAAND, sent, sender, asked),
            (LetterKind.ANTWOORD, replied, answering, (Chamber(chamber),)),
        )
    )
    return (put, replace(reply, answers=put.key)) if replied else (put,)


def put_in_letters(builder: PassageBuilder, letters: tuple[Letter, ...]) -> None:
    """Give each question of a paper that prints no letters to the one it was sent in, if any.

    And each answer to the reply.
    """
    told = {one.kind: one.key for one in letters}
    for one in builder.made.values():
        kind = LetterKind.ANTWOORD if one.kind is PassageKind.ANSWER else LetterKind.UITGAAND
        if one.kind in _EXCHANGED and kind in told:
            builder.made[one.key] = replace(one, letter=told[kind])


def _body(lines: Lines, draft: Draft) -> str:
    """Return a letter's text without its head: its own date is not that of a letter it names."""
    if draft.body >= draft.last:
        return ""
    return Span(lines.raw[draft.body], draft.span(lines).end).of(lines.text)


def _letter(lines: Lines, draft: Draft, exchange: Exchange, cover: Cover) -> Letter:
    if draft.kind is LetterKind.UITGAAND:
        draft.subject = draft.subject or cover.subject
    return Letter(
        draft.key, draft.kind, draft.title, draft.kenmerk, draft.date, draft.printed,
        draft.subject, (draft.sender,), draft.addressees, tuple(draft.signatures),
        draft.span(lines), exchange.answers.get(draft.key, ""), copies=draft.copies,
        head=draft.head(lines),
    )  # fmt: skip


def _remind(printed: list[Letter], exchange: Exchange) -> list[Letter]:
    """Link each reminder to the letters that it names, else to the last question letter."""
    linked: list[Letter] = []
    keys = {letter.kenmerk: letter.key for letter in printed if letter.kenmerk}
    asked = ""
    for letter in printed:
        if letter.kind is LetterKind.UITGAAND:
            asked = letter.key
        if letter.kind is LetterKind.RAPPEL:
            mentions = exchange.mentions[letter.key]
            named = [keys.get(m.kenmerk, _named_key(m)) for m in mentions]
            named = [key for key in named if key != letter.key]
            reminded = tuple(dict.fromkeys(named)) or ((asked,) if asked else ())
            linked.append(replace(letter, reminds_of=reminded))
        else:
            linked.append(letter)
    return linked


def _named_key(mention: Mention) -> str:
    return f"letter/genoemd/{mention.kenmerk.casefold().replace('/', '-')}"


def _named(exchange: Exchange) -> list[Letter]:
    """Return the letters that are named and not printed, each once."""
    known = {draft.kenmerk for draft in exchange.drafts}
    found: dict[str, Letter] = {}
    for draft in exchange.drafts:
        for mention in exchange.mentions[draft.key]:
            if mention.kenmerk in known or mention.kenmerk in found:
                continue
            own = not draft.by_government
            found[mention.kenmerk] = Letter(
                _named_key(mention), LetterKind.GENOEMD, "", mention.kenmerk, mention.when, None,
                mention.subject, (draft.sender,) if own else (), draft.addressees if own else (),
                (), None,
            )  # fmt: skip
    return list(found.values())
