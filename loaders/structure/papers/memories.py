"""Papers in one voice: memories, nota's, bills and regulations, each in the voice of who signs."""

from __future__ import annotations

import re
from datetime import date

from kamergraaf.loaders.structure.actors.bodies import Bodies, speak_as_one
from kamergraaf.loaders.structure.exchange.answering import add_restated
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.prose import (
    add_section,
    find_sections,
    heading_pieces,
    paragraph_pieces,
    section_passage,
)
from kamergraaf.loaders.structure.exchange.restating import Restated
from kamergraaf.loaders.structure.frame.cover import find_chamber
from kamergraaf.loaders.structure.frame.form import Form, Headline
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.frame.senders import GOVERNMENT, find_body
from kamergraaf.loaders.structure.frame.signers import (
    as_one,
    is_name,
    members_in,
    ministers_in,
    ministers_under,
    names_below,
    read_member,
)
from kamergraaf.loaders.structure.pages.binding import HEAD
from kamergraaf.loaders.structure.pages.survey import Reading, Survey
from kamergraaf.loaders.structure.text.dates import DAY, MONTHS, read_date
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Actor, Chamber, Passage, PassageKind, Person

UNSIGNED = "nobody signs it: its voice is the government's, by no name"
_BY_KING = re.compile(r"boodschap$", re.IGNORECASE)
_INITIATIVE = re.compile(
    r"\b(?:voorstel\s+van\s+(?:rijks)?wet|initiatief\w*)\s+van\s+(?:het\s+lid|de\s+leden)",
    re.IGNORECASE,
)
# The papers that answer a verslag: in them the questions are repeated.
_ANSWERS = re.compile(
    r"(?:(?:aanvulling\s+op\s+de\s+)?nota\s+naar\s+aanleiding\s+van|(?:\w+\s+){0,2}memorie\s+van\s+antwoord|beantwoording\b)",
    re.IGNORECASE,
)
# The Kamer's own rules change on a proposal of one of its committees.
_PROPOSED_BY = re.compile(
    r"\bVoorstel van de (?:\w+ )?commissie (?:voor|van) (?P<name>[^.;(]{3,100}?) tot "
)
# Under a boodschap stand the place, the day and the King's name.
_SEALED = re.compile(
    rf"['’]?[\w-]+(?: [\w-]+){{0,2}}, (?P<day>{DAY})(?: (?:Juliana|Beatrix|Willem-Alexander))?\.?"
)
# "JAARVERSLAG VAN DE NATIONALE OMBUDSMAN EN …": its first author speaks.
_OF_BODY = re.compile(r"(?:(?:jaar)?verslag|rapport) van de (?P<who>.+)", re.IGNORECASE)
# A letter that goes with it is signed, and the text itself is not.
_OFFERS = re.compile(r"\b(?:[Hh]ierbij|[Bb]ijgaand) (?:bied|zend|doe) ik u\b")
_DAY_ALONE = re.compile(rf"(?:(?:Den Haag|’s-Gravenhage), )?{DAY}", re.IGNORECASE)
_SIGNED_WITHIN = 12  # lines with words, at the end of a text, within which names are signatures
_LONGEST_TITLE = 4000  # code points ahead of the heading, within which the bill is named
# What follows is who publishes it, and not who made it.
_ISSUED = re.compile(rf"Uitgegeven\s|de\s+\w+(?:st|d)e\s+(?:{'|'.join(MONTHS)})\s+\d{{4}}$")


def read_memorie(paper: Paper, headline: Headline) -> Reading | None:
    """Return a text in the voice of its initiators or of the ministers who sign it."""
    filled = [line for line in paper.lines.filled if line not in paper.skipped]
    own = [line for line in filled if line >= headline.last]
    if not own or (paper.drafts and paper.drafts[0].first == own[0]):
        return None  # what opens with an address is a letter
    voice, remark = find_author(paper, headline, own)
    builder = PassageBuilder(paper.lines, paper.bodies, sorted(paper.skipped), voice)
    add_head(builder, headline)
    restated = Restated.of(paper) if _ANSWERS.match(headline.words) else None
    for section in find_sections(paper, headline.last, own[-1] + 1):
        if restated:
            headings = len(heading_pieces(builder, section))
            add_restated(builder, restated, section_passage(builder, section, voice), headings)
        else:
            add_section(builder, section, voice)
    remarks = (remark,) if remark else ()
    day = headline.date or (_sealed(paper, own) if _BY_KING.search(headline.words) else None)
    if not day and _offering(paper, headline):
        day = _day_above(paper, headline)
    return Reading(tuple(builder.made.values()), date=day, type=headline.type, remarks=remarks)


def _offering(paper: Paper, headline: Headline) -> list[int]:
    """Return the lines above a heading that offer what stands below, nothing where none does."""
    above = [line for line in paper.lines.filled if line < headline.first]
    above = [line for line in above if line not in paper.skipped]
    return above if any(_OFFERS.search(paper.lines.words[line]) for line in above) else []


