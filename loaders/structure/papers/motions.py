"""Motions and amendments: what their signatories propose, in the voice of all of them."""

from __future__ import annotations

import re
from itertools import pairwise

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.prose import paragraph_pieces
from kamergraaf.loaders.structure.frame.form import Headline
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.frame.signers import (
    as_one,
    is_name,
    members_in,
    names_below,
    read_member,
)
from kamergraaf.loaders.structure.pages.binding import HEAD
from kamergraaf.loaders.structure.pages.survey import Reading
from kamergraaf.ontology.nouns import Actor, Chamber, Passage, PassageKind, Person, Span

_CLOSED = re.compile(r"en gaat over tot de orde van de dag", re.IGNORECASE)
_PAGE = re.compile(r"Indieners?|Stemmingsuitslagen|Naar boven|« Terug")
_OPENED = re.compile(r"De Kamer,|De ondergetekenden? stel", re.IGNORECASE)
# Each of these opens a clause of a motion, which is a sentence as far as a quotation goes.
_CLAUSE = re.compile(
    r"(?:gehoord|gelezen|gezien|gelet|kennis(?:\s+)?(?:genomen|nemend)|overwegende|constaterende"
    r"|van (?:mening|oordeel)|in aanmerking|spreekt|verzoekt|roept|draagt|nodigt|besluit|betreurt"
    r"|zegt|keurt|vraagt|stelt|dringt|en gaat over)\b",
    re.IGNORECASE,
)
_CLAUSE_ENDS = (";", ",", ":", ".")


def read_motion(paper: Paper, headline: Headline) -> Reading | None:
    """Return a motion or amendment: its head as a frame, its text in its signatories' voice."""
    lines, chamber = paper.lines, paper.bodies.chamber
    filled = [line for line in lines.filled if line >= headline.last and line not in paper.skipped]
    if not filled:
        return None
    whole, filled = filled, _without_page(paper, filled)
    named = members_in(headline.words, chamber, paper.bodies)
    signed = _signed(paper, filled, named)
    signatories = tuple(read_member(lines.words[line], chamber, paper.bodies) for line in signed)
    voice: Actor = as_one(signatories or named) if signatories or named else Chamber(chamber)
    opened = next((line for line in filled if _OPENED.match(lines.words[line])), filled[0])
    builder = PassageBuilder(lines, paper.bodies, sorted(paper.skipped), voice)
    cover = paragraph_pieces(builder, 0, opened)
    builder.add(Passage(HEAD, PassageKind.FRAME, "", Chamber(chamber), cover))
    exact = paper.layout.headings is not None  # then an empty line ends a paragraph
    cut = paragraph_pieces if exact else _clauses
    body = cut(builder, opened, filled[-1] + 1)
    builder.add(Passage("motion", PassageKind.MOTION, "", voice, body, title=headline.words))
    if len(filled) < len(whole):
        page = paragraph_pieces(builder, whole[len(filled)], whole[-1] + 1)
        builder.add(Passage("frame/page", PassageKind.FRAME, "", Chamber(chamber), page))
    remarks = () if signatories else (_without_names(named),)
    return Reading(
        tuple(builder.made.values()), date=headline.date, type=headline.type, remarks=remarks
    )


def _without_page(paper: Paper, filled: list[int]) -> list[int]:
    """Return the lines up to what the Kamer's page says of those who move it, and of the vote."""
    words = paper.lines.words
    closed = next((at for at, line in enumerate(filled) if _CLOSED.search(words[line])), None)
    if closed is None:
        return filled
    tail = (at for at in range(closed + 1, len(filled)) if _PAGE.fullmatch(words[filled[at]]))
    return filled[: next(tail, len(filled))]


def _without_names(named: tuple[Person, ...]) -> str:
    if named:
        return "no names found under the motion: its voice is who its heading names"
    return "no names found in or under the motion: its voice is the Kamer"


def _signed(paper: Paper, filled: list[int], named: tuple[Person, ...]) -> list[int]:
    """Return the lines with the signatories' names, the first of them whom the heading names."""
    words = paper.lines.words
    closed = [at for at, line in enumerate(filled) if _CLOSED.search(words[line])]
    if closed:
        return names_below(paper.lines, filled[closed[-1] + 1 :])
    if not named:
        return sorted(names_below(paper.lines, reversed(filled)))
    first = {person.name.casefold() for person in named[:1]}
    chamber = paper.bodies.chamber
    for at in range(len(filled) - 1, -1, -1):
        line = filled[at]
        if is_name(words[line]) and read_member(words[line], chamber).name.casefold() in first:
            return names_below(paper.lines, filled[at:])
    return []


def _clauses(builder: PassageBuilder, first: int, last: int) -> tuple[Span, ...]:
    """Return the text in pieces, one for each clause that begins on a line of its own."""
    words = builder.lines.words
    filled = builder.lines.filled_in(first, last)
    begins = [first] + [
        line
        for above, line in pairwise(filled)
        if words[above].endswith(_CLAUSE_ENDS) and _CLAUSE.match(words[line])
    ]
    return tuple(
        piece for begin, end in pairwise([*begins, last]) for piece in builder.pieces(begin, end)
    )
