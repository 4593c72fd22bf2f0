"""Kamervragen without the heading that says who asks: "Vraag 34", "Antwoord 34".

Who copies some questions leaves the heading behind; the Tweede Kamer's own files have but that of
the answer. Who asks is the Kamer then, who answers whoever is named, else the government.
"""

from __future__ import annotations

import re
from datetime import date

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.frame.cover import find_chamber
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.signers import is_name
from kamergraaf.loaders.structure.kamervragen.exchange import Exchange, read_answer
from kamergraaf.loaders.structure.kamervragen.letters import letters_of
from kamergraaf.loaders.structure.kamervragen.paper import turns_of
from kamergraaf.loaders.structure.kamervragen.questioners import Asked
from kamergraaf.loaders.structure.kamervragen.turns import Vragen, read_excerpt
from kamergraaf.loaders.structure.pages.survey import Reading, Survey
from kamergraaf.loaders.structure.text.dates import DAY, read_date
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import Passage, PassageKind, Person

ASKED = "no heading says who asks: the questions are the Kamer's"
TITLED = "no heading says who asks, a title does: of which fractie is not known"
_UNNAMED = ", the answers the government's"
UNNAMED = f"{ASKED}{_UNNAMED}"
# A minister is spoken to; who explains a rule to the public asks in the name of the public.
_TO_A_MINISTER = re.compile(
    r"\b(?:bent|kunt|doet|deelt|heeft|hebt|kent|wilt|gaat|bereid|erkent|herinnert|onderschrijft|vindt)\s+u\b"
    r"|\bdeelt\s+de\s+minister\b|\bis\s+de\s+(?:minister|staatssecretaris|regering)\s+bereid\b",
    re.IGNORECASE,
)
# A title of the Kamer's own page names who asks, without their fracties.
_TITLE = re.compile(
    r"\b[Vv]ragen van (?:het lid|de leden) (?P<names>[A-ZÀ-Þ][^.():;\n]{1,160}?) over\s"
)
_TITLED_WITHIN = 1500  # code points
# A page that shows questions alone tells below them who asked, and when.
_SHOWN_BELOW = re.compile(r"(?:NR|Nummer|Zaak):? 20\d\dZ\d{4,6}")
_DAY_BELOW = re.compile(rf"(?:Datum|Ingediend):? (?P<day>{DAY})", re.IGNORECASE)
_BY_BELOW = re.compile(r"Indieners?:?")
_BULLET = re.compile(r"[•*–-] ?(?P<name>.+)")
_LEAST = 2


def read_vragen_without_heading(survey: Survey) -> Reading | None:
    """Return the questions and answers of such a text, None where it holds fewer than two."""
    lines = survey.lines
    if "Vraag" not in lines.text or not _TO_A_MINISTER.search(lines.text):
        return None
    vragen = read_excerpt(lines, survey.skipped)
    if len(vragen.turns) < _LEAST:
        return None
    bodies = Bodies(find_chamber(lines, survey.document))
    below, day = _told_below(lines, vragen, bodies.chamber)
    named_in_title = _askers(lines.text, bodies.chamber) or below
    asked = Asked(named_in_title, (), "", None, 0, 0)
    found = Exchange(survey, bodies, asked, vragen, Draft(0, 0, len(lines), ""))
    read_answer(found)
    named = bool(found.answering.own) and found.answered
    letters = tuple(letters_of(found)) if named else ()
    passages = list(turns_of(found, {letter.key for letter in letters}))
    above = survey.pieces(0, vragen.turns[0].head)
    if above and (named or not _may_answer(vragen)):
        passages.insert(0, Passage("frame/head", PassageKind.FRAME, "", found.asker, above))
    remark = TITLED if named_in_title else ASKED
    what = "met" if found.answered else "zonder"
    return Reading(
        tuple(passages), letters, (found.received if named else None) or day,
        type=f"Kamervragen {what} antwoord", remarks=(remark if named else f"{remark}{_UNNAMED}",),
    )  # fmt: skip


def _told_below(
    lines: Lines, vragen: Vragen, chamber: str
) -> tuple[tuple[Person, ...], date | None]:
    """Return who asked, and when, as a page tells below the last question, which ends there."""
    last = vragen.turns[-1]
    filled = lines.filled_in(last.first, last.last)
    head = next((n for n in filled if _SHOWN_BELOW.fullmatch(lines.words[n])), None)
    if last.answer or head is None:
        return (), None
    day, names, listed = None, [], False
    for line in (n for n in filled if n > head):
        words = lines.words[line]
        if told := _DAY_BELOW.fullmatch(words):
            day = read_date(told["day"])
        elif _BY_BELOW.fullmatch(words):
            listed = True
        elif listed and (one := _BULLET.fullmatch(words)) and is_name(one["name"]):
            names.append(one["name"])
    last.last = head
    return tuple(Person(name, chamber=chamber) for name in names), day


def _askers(text: str, chamber: str) -> tuple[Person, ...]:
    """Return the members whom a title says ask."""
    title = _TITLE.search(text, 0, _TITLED_WITHIN)
    names = re.split(r",\s+(?:en\s+)?|\s+en\s+", title["names"]) if title else []
    return tuple(Person(name, chamber=chamber) for name in names if is_name(name))


def _may_answer(vragen: Vragen) -> bool:
    """Say whether what stands above the first number may be the end of an answer.

    Above an answer stands its question, above the first question a title.
    """
    first = vragen.turns[0]
    answered = any(turn.answer for turn in vragen.turns)
    return answered and not first.answer and first.numbers[0] not in {"1", "1a"}
