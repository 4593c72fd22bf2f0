"""Decisions that are called by who made them: "Besluit van de staatssecretaris van Financiën"."""

from __future__ import annotations

import re

# "Besluit van de staatssecretaris van Financiën van …" says who decided, not what it is called.
_MAKER = re.compile(
    r" van (?:z[yij]{1,2}ne?|hare?|hunne) |"
    r" van (?:Heeren )?Commissarissen|"
    r" van (?:de|het|Onzen?) (?:Minister|Staatssecretaris|(?:Tweede|Eerste) Kamer|Raad|Commissie|"
    r"College|"
    r"Directeur|Inspecteur|Directie|Bestuur|Gemeenteraad|Gedeputeerde|Korps|Autoriteit|"
    r"Nederlandsche? |"
    r"Algemeen|Hoofd|Voorzitter|Kroon|Regering|Europese |President|Centrale|Sociale|Verenigde|"
    r"Huishoudelijke|Presidium|Afdeling|Souverein|Soeverein|Koning|heer|"
    r"mevrouw|leden|lid|fractie|\d)",
    re.IGNORECASE,
)
# Whoever it was: a date closes what a title would not hold ("van de Huisraad van 3 mei 2012").
_DATED = re.compile(r" van (?:de|het) [^.;:,()]{3,60} van \d{1,2} [a-z]+ (?:19|20)\d\d")
_BY_MAKER = (
    "besluit",
    "regeling",
    "beleidsregel",
    "beleidsregels",
    "circulaire",
    "aanwijzing",
    "reglement",
)


def is_of_maker(text: str, head: re.Match[str]) -> bool:
    """Say whether the head of what may be a title is followed by who decided, not by a title."""
    return head[0].lower().endswith(_BY_MAKER) and bool(
        _MAKER.match(text, head.end()) or _DATED.match(text, head.end())
    )
