"""Posts as papers name them: "de minister en de staatssecretaris van Defensie"."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.actors.bodies import Bodies, ministry_named
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Post

_WORD = r"[A-ZÀ-Þ][\w’'-]*"
_AREA = rf"{_WORD}(?:(?:\s+en\s+|,\s+|\s+[-–]\s+|\s+){_WORD})*"
POST = re.compile(
    rf"\b((?:[Vv]ice-?)?(?:[Mm]inister[- ][Pp]resident\b(?:,\s+[Mm]inister\s+van\s+{_AREA})?"
    rf"|(?:[Mm]inister|[Ss]taatssecretaris)\s+(?:(?:van|voor)\s+(?:het\s+)?)?{_AREA}))"
)
_SEVERAL = re.compile(
    rf"\b([Mm]inister|[Ss]taatssecretaris)(?:s|sen)\s+((?:van|voor)\s+{_AREA})"
    rf"((?:,\s+(?:van|voor)\s+{_AREA})*)\s+en\s+((?:van|voor)\s+{_AREA})"
)
# "de ministers van Financiën en Defensie": the names of ministries have commas and "en" too.
_PLURAL = re.compile(
    rf"\b(?P<kind>[Mm]inister|[Ss]taatssecretaris)(?:s|sen)\s+(?P<of>van|voor)\s+(?P<areas>{_AREA})"
)
_SEVERAL_AREAS = 2
_BETWEEN = re.compile(r"(,\s+|\s+en\s+)")
# "de Minister en de Staatssecretaris van Defensie": one area for both.
_BOTH = re.compile(
    rf"\b(?P<first>[Mm]inister|[Ss]taatssecretaris)\s+en\s+(?:de\s+)?(?=(?:[Mm]inister"
    rf"|[Ss]taatssecretaris)\s+(?P<area>(?:van|voor)\s+{_AREA}))"
)
# "de Staatssecretarissen van Financiën": two who have one post by its name.
_OF_ONE = re.compile(r"\b([Mm]inister|[Ss]taatssecretaris)(?:s|sen)(?=\s+(?:van|voor|en)\s)")


def find_posts(printed: str, bodies: Bodies) -> tuple[Post, ...]:
    """Return the posts that `printed` names, in order, whether "minister" or "ministers"."""
    text = _PLURAL.sub(_one_by_one, tidy(printed))
    if ("inisters " in text or "arissen " in text) and not _SEVERAL.search(text):
        text = _OF_ONE.sub(r"\1", text)
    if "inister en " in text or "ecretaris en " in text:
        text = _BOTH.sub(r"\g<first> \g<area> en de ", text)
    found: list[Post] = []
    if several := _SEVERAL.search(text):
        areas = [*re.split(r",\s+(?=van|voor)", several[2] + several[3]), several[4]]
        found = [bodies.post(f"{several[1]} {area}") for area in areas]
    return tuple(dict.fromkeys((*found, *(bodies.post(match[1]) for match in POST.finditer(text)))))


def _one_by_one(found: re.Match[str]) -> str:
    """Return several ministers with their ministries one by one, as printed where they are not."""
    areas = _apart(_BETWEEN.split(found["areas"]))
    if len(areas) < _SEVERAL_AREAS:
        return found[0]
    return " en ".join(f"{found['kind'].lower()} {found['of']} {area}" for area in areas)


def _apart(parts: list[str]) -> list[str]:
    """Return the known ministries that parts of names, with what parts them, make; else nothing."""
    found: list[str] = []
    at = 0
    while at < len(parts):
        ends = range(len(parts), at, -2)
        end = next((end for end in ends if ministry_named("".join(parts[at:end]))), None)
        if end is None:
            return []
        found.append("".join(parts[at:end]))
        at = end + 1
    return found
