"""Fracties as papers name them: "de VVD- en D66-fractie", "het lid Jansen (Groep Jansen)"."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.text.party_names import PARTY
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Fractie

_NAME = r"(?!\d+\b)(?:[A-Z]\.(?:[A-Za-z]\.){1,5}|[A-Z0-9][\w’'/]*(?:-[\w’'/]+)*)"  # "P.v.d.A."
_FULL_NAME = (
    r"(?:Partij\s+van\s+de\s+Arbeid"
    rf"|(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en)\s+)*{_NAME}(?:\s+(?:(?:voor\s+)?de[rn]?\s+)?{_NAME})*)"
)
FRACTIE = re.compile(
    rf"\b(?:[Ff]ractie-\s?(?P<own>{_FULL_NAME})"
    rf"|[Ff]racties?\s+(?:van\s+)?(?:de\s+|het\s+)?(?P<of>{_FULL_NAME})"
    rf"|(?P<before>(?:{_NAME}\s+voor\s+(?:de\s+)?)?{_NAME})-fracties?\b"
    rf"|(?:leden|lid)\s+van\s+(?:de\s+|het\s+)?(?P<party>{PARTY}))"
)
# "de PVV fractie"; "de VVD- en D66-fractie": the first of them is a fractie too.
_LOOSE = re.compile(rf"(?<=\bde )({_NAME}) -?(?=fractie\b)")
_SHARED = re.compile(rf"({_NAME})-(?=(?:,|\s+(?:en|of|als)\b))(?=[^.?!;]{{2,80}}-fractie)")
_ALSO = re.compile(
    rf"(?:,|\s+en|,\s+en)\s+(?:(?:de\s+)?fractie\s+)?(?:van\s+)?(?:de\s+|het\s+)?"
    rf"(?P<of>{_FULL_NAME})(?!-fractie)"
)
# "het lid Smal (SP)"; a list of answers has "het lid Smal, K.P. (SP)".
_LONE_MEMBER = re.compile(
    rf"\blid\s+(?P<name>{_FULL_NAME})(?:(?:,\s+(?:[A-Z][a-z]?\.\s?)+)?\s*\((?P<of>[^()]+)\))?"
)


def find_fracties(printed: str, bodies: Bodies) -> tuple[Fractie, ...]:
    """Return the fracties that a heading or an opening sentence names, in order."""
    text, found = _SHARED.sub(r"\1-fractie", _LOOSE.sub(r"\1-", tidy(printed))), list[Fractie]()
    for match in FRACTIE.finditer(text):
        listed = match["of"] or match["party"]
        found.append(bodies.fractie(listed or match["before"] or f"Fractie-{match['own']}"))
        end = match.end()
        while listed and (also := _ALSO.match(text, end)):
            found.append(bodies.fractie(also["of"]))
            end = also.end()
    if not found and (lone := _LONE_MEMBER.search(text)):
        found.append(bodies.fractie(lone["of"] or f"Fractie-{lone['name']}"))
    return tuple(dict.fromkeys(found))
