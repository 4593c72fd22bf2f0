"""The Tweede Kamer's form: one text in two parts, the fracties' questions and the minister's reply.

It prints no letters; its opening says when the questions were sent and when they were answered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice, pairwise

from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.cues import (
    ANSWER,
    UNFINISHED,
    answer_heading,
    counts_answers,
    is_heading,
    opens_section,
    opens_speech,
)
from kamergraaf.loaders.structure.text.dates import DAY, read_date
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.member_headings import member_heading
from kamergraaf.ontology.nouns import LetterKind

# The page of a fractie calls one by its letters: "Bijdrage SO Landbouw- en Visserijraad".
_CONSULTATION = re.compile(r"(?i:schriftelijk\s+overleg)|\b(?:Bijdrage|Inbreng) SO\b")
_NUMBERING = r"(?:(?:I{1,3}|IV|[1-4]|[A-D])[.)]?\s+)"
_NUMBER = re.compile(r"(I{1,3}|IV|[1-4]|[A-D])[.)]?\s")
_QUESTIONS = re.compile(
    rf"{_NUMBERING}?(?:Vragen en opmerkingen|Inbreng) (?:van(?:uit)?|uit) de "
    r"(?:fracties?|leden|[\w/-]+-fractie|commissie)",
    re.IGNORECASE,
)
# The heading of the part, and not of one fractie.
_OF_ALL = re.compile(
    rf"{_NUMBERING}|(?:Vragen en opmerkingen|Inbreng) (?:van(?:uit)?|uit) de "
    r"(?:fracties?|commissie)\b(?! van\b)",
    re.IGNORECASE,
)
_REPLY = re.compile(
    rf"{_NUMBERING}(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Reactie|REACTIE)\b.*"
    r"\b(?i:minister|staatssecretaris|bewinds|kabinet|regering|initiatiefnem|indiener)"
)
_PART = re.compile(rf"{_NUMBERING}Vragen en opmerkingen (?:vanuit|uit) de fracties?", re.IGNORECASE)
# Without a number it is the whole line, and no sentence.
_BARE_REPLY = re.compile(
    r"(?:Antwoord(?:en)?|Reactie|Beantwoording)(?:\s*/\s*\w+)?\s+(?:van|door|namens)\s+(?:de|het)\s+"
    r"(?:minister|staatssecretaris|bewinds|kabinet|regering|initiatiefnem|indiener)[^.?!:]{0,100}:?",
    re.IGNORECASE,
)
_SENT = re.compile(
    rf"\bop\s+({DAY})\s[^.]{{0,600}}?(?:voorgelegd|toegezonden|gezonden)", re.IGNORECASE
)
_ANSWERED = re.compile(  # a letter about something is the one that was discussed
    rf"\bbrief\s+van\s+({DAY}),?\s(?!inzake\s|over\s|betreffende\s|houdende\s)[^.]{{0,600}}?"
    r"(?:antwoord|toegezonden)",
    re.IGNORECASE,
)
# Surer, for the letter that was discussed was sent too.
_ANSWERED_BY = re.compile(_ANSWERED.pattern.replace(r"\bbrief", r"\bbij\s+brief", 1), re.IGNORECASE)
_ANSWERED_IN = re.compile(rf"\bbeantwoord\s+(?:bij|in)\s+(?:\w+\s+)?brief\s+van\s+({DAY})", re.I)
_GIVEN_ON = re.compile(rf"\bdaarop\s+op\s+({DAY})\s+gegeven\s+antwoorden\b", re.IGNORECASE)
_CLERK = re.compile(r"(?:De )?(?:adjunct-?|plv\. |waarnemend )?griffier van de ", re.IGNORECASE)
_INPUT = re.compile(r"^(?:\d{4}D\d{4,6} )?INBRENG\b", re.MULTILINE)
_COVER = 60  # lines with words
_LONGEST_HEADING = 3  # lines
_AGENDA = re.compile(r"(?:(?:III|3|C)[.)]?\s+)?Volledige agenda", re.IGNORECASE)
_PAGE = re.compile(r"[2-9]|[1-9]\d{1,2}")
_ITS_PAGE = re.compile(
    r"[ .\t](?:[2-9]|[1-9]\d{1,2})$"
)  # "1" is the number of the first that is answered
_BEGINS = frozenset("I1234BCD")
_BARE_BEGINS = frozenset("ARB")
_OPENING = 6000  # code points in which the opening stands


def find_parts(lines: Lines) -> list[Draft]:
    """Return the questions and the reply as two letters; nothing where there are no such parts.

    A table of contents names both parts before they come: the last heading of the reply counts,
    and the questions are what stands between the last two.
    """
    if not _CONSULTATION.search(lines.text, 0, _OPENING):
        return []
    words = lines.words
    if counts_answers(words) and (speaks := next(_speeches(lines, 0, len(lines)), 0)):
        return [_by_theme(lines, speaks)]
    replies = [n for n, word in enumerate(words) if word[:1] in _BEGINS and _REPLY.match(word)]
    if not replies:
        bare = (n for n, word in enumerate(words) if word[:1] in _BARE_BEGINS)
        replies = [n for n in bare if _BARE_REPLY.fullmatch(words[n]) or answer_heading(words[n])]
        if len(replies) > 1 and _takes_turns(lines, *replies[-2:]):
            return _by_turns(lines)
        if len(replies) > 1 and (speaks := _speaks_between(lines, *replies[-2:])):
            return [_by_theme(lines, speaks)]
    told = [n for n in replies if not _is_content(lines, n)]
    if not replies or not told:
        alone = _questions_alone(lines, told_ahead=bool(replies))
        if replies:  # in the table of contents
            return alone or _speeches_alone(lines, replies[-1])
        return _without_headings(lines) or alone
    return _cut_at(lines, told)


def _is_content(lines: Lines, heading: int) -> bool:
    """Say whether a table of contents names a part: its page stands behind or below it."""
    if _ITS_PAGE.search(lines.words[heading]):
        return True
    below = lines.following(heading)
    return below < len(lines) and bool(_PAGE.fullmatch(lines.words[below]))


def _cut_at(lines: Lines, replies: list[int]) -> list[Draft]:
    """Return the questions, and what stands below each reply's heading; nothing without them."""
    words = lines.words
    own = _last_of_each(words, replies)
    replied = own[0]
    if alone := [one for one in _questions_alone(lines) if one.first > replied]:
        return alone  # only the table of contents has a heading for the reply
    after = max((n + 1 for n in replies if n < replied), default=0)
    headings = [n for n in range(after, replied) if _QUESTIONS.match(words[n])]
    # Without a heading of their part they begin where a fractie speaks.
    speaks = [] if headings else list(islice(_speeches(lines, after, replied), 1))
    if not headings and not speaks:
        return []
    # A table of contents may break its lines; the heading of the part itself is whole.
    asked = next((n for n in reversed(headings) if _PART.match(words[n])), (headings or speaks)[0])
    # The heading of the first fractie is a heading of the letter's body, not its title.
    body = asked + 1 if _OF_ALL.match(words[asked]) else asked
    questions = Draft(asked, body, replied, words[asked] if headings else "")
    agenda = next((n for n in range(replied + 1, len(words)) if _AGENDA.fullmatch(words[n])), None)
    made = [questions]
    for begin, last in pairwise([*own, agenda or len(lines)]):
        body, title = _unbroken(lines, begin)
        made.append(Draft(begin, body, last, title, by_government=True))
    # An "inbreng" has the heading of a reply that is yet to come.
    return [one for one in made if lines.filled_in(one.body, one.last)] or [questions]


