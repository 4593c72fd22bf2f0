"""What a rapporteur, a working group or an enquiry committee found: a report in one voice."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.actors.temporary_bodies import find_temporary
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.prose import add_section, find_sections
from kamergraaf.loaders.structure.frame.form import Headline
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.frame.signers import as_one, is_name, members_in, read_member
from kamergraaf.loaders.structure.pages.survey import Reading
from kamergraaf.loaders.structure.papers.memories import add_head
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Actor, Person, Post

_RAPPORTEUR = re.compile(r"(?:De |Het lid |Namens de )?[Rr]apporteurs?\b,?$")
_NAMED = re.compile(r"(?:De )?[Rr]apporteurs?,? (?P<name>[^,.;:]{3,45})$")
_BETWEEN = re.compile(r",\s*|\s+en\s+")
_MOST_NAMES = 6


def read_findings(paper: Paper, headline: Headline) -> Reading | None:
    """Return a report in the voice of the body that its heading names, or of the rapporteurs."""
    lines = paper.lines
    own = [n for n in lines.filled if n >= headline.last and n not in paper.skipped]
    if not own:
        return None
    voice, remark = _author(paper, headline, own)
    builder = PassageBuilder(lines, paper.bodies, sorted(paper.skipped), voice)
    add_head(builder, headline)
    for section in find_sections(paper, headline.last, own[-1] + 1):
        add_section(builder, section, voice)
    remarks = (remark,) if remark else ()
    return Reading(
        tuple(builder.made.values()), date=headline.date, type=headline.type, remarks=remarks
    )


def _author(paper: Paper, headline: Headline, own: list[int]) -> tuple[Actor, str]:
    """Return who reports, and a remark where no name says who."""
    if body := find_temporary(headline.words, paper.lines.text, paper.bodies):
        return body, ""
    if named := members_in(headline.words, paper.bodies.chamber, paper.bodies) or _signed(
        paper, own
    ):
        return as_one(named), ""
    return Post("rapporteur"), "no rapporteur's name found: its voice is the rapporteur's"


def _signed(paper: Paper, own: list[int]) -> tuple[Person, ...]:
    """Return the rapporteurs who sign: behind the word, or on the lines below it."""
    words, chamber = paper.lines.words, paper.bodies.chamber
    names: list[str] = []
    for at, line in enumerate(own):
        if beside := _NAMED.fullmatch(words[line]):
            names += [one for one in _BETWEEN.split(tidy(beside["name"])) if is_name(one)]
        elif _RAPPORTEUR.fullmatch(words[line]):
            for below in own[at + 1 : at + 1 + _MOST_NAMES]:
                if not is_name(words[below].rstrip(",")):
                    break
                names.append(words[below].rstrip(","))
    return tuple(dict.fromkeys(read_member(name, chamber, paper.bodies) for name in names))
