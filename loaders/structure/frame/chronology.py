"""When letters were written, and which answers or reminds of which.

A head may print a wrong year. What the cover lists, what the answer says of the question letter
and what a reminder lists are witnesses against it, and so is the order of the letters.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.mentions import Mention
from kamergraaf.ontology.nouns import Anomaly, LetterKind

_OPENING = 4000  # code points within which a letter says what it is
_RAPPEL_WORDS = (
    "rappel",
    "nog niet beantwoord",
    "nog niet zijn beantwoord",
    "herinner",
    "nog geen antwoord",
)
_BY_GOVERNMENT = frozenset((LetterKind.ANTWOORD, LetterKind.UITSTEL))
_WAITING = re.compile(r"nog (?:steeds )?niet[^.?!]{0,40}\b(?:be)?antwoord")
_DELAY = re.compile(
    r"\bver(?:gt|eist) (?:\w+ )?meer tijd|niet mogelijk[^.?!]{0,80}\bbinnen\b"
    r"|niet (?:tijdig|eerder dan)\b"
)
_DELAY_WORDS = ("niet binnen de", "uitstel", "niet binnen vier weken", "niet mogelijk binnen")


@dataclass(slots=True)
class Exchange:
    """The letters of one paper with what each of them names."""

    drafts: list[Draft]
    entries: list[tuple[LetterKind, date]]
    mentions: dict[str, list[Mention]] = field(default_factory=dict)  # key of the naming letter
    answers: dict[str, str] = field(default_factory=dict)
    named_by: dict[str, str] = field(default_factory=dict)  # kenmerk -> key of the letter


def name_kinds(
    drafts: list[Draft],
    texts: list[str],
    has_questions: list[bool],
    entries: list[tuple[LetterKind, date]],
) -> None:
    """Give each letter its kind and its key ("letter/antwoord", "letter/antwoord-2").

    What the cover calls the letters, `entries`, goes above what they say of themselves.
    """
    listed = _listed_kinds(drafts, entries)
    counts: Counter[LetterKind] = Counter()
    for draft, text, asks in zip(drafts, texts, has_questions, strict=True):
        if kind := listed.get(id(draft)):
            draft.kind = kind
        elif draft.by_government:
            late = not asks and _says(text, _DELAY_WORDS, _DELAY)
            draft.kind = LetterKind.UITSTEL if late else LetterKind.ANTWOORD
        else:
            reminds = not asks and _says(text, _RAPPEL_WORDS, _WAITING)
            draft.kind = LetterKind.RAPPEL if reminds else LetterKind.UITGAAND
        counts[draft.kind] += 1
        number = counts[draft.kind]
        draft.key = f"letter/{draft.kind}" + (f"-{number}" if number > 1 else "")


def _says(text: str, words: tuple[str, ...], pattern: re.Pattern[str]) -> bool:
    """Say whether a letter opens with one of some words, or with what fits a pattern."""
    opening = " ".join(text[:_OPENING].split()).casefold()
    return any(word in opening for word in words) or bool(pattern.search(opening))


def _listed_kinds(
    drafts: list[Draft], entries: list[tuple[LetterKind, date]]
) -> dict[int, LetterKind]:
    """Return the kinds of letters that the cover lists, by the letters' `id`.

    A letter is the entry of its place where there are as many, else the one of its date. The
    Kamer's letters ask or remind, the government's answer or put off: any other entry is wrong.
    """
    dated = {when: kind for kind, when in entries}
    in_order = [kind for kind, _ in entries] if len(entries) == len(drafts) else []
    found: dict[int, LetterKind] = {}
    for at, draft in enumerate(drafts):
        kind = in_order[at] if in_order else dated.get(draft.printed) if draft.printed else None
        if kind and draft.by_government == (kind in _BY_GOVERNMENT):
            found[id(draft)] = kind
    return found


def settle(exchange: Exchange) -> list[Anomaly]:
    """Fill in dates, kenmerken, subjects and answers; return what heads print that cannot be."""
    _link_answers(exchange)
    evidence = _evidence(exchange)
    answered_on = _answered_on(exchange)
    anomalies = []
    for draft in exchange.drafts:
        draft.date = _true_date(draft, evidence[draft.key], answered_on.get(draft.key))
        if anomaly := _anomaly(draft):
            anomalies.append(anomaly)
    _recognise(exchange)
    return anomalies


def _link_answers(exchange: Exchange) -> None:
    """An answer answers the question letter whose date it names, else the last one before it."""
    dated: dict[date | None, str] = {}
    last = ""
    for draft in exchange.drafts:
        if draft.kind is LetterKind.UITGAAND:
            last = dated[draft.printed] = draft.key
        elif draft.kind is LetterKind.ANTWOORD and last:
            told = [mention.when for mention in exchange.mentions.get(draft.key, ())]
            named = [dated[when] for when in told if when and when in dated]
            exchange.answers[draft.key] = named[0] if named else last


def _evidence(exchange: Exchange) -> dict[str, Counter[date]]:
    """Return for each letter the dates that other parts of the paper give it, and how often."""
    found: dict[str, Counter[date]] = {draft.key: Counter() for draft in exchange.drafts}
    printed = {draft.key: draft.printed for draft in exchange.drafts}
    for kind in LetterKind:
        letters = [draft for draft in exchange.drafts if draft.kind is kind]
        entries = [when for entry, when in exchange.entries if entry is kind]
        if len(letters) == len(entries):
            for draft, when in zip(letters, entries, strict=True):
                found[draft.key][when] += 1
    reminded = _reminded(exchange)
    for answer, question in exchange.answers.items():
        told = [mention for mention in exchange.mentions.get(answer, ()) if mention.when]
        votes = found[question]
        listed = [m for m in told if m.when in votes or m.when == printed[question]]
        for mention in listed or told[:1]:
            if mention.when:
                votes[mention.when] += 1
                votes.update(reminded.get(mention.kenmerk, {}))
                exchange.named_by.setdefault(mention.kenmerk, question)
    return found


def _reminded(exchange: Exchange) -> dict[str, Counter[date]]:
    """Return the dates that reminders give the letters they name: each is one more witness."""
    found: dict[str, Counter[date]] = {}
    for draft in exchange.drafts:
        if draft.kind is LetterKind.RAPPEL:
            for mention in exchange.mentions.get(draft.key, ()):
                if mention.when:
                    found.setdefault(mention.kenmerk, Counter())[mention.when] += 1
    return found


def _answered_on(exchange: Exchange) -> dict[str, date]:
    """Return the day on which the first answer to each question letter says it was written."""
    found: dict[str, date] = {}
    for draft in exchange.drafts:
        question = exchange.answers.get(draft.key)
        if question and draft.printed:
            found.setdefault(question, draft.printed)
    return found


def _true_date(draft: Draft, votes: Counter[date], answered: date | None) -> date | None:
    """Return when a letter was written: as printed, unless more witnesses say otherwise."""
    printed = draft.printed
    if votes:
        best, count = votes.most_common(1)[0]
        return printed if printed and votes[printed] and votes[printed] + 1 >= count else best
    if printed and answered and printed > answered:
        return _in_year_before(printed, answered)
    return printed


def _in_year_before(printed: date, answered: date) -> date:
    """Without witnesses, a question that is later than its answer has a wrong year."""
    for year in (answered.year, answered.year - 1):
        try:
            earlier = printed.replace(year=year)
        except ValueError:  # 29 February is not in every year
            continue
        if earlier <= answered:
            return earlier
    return printed


def _anomaly(draft: Draft) -> Anomaly | None:
    if draft.printed_span is None or (draft.printed and draft.date in {None, draft.printed}):
        return None
    used = draft.date.isoformat() if draft.date else ""
    return Anomaly("datum van de brief", draft.printed_words, used, draft.printed_span)


def _recognise(exchange: Exchange) -> None:
    """Give printed letters the kenmerk and the subject by which the others name them."""
    dated: dict[date, list[Draft]] = {}
    for draft in exchange.drafts:
        if draft.date and not draft.by_government:
            dated.setdefault(draft.date, []).append(draft)
    for key, mentions in exchange.mentions.items():
        for mention in mentions:
            for draft in dated.get(mention.when, [])[:8] if mention.when else []:
                ours = exchange.named_by.get(mention.kenmerk, draft.key) == draft.key
                if key != draft.key and ours and draft.kenmerk in {"", mention.kenmerk}:
                    draft.kenmerk = mention.kenmerk
                    draft.subject = draft.subject or mention.subject
                    exchange.named_by[mention.kenmerk] = draft.key