def _last_of_each(words: list[str], replies: list[int]) -> list[int]:
    """Return where each reply begins: "II …" of one minister, "III …" of another.

    A table of contents has the same numbers ahead of them.
    """
    last: dict[str, int] = {}
    for line in replies:
        number = _NUMBER.match(words[line])
        last[number[1] if number else ""] = line
    return sorted(last.values())


def _speeches_alone(lines: Lines, contents: int) -> list[Draft]:
    """Return what fracties say below a table of contents, where no heading stands above it."""
    speaks = next(_speeches(lines, contents, len(lines)), None)
    return [] if speaks is None else [Draft(speaks, speaks, len(lines), "")]


def _questions_alone(lines: Lines, told_ahead: bool = False) -> list[Draft]:
    """Return the questions of an "inbreng" that has no place for a reply yet.

    Or of a paper that was cut before the reply that its table of contents told of (`told_ahead`).
    """
    if not told_ahead and not _INPUT.search(lines.text, 0, _OPENING):
        return []
    asked = [n for n in lines.filled if _PART.fullmatch(lines.words[n])]
    if asked:
        return [Draft(asked[-1], asked[-1] + 1, len(lines), lines.words[asked[-1]])]
    # Only the table of contents names the part.
    speaks = next(_speeches(lines, 0, len(lines)), 0)
    above = lines.filled_in(0, speaks)[-1:]
    headed = above and opens_section(lines.words[above[0]])
    return [Draft(above[0], above[0], len(lines), "")] if headed else []


def _takes_turns(lines: Lines, reply: int, last: int) -> bool:
    """Say whether a fractie asks between two replies; a table of contents has no text above one."""
    above = lines.filled_in(0, reply)[-1:]
    told = bool(above) and not is_heading(lines.words[above[0]])
    return told and any(is_heading(lines.words[n]) for n in lines.filled_in(reply + 1, last))


