"""Advice of the Raad van State, alone or with the government's reaction printed between it."""

from __future__ import annotations

import re
from itertools import groupby

from kamergraaf.loaders.structure.bodies import find_posts
from kamergraaf.loaders.structure.headline import Headline
from kamergraaf.loaders.structure.memories import GOVERNMENT, add_head
from kamergraaf.loaders.structure.paper import Paper
from kamergraaf.loaders.structure.passages import PassageBuilder
from kamergraaf.loaders.structure.prose import Section, add_section, find_sections, italic_lines
from kamergraaf.loaders.structure.signers import as_one, members_in, ministers_in
from kamergraaf.loaders.structure.survey import Reading
from kamergraaf.ontology.nouns import Actor, Incumbency, Post

COUNCIL = Post("vice-president van de Raad van State")
_IN_ITALICS = re.compile(r"[Hh]et\s+advies\b[^.]{0,120}?\bis\s+cursief\s+(?:afgedrukt|weergegeven)")
_REACTION = re.compile(r"NADER RAPPORT|REACTIE", re.IGNORECASE)
_MIXED = "advice and reaction are not told apart here: all has the voice of the Raad van State"


def read_advice(paper: Paper, headline: Headline) -> Reading | None:
    """Return an advice in the voice of the Raad van State, each reaction in its author's.

    Where the paper says that the advice is in italics, and the layout shows them, they tell the
    two apart; a text alone does not show them, and a remark says so.
    """
    lines = paper.lines
    own = [n for n in lines.filled if n >= headline.last and n not in paper.skipped]
    if not own:
        return None
    council, other = _authors(paper, headline, own)
    italic = italic_lines(paper) if _IN_ITALICS.search(lines.text) else set()
    builder = PassageBuilder(lines, paper.bodies, sorted(paper.skipped), council)
    add_head(builder, headline)
    for section in find_sections(paper, headline.last, own[-1] + 1):
        if not italic:
            add_section(builder, section, council)
            continue
        filled = [n for n in lines.filled_in(section.first, section.last) if n not in paper.skipped]
        headings = section.headings
        for slanted, run in groupby(filled, italic.__contains__):
            stretch = list(run)
            part = Section(headings, stretch[0], stretch[-1] + 1, section.number, section.title)
            add_section(builder, part, council if slanted else other)
            headings = ()
    remarks = (_MIXED,) if not italic and _REACTION.search(headline.words) else ()
    return Reading(
        tuple(builder.made.values()), date=headline.date, type=headline.type, remarks=remarks
    )


def _authors(paper: Paper, headline: Headline, own: list[int]) -> tuple[Actor, Actor]:
    """Return who advises, and who reacts: the ministers who sign, else those who are named."""
    signed = ministers_in(paper.lines, own, paper.bodies)
    council = next((one for one in signed if "Raad van State" in _title(one)), COUNCIL)
    others = tuple(one for one in signed if "Raad van State" not in _title(one))
    if others:
        return council, as_one(others)
    opening = paper.lines.text[: paper.lines.ends[own[min(len(own) - 1, 40)]]]
    members = members_in(paper.lines.text[: paper.lines.ends[headline.last - 1]],
                         paper.bodies.chamber, paper.bodies)  # fmt: skip
    if members and "INITIATIEFNEMER" in headline.words.upper():
        return council, as_one(members)
    return council, next(iter(find_posts(opening, paper.bodies)), GOVERNMENT)


def _title(actor: Incumbency | Post) -> str:
    return actor.post.title if isinstance(actor, Incumbency) else actor.title
