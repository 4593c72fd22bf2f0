"""Reports of a committee on a bill: in each section the fracties speak, one after the other.

Each paragraph in which one asks is a question; the rest of what it says is running text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter

from kamergraaf.loaders.structure.asked_prose import cut_at_questions
from kamergraaf.loaders.structure.asking import asked_behind
from kamergraaf.loaders.structure.bodies import COMMITTEES, find_fracties, speak_as_one, tidy
from kamergraaf.loaders.structure.cues import OPENS_SPEECH, SPEAKS, is_heading
from kamergraaf.loaders.structure.headline import Headline
from kamergraaf.loaders.structure.members import read_bodies
from kamergraaf.loaders.structure.memories import add_head
from kamergraaf.loaders.structure.paper import Paper
from kamergraaf.loaders.structure.paragraphs import find_paragraphs
from kamergraaf.loaders.structure.passages import PassageBuilder
from kamergraaf.loaders.structure.prose import Section, find_sections, heading_pieces
from kamergraaf.loaders.structure.sections import series_slug
from kamergraaf.loaders.structure.survey import Reading
from kamergraaf.ontology.nouns import (
    Actor,
    Chamber,
    Collective,
    Fractie,
    Passage,
    PassageKind,
    Span,
)

_COMMITTEE_OPENS = re.compile(
    r"De\s+(?:(?:leden|(?:fungerend |plv\. )?voorzitter|(?:adjunct-)?griffier)\s+van\s+de\s+)?"
    r"(?:vaste\s+|algemene\s+|bijzondere\s+)?commissie\b"
)
_GOES_ON = re.compile(
    r"(?:\w+\s+){0,6}?(?:[Dd]eze|[Dd]ie|[Vv]oornoemde|[Gg]enoemde)\s+(?:(?:fractie)?leden|fracties?|lid)\b"
    r"|(?:Zij|Ook\s+\w+\s+zij|Tevens\s+\w+\s+zij|Voorts\s+\w+\s+zij)\b"
)
_SENTENCE_ENDS = (".", "?", "!", ":", "»", "”", ")")
_NO_VERB = 200  # code points within which who speaks is named, where no verb shows its end
_NAMED_WITHIN = 3  # lines over which the names of the fracties may run


def read_report(paper: Paper, headline: Headline) -> Reading | None:
    """Return a report: the committee opens and closes, between them each fractie speaks.

    A report that prints letters is an exchange, and not of this form.
    """
    lines = paper.lines
    own = [n for n in lines.filled if n >= headline.last and n not in paper.skipped]
    if paper.drafts or not own:
        return None
    found = COMMITTEES.search(headline.words)
    named = paper.bodies.committees(headline.words[found.end() :]) if found else ()
    read_bodies(paper, len(lines), named)
    committees = paper.cover.committees
    committee = speak_as_one(committees) if committees else Chamber(paper.bodies.chamber)
    builder = PassageBuilder(lines, paper.bodies, sorted(paper.skipped), committee)
    add_head(builder, headline)
    speaker = committee
    for section in find_sections(paper, headline.last, own[-1] + 1):
        speaker = add_speakers(builder, section, committee, speaker)
    spoken = any(passage.series for passage in builder.made.values())
    remarks = () if spoken else ("no fractie is named: its voice is the committee's",)
    return Reading(
        tuple(builder.made.values()), date=headline.date or paper.cover.adopted,
        type=headline.type, remarks=(*builder.remarks, *remarks),
        memberships=tuple(paper.memberships),
    )  # fmt: skip


def add_speakers(
    builder: PassageBuilder, section: Section, committee: Actor, before: Actor, letter: str = ""
) -> Actor:
    """Add a section, a passage for each who speaks in it; return who speaks last.

    In a `letter`, given by its key, what a fractie says is one introduction. A heading may say who
    asks below it; behind any other whoever spoke `before` goes on only where the text says so
    ("Deze leden …").
    """
    turns = _with_askers_behind(builder, section, _turns(builder, section, committee))
    opening = _headed(builder, section) or (before if _goes_on(builder, section) else committee)
    begins = [(section.first, opening), *turns]
    if turns and turns[0][0] <= next(iter(_filled(builder, section)), section.last):
        begins = turns
    headings = heading_pieces(builder, section)
    for (first, who), (last, _) in pairwise([*begins, (section.last, committee)]):
        pieces = builder.pieces(first, last)
        if letter:
            _add_to_letter(builder, section, who, (*headings, *pieces), letter)
            headings = ()
            continue
        for asks, cut in _cut(builder, who, pieces):
            if asks and headings:  # it is printed by the committee, and no part of the question
                _add(builder, section, committee, headings, asks=False)
                headings = ()
            _add(builder, section, who, (*headings, *cut), asks=asks)
            headings = ()
    return begins[-1][1]


def _headed(builder: PassageBuilder, section: Section) -> Actor | None:
    """Return the fracties whose questions the section's heading announces."""
    named = find_fracties(section.title, builder.bodies) if is_heading(section.title) else ()
    return _as_one(named)


