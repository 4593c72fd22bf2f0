"""Names of persons: how they are shown, when two spell one name, when they cannot be one person's.

Everything here is a pure function of printed names; what else tells persons apart stands in
`evidence`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache

from kamergraaf.ontology.identifiers import slug
from kamergraaf.ontology.particles import PARTICLES

# A list prints "Van Baarle"; behind a given name it is "Stephan van Baarle".
_PARTICLE = re.compile(r"(?:Van|Von|De|Den|Der|Het|In|Op|Uit|Te|Ten|Ter|'[TtSs]|’[TtSs])\b(?= )")


# The same as a slug has them, where "'t" is "t".
_PARTICLES = {slug(particle) for particle in PARTICLES}


class Surnames(IntEnum):
    """How the surnames of two persons stand to each other, the more the closer."""

    OTHER = 0
    LONGER = 1  # "Bijleveld" and "Bijleveld-Schouten"
    SAME = 2


class Agreement(IntEnum):
    """What two names say of each other, the more the better."""

    CONTRADICT = 0  # "Joba" and "Anne", "J.A." and "J.P."
    UNCLEAR = 1  # "W.T." and "Pim": a name in use need not be among the initials
    UNKNOWN = 2  # one of them says nothing
    AGREE = 3  # "J." and "Joba", "Derk" and "Derk Jan"


def full_name(first: str, surname: str) -> str:
    """Return a whole name from a given name or initials and a surname with its particle.

    >>> full_name("Stephan", "Van Baarle"), full_name("", "Van Baarle")
    ('Stephan van Baarle', 'Van Baarle')
    """
    if not first:
        return surname
    return f"{first} {_PARTICLE.sub(lambda found: found[0].lower(), surname, count=1)}"


@lru_cache(maxsize=4096)
def surname_key(surname: str) -> str:
    """Return what two spellings of one surname share.

    >>> surname_key("Van den Berg-Jansen"), surname_key("van den berg jansen")
    ('van-den-berg-jansen', 'van-den-berg-jansen')
    """
    return slug(surname)


@lru_cache(maxsize=4096)
def namesake_key(surname: str) -> str:
    """Return what the surnames of those share who may be one: its particles and its first word.

    >>> namesake_key("Van den Berg-Jansen"), namesake_key("Schultz van Haegen")
    ('van-den-berg', 'schultz')
    """
    words = surname_key(surname).split("-")
    first = next((n for n, word in enumerate(words) if word not in _PARTICLES), len(words))
    return "-".join(words[: first + 1])


def compare_surnames(one: Iterable[str], two: Iterable[str]) -> Surnames:
    """Return how the surnames stand to each other under which two persons are known.

    >>> compare_surnames(["Bijleveld"], ["Bijleveld-Schouten"]).name
    'LONGER'
    >>> compare_surnames(["Van den Berg", "Van den Berg-Jansen"], ["Van den Berg-Bos"]).name
    'OTHER'
    """
    first, second = set(map(surname_key, one)), set(map(surname_key, two))
    if first & second:
        return Surnames.SAME
    pairs = (sorted((a, b), key=len) for a in first for b in second)
    longer = all(long.startswith(f"{short}-") for short, long in pairs)
    return Surnames.LONGER if longer else Surnames.OTHER


@lru_cache(maxsize=4096)
def given_names_agree(one: str, two: str) -> bool:
    """Tell whether one given name is the other, its beginning, or its initial.

    >>> given_names_agree("Derk Jan", "Derk"), given_names_agree("J.", "Joba")
    (True, True)
    >>> given_names_agree("An", "Anne"), given_names_agree("Jan", "Joba")
    (False, False)
    """
    short, long = sorted((slug(one), slug(two)), key=len)
    if short == long or long.startswith(f"{short}-"):
        return True
    return long.startswith(short) and (len(short) == 1 or len(short) > 2)


@lru_cache(maxsize=4096)
def initials_agree(one: str, two: str) -> bool:
    """Tell whether one row of initials begins the other; "Th." begins with "T.".

    >>> initials_agree("A.W.J.A.", "A.W."), initials_agree("J.A.", "J.P.")
    (True, False)
    """
    pairs = zip(_letters(one), _letters(two), strict=False)
    return all(a.startswith(b) or b.startswith(a) for a, b in pairs)


@lru_cache(maxsize=4096)
def given_fits_initials(given: str, initials: str) -> bool:
    """Tell whether a given name begins with the first of the initials.

    >>> given_fits_initials("Ruben", "R.P."), given_fits_initials("Pim", "W.T.")
    (True, False)
    """
    letters = _letters(initials)
    return bool(letters) and slug(given).startswith(letters[0])


def _letters(initials: str) -> list[str]:
    return [slug(part) for part in re.split(r"[.\s-]+", initials) if part]


def compare(
    given: Iterable[str], initials: Iterable[str], other_given: Iterable[str],
    other_initials: Iterable[str],
) -> Agreement:  # fmt: skip
    """Return what the given names and initials of two persons of one surname say.

    Each person may be known by several of both.
    """
    one, two = set(given), set(other_given)
    first, second = set(initials), set(other_initials)
    by_given = any(given_names_agree(a, b) for a in one for b in two) if one and two else None
    by_initials = (
        any(initials_agree(a, b) for a in first for b in second) if first and second else None
    )
    if by_initials is False:
        return Agreement.CONTRADICT
    if by_given is not None:
        if by_given:
            return Agreement.AGREE
        return Agreement.UNCLEAR if by_initials else Agreement.CONTRADICT
    if by_initials:
        return Agreement.AGREE
    crossed = [(a, b) for a in one for b in second] + [(a, b) for a in two for b in first]
    if not crossed:
        return Agreement.UNKNOWN
    fits = any(given_fits_initials(a, b) for a, b in crossed)
    return Agreement.AGREE if fits else Agreement.UNCLEAR
