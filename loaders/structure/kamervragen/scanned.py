"""Kamervragen up to 1995 as a scan has them: pages of the Aanhangsel, one or more to a paper.

Each set has a number, the heading of who asks ("Vragen van het lid …", "VRAGEN van de heer …"), and
that of who answers ("Antwoord van minister … (Ontvangen …)"); `columns` tells what stands between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.loaders.structure.debates.speakers import as_signed
from kamergraaf.loaders.structure.frame.cover import find_chamber
from kamergraaf.loaders.structure.kamervragen.columns import Columns, Told, tell_apart
from kamergraaf.loaders.structure.kamervragen.exchange import (
    ANSWER,
    SENT,
    as_one,
    minister_of,
    series_of,
)
from kamergraaf.loaders.structure.kamervragen.heading import seats_of, title_of
from kamergraaf.loaders.structure.kamervragen.questioners import (
    Answering,
    Asked,
    read_answering,
    read_asked,
)
from kamergraaf.loaders.structure.pages.survey import Reading, Survey, free_key
from kamergraaf.loaders.structure.text.dates import read_date
from kamergraaf.loaders.structure.text.imprint import find_imprint
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import (
    Chamber,
    Footnote,
    Incumbency,
    Letter,
    LetterKind,
    Passage,
    PassageKind,
    Person,
    Post,
    Span,
)

_BORN_DIGITAL = 1995  # the publisher's own texts begin here
_ASKED = re.compile(
    r"^[ \t]*(?:\d{1,4}\.?\s+)?(?:VRAGEN|Vragen|VRAAG|Vraag)\s+van\s+"
    r"(?:(?:het\s+)?lid|de\s+(?:leden|heer|heren)|[Mm]evrouw|[Mm]ejuffrouw|[Mm]ej\.)\s+",
    re.MULTILINE,
)
_ANSWERED = re.compile(
    r"^[ \t]*(?:Antwoord\s+)?(?:Antwoord|ANTWOORD)\s+van\s+(?P<by>.{5,500}?)[.,;]?\s*"
    r"\((?:[Oo]ntvangen|[IiLl]n-?gezon-?den)\s*(?P<day>[^()]{8,60})\)[.,]?"
    r"(?:\s*[Zz]ie\s+ook\s(?:[^.]|(?<=\bnr)\.|(?<=\bnrs)\.){5,160}\.)?",
    re.MULTILINE | re.DOTALL,
)
# "de heer Jansen, Minister van Financiën a.i., mede namens …"
_CALLED = re.compile(
    r"(?:de\s+heer|mevrouw|mejuffrouw|mej\.)\s+(?P<name>[^,()]{2,50}),\s+"
    r"(?=Minister|Staatssecretaris)",
    re.IGNORECASE,
)
# "Staatssecreta-ris", but "Melk-en zuivelproducten"
_BROKEN = re.compile(r"(?<=[a-zà-þ])-(?=[a-zà-þ])(?!(?:en|of|tot)\b)")
_ODD = re.compile(r"[•*■]")
_ALSO = re.compile(r",?\s+mede\s+namens\s+", re.IGNORECASE)
# What stands at the feet of pages, and the number of the set alone on its line.
_FOOT = re.compile(
    r"\d{1,4}\.?|(?:[Tt]weede|[Ee]erste) Kamer, (?:vergaderjaar|zitting) .{4,30}|.{0,12}ISSN.{6,60}"
    r"|Zitting \d{4}(?:-\d{4})? Aanhangsel|\w?WEEDE KAMER|[’']?\s?s[- ]Gravenhage \d{4}|\d+ vel"
)


@dataclass(frozen=True, slots=True)
class _Set:
    """One set of questions with its answers: who asks and answers, and what was told apart."""

    asked: Asked
    answering: Answering
    received: date | None
    told: Columns
    head: Span
    heading: Span | None  # of the answers
    suffix: str  # of the keys of its letters: "", "-2", "-3"


def read_scanned(survey: Survey) -> Reading | None:
    """Return the sets of questions and answers of scanned pages, None where these are none."""
    text = survey.lines.text
    if "Antwoord van" not in text and "ANTWOORD van" not in text:
        return None
    bodies = Bodies(find_chamber(survey.lines, survey.document))
    headings = list(_headings(text, bodies))
    ends = [*(one.start for one in headings[1:]), len(text)] if headings else []
    sets = [
        _read_set(survey, bodies, asked, end, f"-{at}" if at > 1 else "")
        for at, (asked, end) in enumerate(zip(headings, ends, strict=True), start=1)
    ]
    if not any(one.told.answers for one in sets):
        return None
    taken: dict[str, int] = {}
    passages: list[Passage] = []
    notes: list[Footnote] = []
    for one in sets:
        made = list(_passages(one, bodies, taken))
        notes += _notes(one, text, made)
        passages += made
    passages.sort(key=lambda one: one.pieces[0].start)
    return Reading(
        tuple(passages),
        tuple(letter for one in sets for letter in _letters(one, bodies)),
        next((one.received for one in sets[::-1] if one.received), None),
        title=title_of(sets[0].asked), type="Kamervragen met antwoord",
        notes=tuple(notes), own_notes=True,
        memberships=tuple(seat for one in sets for seat in seats_of(one.asked, bodies)),
    )  # fmt: skip


def _headings(text: str, bodies: Bodies) -> Iterator[Asked]:
    for match in _ASKED.finditer(text):
        asked = read_asked(text, match.start(), match.end(), bodies)
        if asked and asked.sent and asked.sent.year < _BORN_DIGITAL:
            yield replace(asked, subject=_BROKEN.sub("", asked.subject))


def _read_set(survey: Survey, bodies: Bodies, asked: Asked, end: int, suffix: str) -> _Set:
    text = survey.lines.text
    found = _ANSWERED.search(text, asked.end, end)
    heading = Span(*found.span()) if found else None
    above = _stretches(survey, asked.end, heading.start if heading else end)
    below = _stretches(survey, heading.end, end) if heading else []
    return _Set(
        asked,
        _answering(found["by"], asked.posts, bodies) if found else Answering(()),
        read_date(" ".join(_ODD.sub(" ", found["day"]).split())) if found else None,
        tell_apart(text, above, below),
        Span(asked.start, asked.end), heading, suffix,
    )  # fmt: skip


def _stretches(survey: Survey, begin: int, end: int) -> list[Span]:
    """Return the lines from one place to another that hold words, without feet of pages."""
    lines, found = survey.lines, list[Span]()
    # What the survey takes for notes may be questions: here each column may begin at 1.
    skipped = survey.pages.numbers | find_imprint(lines)
    for line in lines.filled_in(lines.at(begin), lines.at(max(end - 1, begin)) + 1):
        start, stop = max(lines.starts[line], begin), min(lines.ends[line], end)
        words = lines.text[start:stop].strip(" .")
        if words and line not in skipped and not _FOOT.fullmatch(words):
            start += len(lines.text[start:stop]) - len(lines.text[start:stop].lstrip(" ."))
            found.append(Span(start, stop))
    return found


def _answering(printed: str, posts: tuple[Post, ...], bodies: Bodies) -> Answering:
    """Return who answers, by area in brackets or by the post behind the name."""
    text = _BROKEN.sub("", tidy(_ODD.sub("", printed)))
    called = _CALLED.match(text)
    if called is None:
        return read_answering(text, posts, bodies)
    also = _ALSO.search(text)
    own = find_posts(text[called.end() : also.start() if also else None], bodies)
    others = find_posts(text[also.end() :], bodies) if also else ()
    person = Person(as_signed(called["name"].strip()))
    return Answering(tuple(Incumbency(person, post) for post in own[:1]), others)


# --- what was found, as facts ---------------------------------------------------------------


def _letters(one: _Set, bodies: Bodies) -> Iterator[Letter]:
    chamber, asked = Chamber(bodies.chamber), one.asked
    own, others = one.answering.own, one.answering.others
    posts = tuple(actor.post if isinstance(actor, Incumbency) else actor for actor in own)
    yield Letter(
        SENT + one.suffix, LetterKind.UITGAAND, "", "", asked.sent, asked.sent, asked.subject,
        asked.askers, asked.posts or posts, (), None,
    )  # fmt: skip
    if one.told.answers:
        yield Letter(
            ANSWER + one.suffix, LetterKind.ANTWOORD, "", "", one.received, one.received,
            asked.subject, (*(own or (Post("bewindspersoon"),)), *others), (chamber,), (), None,
            answers=SENT + one.suffix,
        )  # fmt: skip


def _passages(one: _Set, bodies: Bodies, taken: dict[str, int]) -> Iterator[Passage]:
    asker, minister = as_one(one.asked.askers), minister_of(one.asked, one.answering)
    series = series_of(one.asked, bodies)
    sent, answer = SENT + one.suffix, ANSWER + one.suffix
    yield Passage(f"frame/uitgaand{one.suffix}", PassageKind.FRAME, sent, asker, (one.head,))
    if one.heading and one.told.answers:
        yield Passage(
            f"frame/antwoord{one.suffix}", PassageKind.FRAME, answer, minister, (one.heading,)
        )
    keys: dict[str, str] = {}
    for told in one.told.questions:
        key = free_key(f"question/vraag/{told.numbers[0]}", taken)
        keys |= dict.fromkeys(told.numbers, key)
        yield Passage(
            key, PassageKind.QUESTION, sent, asker, tuple(told.pieces), series, told.numbers[0]
        )
    for told in one.told.answers:
        to = [keys[number] for number in told.numbers if number in keys]
        yield Passage(
            free_key(f"answer/vraag/{told.numbers[0]}", taken), PassageKind.ANSWER, answer,
            minister, tuple(told.pieces), series, told.numbers[0],
            answers_to=to[0] if to else "", also_answers=tuple(to[1:]),
        )  # fmt: skip


def _notes(one: _Set, text: str, passages: list[Passage]) -> Iterator[Footnote]:
    """Yield the notes, each bound to the first passage with its number glued to a word."""
    for at, note in enumerate(one.told.notes, start=1):
        marker, passage = _marker(note, text, passages)
        yield Footnote(
            f"footnote{one.suffix}/{at}", note.numbers[0], note.pieces[0], marker, passage
        )


def _marker(note: Told, text: str, passages: list[Passage]) -> tuple[Span | None, str]:
    glued = re.compile(rf"(?<=[a-zà-þA-ZÀ-Þ»”’)?!.;,]){note.numbers[0]}(?=[\s.,;:?!)]|$)")
    for passage in passages:
        for piece in passage.pieces:
            if found := glued.search(text, piece.start, piece.end):
                return Span(*found.span()), passage.key
    return None, ""