def _as_one(named: tuple[Fractie, ...]) -> Actor | None:
    return named[0] if len(named) == 1 else Collective(named) if named else None


def _cut(
    builder: PassageBuilder, who: Actor, pieces: tuple[Span, ...]
) -> Iterator[tuple[bool, tuple[Span, ...]]]:
    """Yield what a fractie says: paragraph by paragraph where it asks, the rest together.

    What the committee says of its own report asks nothing.
    """
    if _fracties(who):
        for stretch in cut_at_questions(builder, pieces):
            yield bool(stretch.asked), stretch.pieces
    elif pieces:
        yield False, pieces


def _add(
    builder: PassageBuilder, section: Section, who: Actor, pieces: tuple[Span, ...], *, asks: bool
) -> None:
    fracties = _fracties(who)
    path = "/".join(part for part in (section.path, *map(series_slug, fracties)) if part)
    if asks:
        kind = PassageKind.QUESTION
        key = f"question/{path}/{builder.count(f'question/{path}')}"
    else:
        kind = PassageKind.RUNNING_TEXT
        key = builder.free_key(f"text/{path}" if path else "text")
    series = fracties[0] if fracties else None
    number = "" if asks else section.number  # the section's is no question's
    builder.add(Passage(key, kind, "", who, pieces, series, number, section.title))


def _add_to_letter(
    builder: PassageBuilder, section: Section, who: Actor, pieces: tuple[Span, ...], letter: str
) -> None:
    fracties = _fracties(who)
    kind = PassageKind.INTRODUCTION if fracties else PassageKind.FRAME
    own = letter.removeprefix("letter/")
    path = "/".join(part for part in (section.path, *map(series_slug, fracties)) if part)
    key = builder.free_key(f"introduction/{path}" if fracties else f"frame/{own}")
    series = fracties[0] if fracties else None
    builder.add(Passage(key, kind, letter, who, pieces, series, "", section.title))


def _fracties(who: Actor) -> list[Fractie]:
    return [one for one in _members(who) if isinstance(one, Fractie)]


def _members(who: Actor) -> tuple[Actor, ...]:
    return who.members if isinstance(who, Collective) else (who,)


def _filled(builder: PassageBuilder, section: Section) -> list[int]:
    return builder.own_lines(section.first, section.last)


def _goes_on(builder: PassageBuilder, section: Section) -> bool:
    filled = _filled(builder, section)
    return bool(filled) and bool(_GOES_ON.match(builder.lines.words[filled[0]]))


def _turns(builder: PassageBuilder, section: Section, committee: Actor) -> list[tuple[int, Actor]]:
    """Return the lines in which a paragraph begins that opens with who speaks, and who that is."""
    lines = builder.lines
    found: list[tuple[int, Actor]] = []
    filled = _filled(builder, section)
    for at, line in enumerate(filled):
        above = lines.words[filled[at - 1]] if at else ""
        apart = not at or line > filled[at - 1] + 1 or above.endswith(_SENTENCE_ENDS)
        if not apart or not lines.words[line][:1].isupper():
            continue
        words = tidy(" ".join(lines.words[n] for n in filled[at : at + _NAMED_WITHIN]))
        who = committee if _COMMITTEE_OPENS.match(words) else _opener(builder, words)
        if who and (not found or found[-1][1] != who):
            found.append((line, who))
    return found


def _with_askers_behind(
    builder: PassageBuilder, section: Section, turns: list[tuple[int, Actor]]
) -> list[tuple[int, Actor]]:
    """Return the turns and those of paragraphs that name who asks only behind the question."""
    found = dict(turns)
    for paragraph in find_paragraphs(builder.lines, builder.pieces(section.first, section.last)):
        line = builder.lines.at(paragraph.sentences[0][0].start)
        said = (builder.words(tuple(sentence)) for sentence in paragraph.sentences)
        who = next((one for words in said if (one := asked_behind(words, builder.bodies))), None)
        if who and line not in found:
            found[line] = who
    return sorted(found.items(), key=itemgetter(0))


def _opener(builder: PassageBuilder, words: str) -> Actor | None:
    """Return the fractie, or the fracties, that a paragraph opens with."""
    opened = OPENS_SPEECH.match(words)
    if not opened:
        return None
    # Who is named behind the verb is spoken of, and does not speak.
    verb = SPEAKS.search(words, opened.end())
    said = words[: verb.start() if verb else _NO_VERB].replace("fractieleden", "fractie")
    return _as_one(find_fracties(said, builder.bodies))
