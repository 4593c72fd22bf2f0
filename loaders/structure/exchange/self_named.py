"""Who asks a numbered question that says so itself, where no heading of a fractie stands above it.

"3. De leden van de VVD-fractie vragen of …", in a list that is the committee's otherwise.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.exchange.asking import asked_behind, read_asked
from kamergraaf.loaders.structure.exchange.speaking import goes_on
from kamergraaf.loaders.structure.text.cues import opens_speech
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Actor, Collective, Fractie

_NUMBER = re.compile(r"\s*(?:[Vv]raag\s+)?\d{1,3}[a-z]?\s*[.:)]?\s+")
_SENTENCE_ENDS = re.compile(r"(?<=[.?!])\s+(?=[A-ZÀ-Þ])")
_REACH = 1500  # code points of a question within which it says who asks
_MEMBERS = "ractie"  # in every name of who asks so


def names_itself(question: str, bodies: Bodies) -> tuple[Fractie, ...]:
    """Return the fracties that a question opens with, or says that they ask it; none else.

    >>> names_itself("1. De leden van de SP-fractie vragen of dat zo is.", Bodies("tk"))
    (Fractie(name='SP', chamber='tk'),)
    >>> names_itself("1. Wat vindt u van de motie van de SP-fractie?", Bodies("tk"))
    ()
    """
    if _MEMBERS not in question[:_REACH]:
        return ()
    number = _NUMBER.match(question)
    said = tidy(question[number.end() if number else 0 :][:_REACH])
    first, *others = _SENTENCE_ENDS.split(said)
    asked = read_asked(first, bodies) if opens_speech(first) else None
    if asked and asked.who and asked.until is None:
        return _fracties(asked.who)
    behind = (asked_behind(one, bodies) for one in (first, *others))
    return next((_fracties(who) for who in behind if who), ())


def refers_back(question: str) -> bool:
    """Say whether a question speaks of whoever asked the one before: "5. Deze leden vragen …"."""
    number = _NUMBER.match(question)
    return goes_on(question[number.end() if number else 0 :].lstrip())


def _fracties(who: Actor) -> tuple[Fractie, ...]:
    members = who.members if isinstance(who, Collective) else (who,)
    return tuple(one for one in members if isinstance(one, Fractie))
