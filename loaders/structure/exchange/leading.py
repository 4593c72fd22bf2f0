"""What leads up to a question: "In artikel 3 staat … . De leden van de VVD-fractie vragen …".

Whoever answers may as well say it, but then it shows who speaks: "ik", "de regering".
"""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.exchange.asking import Asked, asked_behind, read_asked
from kamergraaf.loaders.structure.exchange.sentence_kinds import is_addressed, is_own
from kamergraaf.ontology.nouns import Actor

_FIRST_PERSON = re.compile(
    r"\b(?:ik|mij|me|mijn|mijns|wij|we|ons|onze|ondergetekenden?"
    r"|de\s+(?:[Rr]egering|[Ii]nitiatiefnem\w+|[Ii]ndieners?))\b"
)

_WRITER = r"(?:[Dd]e\s+(?:[Rr]egering|[Mm]inister|[Ss]taatssecretaris)|[Hh]et\s+[Kk]abinet)\s+"
_WROTE = re.compile(
    rf"{_WRITER}(?:schrijft|schreef|(?:stelt|stelde|noemt|noemde|verwijst|meldt|spreekt|geeft)\s+"
    r"(?:[^.?!;]{0,60}?\s)?in\s+(?:de|haar|zijn|hun)\s+(?:\w+\s+){0,2}?"
    r"(?:brief|memorie|nota|toelichting|stukken))\b"
)
_SAYS = re.compile(
    rf"{_WRITER}"
    r"(?:stelt|schrijft|zegt|beweert|betoogt|spreekt|noemt|meldt|geeft\s+(?:\w+\s+){0,2}?aan)\b"
)


def lead_up(words: list[str], asked: list[Asked | None]) -> None:
    """Give to who asks at the end of a paragraph, and nowhere before, what leads up to it."""
    *before, last = asked
    if not last or not last.who or any(before):
        return
    if not any(_is_told(said) for said in words[:-1]):
        asked[:-1] = [Asked(last.who, asks=False)] * len(before)


def _is_told(said: str) -> bool:
    """Say whether who answers speaks in a sentence; none writes of what he himself wrote."""
    return not _WROTE.match(said) and (is_own(said) or bool(_FIRST_PERSON.search(said)))


def name_before(words: list[str], asked: list[Asked | None], bodies: Bodies) -> None:
    """Give the questions of a paragraph to whom one that follows names: "…? En …, zo vragen …"."""
    who: Actor | None = None
    for at in reversed(range(len(words))):
        asks = asked[at] or is_addressed(words[at])
        if who and asks and not read_asked(words[at], bodies):
            asked[at] = Asked(who, asks=True)
        else:
            who = asked_behind(words[at], bodies) if asked[at] else None


def told_between(words: list[str], asked: list[Asked | None]) -> None:
    """Give what the government is said to say to those who ask right before and behind it.

    "De leden van … vragen waarom. De regering stelt dat … . Deze leden betwijfelen dat." But ahead
    of one more question it may answer the first.
    """
    for at in range(1, len(words) - 1):
        before, behind = asked[at - 1], asked[at + 1]
        if not before or before.until is not None or not behind or behind.asks or asked[at]:
            continue
        if before.who == behind.who and _SAYS.match(words[at]):
            asked[at] = Asked(before.who, asks=False)
