"""Advice of the Raad van State, alone or with the government's reaction printed between it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import groupby, takewhile

from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.prose import (
    Section,
    add_section,
    find_sections,
    italic_lines,
)
from kamergraaf.loaders.structure.frame.form import Headline
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.frame.senders import GOVERNMENT
from kamergraaf.loaders.structure.frame.signers import as_one, members_in, ministers_in
from kamergraaf.loaders.structure.pages.survey import Reading
from kamergraaf.loaders.structure.papers.memories import add_head
from kamergraaf.loaders.structure.papers.reactions import find_reaction
from kamergraaf.loaders.structure.text.dates import DATE, read_date
from kamergraaf.ontology.nouns import Actor, Incumbency, Post

COUNCIL = Post("vice-president van de Raad van State")
_IN_ITALICS = re.compile(r"[Hh]et\s+advies\b[^.]{0,120}?\bis\s+cursief\s+(?:afgedrukt|weergegeven)")
_REACTION = re.compile(r"NADER RAPPORT|REACTIE", re.IGNORECASE)
_BY_WORDS = (
    "no italics tell advice and reaction apart: their words and numbers do, as far as they go"
)
# As the Staatscourant prints the two, each with a heading of its own.
_REPORTED = re.compile(r"^\s*Nader rapport\b", re.MULTILINE)
_SENT = re.compile(r"\bBlijkens de mededeling van de Directeur van Uw [Kk]abinet\b")
# What the Kamer prints above the two: that they follow, and of which days they are.
_FOLLOW = re.compile(r"Hieronder (?:is|zijn) opgenomen\b")
_ENDED = re.compile(r"(?<!\bd\.d)\.$")
_GIVEN = re.compile(rf"[’']s-Gravenhage,? {DATE.pattern}\.?$|Den Haag,? {DATE.pattern}\.?$")
_BILL_OF = re.compile(
    r"\bvoorstel\s+van\s+wet(?:\s+met\s+memorie\s+van\s+toelichting)?\s+van\s+(?:het\s+lid"
    r"|de\s+leden)\b[^.;]{2,120}"
)
_OPENING = 12  # lines with words within which an advice says of which day it is
_SENTENCE = 15  # words that no line above its first sentence has


def read_advice(paper: Paper, headline: Headline) -> Reading | None:
    """Return an advice in the voice of the Raad van State, each reaction in its author's.

    Where the paper says that the advice is in italics, and the layout shows them, they tell the
    two apart. A text alone does not show them: then words and numbers do, and a remark says so.
    """
    lines = paper.lines
    own = [n for n in lines.filled if n >= headline.last and n not in paper.skipped]
    if not own:
        return None
    headline = _with_day(paper, headline, own)
    council, other = _authors(paper, headline, own)
    italic = italic_lines(paper) if _IN_ITALICS.search(lines.text) else set()
    builder = PassageBuilder(lines, paper.bodies, sorted(paper.skipped), council)
    add_head(builder, headline)
    sections = find_sections(paper, headline.last, own[-1] + 1)
    reported = bool(_REPORTED.search(lines.text) and _SENT.search(lines.text))
    if reported:
        headline = replace(headline, date=_last_day(paper, headline, own))
    mixed = not italic and bool(_REACTION.search(headline.words) or reported)
    advised = set(own) - find_reaction(paper, sections) if mixed else italic
    for section in sections:
        if not advised:
            add_section(builder, section, council)
            continue
        filled = [n for n in lines.filled_in(section.first, section.last) if n not in paper.skipped]
        headings = section.headings
        for slanted, run in groupby(filled, advised.__contains__):
            stretch = list(run)
            part = Section(headings, stretch[0], stretch[-1] + 1, section.number, section.title)
            add_section(builder, part, council if slanted else other)
            headings = ()
    remarks = (_BY_WORDS,) if mixed else ()
    return Reading(
        tuple(builder.made.values()), date=headline.date, type=headline.type, remarks=remarks
    )


def _with_day(paper: Paper, headline: Headline, own: list[int]) -> Headline:
    """Return the heading with what belongs to it: which papers follow, and of which day they are.

    Of an advice and a reaction the later one, the reaction, is what the paper dates from.
    """
    words, when = paper.lines.words, headline.date
    last = headline.last
    if _FOLLOW.match(words[own[0]]):
        end = next((n for n in own if _ENDED.search(words[n])), own[0])
        days = DATE.findall(" ".join(words[own[0] : end + 1]))
        when, last = when or (read_date(days[-1]) if days else None), end + 1
    for line in takewhile(lambda line: words[line].count(" ") < _SENTENCE, own[:_OPENING]):
        if when is None and _GIVEN.search(words[line]):
            when, last = read_date(DATE.findall(words[line])[-1]), line + 1
    return replace(headline, date=when, last=last) if last <= own[-1] else headline


def _last_day(paper: Paper, headline: Headline, own: list[int]) -> date | None:
    """Return the last day that an advice, or the report with it, is given on."""
    given = (paper.lines.words[n] for n in own if _GIVEN.search(paper.lines.words[n]))
    days = (headline.date, *(read_date(DATE.findall(word)[-1]) for word in given))
    return max(filter(None, days), default=None)


def _authors(paper: Paper, headline: Headline, own: list[int]) -> tuple[Actor, Actor]:
    """Return who advises, and who reacts: the ministers who sign, else those who are named."""
    signed = ministers_in(paper.lines, own, paper.bodies)
    council = next((one for one in signed if "Raad van State" in _title(one)), COUNCIL)
    others = tuple(one for one in signed if "Raad van State" not in _title(one))
    if others:
        return council, as_one(others)
    opening = paper.lines.text[: paper.lines.ends[own[min(len(own) - 1, 40)]]]
    if re.search("INITIATIEFNEMER|INDIENER", headline.words.upper()):
        title = paper.lines.text[: paper.lines.ends[headline.last - 1]]
        bill = _BILL_OF.search(opening)
        for named in (title, bill[0] if bill else ""):
            if members := members_in(named, paper.bodies.chamber, paper.bodies):
                return council, as_one(members)
    return council, next(iter(find_posts(opening, paper.bodies)), GOVERNMENT)


def _title(actor: Incumbency | Post) -> str:
    return actor.post.title if isinstance(actor, Incumbency) else actor.title
