"""When letters were written, and which answers or reminds of which.

A head may print a wrong year. What the cover lists, what the answer says of the question letter
and what a reminder lists are witnesses against it, and so is the order of the letters.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from kamergraaf.loaders.structure.heads import Draft
from kamergraaf.loaders.structure.mentions import Mention
from kamergraaf.ontology.nouns import Anomaly, LetterKind

_RAPPEL_WORDS = ("rappel", "nog niet beantwoord", "nog niet zijn beantwoord", "herinner", "nog geen antwoord")
_DELAY_WORDS = ("niet binnen de", "uitstel", "niet binnen vier weken", "niet mogelijk binnen")


@dataclass(slots=True)
class Exchange:
    """The letters of one paper with what each of them names."""

    drafts: list[Draft]
    entries: list[tuple[LetterKind, date]]
    mentions: dict[str, list[Mention]] = field(default_factory=dict)  # key of the naming letter
    answers: dict[str, str] = field(default_factory=dict)
    named_by: dict[str, str] = field(default_factory=dict)  # kenmerk -> key of the letter


def name_kinds(drafts: list[Draft], texts: list[str], has_questions: list[bool]) -> None:
    """Give each letter its kind and its key ("letter/antwoord", "letter/antwoord-2")."""
    counts: Counter[LetterKind] = Counter()
    for draft, text, asks in zip(drafts, texts, has_questions, strict=True):
        opening = text[:3000].casefold()
        if draft.by_government:
            late = not asks and any(word in opening for word in _DELAY_WORDS)
            draft.kind = LetterKind.UITSTEL if late else LetterKind.ANTWOORD
        else:
            reminds = not asks and any(word in opening for word in _RAPPEL_WORDS)
            draft.kind = LetterKind.RAPPEL if reminds else LetterKind.UITGAAND
        counts[draft.kind] += 1
        number = counts[draft.kind]
        draft.key = f"letter/{draft.kind}" + (f"-{number}" if number > 1 else "")


def settle(exchange: Exchange) -> list[Anomaly]:
    """Fill in dates, kenmerken, subjects and answers; return what heads print that cannot be."""
    _link_answers(exchange)
    evidence = _evidence(exchange)
    anomalies = []
    for draft in exchange.drafts:
        if anomaly := _settle_date(draft, evidence[draft.key], exchange):
            anomalies.append(anomaly)
    for draft in exchange.drafts:
        _recognise(draft, exchange)
    return anomalies


def _link_answers(exchange: Exchange) -> None:
    """An answer answers the question letter whose date it names, else the last one before it."""
    asked: list[Draft] = []
    for draft in exchange.drafts:
        if draft.kind is LetterKind.UITGAAND:
            asked.append(draft)
        elif draft.kind is LetterKind.ANTWOORD and asked:
            told = {mention.when for mention in exchange.mentions.get(draft.key, ())}
            named = [letter for letter in asked if letter.printed in told]
            exchange.answers[draft.key] = (named or asked)[-1].key


def _evidence(exchange: Exchange) -> dict[str, list[date]]:
    """Return for each letter the dates that other parts of the paper give it."""
    found: dict[str, list[date]] = {draft.key: [] for draft in exchange.drafts}
    for kind in LetterKind:
        letters = [draft for draft in exchange.drafts if draft.kind is kind]
        entries = [when for entry, when in exchange.entries if entry is kind]
        if len(letters) == len(entries):
            for draft, when in zip(letters, entries, strict=True):
                found[draft.key].append(when)
    for answer, question in exchange.answers.items():
        told = [m for m in exchange.mentions.get(answer, ()) if m.when]
        listed = set(found[question]) | {d.printed for d in exchange.drafts if d.key == question}
        near = [m for m in told if m.when in listed]
        for mention in near or told[:1]:
            if mention.when:
                found[question].append(mention.when)
                exchange.named_by.setdefault(mention.kenmerk, question)
                _count_again(exchange, mention, found[question])
    return found


def _count_again(exchange: Exchange, mention: Mention, dates: list[date]) -> None:
    """A reminder that names the same kenmerk is one more witness."""
    for key, mentions in exchange.mentions.items():
        if "rappel" in key:
            dates += [m.when for m in mentions if m.kenmerk == mention.kenmerk and m.when]


def _settle_date(draft: Draft, evidence: list[date], exchange: Exchange) -> Anomaly | None:
    draft.date = draft.printed
    if evidence and draft.printed not in evidence:
        draft.date = Counter(evidence).most_common(1)[0][0]
    elif evidence and draft.printed:
        votes = Counter(evidence)
        best, count = votes.most_common(1)[0]
        if count > votes[draft.printed] + 1:
            draft.date = best
    elif draft.printed:
        draft.date = _before_its_answer(draft, draft.printed, exchange)
    if draft.printed is None or draft.date is None or draft.date == draft.printed:
        return None
    if draft.printed_span is None:
        return None
    used = draft.date.isoformat()
    return Anomaly("datum van de brief", draft.printed_words, used, draft.printed_span)


def _before_its_answer(draft: Draft, printed: date, exchange: Exchange) -> date:
    """Without witnesses: a question later than its answer, and right a year earlier, is that."""
    for answer in exchange.drafts:
        if exchange.answers.get(answer.key) == draft.key and answer.printed:
            try:
                earlier = printed.replace(year=answer.printed.year)
                if earlier > answer.printed:
                    earlier = printed.replace(year=answer.printed.year - 1)
            except ValueError:  # 29 February has no year before it
                return printed
            if printed > answer.printed:
                return earlier
    return printed


def _recognise(draft: Draft, exchange: Exchange) -> None:
    """Give a printed letter the kenmerk and the subject by which the others name it."""
    for key, mentions in exchange.mentions.items():
        if key == draft.key:
            continue
        for mention in mentions:
            same = mention.when == draft.date and mention.when is not None
            ours = exchange.named_by.get(mention.kenmerk, draft.key) == draft.key
            if draft.kenmerk and draft.kenmerk != mention.kenmerk:
                same = False
            if same and ours and not draft.by_government:
                draft.kenmerk = draft.kenmerk or mention.kenmerk
                draft.subject = draft.subject or mention.subject
                exchange.named_by[mention.kenmerk] = draft.key
