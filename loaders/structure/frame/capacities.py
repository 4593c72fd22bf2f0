"""Signatures of one line without initials: "De voorzitter van de commissie, Meijer".

Only initials tell a name from the last word of a ministry ("… voor Volksgezondheid, Welzijn"). But
where what stands ahead of the comma is whole, no ministry goes on behind it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kamergraaf.loaders.structure.actors.people import read_signed
from kamergraaf.loaders.structure.text.spelling import normal_form
from kamergraaf.ontology.register import load_committees, load_ministries

_CHAIR = re.compile(
    r"(?:De |de )?(?:plv\. |plaatsvervangend |fungerend |waarnemend )?[Vv]oorzitter van de"
    r" (?:(?:vaste|algemene|bijzondere|tijdelijke) )?commissie(?: (?:voor|van) (?P<name>.+))?"
)
_OFFICE = re.compile(r"(?:De |de )?(?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) (?P<name>.+)")
_LONGEST_NAME = 45


def signed_without_initials(words: str, below: str) -> tuple[str, str]:
    """Return the capacity and the name of a signature on one line; both "" where it is none.

    `below` is the next line: in lower case it goes on with what this one names.

    >>> signed_without_initials("De voorzitter van de commissie, Meijer", "")
    ('De voorzitter van de commissie', 'Meijer')
    >>> signed_without_initials("De minister van Volksgezondheid, Welzijn", "en Sport,")
    ('', '')
    """
    capacity, comma, name = words.rpartition(", ")
    if not comma or len(name) > _LONGEST_NAME or below[:1].islower() or not read_signed(name):
        return "", ""
    return (capacity, name) if _is_whole(capacity) else ("", "")


def _is_whole(capacity: str) -> bool:
    if chair := _CHAIR.fullmatch(capacity):
        return not chair["name"] or normal_form(chair["name"]) in _committees()
    office = _OFFICE.fullmatch(capacity)
    return office is not None and normal_form(office["name"]) in _ministries()


@lru_cache(maxsize=1)
def _ministries() -> frozenset[str]:
    return frozenset(map(normal_form, load_ministries()))


@lru_cache(maxsize=1)
def _committees() -> frozenset[str]:
    return frozenset(normal_form(known.committee.name) for known in load_committees())
