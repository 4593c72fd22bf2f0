"""What a sentence is that names nobody: a question, a reply, the announcement of questions."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.exchange.asking_names import GOVERNMENT

_TAIL = 32  # code points at the end of a sentence, in which it asks
_REACH = 700  # code points of a sentence within which it speaks to those who answer
_NOBODY = re.compile(
    r"(?:(?:Er|Ook|Tevens|Voorts|Verder|Daarnaast|Daarbij|Hierbij|Vervolgens)\s+(?:wordt|werd)"
    r"\s+(?:\w+\s+){0,3}?gevraagd|Gevraagd\s+(?:wordt|werd|is))\b"
)
_SEVERAL = re.compile(
    r"(?:(?:Ook|Graag)\s+)?(?:[Dd]e\s+(?:initiatiefnemers|indieners|bewindslieden|bewindspersonen)"
    r"|[Ww]ij|[Oo]ndergetekenden)\b"
)
_OWN = re.compile(
    rf"(?:{GOVERNMENT}|(?:Ja|Nee|Neen|Inderdaad)\b|Da(?:t|ar)\s+(?:klopt|is\s+(?:juist|(?:niet\s+)?het"
    r"\s+geval))|Dit\s+(?:klopt|is\s+(?:juist|(?:niet\s+)?het\s+geval))|Hier(?:op|over)\b|Daarop\b"
    r"|In\s+(?:antwoord|reactie)\b|Naar\s+aanleiding\b|Het\s+antwoord\b|Anders\s+dan\b|Graag\b"
    r"|Met\s+(?:deze|de)\s+(?:leden|fractie)\b|Desgevraagd\b)"
)
_FIRST_PERSON = re.compile(r"(?<![\w’'-])(?:[Ii]k|mij|mijn)(?![\w’'-])")
_QUOTES = re.compile(r"[«»“”„\"‘]")
_ANNOUNCES = re.compile(
    r"\b(?:enkele|enige|aantal|nog|(?:na)?volgende|onderstaande|diverse|nadere|verschillende)\s+(?:\w+\s+){0,2}?"
    r"(?:vragen|opmerkingen)\b"
    # of one alone only where somebody has or puts it: "de volgende vraag" may go on amid others
    r"|\b(?:hebben|heeft|stellen|stelt|stelden|stelde)\s+(?:\w+\s+){0,2}?(?:na)?volgende\s+"
    r"(?:vraag|opmerking)\b"
)
_REPLY = re.compile(
    r"(?:In\s+(?:antwoord|reactie)\b|Hierop\b|Daarop\b|Desgevraagd\b|Het\s+antwoord\b"
    r"|Op\s+deze\s+vra(?:ag|gen)\b|Naar\s+aanleiding\s+(?:hier|daar)van\b)"
)
_QUESTION = re.compile(
    r"\?[”’»\"')\]]*\s?(?:\d{1,3}|\[\d{1,3}\])?(?:\s*\((?:blz|pag|p)\.\s?[\d–-]{1,9}\))?\s?\.?\s*\Z"
)
_ADDRESSED = re.compile(
    r"\b(?:de\s+(?:[Rr]egering|[Mm]inister|[Ss]taatssecretaris|[Ii]nitiatiefnemers?|[Ii]ndieners?)"
    r"|het\s+[Kk]abinet)\b"
)


def is_reply(words: str) -> bool:
    """Say whether a sentence begins as one that answers what is right above it."""
    return bool(_REPLY.match(words))


def announces(words: str) -> bool:
    """Say whether a sentence tells that questions follow: "Zij hebben nog enkele vragen."."""
    return bool(_ANNOUNCES.search(words[:_REACH]))


def is_own(words: str) -> bool:
    """Say whether a sentence begins as an answer does."""
    return bool(_OWN.match(words))


def speaks_for_itself(words: str) -> bool:
    """Say whether a sentence that quotes nobody is in the first person, as no repeat is."""
    return bool(_FIRST_PERSON.search(words)) and not _QUOTES.search(words)


def is_of_several(words: str) -> bool:
    """Say whether a sentence is of several who answer: "zij" behind it are not those who ask."""
    return bool(_SEVERAL.match(words))


def is_question(words: str) -> bool:
    """Say whether a sentence ends as a question does, note marker and all."""
    return bool(_QUESTION.search(words, max(0, len(words) - _TAIL)))


def is_addressed(words: str) -> bool:
    """Say whether a sentence is a question to those who answer, or says that one is asked."""
    return bool(_NOBODY.match(words)) or (
        is_question(words) and bool(_ADDRESSED.search(words[:_REACH]))
    )