def _day_above(paper: Paper, headline: Headline) -> date | None:
    """Return the day above a text that is offered, which stands on a line of its own."""
    words = (paper.lines.words[line] for line in _offering(paper, headline))
    return next((read_date(word) for word in words if _DAY_ALONE.fullmatch(word)), None)


def _sealed(paper: Paper, own: list[int]) -> date | None:
    """Return the day of a boodschap, which stands under it."""
    sealed = filter(None, (_SEALED.fullmatch(paper.lines.words[line]) for line in own))
    return next((read_date(found["day"]) for found in sealed), None)


def read_regulation(paper: Paper, headline: Headline) -> Reading | None:
    """Return a regulation, article by article, in the voice of the ministers who sign it."""
    filled = [line for line in paper.lines.filled if line not in paper.skipped]
    issued = [line for line in filled if _ISSUED.match(paper.lines.words[line])]
    own = [line for line in filled if line >= headline.first]
    signing = [line for line in own if not issued or line < issued[-1]]
    ministers = ministers_in(paper.lines, signing, paper.bodies)
    if not ministers:
        return Reading(
            type=headline.type, date=headline.date,
            remarks=("no minister signs it: read as a text without voices",),
        )  # fmt: skip
    voice = as_one(ministers)
    builder = PassageBuilder(paper.lines, paper.bodies, sorted(paper.skipped), voice)
    sections = find_sections(paper, headline.last, own[-1] + 1)
    # Title and considerans are no sentences: each paragraph is a piece of its own.
    preamble = sections[0].last if sections and not sections[0].headings else headline.last
    pieces = paragraph_pieces(builder, filled[0], preamble)
    builder.add(Passage("text", PassageKind.RUNNING_TEXT, "", voice, pieces))
    for section in sections:
        if section.headings:
            add_section(builder, section, voice)
    day = headline.date or _sealed(paper, signing)
    return Reading(tuple(builder.made.values()), date=day, type=headline.type)


def read_signed_text(survey: Survey) -> Reading | None:
    """Return a text of no known form that ministers sign, in their voice; None where none does."""
    lines = survey.lines
    own = [line for line in lines.filled if line not in survey.skipped]
    paper = Paper(survey, Bodies(find_chamber(lines, survey.document)))
    ministers = ministers_under(lines, own, paper.bodies)
    if not ministers:
        return None
    voice = as_one(ministers)
    builder = PassageBuilder(lines, paper.bodies, sorted(survey.skipped), voice)
    for section in find_sections(paper, own[0], own[-1] + 1):
        add_section(builder, section, voice)
    remark = "no letters and no heading of a known form: read as a text of the ministers who sign"
    day = _sealed(paper, own)
    return Reading(tuple(builder.made.values()), date=day, remarks=(remark,))


def add_head(builder: PassageBuilder, headline: Headline) -> None:
    """Add what stands ahead of the text, its heading included, as the Kamer's own."""
    chamber = Chamber(builder.bodies.chamber)
    cover = paragraph_pieces(builder, 0, headline.last)
    builder.add(Passage(HEAD, PassageKind.FRAME, "", chamber, cover))


def find_author(paper: Paper, headline: Headline, own: list[int]) -> tuple[Actor, str]:
    """Return who speaks in a text, and a remark where that is not said.

    Initiators stand in the title of their bill and under the text; ministers under the text.
    """
    lines, chamber = paper.lines, paper.bodies.chamber
    end = lines.ends[headline.last - 1]
    title = lines.text[max(0, end - _LONGEST_TITLE) : end]
    initiators = members_in(title, chamber, paper.bodies) if _INITIATIVE.search(title) else ()
    if (told := _OF_BODY.match(headline.words)) and (body := find_body(told["who"])):
        return body, ""
    if initiators and headline.form is Form.BILL:
        return as_one(_as_signed(paper, initiators, own)), ""
    if ministers := ministers_in(lines, own, paper.bodies):
        return as_one(ministers), ""
    if proposing := _PROPOSED_BY.search(tidy(title)):
        return speak_as_one(paper.bodies.committees(proposing["name"])), ""
    if initiators:
        return as_one(_as_signed(paper, initiators, own)), ""
    names = names_below(lines, reversed(own[-_SIGNED_WITHIN:]))
    if names:
        members = [read_member(lines.words[line], chamber, paper.bodies) for line in names]
        return as_one(tuple(reversed(members))), ""
    if offering := ministers_under(lines, _offering(paper, headline), paper.bodies):
        return as_one(offering), ""
    return GOVERNMENT, UNSIGNED


def _as_signed(paper: Paper, named: tuple[Person, ...], own: list[int]) -> tuple[Person, ...]:
    """Return the members that a title names as they sign, for a signature tells more of a name."""
    signed: dict[str, Person] = {}
    for line in own:
        if is_name(paper.lines.words[line]):
            member = read_member(paper.lines.words[line], paper.bodies.chamber, paper.bodies)
            signed[member.name.casefold()] = member
    return tuple(signed.get(one.name.casefold(), one) for one in named)
