"""Letters that a paper names by their kenmerk: date, subject, and which letter names them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kamergraaf.loaders.structure.text.dates import DATE, read_date
from kamergraaf.loaders.structure.text.spelling import tidy, unbroken

_KENMERK = re.compile(
    r"enmerk(?:en)?\s*:?\s*(?P<kenmerk>\d[0-9A-Za-z./-]{3,}|[A-Z][A-Z0-9./-]*\d[0-9A-Za-z./-]*)"
)
_SUBJECT = re.compile(r"\b(?:betreffende|inzake|over)\s+(?P<subject>.+?)\s*\(?\s*$", re.DOTALL)
_SUBJECT_BEHIND = re.compile(
    r"[)\s,]*\s(?:betreffende|inzake|over|met\s+het\s+verzoek\s+om)\s+(?P<subject>.+?)"
    r"(?=[.;](?:\s+[A-Z\uf0b7•–-]|\s*$)|\s*$)",
    re.DOTALL,
)
_LETTER_WORD = re.compile(
    r"\b\w*brie(?:f|ven)\b|\bvragen\s+van\b|\bingezonden\b|\bverzonden\b", re.IGNORECASE
)
_STOP = re.compile(r"[\uf0b7•]|[.;:]\s+(?=[A-Z])|\n\s*\n(?=\s*(?:Brief|[-–•\uf0b7]))")
_BEFORE, _BEHIND = 400, 600  # code points around a kenmerk that may tell of its letter


@dataclass(frozen=True, slots=True)
class Mention:
    """A letter named at `start`: its kenmerk, and its date and subject where told."""

    kenmerk: str
    when: date | None
    subject: str
    start: int


def find_mentions(text: str) -> list[Mention]:
    """Return the letters that `text` names by kenmerk, each once, in order."""
    if "enmerk" not in text and "ken-" not in text:
        return []
    text = unbroken(text)
    found: dict[str, Mention] = {}
    edge = 0
    for match in _KENMERK.finditer(text):
        kenmerk = match["kenmerk"].rstrip("./-")
        start = match.start() - 1  # the pattern leaves out the k, so as to begin with a literal
        before = _last_sentence(text[max(edge, start - _BEFORE) : max(start, 0)])
        edge = match.end()
        named = _LETTER_WORD.search(before)
        if not named:
            continue
        when = _date_of_letter(before, named.start())
        subject = _subject(before, text[match.end() : match.end() + _BEHIND])
        found.setdefault(kenmerk, Mention(kenmerk, when, subject, start))
    return list(found.values())


def _last_sentence(before: str) -> str:
    """Return what stands behind the last full stop or bullet; "p. 3" and dates have none."""
    stops = list(_STOP.finditer(before))
    return before[stops[-1].end() :] if stops else before


def _date_of_letter(before: str, at: int) -> date | None:
    """Return the first date behind the word "brief": a subject may have dates of its own."""
    match = DATE.search(before, at) or DATE.search(before)
    return read_date(match[0]) if match else None


def _subject(before: str, behind: str) -> str:
    if subject := _SUBJECT.search(before):
        return _clean(subject["subject"])
    if subject := _SUBJECT_BEHIND.match(behind):
        return _clean(subject["subject"])
    return ""


def _clean(subject: str) -> str:
    return tidy(subject).strip(" (,;:").removesuffix(" met")