def _unbroken(lines: Lines, heading: int) -> tuple[int, str]:
    """Return the line behind a heading and its words: it may go on on the next lines."""
    last, words = heading, lines.words[heading]
    while UNFINISHED.search(words) and last < heading + _LONGEST_HEADING:
        below = lines.following(last)
        if below >= len(lines):
            break
        last, words = below, f"{words} {lines.words[below]}"
    return last + 1, words


def _speaks_between(lines: Lines, reply: int, last: int) -> int:
    """Return the first line in which a fractie speaks, if one does ahead of each of two replies.

    0 where none does: a table of contents names no more than headings.
    """
    between = next(_speeches(lines, reply + 1, last), 0)
    return next(_speeches(lines, 0, reply), 0) if between else 0


def _speeches(lines: Lines, first: int, last: int) -> Iterator[int]:
    """Yield the lines that begin as the speech of a fractie does."""
    return (n for n in lines.filled_in(first, last) if opens_speech(lines.words[n]))


def _by_theme(lines: Lines, speaks: int) -> Draft:
    """Return the one letter of a text in which fracties ask theme by theme, answers in between."""
    above = lines.filled_in(0, speaks)
    parts = (n for n in reversed(above) if _QUESTIONS.match(lines.words[n]))
    asked = next((n for n in parts if _OF_ALL.match(lines.words[n])), speaks)
    if asked == speaks and above and opens_section(lines.words[above[-1]]):
        return Draft(above[-1], above[-1], len(lines), "")
    title = lines.words[asked] if asked < speaks else ""
    return Draft(asked, asked + bool(title), len(lines), title)


def _by_turns(lines: Lines) -> list[Draft]:
    """Return the one letter of a text in which a reply stands below what each fractie asks."""
    asked = next((n for n in lines.filled if is_heading(lines.words[n])), None)
    return [] if asked is None else [Draft(asked, asked, len(lines), "")]


def _without_headings(lines: Lines) -> list[Draft]:
    """Return the reply of a text that says it was answered and prints but the reply.

    It begins behind the clerk's name, and repeats what it answers.
    """
    if not _says_answered(lines):
        return []
    words = lines.words
    if any(ANSWER.match(words[n]) for n in lines.filled if words[n][0] in "AR"):
        return _by_turns(lines)
    clerks = [n for n in lines.filled[:_COVER] if _CLERK.match(words[n])]
    if not clerks:
        return []
    named = lines.following(clerks[-1]) if words[clerks[-1]].endswith(",") else clerks[-1]
    first = lines.following(named)
    return [Draft(first, first, len(lines), "", by_government=True)] if first < len(lines) else []


def is_reply_alone(drafts: list[Draft]) -> bool:
    """Say whether nothing but where a text begins says that it is a reply."""
    return len(drafts) == 1 and drafts[0].by_government and drafts[0].first == drafts[0].body


def _says_answered(lines: Lines) -> bool:
    """Say whether a text says that it was answered; so may a list without fracties."""
    if _ANSWERED.search(lines.text, 0, _OPENING):
        return True
    told = _ANSWERED_IN.search(lines.text, 0, _OPENING)
    return bool(told) and any(is_heading(lines.words[n]) for n in lines.filled)


def find_annex(lines: Lines, skipped: set[int]) -> list[Draft]:
    """Return the answers to a committee that were sent as the annex of a letter, without it.

    Below the heading of each fractie stand its questions, below "Antwoord" what is said of them.
    """
    filled = [line for line in lines.filled if line not in skipped]
    asked = next((n for n in filled if _asks_below(lines.words[n])), None)
    if asked is None:
        return []
    answers = (n for n in filled if n > asked and lines.words[n][0] in "AR")
    if not any((found := ANSWER.fullmatch(lines.words[n])) and not found["to"] for n in answers):
        return []
    return [Draft(asked, asked, len(lines), "", by_government=True)]


def _asks_below(word: str) -> bool:
    """Say whether a line heads what a fractie asks, or a member of one."""
    return is_heading(word) or bool(member_heading(word))


def told_days(opening: str, replies: int = 1) -> list[tuple[LetterKind, date]]:
    """Return when the opening of a report says that questions were sent, and when answered.

    One letter may hold several `replies`, each of another minister.
    """
    sent = _SENT.search(opening)
    answered = (
        _ANSWERED_BY.search(opening)
        or _ANSWERED_IN.search(opening)
        or _GIVEN_ON.search(opening)
        or _ANSWERED.search(opening)
    )
    put, replied = (found and read_date(found[1]) for found in (sent, answered))
    found = [(LetterKind.UITGAAND, put)] if put else []
    return found + ([(LetterKind.ANTWOORD, replied)] * replies if replied else [])
